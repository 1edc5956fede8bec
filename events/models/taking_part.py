"""How people take part in an event: the terms of registration, which hold in all languages."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel

from content.fields import BlockField
from events.blocks import QuestionsBlock
from events.fields import PlaceTimeField


class RegistrationBy(models.TextChoices):
    NOBODY = "", _("Nobody needs to register")
    HERE = "here", _("People register here")
    ELSEWHERE = "elsewhere", _("People register at another address")


class StandardQuestion(models.TextChoices):
    """Questions that come translated into every language."""

    ORGANISATION = "organisation", _("Organisation")
    COUNTRY = "country", _("Country")
    ACCESS = "access", _("Access needs")
    FOOD = "food", _("Food")
    TRAVEL = "travel", _("Travel support")
    PHOTO = "photo", _("Consent to photographs")


class TakingPart(models.Model):
    """The terms; who has registered is in ``events.models.registration``."""

    registration = models.CharField(
        _("registration"),
        max_length=20,
        choices=RegistrationBy,
        blank=True,
        help_text=_("Of a series, one registration is for all its dates."),
    )
    registration_url = models.URLField(_("address to register at"), blank=True)
    registration_opens = PlaceTimeField(_("registration opens"), null=True, blank=True)
    registration_closes = PlaceTimeField(_("registration closes"), null=True, blank=True)
    capacity = models.PositiveIntegerField(
        _("places"), null=True, blank=True, help_text=_("Empty: as many as come.")
    )
    waiting_list = models.BooleanField(_("waiting list when it is full"), default=True)
    approval = models.BooleanField(_("you approve each registration"), default=False)
    partners_only = models.BooleanField(
        _("only for partners"), default=False, help_text=_("People must sign in to register.")
    )
    group_limit = models.PositiveSmallIntegerField(
        _("largest group"),
        default=1,
        validators=[MinValueValidator(1), MaxValueValidator(50)],
        help_text=_("How many people one registration may bring. 1: each person registers alone."),
    )
    standard_questions = models.JSONField(_("ask for"), default=list, blank=True)
    questions = BlockField(
        QuestionsBlock(), verbose_name=_("your own questions"), blank=True, default=list
    )
    reminder_days = models.PositiveSmallIntegerField(
        _("reminder"), default=3, help_text=_("Days before the event. 0: no reminder.")
    )
    retention_days = models.PositiveSmallIntegerField(
        _("personal data is erased after"),
        default=90,
        validators=[MinValueValidator(1), MaxValueValidator(730)],
        help_text=_("Days after the end of the event. Numbers for reports remain."),
    )

    words = ("questions",)
    facts = (
        "registration",
        "registration_url",
        "registration_opens",
        "registration_closes",
        "capacity",
        "waiting_list",
        "approval",
        "partners_only",
        "group_limit",
        "standard_questions",
        "reminder_days",
        "retention_days",
    )
    registration_panels = [
        FieldPanel("registration"),
        FieldPanel("registration_url"),
        FieldRowPanel([FieldPanel("registration_opens"), FieldPanel("registration_closes")]),
        FieldRowPanel([FieldPanel("capacity"), FieldPanel("group_limit")]),
        FieldPanel("waiting_list"),
        FieldPanel("approval"),
        FieldPanel("partners_only"),
        FieldPanel("standard_questions"),
        FieldPanel("questions"),
        FieldRowPanel([FieldPanel("reminder_days"), FieldPanel("retention_days")]),
    ]

    class Meta:
        abstract = True

    @property
    def people_to_tell(self) -> int:
        """How many registrations are told that nothing comes of it if the page is taken down.

        An original takes its translations along, unless somebody says otherwise.
        """
        from events.taking_part.changes import concerned  # it imports the models

        return concerned(self, together=self.locale_id == self.original_locale_id).count()
