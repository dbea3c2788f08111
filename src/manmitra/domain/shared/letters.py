"""One letter for the many that Devanagari and Arabic keyboards give for the same sound."""

from typing import Final

# Vowel length, nasal dots, nukta and the joining sign vary from writer to writer and carry no risk by themselves.
_DEVANAGARI: Final = {"ी": "ि", "ू": "ु", "ई": "इ", "ऊ": "उ", "़": "", "्": "", "ँ": "", "ं": "", "ः": "", "ऱ": "र", "ऩ": "न"}
# Arabic and Urdu keyboards give different letters for the same sound; vowel marks are optional.
_ARABIC: Final = {
    "ي": "ی", "ى": "ی", "ئ": "ی", "ے": "ی", "ۓ": "ی", "ك": "ک", "ه": "ہ", "ة": "ہ", "ۀ": "ہ", "ۂ": "ہ", "ھ": "ہ",
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ؤ": "و", "ں": "ن", "ـ": "", "ء": "", "ٰ": "",
    **{chr(mark): "" for mark in range(0x064B, 0x0660)},
}  # fmt: skip
LETTERS: Final = str.maketrans(_DEVANAGARI | _ARABIC)


def fold(text: str) -> str:
    """Letters of one sound become one letter. Leaves everything else, regular expressions included, as it is."""
    return text.translate(LETTERS)
