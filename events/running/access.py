"""What people need to take part, as tasks for the organiser; nobody else sees it.

It is in no table that can be downloaded, in no log and in no mail: the mail says that
something is arranged, and the person's own page says what.
"""

from django import forms
from django.db import transaction
from django.http import Http404, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST
from wagtail.admin import messages

from events.models import AccessNeed, Registration
from events.running.rights import event_to_run
from events.taking_part.outbox import tell

LONGEST_NOTE = 1000


class ArrangedForm(forms.Form):
    note = forms.CharField(label=_("What is arranged"), max_length=LONGEST_NOTE)
    asked = forms.DateTimeField(widget=forms.HiddenInput)  # when what was read was written


def needs_to_arrange():
    """Needs of people who may come, that nobody has arranged yet."""
    ended = Registration.Status.ended()
    return AccessNeed.objects.filter(arranged_at=None).exclude(registration__status__in=ended)


def open_needs(page) -> list[AccessNeed]:
    """What is to be arranged for the event that ``page`` is an edition of. One query."""
    needs = needs_to_arrange().filter(registration__event=page.translation_key)
    return list(needs.select_related("registration").order_by("consented_at", "pk"))


def arrange(need, *, note, asked) -> AccessNeed | None:
    """Note down what is arranged for ``need`` and tell the person.

    None, and nothing is written, where it is no longer what was ``asked`` (its
    ``consented_at``): the person has changed it meanwhile.
    """
    now = timezone.now()
    with transaction.atomic():
        rows = AccessNeed.objects.select_for_update(of=("self",)).select_related("registration")
        need = rows.filter(pk=need.pk, consented_at=asked).first()
        if need is None:
            return None
        if need.arranged_at and need.note == note:
            return need
        need.arranged_at, need.note = now, note
        need.save(update_fields=["arranged_at", "note"])
        tell(need.registration, "access", about=now.isoformat())
        return need


@require_POST
def arranged(request, event_key, reference):
    """The organiser has arranged what the person of ``reference`` needs."""
    page = event_to_run(request.user, event_key)
    needs = AccessNeed.objects.filter(registration__event=page.translation_key)
    need = needs.filter(registration__reference=reference).first()
    if need is None:
        raise Http404
    form = ArrangedForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Say what is arranged: the person will read it."))
    elif arrange(need, note=form.cleaned_data["note"], asked=form.cleaned_data["asked"]):
        messages.success(request, _("Noted. The person gets a mail."))
    else:
        messages.error(request, _("The person has just changed what they need. Please read it."))
    return HttpResponseRedirect(reverse("running:people", args=[event_key]) + "#needs")
