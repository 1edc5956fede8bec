"""The form of a partner's page: its links, topics and target groups."""

import uuid

from django import forms
from django.contrib.auth.models import AnonymousUser
from django.utils.functional import cached_property
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import BlockField, ChooserBlock, StreamBlock, StreamValue

from content.folding import fold
from network.choosers import LinkedPageChooser, offered
from network.connections import (
    EVENT,
    INITIATIVE,
    KNOWLEDGE,
    ORGANISATION,
    RECOMMENDATION,
    SIDES,
    sides_of,
)
from network.models import Concept, Connection, PartnerPage, TaggedConcept
from network.models.concepts import Scheme
from network.models.partner_page import SLUG_TAKEN
from network.own_media import OwnMediaForm

GROUPS = {
    ORGANISATION: _("Organisations"),
    INITIATIVE: _("Initiatives"),
    ORGANISATION + INITIATIVE: _("Organisations and initiatives"),
    EVENT: _("Events"),
    INITIATIVE + EVENT: _("Initiatives and events"),
    KNOWLEDGE: _("Knowledge"),
    RECOMMENDATION: _("Recommendations"),
}


class ConnectionBlock(ChooserBlock):
    """The page at the other end of a link."""

    target_model = PartnerPage

    def __init__(self, side, language, user, **kwargs):
        group = GROUPS.get(side.types, _("Anything"))
        super().__init__(label=side.label, group=group, icon="link", **kwargs)
        self.pages = offered(side, language=language, user=user)
        self.widget = LinkedPageChooser(side, language)

    @cached_property
    def field(self):
        return forms.ModelChoiceField(queryset=self.pages, widget=self.widget)


class ConnectionsBlock(StreamBlock):
    """The links of a page; a form without them leaves them as they are."""

    def value_from_datadict(self, data, files, prefix):
        if self.value_omitted_from_data(data, files, prefix):
            return StreamValue(self, [])
        return super().value_from_datadict(data, files, prefix)


class ConceptsField(forms.TypedMultipleChoiceField):
    """Some of the concepts of a scheme, as ticks beside labels in the editor's language."""

    widget = forms.CheckboxSelectMultiple

    def __init__(self, **kwargs):
        super().__init__(coerce=int, required=False, **kwargs)

    def offer(self, concepts):
        language = get_language()
        labelled = [(concept.pk, concept.label_in(language)) for concept in concepts]
        self.choices = sorted(labelled, key=lambda choice: fold(choice[1]))


class PartnerPageForm(OwnMediaForm):
    topics = ConceptsField(label=_("Topics"))
    target_groups = ConceptsField(label=_("Target groups"), help_text=_("Whom is it for?"))
    connections = forms.Field(
        label=_("Connections"),
        required=False,
        help_text=_(
            "Link a page here or there, once: both pages show the link when this page is published."
        ),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._offer_concepts()
        self._offer_connections()

    def clean(self):
        cleaned = super().clean()
        slug = cleaned.get("slug")
        if slug and not PartnerPage._slug_is_available(slug, self.parent_page, self.instance):
            self.add_error("slug", SLUG_TAKEN)
        return cleaned

    def save(self, commit=True):
        if self._posted_concepts():
            self._tag()
        self.instance.connection_changes = self._changes()
        return super().save(commit)

    # Topics and target groups

    def _offer_concepts(self):
        held = {tagged.tag_id for tagged in self.instance.tagged_concepts.all()}
        concepts = Concept.objects.select_related("merged_into").standing()
        held = {
            concept.merged_into_id or concept.pk for concept in Concept.objects.filter(pk__in=held)
        }
        for name, scheme in (("topics", Scheme.TOPIC), ("target_groups", Scheme.TARGET_GROUP)):
            fitting = [
                concept
                for concept in concepts
                if concept.scheme == scheme
                and (concept.status == Concept.Status.APPROVED or concept.pk in held)
            ]
            if name in self.fields:
                self.fields[name].offer(fitting)
                self.initial[name] = [concept.pk for concept in fitting if concept.pk in held]

    def _posted_concepts(self):
        return {"topics", "target_groups"} & set(self.changed_data)

    def _tag(self):
        chosen = {*self.cleaned_data["topics"], *self.cleaned_data["target_groups"]}
        rows = {tagged.tag_id: tagged for tagged in self.instance.tagged_concepts.all()}
        self.instance.tagged_concepts.set(
            rows.get(pk) or TaggedConcept(tag_id=pk) for pk in sorted(chosen)
        )

    # Links

    def _offer_connections(self):
        language = self.instance.locale.language_code
        user = self.for_user or AnonymousUser()
        block = ConnectionsBlock(
            [
                (side.name, ConnectionBlock(side, language, user))
                for side in sides_of(type(self.instance))
            ],
            required=False,
        )
        declared = self.fields["connections"]
        self.fields["connections"] = BlockField(
            block, label=declared.label, help_text=declared.help_text, required=False
        )
        self.initial["connections"] = StreamValue(block, self._shown(block))

    @cached_property
    def _known(self):
        """``{uid: Connection}`` of all that ever touched this page, removed ones too."""
        known = Connection.objects.touching(self.instance.translation_key)
        return {str(connection.pk): connection for connection in known}

    def _shown(self, block):
        """The links as ``(side name, page, uid)``: those published, as the draft changes them."""
        changes, key = self.instance.connection_changes, self.instance.translation_key
        rows = [
            (uid, row.role, row.subject_key, row.object_key)
            for uid, row in self._known.items()
            if row.removed_at is None and uid not in changes.get("removed", ())
        ] + [
            (row["uid"], row["role"], uuid.UUID(row["subject"]), uuid.UUID(row["object"]))
            for row in changes.get("added", ())
            if row["uid"] not in self._known
        ]
        links = {}
        for uid, role, subject, other in rows:
            backward = other == key
            name = f"{role}-back" if backward else role
            links[(name, subject if backward else other)] = uid
        return [
            (name, page, links[(name, page.translation_key)])
            for name, child in block.child_blocks.items()
            if (keys := [key for side, key in links if side == name])
            for page in child.pages.filter(translation_key__in=keys)
        ]

    def _changes(self):
        """What this draft changes: ``added`` links and the ``removed`` uids.

        Only what the editor took out counts as removed: a link that another page
        made meanwhile is not in this form, and stays.
        """
        before, key = self.instance.connection_changes, self.instance.translation_key
        if self.fields["connections"].widget.value_omitted_from_data(
            self.data, self.files, self.add_prefix("connections")
        ):
            return before
        live = {uid: _link(row) for uid, row in self._known.items() if row.removed_at is None}
        removed = {*before.get("removed", ()), *self._taken_out()}
        earlier = {
            (row["subject"], row["role"], row["object"]): row["uid"]
            for row in before.get("added", ())
            if row["uid"] not in self._known
        }
        added = {}
        for child in self.cleaned_data["connections"]:
            if child.value is None:
                continue
            side = SIDES[child.block_type]
            subject, other = side.ends(str(key), str(child.value.translation_key))
            link = (subject, side.role, other)
            row = self._known.get(child.id)
            if row and _link(row) == link:
                continue  # as it was, or removed from the other side meanwhile
            if row:
                removed.add(child.id)
            if link not in (live[uid] for uid in live if uid not in removed):
                added[link] = earlier.get(link) or str(uuid.uuid4())
        return _changes(added, removed & set(live))

    def _taken_out(self):
        prefix = self.add_prefix("connections")
        return {
            self.data.get(f"{prefix}-{i}-id")
            for i in range(int(self.data[f"{prefix}-count"]))
            if self.data.get(f"{prefix}-{i}-deleted")
        }


def _link(row):
    return (str(row.subject_key), row.role, str(row.object_key))


def _changes(added, removed):
    if not added and not removed:
        return {}
    return {
        "added": [
            {"uid": uid, "subject": subject, "role": role, "object": other}
            for (subject, role, other), uid in added.items()
        ],
        "removed": sorted(removed),
    }
