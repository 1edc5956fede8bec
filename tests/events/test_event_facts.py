"""An event's facts in the snapshots that translators work from."""

import json
from decimal import Decimal

import pytest
from wagtail_localize.models import TranslationSource

from tests.factories.events import PeerVisitFactory, translate

pytestmark = pytest.mark.django_db


def test_a_moved_event_with_coordinates_moves_in_its_snapshot_and_its_editions(house):
    visit = PeerVisitFactory(
        country="lv", language="lv", latitude=Decimal("57.38060"), longitude=Decimal("25.43500")
    )
    english = translate(visit, "en", title="Visit")
    snapshot, _created = TranslationSource.update_or_create_from_instance(visit)

    visit.latitude, visit.place = Decimal("56.50470"), "Liepāja"
    visit.save()

    english.refresh_from_db()
    snapshot.refresh_from_db()
    held = json.loads(snapshot.content_json)
    assert (english.latitude, english.place) == (Decimal("56.50470"), "Liepāja")
    assert (held["latitude"], held["place"]) == ("56.50470", "Liepāja")
