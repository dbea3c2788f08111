"""What the forum says to those who write in it, in their language. No speaker has reviewed the Hindi and Urdu ones."""

from enum import StrEnum
from typing import Final

from manmitra.domain.moderation.cases import Standing


class Saying(StrEnum):
    SHOWN = "shown"
    PENDING = "pending"
    HELD = "held"
    REFUSED = "refused"
    REPORTED = "reported"
    REPORTED_AGAIN = "reported_again"
    CLEARED = "cleared"
    APPEALED = "appealed"


OF_STANDING: Final = {
    Standing.SHOWN: Saying.SHOWN,
    Standing.PENDING: Saying.PENDING,
    Standing.HELD: Saying.HELD,
}
ENGLISH: Final = {
    Saying.SHOWN: "It is published.",
    Saying.PENDING: "Thank you. A person reads it before others see it; you will be told.",
    Saying.HELD: "Thank you for saying it. For now only you see it, and a person reads it.",
    Saying.REFUSED: "So it was not published. You can say it in other words, or ask for a person to look at it.",
    Saying.REPORTED: "Thank you. A person looks at it, and you will be told what came of it.",
    Saying.REPORTED_AGAIN: "Thank you. You reported this before; a person looks at it.",
    Saying.CLEARED: "Thank you. A person has read this very text and let it stand. It is looked at again when it changes.",
    Saying.APPEALED: "Somebody who has not decided before looks at it again. You will be told.",
}
HINDI: Final = {
    Saying.SHOWN: "यह प्रकाशित हो गया है।",
    Saying.PENDING: "धन्यवाद। दूसरों के देखने से पहले एक व्यक्ति इसे पढ़ेगा; आपको बताया जाएगा।",
    Saying.HELD: "यह कहने के लिए धन्यवाद। अभी इसे सिर्फ़ आप देख सकते हैं, और एक व्यक्ति इसे पढ़ेगा।",
    Saying.REFUSED: "इसलिए इसे प्रकाशित नहीं किया गया। आप इसे दूसरे शब्दों में कह सकते हैं, या किसी व्यक्ति से देखने को कह सकते हैं।",
    Saying.REPORTED: "धन्यवाद। एक व्यक्ति इसे देखेगा, और आपको बताया जाएगा कि क्या हुआ।",
    Saying.REPORTED_AGAIN: "धन्यवाद। आप इसकी सूचना पहले दे चुके हैं; एक व्यक्ति इसे देख रहा है।",
    Saying.CLEARED: "धन्यवाद। एक व्यक्ति इसे पढ़ चुका है और इसे रहने दिया है। बदलने पर इसे फिर देखा जाएगा।",
    Saying.APPEALED: "कोई और, जिसने पहले फ़ैसला नहीं किया, इसे फिर देखेगा। आपको बताया जाएगा।",
}
URDU: Final = {
    Saying.SHOWN: "یہ شائع ہو گیا ہے۔",
    Saying.PENDING: "شکریہ۔ دوسروں کے دیکھنے سے پہلے ایک شخص اسے پڑھے گا؛ آپ کو بتایا جائے گا۔",
    Saying.HELD: "یہ کہنے کا شکریہ۔ ابھی اسے صرف آپ دیکھ سکتے ہیں، اور ایک شخص اسے پڑھے گا۔",
    Saying.REFUSED: "اس لیے اسے شائع نہیں کیا گیا۔ آپ اسے دوسرے لفظوں میں کہہ سکتے ہیں، یا کسی شخص سے دیکھنے کو کہہ سکتے ہیں۔",
    Saying.REPORTED: "شکریہ۔ ایک شخص اسے دیکھے گا، اور آپ کو بتایا جائے گا کہ کیا ہوا۔",
    Saying.REPORTED_AGAIN: "شکریہ۔ آپ اس کی اطلاع پہلے دے چکے ہیں؛ ایک شخص اسے دیکھ رہا ہے۔",
    Saying.CLEARED: "شکریہ۔ ایک شخص اسے پڑھ چکا ہے اور اسے رہنے دیا ہے۔ بدلنے پر اسے پھر دیکھا جائے گا۔",
    Saying.APPEALED: "کوئی اور، جس نے پہلے فیصلہ نہیں کیا، اسے پھر دیکھے گا۔ آپ کو بتایا جائے گا۔",
}
TEXTS: Final = {"en": ENGLISH, "hi": HINDI, "ur": URDU}
REVIEWED: Final = frozenset({"en"})
UNOFFICIAL: Final[dict[str, tuple[str, ...]]] = {
    "en": (),
    "hi": ("(अनौपचारिक अनुवाद।)",),
    "ur": ("(غیر سرکاری ترجمہ۔)",),
}
"""Behind a refusal, which has no field beside it to say so."""


def said(saying: Saying, language: str = "en") -> str:
    return TEXTS.get(language, ENGLISH)[saying]
