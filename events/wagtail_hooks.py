"""Events in the Wagtail admin."""

from django.urls import include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.widgets.button import Button

from events.models import EventPage


@hooks.register("register_admin_urls")
def running_urls():
    return [path("running/", include("events.running.urls"))]


@hooks.register("register_page_header_buttons")
@hooks.register("register_page_listing_more_buttons")
def run_event(page, user, next_url=None, view_name=""):
    """From an event's page to those who take part in it."""
    if issubclass(page.specific_class, EventPage) and page.permissions_for_user(user).can_edit():
        people = reverse("running:people", args=[page.translation_key])
        yield Button(_("People"), url=people, icon_name="group", priority=12)
