"""From what was said to what is stored and what the person gets. Pure."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from msgspec.structs import replace

from manmitra.domain.bestie.flows import left
from manmitra.domain.bestie.model import Agent, Flow, Provenance
from manmitra.domain.bestie.ports import Reply
from manmitra.domain.chat.line import behind
from manmitra.domain.chat.line_texts import KEPT
from manmitra.domain.chat.memory_texts import REMINDED
from manmitra.domain.chat.model import Answered, Conversation, Message, MessageKind, Sender
from manmitra.domain.crisis.detection import RULES_VERSION, Reason, Signal
from manmitra.domain.crisis.help import HelpCard, help_for
from manmitra.domain.crisis.helplines import TELE_MANAS
from manmitra.domain.crisis.model import ALERTING, Tier
from manmitra.domain.crisis.rule import RANK
from manmitra.domain.crisis.voice import Voice

BY_MODEL: Final = "model.opinion"
"""The reason of an alert that no rule raised."""
FIXED: Final = "fixed"
"""The provider of words that stand in this program and were not chosen by any companion."""
BREAK: Final = "\n\n"
"""Between the bubbles of one answer."""


def spoken_reply(message: Message, reply: Reply, voice: Voice, now: datetime) -> Message:
    """The companion's answer to `message`."""
    line = behind(
        message,
        sender=Sender.BESTIE,
        text=reply.text,
        sent_at=now,
        kind=MessageKind.QUICK_REPLY if reply.quick_replies else MessageKind.TEXT,
        agent=reply.agent,
        quick_replies=reply.quick_replies,
        flow=reply.flow,
        voice=voice,
        provenance=replace(reply.provenance, rules_version=RULES_VERSION),
    )
    return replace(line, recalls=True) if reply.remember else line


def reminded(greeting: str, conversation: Conversation, recalled: Sequence[str]) -> str:
    """The first words, and the last thing that the person asked to be kept in mind. Not to somebody who was in danger a
    short while ago: they come for something else.
    """
    if not recalled or conversation.watch is not None:
        return greeting
    return f"{greeting}{BREAK}{REMINDED[Voice(conversation.language.value)].format(recalled[-1])}"


def help_reply(message: Message, card: HelpCard, signal: Signal, opinion: Provenance | None = None) -> Message:
    """The help card as the answer to `message`. `signal` called for it; `opinion`: the model's that raised it."""
    came_about = fixed("").provenance if opinion is None else opinion
    return behind(
        message,
        sender=Sender.BESTIE,
        text=card.text,
        sent_at=message.sent_at,
        kind=MessageKind.CRISIS_RESPONSE,
        agent=Agent.CRISIS,
        tier=card.tier,
        grave=True,
        quick_replies=card.quick_replies,
        voice=card.voice,
        provenance=replace(came_about, rules=signal.rules, rules_version=signal.version),
    )


def fixed(text: str, flow: Flow | None = None) -> Reply:
    """Words that no companion chose. The exercise that went on is left, and can be taken up again."""
    return Reply(text=text, flow=left(flow), provenance=Provenance(provider=FIXED, rules_version=RULES_VERSION))


def graver(reply: Reply, signal: Signal) -> bool:
    """Whether the model thinks so much graver of the message than the rules that help must answer it."""
    return RANK[reply.risk] > RANK[signal.tier] and reply.risk in ALERTING


def raised_by_model(reply: Reply, signal: Signal) -> Signal:
    """What holds then: the model's tier, and it among the reasons."""
    return Signal(reply.risk, (*signal.reasons, Reason(BY_MODEL, 0, 0, 0)), signal.recent)


def next_card(
    tier: Tier, language: str | Voice, now: datetime, *, text: str, turn: int, told: bool, last_reply: str
) -> HelpCard:
    """The card for this turn, in other words than the reply before it."""
    card = help_for(tier, language, now, text=text, turn=turn, told=told)
    return card if card.text != last_reply else help_for(tier, language, now, text=text, turn=turn + 1, told=told)


def answered(message: Message, reply: Message, *, card: HelpCard | None, left: int | None) -> Answered:
    """`card`: the help that is in `reply`, if any."""
    return Answered(
        conversation_id=message.conversation_id,
        message_id=reply.id,
        text=reply.text,
        agent=reply.agent or Agent.LISTENER,
        tier=message.tier if card is None else card.tier,
        quick_replies=reply.quick_replies,
        helplines=() if card is None else card.helplines,
        voice=reply.voice,
        messages_left=None if left is None else max(left, 0),
        held=reply.hold is not None,
    )


def kept_for_a_person(message: Message, voice: Voice) -> Answered:
    """While a human has the word: where the message is, and whom to call. Nothing of it is kept."""
    return Answered(
        conversation_id=message.conversation_id,
        message_id=message.id,
        text=KEPT[voice],
        agent=Agent.PERSON,
        tier=message.tier,
        voice=voice,
        held=True,
    )


def unkept(card: HelpCard, conversation_id: str = "", *, saved: bool = False) -> Answered:
    """Help for somebody whose message is not kept in a conversation."""
    return Answered(
        conversation_id=conversation_id,
        message_id="",
        text=card.text,
        agent=Agent.CRISIS,
        tier=card.tier,
        quick_replies=card.quick_replies,
        helplines=card.helplines,
        voice=card.voice,
        saved=saved,
    )


def with_help(reply: Reply, card: HelpCard) -> Reply:
    """`reply`, with the line of the card that says whom to call, unless it says so itself."""
    if TELE_MANAS.numbers[0] in reply.text:
        return reply
    line = next((bubble for bubble in card.text.split(BREAK) if TELE_MANAS.numbers[0] in bubble), "")
    return replace(reply, text=f"{reply.text}{BREAK}{line}") if line else reply
