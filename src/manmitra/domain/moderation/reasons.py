"""Why a text is held or sent back, in plain words for the one who wrote it. They quote nothing.

No speaker has reviewed the Hindi and Urdu ones.
"""

from typing import Final

import msgspec

from manmitra.domain.crisis.model import Tier
from manmitra.domain.moderation.model import Category, Target


class Reasons(msgspec.Struct, frozen=True, kw_only=True):
    """`aimed`: of insults at somebody. `together`: no single word does it."""

    words: dict[Category, str]
    aimed: str
    together: str
    in_need: dict[Tier, str]


ENGLISH: Final = Reasons(
    words={
        Category.HATE: "It speaks of a group of people, or to one of them, in a way that degrades them.",
        Category.THREAT: "It can be read as a threat to somebody.",
        Category.ATTACK: "It holds words that insult.",
        Category.SEXUAL: "It holds sexual words that do not belong here.",
        Category.SELF_HARM: "It tells somebody to hurt or kill themselves.",
        Category.METHODS: "It tells of ways or numbers that could hurt a reader who is in danger.",
        Category.SPAM: "It holds links, or reads like an advertisement.",
        Category.PRIVACY: "It holds a telephone number or an address: please keep those to yourself here.",
    },
    aimed="It insults a person.",
    together="Its words together read like an insult.",
    in_need={
        Tier.IMMINENT: "Somebody may be in danger now.",
        Tier.HIGH: "Somebody may be in danger.",
        Tier.ABUSE_DANGER: "Somebody may be being hurt.",
        Tier.VIOLENCE: "Somebody may be about to hurt somebody.",
        Tier.THIRD_PARTY: "Somebody is afraid for somebody else.",
    },
)
HINDI: Final = Reasons(
    words={
        Category.HATE: "इसमें लोगों के किसी समूह के बारे में, या उनमें से किसी से, नीचा दिखाने वाली बात है।",
        Category.THREAT: "इसे किसी के लिए धमकी समझा जा सकता है।",
        Category.ATTACK: "इसमें अपमान करने वाले शब्द हैं।",
        Category.SEXUAL: "इसमें यौन शब्द हैं, जिनकी यहाँ जगह नहीं।",
        Category.SELF_HARM: "इसमें किसी से खुद को चोट पहुँचाने या जान देने को कहा गया है।",
        Category.METHODS: "इसमें ऐसे तरीके या संख्याएँ हैं जो खतरे में पड़े किसी पाठक को नुकसान पहुँचा सकती हैं।",
        Category.SPAM: "इसमें लिंक हैं, या यह विज्ञापन जैसा लगता है।",
        Category.PRIVACY: "इसमें फ़ोन नंबर या पता है: कृपया उसे यहाँ अपने तक रखें।",
    },
    aimed="यह किसी व्यक्ति का अपमान करता है।",
    together="इसके शब्द मिलकर अपमान जैसे लगते हैं।",
    in_need={
        Tier.IMMINENT: "हो सकता है कि कोई अभी खतरे में हो।",
        Tier.HIGH: "हो सकता है कि कोई खतरे में हो।",
        Tier.ABUSE_DANGER: "हो सकता है कि किसी को चोट पहुँचाई जा रही हो।",
        Tier.VIOLENCE: "हो सकता है कि कोई किसी को चोट पहुँचाने वाला हो।",
        Tier.THIRD_PARTY: "किसी को किसी और के लिए डर है।",
    },
)
URDU: Final = Reasons(
    words={
        Category.HATE: "اس میں لوگوں کے کسی گروہ کے بارے میں، یا ان میں سے کسی سے، نیچا دکھانے والی بات ہے۔",
        Category.THREAT: "اسے کسی کے لیے دھمکی سمجھا جا سکتا ہے۔",
        Category.ATTACK: "اس میں توہین کرنے والے الفاظ ہیں۔",
        Category.SEXUAL: "اس میں جنسی الفاظ ہیں، جن کی یہاں جگہ نہیں۔",
        Category.SELF_HARM: "اس میں کسی سے خود کو چوٹ پہنچانے یا جان دینے کو کہا گیا ہے۔",
        Category.METHODS: "اس میں ایسے طریقے یا اعداد ہیں جو خطرے میں پڑے کسی پڑھنے والے کو نقصان پہنچا سکتے ہیں۔",
        Category.SPAM: "اس میں لنک ہیں، یا یہ اشتہار جیسا لگتا ہے۔",
        Category.PRIVACY: "اس میں فون نمبر یا پتا ہے: براہِ کرم اسے یہاں اپنے تک رکھیں۔",
    },
    aimed="یہ کسی شخص کی توہین کرتا ہے۔",
    together="اس کے الفاظ مل کر توہین جیسے لگتے ہیں۔",
    in_need={
        Tier.IMMINENT: "ہو سکتا ہے کہ کوئی ابھی خطرے میں ہو۔",
        Tier.HIGH: "ہو سکتا ہے کہ کوئی خطرے میں ہو۔",
        Tier.ABUSE_DANGER: "ہو سکتا ہے کہ کسی کو چوٹ پہنچائی جا رہی ہو۔",
        Tier.VIOLENCE: "ہو سکتا ہے کہ کوئی کسی کو چوٹ پہنچانے والا ہو۔",
        Tier.THIRD_PARTY: "کسی کو کسی اور کے لیے ڈر ہے۔",
    },
)
REASONS: Final = {"en": ENGLISH, "hi": HINDI, "ur": URDU}
REVIEWED: Final = frozenset({"en"})


def reasons_in(language: str) -> tuple[Reasons, bool]:
    """And whether a speaker has reviewed them. English, where there are none in that language."""
    spoken = language if language in REASONS else "en"
    return REASONS[spoken], spoken in REVIEWED


def reason(reasons: Reasons, category: Category, target: Target) -> str:
    return reasons.aimed if category is Category.ATTACK and target is not Target.NOBODY else reasons.words[category]
