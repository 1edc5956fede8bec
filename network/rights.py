"""Who may do what: the permissions of a country's groups, in every language's tree."""

from django.contrib.auth.models import Permission
from django.db import transaction
from wagtail.models import (
    Collection,
    GroupApprovalTask,
    GroupCollectionPermission,
    GroupPagePermission,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)

from content.reader import ENGLISH
from network.models import Country, CountryPage

SHARED = "Shared"

EDITOR_PAGES = ("add", "change")
MODERATOR_PAGES = ("add", "change", "publish", "lock", "unlock")
OWN_MEDIA = ("add", "change", "choose")
SHARED_MEDIA = ("choose",)
MEDIA = (("wagtailimages", "image"), ("wagtaildocs", "document"))
CONCEPTS = (("network", "add_concept"), ("network", "change_concept"))
# Topics are shared by all countries: moderators approve and merge them, nobody deletes one.
MODERATORS = (("network", "add_concept"), ("network", "change_concept"))
EVERYBODY = (("wagtailadmin", "access_admin"), ("wagtail_localize", "submit_translation"))


def shared_collection() -> Collection:
    """The collection that every country chooses from and administrators fill."""
    root = Collection.get_first_root_node()
    return root.get_children().filter(name=SHARED).first() or root.add_child(
        instance=Collection(name=SHARED)
    )


@transaction.atomic
def grant(country: Country) -> None:
    """Give the groups of ``country`` their rights on its pages in all languages. Repeatable."""
    shared = shared_collection()
    pages = CountryPage.objects.filter(country=country)
    for group, actions in (
        (country.editors, EDITOR_PAGES),
        (country.moderators, MODERATOR_PAGES),
    ):
        group.permissions.add(*(_permission(app, name) for app, name in EVERYBODY))
        if group == country.moderators:
            group.permissions.add(*(_permission(app, name) for app, name in CONCEPTS))
        for action in actions:
            permission = _permission("wagtailcore", f"{action}_page")
            for page in pages:
                GroupPagePermission.objects.get_or_create(
                    group=group, page=page.page_ptr, permission=permission
                )
        _grant_media(group, country.collection, OWN_MEDIA)
        _grant_media(group, shared, SHARED_MEDIA)
    country.moderators.permissions.add(*(_permission(app, name) for app, name in MODERATORS))
    workflow = review(country)
    for page in pages:
        WorkflowPage.objects.update_or_create(page=page.page_ptr, defaults={"workflow": workflow})


def grant_all(**_signal) -> None:
    """Give every country's groups their rights; a new language has new country pages."""
    for country in Country.objects.select_related("editors", "moderators", "collection"):
        grant(country)


def review(country: Country) -> Workflow:
    """The workflow of ``country``: one of its moderators approves."""
    task = GroupApprovalTask.objects.filter(groups=country.moderators).first()
    if not task:
        name = country.name_in(ENGLISH)
        task = GroupApprovalTask.objects.create(name=f"{name}: a moderator agrees")
        task.groups.add(country.moderators)
    step = WorkflowTask.objects.filter(task=task, workflow__active=True).first()
    if not step:
        workflow = Workflow.objects.create(name=f"{country.name_in(ENGLISH)}: review")
        step = WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    return step.workflow


def _grant_media(group, collection, actions):
    for app, model in MEDIA:
        for action in actions:
            GroupCollectionPermission.objects.get_or_create(
                group=group,
                collection=collection,
                permission=_permission(app, f"{action}_{model}"),
            )


def _permission(app, codename):
    return Permission.objects.get(content_type__app_label=app, codename=codename)
