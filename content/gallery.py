"""The gallery: every component and every block on one page, for those who build with them."""

import re
from datetime import UTC, date, datetime
from pathlib import Path

from django import forms
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.safestring import mark_safe

from content import blocks
from content.models import Image
from content.wording import Wording

COMPONENTS = Path(settings.ROOT, "templates", "components")
# What the page around the samples shows already, or what shows nothing by itself.
FRAME = {
    "close_button", "language_switcher", "logo", "search_form", "site_footer", "site_header",
    "styles",
}  # fmt: skip
HTML = mark_safe("<p>Six to twelve people, two hours, a wall and <strong>paper notes</strong>.</p>")
LONG = "Donaudampfschifffahrtsgesellschaftskapitänswitwenverein Nordfriesland"


class SampleForm(forms.Form):
    name = forms.CharField(label="Your name", help_text="As you want to be called.")


def gallery(request: HttpRequest) -> HttpResponse:
    """Show every component with samples of its inputs, and every block with its preview value.

    A component without samples raises KeyError: whoever adds one adds its samples.
    """
    samples = samples_of(Image.objects.first())
    names = sorted({path.stem for path in COMPONENTS.glob("*.html")} - FRAME)
    components = [
        {
            "name": name,
            "inputs": inputs_of(name),
            "shown": [
                render_to_string(f"components/{name}.html", inputs, request)
                for inputs in samples[name]
            ],
        }
        for name in names
    ]
    shown = [shown_block(getattr(blocks, name), request) for name in blocks.__all__]
    context = {"components": components, "blocks": [block for block in shown if block]}
    return render(request, "gallery.html", context)


def inputs_of(name):
    """The comment that opens the component ``name``: what it is, and its inputs."""
    comment = re.match(r"\{# (.*?) #\}", (COMPONENTS / f"{name}.html").read_text())
    return comment[1] if comment else ""


def shown_block(block_class, request):
    """``block_class`` rendered with its preview value; None where it has none."""
    block = block_class()
    value = block.get_preview_value()
    if not value:
        return None
    context = {"request": request, "page": None, "reader": request.reader}
    return {
        "name": block_class.__name__,
        "inputs": block.meta.description or block.label,
        "shown": [block.render(value, context=context)],
    }


def samples_of(image):
    """``{component: [inputs, …]}``; ``image`` may be None."""
    return cards_of(image) | events_of(image) | story_of(image) | FORMS | FACTS | ORDERED


def cards_of(image):
    """Pages in lists."""
    initiative = PRACTICE | {
        "title": "Pieturi Liepā", "group": "initiative", "kind": "initiative", "image": image,
        "state": "Self-sustaining", "state_code": "self-sustaining",
        "summary": "A café where parents and young people meet and work.",
    }  # fmt: skip
    cards = [initiative, BORROWED, PRACTICE | CANCELLED]
    return {
        "card": cards,
        "card_grid": [{"cards": [*cards, initiative | CANCELLED]}],
        "connections": [{"groups": [{"heading": "Run by", "links": [BORROWED, initiative]}]}],
        "link_row": [initiative, BORROWED],
        "page_head": [initiative | {"introduction": initiative["summary"]}, BORROWED],
        "related": [{"cards": [PRACTICE, initiative]}],
    }


def events_of(image):
    """What has a day."""
    event = {
        "title": "As guests at the café", "address": "#", "kind": "peer visit", "zone": "EET",
        "start": at(6, 10), "end": at(7, 13), "place": "Liepa", "country": "Latvia",
        "image": image, "summary": "Two days behind the counter.",
    }  # fmt: skip
    follow = {"address": "#", "host": "example.org", "query": "?country=lv"}
    entry = event | {"first": date(2026, 12, 6), "last": date(2026, 12, 7), "lang": "en"}
    return {
        "agenda": [{"days": [{"date": date(2026, 12, 6), "entries": [entry]}]}],
        "date_house": [event, event | {"past": True}],
        "event_card": [
            event,
            event | {"distance": "12 km from Liepāja"},
            event | CANCELLED | {"past": True},
        ],
        "event_time": [event, event | {"all_day": True}],
        "follow": [follow, follow | {"single": True}],
        "month": [month_of(entry)],
    }


def month_of(entry):
    """One week of a month, with ``entry`` as a bar over two days and in a third."""
    days = [
        {"date": date(2026, 12, day), "id": f"d{day}", "today": day == 9, "address": "#"}
        for day in range(7, 14)
    ]
    lane = [{"columns": 2, "column": 1, "headers": "d7 d8", "entry": entry}, *[{}] * 5]
    cells = [day | {"entries": [entry], "more": 3} if day["today"] else day for day in days]
    names = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    return {
        "month": date(2026, 12, 1),
        "weekdays": [{"name": name, "short": name[:2]} for name in names],
        "weeks": [{"days": days, "lanes": [lane], "cells": cells, "busy": True}],
    }


def story_of(image):
    """What a story is made of."""
    picture = {"image": image, "alt_text": "A café", "caption": "The café on a Saturday"}
    document = {"title": "The canvas, to print", "address": "#", "type": "pdf", "size": 40_000}
    video = "https://player.vimeo.com/video/76979871"
    return {
        "cta": [{"title": "Visit them", "text": "In December.", "address": "#", "label": "See"}],
        "documents": [{"documents": [document | {"language": "lv"}, BORROWED]}],
        "embed": [{"title": "The opening talk", "url": video, "frame": video, "host": "vimeo.com"}],
        "fact_box": [{"title": "What it costs", "body": HTML}],
        "figure": [picture] if image else [],
        "gallery": [{"pictures": [picture, picture]}] if image else [],
        "quote": [{"text": "Now I show others how to open it.", "by": "A member of the team"}],
        "table": [
            {
                "caption": "What it costs",
                "head": ["What", "Amount"],
                "rows": [["Oven", "1200 euro"], ["Rent", "300 euro"]],
                "row_heads": True,
            }
        ],
    }


def at(day, hour):
    return datetime(2026, 12, day, hour, tzinfo=UTC)


PRACTICE = {
    "title": "A café as a first workplace", "address": "#", "group": "knowledge",
    "kind": "good practice", "country": "Latvia", "date": date(2019, 9, 1),
}  # fmt: skip
BORROWED = {
    "title": LONG, "address": "#", "group": "organisation", "kind": "organisation",
    "country": "Germany", "lang": "de", "dir": "ltr", "borrowed": True,
    "summary": "Wir schreiben gemeinsam.",
}  # fmt: skip
CANCELLED = {"state": "Cancelled", "state_code": "cancelled"}
RESULT = {
    "number": 42, "unit": "families", "text": "come to the play corner (example)",
    "date": date(2021, 6, 1),
}  # fmt: skip
CHIPS = [{"label": "Latvia", "remove": "#"}]
OPTIONS = [
    {"label": "Latvia", "address": "#", "count": 12, "selected": True},
    {"label": LONG, "address": "#", "count": 1204},
]
PLACES = [{"title": "One Roof", "address": "#"}, {"title": "Latvia", "address": "#"}]
OLD = Wording(
    "en", "lv", translated_at=at(1, 9), outdated_since=at(2, 9), machine=True, original_address="#"
)
WAY_OUT = {"address": "#", "label": "Remove all filters"}

FORMS = {
    "alert": [{"text": level, "level": level} for level in ("success", "error", "info")],
    "breadcrumbs": [{"places": PLACES, "current": "Pieturi Liepā"}],
    "chips": [{"chips": CHIPS, "clear": "#"}],
    "empty_state": [{"title": "Nothing fits", "text": "No page fits all of it."} | WAY_OUT],
    "filters": [{"action": "#", "groups": [{"title": "Country", "options": OPTIONS}]}],
    "form_field": [{"field": SampleForm({})["name"]}],
    "notice": [{"title": "Postponed", "text": "A new day follows.", "icon": "warning"}],
    "pagination": [{"number": 2, "pages": 14, "previous": "#", "next": "#"}],
    "wording": [{"wording": Wording("en", "en")}, {"wording": OLD}],
    "wording_notice": [
        {"reading": "lv", "borrowed": True, "wording": Wording("de", "de")},
        {"reading": "lv", "borrowed": True, "wording": Wording("en", "de")},
        {"reading": "lv", "borrowed": True, "wording": Wording("en", "en", copied=True)},
        {"reading": "en", "wording": OLD},
    ],
}
FACTS = {
    "contact": [{"name": "The office", "email": "office@example.org", "website": "#"}],
    "fact_list": [{"facts": [{"name": "Stage", "value": "Self-sustaining"}]}],
    "people": [
        {
            "people": [
                {"role": "Shift leader", "side": "member", "side_label": "Member of the group"},
                {"role": "Social worker", "side": "professional", "side_label": "Professional"},
                {"role": "Bookkeeper", "side": "volunteer", "side_label": "Volunteer"},
            ]
        }
    ],
    "place": [{"name": "Liepa", "country": "Latvia", "latitude": 57.38, "longitude": 25.43}],
    "results": [{"results": [RESULT, RESULT | {"number": 12_500.5, "unit": "euro"}]}],
    "sea_map": [{"points": [{"x": 217, "y": 180}, {"x": 182, "y": 17}]}],
    "stat": [RESULT],
    "tag_list": [{"tags": [{"label": "Food", "address": "#"}, {"label": "Work and skills"}]}],
}
SESSION = {
    "title": "Baking", "description": "Bring an apron.", "track": "Kitchen", "column": 1,
    "end": at(6, 13), "speakers": "The team", "room": "Kitchen", "spoken": "Latvian",
    "interpreted": "English, German", "left": 4, "link": "#",
}  # fmt: skip
SLOTS = [
    {"start": at(6, 10), "end": at(6, 11), "sessions": [{"title": "Welcome", "left": None}]},
    {
        "start": at(6, 11),
        "sessions": [SESSION, SESSION | {"title": LONG, "track": "Office", "column": 2}],
    },
]
ORDERED = {
    "programme": [{"days": [{"start": at(6, 10), "columns": 2, "slots": SLOTS}]}],
    "session": [{"session": SESSION, "start": at(6, 10), "level": 3}],
    "steps": [
        {
            "steps": [
                {"title": "Gather", "text": HTML, "minutes": 20},
                {"title": "Write what you have", "text": HTML},
            ]
        }
    ],
    "timeline": [
        {
            "milestones": [
                {"date": date(2017, 5, 1), "title": "The first pancake day", "text": "One stove."},
                {"date": date(2021, 6, 1), "title": "The first year without a grant"},
            ]
        }
    ],
}
