"""What Bestie says to a message that the crisis rules let pass: asked of the companion, looked at, and kept."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Final

import msgspec
from msgspec.structs import replace

from manmitra.domain.accounts.ports import Users
from manmitra.domain.bestie.ports import Companion, Reply, Turn
from manmitra.domain.chat import rules
from manmitra.domain.chat.agreeing import Agreed, agreed_by, as_switched
from manmitra.domain.chat.alerting import agrees_to_escalation, alert_of, concerned, reachable
from manmitra.domain.chat.answering import fixed, graver, help_reply, next_card, raised_by_model, spoken_reply
from manmitra.domain.chat.checks import with_result
from manmitra.domain.chat.line import moved_behind
from manmitra.domain.chat.memories import Recalling
from manmitra.domain.chat.memory_texts import NOT_KEPT
from manmitra.domain.chat.model import Conversation, ConversationBusy, Message
from manmitra.domain.chat.ports import Forms, Messages
from manmitra.domain.chat.turns import Asked, calm_reply, turn_of, with_line
from manmitra.domain.crisis.help import HelpCard
from manmitra.domain.crisis.model import Alert
from manmitra.domain.crisis.places import places_of
from manmitra.domain.crisis.voice import Voice
from manmitra.domain.crisis.watch import watched
from manmitra.domain.flags.model import Asker
from manmitra.domain.flags.switches import AS_MADE, Switches
from manmitra.domain.shared.errors import Unavailable
from manmitra.domain.shared.identity import Role
from manmitra.domain.shared.ports import Clock

TRIES: Final = 24

Heard = Callable[[str], Awaitable[None]]


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
    recalling: Recalling
    forms: Forms
    switches: Switches = AS_MADE

    def at_once(self, asked: Asked, turn: Turn) -> Message | None:
        """The next message, where nobody has to be waited for and nothing but it has to be kept: then one write holds
        both the person's words and these. None where it takes `answer`.
        """
        reply = calm_reply(asked, turn) or self.companion.at_once(turn)
        if reply is None or reply.screening is not None or reply.remember or graver(reply, asked.signal):
            return None
        return spoken_reply(asked.message, with_line(asked, turn, reply), turn.voice, self.clock.now())

    async def answer(self, asked: Asked, turn: Turn, hear: Heard | None = None) -> Spoken | None:
        """The companion's answer, or fixed words in its place; kept as the next message. None when it came too late: a
        human has the word. `hear` gets it in sentences, each checked; what was kept in the end is what counts.
        """
        reply = calm_reply(asked, turn) or await self._asked(turn, hear)
        if graver(reply, asked.signal):
            return await self._raised(asked, reply)
        reply = with_line(asked, turn, reply)
        if reply.screening is not None and not asked.unsigned:
            hidden = asked.conversation.anonymous
            reply = await with_result(reply, reply.screening, asked.who, turn.voice, self.forms, anonymous=hidden)
        if reply.remember:
            reply = await self._remembered(asked, reply, turn.voice)
        kept = await self._kept(asked.message, spoken_reply(asked.message, reply, turn.voice, self.clock.now()))
        return None if kept is None else Spoken(kept)

    async def _asked(self, turn: Turn, hear: Heard | None) -> Reply:
        try:
            return await self.companion.reply(turn) if hear is None else await _streamed(self.companion, turn, hear)
        except Unavailable:
            return fixed(rules.fallback(turn.voice, turn.last_reply), turn.flow)

    async def turn(self, asked: Asked) -> Turn:
        """What the companion is told."""
        recalls = asked.message.recalls and not asked.unsigned
        memories = await self.recalling.for_turn(asked.conversation) if recalls else ()
        return turn_of(asked, await self._agreed(asked), memories)

    async def _remembered(self, asked: Asked, reply: Reply, voice: Voice) -> Reply:
        """Bestie says that it keeps something in mind only when it does."""
        if await self.recalling.keep(asked.who, asked.conversation, reply.remember):
            return reply
        return replace(reply, text=NOT_KEPT[voice], quick_replies=(), remember="")

    async def _agreed(self, asked: Asked) -> Agreed:
        """A visitor was told in the greeting. Whoever only holds the id of a student's conversation agrees to nothing
        in their name.
        """
        agreed = await self.agreed_in(asked.conversation)
        return replace(agreed, outside=agreed.outside and not asked.unsigned)

    async def agreed_in(self, conversation: Conversation) -> Agreed:
        """Of whoever began it: what they agree to now."""
        if not self.companion.outside:
            return Agreed()
        student = conversation.student_id
        agreed = await agreed_by(self.users, student) if student else Agreed(outside=True)
        role = Role.STUDENT if student else Role.VISITOR
        asker = Asker(institution=conversation.institution, role=role, unit=student or conversation.id)
        return as_switched(agreed, self.switches, asker)

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
        signal = raised_by_model(reply, asked.signal)
        alert = alert_of(asked.who, asked.conversation, message, signal, agrees=agrees)
        watch = watched(message.watch, reply.risk, message.sent_at)
        answer = replace(help_reply(message, card, signal, reply.provenance), watch=watch)
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
            if reply.recalls:
                there = replace(there, recalls=True)
            if alert is not None:
                there = replace(there, grave=True, watch=reply.watch)
            if await self.messages.add(there, alert=alert, places=places):
                return there
            last = (await self.messages.latest(message.conversation_id, 1))[-1]
        raise ConversationBusy("too many messages at once in this conversation; please try again")


async def _streamed(companion: Companion, turn: Turn, hear: Heard) -> Reply:
    whole = Reply(text="")
    async for part in companion.stream(turn):
        if isinstance(part, Reply):
            whole = part
        else:
            await hear(part)
    return whole
