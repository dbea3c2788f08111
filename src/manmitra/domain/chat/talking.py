"""What Bestie says to a message that the crisis rules let pass: asked of the companion, looked at, and kept."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

import msgspec
from msgspec.structs import replace

from manmitra.domain.accounts.ports import Users
from manmitra.domain.bestie.flows import left
from manmitra.domain.bestie.model import Flow, Provenance, Topic
from manmitra.domain.bestie.ports import Companion, Reply, Turn
from manmitra.domain.chat import rules
from manmitra.domain.chat.alerting import agrees_to_escalation, alert_of, concerned, reachable
from manmitra.domain.chat.answering import help_reply, next_card, spoken_reply, with_help
from manmitra.domain.chat.checks import with_result
from manmitra.domain.chat.hearing import after_answer, is_card_message, voice_of_answer
from manmitra.domain.chat.line import moved_behind
from manmitra.domain.chat.model import Conversation, ConversationBusy, Message, Sender
from manmitra.domain.chat.ports import Forms, Messages
from manmitra.domain.crisis.detection import RULES_VERSION, SELF_TIERS, Signal
from manmitra.domain.crisis.help import HelpCard, help_for
from manmitra.domain.crisis.model import ALERTING, Alert, Tier
from manmitra.domain.crisis.places import places_of
from manmitra.domain.crisis.rule import RANK
from manmitra.domain.crisis.voice import Voice
from manmitra.domain.crisis.watch import watched
from manmitra.domain.shared.errors import NotFound, Unavailable
from manmitra.domain.shared.identity import Principal
from manmitra.domain.shared.ports import Clock

TRIES: Final = 24
BY_MODEL: Final = "model.opinion"
"""The reason of an alert that no rule raised."""
FIXED: Final = "fixed"
"""The provider of words that stand in this program and were not chosen by any companion."""

Heard = Callable[[str], Awaitable[None]]


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


class Spoken(msgspec.Struct, frozen=True):
    """What was kept as the answer. `card`: a model thought graver of the message than the rules, and help came."""

    message: Message
    card: HelpCard | None = None


@dataclass(frozen=True, slots=True)
class Talking:
    companion: Companion
    messages: Messages
    users: Users
    clock: Clock
    forms: Forms

    async def answer(self, asked: Asked, hear: Heard | None = None) -> Spoken | None:
        """The companion's answer, or fixed words in its place; kept as the next message. None when it came too late: a
        human has the word. `hear` gets it in sentences, each checked; what was kept in the end is what counts.
        """
        turn = await self._turn(asked)
        calm = after_answer(turn.text, turn.voice, turn.last_reply) if is_card_message(asked.last_reply) else None
        reply = _fixed(calm, turn) if calm else await self._asked(turn, hear)
        if RANK[reply.risk] > RANK[asked.signal.tier] and reply.risk in ALERTING:
            return await self._raised(asked, reply)
        if Tier.CHECK_IN in {asked.signal.tier, reply.risk} or (asked.high and not asked.unsigned):
            card = help_for(Tier.CHECK_IN, turn.voice, asked.message.sent_at, turn=asked.message.number - 1)
            reply = with_help(reply, card)
        if reply.screening is not None and not asked.unsigned:
            reply = await with_result(reply, reply.screening, asked.who, turn.voice, self.forms)
        kept = await self._kept(asked.message, spoken_reply(asked.message, reply, turn.voice, self.clock.now()))
        return None if kept is None else Spoken(kept)

    async def _asked(self, turn: Turn, hear: Heard | None) -> Reply:
        try:
            return await self.companion.reply(turn) if hear is None else await _streamed(self.companion, turn, hear)
        except Unavailable:
            return _fixed(rules.fallback(turn.voice, turn.last_reply), turn)

    async def _turn(self, asked: Asked) -> Turn:
        last, message = asked.last_reply, asked.message
        strange = asked.unsigned
        outside, names = await self._agreed(asked) if self.companion.outside else (False, ())
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
            outside=outside,
            payer=_payer(asked.conversation),
            names=names,
            now=message.sent_at,
        )

    async def _agreed(self, asked: Asked) -> tuple[bool, Sequence[str]]:
        """Whether the words may leave the house, and whose name must not. A visitor was told in the greeting."""
        student_id = asked.conversation.student_id
        if not student_id:
            return True, ()
        try:
            student = await self.users.get(student_id)
        except NotFound:
            return False, ()
        return student.consents.ai_chat and not asked.unsigned, (student.name, student.email)

    async def _raised(self, asked: Asked, reply: Reply) -> Spoken | None:
        """Help in the place of the model's words, and the alert in the same write."""
        message = replace(asked.message, tier=reply.risk)
        card = next_card(
            reply.risk,
            asked.voice,
            self.clock.now(),
            text=message.text,
            turn=message.number - 1,
            told=reachable(asked.who, asked.conversation),
            last_reply=asked.last_reply.text if asked.last_reply else "",
        )
        agrees = await agrees_to_escalation(self.users, concerned(asked.who, asked.conversation))
        signal = Signal(reply.risk, asked.signal.reasons, asked.signal.recent)
        alert = alert_of(asked.who, asked.conversation, message, signal, agrees=agrees)
        alert = replace(alert, reasons=(*alert.reasons, BY_MODEL))
        watch = watched(message.watch, reply.risk, message.sent_at)
        answer = replace(help_reply(message, card), provenance=reply.provenance, watch=watch)
        kept = await self._kept(asked.message, answer, alert, places_of(alert, asked.address))
        return None if kept is None else Spoken(kept, card)

    async def _kept(
        self, message: Message, reply: Message, alert: Alert | None = None, places: Sequence[str] = ()
    ) -> Message | None:
        """`reply` right behind `message`, or behind what was written meanwhile; None when a human has the word.

        The place decides: a takeover takes the place that this reply was made for, and is seen before the next try.
        """
        last = message
        for _ in range(TRIES):
            if last.hold is not None and alert is None:
                return None
            there = reply if last is message else moved_behind(last, reply)
            if alert is not None:
                there = replace(there, grave=True, watch=reply.watch)
            if await self.messages.add(there, alert=alert, places=places):
                return there
            last = (await self.messages.latest(message.conversation_id, 1))[-1]
        raise ConversationBusy("too many messages at once in this conversation; please try again")


def _payer(conversation: Conversation) -> str:
    return sha256((conversation.student_id or conversation.id).encode()).hexdigest()[:32]


async def _streamed(companion: Companion, turn: Turn, hear: Heard) -> Reply:
    whole = Reply(text="")
    async for part in companion.stream(turn):
        if isinstance(part, Reply):
            whole = part
        else:
            await hear(part)
    return whole


def _fixed(text: str, turn: Turn) -> Reply:
    provenance = Provenance(provider=FIXED, rules_version=RULES_VERSION)
    return Reply(text=text, flow=left(turn.flow), provenance=provenance)
