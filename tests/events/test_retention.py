"""Personal data goes when its time is over; numbers stay."""

from datetime import timedelta

import pytest
from django.utils import timezone

from events.models import AccessNeed, EventPage, Message, Registration, RegistrationBy
from events.taking_part import retention, signup
from tests.factories.events import PeerVisitFactory

pytestmark = pytest.mark.django_db
SECRETS = ("Anna Paraugs", "anna@example.org", "House of Anna", "Berta", "soup", "a ramp")


def sign(page):
    row = signup.register(
        page,
        name="Anna Paraugs",
        email="anna@example.org",
        language="lv",
        country="LV",
        places=2,
        others=["Berta"],
        organisation="House of Anna",
        answers={"food": "soup"},
        photo_consent=True,
        access_needs="a ramp",
    )
    return signup.confirm_email(row)


def ended(days, **values):
    """A visit that ended so many days ago, with one registration."""
    page = PeerVisitFactory(registration=RegistrationBy.HERE, group_limit=2, **values)
    row = sign(page)
    end = timezone.now() - timedelta(days=days)
    times = {"start": end - timedelta(hours=1), "end": end}
    times |= {"listed_start": times["start"], "listed_end": end}
    type(page).objects.filter(pk=page.pk).update(**times)
    return row


def kept_of(row):
    """All that the database holds of a registration, as one text."""
    rows = [
        *Registration.objects.filter(pk=row.pk).values(),
        *AccessNeed.objects.filter(registration=row).values(),
        *Message.objects.filter(registration=row).values(),
    ]
    return str(rows)


def test_nothing_is_forgotten_before_its_time(house):
    row = ended(29, retention_days=30)
    assert retention.forget_people.call() == 0
    assert all(secret in kept_of(row) for secret in SECRETS)


def test_after_its_time_only_numbers_are_left(house):
    row = ended(31, retention_days=30)
    old_token = row.token
    assert [retention.forget_people.call() for _ in range(2)] == [1, 0]
    row.refresh_from_db()
    assert [secret for secret in SECRETS if secret in kept_of(row)] == []
    assert (row.status, row.places, row.country, row.language) == ("confirmed", 2, "LV", "lv")
    assert row.erased_at is not None
    assert row.token != old_token


def test_the_old_address_of_ones_own_page_leads_nowhere(house, client):
    row = ended(31, retention_days=30)
    retention.forget_people.call()
    assert client.get(f"/lv/taking-part/own/{row.token}/").status_code == 404


def test_people_of_an_event_that_is_deleted_are_forgotten_after_two_years(house):
    row = ended(1)
    EventPage.objects.get(translation_key=row.event_id).delete()
    assert retention.forget_people.call() == 0
    Registration.objects.update(created_at=timezone.now() - timedelta(days=731))
    assert retention.forget_people.call() == 1


def test_each_event_forgets_by_its_own_time(house):
    short, long = ended(40, retention_days=30), ended(40, retention_days=90)
    retention.forget_people.call()
    erased = Registration.objects.exclude(erased_at=None).values_list("pk", flat=True)
    assert (short.pk in erased, long.pk in erased) == (True, False)
