"""Translations that are not done, on purpose: so that each state of a translation is seen.

They are made after the load, of what it has just written, and never of what people work on.
"""

from wagtail_localize.models import String, StringTranslation, TranslationSource

from home.demo.prose import line
from home.demo.things import key_of
from translation import publishing
from translation.follow import take_stock
from translation.models import Original, Work

MACHINE = StringTranslation.TRANSLATION_TYPE_MACHINE

# What a field said when it was translated: ``(thing, field, its old words, languages)``.
OUTDATED = [
    (
        "visit-liepa",
        "access",
        line("""Viss vienā stāvā, bez sliekšņiem, tualete piemērota ratiņkrēslam. Autobuss no
        Cēsīm piestāj pie durvīm (piemērs)."""),
        ("de", "lt", "ar"),
    ),
    (
        "pieturi-liepa",
        "introduction",
        line("""Kafejnīca Liepas ciemā, kur jaunieši bez darba gatavo un apkalpo, bet vecāki ar
        maziem bērniem beidzot satiek kādu, ar ko parunāt. Tā sākās kā mikroprojekts."""),
        ("sv", "da"),
    ),
]
UNCHECKED = [("practice-listening", "de")]  # a machine wrote it, as it were
IN_REVIEW = [("practice-peer-visits", "de")]
STARTED = [("visit-aarhus", "sv")]


def make_states(locales: dict, written: set) -> None:
    """Make the states of things whose ``translation_key`` is in ``written``.

    ``locales`` are ``{language code: Locale}``.
    """
    for name, field, said, codes in OUTDATED:
        if key_of(name) in written:
            _make_outdated(name, field, said, [locales[code] for code in codes])
    for name, code in UNCHECKED:
        if key_of(name) in written:
            _make_unchecked(name, locales[code])
    for name, code in IN_REVIEW:
        if key_of(name) in written:
            _works(name, [locales[code]]).update(step=Work.Step.REVIEW, state=Work.State.REVIEW)
    for name, code in STARTED:
        original = Original.objects.filter(source__object_id=key_of(name)).first()
        if original and key_of(name) in written:
            publishing.begin(original, locales[code])


def _make_outdated(name, field, said, locales):
    source = TranslationSource.objects.get(object_id=key_of(name))
    now = source.stringsegment_set.get(context__path=field)
    old, _new = String.objects.get_or_create(
        locale=source.locale, data_hash=String._get_data_hash(said), defaults={"data": said}
    )
    rows = StringTranslation.objects.filter(context=now.context, locale__in=locales)
    rows.filter(translation_of=old).delete()
    rows.filter(translation_of=now.string).update(translation_of=old)
    _works(name, locales).update(published_digest="before")
    take_stock(source, source.get_source_instance())


def _make_unchecked(name, locale):
    rows = StringTranslation.objects.filter(context__object_id=key_of(name), locale=locale)
    rows.update(translation_type=MACHINE, tool_name="LibreTranslate")
    _works(name, [locale]).update(published_machine=True)
    source = TranslationSource.objects.get(object_id=key_of(name))
    take_stock(source, source.get_source_instance())


def _works(name, locales):
    return Work.objects.filter(translation__source__object_id=key_of(name), locale__in=locales)
