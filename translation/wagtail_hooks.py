"""The workspace in the admin; what wagtail-localize offers there makes room for it."""

from wagtail import hooks

from translation import (
    alike,
    beginning,
    beside,
    claims,
    digest_choice,
    editor,
    filling,
    glossary_admin,
    languages,
    menu,
    one_page,
    overview,
    proposals,
    queue,
    remarks,
    runs,
    steps,
    takeover,
    together,
)
from translation.files import memory_views
from translation.files import views as files

takeover.close()

hooks.register("before_edit_page", takeover.open_editor, order=-1)
hooks.register("before_edit_page", alike.hear)
hooks.register("register_page_action_menu_item", takeover.TranslateAgain)
hooks.register("register_page_header_buttons", takeover.translate_button)
hooks.register("register_page_listing_more_buttons", takeover.translate_button)
hooks.register("register_admin_menu_item", menu.item)
hooks.register("construct_settings_menu", languages.call_it_languages)
hooks.register("register_account_settings_panel", digest_choice.DigestPanel)
# The last: other hooks look at the page before it goes.
hooks.register("before_unpublish_page", together.unpublish_together, order=100)
hooks.register("before_delete_page", together.delete_together, order=100)
hooks.register("before_bulk_action", together.together_in_bulk)
hooks.register("before_bulk_action", takeover.publish_in_bulk)
hooks.register("before_move_page", together.move_together)


@hooks.register("register_admin_urls", order=-1)
def register_addresses():
    return [
        *languages.urls,
        *takeover.urls,
        *editor.urls,
        *beside.urls,
        *remarks.urls,
        *proposals.urls,
        *steps.urls,
        *overview.urls,
        *queue.urls,
        *one_page.urls,
        *beginning.urls,
        *claims.urls,
        *runs.urls,
        *files.urls,
        *memory_views.urls,
        *glossary_admin.urls,
        *filling.urls,
    ]


@hooks.register("register_admin_viewset")
def register_glossary():
    return glossary_admin.glossary
