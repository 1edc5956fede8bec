"""The content security policy, by part of the site, and headers that Django does not set."""

from csp.constants import SELF
from csp.middleware import CSPMiddleware, PolicyParts
from django.conf import settings
from django.urls import reverse
from django.utils.functional import cached_property


class PolicyMiddleware(CSPMiddleware):
    """The strict policy everywhere, and ``ADMIN_SECURITY_POLICY`` below the admin's address.

    A preview is a page under the strict policy that the editor may show in its frame.
    """

    @cached_property
    def admin_prefix(self) -> str:
        return reverse("wagtailadmin_home")

    def get_policy_parts(self, request, response, report_only=False) -> PolicyParts:
        parts = super().get_policy_parts(request, response, report_only)
        if not report_only and request.path.startswith(self.admin_prefix):
            parts.config = settings.ADMIN_SECURITY_POLICY
        if getattr(request, "is_preview", False):
            parts.replace = {**(parts.replace or {}), "frame-ancestors": [SELF]}
        return parts

    def process_response(self, request, response):
        response = super().process_response(request, response)
        response.setdefault("Permissions-Policy", settings.PERMISSIONS_POLICY)
        return response
