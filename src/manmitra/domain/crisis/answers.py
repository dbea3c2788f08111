"""What a short answer to the question of a help card means: "yes" may be the gravest word of a conversation.

Which way a "yes" points depends on the question, so the question is found in the reply that asked it. Where it cannot
be found, yes and no both count as danger: a card too many costs less than one that is missing.
"""

from enum import StrEnum
from typing import Final

from manmitra.domain.crisis.help_texts import TEXTS
from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.normalise import clauses, normalise
from manmitra.domain.crisis.rule import compiled

LONGEST: Final = 8
SELF: Final = frozenset({Tier.IMMINENT, Tier.HIGH})


class Answer(StrEnum):
    YES = "yes"
    NO = "no"
    SAFE = "safe"
    UNSAFE = "unsafe"
    EVASIVE = "evasive"


class Asked(StrEnum):
    """What the card asked, by which answer means danger."""

    YES_IS_DANGER = "yes_is_danger"
    NO_IS_DANGER = "no_is_danger"
    UNKNOWN = "unknown"


# In the order of `Phrases.questions`: thoughts of suicide, a safe place, company; and so on for each tier.
_POLES: Final[dict[Tier, tuple[Asked, ...]]] = {
    Tier.IMMINENT: (Asked.YES_IS_DANGER, Asked.NO_IS_DANGER, Asked.NO_IS_DANGER),
    Tier.HIGH: (Asked.YES_IS_DANGER, Asked.NO_IS_DANGER, Asked.NO_IS_DANGER),
    Tier.CHECK_IN: (Asked.YES_IS_DANGER, Asked.YES_IS_DANGER),
    Tier.THIRD_PARTY: (Asked.NO_IS_DANGER, Asked.NO_IS_DANGER),
    Tier.ABUSE_DANGER: (Asked.NO_IS_DANGER, Asked.YES_IS_DANGER),
    Tier.VIOLENCE: (Asked.YES_IS_DANGER, Asked.NO_IS_DANGER),
}

_NOT: Final = r"(?:not|never|isnt|arent|aint|dont feel|na+h?i+n?|nhi+n?|nai|नहीं|नही|نہیں)"
_SAFE_WORD: Final = r"(?:safe|safely|surakshit|surakshith|mehfooz|mehfuz|mahfooz|सुरक्षित|सेफ|محفوظ|سیف)"
_UNSAFE: Final = compiled(
    rf"(?:.* )?(?:unsafe|asurakshit|in danger|khatre (?:me|mein|mai)|khatra|ghair mehfooz|असुरक्षित|खतरे में|غیر محفوظ|خطرے میں|"
    rf"{_NOT} (?:[^ ]+ ){{0,2}}{_SAFE_WORD}|{_SAFE_WORD} (?:[^ ]+ ){{0,1}}{_NOT}|"
    r"(?:no ?one|nobody) (?:is |s )?(?:here|with me|around)|(?:i am|im|all) (?:all )?alone|by myself|"
    r"koi (?:bhi )?(?:nahi|nahin|nhi)|(?:main |mai )?(?:bilkul )?akel[aei](?: hu| hoon| hun)?|"
    r"कोई (?:भी )?नहीं|अकेल[^ ]+|کوئی (?:بھی )?نہیں|اکیل[^ ]+)(?: .*)?"
)
_SAFE: Final = compiled(rf"(?:.* )?{_SAFE_WORD}(?: .*)?")
_EVASIVE: Final = compiled(
    r"(?:(?:yes|no|haan|nahi|well|hmm+|um+|i|im|i am) )?(?:maybe|perhaps|dont know|do not know|idk|dunno|not sure|unsure|no idea|cant say|hard to say|"
    r"not really|not now|not right now|not exactly|rather not(?: say)?|dont want to (?:say|talk|answer)(?: \w+){0,3}|why(?: do you ask)?|does it matter|whatever|hm+|"
    r"shayad|shaayad|pata (?:nahi|nahin|nhi)|malum nahi|maloom nahi|kya pata|nahi pata|nhi pata|abhi nahi|abhi nhi|kyu|kyun|chhodo|chodo|"
    r"शायद|पता नहीं|नहीं पता|क्या पता|अभी नहीं|मालूम नहीं|छोड़ो|شاید|پتا نہیں|پتہ نہیں|معلوم نہیں|ابھی نہیں|چھوڑو)(?: .*)?"
)
_YES: Final = compiled(
    r"(?:yes+|yess+|yea+h?|ye+p+|yup+|yah|ya|ye|y|of course|definitely|exactly|sure|true|i do|i am|i have|kind of|sort of|kinda|sometimes|some times|often|"
    r"always|all the time|every ?day|every night|daily|a lot|a little|a bit|constantly|not yet|"
    r"ha+n*|hn+|haanji|hanji|ji|jee|bilkul|sahi|sach|kabhi kabhi|kabhi kabhar|aksar|roz|hamesha|thoda|thodi|aate hain|aate hai|aata hai|"
    r"हाँ|हां|हा|हूँ|जी|बिल्कुल|बिलकुल|सच|कभी कभी|अक्सर|रोज़|हमेशा|थोड़ा|आते हैं|आता है|"
    r"ہاں|ہا|جی|بالکل|بلکل|سچ|کبھی کبھی|اکثر|روز|ہمیشہ|تھوڑا|آتے ہیں|آتا ہے)(?: .*)?"
)
_NO: Final = compiled(
    r"(?:no+|nop+e?|nah+|n|never|none|not at all|i dont|i do not|i am not|im not|i havent|not|na+h?i+n?|nhi+n?|nai|na+|bilkul (?:nahi|nahin|nhi)|ji nahi|"
    r"kabhi nahi|नहीं|नही|ना|न|जी नहीं|बिल्कुल नहीं|कभी नहीं|نہیں|نہی|نہ|نا|جی نہیں|بالکل نہیں|کبھی نہیں)(?: .*)?"
)
# "Yes, book it" answers an offer of the same reply, not the question.
_ELSE: Final = compiled(
    r"(?:.* )?(?:book|booking|counsellors?|counselors?|appointment|slot|breathing|exercise|काउंसलर|کونسلر|thanks?|thank you|shukriya|धन्यवाद|शुक्रिया|شکریہ)(?: .*)?"
)


def tier_of_answer(last_reply_tier: Tier, text: str, asked: str = "") -> Tier:
    """The tier that `text` has as an answer to a card of `last_reply_tier`; NONE where it is no answer, or a calm one.

    `asked` is the text of that card: with it a "no" to "are you thinking of suicide" is told from one to "are you safe".
    """
    answer = answer_in(text)
    if answer is None:
        return Tier.NONE
    if answer is Answer.UNSAFE and last_reply_tier in (Tier.NONE, Tier.CHECK_IN):
        return Tier.HIGH
    if last_reply_tier is Tier.NONE or answer is Answer.SAFE:
        return Tier.NONE
    if answer is Answer.EVASIVE:
        return Tier.CHECK_IN if last_reply_tier in SELF or last_reply_tier is Tier.CHECK_IN else Tier.NONE
    if answer is Answer.UNSAFE or _points_to_danger(answer, asked_in(last_reply_tier, asked)):
        return Tier.HIGH if last_reply_tier is Tier.CHECK_IN else last_reply_tier
    return Tier.NONE


def answer_in(text: str) -> Answer | None:
    """The kind of answer in a short text, or None where it says more, or something else."""
    words = " ".join(clauses(normalise(text[:200])))
    if not words or words.count(" ") >= LONGEST:
        return None
    if _UNSAFE.fullmatch(words):
        return Answer.UNSAFE
    if _SAFE.fullmatch(words):
        return Answer.SAFE
    if _ELSE.fullmatch(words):
        return None
    if _EVASIVE.fullmatch(words):
        return Answer.EVASIVE
    # "not yet" and "bilkul nahi" begin like their opposites.
    if words != "not yet" and _NO.fullmatch(words):
        return Answer.NO
    return Answer.YES if _YES.fullmatch(words) else None


def asked_in(tier: Tier, reply: str) -> Asked:
    """What the card with the text `reply` asked, in whichever voice."""
    poles = _POLES.get(tier)
    if poles is None:
        return Asked.UNKNOWN
    if len({*poles}) == 1:
        return poles[0]
    for words in TEXTS.values():
        for pole, question in zip(poles, words.questions[tier], strict=False):
            if question in reply:
                return pole
    return Asked.UNKNOWN


def _points_to_danger(answer: Answer, asked: Asked) -> bool:
    if asked is Asked.UNKNOWN:
        return True
    return (answer is Answer.YES) is (asked is Asked.YES_IS_DANGER)
