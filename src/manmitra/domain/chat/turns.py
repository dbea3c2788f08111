"""From a message to what the companion is asked, and from its answer to what the person reads.

Pure: asked again with the same, it comes to the same.
"""

from collections.abc import Sequence

import msgspec

from manmitra.domain.bestie.flows import left
from manmitra.domain.bestie.model import Flow, Topic
from manmitra.domain.bestie.ports import Reply, Turn
from manmitra.domain.chat.agreeing import Agreed, payer_of
from manmitra.domain.chat.answering import fixed, with_help
from manmitra.domain.chat.hearing import after_answer, is_card_message, voice_of_answer
from manmitra.domain.chat.model import Conversation, Message, Sender
from manmitra.domain.crisis.detection import SELF_TIERS, Signal
from manmitra.domain.crisis.help import help_for
from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.voice import Voice
from manmitra.domain.shared.identity import Principal


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """One message, and what is known around it. `before`: the last messages, oldest first."""

    who: Principal
    conversation: Conversation
    message: Message
    signal: Signal
    before: Sequence[Message]
    address: str = ""

    @property
    def last_reply(self) -> Message | None:
        return next((one for one in reversed(self.before) if one.sender is Sender.BESTIE), None)

    @property
    def flow(self) -> Flow | None:
        """Of Bestie's last own words. What a help card came into is left, and can be taken up again."""
        own = next((one for one in reversed(self.before) if one.chatter), None)
        if own is None or own.flow is None:
            return None
        return own.flow if own is self.last_reply else left(own.flow)

    @property
    def unsigned(self) -> bool:
        """Somebody holds the id of a student's conversation and is not signed in: they get no word of before."""
        return bool(self.conversation.student_id) and not self.who.known

    @property
    def high(self) -> bool:
        watch = self.message.watch
        return watch is not None and watch.at(self.message.sent_at) is Tier.HIGH

    @property
    def voice(self) -> Voice:
        last = self.last_reply
        return voice_of_answer(self.message.text, self.conversation.language, last.voice if last else None)


def turn_of(asked: Asked, agreed: Agreed, memories: Sequence[str]) -> Turn:
    """Somebody strange in the conversation gets no word of before, and no topic."""
    last, message = asked.last_reply, asked.message
    strange = asked.unsigned
    return Turn(
        seed=asked.conversation.id,
        number=message.number,
        topic=Topic.OTHER if strange else asked.conversation.topic,
        voice=asked.voice,
        text=message.text,
        earlier=() if strange else [one.text for one in asked.before if one.sender is Sender.USER],
        replies=() if strange else [one.text for one in asked.before if one.sender is Sender.BESTIE],
        last_reply=last.text if last else "",
        said=frozenset(message.marks),
        flow=None if strange else asked.flow,
        watch=not strange and (asked.high or asked.signal.recent in SELF_TIERS),
        outside=agreed.outside,
        payer=payer_of(asked.conversation.student_id or asked.conversation.id),
        names=agreed.names,
        memories=memories,
        now=message.sent_at,
    )


def calm_reply(asked: Asked, turn: Turn) -> Reply | None:
    """To an answer to a help card that is no danger: warm words, and no companion is asked."""
    calm = after_answer(turn.text, turn.voice, turn.last_reply) if is_card_message(asked.last_reply) else None
    return fixed(calm, turn.flow) if calm else None


def with_line(asked: Asked, turn: Turn, reply: Reply) -> Reply:
    """With whom to call, where somebody thinks of danger or it was there a short while ago."""
    if Tier.CHECK_IN in {asked.signal.tier, reply.risk} or (asked.high and not asked.unsigned):
        card = help_for(Tier.CHECK_IN, turn.voice, asked.message.sent_at, turn=asked.message.number - 1)
        return with_help(reply, card)
    return reply
