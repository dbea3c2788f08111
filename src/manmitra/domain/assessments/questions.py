"""A questionnaire as it is shown in one language, honest about every part that is not in it or not validated."""

from typing import Literal

import msgspec

from manmitra.domain.assessments.model import Instrument, Language, Wording

Translation = Literal["original", "unofficial", "none"]

NAMES = {Language.ENGLISH: "English", Language.HINDI: "Hindi", Language.URDU: "Urdu"}


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """`language` is what was asked for; the three others say in what language each part really is."""

    instrument: Instrument
    language: Language
    timeframe: str
    timeframe_language: Language
    items: tuple[str, ...]
    items_language: Language
    options: tuple[str, ...]
    options_language: Language
    validated: bool
    translation: Translation
    notice: str
    text_source: str


def in_language(instrument: Instrument, language: Language) -> Sheet:
    """Falls back to English part by part, and says so."""
    english = instrument.english
    found = next((wording for wording in instrument.wordings if wording.language is language), None)
    here = found or english
    return Sheet(
        instrument=instrument,
        language=language,
        timeframe=here.timeframe or english.timeframe,
        timeframe_language=here.language if here.timeframe else Language.ENGLISH,
        items=here.items,
        items_language=here.language,
        options=here.options or english.options,
        options_language=here.language if here.options else Language.ENGLISH,
        validated=here.validated,
        translation="none" if found is None else "original" if found is english else "unofficial",
        notice=_notice(language, found, english),
        text_source=here.source,
    )


def _notice(language: Language, found: Wording | None, english: Wording) -> str:
    if found is english:
        return ""
    name = NAMES[language]
    if found is None:
        return f"There is no {name} text of this questionnaire that may be shown here; this is the English one."
    fallen = [part for part, text in (("time frame", found.timeframe), ("answers", found.options)) if not text]
    rest = f" The {' and the '.join(fallen)} can only be shown in English." if fallen else ""
    note = f" {found.note}" if found.note else ""
    return f"This {name} text is an unofficial translation that nobody has validated.{note}{rest}"
