"""Who may translate, review and publish what: rights of a language, beside those of the tree.

Translators of a language translate into it and nothing else; its reviewers publish as well.
Whoever may edit or publish the page in that language by the rights of its section may do so
too. Reading the original needs no right to edit it, but drafts and closed pages stay closed.
"""

from django.contrib.auth.models import Group, Permission
from django.db.models import Q
from django.utils.translation import override
from wagtail.models import Locale, Page
from wagtail.permissions import page_permission_policy
from wagtail_localize.models import StringTranslation

from content.reader import ENGLISH, closed_paths
from network.models import CountryPage
from translation.models import Language, Original, Work


def language(locale: Locale) -> Language:
    """The Language of ``locale``, made with its two groups if it is missing."""
    found = Language.objects.filter(locale=locale).select_related("locale").first()
    if found:
        return found
    with override(ENGLISH):
        name = locale.get_display_name()
    groups = {
        "translators": _group(f"{name} translators"),
        "reviewers": _group(f"{name} reviewers"),
    }
    return Language.objects.get_or_create(locale=locale, defaults=groups)[0]


def _group(name):
    group, _new = Group.objects.get_or_create(name=name)
    group.permissions.add(
        Permission.objects.get(content_type__app_label="wagtailadmin", codename="access_admin")
    )
    return group


def make_language(sender, instance, created=False, **_signal) -> None:
    """Receiver of ``post_save`` of Locale: each language has its groups from the start."""
    if created:
        language(instance)


def languages_of(user) -> list[Locale]:
    """The languages whose translators or reviewers ``user`` is one of, by code.

    Read once for each ``user`` object, as Django does with permissions: every page of the admin
    asks several times.
    """
    if not hasattr(user, "_languages"):
        groups = user.groups.all()
        mine = Q(language__translators__in=groups) | Q(language__reviewers__in=groups)
        user._languages = list(Locale.objects.filter(mine).distinct().order_by("language_code"))
    return user._languages


def may_use_workspace(user) -> bool:
    """Whether ``user`` has any page or language to see the translations of."""
    if not user.is_active or not user.has_perm("wagtailadmin.access_admin"):
        return False
    return (
        user.is_superuser
        or bool(languages_of(user))
        or page_permission_policy.instances_user_has_permission_for(user, "change").exists()
    )


def readable(user):
    """The Originals whose words ``user`` may read: live and open, or of their own sections."""
    originals = Original.objects.filter(page__live=True)
    if user.is_superuser:
        return originals
    closed = Q(pk__in=[])
    for path in closed_paths():
        closed |= Q(page__path__startswith=path)
    own = page_permission_policy.instances_user_has_permission_for(user, "change")
    if not languages_of(user):
        return originals.filter(page__in=own.order_by().values("pk"))
    return originals.filter(~closed | Q(page__in=own.order_by().values("pk")))


def may_read(user, original: Original) -> bool:
    """Whether ``user`` may read the sentences of ``original``."""
    return readable(user).filter(pk=original.pk).exists()


def may_translate(user, original: Original, locale: Locale) -> bool:
    """Whether ``user`` may write words of ``original`` in ``locale``."""
    if locale == original.source.locale or not may_read(user, original):
        return False
    if user.is_superuser or locale in languages_of(user):
        return True
    return _in_tree(user, original, locale, "change")


def may_publish(user, original: Original, locale: Locale) -> bool:
    """Whether ``user`` may publish ``original`` in ``locale``, or send it back with a reason."""
    if locale == original.source.locale or not may_read(user, original):
        return False
    if user.is_superuser:
        return True
    own = language(locale)
    groups = [own.reviewers_id] if own.review else [own.reviewers_id, own.translators_id]
    return user.groups.filter(pk__in=groups).exists() or _in_tree(user, original, locale, "publish")


def _in_tree(user, original, locale, action):
    """Whether the section of the page, or the page itself, in ``locale`` is the user's."""
    key = original.source.object_id
    page = Page.objects.filter(translation_key=key, locale=locale).specific().first()
    if page:
        rights = page.permissions_for_user(user)
        return rights.can_publish() if action == "publish" else rights.can_edit()
    section = CountryPage.objects.filter(
        translation_key=original.section_key, locale=locale
    ).first()
    wanted = "publish" if action == "publish" else "add"
    return bool(section) and wanted in section.permissions_for_user(user).permissions


def must_wait_for_another(user, work: Work) -> bool:
    """Whether only ``user`` has read the new words of ``work``, where a second person must.

    Administrators decide for themselves.
    """
    if user.is_superuser or not language(work.locale).review:
        return False
    if work.step == Work.Step.REVIEW:
        return work.handed_in_by_id == user.pk
    own = StringTranslation.objects.filter(
        context__object_id=work.original.source.object_id,
        locale=work.locale,
        last_translated_by=user,
    )
    return (own.filter(updated_at__gt=work.published_at) if work.published_at else own).exists()
