"""From the lessons of an event to a good practice, in one step: a draft that is linked already."""

import uuid

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail.coreutils import resolve_model_string

from network.models import CountryPage, PartnerPage

ROLE = "drawn-from"


def begin(page, user) -> PartnerPage:
    """A draft of a good practice beside ``page``, linked to it once both are published.

    What the event says in its lessons is its context to begin with. The draft that ``user`` has
    begun before, under the same title, is returned again. Raises PermissionDenied.
    """
    # By its name: events and knowledge do not import each other.
    model = resolve_model_string("knowledge.GoodPracticePage")
    section = CountryPage.objects.get(path=page.path[: -page.steplen])
    if not section.permissions_for_user(user).can_add_subpage():
        raise PermissionDenied
    with override(page.locale.language_code):
        title = (_("What we learnt: %(title)s") % {"title": page.title})[:255]
    begun = model.objects.child_of(section).filter(title=title, owner=user, live=False).first()
    if begun:
        return begun
    draft = model(
        title=title,
        locale=page.locale,
        owner=user,
        live=False,
        has_unpublished_changes=True,
        introduction="",
        context=getattr(page, "lessons", ""),
    )
    draft.connection_changes = {
        "added": [
            {
                "uid": str(uuid.uuid4()),
                "subject": str(draft.translation_key),
                "role": ROLE,
                "object": str(page.translation_key),
            }
        ],
        "removed": [],
    }
    section.add_child(instance=draft)
    draft.tagged_concepts.set(type(row)(tag_id=row.tag_id) for row in page.tagged_concepts.all())
    draft.save_revision(user=user, clean=False)  # what must be filled in is not yet
    return draft
