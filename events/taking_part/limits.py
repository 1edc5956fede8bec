"""How often somebody may ask: enough for a class behind one address, not for a machine."""

import hashlib
import time

from allauth.account.adapter import get_adapter
from django.core.cache import cache

HOUR = 3600
OF_A_CLIENT = 300  # a class of thirty, each with several tries
OF_AN_ADDRESS = 60
OF_AN_ADDRESS_AND_EVENT = 10


def client_may(request) -> bool:
    """Whether the client, by its IP address, may register once more within this hour."""
    return _within(f"client {get_adapter().get_client_ip(request)}", OF_A_CLIENT)


def address_may(email) -> bool:
    """Whether the e-mail address may be registered once more within this hour."""
    return _within(f"address {email.strip().lower()}", OF_AN_ADDRESS)


def address_may_here(email, event_key) -> bool:
    """The same, for one event."""
    return _within(f"address {email.strip().lower()} {event_key}", OF_AN_ADDRESS_AND_EVENT)


def _within(who, most):
    hour = int(time.time() // HOUR)
    key = f"taking-part-{hashlib.sha256(who.encode()).hexdigest()}-{hour}"
    cache.add(key, 0, HOUR)
    try:
        return cache.incr(key) <= most
    except ValueError:  # the cache has dropped it meanwhile
        return True
