"""Give events that were published before there were dates as rows their record and their date."""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from django.db import migrations


def whole_days(page):
    """From the first second to the last of an event of all day, by the clock at its place."""
    zone = ZoneInfo(page.time_zone)
    first, last = page.start.astimezone(zone).date(), page.end.astimezone(zone).date()
    return (
        datetime.combine(first, time(), zone).astimezone(UTC),
        datetime.combine(last, time(23, 59, 59), zone).astimezone(UTC),
    )


def write(apps, schema_editor):
    """No series is older than its dates: each event has one."""
    page_model = apps.get_model("events", "EventPage")
    record = apps.get_model("events", "EventRecord")
    occurrence = apps.get_model("events", "Occurrence")
    known = set(occurrence.objects.values_list("event_id", flat=True))
    pages = page_model.objects.only(
        "translation_key", "live", "start", "end", "time_zone", "all_day", "status"
    )
    for page in pages.order_by("pk").iterator(chunk_size=500):
        dates = whole_days(page) if page.all_day else (page.start, page.end)
        if page.all_day:
            page_model.objects.filter(pk=page.pk).update(listed_start=dates[0], listed_end=dates[1])
        if page.live and page.translation_key not in known:
            known.add(page.translation_key)
            record.objects.get_or_create(event_key=page.translation_key)
            occurrence.objects.create(
                event_id=page.translation_key,
                recurrence_id=dates[0],
                start=dates[0],
                end=dates[1],
                cancelled=page.status == "cancelled",
            )


class Migration(migrations.Migration):
    dependencies = [("events", "0003_taking_part")]

    operations = [migrations.RunPython(write, migrations.RunPython.noop, elidable=True)]
