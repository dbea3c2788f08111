"""One spelling for the many ways in which the same words are typed.

Texts and patterns go through the same `fold` of letters, so a pattern may be written in ordinary spelling.
"""

import re
import unicodedata
from typing import Final

from manmitra.domain.shared.letters import LETTERS

READ_AT_EACH_END: Final = 5_500
# A clause without any punctuation is judged in overlapping pieces: the work then grows with its length only.
WORDS_AT_ONCE: Final = 60
OVERLAP: Final = 15
LETTERS_AT_ONCE: Final = 600
LONGEST_WORD: Final = 40

_MARKS: Final = {**dict.fromkeys(range(768, 880)), ord("'"): None, ord("’"): None, ord("`"): None}
_LEET: Final = str.maketrans("013457@$!|", "oieastasii")
_LOOKALIKES: Final = str.maketrans("аеорухсіѕкмт", "aeopyxcisk" + "mt")
# Signs that nobody sees, some of which turn the order of what follows.
_HIDDEN: Final = _LOOKALIKES | {
    sign: None
    for sign in (*range(0x3000), *range(0xFE00, 0x10000), 0x110BD, *range(0x1D173, 0x1D17B), *range(0xE0000, 0xE0080))
    if unicodedata.category(chr(sign)) in {"Cf", "Cc"} and chr(sign) not in "\n\t\r"
}

_LEET_WORD: Final = re.compile(r"(?<![\w@$!*|])(?=\S*[a-z])[a-z0-9@$!|*]*[a-z][a-z0-9@$!|*]*[a-z0-9@$]")
_HAS_LEET: Final = re.compile(r"[a-z][013457@$!|*]+[a-z]|(?<![\w])[013457@$]+[a-z]{2}")
_LEET_SIGN: Final = re.compile(r"[013457@$!|*][a-z]")
_SPACED: Final = re.compile(
    r"(?<![a-z])(?:(?:[a-z]|[kgcjtdpbs]h)[ .\-_*/]{1,3}){2,}[a-z](?![a-z])"
    r"|(?<![^ ])(?:[\u0620-\u06ff][ .\-_*]{1,2}){3,}[\u0620-\u06ff](?![^ ])"
)
_SEPARATORS: Final = re.compile(r"[ .\-_*/]+")
_STRETCHED: Final = re.compile(r"([^\W\d])\1{2,}")
_ACCENTED: Final = re.compile(r"[\u00c0-\u024f]")
_INNER_DASH: Final = re.compile(r"(?<=[a-z])[-_](?=[a-z])")
_BREAKS: Final = re.compile(r"[.!?;:,\n\r…।۔؟،؛|]+")
_CONJUNCTIONS: Final = re.compile(r"(?<![^ ])(?:but|lekin|magar|however|although|लेकिन|मगर|لیکن|مگر)(?![^ ])")
_NOT_WORD: Final = re.compile(r"[^\w\u0900-\u097f ]+|_")


def normalise(text: str) -> str:
    """`text` in one spelling, with its punctuation: compatibility forms, case, hidden signs, leet, spread letters."""
    plain = unicodedata.normalize("NFKC", _ends(text)).casefold()
    if plain.isascii():
        plain = plain.replace("'", "").replace("`", "")
        plain = plain if plain.isprintable() else plain.translate(_HIDDEN)
    else:
        plain = unicodedata.normalize("NFKC", plain.translate(_HIDDEN)).translate(LETTERS)
        plain = unicodedata.normalize("NFD", plain) if _ACCENTED.search(plain) else plain
        plain = plain.translate(_MARKS)
    if _LEET_SIGN.search(plain) and _HAS_LEET.search(plain):
        plain = _LEET_WORD.sub(_unleet, plain)
    plain = _SPACED.sub(_together, plain)
    plain = _INNER_DASH.sub(" ", plain)
    return _STRETCHED.sub(_shorter, plain)


def clauses(normalised: str) -> list[str]:
    """The parts that are judged one by one: words with single spaces, nothing else."""
    parts = (" ".join(_NOT_WORD.sub(" ", part).split()) for part in _BREAKS.split(normalised))
    pieces = (piece for part in parts if part for piece in map(str.strip, _CONJUNCTIONS.split(part)) if piece)
    return [short for piece in pieces for short in _shortened(piece)]


def _ends(text: str) -> str:
    """People come to the point at the beginning or at the very end; what lies far between is not read."""
    if len(text) <= 2 * READ_AT_EACH_END:
        return text
    return f"{text[:READ_AT_EACH_END]}\n{text[-READ_AT_EACH_END:]}"


def _shortened(clause: str) -> list[str]:
    if clause.count(" ") < WORDS_AT_ONCE and len(clause) < LETTERS_AT_ONCE:
        return [clause]
    words = [word[:LONGEST_WORD] for word in clause.split(" ")]
    step = WORDS_AT_ONCE - OVERLAP
    starts = range(0, max(len(words) - OVERLAP, 1), step)
    return list(dict.fromkeys(" ".join(words[start : start + WORDS_AT_ONCE]) for start in starts))


def _together(spread: re.Match[str]) -> str:
    return _SEPARATORS.sub("", spread[0])


def _shorter(stretched: re.Match[str]) -> str:
    return stretched[1] if stretched[1] in "aeiouy" else 2 * stretched[1]


def _unleet(word: re.Match[str]) -> str:
    text = word[0]
    return text.translate(_LEET).replace("*", "") if _HAS_LEET.search(text) else text
