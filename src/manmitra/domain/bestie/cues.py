"""What a person asks of Bestie, or answers to an offer."""

import re
from typing import Final

from manmitra.domain.bestie.cue_words import words

HUMAN: Final = words(
    r"are (?:you|u) (?:a |an )?(?:\w+ )?(?:human|real|bot|robot|ai|person|machine)",
    "who are you",
    "kya (?:aap|tum) (?:insaan|bot|robot|asli)",
    "insaan ho",
    "bot ho",
    "क्या (?:आप|तुम) (?:इंसान|रोबोट|बॉट|असली)",
    "کیا (?:آپ|تم) (?:انسان|روبوٹ|بوٹ|اصلی)",
)
SECRET: Final = words(
    r"(?:will|do|would|can|could|are) (?:you|u) (?:\w+ ){0,3}(?:tell|telling|share|report|inform)",
    r"(?:don't|dont|do not|please don't) tell (?:my|any|them|him|her)*",
    r"who (?:can|will|else|all)(?: \w+){0,2} (?:see|sees|read|reads)",
    r"(?:can|will|does) (?:any ?one|some ?one|somebody|anybody|my \w+|they) (?:\w+ )?(?:see|read)",
    r"(?:is|are|will|stays?|keep|keeps) (?:this|it|that|you|these|we|our \w+|my (?:chats?|messages?|words))?"
    r"(?: \w+){0,3} ?(?:confidential|private|secret|between us)(?! \w)",
    "confidentiality",
    "kisi ko (?:to )?(?:nahi |mat )?(?:bataoge|bataogi|bata doge|bataenge|batayenge|batana|bologe|bolna)",
    "gopniya*",
    "किसी को (?:तो )?(?:नहीं |मत )?(?:बताओगे|बताओगी|बता दोगे|बताएँगे|बताएंगे|बताना|बोलना)",
    "गोपनीय*",
    "کسی کو (?:تو )?(?:نہیں |مت )?(?:بتاؤ گے|بتاؤ گی|بتا دو گے|بتائیں گے|بتانا)",
    "رازداری",
    "راز (?:رہے|رکھ)*",
)
THANKS: Final = words("thank*", "bye", "goodbye", "good ?night", "shukriya", "dhanyavaa?d", "धन्यवाद", "शुक्रिया", "شکریہ")
STOP: Final = words(
    "stop",
    "no",
    "nope",
    "nah",
    "quit",
    "leave",
    "enough",
    "don'?t want",
    "ruko",
    "bas",
    "nahi+n?",
    "nhi+",
    "रुको",
    "रुकें",
    "रुकिए",
    "बस",
    "नहीं",
    "رکو",
    "رکیں",
    "بس",
    "نہیں",
)
_YES_WORDS: Final = (
    "yes|yeah|yep|yup|ok|okay|sure|please|alright|fine|gladly|haan|han|ha|ji|chalo|theek|thik|bilkul|zaroor|"
    "हाँ|हां|जी|ठीक|चलो|चलिए|बिल्कुल|ज़रूर|ہاں|جی|ٹھیک|چلو|چلیں|بالکل|ضرور"
)
_YES_MORE: Final = (
    "let's|lets|let us|go ahead|go|do|it|that|try|start|begin|now|i|would|like|to|love|i'd|why not|hai|karte|karo|karein|"
    "hain|shuru|है|हैं|करते|करो|करें|शुरू|ہے|ہیں|کرتے|کرو|کریں|شروع"
)
YES: Final = re.compile(
    rf"(?:{_YES_WORDS})(?:[\s,]+(?:{_YES_WORDS}|{_YES_MORE})){{0,6}}[\s.!]*|(?:let's|lets) (?:do it|go|try(?: it)?|start)[\s.!]*",
    re.IGNORECASE,
)
"""The whole of a short reply: "please no" and "yesterday" begin like a yes."""
ASKS: Final = {
    "breathing": words("breath*", "saans*", "साँस*", "सांस*", "سانس*"),
    "grounding": words("grounding", "ground me", "5.?4.?3.?2.?1", "is pal", "इस पल", "اس لمحے"),
    "plan": words("make a plan", "study plan", "exam plan", "plan banao", "योजना", "منصوبہ"),
    "booking": words(
        "counsell?or*",
        "therapist*",
        "psychologist*",
        "appointment*",
        r"book (?:a|an) (?:session|slot|time|call|counsel\w*)",
        "काउंसलर*",
        "کونسلر*",
    ),
}
