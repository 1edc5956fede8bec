"""Typed links between things, in no language: each end is a ``translation_key``."""

import uuid

from django.db import models


class Connection(models.Model):
    """``subject`` is linked to ``object`` in ``role`` (see ``network.connections.ROLES``).

    Live links only: a draft keeps its changes in ``PartnerPage.connections``
    until it is published.
    """

    uid = models.UUIDField(primary_key=True, default=uuid.uuid4)
    subject_key = models.UUIDField(db_index=True)
    object_key = models.UUIDField(db_index=True)
    role = models.CharField(max_length=30)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["subject_key", "object_key", "role"], name="connection_once"
            ),
            models.CheckConstraint(
                condition=~models.Q(subject_key=models.F("object_key")),
                name="connection_to_another",
            ),
        ]

    def __str__(self):
        return f"{self.subject_key} {self.role} {self.object_key}"
