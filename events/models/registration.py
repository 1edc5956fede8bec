"""Who takes part in an event: personal data, kept until the event's retention time is over."""

import secrets

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from events.models.record import EventRecord, Occurrence


def new_token():
    """256 random bits for an address that only its owner knows."""
    return secrets.token_urlsafe(32)


def new_reference():
    """Eight characters to be read aloud: no 0, O, 1, I or L."""
    return "".join(secrets.choice("23456789ABCDEFGHJKMNPQRSTUVWXYZ") for _ in range(8))


class RegistrationQuerySet(models.QuerySet):
    def taking_places(self):
        """Those whose places nobody else can have."""
        return self.filter(status__in=Registration.Status.taking())

    def open(self):
        """Neither cancelled, nor rejected, nor expired."""
        return self.exclude(status__in=Registration.Status.ended())


class Registration(models.Model):
    """One sign-up for an event, of one person or of a group.

    It belongs to the event in all its languages. ``answers`` is ``{id of the question's
    block: value}``; ``sessions`` are translation keys of the chosen sessions. Once erased
    (``erased_at``), only what statistics need is left: status, places, country, language,
    attendance.
    """

    class Status(models.TextChoices):
        HELD = "held", _("Waits for the e-mail to be confirmed")
        PENDING = "pending", _("Waits for approval")
        CONFIRMED = "confirmed", _("Confirmed")
        WAITING = "waiting", _("On the waiting list")
        OFFERED = "offered", _("A place is offered")
        CANCELLED = "cancelled", pgettext_lazy("a registration", "Cancelled")
        REJECTED = "rejected", _("Not accepted")
        EXPIRED = "expired", _("Ran out of time")

        @classmethod
        def taking(cls):
            return [cls.HELD, cls.CONFIRMED, cls.OFFERED]

        @classmethod
        def ended(cls):
            return [cls.CANCELLED, cls.REJECTED, cls.EXPIRED]

    event = models.ForeignKey(EventRecord, on_delete=models.CASCADE, related_name="registrations")
    reference = models.CharField(max_length=12, unique=True, default=new_reference)
    token = models.CharField(max_length=64, unique=True, default=new_token)
    status = models.CharField(_("status"), max_length=12, choices=Status)
    places = models.PositiveSmallIntegerField(_("places"), default=1)
    name = models.CharField(_("name"), max_length=120, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    email_key = models.CharField(max_length=254, blank=True)  # as compared: folded to lower case
    language = models.CharField(_("language"), max_length=20)  # of the mails
    country = models.CharField(_("country"), max_length=2, blank=True)  # ISO 3166-1, capitals
    organisation = models.CharField(_("organisation"), max_length=160, blank=True)
    others = models.JSONField(_("others of the group"), default=list, blank=True)  # names
    sessions = models.JSONField(default=list, blank=True)
    answers = models.JSONField(default=dict, blank=True)
    photo_consent = models.BooleanField(_("may be photographed"), null=True)
    quiet = models.BooleanField(default=False)  # wants no reminder and no thanks
    created_at = models.DateTimeField(auto_now_add=True)
    email_confirmed_at = models.DateTimeField(null=True)
    queued_at = models.DateTimeField(null=True)  # the order of the waiting list
    holds_until = models.DateTimeField(null=True)  # HELD, OFFERED, unconfirmed WAITING
    ended_at = models.DateTimeField(null=True)
    walk_in = models.BooleanField(default=False)
    checked_in_at = models.DateTimeField(null=True)  # of a series: first of all, see CheckIn
    gave_feedback = models.BooleanField(default=False)  # that, and neither what nor when
    erased_at = models.DateTimeField(null=True)

    objects = RegistrationQuerySet.as_manager()

    class Meta:
        verbose_name = _("registration")
        verbose_name_plural = _("registrations")
        indexes = [
            models.Index(fields=["event", "status", "queued_at"], name="registration_queue"),
            models.Index(fields=["status", "holds_until"], name="registration_by_time_left"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["event", "email_key"],
                condition=~Q(email_key="") & ~Q(status__in=["cancelled", "rejected", "expired"]),
                name="one_open_registration_an_address",
            ),
            models.CheckConstraint(condition=Q(places__gte=1), name="registration_has_places"),
        ]

    def __str__(self):
        return self.reference


class CheckIn(models.Model):
    """That a registration has come to one date of a series, and when: the earliest time.

    It stays when names are erased, as ``checked_in_at`` does, for numbers.
    """

    registration = models.ForeignKey(
        Registration, on_delete=models.CASCADE, related_name="check_ins"
    )
    occurrence = models.ForeignKey(Occurrence, on_delete=models.CASCADE, related_name="check_ins")
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["registration", "occurrence"], name="one_check_in_a_date"
            )
        ]

    def __str__(self):
        return f"{self.registration_id} {self.at:%Y-%m-%d %H:%M}"


class AccessNeed(models.Model):
    """What a person needs to take part, told with consent; a task for the organiser.

    Nobody else sees it: not in exports, not in logs, not in mails to others.
    """

    registration = models.OneToOneField(
        Registration, on_delete=models.CASCADE, related_name="access_need"
    )
    needs = models.TextField(_("what you need to take part"))
    consented_at = models.DateTimeField()
    arranged_at = models.DateTimeField(null=True)  # the organiser did it; the person is told
    note = models.TextField(_("what is arranged"), blank=True)  # goes to the person

    class Meta:
        verbose_name = _("access need")
        verbose_name_plural = _("access needs")

    def __str__(self):
        return self.registration.reference


class Message(models.Model):
    """A mail to one person: written down with what causes it, sent once by the worker.

    ``key`` says what it is about ("confirmed:3"), so that nothing is told twice.
    """

    registration = models.ForeignKey(
        Registration, on_delete=models.CASCADE, related_name="messages"
    )
    kind = models.CharField(max_length=20)  # a name of a template in templates/emails/
    key = models.CharField(max_length=80)
    context = models.JSONField(default=dict, blank=True)  # plain values for the template
    created_at = models.DateTimeField(auto_now_add=True)
    claimed_at = models.DateTimeField(null=True)  # a worker is sending it
    handed_at = models.DateTimeField(null=True)  # to the mail server: it may have it by now
    sent_at = models.DateTimeField(null=True)
    dropped = models.CharField(max_length=40, blank=True)  # why it is not to be sent

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["registration", "key"], name="nothing_is_told_twice")
        ]
        indexes = [models.Index(fields=["sent_at", "created_at"], name="message_by_time")]

    def __str__(self):
        return f"{self.kind} {self.registration_id}"


class Feedback(models.Model):
    """One answered feedback form, without a name. ``answers`` is ``{question: value}``."""

    event = models.ForeignKey(EventRecord, on_delete=models.CASCADE, related_name="feedback")
    language = models.CharField(max_length=20)
    answers = models.JSONField(default=dict)
    created_on = models.DateField(auto_now_add=True)  # a day: a time might tell who it was

    class Meta:
        verbose_name = _("feedback")

    def __str__(self):
        return f"{self.event_id} {self.created_on}"


class Certificate(models.Model):
    """An attendance certificate as it was issued; whoever has ``code`` can see that it is true."""

    registration = models.ForeignKey(
        Registration, on_delete=models.SET_NULL, null=True, related_name="certificates"
    )
    event = models.ForeignKey(EventRecord, on_delete=models.CASCADE, related_name="certificates")
    code = models.CharField(max_length=40, unique=True)
    name = models.CharField(max_length=120)
    title = models.CharField(max_length=255)
    place = models.CharField(max_length=250, blank=True)
    issuer = models.CharField(max_length=255, blank=True)
    starts_on = models.DateField()
    ends_on = models.DateField()
    language = models.CharField(max_length=20)
    issued_on = models.DateField(auto_now_add=True)

    class Meta:
        verbose_name = _("certificate")
        constraints = [
            models.UniqueConstraint(
                fields=["registration", "name"], name="one_certificate_a_person"
            )
        ]

    def __str__(self):
        return self.code
