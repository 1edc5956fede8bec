"""A check-in for each date of a series; who was checked in before came to the nearest date."""

from datetime import timedelta

import django.db.models.deletion
from django.db import migrations, models


def fill(apps, schema_editor):
    """Until now there was one time for all dates, the first."""
    pages, occurrences, registrations, check_ins = (
        apps.get_model("events", name)
        for name in ("EventPage", "Occurrence", "Registration", "CheckIn")
    )
    series = pages.objects.exclude(repeats="").values_list("translation_key", flat=True)
    for key in series.order_by().distinct():
        dates = list(occurrences.objects.filter(event=key, cancelled=False))
        came = registrations.objects.filter(event=key, checked_in_at__isnull=False)
        for row in came if dates else []:
            date = min(dates, key=lambda date: away(date, row.checked_in_at))
            check_ins.objects.get_or_create(
                registration=row, occurrence=date, defaults={"at": row.checked_in_at}
            )


def away(date, moment):
    return max(date.start - moment, moment - date.end, timedelta(0))


class Migration(migrations.Migration):

    dependencies = [
        ('events', '0007_told_once'),
    ]

    operations = [
        migrations.CreateModel(
            name='CheckIn',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('at', models.DateTimeField()),
                ('occurrence', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='check_ins', to='events.occurrence')),
                ('registration', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='check_ins', to='events.registration')),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('registration', 'occurrence'), name='one_check_in_a_date')],
            },
        ),
        migrations.RunPython(fill, migrations.RunPython.noop, elidable=True),
    ]
