"""Topics and target groups: editors choose and suggest, moderators approve and merge."""

from django.db import transaction

from network import search
from network.models import Concept, TaggedConcept


@transaction.atomic
def merge(concepts, *, into):
    """Make ``into`` of all ``concepts``: their pages, in all languages, are then on it.

    The merged concepts keep their rows, so that a draft or an old revision that
    holds one is published with ``into``, and their addresses lead on. Raises
    ValueError where ``into`` is merged itself. Returns the merged concepts.
    """
    if into.status == Concept.Status.MERGED:
        raise ValueError(f"{into} is merged into {into.merged_into}")
    merged = [concept for concept in concepts if concept.pk != into.pk]
    touched = set()
    for concept in merged:
        held = TaggedConcept.objects.filter(tag=into).values("content_object")
        rows = TaggedConcept.objects.filter(tag=concept)
        touched |= set(rows.values_list("content_object", flat=True))
        rows.filter(content_object__in=held).delete()
        rows.update(tag=into)
        concept.merged.update(merged_into=into)
        concept.status, concept.merged_into = Concept.Status.MERGED, into
        concept.save(update_fields=["status", "merged_into"])
    _index(touched)
    return merged


@transaction.atomic
def approve(concepts):
    """Show suggested ``concepts`` to readers. Returns those that were not shown before."""
    suggested = [concept for concept in concepts if concept.status == Concept.Status.SUGGESTED]
    for concept in suggested:
        concept.status = Concept.Status.APPROVED
        concept.save(update_fields=["status"])
        _index(concept.tagged.values_list("content_object", flat=True))
    return suggested


def _index(pks):
    pks = list(pks)
    transaction.on_commit(lambda: search.index(pks))
