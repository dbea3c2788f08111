"""What people write, as plain text: no markup survives, and no sign that turns around what is seen."""

import re
from html import unescape
from typing import Final

import nh3

from manmitra.domain.shared.plain import Plain

ROUNDS: Final = 5
_UNCLOSED: Final = re.compile(r"<(?=[A-Za-z/!?])(?=[^>]*\Z)")
_OPENING: Final = re.compile(r"<(?=[A-Za-z/!?])")
_HIDDEN: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\u00ad"
    "\u200b\u2060-\u2064\u180e\u3164\u115f\u1160]"
)
"""Controls, what has neither width nor meaning, and marks that turn the direction of what follows. Joiners stay: Hindi
and Urdu need them.
"""
_LINES: Final = re.compile(r"\n{4,}")


class PlainText(Plain):
    """Markup written as entities becomes markup when it is read, so it is taken out too, however deep it is wrapped."""

    def text(self, written: str) -> str:
        text = _HIDDEN.sub("", written.replace("\r\n", "\n"))
        for _ in range(ROUNDS):
            cleaned = _HIDDEN.sub("", unescape(nh3.clean(_UNCLOSED.sub("< ", text), tags=set(), attributes={})))
            if cleaned == text:
                break
            text = cleaned
        # Last of all: nothing may be taken out behind it that could bring a sign and a letter together again.
        return _OPENING.sub("< ", _LINES.sub("\n\n\n", text)).strip()
