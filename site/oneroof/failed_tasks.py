"""The report of background tasks that failed for good, and the button to run them again."""

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST
from django_tasks_db.models import DBTaskResult
from wagtail.admin.auth import require_admin_access
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.views.reports import ReportView
from wagtail.permission_policies import ModelPermissionPolicy

from content.tasks import make_ready

VIEW = "django_tasks_database.view_dbtaskresult"
CHANGE = "django_tasks_database.change_dbtaskresult"


class FailedTasksView(ReportView):
    """What failed, how often and why. The arguments of a task are not shown: they name pages
    and people."""

    model = DBTaskResult
    permission_policy = ModelPermissionPolicy(DBTaskResult)
    permission_required = "view"
    any_permission_required = None
    page_title = _("Failed tasks")
    header_icon = "warning"
    template_name = "oneroof/failed_tasks.html"
    index_url_name = "failed_tasks"
    index_results_url_name = "failed_tasks_results"
    list_export = ["task_path", "finished_at", "exception_class_path"]
    columns = [
        Column("task_path", label=_("Task")),
        DateColumn("finished_at", label=_("Failed")),
        Column("attempts", label=_("Attempts"), accessor=lambda row: len(row.worker_ids)),
        Column("exception_class_path", label=_("Error")),
    ]

    def get_queryset(self):
        return DBTaskResult.objects.failed().order_by("-finished_at")

    @cached_property
    def may_run_again(self) -> bool:
        return self.request.user.has_perm(CHANGE)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"may_run_again": self.may_run_again}


@require_POST
@require_admin_access
@permission_required(CHANGE, raise_exception=True)
def run_again(request: HttpRequest) -> HttpResponse:
    """Give every failed task another attempt, now."""
    count = make_ready(DBTaskResult.objects.failed())
    told = ngettext("%(count)d task will run again.", "%(count)d tasks will run again.", count)
    messages.success(request, told % {"count": count} if count else gettext("No task had failed."))
    return redirect("failed_tasks")


urls = [
    path("reports/failed-tasks/", FailedTasksView.as_view(), name="failed_tasks"),
    path(
        "reports/failed-tasks/results/",
        FailedTasksView.as_view(results_only=True),
        name="failed_tasks_results",
    ),
    path("reports/failed-tasks/run-again/", run_again, name="failed_tasks_run_again"),
]


class FailedTasksMenuItem(MenuItem):
    def __init__(self):
        super().__init__(
            _("Failed tasks"),
            reverse("failed_tasks"),
            name="failed-tasks",
            icon_name="warning",
            order=1300,
        )

    def is_shown(self, request: HttpRequest) -> bool:
        return request.user.has_perm(VIEW)
