"""The gallery: every component and every block on one page, for those who build with them."""

import re
from datetime import date, datetime
from pathlib import Path

from django import forms
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.safestring import mark_safe

from content import blocks
from content.models import Image

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
    initiative = {
        "title": "Pieturi Liepā", "address": "#", "group": "initiative", "kind": "initiative",
        "country": "Latvia", "state": "Self-sustaining", "state_code": "self-sustaining",
        "image": image, "summary": "A café where parents and young people meet and work.",
    }  # fmt: skip
    borrowed = {
        "title": LONG, "address": "#", "group": "organisation", "kind": "organisation",
        "country": "Germany", "lang": "de", "dir": "ltr", "borrowed": True,
        "summary": "Wir schreiben gemeinsam.",
    }  # fmt: skip
    practice = {
        "title": "A café as a first workplace", "address": "#", "group": "knowledge",
        "kind": "good practice", "country": "Latvia", "date": date(2019, 9, 1),
    }  # fmt: skip
    cancelled = {"state": "Cancelled", "state_code": "cancelled"}
    event = {
        "title": "As guests at the café", "address": "#", "kind": "peer visit", "zone": "EET",
        "start": datetime(2026, 12, 6, 10), "end": datetime(2026, 12, 7, 13), "place": "Liepa",
        "country": "Latvia", "image": image, "summary": "Two days behind the counter.",
    }  # fmt: skip
    picture = {"image": image, "alt_text": "A café", "caption": "The café on a Saturday"}
    options = [
        {"label": "Latvia", "address": "#", "count": 12, "selected": True},
        {"label": LONG, "address": "#", "count": 1204},
    ]
    chips = [{"label": "Latvia", "remove": "#"}]
    document = {"title": "The canvas, to print", "address": "#", "type": "pdf", "size": 40_000}
    result = {
        "number": 42, "unit": "families", "text": "come to the play corner (example)",
        "date": date(2021, 6, 1),
    }  # fmt: skip
    place = {"name": "Liepa", "country": "Latvia", "latitude": 57.38, "longitude": 25.43}
    tags = [{"label": "Food", "address": "#"}, {"label": "Work and skills"}]
    facts = [{"name": "Stage", "value": "Self-sustaining"}, {"name": "Started", "value": "2017"}]
    steps = [
        {"title": "Gather", "text": HTML, "minutes": 20},
        {"title": "Write what you have", "text": HTML},
    ]
    milestones = [
        {"date": date(2017, 5, 1), "title": "The first pancake day", "text": "One stove."},
        {"date": date(2021, 6, 1), "title": "The first year without a grant"},
    ]
    sessions = [
        {
            "start": datetime(2026, 12, 6, 10), "end": datetime(2026, 12, 6, 11),
            "title": "Welcome", "speakers": "The team", "room": "Kitchen",
        },
        {"start": datetime(2026, 12, 7, 9), "end": datetime(2026, 12, 7, 12), "title": "Baking"},
    ]  # fmt: skip
    people = [
        {"role": "Shift leader", "side": "member", "side_label": "Member of the group"},
        {"role": "Social worker", "side": "professional", "side_label": "Professional"},
        {"role": "Bookkeeper", "side": "volunteer", "side_label": "Volunteer"},
    ]
    return {
        "alert": [{"text": text, "level": text} for text in ("success", "error", "info")],
        "borrowed_notice": [{"reading": "lv", "written": "de"}],
        "breadcrumbs": [
            {"places": [{"title": "One Roof", "address": "#"}, {"title": "Latvia", "address": "#"}],
             "current": "Pieturi Liepā"}
        ],
        "card": [initiative, borrowed, practice | cancelled],
        "card_grid": [{"cards": [initiative, borrowed, practice, initiative | cancelled]}],
        "chips": [{"chips": chips, "clear": "#"}],
        "connections": [{"groups": [{"heading": "Run by", "links": [borrowed, initiative]}]}],
        "contact": [{"name": "The office", "email": "office@example.org", "phone": "+371 0",
                     "website": "https://example.org/"}],
        "cta": [{"title": "Visit them", "text": "In December.", "address": "#", "label": "See"}],
        "date_house": [{"start": date(2026, 12, 6)}, {"start": date(2020, 2, 29), "past": True}],
        "documents": [{"documents": [document | {"language": "lv"}, {"title": LONG, "address": "#"}]}],
        "embed": [{"title": "The opening talk", "url": "https://vimeo.com/76979871",
                   "frame": "https://player.vimeo.com/video/76979871", "host": "vimeo.com"}],
        "empty_state": [{"title": "Nothing fits", "text": "No page fits all of it.",
                         "address": "#", "label": "Remove all filters"}],
        "event_card": [event, event | cancelled | {"past": True}],
        "event_time": [event, event | {"all_day": True}],
        "fact_box": [{"title": "What it costs", "body": HTML}],
        "fact_list": [{"facts": facts}],
        "figure": [picture] if image else [],
        "filters": [{"action": "#", "chips": chips, "clear": "#",
                     "groups": [{"title": "Country", "options": options}]}],
        "form_field": [{"field": SampleForm({})["name"]}],
        "gallery": [{"pictures": [picture, picture]}] if image else [],
        "link_row": [initiative, borrowed],
        "notice": [{"title": "Postponed", "text": "A new day follows.", "icon": "warning"}],
        "page_head": [initiative | {"introduction": initiative["summary"]}, borrowed],
        "pagination": [{"number": 2, "pages": 14, "previous": "#", "next": "#"}],
        "people": [{"people": people}],
        "place": [place],
        "programme": [{"sessions": sessions}],
        "quote": [{"text": "Now I show others how to open it.", "by": "A member of the team"}],
        "related": [{"cards": [practice, initiative]}],
        "results": [{"results": [result, result | {"number": 12_500.5, "unit": "euro"}]}],
        "sea_map": [{"points": [{"x": 217, "y": 180}, {"x": 182, "y": 17}]}],
        "stat": [result],
        "steps": [{"steps": steps}],
        "table": [{"caption": "What it costs", "head": ["What", "Amount"], "row_heads": True,
                   "rows": [["Oven", "1200 euro"], ["Rent", "300 euro"]]}],
        "tag_list": [{"tags": tags, "label": "Topics"}],
        "timeline": [{"milestones": milestones}],
    }  # fmt: skip
