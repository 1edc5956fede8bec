"""A page that moves to another country's section belongs to that country, in every language."""

from wagtail.coreutils import find_available_slug
from wagtail.models import Page

from network.models import CountryPage, PartnerPage


def follow(sender, instance, parent_page_before, parent_page_after, **_signal) -> None:
    """After a move: note the new country, and take the other editions along.

    Each edition stands in its language's section of the same country. An
    edition whose slug is taken there gets a free one.
    """
    if parent_page_before.pk == parent_page_after.pk or not issubclass(sender, PartnerPage):
        return
    section = CountryPage.objects.filter(pk=parent_page_after.pk).first()
    if not section:
        return
    PartnerPage.objects.filter(pk=instance.pk).update(
        country=section.country_id, section_key=section.translation_key
    )
    sections = {
        page.locale_id: page
        for page in CountryPage.objects.filter(translation_key=section.translation_key)
    }
    editions = PartnerPage.objects.filter(translation_key=instance.translation_key)
    for edition in editions.exclude(pk=instance.pk).specific():
        target = sections.get(edition.locale_id)
        if target and not edition.is_child_of(target):
            _free_slug(edition, target)
            edition.move(Page.objects.get(pk=target.pk), "last-child")


def _free_slug(edition, target):
    slug = find_available_slug(target, edition.slug)
    if slug != edition.slug:
        edition.slug = slug
        edition.save(update_fields=["slug"])
