"""What could show a reader in danger how. Nothing against its author: a person looks at it first.

Goodbyes, and questions that ask for a way, are heard by the crisis rules before. That somebody died, and how in a word,
may be said: who mourns must not be kept waiting for it.
"""

from typing import Final

from manmitra.domain.crisis.normalise import clauses, normalise
from manmitra.domain.crisis.rule import compiled
from manmitra.domain.shared.ways import AMOUNT, NAMED, THINGS

_UNITS: Final = (
    "tablets?|pills?|capsules?|strips?|painkillers?|goli|goliyan|goliyaan|गोली|गोलियाँ|गोलियां|گولی|گولیاں|گولیوں"
)
_SUBSTANCES: Final = "paracetamol|crocin|dolo|poison|pesticide|phenyl|zeher|zehar|zahar|ज़हर|जहर|زہر"
_HOW_MANY: Final = "how many|how much|kitn[aie]|कितनी|कितना|कितने|کتنی|کتنا|کتنے"
_FLOOR: Final = r"(?:\d+(?:st|nd|rd|th)|top|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:floor|storey)"
_DRUNK: Final = r"(?:drank|drink|drinks|drinking|swallow\w*|consum\w*)"
_POISONS: Final = "poison|pesticides?|insecticides?|phenyl|bleach|acid|kerosene|rat kill|harpic"
_ROMAN_POISONS: Final = "zeher|zehar|zahar|phenyl|keetnashak|tezab|harpic"
_THROWN: Final = r"(?:jump|jumps|jumped|jumping|leapt?|leaped|threw (?:him|her|my|them)sel\w+|step|stepped)"
WAYS: Final = (
    NAMED,
    AMOUNT,
    rf"\d+ ?(?:{_UNITS})",
    rf"(?:{_HOW_MANY})(?: \S+){{0,3}} (?:{_UNITS}|{_SUBSTANCES})",
    rf"{_FLOOR}(?: \S+){{0,3}} (?:jump|fall)\w*",
    rf"{_THROWN}(?: off| from| out of)(?: \S+){{0,4}} (?:roof\w*|terrace|balcony|building|bridge|cliff|{_FLOOR})",
    rf"{_THROWN}(?: in front of| under)(?: \S+){{0,3}} (?:trains?|metro|trucks?|bus|traffic)",
    rf"{_THROWN}(?: on to| onto)(?: \S+){{0,3}} (?:tracks?|rails)",
    rf"{_DRUNK}(?: \S+){{0,3}} (?:{_POISONS})",
    r"(?:slit|slash|slashed|cut)(?: \S+)? (?:wrists?|veins?|throat)",
    rf"(?:{_ROMAN_POISONS}) (?:kha|khaa|pi|pee|pe)\w*|(?:{_ROMAN_POISONS})(?: \S+){{0,2}} (?:khaya|khaaya|piya|nigal\w*)",
    r"(?:chhat|chat|chatt|pul|building|manzil)(?: se)? (?:kood|kud)\w*|(?:train|metro|rail) ke (?:aage|neeche|samne) (?:kood|kud|aa|let)\w*",
    r"(?:nas|nass|nasein|kalai) (?:kaat|kat)\w*|neend ki goli\w*(?: \S+){0,2} (?:kha|khaa)\w*",
    r"(?:ज़हर|जहर|फिनाइल|कीटनाशक|तेज़ाब) (?:खा|पी|निगल)\S*|(?:छत|पुल|इमारत|मंज़िल|मंजिल) से (?:कूद)\S*",
    r"(?:ट्रेन|रेल|मेट्रो) के (?:आगे|नीचे|सामने) (?:कूद|आ|लेट)\S*|(?:नस|नसें|कलाई) (?:काट)\S*",
    r"(?:زہر|فینائل|کیڑے مار دوا|تیزاب) (?:کھا|پی|نگل)\S*|(?:چھت|پل|عمارت|منزل) سے (?:کود)\S*",
    r"(?:ٹرین|ریل|میٹرو) کے (?:آگے|نیچے|سامنے) (?:کود|آ|لیٹ)\S*|(?:نس|نسیں|کلائی) (?:کاٹ)\S*",
)
DEATH: Final = (
    r"suicid\w*|die|dies|died|death|fatal|kill(?:ed|s|ing)? (?:my|your|him|her|them|our)sel\w+",
    r"(?:took|taken|take|taking|end|ended|ending)(?: \S+)?(?: own)? li(?:fe|ves)",
    r"khudkh?ushi|khudkashi|aa?tmahatya|mar (?:gaya|gayi|gaye|jana|jate|jata|jati|gya|gyi)|maut|jaan (?:de|di|deni|dene)",
    r"आत्महत्या|ख़ुदकुशी|खुदकुशी|मर (?:गया|गई|गयी|गए|जाना|जाते|जाता|जाती)|मौत|जान (?:दे|दी|देना|देने)",
    r"خودکشی|خود کشی|مر (?:گیا|گئی|گئے|جانا|جاتے|جاتا|جاتی)|موت|جان (?:دے|دی|دینا|دینے)",
)
_WAYS: Final = tuple(map(compiled, WAYS))
_THINGS: Final = compiled("|".join(THINGS))
_DEATH: Final = compiled("|".join(DEATH))


def tells_how(text: str) -> bool:
    """A way by itself; or a thing, where the same text has word of a death."""
    parts = clauses(normalise(text))
    if any(way.search(part) for part in parts for way in _WAYS):
        return True
    return any(map(_THINGS.search, parts)) and any(map(_DEATH.search, parts))
