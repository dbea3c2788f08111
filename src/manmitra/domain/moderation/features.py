"""What the small model sees of a text: pieces of its words, as they are spelled and as they sound, hashed."""

import re
import zlib
from collections.abc import Iterator
from typing import Final

from manmitra.domain.crisis.normalise import clauses, normalise
from manmitra.domain.moderation.lexicon import once
from manmitra.domain.shared.sound import sound

BUCKETS: Final = 1 << 16
READ: Final = 1_200
"""Of a long text its beginning and its end."""
LONGEST_WORD: Final = 24

_NOISE: Final = re.compile(r"(?i)https?://\S+|<\w+>|&#?\w+;|@\w*|\brt\b|\d+")


def features_of(text: str) -> list[int]:
    """Buckets, each once, in their order: which pieces there are, not how often."""
    shown = text if len(text) <= 2 * READ else f"{text[:READ]}\n{text[-READ:]}"
    words = [word for part in clauses(normalise(_NOISE.sub(" ", shown))) for word in part.split(" ")]
    return sorted({zlib.crc32(piece.encode()) % BUCKETS for piece in _pieces(words)})


def _pieces(words: list[str]) -> Iterator[str]:
    before = ""
    for word in words:
        spelled, said = once(word[:LONGEST_WORD]), sound(word[:LONGEST_WORD])
        bounded = f"<{spelled}>"
        for length in (3, 4, 5):
            for start in range(max(len(bounded) - length + 1, 1)):
                yield bounded[start : start + length]
        heard = f"({said})"
        yield heard
        for start in range(max(len(heard) - 2, 1)):
            yield f"s{heard[start : start + 3]}"
        yield f"{before} {said}"
        before = said
