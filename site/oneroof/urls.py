"""Every address of the platform."""

from allauth.account.views import LoginView
from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path, re_path
from django.views.generic import RedirectView
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls
from wagtail.urls import serve_pattern

from content.gallery import gallery
from content.views import serve
from events.following import feeds
from home import sitemap
from home.api import router as api
from oneroof import media
from oneroof.health import health
from oneroof.languages import first_visit
from translation.digest_choice import quiet

sign_in = LoginView.as_view(extra_context={"sign_up_open": settings.SIGN_UP_OPEN})
# Wagtail's own sign-in knows neither rate limits nor second factors: no address leads to it.
to_login = RedirectView.as_view(pattern_name="account_login", query_string=True)

# Calendars ask every hour: a 304 is the most frequent answer, so their addresses come first.
urlpatterns = i18n_patterns(
    re_path(r"^((?:[\w\-]+/)*[\w\-]+\.(?:ics|atom))$", feeds.serve, name="feed")
)
urlpatterns += [
    path("", first_visit),
    path("health/", health, name="health"),
    path("media/<path:path>", media.serve),
    path("account/login/", sign_in),
    path("account/", include("allauth.urls")),
    path("admin/login/", to_login),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("api/v2/", api.urls),
    path("robots.txt", sitemap.robots),
    path("sitemap.xml", sitemap.index, name="sitemap"),
    path("sitemap-<int:part>.xml", sitemap.pages, name="sitemap_pages"),
    path("sitemap-topics.xml", sitemap.topics, name="sitemap_topics"),
]

if settings.GALLERY:
    urlpatterns += i18n_patterns(path("_gallery/", gallery, name="gallery"))

# Pages, by the reader's language; first what Wagtail needs beside them.
beside_pages = [entry for entry in wagtail_urls.urlpatterns if entry.name != "wagtail_serve"]
urlpatterns += i18n_patterns(
    path("_util/login/", to_login),
    path("taking-part/", include("events.taking_part.urls")),
    path("translating/quiet/<str:token>/", quiet, name="translate_quiet"),
    path("", include(beside_pages)),
    re_path(serve_pattern, serve, name="wagtail_serve"),
)
