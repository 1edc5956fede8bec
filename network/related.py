"""What a page is related to: shared topics and target groups, and place."""

import math

from django.db.models import (
    Case,
    F,
    FloatField,
    IntegerField,
    OuterRef,
    Q,
    Subquery,
    Sum,
    Value,
    When,
)
from django.db.models.functions import Cast, Coalesce

from network.connections import others
from network.models import Concept, Connection, PartnerPage, TaggedConcept
from network.models.concepts import Scheme

TOPIC_POINTS = 3
TARGET_GROUP_POINTS = 2
NEAR_POINTS = 2  # within NEAR_KM
COUNTRY_POINTS = 1
NEAR_KM = 50
KM_PER_DEGREE = 111.2
# Where a concept or a place is common, so many rows are weighed (a row is one edition).
WEIGHED_ROWS = 600


def related(page, reader, limit=4):
    """Up to ``limit`` pages related to ``page``, for ``reader``; the most related first.

    Every shared topic, shared target group, the same country and nearness give
    points; the newer and then the nearer page wins a tie. Without a shared concept,
    only a page near by is related. Neither ``page`` nor what it is linked to is
    among them. One query, and bounded: however many pages there are, it weighs
    the newest of those that share a concept.
    """
    own = TaggedConcept.objects.filter(
        content_object=page.pk, tag__status=Concept.Status.APPROVED
    ).values("tag")
    shared = TaggedConcept.objects.filter(tag__in=own)
    # "+ 0" keeps the planner from walking all tagged pages backwards for a rare concept.
    newest = shared.order_by((F("content_object") + 0).desc())[:WEIGHED_ROWS]
    near, distance = _nearness(page)
    linked = others(Connection.objects.live(), page.translation_key)
    return list(
        PartnerPage.objects.filter(
            Q(pk__in=newest.values("content_object"))
            | Q(pk__in=PartnerPage.objects.filter(near).order_by().values("pk")[:WEIGHED_ROWS])
        )
        .best_for(reader)
        .exclude(translation_key=page.translation_key)
        .exclude(translation_key__in=linked)
        .for_cards()
        .annotate(
            points=_concept_points(shared)
            + Case(When(near, then=NEAR_POINTS), default=0)
            + Case(When(country=page.country_id, then=COUNTRY_POINTS), default=0),
            distance=distance,
        )
        .order_by(
            "-points", F("date").desc(nulls_last=True), F("distance").asc(nulls_last=True), "pk"
        )[:limit]
    )


def _concept_points(shared):
    points = Case(When(tag__scheme=Scheme.TOPIC, then=TOPIC_POINTS), default=TARGET_GROUP_POINTS)
    mine = shared.filter(content_object=OuterRef("pk")).order_by().values("content_object")
    total = mine.annotate(total=Sum(points)).values("total")
    return Coalesce(Subquery(total, output_field=IntegerField()), 0)


def _nearness(page):
    """``(condition, squared distance)`` from ``page``, in degrees of latitude."""
    if page.latitude is None or page.longitude is None:
        return Q(pk=None), Value(None, output_field=FloatField())
    latitude, longitude = float(page.latitude), float(page.longitude)
    shrink = max(math.cos(math.radians(latitude)), 0.01)
    reach = NEAR_KM / KM_PER_DEGREE
    south_north = Cast("latitude", FloatField()) - Value(latitude)
    west_east = (Cast("longitude", FloatField()) - Value(longitude)) * Value(shrink)
    distance = south_north * south_north + west_east * west_east
    box = Q(latitude__range=(_degrees(latitude - reach), _degrees(latitude + reach)))
    box &= Q(
        longitude__range=(
            _degrees(longitude - reach / shrink),
            _degrees(longitude + reach / shrink),
        )
    )
    return box, distance


def _degrees(number):
    return round(number, 5)
