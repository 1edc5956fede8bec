"""The admin's first screen, and what is left out of the admin's menus."""

from wagtail import hooks

from home.admin_home import WorkPanel

LAST = 10_000


@hooks.register("construct_homepage_panels")
def show_own_work(request, panels):
    """A person's own work instead of Wagtail's panels."""
    panels[:] = [WorkPanel()]


@hooks.register("construct_homepage_summary_items", order=LAST)
def leave_summary_out(request, items):
    """Counts of all pages and pictures help nobody to begin."""
    items.clear()


@hooks.register("construct_help_menu", order=LAST)
def leave_news_out(request, menu_items):
    """News and guides of Wagtail, on Wagtail's own site; this platform has its own for editors."""
    menu_items.clear()
