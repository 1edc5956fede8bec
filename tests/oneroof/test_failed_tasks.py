import pytest
from django.contrib.auth.models import Group, Permission
from django.urls import reverse
from django.utils import timezone
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult, get_date_max

from people.models import User

pytestmark = pytest.mark.django_db


@pytest.fixture
def failed():
    return DBTaskResult.objects.create(
        args_kwargs={"args": ["private@example.org"], "kwargs": {}},
        task_path="network.tasks.tell_everybody",
        backend_name="default",
        status=TaskResultStatus.FAILED,
        finished_at=timezone.now(),
        worker_ids=["a", "b"],
        exception_class_path="builtins.TimeoutError",
        run_after=get_date_max(),
    )


@pytest.fixture
def sign_in(client):
    def sign_in(*codenames):
        group = Group.objects.create(name="watchers")
        group.permissions.set(Permission.objects.filter(codename__in=["access_admin", *codenames]))
        user = User.objects.create_user("watcher", "watcher@example.org")
        user.groups.add(group)
        client.force_login(user)

    return sign_in


def test_report_shows_the_failure_and_not_its_arguments(client, sign_in, failed):
    sign_in("view_dbtaskresult")
    response = client.get(reverse("failed_tasks"))
    assert "network.tasks.tell_everybody" in response.text
    assert "builtins.TimeoutError" in response.text
    assert "private@example.org" not in response.text
    assert reverse("failed_tasks_run_again") not in response.text


def test_report_leaves_out_what_did_not_fail(client, sign_in, failed):
    sign_in("view_dbtaskresult")
    DBTaskResult.objects.update(status=TaskResultStatus.SUCCESSFUL)
    assert "tell_everybody" not in client.get(reverse("failed_tasks")).text


def test_report_is_closed_to_an_editor(client, sign_in, failed):
    sign_in()
    response = client.get(reverse("failed_tasks"))
    assert (response.status_code, response["Location"]) == (302, reverse("wagtailadmin_home"))


def test_running_again_makes_failed_tasks_ready(client, sign_in, failed):
    sign_in("view_dbtaskresult", "change_dbtaskresult")
    assert reverse("failed_tasks_run_again") in client.get(reverse("failed_tasks")).text
    response = client.post(reverse("failed_tasks_run_again"), follow=True)
    assert "1 task will run again." in response.text
    failed.refresh_from_db()
    assert failed.status == TaskResultStatus.READY


def test_running_again_needs_the_right_to_change(client, sign_in, failed):
    sign_in("view_dbtaskresult")
    client.post(reverse("failed_tasks_run_again"))
    failed.refresh_from_db()
    assert failed.status == TaskResultStatus.FAILED
