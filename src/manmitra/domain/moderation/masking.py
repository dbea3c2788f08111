"""A text with the words dotted out that wound, and with what names a person."""

import re
from typing import Final

from manmitra.domain.crisis.normalise import clauses, normalise
from manmitra.domain.moderation.lexicon import WORDS
from manmitra.domain.moderation.model import Weight
from manmitra.domain.moderation.plain_data import without

READ: Final = 12_000
_WORD: Final = re.compile(r"\S+")


def masked(text: str) -> str:
    """Only what one word gives away by itself; the text behind the first 12,000 characters is left as it is."""
    return without(_WORD.sub(_dotted, text[:READ])) + text[READ:]


def _dotted(match: re.Match[str]) -> str:
    word = match[0]
    found = [hit for part in clauses(normalise(word)) for hit in WORDS.found(part.split(" "))]
    if not any(hit.listed.weight is Weight.STRONG for hit in found):
        return word
    first = next((place for place, sign in enumerate(word) if sign.isalnum()), 0)
    return word[: first + 1] + "•" * max(len(word) - first - 1, 2)
