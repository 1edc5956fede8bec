"""Registering, and what becomes of it. Races are in test_signup_races.py."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from events.models import AccessNeed, Message, Registration, RegistrationBy, Status
from events.taking_part import refusals, signup
from events.taking_part.places import places_left, places_taken, session_places_taken
from tests.factories.events import (
    PeerVisitFactory,
    RegionalConferenceFactory,
    SessionFactory,
    registration,
    translate,
)

State = Registration.Status


@pytest.fixture
def visit(house):
    return PeerVisitFactory(registration=RegistrationBy.HERE, capacity=2, group_limit=3)


def sign(page, name="person", **values):
    given = {"name": name.capitalize(), "email": f"{name}@example.org", "language": "lv"}
    return signup.register(page, **given | values)


def told(row):
    return list(row.messages.order_by("pk").values_list("key", flat=True))


def change_facts(page, **facts):
    page = type(page).objects.get(pk=page.pk)
    for name, value in facts.items():
        setattr(page, name, value)
    page.save_revision().publish()


def test_register_holds_a_place_for_a_day_and_asks_to_confirm(visit):
    now = timezone.now()
    row = sign(visit, "anna", email=" Anna@Example.org ", country="lv", answers={"q": "soup"})
    assert (row.status, row.places, row.email, row.email_key) == (
        State.HELD, 1, "Anna@Example.org", "anna@example.org",
    )  # fmt: skip
    assert (row.country, row.answers, row.email_confirmed_at) == ("LV", {"q": "soup"}, None)
    assert timedelta(hours=24) <= row.holds_until - now < timedelta(hours=24, minutes=1)
    assert told(row) == ["confirm:"]
    assert (places_taken(visit), places_left(visit)) == (1, 1)


def test_register_when_full_joins_the_waiting_list(visit):
    sign(visit, "anna", places=2)
    row = sign(visit, "berta")
    assert (row.status, told(row)) == (State.WAITING, ["confirm:"])
    assert row.queued_at is not None
    assert places_left(visit) == 0


def test_register_when_full_without_a_waiting_list_is_refused(visit):
    change_facts(visit, waiting_list=False)
    first = sign(visit, "anna", places=2)
    for name in ("anna", "berta"):  # whoever is registered gets the same answer
        with pytest.raises(refusals.Full):
            sign(visit, name)
    assert list(Registration.objects.all()) == [first]


def test_one_capacity_in_all_languages(visit):
    latvian = translate(visit, "lv", title="Ciemos")
    assert sign(visit, "anna").status == State.HELD
    assert sign(latvian, "berta").status == State.HELD
    assert sign(latvian, "carla").status == State.WAITING
    assert places_left(latvian) == 0


def test_the_same_address_again_changes_nothing_and_sends_the_way_to_it(visit):
    first = sign(visit, "anna")
    again = sign(visit, "Mallory", email="ANNA@example.org", places=3, answers={"q": "x"})
    signed_again = sign(visit, "anna")
    assert first == again == signed_again
    first.refresh_from_db()
    assert (first.name, first.places, first.answers) == ("Anna", 1, {})
    kinds = Message.objects.order_by("pk").values_list("kind", flat=True)
    assert list(kinds) == ["confirm", "again"]


def test_an_address_may_register_again_once_it_has_cancelled(visit):
    first = signup.cancel(sign(visit, "anna"))
    second = sign(visit, "anna")
    assert (first.status, second.status) == (State.CANCELLED, State.HELD)
    assert first.pk != second.pk


@pytest.mark.parametrize(
    ("facts", "refusal"),
    [
        ({"registration": RegistrationBy.NOBODY}, refusals.NotHere),
        ({"registration": RegistrationBy.ELSEWHERE}, refusals.NotHere),
        ({"status": Status.CANCELLED}, refusals.NotHeld),
        ({"status": Status.POSTPONED}, refusals.NotHeld),
        ({"partners_only": True}, refusals.PartnersOnly),
        ({"registration_opens": timezone.now() + timedelta(days=1)}, refusals.NotYetOpen),
        ({"registration_closes": timezone.now() - timedelta(days=1)}, refusals.Closed),
        (
            {
                "start": timezone.now() - timedelta(hours=3),
                "end": timezone.now() - timedelta(hours=1),
            },
            refusals.Over,
        ),
    ],
)
def test_register_is_refused(visit, facts, refusal):
    change_facts(visit, **facts)
    with pytest.raises(refusal):
        sign(visit)
    assert not Registration.objects.exists()


def test_register_is_refused_where_no_edition_is_live(visit):
    visit.unpublish()
    with pytest.raises(refusals.Closed):
        sign(visit)


def test_partners_only_takes_who_is_signed_in(visit):
    change_facts(visit, partners_only=True)
    assert sign(visit, signed_in=True).status == State.HELD


def test_a_group_has_places_together_or_waits_together(visit):
    sign(visit, "anna")
    group = sign(visit, "berta", places=2, others=["  Carl\nBcc: x@example.org "])
    assert (group.status, group.others) == (State.WAITING, ["Carl Bcc: x@example.org"])
    for values in ({"places": 4}, {"places": 0}, {"places": 1, "others": ["Carl"]}):
        with pytest.raises(refusals.GroupTooLarge):
            sign(visit, "dora", **values)


def test_confirming_gives_the_held_place_and_can_be_done_twice(visit):
    row = sign(visit, "anna")
    for _ in range(2):
        row = signup.confirm_email(row)
        assert (row.status, row.holds_until) == (State.CONFIRMED, None)
    assert told(row) == ["confirm:", "confirmed:"]


def test_a_held_place_that_nobody_confirms_goes_to_the_next(visit):
    rows = [sign(visit, name) for name in ("anna", "berta", "carla", "dora")]
    signup.confirm_email(rows[3])
    assert signup.release_overdue(timezone.now() + timedelta(hours=23)) == 0
    Registration.objects.filter(pk=rows[0].pk).update(holds_until=timezone.now())

    assert signup.release_overdue() == 1

    states = {row.name: row.status for row in Registration.objects.all()}
    assert states == {  # Carla has not confirmed her address: nothing is held for her
        "Anna": State.EXPIRED,
        "Berta": State.HELD,
        "Carla": State.WAITING,
        "Dora": State.OFFERED,
    }
    with pytest.raises(refusals.Ended):
        signup.confirm_email(rows[0])


def test_a_place_that_is_free_by_the_time_that_one_confirms_is_offered_at_once(visit):
    first, _second, third = (sign(visit, name) for name in ("anna", "berta", "carla"))
    signup.cancel(first)
    third = signup.confirm_email(third)
    assert third.status == State.OFFERED
    assert told(third) == ["confirm:", "offered:"]


def test_cancelling_offers_the_place_to_the_next_for_two_days(visit):
    now = timezone.now()
    first = registration(visit)
    registration(visit)
    waiting = registration(visit, State.WAITING)
    later = registration(visit, State.WAITING)

    for _ in range(2):
        first = signup.cancel(first)

    waiting.refresh_from_db()
    later.refresh_from_db()
    assert (first.status, told(first)) == (State.CANCELLED, ["withdrawn:"])
    assert (waiting.status, told(waiting)) == (State.OFFERED, ["offered:"])
    assert timedelta(0) <= waiting.holds_until - now - timedelta(hours=48) < timedelta(minutes=1)
    assert (later.status, told(later)) == (State.WAITING, [])
    for _ in range(2):
        waiting = signup.accept(waiting)
    assert (waiting.status, told(waiting)) == (State.CONFIRMED, ["offered:", "confirmed:"])


def test_nobody_cancels_once_the_event_is_over(visit):
    row, now = registration(visit), timezone.now()
    change_facts(visit, start=now - timedelta(hours=2), end=now - timedelta(hours=1))
    with pytest.raises(refusals.Over):
        signup.cancel(row)
    row.refresh_from_db()
    assert row.status == State.CONFIRMED


def test_an_offer_ends_when_the_event_starts(visit):
    start = timezone.now() + timedelta(hours=5)
    change_facts(visit, start=start, end=start + timedelta(hours=1))
    first, _ = registration(visit), registration(visit)
    waiting = registration(visit, State.WAITING)
    signup.cancel(first)
    waiting.refresh_from_db()
    assert waiting.holds_until == start


def test_a_freed_place_goes_to_the_first_whose_whole_group_fits(visit):
    first, _ = registration(visit), registration(visit)
    group = registration(visit, State.WAITING, places=2)
    single = registration(visit, State.WAITING)
    signup.cancel(first)
    for row in (group, single):
        row.refresh_from_db()
    assert (group.status, single.status) == (State.WAITING, State.OFFERED)


def test_an_offer_that_runs_out_goes_on(visit):
    first, _ = registration(visit), registration(visit)
    waiting, later = (registration(visit, State.WAITING) for _ in range(2))
    signup.cancel(first)
    signup.release_overdue(timezone.now() + timedelta(hours=49))
    waiting.refresh_from_db()
    later.refresh_from_db()
    assert (waiting.status, later.status) == (State.EXPIRED, State.OFFERED)
    with pytest.raises(refusals.Ended):
        signup.accept(waiting)


def test_who_lets_an_offer_run_out_is_told_and_who_never_confirmed_is_not(visit):
    first = registration(visit)
    sign(visit, "stranger")
    waiting = registration(visit, State.WAITING)
    signup.cancel(first)
    for _ in range(2):
        signup.release_overdue(timezone.now() + timedelta(hours=49))
    ended = Registration.objects.filter(status=State.EXPIRED)
    assert {row.name: told(row) for row in ended} == {
        "Stranger": ["confirm:"],
        waiting.name: ["offered:", "lapsed:"],
    }
    assert waiting.messages.get(kind="lapsed").context == {"again": True}


def test_who_lets_an_offer_run_out_is_not_sent_to_a_registration_that_is_closed(visit):
    first, _ = registration(visit), registration(visit)
    waiting = registration(visit, State.WAITING)
    signup.cancel(first)
    change_facts(visit, registration_closes=timezone.now())
    signup.release_overdue(timezone.now() + timedelta(hours=49))
    assert waiting.messages.get(kind="lapsed").context == {"again": False}


def test_accepting_what_is_not_offered_is_refused(visit):
    with pytest.raises(refusals.NotOffered):
        signup.accept(registration(visit, State.WAITING))


def test_approval_holds_no_place_until_it_is_given_and_never_passes_capacity(visit):
    change_facts(visit, approval=True)
    rows = [signup.confirm_email(sign(visit, name)) for name in ("anna", "berta", "carla")]
    assert [row.status for row in rows] == [State.PENDING] * 3
    assert places_taken(visit) == 0
    for _ in range(2):
        assert signup.approve(rows[0]).status == State.CONFIRMED
    signup.approve(rows[1])
    with pytest.raises(refusals.Full):
        signup.approve(rows[2])
    rows[2].refresh_from_db()
    assert (rows[2].status, places_taken(visit)) == (State.PENDING, 2)
    assert told(rows[0]) == ["confirm:", "waiting:pending", "confirmed:"]
    assert signup.reject(rows[2]).status == State.REJECTED
    assert told(rows[2]) == ["confirm:", "waiting:pending", "rejected:"]


def test_approving_one_who_has_not_confirmed_holds_the_place_until_then(visit):
    change_facts(visit, approval=True)
    row = signup.approve(sign(visit, "anna"))
    assert (row.status, places_taken(visit)) == (State.HELD, 1)
    assert signup.confirm_email(row).status == State.CONFIRMED


def test_changing_keeps_within_the_places_and_offers_what_is_freed(visit):
    group, waiting = registration(visit, places=2), registration(visit, State.WAITING)
    with pytest.raises(refusals.Full):
        signup.change(group, places=3)
    group = signup.change(group, places=1, name=" Anna\tAvota ", answers={"q": 2})
    waiting.refresh_from_db()
    assert (group.name, group.places, group.answers) == ("Anna Avota", 1, {"q": 2})
    assert waiting.status == State.OFFERED
    with pytest.raises(TypeError):
        signup.change(group, email="other@example.org")
    with pytest.raises(refusals.GroupTooLarge):
        signup.change(group, others=["Berta"])


def test_access_needs_are_kept_apart_and_forgotten_with_the_registration(visit):
    row = sign(visit, "anna", access_needs=" A ramp ")
    need = AccessNeed.objects.get(registration=row)
    assert need.needs == "A ramp"
    AccessNeed.objects.update(arranged_at=timezone.now(), note="At the side door")
    signup.change(row, access_needs="A ramp")
    need.refresh_from_db()
    assert need.note == "At the side door"
    signup.change(row, access_needs="A ramp and a lift")
    need.refresh_from_db()
    assert (need.arranged_at, need.note) == (None, "")
    signup.cancel(row)
    assert not AccessNeed.objects.exists()


@pytest.fixture
def conference(house):
    page = RegionalConferenceFactory(registration=RegistrationBy.HERE, capacity=3, group_limit=3)
    page.sessions.add(SessionFactory(title="Soup", capacity=1), SessionFactory(title="Talk"))
    page.save_revision().publish()
    return type(page).objects.get(pk=page.pk)


def session_key(page, title):
    return str(page.sessions.get(title=title).translation_key)


def test_a_session_has_places_of_its_own_in_all_languages(conference):
    soup = session_key(conference, "Soup")
    latvian = translate(conference, "lv", title="Konference")
    row = sign(conference, "anna", sessions=[soup])
    for name in ("anna", "berta"):  # whoever is registered gets the same answer
        with pytest.raises(refusals.SessionFull):
            sign(latvian, name, sessions=[soup])
    with pytest.raises(refusals.SessionFull):  # nobody chooses it
        sign(latvian, "berta", sessions=[session_key(conference, "Talk")])
    second = sign(latvian, "berta")
    with pytest.raises(refusals.SessionFull):
        signup.change(second, sessions=[soup])
    signup.change(row, sessions=[])
    assert signup.change(second, sessions=[soup]).sessions == [soup]
    with pytest.raises(refusals.SessionFull):
        signup.change(second, places=2)
    assert session_places_taken(conference.translation_key) == {soup: 1}


@pytest.fixture
def parallel(conference):
    """The conference with “Walk”, which begins before “Soup” ends, and “Tea”, right after it."""
    start, end = (
        conference.sessions.get(title="Soup").start,
        conference.sessions.get(title="Soup").end,
    )
    conference.sessions.add(
        SessionFactory(title="Walk", capacity=9, start=start + timedelta(minutes=30)),
        SessionFactory(title="Tea", capacity=9, start=end),
    )
    conference.save_revision().publish()
    return type(conference).objects.get(pk=conference.pk)


def test_nobody_chooses_two_sessions_that_are_at_the_same_time(parallel):
    soup, walk, tea = (session_key(parallel, title) for title in ("Soup", "Walk", "Tea"))
    said = "“Soup” and “Walk” are at the same time. Please choose one of them."
    with pytest.raises(refusals.SessionsAtOnce, match=said):
        sign(parallel, "anna", sessions=[walk, soup])
    assert not Registration.objects.exists()
    row = sign(parallel, "anna", places=2, sessions=[walk])
    with pytest.raises(refusals.SessionsAtOnce, match=said):
        signup.change(row, sessions=[walk, soup])
    row.refresh_from_db()
    assert row.sessions == [walk]
    Registration.objects.all().delete()
    assert sign(parallel, "anna", sessions=[soup, tea]).sessions == [soup, tea]


def test_who_is_offered_a_place_leaves_the_sessions_that_are_full(conference):
    soup = session_key(conference, "Soup")
    sign(conference, "anna", sessions=[soup])
    full = registration(conference, places=2)
    waiting = signup.confirm_email(sign(conference, "berta", sessions=[soup]))
    assert (waiting.status, waiting.sessions) == (State.WAITING, [soup])
    signup.cancel(full)
    waiting.refresh_from_db()
    assert (waiting.status, waiting.sessions) == (State.OFFERED, [])


def test_walk_ins_come_while_there_are_places(visit):
    waiting = registration(visit, State.WAITING, email="anna@example.org")
    first = signup.add_walk_in(visit, name="Berta", language="lv")
    assert (first.status, first.walk_in, first.email) == (State.CONFIRMED, True, "")
    second = signup.add_walk_in(visit, name="Anna", email="Anna@example.org", language="lv")
    assert second == waiting
    assert (second.status, second.walk_in) == (State.CONFIRMED, False)
    with pytest.raises(refusals.Full):
        signup.add_walk_in(visit, name="Carla", language="lv")


def test_the_database_refuses_two_open_registrations_of_an_address(visit):
    registration(visit, email="anna@example.org")
    registration(visit, State.CANCELLED, email="anna@example.org")
    with pytest.raises(IntegrityError), transaction.atomic():
        registration(visit, State.WAITING, email="anna@example.org")
    with pytest.raises(IntegrityError), transaction.atomic():
        registration(visit, places=0)


def test_registering_takes_few_queries(visit, django_assert_num_queries):
    with django_assert_num_queries(13):
        sign(visit, "anna")
