"""What a post can be found by: its words as they sound, in whatever letters they are written."""

import re
from typing import Final

from manmitra.domain.shared.letters import fold
from manmitra.domain.shared.sound import sound

KEPT: Final = 40
ASKED: Final = 6
SHORTEST: Final = 3
LONGEST: Final = 40
WORD: Final = re.compile(r"[\w\u0900-\u097f]+")
_COMMON: Final = """
the and for you your are was were this that with have has had not but can will just what when how
from they them she her his him its our out all any hai hain mein main aur nahi kya bhi ka ki ke ko se toh tha thi
है हैं में और नहीं क्या भी का की के को से तो था थी
ہے ہیں میں اور نہیں کیا بھی کا کی کے کو سے تو
"""
COMMON: Final = frozenset(sound(fold(word)) for word in _COMMON.split())


def words_of(text: str, most: int = KEPT) -> tuple[str, ...]:
    """As they come, each once; very short and very common ones are left out. Signs of patterns are no words."""
    found = dict[str, None]()
    for word in WORD.findall(text.casefold()):
        heard = sound(fold(word)) if SHORTEST <= len(word) <= LONGEST else ""
        if len(heard) > 1 and heard not in COMMON:
            found[heard] = None
            if len(found) == most:
                break
    return tuple(found)
