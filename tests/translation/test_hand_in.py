"""A translation goes the way of every page: an editor hands it in, a moderator publishes it."""

import json
import re
from html import unescape

import pytest
from django.core import mail
from django.urls import reverse
from wagtail.models import WorkflowState
from wagtail_localize.models import String, StringTranslation, Translation, TranslationContext
from wagtail_localize.operations import translate_object

from initiatives.models import InitiativePage
from tests.factories.content import editor_of
from tests.factories.initiatives import InitiativeFactory
from tests.network.rights import page_url

WORDS = "Zem viena jumta"


@pytest.fixture
def translation(house):
    """An initiative of Latvia, whose title is translated and not yet written into its page."""
    page = InitiativeFactory(country="lv", title="Under one roof")
    translate_object(page, [house.locales["lv"]])
    StringTranslation.objects.create(
        translation_of=String.objects.get(data="Under one roof"),
        locale=house.locales["lv"],
        context=TranslationContext.objects.get(path="title"),
        data=WORDS,
    )
    return Translation.objects.get()


@pytest.fixture
def hand_in(client, translation, django_capture_on_commit_callbacks):
    """``hand_in(person)`` presses the button as them."""

    def press(person):
        client.force_login(person)
        with django_capture_on_commit_callbacks(execute=True):
            return client.post(reverse("hand_in_translation", args=[translation.pk]), follow=True)

    return press


def latvian(house):
    return InitiativePage.objects.get(locale=house.locales["lv"])


def test_editor_hands_a_translation_in_and_the_moderator_gets_the_notice(
    house, editor, moderator, hand_in
):
    content = hand_in(editor).content.decode()

    page = latvian(house)
    assert (page.live, page.get_latest_revision_as_object().title) == (False, WORDS)
    assert page.workflow_in_progress
    assert [message.to for message in mail.outbox] == [[moderator.email]]
    assert "This translation waits for a moderator." in content
    assert 'id="hand-in"' not in content


def test_publishing_ends_the_review_of_a_translation(
    house, client, editor, moderator, hand_in, django_capture_on_commit_callbacks
):
    hand_in(editor)
    client.force_login(moderator)
    assert 'id="hand-in"' not in client.get(page_url("edit", latvian(house))).content.decode()

    with django_capture_on_commit_callbacks(execute=True):
        client.post(page_url("edit", latvian(house)), {"action": "publish"})

    page = latvian(house)
    assert (page.live, page.title, page.workflow_in_progress) == (True, WORDS, False)


def test_nobody_of_another_country_hands_it_in(house, hand_in):
    hand_in(editor_of("lt"))

    assert not WorkflowState.objects.exists()
    assert latvian(house).get_latest_revision_as_object().title != WORDS


def test_editor_is_offered_to_hand_in_and_never_an_alias(house, client, editor, translation):
    client.force_login(editor)
    content = client.get(page_url("edit", latvian(house))).content.decode()

    props = json.loads(unescape(re.search(r'data-props="([^"]*)"', content)[1]))
    assert props["links"]["convertToAliasUrl"] is None
    assert props["links"]["stopTranslationUrl"]
    assert 'id="hand-in"' in content
    assert 'class="hands-in"' in content


def test_moderator_keeps_the_buttons_of_the_translation_editor(
    house, client, moderator, translation
):
    client.force_login(moderator)

    content = client.get(page_url("edit", latvian(house))).content.decode()

    assert "js-translation-editor" in content
    assert "hands-in" not in content
