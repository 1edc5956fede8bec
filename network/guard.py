"""A guard before admin addresses that Wagtail and its packages leave too open.

Wagtail checks most of what it writes, and less of what it shows: titles of
other countries' drafts and pictures come up in choosers, bulk actions and
histories. A rule says whether this user may ask this address at all. Rules of
other apps register here; administrators (superusers) pass.
"""

from collections import defaultdict

from wagtail.admin.auth import permission_denied

_rules = defaultdict(list)


def before(*view_names):
    """Register the decorated ``rule(request, **url_arguments) -> bool`` for admin addresses.

    A name may end in ``:*`` for every address of a namespace.
    """

    def register(rule):
        for name in view_names:
            _rules[name].append(rule)
        return rule

    return register


class AdminGuard:
    """Middleware: refuses what a rule refuses, as Wagtail does, and runs no view."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        match = request.resolver_match
        rules = _rules.get(match.view_name, []) + _rules.get(f"{match.namespace}:*", [])
        if not rules or not request.user.is_authenticated or request.user.is_superuser:
            return None
        if all(rule(request, *args, **kwargs) for rule in rules):
            return None
        return permission_denied(request)
