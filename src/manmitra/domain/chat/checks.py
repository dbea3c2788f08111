"""What becomes of a check that was answered in the conversation."""

from typing import Final

from msgspec.structs import replace

from manmitra.domain.assessments.catalogue import instrument
from manmitra.domain.assessments.model import Language
from manmitra.domain.bestie.model import Screening
from manmitra.domain.bestie.ports import Reply
from manmitra.domain.chat.answering import BREAK
from manmitra.domain.chat.ports import Forms
from manmitra.domain.crisis.voice import Voice
from manmitra.domain.shared.errors import DomainError
from manmitra.domain.shared.identity import Principal, Role

LANGUAGES: Final = {Voice.HINDI: Language.HINDI, Voice.URDU: Language.URDU}
KEPT: Final[dict[Voice, str]] = {
    Voice.ENGLISH: "This result now stands with your others under Mood.",
    Voice.HINDI: "यह नतीजा अब मूड पन्ने पर आपके बाकी नतीजों के साथ है।",
    Voice.URDU: "یہ نتیجہ اب موڈ صفحے پر آپ کے باقی نتیجوں کے ساتھ ہے۔",
    Voice.HINGLISH: "Yeh result ab Mood page par aapke baaki results ke saath hai.",
}
LOST: Final[dict[Voice, str]] = {
    Voice.ENGLISH: "The result could not be saved just now; you can fill in the same questions under Mood later.",
    Voice.HINDI: "यह नतीजा अभी सहेजा नहीं जा सका; यही सवाल बाद में मूड पन्ने पर भरे जा सकते हैं।",
    Voice.URDU: "یہ نتیجہ ابھی محفوظ نہیں ہو سکا؛ یہی سوال بعد میں موڈ صفحے پر بھرے جا سکتے ہیں۔",
    Voice.HINGLISH: "Yeh result abhi save nahi ho saka; yahi sawaal baad mein Mood page par bhare ja sakte hain.",
}
APART: Final[dict[Voice, str]] = {
    Voice.ENGLISH: "You're anonymous here, so I don't add this result to your others under Mood.",
    Voice.HINDI: "यह बातचीत गुमनाम है, इसलिए यह नतीजा मूड पन्ने के बाकी नतीजों में नहीं जोड़ा जाता।",
    Voice.URDU: "یہ گفتگو گمنام ہے، اس لیے یہ نتیجہ موڈ صفحے کے باقی نتیجوں میں شامل نہیں کیا جاتا۔",
    Voice.HINGLISH: "Yeh baatcheet anonymous hai, isliye yeh result Mood page ke baaki results mein nahi joda jaata.",
}


async def with_result(
    reply: Reply, check: Screening, who: Principal, voice: Voice, forms: Forms, *, anonymous: bool
) -> Reply:
    """`reply`, saying what became of the answers. Only a student's are kept; a visitor was told the score, and that is
    all there is. What comes of an anonymous conversation stays in it: a counsellor may see the list of results, with
    the name above it. Where they could not be saved the person is told, since nobody else would ever miss them.
    """
    if who.role is not Role.STUDENT or not who.known:
        return reply
    if anonymous:
        return replace(reply, text=f"{reply.text}{BREAK}{APART[voice]}")
    sheet = instrument(check.kind)
    given = list(zip(sheet.item_ids, check.answers, strict=True))
    try:
        await forms.submit(who, sheet.kind, given, LANGUAGES.get(voice, Language.ENGLISH))
    except DomainError:
        return replace(reply, text=f"{reply.text}{BREAK}{LOST[voice]}")
    return replace(reply, text=f"{reply.text}{BREAK}{KEPT[voice]}")
