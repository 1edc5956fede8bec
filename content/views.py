"""Serving pages: by the reader's own addresses, borrowed ones included."""

from django.http import Http404, HttpResponsePermanentRedirect, HttpResponseRedirect
from wagtail.views import serve as wagtail_serve

from content import editions
from content.moved import new_address


def serve(request, path):
    """Serve the page that ``path`` is for this reader; redirect to its address if it is another.

    Wagtail's own view does the serving: restrictions, hooks, allowed methods.
    """
    try:
        result = editions.route(request, path)
    except Http404:
        if moved := new_address(request.reader, path):
            return HttpResponsePermanentRedirect(moved)
        raise
    address = request.reader.address(result.page)
    if not request.path.startswith(address):
        return HttpResponseRedirect(address + result.kwargs.get("beneath", ""))
    request._wagtail_route_for_request = result
    return wagtail_serve(request, path)
