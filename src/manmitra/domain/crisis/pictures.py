"""Emoji: some say something, and some only stand within a word to hide it."""

import re
from typing import Final

from manmitra.domain.crisis.lexicon import KNOWN
from manmitra.domain.crisis.unveil import SHORTEST, in_one

_LAUGHS: Final = re.compile("[😂🤣😅😆😹😜😝😛]+")
_PICTURED: Final = {
    "🔫": "shoot", "🔪": "knife", "💊": "pills", "🪢": "noose", "😴": "sleep", "💤": "sleep", "🩸": "blood",
    "⚰": "coffin", "🪦": "grave",
}  # fmt: skip
_PICTURES: Final = re.compile(f"[{''.join(_PICTURED)}]")
_ADMIRES: Final = re.compile("[😍🤩🥰😻]+")
_LETTERS: Final = r"a-z\u0620-\u06d3\u06d5-\u06ff\u0904-\u094f"
_PICTURE: Final = r"\u2300-\u23ff\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff"
_HIDING: Final = re.compile(rf"[{_LETTERS}][{_PICTURE}]+[{_LETTERS}]")
_HIDDEN: Final = re.compile(rf"[{_LETTERS}]+(?:[{_PICTURE}]+[{_LETTERS}]+)+")
_SPREAD: Final = re.compile(rf"(?<![{_LETTERS}])[{_LETTERS}](?: ?[{_PICTURE}]+ ?[{_LETTERS}])+(?![{_LETTERS}])")
_ANY: Final = re.compile(rf"[{_PICTURE}]+")


def read_out(text: str) -> str:
    """Pictures that say something, in words."""
    if not _ANY.search(text):
        return text
    text = _SPREAD.sub(lambda spread: _ANY.sub("", spread[0]).replace(" ", ""), text)
    said = _ADMIRES.sub(" waah ", _LAUGHS.sub(" haha ", text))
    return _PICTURES.sub(lambda picture: f" {_PICTURED[picture[0]]} ", said)


def without_pictures(word: str) -> str:
    """Pictures within a word are taken out; between two words they stay, since some of them speak."""
    return _HIDDEN.sub(_taken_out, word) if _HIDING.search(word) else word


def _taken_out(word: re.Match[str]) -> str:
    pieces = tuple(_ANY.split(word[0]))
    if (found := in_one(pieces)) is not None:
        return found
    torn = any(len(piece) < SHORTEST and piece not in KNOWN for piece in pieces)
    return "".join(pieces) if torn else word[0]
