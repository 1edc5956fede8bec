from django.contrib.auth.models import Permission
from wagtail import hooks

from oneroof.failed_tasks import FailedTasksMenuItem, urls


@hooks.register("register_admin_urls")
def register_failed_tasks_urls():
    return urls


@hooks.register("register_reports_menu_item")
def register_failed_tasks_menu_item():
    return FailedTasksMenuItem()


@hooks.register("register_permissions")
def register_failed_tasks_permissions():
    """Let administrators give a group the report and its button."""
    return Permission.objects.filter(
        content_type__app_label="django_tasks_database",
        codename__in=["view_dbtaskresult", "change_dbtaskresult"],
    )
