"""Initiatives and their teams."""

import factory

from initiatives.models import InitiativePage, Stage, TeamMember
from tests.factories.content import PageFactory, translate

__all__ = ["InitiativeFactory", "TeamMemberFactory", "translate"]


class InitiativeFactory(PageFactory):
    class Meta:
        model = InitiativePage

    title = factory.Sequence(lambda n: f"Initiative {n}")
    place = "Ķekava"
    stage = Stage.IDEA


class TeamMemberFactory(factory.Factory):
    """A team member for ``page.team.add(…)``; not saved by itself."""

    class Meta:
        model = TeamMember

    role = "Weaver"
    side = TeamMember.Side.MEMBER
