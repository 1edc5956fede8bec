"""The admin of languages: the form that adds one, and what wagtail-localize offers here."""

from wagtail import hooks

from translation import hand_in, languages, reports

NOT_OFFERED = {"localize-convert-to-alias"}


@hooks.register("register_admin_urls", order=-1)
def register_addresses():
    return languages.urls + reports.urls + hand_in.urls


@hooks.register("construct_page_action_menu")
def leave_aliases_out(menu_items, request, context):
    """A page is borrowed, never copied; see ``translation.guards``."""
    menu_items[:] = [item for item in menu_items if item.name not in NOT_OFFERED]
