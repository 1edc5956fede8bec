"""Organisations, topics and target groups, and links."""

import factory

from network.connections import connect
from network.models import Concept, OrganisationPage
from network.models.concepts import Scheme
from network.models.organisations import ActorKind, Level
from tests.factories.content import PageFactory, translate

__all__ = [
    "ConceptFactory",
    "OrganisationFactory",
    "TargetGroupFactory",
    "connect",
    "translate",
]


class OrganisationFactory(PageFactory):
    class Meta:
        model = OrganisationPage

    title = factory.Sequence(lambda n: f"Organisation {n}")
    actor_kind = ActorKind.NGO
    level = Level.LOCAL


class ConceptFactory(factory.django.DjangoModelFactory):
    """A topic. ``labels`` are by language; ``name`` is the English one."""

    class Meta:
        model = Concept

    name = factory.Sequence(lambda n: f"Topic {n}")
    scheme = Scheme.TOPIC
    status = Concept.Status.APPROVED


class TargetGroupFactory(ConceptFactory):
    name = factory.Sequence(lambda n: f"Target group {n}")
    scheme = Scheme.TARGET_GROUP
