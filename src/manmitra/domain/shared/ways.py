"""Ways and numbers that could show a reader in danger how. One list, for what a program says (where all of it is left
out) and for what people write to each other (where a word counts for what stands beside it).

Patterns over clauses in one spelling (`normalise`): lower case, no apostrophes, single spaces. After WHO's guide for
those who speak of suicide in public (2023): no detail of method, dose or place. No wording was taken over.
"""

from typing import Final

NAMED: Final = r"nooses?|ligatures?|celphos|sulphos|sulfas"
"""They mean little else."""
THINGS: Final = (
    (
        r"rope|ropes|overdos\w*|poison\w*|pesticides?|insecticides?|cyanide|helium|phenyl|bleach|kerosene|blade|blades|"
        r"razor|razors|knife|knives|pistol|gun|guns|strangl\w*|electrocut\w*|carbon monoxide|exhaust pipe|"
        r"railway tracks?|train tracks?|lethal|painless(?:ly)?"
    ),
    r"zeher|zehar|zahar|phanda|rassi|neend ki (?:dawa\w*|goli\w*)|keetnashak|tezab|blade se|chaku|chaaku",
    r"ज़हर|जहर|फंदा|रस्सी|नींद की (?:दवा\S*|गोली|गोलियाँ|गोलियां)|कीटनाशक|तेज़ाब|चाकू|ब्लेड|मिट्टी का तेल",
    r"زہر|پھندا|رسی|نیند کی (?:دوا|گولی|گولیاں)|کیڑے مار دوا|تیزاب|چاقو|چھری|بلیڈ|مٹی کا تیل",
)
"""Everyday things, which say nothing of harm until there is word of a death beside them."""
COMMON: Final = (
    (r"wrists?|bullets?|suffocat\w*|drown\w*|pills?|tablets?|capsules?|painkillers?|paracetamol|ibuprofen"),
    r"phansi|fansi|faansi|phaansi|fanda|goliyan|goliyaan|goli|patri|kalai",
    r"फाँसी|फांसी|गोली|गोलियाँ|गोलियां|पटरी|कलाई",
    r"پھانسی|گولی|گولیاں|پٹری|پٹڑی|کلائی",
)
"""Too common, or too much the plain word for a loss, to hold back what somebody writes who lives on."""
WOUNDS: Final = (
    (
        r"(?:hang|hanging|hanged|shoot|stab|burn|cut|cutting|slit|slash|bleed|bleeding|starve|choke)(?: \S+){0,2} "
        r"(?:yourself|your ?self|himself|herself|themselves|myself|arms?|legs?|skin|veins?|throat|neck|vertically)"
    ),
    r"(?:nas|nass|nasein|haath|hath)(?: \S+)? (?:kaat|kat|kaatna|kaat lo)",
    r"(?:नस|नसें|हाथ)(?: \S+)? (?:काट|काटना|काटो|काट लो)",
    r"(?:نس|نسیں|ہاتھ)(?: \S+)? (?:کاٹ|کاٹنا|کاٹو|کاٹ لو)",
)
FALLS: Final = (
    (
        r"(?:jump|jumping|jumped|leap|fall|step)(?: off| from| out| in front| into)(?: \S+){0,2} (?:roof\w*|terrace|"
        r"balcony|building|bridge|window|floor|train|tracks?|river|well|traffic|bus|car|truck|cliff)"
    ),
    r"(?:in front of|under)(?: \S+){0,2} (?:train|trains|truck|bus|traffic)",
    r"(?:chhat|chat|chatt|pul|building)(?: \S+)? (?:kood|kud|koodna|kudna|koodo|gir)\w*|train ke (?:aage|neeche|samne)",
    r"(?:छत|पुल|इमारत)(?: \S+)? (?:कूद|कूदना|कूदो|कूदकर)|(?:ट्रेन|रेल) के (?:आगे|नीचे|सामने)",
    r"(?:چھت|پل|عمارت)(?: \S+)? (?:کود|کودنا|کودو)|(?:ٹرین|ریل) کے (?:آگے|نیچے|سامنے)",
)
EASIEST: Final = (
    r"(?:best|easiest|quickest|fastest|surest|least painful) (?:way|method|means|place|time) to (?:die|end|do it|go|"
    r"kill|hurt|harm|leave)"
)
AMOUNT: Final = r"\d+ ?(?:mg|mcg|ml|grams?|gms?|tablets?|pills?|strips?|goli|goliyan|गोली|गोलियां|गोलियाँ|گولی|گولیاں)"
HEIGHTS: Final = (
    r"\S+ (?:floors?|storeys?|stories) (?:high|up|above)|\S+ (?:feet|metres|meters|manzil) (?:high|up|above|upar|se)",
    r"(?:top|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:th|st|nd|rd)) (?:floor|storey)",
)
METHOD: Final = (NAMED, *THINGS, *COMMON, *WOUNDS, *FALLS, EASIEST, AMOUNT, *HEIGHTS)
"""All of it. It is broad on purpose: a good sentence of a program lost costs nothing."""
