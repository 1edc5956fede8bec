"""The facts that every event has, and its programme."""

import zoneinfo

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models import OuterRef, Subquery
from django.http import Http404
from django.shortcuts import render
from django.utils import timezone
from django.utils.functional import cached_property, classproperty
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
)
from wagtail.models import Orderable, PageManager, TranslatableMixin
from wagtail.search import index

from content.fields import PageRow
from content.templatetags.languages import language_name
from events import json_ld, occurrences, programme, record, times
from events.fields import PlaceTimeField, SpokenField, SpokenListField
from events.models.record import EventRecord
from events.models.series import Series
from events.models.taking_part import TakingPart
from events.periods import COMING, LONGEST, PAST, bounds
from network.fact_rows import row
from network.models.partner_page import PartnerPage, PartnerPageQuerySet


class Attendance(models.TextChoices):
    """schema.org eventAttendanceMode."""

    OFFLINE = "offline", _("In person")
    ONLINE = "online", _("Online")
    MIXED = "mixed", _("In person and online")


class Status(models.TextChoices):
    """schema.org eventStatus."""

    SCHEDULED = "scheduled", _("Takes place")
    POSTPONED = "postponed", _("Postponed")
    CANCELLED = "cancelled", _("Cancelled")
    MOVED_ONLINE = "moved-online", _("Moved online")


def validate_time_zone(name):
    if name not in zoneinfo.available_timezones():
        raise ValidationError(_("“%(name)s” is not a time zone."), params={"name": name})


class EventPageQuerySet(PartnerPageQuerySet):
    def for_reading(self):
        records = EventRecord.objects.filter(event_key=OuterRef("translation_key"))
        moved_from = Subquery(records.values("previous_start")[:1])
        return super().for_reading().annotate(previous_start=moved_from)

    def coming(self, now=None):
        """Not over yet, the next one first."""
        return self.filter(**bounds(COMING, now)).order_by("listed_start", "pk")

    def past(self, now=None):
        """Over, the latest first."""
        return self.filter(**bounds(PAST, now)).order_by("-listed_start", "-pk")


class EventPage(Series, TakingPart, PartnerPage):
    """An event: when, where, in which language, by whom. Its kinds stand beneath it."""

    start = PlaceTimeField(_("starts"), help_text=_("In the event's own time zone."))
    end = PlaceTimeField(_("ends"), help_text=_("In the event's own time zone."))
    time_zone = models.CharField(
        _("time zone"), max_length=60, default="Europe/Riga", validators=[validate_time_zone]
    )
    all_day = models.BooleanField(_("all day"), default=False)
    status = models.CharField(_("status"), max_length=20, choices=Status, default=Status.SCHEDULED)
    attendance = models.CharField(
        _("how to attend"), max_length=10, choices=Attendance, default=Attendance.OFFLINE
    )
    place = models.CharField(_("town or village"), max_length=120, blank=True)
    venue = models.CharField(_("house or room"), max_length=160, blank=True)
    address = models.CharField(_("address"), max_length=250, blank=True)
    online_url = models.URLField(_("address of the online room"), blank=True)
    access = models.TextField(
        _("access"),
        blank=True,
        help_text=_("Steps, lift, toilet, hearing loop, quiet room, how to get there."),
    )
    languages_spoken = models.JSONField(_("languages spoken"), default=list, blank=True)
    contact_name = models.CharField(_("contact person or office"), max_length=120, blank=True)
    contact_email = models.EmailField(_("contact e-mail"), blank=True)

    states = Status
    beneath = {
        "event.ics": "calendar",
        "programme.ics": "programme_calendar",
        "programme": "programme_page",
    }
    words = ("access", "sessions")
    facts = (
        "start",
        "end",
        "time_zone",
        "all_day",
        "status",
        "attendance",
        "place",
        "venue",
        "address",
        "online_url",
        "languages_spoken",
        "contact_name",
        "contact_email",
    )

    headings = {"sessions": _("Programme"), "questions": _("Asked when you register")}

    objects = PageManager.from_queryset(EventPageQuerySet)()

    is_creatable = False
    search_fields = [*PartnerPage.search_fields, index.FilterField("start")]
    content_panels = [
        *PartnerPage.content_panels,
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("start"), FieldPanel("end")]),
                FieldRowPanel([FieldPanel("time_zone"), FieldPanel("all_day")]),
                FieldPanel("status"),
            ],
            heading=_("When"),
        ),
        *Series.series_panels,
        MultiFieldPanel(
            [
                FieldPanel("attendance"),
                FieldRowPanel([FieldPanel("place"), FieldPanel("venue")]),
                FieldPanel("address"),
                PartnerPage.map_panel,
                FieldPanel("online_url"),
                FieldPanel("access"),
                FieldPanel("languages_spoken"),
            ],
            heading=_("Where and how"),
        ),
        MultiFieldPanel(
            [FieldPanel("contact_name"), FieldPanel("contact_email")], heading=_("Contact")
        ),
        *PartnerPage.story_panels,
    ]
    programme_panels = [
        InlinePanel("sessions", heading=_("Programme"), label=_("session")),
    ]

    class Meta:
        # None by the end: it would be taken for what is coming, and all of that then sorted.
        indexes = [
            models.Index(fields=["listed_start", "listed_end"], name="event_by_listed_start"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(end__gte=models.F("start")), name="event_ends_after_start"
            )
        ]

    @classproperty
    def edit_handler(cls):
        tabs = {
            _("Content"): cls.content_panels,
            _("Registration"): cls.registration_panels,
            _("Promote"): cls.promote_panels,
        }
        panels = [ObjectList(panels, heading=heading) for heading, panels in tabs.items()]
        return TabbedInterface(panels, base_form_class=cls.base_form_class)

    def save(self, *args, **kwargs):
        if not kwargs.get("update_fields"):
            self.shown = occurrences.listed(self)
            self.listed_start, self.listed_end = self.shown.start, self.shown.end
        if not self.live or kwargs.get("update_fields"):
            return super().save(*args, **kwargs)
        from events.taking_part import changes, fewer_places  # they import the models

        with transaction.atomic():
            before = changes.before(self)
            if before:
                fewer_places.keep_taken(self)
            record.keep(self)
            occurrences.keep(self)
            saved = super().save(*args, **kwargs)
            if before:
                changes.follow(self, before)
            return saved

    def clean(self):
        super().clean()
        if self.start and self.end and self.end < self.start:
            raise ValidationError({"end": _("The event ends before it starts.")})
        if self.start and self.end and self.end - self.start > LONGEST:
            raise ValidationError({"end": _("An event lasts a year at most.")})

    @property
    def zone(self):
        return zoneinfo.ZoneInfo(self.time_zone)

    @property
    def local_start(self):
        return self.start.astimezone(self.zone)

    @property
    def local_end(self):
        return self.end.astimezone(self.zone)

    @property
    def is_one_day(self):
        return self.shown_start.date() == self.shown_end.date()

    @property
    def full_address(self):
        """The address with the town, where the place is called by its house."""
        parts = [self.address, self.place if self.venue else ""]
        return ", ".join(part for part in parts if part)

    @cached_property
    def shown(self):
        """The date that the page is about: of a series the next one, or the last."""
        return occurrences.listed(self)

    @property
    def shown_start(self):
        return self.shown.start.astimezone(self.zone)

    @property
    def shown_end(self):
        return self.shown.end.astimezone(self.zone)

    @property
    def is_over(self):
        return self.shown.end < timezone.now()

    def fact_rows(self, reader):
        return [
            row(_("How to attend"), self.get_attendance_display()),
            row(_("Languages spoken"), ", ".join(map(language_name, self.languages_spoken))),
            row(_("Country"), self.country.name_in(reader.language)),
        ]

    def schema(self, request):
        return json_ld.event(self, request)

    def get_context(self, request, *args, **kwargs):
        from events.taking_part.places import session_places_taken  # it imports the models

        context = super().get_context(request, *args, **kwargs)
        return context | {
            "when": times.when(self, request.reader.language),
            "programme": programme.days(self, session_places_taken),
            "standing": self.standing,
            "own_address": request.reader.address(self),
        }

    @cached_property
    def standing(self):
        """Where the event stands for who would like to come."""
        from events.taking_part.standing import standing  # it imports the models

        return standing(self)

    @cached_property
    def planned(self):
        """The sessions in their order, asked for once while the page is read."""
        return programme.sessions_of(self)

    @cached_property
    def previous_start(self):
        """When the event was to start before it was moved, in UTC; None where it was not."""
        records = EventRecord.objects.filter(event_key=self.translation_key)
        return records.values_list("previous_start", flat=True).first()

    def calendar(self, request):
        from events.following import feeds  # it imports the models

        return feeds.event(self, request)

    def programme_calendar(self, request):
        from events.following import session_feed  # it imports the models

        return session_feed.calendar(self, request)

    def programme_page(self, request):
        """The programme by itself, in large type, to be printed."""
        if not self.planned:
            raise Http404
        return render(request, "events/programme_page.html", self.get_context(request))

    def card_date(self):
        return self.shown_start.date()

    def card_state(self):
        return "" if self.status == Status.SCHEDULED else self.status


class Session(PageRow, TranslatableMixin, Orderable):
    """A part of an event's programme. Times are in the event's zone."""

    page = ParentalKey(EventPage, on_delete=models.CASCADE, related_name="sessions")
    start = PlaceTimeField(_("starts"))
    end = PlaceTimeField(_("ends"))
    title = models.CharField(_("title"), max_length=160)
    speakers = models.CharField(
        _("speakers"),
        max_length=250,
        blank=True,
        help_text=_("Only people who agreed to be named."),
    )
    room = models.CharField(_("room"), max_length=120, blank=True)
    link = models.URLField(_("address of the online room"), blank=True)
    track = models.CharField(
        _("track"),
        max_length=60,
        blank=True,
        help_text=_("For sessions side by side: those of one track stand in one column."),
    )
    language_spoken = SpokenField(_("language spoken"), max_length=20, blank=True)
    interpreted_into = SpokenListField(_("interpreted into"), default=list, blank=True)
    capacity = models.PositiveIntegerField(
        _("places"), null=True, blank=True, help_text=_("Empty: nobody chooses sessions.")
    )
    description = models.TextField(_("description"), blank=True)

    beside_template = "events/session_beside.html"
    in_order = staticmethod(programme.in_order)
    facts = (
        "start",
        "end",
        "speakers",
        "room",
        "link",
        "language_spoken",
        "interpreted_into",
        "capacity",
    )
    panels = [
        FieldRowPanel(
            [
                FieldPanel("start", help_text=_("By the clock at the place of the event.")),
                FieldPanel("end"),
            ]
        ),
        FieldPanel("title"),
        FieldPanel(
            "speakers",
            help_text=_("Only people who agreed to be named. Put a comma between two."),
        ),
        FieldRowPanel([FieldPanel("room"), FieldPanel("link")]),
        FieldRowPanel(
            [
                FieldPanel("track"),
                FieldPanel(
                    "capacity",
                    help_text=_(
                        "How many people can choose this session when they register. "
                        "Empty: nobody has to choose it."
                    ),
                ),
            ]
        ),
        FieldPanel("language_spoken"),
        FieldPanel(
            "interpreted_into", help_text=_("Tick each language that an interpreter speaks.")
        ),
        FieldPanel("description"),
    ]

    class Meta(TranslatableMixin.Meta):
        ordering = ["start", "sort_order"]

    def __str__(self):
        return self.title

    def clean(self):
        super().clean()
        if self.start and self.end and self.end < self.start:
            raise ValidationError({"end": _("The session ends before it starts.")})

    @property
    def local_start(self):
        return self.start.astimezone(self.page.zone)

    @property
    def local_end(self):
        return self.end.astimezone(self.page.zone)
