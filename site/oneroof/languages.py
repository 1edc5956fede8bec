"""The reader's language: from the address, and at the first visit from the browser."""

from django.contrib.auth import REDIRECT_FIELD_NAME
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.middleware.locale import LocaleMiddleware
from django.shortcuts import redirect
from django.utils import translation
from django.utils.cache import patch_vary_headers

from content.reader import ENGLISH


class LanguageMiddleware(LocaleMiddleware):
    """Django's, except that an unknown address is not found instead of sent to a language.

    Django would answer every 404, be it of a document or of the API, with a
    redirect to the same path below a language.

    Who is sent to sign in goes on in the language of the page that they came from,
    which ``next`` names: nobody who only reads gets a cookie.
    """

    def process_request(self, request: HttpRequest) -> None:
        super().process_request(request)
        if request.path_info.startswith("/account/"):
            came_from = request.GET.get(REDIRECT_FIELD_NAME, "")
            if language := translation.get_language_from_path(came_from):
                translation.activate(language)
                request.LANGUAGE_CODE = language

    def process_response(
        self, request: HttpRequest, response: HttpResponseBase
    ) -> HttpResponseBase:
        if not translation.get_language_from_path(request.path_info):
            patch_vary_headers(response, ["Accept-Language"])
        response.headers.setdefault("Content-Language", translation.get_language())
        return response


def first_visit(request) -> HttpResponse:
    """Lead from / to the home page in the language that the browser asks for, or English.

    ``request`` has its reader.
    """
    language = translation.get_language()
    return redirect(f"/{language if language in request.reader.homes else ENGLISH}/")
