"""How a list of words becomes one pattern."""

import re
import unicodedata
from typing import Final

HEARD: Final = 600
LETTER: Final = r"[^\W_]|[\u0900-\u0963\u0966-\u097f\u064b-\u0652]"
"""Vowel signs of Devanagari and Arabic count as letters; to Python's `\\w` they are none."""


def words(*entries: str) -> re.Pattern[str]:
    """Any of them as a whole word; with a star behind it, as the beginning of one. Spaces and patterns may be inside."""
    stems = [entry.removesuffix("*") for entry in entries if entry.endswith("*")]
    whole = [entry for entry in entries if not entry.endswith("*")]
    parts = [f"(?:{'|'.join(stems)})"] if stems else []
    parts += [f"(?:{'|'.join(whole)})(?!{LETTER})"] if whole else []
    return pattern(rf"(?<![^\W_])(?<![\u0900-\u0963\u0966-\u097f\u064b-\u0652])(?:{'|'.join(parts)})")


def heard(text: str) -> str:
    """Of a long text its beginning and its end, where people say what matters: looking at all of it would take long."""
    return text if len(text) <= 2 * HEARD else f"{text[:HEARD]}. {text[-HEARD:]}"


def pattern(text: str) -> re.Pattern[str]:
    """With letters in the form that texts have when they are looked at."""
    return re.compile(unicodedata.normalize("NFC", text), re.IGNORECASE)


def plain(text: str) -> str:
    """With straight apostrophes, as the patterns have them."""
    return text.replace("\u2019", "'").strip()
