"""Talking with Bestie. The crisis rules come first on every message; the companion is asked only after them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from msgspec.structs import replace

from manmitra.domain.accounts.ports import Users
from manmitra.domain.chat import rules
from manmitra.domain.chat.alerting import Alarm, agrees_to_escalation, alert_of, concerned, reachable
from manmitra.domain.chat.answering import (
    answered,
    help_reply,
    kept_for_a_person,
    next_card,
    spoken_reply,
    unkept,
    with_help,
)
from manmitra.domain.chat.events import ConversationReturned, written_to
from manmitra.domain.chat.hearing import after_answer, heard_in, is_card_message, voice_of_answer
from manmitra.domain.chat.line import left as person_left
from manmitra.domain.chat.line import moved_behind, said
from manmitra.domain.chat.model import (
    CONTEXT,
    MESSAGE_LIMIT,
    Answered,
    Conversation,
    ConversationBusy,
    Language,
    Message,
    Sender,
    Topic,
)
from manmitra.domain.chat.ports import Companion, Conversations, Messages, Reply, Turn, Visitors
from manmitra.domain.crisis.detection import SELF_TIERS, Signal, assess
from manmitra.domain.crisis.help import HelpCard, help_for
from manmitra.domain.crisis.known import Known
from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.places import places_of
from manmitra.domain.crisis.voice import Voice
from manmitra.domain.shared.errors import DomainError, Held, NotFound, Unavailable
from manmitra.domain.shared.identity import Principal, Role
from manmitra.domain.shared.ports import Clock, Secrets

TRIES: Final = 24
"""Each one lost means that somebody else's message of this conversation was stored."""


@dataclass(frozen=True, slots=True)
class ChatUseCases:
    conversations: Conversations
    messages: Messages
    companion: Companion
    users: Users
    clock: Clock
    secrets: Secrets
    visitors: Visitors
    known: Known
    alarm: Alarm

    async def start(
        self,
        who: Principal,
        topic: Topic,
        language: Language,
        *,
        anonymous: bool | None = None,
        address: str = "",
        id: str = "",
    ) -> tuple[Conversation, str]:
        """A fresh conversation, and Bestie's first words. Anonymous unless said otherwise: that of a visitor.

        Raises TooManyAsked for visitors of one address.

        For a student too an anonymous one hides from all staff who it is; it stays in their own list.
        """
        if not who.known:
            self.visitors.pace(address, self.clock.now())
        hidden = not who.known if anonymous is None else anonymous
        conversation = Conversation(
            id=id or self.secrets.token(),
            institution=who.institution,
            student_id=who.user_id if who.role is Role.STUDENT else "",
            topic=topic,
            language=language,
            anonymous=hidden,
            started_at=self.clock.now(),
            watch=await self.known.watch_over(who, self.clock.now()),
        )
        await self.conversations.add(conversation)
        return conversation, self.companion.greeting(topic, language, anonymous=hidden)

    async def send(self, who: Principal, conversation_id: str, text: str, *, address: str = "") -> Answered:
        """Answer one message. Holding the unguessable id is enough, except for somebody signed in as another: so
        the student whose sign-in has ended goes on. Whoever has no more than the id of a student's conversation gets
        the reply and reads nothing back, the companion knows neither topic nor words of before, and an alert says so.

        `address` bounds how many alerts visitors raise from one place. Raises NotFound, MessageEmpty, MessageTooLong,
        ConversationEnded, SignUpToContinue or ConversationBusy; none of them for a message that needs help: that is
        answered always, in whatever state conversation, account or store are.
        """
        signal = assess(text)
        try:
            return await self._send(who, conversation_id, text, signal, address)
        except DomainError as error:
            if not signal.detected:
                raise
            return await self._unkept(who, signal, text, conversation_id, address, error)

    async def say(
        self, who: Principal, conversation_id: str, text: str, language: Language, *, address: str = ""
    ) -> Answered:
        """The same for an id that the client made up while it was offline.

        What nobody gave out is never adopted, so a guessable id opens nothing: a conversation takes its place whose id
        follows from the made-up one and its source, so the next message with it goes on there.
        """
        signal = assess(text)
        try:
            try:
                return await self._send(who, conversation_id, text, signal, address)
            except NotFound:
                return await self._go_on(who, conversation_id, text, language, signal, address)
        except DomainError as error:
            if not signal.detected:
                raise
            return await self._unkept(who, signal, text, conversation_id, address, error)

    async def _send(self, who: Principal, conversation_id: str, text: str, signal: Signal, address: str) -> Answered:
        if not signal.detected:
            rules.check_text(text)
        conversation = await self.conversations.get(conversation_id)
        if who.known and conversation.student_id:
            who.must_own(conversation.student_id, "conversation")
        return await self._answer(who, conversation, text, signal, address)

    async def _go_on(
        self, who: Principal, made_up: str, text: str, language: Language, signal: Signal, address: str
    ) -> Answered:
        id = self.visitors.id_for(made_up, who.user_id or address) if made_up else ""
        try:
            return await self._send(who, id, text, signal, address)
        except NotFound:
            fresh, _ = await self.start(who, Topic.OTHER, language, address=address, id=id)
            return await self._send(who, fresh.id, text, signal, address)

    async def _unkept(
        self,
        who: Principal,
        signal: Signal,
        text: str,
        conversation: Conversation | str,
        address: str,
        error: DomainError | None = None,
    ) -> Answered:
        """No conversation keeps it, so it has an alert by itself."""
        away = isinstance(error, Unavailable) and not isinstance(error, Held)
        told = await self.alarm.told(who, text, signal, address, conversation=conversation, away=away)
        card = help_for(signal.tier, Language.ENGLISH.value, self.clock.now(), text=text, told=told)
        return unkept(card, conversation if isinstance(conversation, str) else conversation.id, saved=told)

    async def _answer(
        self, who: Principal, conversation: Conversation, text: str, alone: Signal, address: str
    ) -> Answered:
        try:
            return await self._placed(who, conversation, text, alone, address)
        except DomainError as error:
            if not alone.detected:
                raise
            return await self._unkept(who, alone, text, conversation, address, error)

    async def _placed(
        self, who: Principal, conversation: Conversation, text: str, alone: Signal, address: str
    ) -> Answered:
        signal = alone
        for _ in range(TRIES):
            now = self.clock.now()
            before = await self.messages.latest(conversation.id, 2 * CONTEXT)
            last = before[-1] if before else None
            if last is not None and last.hold is not None and not last.hold.lasts(now):
                told = ConversationReturned.of(conversation, last.hold)
                await self.messages.add(person_left(last, conversation, now), events=[told])
                continue
            signal = heard_in(text, alone, before)
            message = said(conversation, last, text[:MESSAGE_LIMIT], now, signal.tier)
            if not signal.detected and message.hold is None:
                rules.may_speak(conversation, who, message.number, grave=last is not None and last.grave)
            answer = await self._turn(who, conversation, message, signal, before, address)
            if answer is not None:
                return answer
        if signal.detected:
            return await self._unkept(who, signal, text, conversation, address)
        raise ConversationBusy("too many messages at once in this conversation; please try again")

    async def _turn(
        self,
        who: Principal,
        conversation: Conversation,
        message: Message,
        signal: Signal,
        before: Sequence[Message],
        address: str,
    ) -> Answered | None:
        """None when somebody else took the place of `message` meanwhile."""
        last_reply = next((one for one in reversed(before) if one.sender is Sender.BESTIE), None)
        held = message.hold is not None
        left = None if held else rules.messages_left(conversation, who, message.number, grave=message.grave)
        if rules.help_comes_first(signal, last_reply, held=held):
            helped = await self._help(who, conversation, message, signal, last_reply, address)
            if helped is None:
                return None
            answer = answered(message, helped[0], helplines=helped[1].helplines, left=left)
            return replace(answer, plan=await self.known.has_plan(who))
        if not await self.messages.add(message, events=written_to(conversation, message)):
            return None
        spoken = None if held else await self._talk(who, conversation, message, signal, before, last_reply)
        if spoken is None:
            return kept_for_a_person(message, voice_of_answer(message.text, conversation.language, _voice(last_reply)))
        return answered(message, spoken, helplines=(), left=left)

    async def _help(
        self,
        who: Principal,
        conversation: Conversation,
        message: Message,
        signal: Signal,
        last_reply: Message | None,
        address: str,
    ) -> tuple[Message, HelpCard] | None:
        """Message, card and alert in one write; None when somebody else took their place meanwhile."""
        card = next_card(
            message.tier,
            voice_of_answer(message.text, conversation.language, _voice(last_reply)),
            message.sent_at,
            text=message.text,
            turn=message.number - 1,
            told=reachable(who, conversation),
            last_reply=last_reply.text if last_reply else "",
        )
        reply = help_reply(message, card)
        if not signal.detected:
            return (reply, card) if await self.messages.add(message, reply) else None
        agrees = await agrees_to_escalation(self.users, concerned(who, conversation))
        alert = alert_of(who, conversation, message, signal, agrees=agrees)
        told = written_to(conversation, message)
        written = await self.messages.add(message, reply, alert=alert, places=places_of(alert, address), events=told)
        return (reply, card) if written else None

    async def _talk(
        self,
        who: Principal,
        conversation: Conversation,
        message: Message,
        signal: Signal,
        before: Sequence[Message],
        last_reply: Message | None,
    ) -> Message | None:
        """The companion's answer, or fixed words in its place; kept as the next message. None when it came too late: a
        human has the word.
        """
        voice = voice_of_answer(message.text, conversation.language, _voice(last_reply))
        unsigned = bool(conversation.student_id) and not who.known
        high = message.watch is not None and message.watch.at(message.sent_at) is Tier.HIGH
        watch = not unsigned and (high or signal.recent in SELF_TIERS)
        turn = Turn(
            seed=conversation.id,
            number=message.number,
            topic=Topic.OTHER if unsigned else conversation.topic,
            voice=voice,
            text=message.text,
            earlier=() if unsigned else [one.text for one in before if one.sender is Sender.USER],
            last_reply=last_reply.text if last_reply else "",
            flow=last_reply.flow if last_reply else None,
            watch=watch,
        )
        calm = after_answer(message.text, voice, turn.last_reply) if is_card_message(last_reply) else None
        try:
            spoken = Reply(text=calm) if calm else await self.companion.reply(turn)
        except Unavailable:
            spoken = Reply(text=rules.fallback(voice, turn.last_reply))
        if signal.tier is Tier.CHECK_IN or (high and not unsigned):
            spoken = with_help(spoken, help_for(Tier.CHECK_IN, voice, message.sent_at, turn=message.number - 1))
        return await self._kept(message, spoken_reply(message, spoken, voice, self.clock.now()))

    async def _kept(self, message: Message, reply: Message) -> Message | None:
        """`reply` right behind `message`, or behind what was written meanwhile; None when a human has the word.

        The place decides: a takeover takes the place that this reply was made for, and is seen before the next try.
        """
        last = message
        for _ in range(TRIES):
            if last.hold is not None:
                return None
            there = reply if last is message else moved_behind(last, reply)
            if await self.messages.add(there):
                return there
            last = (await self.messages.latest(message.conversation_id, 1))[-1]
        raise ConversationBusy("too many messages at once in this conversation; please try again")


def _voice(reply: Message | None) -> Voice | None:
    return reply.voice if reply else None
