"""The platform's addresses, and the two that it is measured against."""

from django.conf.urls.i18n import i18n_patterns
from django.http import HttpResponse
from django.urls import path
from wagtail.views import serve

from oneroof.urls import urlpatterns as platform


def bare(request):
    """The ceiling: what a request costs that does nothing."""
    return HttpResponse("one roof")


urlpatterns = [
    path("bare/", bare),
    *i18n_patterns(path("wagtail/<path:path>", serve)),
    *platform,
]
