"""A prepared query answers as its queryset does, with every kind of argument."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.utils import timezone
from wagtail.models import Page

from content.prepared import prepared

pytestmark = pytest.mark.django_db


@prepared
def _since(keys, language, moment):
    pages = Page.objects.filter(locale__language_code=language, first_published_at__gte=moment)
    return pages.filter(translation_key__in=keys).order_by("pk").values_list("pk", "live", "title")


def test_prepared_query_is_filled_in_anew_each_time(house, django_assert_num_queries):
    page = Page.objects.filter(locale=house.locales["lv"]).last()
    page.first_published_at = moment = timezone.now()
    page.save()
    asked = {"keys": [page.translation_key], "language": "lv", "moment": moment}

    with django_assert_num_queries(5):
        (row,) = _since(**asked)
        assert (row.pk, row.live, row.title) == (page.pk, True, page.title)
        assert _since(**asked | {"keys": [uuid4(), page.translation_key]}) == [row]
        assert _since(**asked | {"keys": []}) == []
        assert _since(**asked | {"language": "en"}) == []
        assert _since(**asked | {"moment": moment + timedelta(seconds=1)}) == []


def test_prepared_query_gives_a_slice(house):
    pks = list(Page.objects.order_by("pk").values_list("pk", flat=True))

    @prepared
    def everything():
        return Page.objects.order_by("pk").values_list("pk")

    assert [row.pk for row in everything()] == pks
    assert [row.pk for row in everything(start=1, size=2)] == pks[1:3]
