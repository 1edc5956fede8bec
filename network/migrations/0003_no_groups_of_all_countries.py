"""Wagtail's own groups "Editors" and "Moderators" may write everywhere: here nobody may.

Rights follow the country sections (docs/decisions/0007). A group that somebody is in stays.
"""

from django.db import migrations


def remove(apps, schema_editor):
    groups = apps.get_model("auth", "Group").objects
    groups.filter(name__in=["Editors", "Moderators"], user=None).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("network", "0002_search_index"),
        ("people", "0001_initial"),
        ("wagtailadmin", "0006_formstate"),
        ("wagtailcore", "0097_baselogentry_uuid_action_timestamp_indexes"),
        ("wagtaildocs", "0014_alter_document_file_size"),
        ("wagtailimages", "0027_image_description"),
    ]
    operations = [migrations.RunPython(remove, migrations.RunPython.noop)]
