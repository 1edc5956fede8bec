"""Every address of the platform."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path, re_path
from django.views.generic import RedirectView
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls
from wagtail.urls import serve_pattern

from content.views import serve
from oneroof import media
from oneroof.health import health

# Wagtail's own sign-in knows neither rate limits nor second factors: no address leads to it.
to_login = RedirectView.as_view(pattern_name="account_login", query_string=True)

urlpatterns = [
    path("health/", health, name="health"),
    path("media/<path:path>", media.serve),
    path("account/", include("allauth.urls")),
    path("admin/login/", to_login),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
]

# Pages, by the reader's language.
urlpatterns += i18n_patterns(
    path("_util/login/", to_login),
    re_path(serve_pattern, serve, name="wagtail_serve"),
    path("", include(wagtail_urls)),
)
