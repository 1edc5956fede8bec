"""Typed links between things, in no language: each end is a ``translation_key``."""

import uuid

from django.db import models
from django.db.models import Q
from django.utils import timezone
from wagtail.models import Page


class ConnectionQuerySet(models.QuerySet):
    def live(self):
        return self.filter(removed_at=None)

    def touching(self, *keys):
        """With one of the ``translation_key``s at either end."""
        return self.filter(Q(subject_key__in=keys) | Q(object_key__in=keys))

    def publish(self, page):
        """Apply what the draft ``page`` changes of its links, and empty its list of changes.

        Runs inside the transaction that publishes. Each link is made once and
        removed once: neither an old revision nor a second publishing brings
        back what was removed since, on whichever side.
        """
        changes, page.connection_changes = page.connection_changes, {}
        if not changes:
            return
        key = page.translation_key
        self.live().touching(key).filter(pk__in=changes.get("removed", ())).update(
            removed_at=timezone.now()
        )
        self._add(str(key), changes.get("added", ()))

    def _add(self, key, rows):
        rows = {row["uid"]: row for row in rows if key in _ends(row)}
        known = {str(uid) for uid in self.filter(pk__in=rows).values_list("pk", flat=True)}
        ends = {end for row in rows.values() for end in _ends(row)}
        pages = Page.objects.filter(translation_key__in=ends)
        # The page itself may be about to be saved for the first time.
        things = {key, *map(str, pages.values_list("translation_key", flat=True))}
        for uid, row in rows.items():
            if uid in known or not set(_ends(row)) <= things:
                continue
            link = {
                "subject_key": row["subject"],
                "role": row["role"],
                "object_key": row["object"],
            }
            # A twin is remembered as removed, so that it cannot outlive the one that is shown.
            twin = self.live().filter(**link).exists()
            self.create(pk=uid, removed_at=timezone.now() if twin else None, **link)


def _ends(row):
    return (row["subject"], row["object"])


class Connection(models.Model):
    """``subject`` is linked to ``object`` in ``role`` (see ``network.connections.ROLES``).

    What is published; a draft keeps its changes in ``PartnerPage.connection_changes``
    until it is published too. A removed link keeps its row: its ``uid`` never
    comes back, a new link has a new one.
    """

    uid = models.UUIDField(primary_key=True, default=uuid.uuid4)
    subject_key = models.UUIDField(db_index=True)
    object_key = models.UUIDField(db_index=True)
    role = models.CharField(max_length=30)
    removed_at = models.DateTimeField(null=True, editable=False)

    objects = ConnectionQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["subject_key", "object_key", "role"],
                condition=Q(removed_at=None),
                name="connection_once",
            ),
            models.CheckConstraint(
                condition=~Q(subject_key=models.F("object_key")),
                name="connection_to_another",
            ),
        ]

    def __str__(self):
        return f"{self.subject_key} {self.role} {self.object_key}"
