"""Topics and target groups: chosen, suggested, approved, merged; in all languages at once."""

import pytest
from django.urls import reverse
from wagtail.models import Revision

from content.reader import Reader
from initiatives.models import InitiativePage
from network.concepts import approve, merge
from network.models import Concept, PartnerPage
from network.reading import tags
from tests.factories.content import administrator, editor_of
from tests.factories.forms import page_form
from tests.factories.initiatives import InitiativeFactory
from tests.factories.network import ConceptFactory, TargetGroupFactory, translate

pytestmark = pytest.mark.django_db

PUBLISH = {"action-publish": "1"}


@pytest.fixture
def browser(client, moderator):
    client.force_login(moderator)
    return client


def edit(page):
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def send(client, page, **changes):
    response = client.post(edit(page), page_form(client, edit(page), **changes))
    assert response.status_code == 302, response.context["form"].errors


def names(page):
    return sorted(concept.name for concept in PartnerPage.objects.get(pk=page.pk).concepts.all())


def draft_names(page):
    draft = PartnerPage.objects.get(pk=page.pk).get_latest_revision_as_object()
    return sorted(tagged.tag.name for tagged in draft.tagged_concepts.all())


# In the page form


def test_the_form_offers_approved_concepts_and_what_the_page_has(browser, house):
    ConceptFactory(name="Food")
    ConceptFactory(name="Suggested", status="suggested")
    held = ConceptFactory(name="Held", status="suggested")
    TargetGroupFactory(name="Youth")
    page = InitiativeFactory(concepts=[held])

    form = browser.get(edit(page)).context["form"]

    assert [label for _pk, label in form.fields["topics"].choices] == ["Food", "Held"]
    assert [label for _pk, label in form.fields["target_groups"].choices] == ["Youth"]
    assert form.initial["topics"] == [held.pk]


def test_labels_in_the_form_are_in_the_editors_language(client, house):
    ConceptFactory(name="Food", labels={"en": "Food", "lv": "Ēdiens"})
    person = editor_of("lv")
    person.wagtail_userprofile = (
        type(person)
        ._meta.get_field("wagtail_userprofile")
        .related_model.objects.create(user=person, preferred_language="lv")
    )
    client.force_login(person)

    form = client.get(edit(InitiativeFactory())).context["form"]

    assert [label for _pk, label in form.fields["topics"].choices] == ["Ēdiens"]


def test_ticked_concepts_are_kept_by_the_draft_and_shown_when_published(browser, house):
    food, youth = ConceptFactory(name="Food"), TargetGroupFactory(name="Youth")
    page = InitiativeFactory()

    send(browser, page, topics=[food.pk], target_groups=[youth.pk])
    assert (names(page), draft_names(page)) == ([], ["Food", "Youth"])
    send(browser, page, **PUBLISH)

    assert names(page) == ["Food", "Youth"]


def test_tagging_a_page_tags_its_editions_and_their_drafts(browser, house):
    food, old = ConceptFactory(name="Food"), ConceptFactory(name="Old")
    page = InitiativeFactory(language="lv", concepts=[old])
    english = translate(page, "en", title="Kitchen")
    german = translate(page, "de", title="Küche", live=False)
    english.get_latest_revision_as_object().save_revision()

    send(browser, page, topics=[food.pk], **PUBLISH)

    for edition in (page, english, german):
        assert names(edition) == draft_names(edition) == ["Food"]
    InitiativePage.objects.get(pk=english.pk).get_latest_revision().publish()
    assert names(english) == names(page) == ["Food"]


def test_a_suggested_topic_waits_for_approval(browser, house):
    page = InitiativeFactory(language="lv")

    send(browser, page, suggested_topic="Dārzi")
    assert not Concept.objects.exists()
    send(browser, page, **PUBLISH)

    concept = Concept.objects.get()
    assert (concept.name, concept.labels, concept.status, concept.scheme) == (
        "Dārzi",
        {"lv": "Dārzi"},
        "suggested",
        "topic",
    )
    assert names(page) == ["Dārzi"]
    page = InitiativePage.objects.get(pk=page.pk)
    assert page.suggested_topic == ""
    assert tags(page, Reader("lv"))["topics"] == []
    approve([concept])
    page = InitiativePage.objects.get(pk=page.pk)
    assert [tag["label"] for tag in tags(page, Reader("lv"))["topics"]] == ["Dārzi"]


def test_suggesting_what_exists_chooses_it(browser, house):
    ConceptFactory(name="Gardens", labels={"lv": "Dārzi"})
    page = InitiativeFactory()

    send(browser, page, suggested_topic="darzi", **PUBLISH)

    assert names(page) == ["Gardens"]
    assert Concept.objects.count() == 1


# Merging


def test_merge_retags_all_pages_in_all_languages(house):
    old, new = ConceptFactory(name="Old"), ConceptFactory(name="New")
    one = InitiativeFactory(language="lv", concepts=[old])
    english = translate(one, "en")
    both = InitiativeFactory(concepts=[old, new])

    merge([old], into=new)

    assert names(one) == names(english) == names(both) == ["New"]


def test_a_draft_and_an_old_revision_do_not_bring_the_merged_one_back(browser, house):
    old, new = ConceptFactory(name="Old"), ConceptFactory(name="New")
    page = InitiativeFactory(concepts=[old])
    first = page.get_latest_revision()
    draft = page.get_latest_revision_as_object().save_revision()

    merge([old], into=new)
    form = browser.get(edit(page)).context["form"]
    draft.publish()
    assert names(page) == ["New"]
    Revision.objects.get(pk=first.pk).publish()

    assert names(page) == ["New"]
    assert form.initial["topics"] == [new.pk]
    assert [label for _pk, label in form.fields["topics"].choices] == ["New"]


def test_merging_twice_leads_to_the_last(house):
    one, two, three = (ConceptFactory(name=name) for name in ("One", "Two", "Three"))
    page = InitiativeFactory(concepts=[one])
    revision = page.get_latest_revision()

    merge([one], into=two)
    merge([two], into=three)
    Revision.objects.get(pk=revision.pk).publish()

    assert names(page) == ["Three"]
    assert Concept.objects.called("one") == three


def test_merging_into_itself_or_into_a_merged_one_does_not_lose_it(house):
    one, two = ConceptFactory(), ConceptFactory()

    assert merge([one], into=one) == []
    merge([one], into=two)
    with pytest.raises(ValueError, match="is merged"):
        merge([two], into=one)

    assert [c.pk for c in Concept.objects.standing()] == [two.pk]


def test_the_address_of_a_merged_topic_leads_to_the_one_it_was_merged_into(client, house):
    old, new = ConceptFactory(name="Old"), ConceptFactory(name="New")
    hidden, suggested = ConceptFactory(name="Hidden"), ConceptFactory(status="suggested")
    merge([old], into=new)
    merge([hidden], into=suggested)

    response = client.get("/en/topics/old/")

    assert (response.status_code, response["Location"]) == (301, "/en/topics/new/")
    assert client.get("/en/topics/hidden/").status_code == 404


# In the admin


def bulk(action, *concepts):
    url = reverse("wagtail_bulk_action", args=["network", "concept", action])
    return f"{url}?{'&'.join(f'id={concept.pk}' for concept in concepts)}"


def test_a_moderator_merges_and_approves(browser, house):
    old, new = ConceptFactory(name="Old"), ConceptFactory(name="New", status="suggested")
    page = InitiativeFactory(concepts=[old])
    assert browser.get(bulk("merge", old, new)).status_code == 200

    browser.post(bulk("merge", old, new), {"into": new.pk})
    browser.post(bulk("approve", new))

    assert names(page) == ["New"]
    assert {c.name: c.status for c in Concept.objects.all()} == {"Old": "merged", "New": "approved"}


def test_an_editor_may_neither_merge_nor_approve_nor_edit(client, house):
    client.force_login(editor_of("lv"))
    old, new = ConceptFactory(name="Old", status="suggested"), ConceptFactory(name="New")

    client.post(bulk("merge", old, new), {"into": new.pk})
    client.post(bulk("approve", old))
    url = reverse("wagtailsnippets_network_concept:edit", args=[old.pk])
    client.post(url, {"label_en": "Mine", "scheme": "topic", "status": "approved"})

    old.refresh_from_db()
    assert (old.name, old.status, old.merged_into) == ("Old", "suggested", None)


def test_a_moderator_writes_labels_in_each_language(browser, house):
    concept = ConceptFactory(name="Food", labels={"en": "Food", "lv": "Ēdiens"})
    url = reverse("wagtailsnippets_network_concept:edit", args=[concept.pk])
    data = {"scheme": "topic", "status": "approved", "label_en": "Meals", "label_lv_simple": "Ēst"}

    form = browser.get(url).context["form"]
    assert form["label_lv"].value() == "Ēdiens"
    response = browser.post(url, data)

    assert response.status_code == 302, response.context["form"].errors
    concept.refresh_from_db()
    assert (concept.name, concept.labels) == ("Meals", {"en": "Meals", "lv-simple": "Ēst"})


def test_a_label_that_another_concept_has_is_refused(browser, house):
    ConceptFactory(name="Food", labels={"lv": "Ēdiens"})
    url = reverse("wagtailsnippets_network_concept:add")
    data = {"scheme": "topic", "status": "approved", "label_en": "Eating", "label_lv": "ediens"}

    response = browser.post(url, data)

    assert "label_lv" in response.context["form"].errors
    assert Concept.objects.count() == 1


def test_the_list_shows_suggested_ones_by_filter_and_no_merged(client, house):
    client.force_login(administrator())
    old, new = ConceptFactory(name="Old"), ConceptFactory(name="New", status="suggested")
    InitiativeFactory(concepts=[new])
    merge([old], into=new)
    url = reverse("wagtailsnippets_network_concept:list")

    (shown,) = client.get(url, {"status": "suggested"}).context["object_list"]

    assert (shown.name, shown.number_of_pages) == ("New", 1)
