"""Which of our languages somebody reads whose own we do not have, from a tag like `ks-Arab` (BCP 47).

By the script that they read: nobody is given letters that they have not asked for, and nothing is translated by a
machine. What a piece lacks in all of them is shown in its English original, and says so.
"""

from typing import Final

SCRIPTS: Final = {"arab": "ur", "aran": "ur", "deva": "hi", "latn": "en"}
_DEVANAGARI: Final = ("hi", "awa", "bho", "bgc", "brx", "doi", "gom", "kok", "mag", "mai", "mr", "ne", "raj", "sa")
_ARABIC: Final = ("ur", "ks", "sd", "skr", "pnb", "bal", "ps", "fa")
WRITTEN: Final = {**dict.fromkeys(_DEVANAGARI, "hi"), **dict.fromkeys(_ARABIC, "ur")}
"""In what script a language is mostly written in India, by the language of ours in the same one."""


def read_by(tag: str) -> str:
    """en, hi or ur."""
    language, *rest = tag.lower().split("-")
    script = next((SCRIPTS[one] for one in rest if one in SCRIPTS), "")
    return script or WRITTEN.get(language, "en")
