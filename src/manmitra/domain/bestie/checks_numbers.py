"""Numbers and links in a reply: only those of our own tables. Pure."""

import re
import unicodedata
from datetime import datetime
from itertools import pairwise
from typing import Final

from manmitra.domain.crisis.helplines import HELPLINES, open_lines

BREATHS: Final = frozenset({"478", "444", "4444", "54321", "321", "123", "1234", "12345", "5432"})
"""Counts of breathing and grounding exercises, read as one number."""
SHORT: Final = 2
LOOSE_DIGITS: Final = 4
SPELLED: Final = 4
PAGES: Final = ("/safety-plan",)
"""Pages of the client that may be named."""

_RUN: Final = re.compile(r"\d(?:[\s().,/·\-–—]{0,3}\d)*")
_PIECE: Final = re.compile(r"\d+")
_ONES: Final = (
    ("zero", "oh", "shunya", "sifar", "शून्य", "صفر"),
    ("one", "ek", "एक", "ایک"),
    ("two", "do", "दो", "دو"),
    ("three", "teen", "tin", "तीन", "تین"),
    ("four", "char", "chaar", "चार", "چار"),
    ("five", "paanch", "panch", "पाँच", "पांच", "پانچ"),
    ("six", "chhe", "che", "chhah", "छह", "छः", "छे", "چھ", "چھے"),
    ("seven", "saat", "sat", "सात", "سات"),
    ("eight", "aath", "ath", "आठ", "آٹھ"),
    ("nine", "nau", "no", "नौ", "نو"),
)
DIGIT_OF: Final = {word: digit for digit, words in enumerate(_ONES) for word in words}
_SPELLED: Final = re.compile(
    rf"(?<!\S)(?:double |triple )?(?:{'|'.join(DIGIT_OF)})(?:[\s,\-]+(?:double |triple )?(?:{'|'.join(DIGIT_OF)})(?![^\s,.\-?!।۔]))+"
)
_LINK: Final = re.compile(
    r"://|\bwww\b|\bhttps?\b|[\w.+-]+@[\w-]|@\w|\b(?:wa|t|bit|fb|youtu)\.(?:me|ly|be)\b|(?<!\S)/[a-z]|"
    r"\b[a-z0-9-]{2,}\s?\.\s?(?:com|org|net|edu|gov)\b|"
    r"\b[a-z0-9-]{2,}\.(?:in|nic|io|me|app|info|xyz|co|ai|help|chat|online|site|link|ly|uk|us|pk)\b|"
    r"\b(?:dot|\[dot\]|\(dot\))\s?(?:com|in|org|net|edu|gov|io|me|app|info|co)\b",
    re.IGNORECASE,
)


def only_known_numbers(text: str, now: datetime) -> bool:
    """Whether every number in `text` is small, a count of breaths, or that of a help line that is open at `now`."""
    known = {digits_of(number) for line in open_lines(now, HELPLINES) for number in line.numbers}
    plain = as_digits(text)
    return all(_known(run[0], known) for run in _RUN.finditer(plain)) and not _spelled_out(plain)


def only_known_links(text: str) -> bool:
    plain = unicodedata.normalize("NFKC", text)
    for ours in (*PAGES, *(line.email for line in HELPLINES if line.email)):
        plain = re.sub(rf"(?<![\w/.@-]){re.escape(ours)}(?![\w/@-])", " ", plain)
    return not _LINK.search(plain)


def digits_of(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit())


def as_digits(text: str) -> str:
    """Digits of every script as those of ASCII."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(str(unicodedata.digit(sign)) if sign.isdecimal() else sign for sign in plain)


def _known(run: str, known: set[str]) -> bool:
    whole = digits_of(run)
    if whole in known or whole in BREATHS or whole.removeprefix("91") in known:
        return True
    pieces = _PIECE.findall(run)
    small = [piece for piece in pieces if len(piece) <= SHORT]
    return sum(map(len, small)) <= LOOSE_DIGITS and all(piece in known for piece in pieces if len(piece) > SHORT)


def _spelled_out(text: str) -> bool:
    """Digits in words, but for counting up or down."""
    for run in _SPELLED.finditer(text.lower()):
        digits = [DIGIT_OF[word] for word in re.split(r"[\s,\-]+", run[0]) if word in DIGIT_OF]
        steps = {after - before for before, after in pairwise(digits)}
        if len(digits) >= SPELLED and steps not in ({1}, {-1}):
            return True
    return False
