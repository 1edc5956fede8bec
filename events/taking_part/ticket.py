"""The QR code of a registration: the organiser's phone reads it at the door.

It leads to the check-in in the admin, by the reference. The address of the person's own page
is not in it: whoever sees the code cannot open, change or cancel anything.
"""

import segno
from django.conf import settings
from django.urls import reverse

from events.models import Registration


def door_address(registration: Registration) -> str:
    """Where the organiser checks in ``registration``, absolute; for those who may run the event."""
    there = reverse("running:check_in_one", args=[registration.event_id, registration.reference])
    return settings.BASE_URL + there


def qr_code(registration: Registration) -> str:
    """``door_address`` as a QR code (ISO/IEC 18004): a ``data:`` address of an SVG picture."""
    return segno.make_qr(door_address(registration), error="m").svg_data_uri(omitsize=True)
