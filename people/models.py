"""Who uses the platform."""

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils.translation import gettext_lazy as _


class User(AbstractUser):
    """A person who signs in.

    ``country`` is an ISO 3166-1 code in capitals, and gives no rights: those come
    from the groups of a country section.
    """

    language = models.CharField(
        _("language"),
        max_length=20,
        blank=True,
        help_text=_("The language in which the platform writes to this person."),
    )
    country = models.CharField(
        _("country"),
        max_length=2,
        blank=True,
        help_text=_("Two letters, such as LV for Latvia."),
    )

    def __str__(self) -> str:
        return self.get_full_name() or self.username
