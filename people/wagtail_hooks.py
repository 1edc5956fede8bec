from wagtail import hooks

from people.account_panel import SigningInPanel


@hooks.register("register_account_settings_panel")
def register_signing_in_panel(request, user, profile):
    return SigningInPanel(request, user, profile)
