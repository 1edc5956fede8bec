"""Events in the Wagtail admin."""

from django.templatetags.static import static
from django.urls import include, path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets.button import Button

from events.models import EventPage
from events.running.programme import tell_of_moved_sessions, warn_of_conflicts
from events.taking_part.changes import choose_whom_to_tell

BUTTONS = (
    ("checklist", _("Checklist"), "list-ul", 11),
    ("programme", _("Programme"), "calendar-alt", 13),
    ("mails", _("Mails"), "mail", 14),
    ("certificates", _("Certificates"), "doc-full", 15),
    ("feedback", _("Feedback"), "comment", 16),
    ("report", _("Report"), "table", 17),
    ("duplicate", _("Duplicate to another date"), "copy", 31),
)


@hooks.register("register_admin_urls")
def running_urls():
    return [path("running/", include("events.running.urls"))]


@hooks.register("insert_global_admin_js")
def kept_in_the_phone():
    address = static("js/admin/kept.js")
    return format_html('<script type="module" src="{}" data-signed-in></script>', address)


@hooks.register("register_reports_menu_item")
def reports():
    return MenuItem(_("Events by year"), reverse("running:reports"), icon_name="table", order=900)


@hooks.register("register_page_header_buttons")
@hooks.register("register_page_listing_more_buttons")
def run_event(page, user, next_url=None, view_name=""):
    """From an event's page to those who take part in it."""
    if issubclass(page.specific_class, EventPage) and page.permissions_for_user(user).can_edit():
        people = reverse("running:people", args=[page.translation_key])
        yield Button(_("People"), url=people, icon_name="group", priority=12)
        for name, label, icon, priority in BUTTONS:
            url = reverse(f"running:{name}", args=[page.translation_key])
            yield Button(label, url=url, icon_name=icon, priority=priority)


hooks.register("before_publish_page", tell_of_moved_sessions)  # then the page is another object
hooks.register("after_edit_page", tell_of_moved_sessions)
hooks.register("after_create_page", warn_of_conflicts)
hooks.register("after_edit_page", warn_of_conflicts)
hooks.register("before_unpublish_page", choose_whom_to_tell)
