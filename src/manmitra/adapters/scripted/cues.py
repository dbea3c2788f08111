"""What a text is about and how it feels, by the words that give it away. Crude on purpose: the words stay ours."""

import re
from typing import Final

from manmitra.adapters.scripted.phrases import Mood
from manmitra.domain.chat.model import Topic


def _words(*stems: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(stems)})", re.IGNORECASE)


MOODS: Final = (
    (
        Mood.LONELY,
        _words(
            "lonely",
            "alone",
            "nobody",
            "no one",
            "left out",
            "ignored",
            "akela",
            "akeli",
            "tanha",
            "अकेल",
            "तनहा",
            "تنہا",
            "اکیل",
        ),
    ),
    (
        Mood.ANXIOUS,
        _words(
            "anxi",
            "worr",
            "panic",
            "nervous",
            "scared",
            "afraid",
            "fear",
            "stress",
            "overthink",
            "pressure",
            "tension",
            "overwhelm",
            "dar",
            "ghabra",
            "chinta",
            "pareshan",
            "चिंता",
            "घबरा",
            "डर",
            "तनाव",
            "टेंशन",
            "परेशान",
            "پریشان",
            "گھبرا",
            "ڈر",
            "فکر",
            "دباؤ",
        ),
    ),
    (
        Mood.ANGRY,
        _words(
            "angry", "anger", "furious", "unfair", "frustrat", "annoy", "hate", "gussa", "ghussa", "गुस्स", "ग़ुस्स", "غصہ"
        ),
    ),
    (
        Mood.TIRED,
        _words(
            "tired", "exhaust", "burn(?:t|ed)? ?out", "sleep", "drained", "thak", "neend", "थक", "नींद", "تھک", "نیند"
        ),
    ),
    (
        Mood.SAD,
        _words(
            "sad",
            "cry",
            "cried",
            "hurt",
            "heartbr",
            "broken",
            "depress",
            "miss",
            "lost",
            "fail",
            "udaas",
            "udas",
            "dukh",
            "rona",
            "ro raha",
            "ro rahi",
            "उदास",
            "दुख",
            "दुःख",
            "रोना",
            "रो रह",
            "اداس",
            "دکھ",
            "رونا",
            "غم",
        ),
    ),
    (
        Mood.GOOD,
        _words(
            "happy",
            "better",
            "glad",
            "good",
            "great",
            "relie",
            "proud",
            "khush",
            "accha lag",
            "acha lag",
            "खुश",
            "अच्छा लग",
            "خوش",
            "اچھا لگ",
        ),
    ),
)
TOPICS: Final = (
    (
        Topic.ACADEMIC,
        _words(
            "exam",
            "stud(?:y|ies)",
            "marks",
            "grade",
            "college",
            "semester",
            "assignment",
            "jee",
            "neet",
            "padhai",
            "pariksha",
            "पढ़ाई",
            "परीक्षा",
            "पेपर",
            "پڑھائی",
            "امتحان",
        ),
    ),
    (
        Topic.RELATIONSHIPS,
        _words(
            "boyfriend", "girlfriend", "breakup", "break up", "crush", "friend", "dost", "दोस्त", "प्यार", "دوست", "پیار"
        ),
    ),
    (Topic.LGBTQ, _words("gay", "lesbian", "queer", "trans", "bisexual", "lgbt", "coming out")),
    (
        Topic.FAMILY,
        _words(
            "famil",
            "parent",
            "mother",
            "father",
            "mom",
            "dad",
            "ghar",
            "papa",
            "mummy",
            "ammi",
            "abbu",
            "घर",
            "पापा",
            "मम्मी",
            "परिवार",
            "گھر",
            "امی",
            "ابو",
            "والد",
        ),
    ),
    (Topic.ISOLATION, _words("lonely", "alone", "akela", "akeli", "tanha", "अकेल", "تنہا", "اکیل")),
    (Topic.ANXIETY, _words("anxi", "panic", "worr", "ghabra", "chinta", "घबरा", "चिंता", "گھبرا")),
)
HUMAN: Final = _words(
    "are (?:you|u) (?:a |an )?(?:\\w+ )?(?:human|real|bot|robot|ai|person|machine)",
    "who are you",
    "kya (?:aap|tum) (?:insaan|bot|robot|asli)",
    "insaan ho",
    "bot ho",
    "क्या (?:आप|तुम) (?:इंसान|रोबोट|बॉट|असली)",
    "کیا (?:آپ|تم) (?:انسان|روبوٹ|بوٹ|اصلی)",
)
SECRET: Final = _words(
    "will you tell",
    "who (?:can|will) (?:see|read)",
    "confidential",
    "private",
    "secret",
    "kisi ko bat",
    "gopniya",
    "किसी को बत",
    "गोपनीय",
    "کسی کو بت",
    "راز",
)
THANKS: Final = _words("thank", "thanks", "bye", "good ?night", "shukriya", "dhanyavad", "धन्यवाद", "शुक्रिया", "شکریہ")
STOP: Final = _words(
    "stop",
    "no$",
    "no,",
    "quit",
    "leave",
    "enough",
    "dont want",
    "don't want",
    "ruko",
    "bas karo",
    "nahi",
    "रुक",
    "बस",
    "नहीं",
    "رک",
    "بس",
    "نہیں",
)
YES: Final = _words(
    "yes",
    "yeah",
    "yep",
    "ok",
    "sure",
    "please",
    "haan",
    "han",
    "ji",
    "chalo",
    "theek",
    "हाँ",
    "हां",
    "जी",
    "ठीक",
    "ہاں",
    "جی",
    "ٹھیک",
)
ASKS: Final = {
    "breathing": _words("breath", "let's breathe", "saans", "साँस", "सांस", "سانس"),
    "grounding": _words("ground", "5.?4.?3.?2.?1", "is pal", "इस पल", "اس لمحے"),
    "plan": _words("make a plan", "study plan", "exam plan", "plan banao", "योजना", "منصوبہ"),
    "booking": _words("counsell?or", "therapist", "psychologist", "appointment", "book a", "काउंसलर", "کونسلر"),
}


def mood_of(text: str) -> Mood:
    return next((mood for mood, words in MOODS if words.search(text)), Mood.NEUTRAL)


def topic_of(text: str, chosen: Topic) -> Topic:
    """What the words point to; else what was chosen."""
    return next((topic for topic, words in TOPICS if words.search(text)), chosen)
