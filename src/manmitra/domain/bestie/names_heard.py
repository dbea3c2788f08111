"""Whether a word is somebody's name: told from lists, by ear, whatever its letters. Pure.

The ear of the crisis rules (`shared/sound.py`) hears too much alike for single words: "se" would be Sai, and "bahut"
Bhatt. So vowels that are written stay here, and only what writers leave out or double is dropped.
"""

import re
from functools import lru_cache
from typing import Final

from manmitra.domain.bestie.common_words import CAPITALISED, ORDINARY, ORDINARY_HINDI
from manmitra.domain.bestie.names import ALL_NAMES, ALSO_WORDS, NAMES
from manmitra.domain.bestie.names_urdu import NAMES_URDU, ORDINARY_URDU
from manmitra.domain.shared.letters import fold
from manmitra.domain.shared.sound import sound

WORDS_KEPT: Final = 8_192
_CONSONANTS: Final = dict(
    zip(
        "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह",
        "k kh g gh n ch ch j jh n t th d dh n t th d dh n p f b bh m y r l v sh sh s h".split(),
        strict=True,
    )
)
_VOWELS: Final = dict(
    zip(
        "अआइईउऊएऐओऔऋािीुूेैोौृॉॅंँः़्",
        ([*"a a i i u u e ai o au ri a i i u u e ai o au ri o e n n".split(), "", "", ""]),
        strict=True,
    )
)
_LATIN: Final = str.maketrans(_CONSONANTS | _VOWELS)
_SPELLINGS: Final = (
    ("aa", "a"),
    ("ee", "i"),
    ("oo", "u"),
    ("ph", "f"),
    ("w", "v"),
    ("z", "j"),
    ("q", "k"),
    ("x", "ksh"),
)
_CERTAIN: Final = NAMES - ALSO_WORDS
_EVERYDAY: Final = ORDINARY | CAPITALISED
_HARD_C: Final = re.compile(r"c(?!h)")
_CHH: Final = re.compile(r"ch+")
_DOUBLED: Final = re.compile(r"(.)\1+")
_SHORT_A: Final = re.compile(r"(?<=.)a(?![iu])")


def is_name(word: str, *, capital: bool) -> bool:
    """`capital`: the word is written as one writes a name, where its script can tell."""
    plain = word.casefold()
    if plain.isascii():
        if plain in _EVERYDAY:
            return capital and plain in ALL_NAMES and plain not in CAPITALISED
        return plain in _CERTAIN or key(plain) in _keys(capital=capital) or plain in (ALSO_WORDS if capital else ())
    if "\u0900" <= word[0] <= "\u097f":
        return word not in ORDINARY_HINDI and key(word.translate(_LATIN)) in _keys(capital=capital)
    return fold(word) in _urdu()


def is_ordinary(word: str) -> bool:
    """Whether a word, in Latin letters, is one that everybody uses."""
    return word.casefold().replace("'", "") in _EVERYDAY


@lru_cache(maxsize=WORDS_KEPT)
def key(word: str) -> str:
    """The same for the spellings of one name."""
    for written, heard in _SPELLINGS:
        word = word.replace(written, heard)
    word = _DOUBLED.sub(r"\1", _CHH.sub("ch", _HARD_C.sub("k", word)))
    return _SHORT_A.sub("", word)


def sounds_like(word: str, other: str) -> bool:
    """For the one name that is known: here, to hear too much alike does no harm."""
    first, second = fold(word.casefold()), fold(other.casefold())
    return first == second or key(_in_latin(first)) == key(_in_latin(second)) or sound(first) == sound(second)


def _in_latin(word: str) -> str:
    return word.translate(_LATIN)


@lru_cache(maxsize=2)
def _keys(*, capital: bool) -> frozenset[str]:
    return frozenset(key(name) for name in (ALL_NAMES if capital else _CERTAIN))


@lru_cache(maxsize=1)
def _urdu() -> frozenset[str]:
    return frozenset(map(fold, NAMES_URDU)) - frozenset(map(fold, ORDINARY_URDU))
