"""Which of the published answers a person means: by its number, its label, or in words of their own."""

from collections.abc import Sequence
from typing import Final

from manmitra.domain.bestie.cue_words import words

_DIGITS: Final = {
    sign: value for digits in ("0123", "०१२३", "۰۱۲۳", "٠١٢٣") for value, sign in enumerate(digits)
}  # fmt: skip
_OWN_WORDS: Final = (
    (
        3,
        words(
            "(?:nearly |almost )?every ?day", "daily", "all the time", "every single day", "roz", "rozana", "har din", "har roz",
            "lagbhag har (?:din|roz)", "हर दिन", "हर रोज़", "हर रोज", "रोज़", "रोज", "रोज़ाना", "लगभग हर दिन", "ہر دن", "ہر روز",
            "روز", "روزانہ", "تقریبا ہر روز",
        ),
    ),
    (
        2,
        words(
            "more than half", "most (?:of the )?days", "most of the time", "aadhe se zyada", "adhe se zyada", "aadhe se jyada",
            "zyadatar (?:din)?", "jyadatar", "आधे से ज़्यादा", "आधे से ज्यादा", "आधे से अधिक", "ज़्यादातर", "ज्यादातर", "آدھے سے زیادہ",
            "زیادہ تر",
        ),
    ),
    (
        0,
        words(
            "not at all", "never", "none", "not even once", "no days?", "nope", "kabhi nahi*", "bilkul nahi*", "ek din bhi nahi*",
            "कभी नहीं", "बिल्कुल नहीं", "बिलकुल नहीं", "एक दिन भी नहीं", "کبھی نہیں", "بالکل نہیں", "ایک دن بھی نہیں",
        ),
    ),
    (
        1,
        words(
            "several days?", "some ?days?", "a few days?", "few days?", "sometimes", "once or twice", "a couple of (?:days|times)",
            "kuch din", "kuchh din", "kabhi ?-?kabhi", "kabhi kabhaar", "do teen din", "कुछ दिन", "कभी ?-?कभी", "कभी कभार",
            "दो तीन दिन", "کچھ دن", "کبھی کبھی", "کبھی کبھار", "دو تین دن",
        ),
    ),
)  # fmt: skip
LONGEST: Final = 60
"""A story is no answer, whatever words are in it."""


def answer_in(text: str, options: Sequence[str]) -> int | None:
    """None when it can't be told; "often" is between two answers and is none."""
    said = text.strip(" .!,।۔").casefold()
    for value, label in enumerate(options):
        if said == label.casefold():
            return value
    if said in _DIGITS:
        return _DIGITS[said]
    if len(said) > LONGEST:
        return None
    if len(said) > 1 and said[0] in _DIGITS and not said[1].isalnum():
        return _DIGITS[said[0]]
    meant = [value for value, cue in _OWN_WORDS if cue.search(said)]
    return meant[0] if len(meant) == 1 else None
