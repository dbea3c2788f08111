"""Ways and numbers: what could show a reader in danger how. Nothing against its author: a person looks at it first.

After WHO's guide for those who speak of suicide in public (2023): no detail of method, dose or place. Goodbyes, and
questions that ask for a way, are heard by the crisis rules before.
"""

from typing import Final

from manmitra.domain.crisis.normalise import clauses, normalise
from manmitra.domain.crisis.rule import compiled

_UNITS: Final = (
    "tablets?|pills?|capsules?|strips?|painkillers?|goli|goliyan|goliyaan|गोली|गोलियाँ|गोलियां|گولی|گولیاں|گولیوں"
)
_SUBSTANCES: Final = "paracetamol|crocin|dolo|poison|pesticide|phenyl|zeher|zehar|zahar|ज़हर|जहर|زہر"
_HOW_MANY: Final = "how many|how much|kitn[aie]|कितनी|कितना|कितने|کتنی|کتنا|کتنے"
_FLOOR: Final = r"(?:\d+(?:st|nd|rd|th)|top|fifth|sixth|seventh|eighth|ninth|tenth) (?:floor|storey)"
WAYS: Final = (
    compiled(rf"\d+ ?(?:mg|mcg|ml|grams?|{_UNITS})"),
    compiled(rf"(?:{_HOW_MANY})(?: \S+){{0,3}} (?:{_UNITS}|{_SUBSTANCES})"),
    compiled(rf"{_FLOOR}(?: \S+){{0,3}} (?:jump|fall)\w*"),
)


def tells_how(text: str) -> bool:
    return any(way.search(clause) for clause in clauses(normalise(text)) for way in WAYS)
