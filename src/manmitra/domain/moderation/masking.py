"""A text with the words dotted out that wound, and with what names a person."""

import re
from functools import lru_cache
from typing import Final

from manmitra.domain.crisis.normalise import clauses, normalise
from manmitra.domain.moderation.lexicon import WORDS
from manmitra.domain.moderation.model import Weight
from manmitra.domain.moderation.plain_data import without

READ: Final = 12_000
WORDS_KEPT: Final = 4_096
_WORD: Final = re.compile(r"\S+")


def masked(text: str, *, words: bool = True) -> str:
    """`words` False: it is known that there are none. Only what one word gives away by itself; the text behind the first 12,000 characters is left as it is."""
    shown = text[:READ]
    return without(_WORD.sub(_dotted, shown) if words else shown) + text[READ:]


def _dotted(match: re.Match[str]) -> str:
    return _dotted_word(match[0])


@lru_cache(maxsize=WORDS_KEPT)
def _dotted_word(word: str) -> str:
    found = [hit for part in clauses(normalise(word)) for hit in WORDS.found(part.split(" "))]
    if not any(hit.listed.weight is Weight.STRONG for hit in found):
        return word
    inside = [place for place, sign in enumerate(word) if sign.isalnum()] or [0]
    first, last = inside[0], inside[-1]
    return word[: first + 1] + "•" * max(last - first, 2) + word[last + 1 :]
