"""What Lithuania has that nobody of Latvia may change or read, and a record of all rows."""

from dataclasses import dataclass
from datetime import timedelta

from django.apps import apps
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from wagtail.admin.rich_text import DraftailRichTextArea
from wagtail.blocks import StreamBlock
from wagtail.models import Locale, PageViewRestriction
from wagtail_localize.operations import translate_object

from tests.factories.content import DocumentFactory, ImageFactory, editor_of
from tests.factories.initiatives import InitiativeFactory
from tests.translation.working import begin_in, say, sentence_of
from translation.models import Remark
from translation.sentences import sentences

SECRET = "Nobody-else-reads-this"

# What a visit to the admin may write of the visitor's own, and what follows from other rows.
OWN = {
    "sessions.Session",
    "wagtailcore.PageLogEntry",
    "wagtailcore.ModelLogEntry",
    "wagtailcore.EditingSession",
    "wagtailusers.UserProfile",
    "people.User",
    "wagtailcore.ReferenceIndex",
    "wagtailimages.UploadedFile",
    "wagtaildocs.UploadedDocument",
}


def record():
    """``{(model, key): row}`` of every table, but for the visitor's own."""
    found = {}
    for model in apps.get_models(include_auto_created=True):
        label, search = model._meta.label, model._meta.app_label == "wagtailsearch"
        if label in OWN or search or not model._meta.managed:
            continue
        for row in model._base_manager.values():
            found[label, str(row[model._meta.pk.attname])] = row
    return found


def changes(before, after):
    """What differs between two records, as readable lines."""
    lines = []
    for key in sorted(before.keys() | after.keys()):
        old, new = before.get(key), after.get(key)
        if old is None or new is None:
            lines.append(f"{key} {'appeared' if old is None else 'vanished'}")
        elif old != new:
            lines.append(f"{key} {[name for name in old if old[name] != new.get(name)]}")
    return lines


def effect(client, url, data, before):
    """What a POST of ``data`` to ``url`` changes; the change is then undone."""
    with transaction.atomic():
        try:
            response = client.post(url, data)
        except Exception as error:  # noqa: BLE001  (a crash is no permission, and changes nothing)
            response = error
        lines = changes(before, record())
        transaction.set_rollback(True)
    return lines, response


@dataclass
class Lithuania:
    """Pages and media of Lithuania, in every state that a page can be in."""

    house: object

    def __post_init__(self):
        self.editor = editor_of("lt")
        self.draft = self._page("draft", live=False)
        self.open = InitiativeFactory(country="lt", title="Open", slug="open")
        self._write(self.open)
        self._write(self.house.section("lt"))
        self.scheduled = self._page("scheduled", live=False)
        self.scheduled.go_live_at = timezone.now() + timedelta(days=3)
        self.plan = self.scheduled.save_revision()
        self.plan.publish()
        self.submitted = self._page("submitted", live=False)
        workflow = self.submitted.get_workflow()
        self.task = workflow.start(self.submitted, self.editor).current_task_state
        self.closed = self._page("closed")
        PageViewRestriction.objects.create(page=self.closed, restriction_type="login")
        lv = Locale.objects.get(language_code="lv")
        translate_object(self.draft, [lv])
        self.work = begin_in(self.open, lv)
        self.latvian = self.open.get_translation(lv)
        for sentence in sentences(self.work.translation):
            say(self.work, sentence.source, "Words", self.editor)
        self.title = sentence_of(self.work, "Open")
        place = {"string": self.title.segment.string, "context": self.title.segment.context}
        self.remark = Remark.objects.create(locale=lv, text=SECRET, by=self.editor, **place)
        collection = self.house.country("lt").collection
        self.image = ImageFactory(title=f"{SECRET} picture", collection=collection)
        self.document = DocumentFactory(title=f"{SECRET} document", collection=collection)

    def _write(self, page):
        """Write a draft of a page that stays published as it is."""
        page.save_revision()
        newer = page.get_latest_revision_as_object()
        newer.title = newer.introduction = SECRET
        newer.save_revision(user=self.editor)

    def _page(self, name, **fields):
        return InitiativeFactory(country="lt", title=f"{SECRET} {name}", slug=name, **fields)


def form_data(response, **changed):
    """What the browser would send of the form in ``response``, with ``changed`` over it."""
    form = response.context["form"]
    data = _fields(form)
    for formset in getattr(form, "formsets", {}).values():
        data |= _fields(formset.management_form)
        for child in formset:
            data |= _fields(child)
    return data | changed


def _fields(form):
    data = {}
    for bound in form:
        block = getattr(bound.field, "block", None)
        value = bound.value()
        if isinstance(block, StreamBlock):
            data[f"{bound.html_name}-count"] = "0"
        elif isinstance(bound.field.widget, DraftailRichTextArea):
            data[bound.html_name] = bound.field.widget.format_value(value)
        elif isinstance(value, list | tuple | set):
            data[bound.html_name] = [getattr(item, "pk", item) for item in value]
        elif value is not None and value is not False:
            data[bound.html_name] = str(value)
    return data


def page_url(name, *ids):
    return reverse(f"wagtailadmin_pages:{name}", args=[getattr(one, "pk", one) for one in ids])
