"""The second factor, required of whoever may publish or administer."""

from allauth.mfa.models import Authenticator
from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.models import Permission
from django.db.models import Q
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from wagtail.models import GroupPagePermission

from people.models import User

FACTORS = [Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN]
PUBLISHING = ["publish_page", "bulk_delete_page", "lock_page", "unlock_page"]
# Models whose change is administration: of rights, people, sites and languages.
ADMINISTRATION = (
    Q(content_type__app_label="auth")
    | Q(content_type__app_label="people")
    | Q(content_type__app_label="wagtailcore", content_type__model__in=["site", "locale"])
    | Q(content_type__app_label="wagtailcore", content_type__model__contains="workflow")
    | Q(content_type__app_label="network", content_type__model="country")
)


def publishes_or_administers(user: User) -> bool:
    """Whether a stolen password of ``user`` would let a thief publish, or change rights."""
    if user.is_superuser:
        return True
    publishes = GroupPagePermission.objects.filter(
        group__user=user, permission__codename__in=PUBLISHING
    )
    administers = Permission.objects.filter(Q(group__user=user) | Q(user=user), ADMINISTRATION)
    return publishes.exists() or administers.exists()


def lacks_second_factor(user: User) -> bool:
    return not is_mfa_enabled(user, FACTORS) and publishes_or_administers(user)


class SecondFactorMiddleware:
    """Sends whoever needs a second factor to set one up, before any admin view."""

    def __init__(self, get_response):
        self.get_response = get_response

    @cached_property
    def admin_prefix(self) -> str:
        return reverse("wagtailadmin_home")

    def __call__(self, request):
        guarded = settings.REQUIRE_MFA and request.path.startswith(self.admin_prefix)
        if guarded and request.user.is_authenticated and lacks_second_factor(request.user):
            messages.warning(
                request,
                _("You may publish, so your account needs a second step: set one up to go on."),
            )
            return redirect("mfa_index")
        return self.get_response(request)
