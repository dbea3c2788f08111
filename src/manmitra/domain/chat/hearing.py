"""What a message says as the answer to a help card: the card asked something, and "yes" may be the gravest word."""

from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from manmitra.domain.chat.hearing_texts import CALMER, UNSURE
from manmitra.domain.chat.model import Message, MessageKind, Sender
from manmitra.domain.crisis.answers import Answer, answer_in, tier_of_answer
from manmitra.domain.crisis.detection import SELF_TIERS, Reason, Signal, in_context
from manmitra.domain.crisis.help_texts import TEXTS
from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import RANK
from manmitra.domain.crisis.voice import Voice, voice_of

RULE: Final = "answer.to_card"

BRIEF: Final = 2
"""Words."""
ASKING: Final = frozenset({Sender.BESTIE, Sender.COUNSELOR})


def as_answer(signal: Signal, text: str, *, asked: Tier, card: str) -> Signal:
    """`signal`, or a graver one when `text` answers the card of tier `asked`, whose text is `card`, with danger."""
    tier = tier_of_answer(asked, text, card)
    if RANK[tier] <= RANK[signal.tier]:
        return signal
    return replace(signal, tier=tier, reasons=(*signal.reasons, Reason(RULE, 0, 0, 0)))


def after_answer(text: str, voice: Voice, last_reply: str) -> str | None:
    """Warm words for an answer to a card that is no danger, with the way to help in them; None if it is no answer."""
    answer = answer_in(text)
    if answer is None:
        return None
    first, second = (UNSURE if answer is Answer.EVASIVE else CALMER)[voice]
    return second if last_reply == first else first


def voice_of_answer(text: str, language: str, last: Voice | None) -> Voice:
    """A word or two in Latin letters hardly tells a voice: "ok" or "Aage" to romanised Hindi is answered in that."""
    brief = text.isascii() and (len(text.split()) <= BRIEF or answer_in(text) is not None)
    return Voice.HINGLISH if brief and last is Voice.HINGLISH else voice_of(text, language)


def is_card(reply: str) -> bool:
    """Whether `reply` is a help card, for a client that keeps the conversation itself."""
    return any(words.honest in reply for words in TEXTS.values())


def heard_in(text: str, alone: Signal, before: Sequence[Message]) -> Signal:
    """The signal of `text` after what was said before it, and as the answer to a card that asked something. Whatever a
    human asked since then is what a short answer answers.
    """
    signal = in_context(text, alone, [one.tier for one in before if one.sender is Sender.USER])
    asking = next((one for one in reversed(before) if one.sender in ASKING), None)
    if asking is not None and is_card_message(asking):
        return as_answer(signal, text, asked=asking.tier, card=asking.text)
    if signal.recent in SELF_TIERS:
        return as_answer(signal, text, asked=Tier.NONE, card="")
    return signal


def is_card_message(reply: Message | None) -> bool:
    return reply is not None and reply.kind is MessageKind.CRISIS_RESPONSE
