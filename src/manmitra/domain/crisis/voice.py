"""In which language and script to answer somebody: the one they just wrote in."""

import re
from enum import StrEnum
from functools import lru_cache
from typing import Final

from manmitra.domain.crisis import rules_en, rules_roman
from manmitra.domain.crisis.normalise import clauses, normalise


class Voice(StrEnum):
    """`HINGLISH` is Hindi (and, for the ear, Urdu) in Latin letters."""

    ENGLISH = "en"
    HINDI = "hi"
    URDU = "ur"
    HINGLISH = "hi-Latn"

    @property
    def reviewed(self) -> bool:
        """Whether a speaker has read the texts of this voice. Only the English ones were."""
        return self is Voice.ENGLISH


RECENT: Final = 64
"""Texts whose voice is at hand: one message is asked for several times while it is answered."""
_WORDS: Final = re.compile(r"[a-z]+")
_HINGLISH_WORDS: Final = """
hai hain hoon hun hu tha thi raha rahi rahe nahi nahin nhi mujhe mujhko mera meri mere main kya kyu kyun kaise kaisa
bahut bohot bhot bhi aur lekin magar ka ki ke ko se mein yaar bhai dost ghar padhai pariksha acha accha theek thik
chahta chahti chahiye karna karne kar gaya gayi hota hoti lagta lagti dil mann khud kuch koi sab aaj kal abhi ab
bas toh ho hua hui woh wo yeh ye unka uska uski jeena marna zindagi jaan maut nind neend dar akela akeli
maine usne unhone unhe tum tumhe aap aapko haan han hanji ji pi liya kha li lunga lungi
"""
_ENGLISH_WORDS: Final = """
i am is are was the a an my me you it to of in and but not have has do don what how why when feel can will would
with for this that so just want about been im dont cant from at on they he she we
"""
_HINGLISH: Final = frozenset(_HINGLISH_WORDS.split())
_ENGLISH: Final = frozenset(_ENGLISH_WORDS.split())


@lru_cache(maxsize=RECENT)
def voice_of(text: str, language: str = "en") -> Voice:
    """The script decides; between English and romanised Hindi the small words do; else the chosen language.

    Latin letters are answered in Latin letters: Hindi or Urdu chosen, then in Hinglish.
    """
    devanagari = sum("\u0900" <= sign <= "\u097f" for sign in text)
    arabic = sum("\u0600" <= sign <= "\u06ff" for sign in text)
    latin = sum("a" <= sign <= "z" for sign in text.lower())
    chosen = {"hi": Voice.HINDI, "ur": Voice.URDU}.get(language, Voice.ENGLISH)
    if max(devanagari, arabic) * 2 >= latin and (devanagari or arabic):
        return Voice.HINDI if devanagari >= arabic else Voice.URDU
    if not latin:
        return chosen
    words = _WORDS.findall(text.lower().replace("'", ""))
    indic, english = (sum(word in known for word in words) for known in (_HINGLISH, _ENGLISH))
    if indic > english or (not english and _roman(text, chosen, len(words))):
        return Voice.HINGLISH
    return Voice.ENGLISH if english or len(words) > 2 else chosen


def _roman(text: str, chosen: Voice, words: int) -> bool:
    """Whether Latin letters without one English function word are Hindi or Urdu: a rule knows, or the choice tells."""
    parts = clauses(normalise(text))
    heard, english = (
        any(rule.pattern.search(part) for rule in table for part in parts)
        for table in (rules_roman.RULES, rules_en.RULES)
    )
    return (heard and not english) or (chosen is not Voice.ENGLISH and words > 1 and not english)
