"""No more reminders: the choice that mails offer (List-Unsubscribe, RFC 8058: one POST does)."""

from django.shortcuts import render

from events.models import Registration
from events.taking_part.views import own, own_context


@own
def quiet(request, registration):
    """Ask with a button on GET, as mail scanners open links; a POST is the choice."""
    if request.method == "POST":
        Registration.objects.filter(pk=registration.pk).update(quiet=True)
        registration.quiet = True
    context = own_context(request, registration)
    return render(request, "events/taking_part/quiet.html", context)
