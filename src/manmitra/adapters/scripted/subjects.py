"""What a text is about, by the words that give it away."""

from typing import Final

from manmitra.adapters.scripted.cue_words import words
from manmitra.domain.bestie.model import Topic

TOPICS: Final = (
    (
        Topic.ACADEMIC,
        words(
            "exam*",
            "stud(?:y|ies|ying|ied)",
            "marks",
            "grades?",
            "college",
            "semesters?",
            "assignments?",
            "jee",
            "neet",
            "padhai",
            "pariksha",
            "पढ़ाई",
            "परीक्षा",
            "पेपर",
            "پڑھائی",
            "امتحان*",
        ),
    ),
    (
        Topic.RELATIONSHIPS,
        words(
            "boyfriend",
            "girlfriend",
            "break ?up",
            "crush",
            "friends?",
            "friendship",
            "dost*",
            "दोस्त*",
            "प्यार",
            "دوست*",
            "پیار",
        ),
    ),
    (
        Topic.LGBTQ,
        words(
            "gay",
            "lesbian",
            "queer",
            "trans(?:gender|sexual)?",
            "trans[- ]?(?:man|woman|boy|girl)",
            "bi ?sexual",
            "lgbt*",
            "coming out",
        ),
    ),
    (
        Topic.FAMILY,
        words(
            "famil*",
            "parents?",
            "mother",
            "father",
            "mom",
            "mum",
            "mommy",
            "dad",
            "daddy",
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
            "والد*",
        ),
    ),
    (Topic.ISOLATION, words("lonel*", "alone", "akel*", "tanha*", "अकेल*", "تنہا*", "اکیل*")),
    (Topic.ANXIETY, words("anxi*", "panic*", "worr*", "ghabra*", "chinta*", "घबरा*", "चिंता*", "گھبرا*")),
)


def topic_of(text: str, chosen: Topic) -> Topic:
    """What the words point to; else what was chosen."""
    return next((topic for topic, cue in TOPICS if cue.search(text)), chosen)
