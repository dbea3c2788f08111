"""What a short answer to the question of a help card means: "yes" may be the gravest word of a conversation.

Which way a "yes" points depends on the question, so the question is found in the reply that asked it. Where it cannot
be found, yes and no both count as danger: a card too many costs less than one that is missing.
"""

from enum import StrEnum
from typing import Final

from manmitra.domain.crisis import guards_answers
from manmitra.domain.crisis.help_texts import TEXTS
from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.normalise import clauses, normalise

LONGEST: Final = 8
SELF: Final = frozenset({Tier.IMMINENT, Tier.HIGH})
GENTLE: Final = SELF | {Tier.CHECK_IN}


class Answer(StrEnum):
    YES = "yes"
    NO = "no"
    SAFE = "safe"
    UNSAFE = "unsafe"
    ALONE = "alone"
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


# "No, not safe" is no plain no; "yes, book it" answers an offer of the same reply; "bilkul nahi" begins like a yes.
_IN_ORDER: Final = (
    (Answer.UNSAFE, guards_answers.UNSAFE),
    (Answer.SAFE, guards_answers.SAFE),
    (Answer.ALONE, guards_answers.ALONE),
    (None, guards_answers.ELSE),
    (Answer.EVASIVE, guards_answers.EVASIVE),
    (Answer.NO, guards_answers.NO),
    (Answer.YES, guards_answers.YES),
)


def tier_of_answer(last_reply_tier: Tier, text: str, asked: str = "") -> Tier:
    """The tier of `text` as the answer to a card of `last_reply_tier`; NONE where it is none, or a calm one.

    `asked` is the text of that card: with it "no" to "are you thinking of suicide" is told from one to "are you safe".
    """
    answer = answer_in(text)
    if answer is None or answer is Answer.SAFE:
        return Tier.NONE
    if last_reply_tier is Tier.NONE:
        return Tier.HIGH if answer is Answer.UNSAFE else Tier.NONE
    if answer is Answer.EVASIVE or (answer is Answer.ALONE and last_reply_tier is Tier.CHECK_IN):
        return Tier.CHECK_IN if last_reply_tier in GENTLE else Tier.NONE
    return _graver(last_reply_tier) if _means_danger(answer, last_reply_tier, asked) else Tier.NONE


def answer_in(text: str) -> Answer | None:
    """The kind of answer in a short text, or None where it says more, or something else."""
    words = " ".join(clauses(normalise(text[:200])))
    if not words or words.count(" ") >= LONGEST:
        return None
    return next((answer for answer, said in _IN_ORDER if said.fullmatch(words)), None)


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


def _graver(tier: Tier) -> Tier:
    """A gentle question that was answered so is gentle no longer."""
    return Tier.HIGH if tier is Tier.CHECK_IN else tier


def _means_danger(answer: Answer, tier: Tier, reply: str) -> bool:
    if answer is Answer.UNSAFE:
        return True
    if answer is Answer.ALONE:
        return tier in SELF or tier is Tier.ABUSE_DANGER
    asked = asked_in(tier, reply)
    return asked is Asked.UNKNOWN or (answer is Answer.YES) is (asked is Asked.YES_IS_DANGER)
