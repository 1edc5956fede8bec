"""A translation opens in our editor; wagtail-localize's own addresses and buttons are gone."""

import pytest
from django.urls import NoReverseMatch, reverse
from wagtail import hooks
from wagtail.models import PageLogEntry
from wagtail_localize import wagtail_hooks as theirs
from wagtail_localize.models import StringTranslation, Translation

from initiatives.models import InitiativePage
from tests.factories.content import administrator, editor_of
from tests.factories.initiatives import InitiativeFactory
from tests.network.rights import form_data, page_url
from tests.translation.working import begin_in, sentence_of
from translation import takeover
from translation.models import Work

pytestmark = pytest.mark.django_db

CLOSED = [
    "submit/page/{page}/",
    "update/{source}/",
    "translate/{translation}/strings/{segment}/edit/",
    "translate/{translation}/overrides/1/edit/",
    "translate/{translation}/pofile/download/",
    "translate/{translation}/pofile/upload/",
    "translate/{translation}/machine_translate/",
    "translate/{translation}/preview/",
    "translate/{translation}/preview/default/",
    "translate/{translation}/disable/",
    "page/{page}/convert_to_alias/",
    "api/snippets/network/concept/",
]


@pytest.fixture
def page(house):
    return InitiativeFactory(country="lv", title="Café", introduction="A café.")


@pytest.fixture
def work(house, page):
    return begin_in(page, house.locales["lv"], live=True)


def latvian(house):
    return InitiativePage.objects.get(locale=house.locales["lv"])


@pytest.mark.parametrize("address", CLOSED)
@pytest.mark.parametrize("method", ["get", "post", "put"])
def test_its_addresses_do_not_exist_for_administrators_either(
    client, admin, page, work, address, method
):
    client.force_login(admin)
    url = (
        reverse("wagtailadmin_home")
        + "localize/"
        + address.format(
            page=page.pk,
            source=work.translation.source_id,
            translation=work.pk,
            segment=sentence_of(work, "Café").segment.pk,
        )
    )
    assert getattr(client, method)(url).status_code == 404
    assert Translation.objects.get().enabled


def test_no_name_leads_to_them():
    for name in ("submit_page_translation", "update_translations", "stop_translation"):
        with pytest.raises(NoReverseMatch):
            reverse(f"wagtail_localize:{name}", args=[1])
    with pytest.raises(NoReverseMatch):
        reverse("wagtail_localize:translations_report")


@pytest.mark.parametrize("name", takeover.CLOSED)
def test_none_of_its_hooks_is_left_where_ours_took_its_place(name):
    """Fails, too, once Wagtail keeps hooks elsewhere: ``takeover.close`` takes them from there."""
    assert not [hook for hook in hooks.get_hooks(name) if hook.__module__ == theirs.__name__]
    assert theirs.register_icons in hooks.get_hooks("register_icons")


def test_pages_offer_our_way_to_translate_and_no_other(client, admin, page, work):
    client.force_login(admin)
    content = client.get(page_url("edit", page)).content.decode()
    listing = client.get(reverse("wagtailadmin_explore", args=[page.get_parent().pk]))

    for html in (content, listing.content.decode()):
        assert reverse("translate_page", args=[page.pk]) in html
        assert "Translate this page" not in html
        assert "Sync translated pages" not in html
    assert "localize-convert-to-alias" not in content


@pytest.mark.parametrize("who", ["editor", "moderator", "admin"])
def test_editing_a_translation_opens_our_editor(request, house, client, work, who):
    client.force_login(request.getfixturevalue(who))
    response = client.get(page_url("edit", latvian(house)), follow=True)
    assert response.redirect_chain == [(reverse("translate_edit", args=[work.pk]), 302)]
    assert "lv: Café" in response.content.decode()


def test_a_post_to_the_old_editor_publishes_nothing(house, client, admin, work):
    client.force_login(admin)
    StringTranslation.objects.filter(data="lv: Café").update(data="Later")
    client.post(page_url("edit", latvian(house)), {"action": "publish"})
    assert latvian(house).title == "lv: Café"


def test_a_page_is_edited_by_itself_and_comes_back_with_what_it_says_then(
    house, client, editor, moderator, work, django_capture_on_commit_callbacks
):
    client.force_login(moderator)
    client.post(reverse("translate_alone", args=[work.pk]))
    edit = page_url("edit", latvian(house))
    form = client.get(edit)
    assert form.status_code == 200
    assert "Translate it sentence by sentence again" in form.content.decode()
    with django_capture_on_commit_callbacks(execute=True):
        client.post(edit, form_data(form, title="Kafejnīca") | {"action-publish": "1"})
    assert latvian(house).title == "Kafejnīca"

    response = client.post(edit, {"translate-again": "1"})

    assert response.url == reverse("translate_edit", args=[work.pk])
    assert Translation.objects.get().enabled
    assert PageLogEntry.objects.filter(page=latvian(house)).exists()


def test_nobody_else_takes_a_page_out(house, client, work):
    client.force_login(editor_of("lt"))
    client.post(reverse("translate_alone", args=[work.pk]))
    assert Translation.objects.get().enabled


def test_a_translation_whose_original_is_down_says_so_and_can_be_edited_alone(
    house, client, editor, page, work
):
    InitiativePage.objects.filter(pk=page.pk).update(live=False)
    client.force_login(editor)
    content = client.get(page_url("edit", latvian(house))).content.decode()
    assert "Its original is not published, or closed to you" in content
    assert reverse("translate_alone", args=[work.pk]) in content


def test_an_original_opens_in_wagtails_editor(client, page, work):
    client.force_login(administrator())
    assert client.get(page_url("edit", page)).status_code == 200
    assert Work.objects.count() == 1
