from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("events", "0005_quiet"),
    ]

    operations = [
        migrations.AddField(
            model_name="eventrecord",
            name="asked_afterwards_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name="registration",
            name="gave_feedback",
            field=models.BooleanField(default=False),
        ),
        migrations.AddConstraint(
            model_name="certificate",
            constraint=models.UniqueConstraint(
                fields=("registration", "name"), name="one_certificate_a_person"
            ),
        ),
    ]
