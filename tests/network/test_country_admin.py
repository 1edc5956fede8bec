"""The list of countries, and the form that adds one."""

from django.urls import reverse

from network.models import Country, CountryPage


def test_administrator_adds_a_country_in_every_language(house, client, admin):
    client.force_login(admin)

    response = client.post(reverse("countries:add"), {"code": "de"}, follow=True)

    sections = CountryPage.objects.filter(country__code="de")
    assert sorted(sections.values_list("locale__language_code", "title")) == [
        ("ar", "ألمانيا"),
        ("de", "Deutschland"),
        ("en", "Germany"),
        ("lv", "Vācija"),
    ]
    assert "Germany has its section now" in response.content.decode()


def test_form_offers_only_countries_that_are_not_there(house, client, admin):
    client.force_login(admin)

    choices = dict(client.get(reverse("countries:add")).context["form"].fields["code"].choices)

    assert choices["de"] == "Germany"
    assert not {"lv", "lt", "eu", "un"} & choices.keys()


def test_an_address_that_is_taken_is_a_form_error_and_nothing_is_written(house, client, admin):
    client.force_login(admin)
    section = house.section("lt", "de")
    section.slug = "deutschland"
    section.save()

    response = client.post(reverse("countries:add"), {"code": "de"})

    assert response.status_code == 200
    assert response.context["form"].errors["code"]
    assert not Country.objects.filter(code="de").exists()
    assert not CountryPage.objects.filter(country__code="de").exists()


def test_moderator_neither_sees_nor_adds_countries(house, client, moderator):
    client.force_login(moderator)

    listing = client.get(reverse("countries:index"))
    client.post(reverse("countries:add"), {"code": "de"})

    assert listing.status_code == 302
    assert not Country.objects.filter(code="de").exists()
