"""The meeting that is translated in ``test_translating``, and its words in both languages.

``publish`` is called in a process of its own, with the database of the site that is visited.
"""

from dataclasses import dataclass
from datetime import timedelta

INVITATION = "Come along: peer visits, conferences and workshops are open to you."  # as at home
FORTY = "We cook for <b>forty</b> people."
SPOONS = "Whoever comes brings a bowl and a spoon."
CHANGED = "Come along! Peer visits, conferences and workshops are open to you."


@dataclass(frozen=True)
class Day:
    """A translator's day: a meeting's title, and the words as they are typed, in their order.

    ``known`` is what the memory says for the invitation, ``term`` what the glossary says for a
    peer visit.
    """

    code: str
    direction: str
    meeting: str
    title: str
    known: str
    forty: str
    spoons: str
    question: str
    term: str


LATVIAN = Day(
    code="lv",
    direction="ltr",
    meeting="Thursday soup: who cooks?",
    title="Ceturtdienas zupa: kurš gatavo?",
    known="Nāciet līdzi: savstarpējās vizītes, konferences un semināri ir atvērti arī jums.",
    forty="Gatavojam ⟦b⟧četrdesmit⟦/b⟧ cilvēkiem.",
    spoons="Katrs paņem līdzi bļodu un karoti.",
    question="Vai četrdesmit ir kopā ar bērniem?",
    term="savstarpējā vizīte",
)
ARABIC = Day(
    code="ar",
    direction="rtl",
    meeting="Friday soup: who cooks?",
    title="حساء يوم الجمعة: من يطبخ؟",
    known="تعالوا معنا: زيارات لتبادل الخبرات ومؤتمرات وورش عمل مفتوحة لكم أيضًا.",
    forty="نطبخ ⟦b⟧لأربعين⟦/b⟧ شخصًا.",
    spoons="من يأتي يحضر معه وعاء وملعقة.",
    question="هل الأربعون مع الأطفال؟",
    term="زيارة لتبادل الخبرات",
)


def publish(title: str, slug: str) -> None:
    """A meeting in a few hours, in English; it waits in every other language."""
    from django.utils import timezone  # where the site's settings are
    from wagtail.models import Locale

    from events.models import MeetingPage
    from network.models import CountryPage
    from translation.follow import follow

    english = Locale.objects.get(language_code="en")
    section = CountryPage.objects.get(country__code="lv", locale=english)
    start = timezone.now() + timedelta(hours=3)
    page = section.add_child(
        instance=MeetingPage(
            title=title,
            slug=slug,
            introduction=INVITATION,
            agenda=f"<p>{FORTY}</p><p>{SPOONS}</p>",
            start=start,
            end=start + timedelta(hours=1),
            time_zone="Europe/Riga",
            place="Liepa",
            locale=english,
        )
    )
    page.save_revision().publish()
    follow(page)  # which is the worker's, and none runs here
