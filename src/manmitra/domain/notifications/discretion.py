"""Nothing that can be seen by others says what this platform is about.

Phones are shared and lock screens are read, so the list is closed and wide: a word too many costs a better sentence, a
word too few costs somebody their secret.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Final

from manmitra.domain.notifications.stigma_words import TESTS, WORDS
from manmitra.domain.shared.errors import Invalid
from manmitra.domain.shared.letters import fold

_SIGN: Final = r"[\w\u0900-\u097f]"
"""What words are made of: Devanagari vowel signs are none of `\\w`."""
_LOOKALIKES: Final = str.maketrans("аеорухсіѕкмт", "aeopyxciskmt")
_DIGITS: Final = str.maketrans("013457@$!", "oieastasi")
_ACCENTS: Final = dict.fromkeys((*range(0x300, 0x370), *range(0x20D0, 0x2100)))
_CONTROLS: Final = dict.fromkeys((*range(32), *range(127, 160))) | dict.fromkeys(
    map(ord, "\r\n\t\v\f\x1c\x1d\x1e\x1f\x85"), " "
)
_EMPTY: Final = frozenset({0x115F, 0x1160, 0x3164, 0xFFA0, *range(0xFE00, 0xFE10)})
"""Letters and marks that show nothing."""
_APART: Final = re.compile(rf"(?:(?!{_SIGN})[^\n]|_)+")
_JOINTS: Final = re.compile(rf"(?<={_SIGN})[-_.·*'\u2019/|\u2010-\u2015]+(?={_SIGN})")
_SPREAD: Final = re.compile(r"(?<!\S)[^\W\d_](?: [^\W\d_])+(?!\S)")
_CAPITALS: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")


class Indiscreet(Invalid):
    """A word that gives it away would leave. It tells neither the word nor the text: refusals are logged."""

    code = "indiscreet"


def discreet(text: str) -> bool:
    """Whether no word of the list is in it, however it is spelled or spread; parts of innocent words don't count."""
    return not any(_STIGMA.search(reading) for reading in _readings(text))


def must_be_discreet(*texts: str) -> None:
    """Raises Indiscreet."""
    if not all(discreet(text) for text in texts):
        raise Indiscreet("The message would tell what it is about, so it was not sent.")


def _readings(text: str) -> Iterator[str]:
    """As it stands; joined where signs part it; parted at capitals; letters for digits; spread letters joined."""
    shown = text.translate(_CONTROLS) if text.isascii() else _seen(text)
    plain = _one_spelling(shown)
    ways = [plain, _JOINTS.sub("", plain), _one_spelling(_CAPITALS.sub(" ", shown)), plain.translate(_DIGITS)]
    readings = dict.fromkeys(map(_words, ways))
    yield from readings
    yield from {_SPREAD.sub(lambda found: found[0].replace(" ", ""), one) for one in readings} - readings.keys()


def _one_spelling(text: str) -> str:
    if text.isascii():
        return text.lower()
    bare = unicodedata.normalize("NFD", text.casefold().translate(_LOOKALIKES)).translate(_ACCENTS)
    return fold(unicodedata.normalize("NFC", bare))


def _seen(text: str) -> str:
    """Without what shows nothing, in compatible forms."""
    signs = unicodedata.normalize("NFKC", text.translate(_CONTROLS))
    return "".join(sign for sign in signs if unicodedata.category(sign) != "Cf" and ord(sign) not in _EMPTY)


def _words(text: str) -> str:
    return _APART.sub(" ", text).strip()


def _pattern(entry: str, *, numbered: bool = False) -> str:
    """A star stands for any ending, a space for any gap or none. Names of tests come with a number or without."""
    ending = f"{_SIGN}*" if entry.endswith("*") else r"(?: ?\d+)?" if numbered and not entry[-1].isdigit() else ""
    return " ?".join(map(re.escape, _one_spelling(entry.removesuffix("*")).split(" "))) + ending


def _one_of(patterns: Iterable[str]) -> str:
    """By first letter: with hundreds of words on the list, that is most of the speed."""
    ordered = sorted(patterns, key=lambda pattern: pattern[0])
    return "|".join(
        f"{first}(?:{'|'.join(one[1:] for one in same)})" for first, same in groupby(ordered, itemgetter(0))
    )


_ALL: Final = _one_of([*map(_pattern, WORDS), *(_pattern(test, numbered=True) for test in TESTS)])
_STIGMA: Final = re.compile(rf"(?<!{_SIGN})(?:{_ALL})(?!{_SIGN})")
