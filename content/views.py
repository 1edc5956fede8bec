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
            return HttpResponsePermanentRedirect(_as_asked(moved, request))
        raise
    address = request.reader.address(result.page)
    if not request.path.startswith(address):
        beneath = result.kwargs.get("beneath", "")
        address += f"{beneath}/" if beneath and "." not in beneath else beneath
        return HttpResponseRedirect(_as_asked(address, request))
    request._wagtail_route_for_request = result
    return wagtail_serve(request, path)


def _as_asked(address, request):
    """``address`` with the query of ``request``: whoever follows a feed keeps its filters."""
    query = request.META.get("QUERY_STRING", "")
    return f"{address}?{query}" if query else address
