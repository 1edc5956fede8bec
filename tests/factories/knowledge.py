"""Good practices, tools, recommendations and stories."""

from datetime import date

import factory

from knowledge.models import GoodPracticePage, RecommendationPage, StoryPage, ToolPage
from network.models.organisations import Level
from tests.factories.content import PageFactory, translate

__all__ = [
    "GoodPracticeFactory",
    "RecommendationFactory",
    "StoryFactory",
    "ToolFactory",
    "translate",
]


class GoodPracticeFactory(PageFactory):
    class Meta:
        model = GoodPracticePage

    title = factory.Sequence(lambda n: f"Good practice {n}")
    problem = "<p>People had nowhere to meet.</p>"
    solution = "<p>They opened a kitchen.</p>"


class ToolFactory(PageFactory):
    class Meta:
        model = ToolPage

    title = factory.Sequence(lambda n: f"Tool {n}")
    purpose = "<p>To find out what people need.</p>"


class RecommendationFactory(PageFactory):
    class Meta:
        model = RecommendationPage

    title = factory.Sequence(lambda n: f"Recommendation {n}")
    number = factory.Sequence(lambda n: n + 1)
    group = RecommendationPage.Group.POLICY
    level = Level.NATIONAL
    addressed_to = "Ministries"
    action = "<p>Ask the people concerned.</p>"


class StoryFactory(PageFactory):
    class Meta:
        model = StoryPage

    title = factory.Sequence(lambda n: f"Story {n}")
    published_on = date(2026, 5, 4)
