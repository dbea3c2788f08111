"""Reasons in plain words: what an author reads when something of theirs was taken down, and what weighs on a reader."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from manmitra.domain.moderation.model import Category


class Reason(StrEnum):
    """What a person can report, and what a moderator can say."""

    INAPPROPRIATE = "inappropriate"
    SPAM = "spam"
    ATTACK = "personal_attack"
    HATE = "hate"
    SELF_HARM = "self_harm"
    METHODS = "methods"
    MISINFORMATION = "misinformation"
    OFF_TOPIC = "off_topic"
    PRIVACY = "privacy"
    CULTURE = "cultural_insensitivity"
    OTHER = "other"


ENGLISH: Final = {
    Reason.INAPPROPRIATE: "It does not fit a place where people look for support.",
    Reason.SPAM: "It advertises something, or says the same again and again.",
    Reason.ATTACK: "It attacks a person.",
    Reason.HATE: "It puts people down for their caste, faith, gender, region, language or body.",
    Reason.SELF_HARM: "It could make it harder for somebody who is thinking of hurting themselves.",
    Reason.METHODS: "It tells of ways or numbers that could hurt a reader who is in danger.",
    Reason.MISINFORMATION: "It says something about health that is not so, and could do harm.",
    Reason.OFF_TOPIC: "It belongs somewhere else.",
    Reason.PRIVACY: "It tells who somebody is, or how to find them.",
    Reason.CULTURE: "It makes light of what is dear to others.",
    Reason.OTHER: "A moderator explains it below.",
}
HINDI: Final = {
    Reason.INAPPROPRIATE: "यह ऐसी जगह के लायक नहीं जहाँ लोग सहारा ढूँढते हैं।",
    Reason.SPAM: "इसमें किसी चीज़ का प्रचार है, या एक ही बात बार-बार कही गई है।",
    Reason.ATTACK: "यह किसी व्यक्ति पर हमला करता है।",
    Reason.HATE: "यह लोगों को उनकी जाति, धर्म, लिंग, इलाके, भाषा या शरीर के कारण नीचा दिखाता है।",
    Reason.SELF_HARM: "यह उस व्यक्ति के लिए मुश्किल बढ़ा सकता है जो खुद को चोट पहुँचाने के बारे में सोच रहा हो।",
    Reason.METHODS: "इसमें ऐसे तरीके या संख्याएँ हैं जो खतरे में पड़े किसी पाठक को नुकसान पहुँचा सकती हैं।",
    Reason.MISINFORMATION: "इसमें सेहत के बारे में ऐसी बात है जो सही नहीं है, और नुकसान कर सकती है।",
    Reason.OFF_TOPIC: "इसकी जगह कहीं और है।",
    Reason.PRIVACY: "इससे पता चलता है कि कोई कौन है, या उसे कैसे ढूँढा जाए।",
    Reason.CULTURE: "यह दूसरों को प्रिय बातों को हल्के में लेता है।",
    Reason.OTHER: "मॉडरेटर ने नीचे समझाया है।",
}
URDU: Final = {
    Reason.INAPPROPRIATE: "یہ ایسی جگہ کے لائق نہیں جہاں لوگ سہارا ڈھونڈتے ہیں۔",
    Reason.SPAM: "اس میں کسی چیز کی تشہیر ہے، یا ایک ہی بات بار بار کہی گئی ہے۔",
    Reason.ATTACK: "یہ کسی شخص پر حملہ کرتا ہے۔",
    Reason.HATE: "یہ لوگوں کو ان کی ذات، مذہب، جنس، علاقے، زبان یا جسم کی وجہ سے نیچا دکھاتا ہے۔",
    Reason.SELF_HARM: "یہ اس شخص کے لیے مشکل بڑھا سکتا ہے جو خود کو چوٹ پہنچانے کے بارے میں سوچ رہا ہو۔",
    Reason.METHODS: "اس میں ایسے طریقے یا اعداد ہیں جو خطرے میں پڑے کسی پڑھنے والے کو نقصان پہنچا سکتے ہیں۔",
    Reason.MISINFORMATION: "اس میں صحت کے بارے میں ایسی بات ہے جو درست نہیں، اور نقصان کر سکتی ہے۔",
    Reason.OFF_TOPIC: "اس کی جگہ کہیں اور ہے۔",
    Reason.PRIVACY: "اس سے پتا چلتا ہے کہ کوئی کون ہے، یا اسے کیسے ڈھونڈا جائے۔",
    Reason.CULTURE: "یہ دوسروں کی عزیز باتوں کو ہلکا لیتا ہے۔",
    Reason.OTHER: "موڈریٹر نے نیچے سمجھایا ہے۔",
}
IN_PLAIN_WORDS: Final = {"en": ENGLISH, "hi": HINDI, "ur": URDU}
"""None of them blames; a call for help is never a reason. No speaker has reviewed the Hindi and Urdu ones."""
REVIEWED: Final = frozenset({"en"})

HEAVY: Final = frozenset(
    {
        *("crisis", Reason.SELF_HARM.value, Reason.METHODS.value, Reason.HATE.value),
        *(Category.HATE.value, Category.THREAT.value, Category.SEXUAL.value, Category.SELF_HARM.value),
    }
)
"""Reasons whose texts are blurred for moderators, and counted against what they read in a day."""


def heavy(reasons: Iterable[str]) -> bool:
    """`crisis.rule` and the like count by their first word too."""
    return any(one in HEAVY or one.partition(".")[0] in HEAVY for one in reasons)


def in_plain_words(reason: str, language: str = "en") -> str:
    texts = IN_PLAIN_WORDS.get(language, ENGLISH)
    return texts[Reason(reason)] if reason in set(Reason) else ""
