"""Talking with Bestie. The crisis rules come first on every message; the companion is asked only after them."""

from dataclasses import dataclass
from typing import Final

from msgspec.structs import replace

from manmitra.domain.accounts.ports import Users
from manmitra.domain.bestie.model import Language, Topic
from manmitra.domain.bestie.sentences import sentences
from manmitra.domain.chat import rules
from manmitra.domain.chat.alarm import Alarm
from manmitra.domain.chat.alerting import agrees_to_escalation, alert_of, concerned, reachable
from manmitra.domain.chat.answering import (
    answered,
    help_reply,
    kept_for_a_person,
    next_card,
    reminded,
    unkept,
)
from manmitra.domain.chat.events import ConversationReturned, written_to
from manmitra.domain.chat.hearing import heard_in
from manmitra.domain.chat.line import left as person_left
from manmitra.domain.chat.line import said
from manmitra.domain.chat.model import CONTEXT, MESSAGE_LIMIT, Answered, Conversation, ConversationBusy
from manmitra.domain.chat.ports import Conversations, Messages, Visitors
from manmitra.domain.chat.talking import Heard, Spoken, Talking
from manmitra.domain.chat.turns import Asked
from manmitra.domain.crisis.detection import Signal, assess
from manmitra.domain.crisis.excerpts import excerpt_of
from manmitra.domain.crisis.help import help_for
from manmitra.domain.crisis.known import Known
from manmitra.domain.crisis.places import places_of
from manmitra.domain.shared.errors import DomainError, Held, NotFound, Unavailable
from manmitra.domain.shared.identity import Principal, Role
from manmitra.domain.shared.ports import Clock, Secrets

TRIES: Final = 24
"""Each one lost means that somebody else's message of this conversation was stored."""
TRIES_OF_A_CRY: Final = 240
"""A call for help takes longer to write than what is written beside it, and is kept where it was said all the same."""


@dataclass(frozen=True, slots=True)
class ChatUseCases:
    conversations: Conversations
    messages: Messages
    talking: Talking
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
        recalled = await self.talking.recalling.at_start(who, anonymous=hidden)
        conversation = Conversation(
            id=id or self.secrets.token(),
            institution=who.institution,
            student_id=who.user_id if who.role is Role.STUDENT else "",
            topic=topic,
            language=language,
            anonymous=hidden,
            started_at=self.clock.now(),
            watch=await self.known.watch_over(who, self.clock.now()),
            recalls=bool(recalled),
        )
        await self.conversations.add(conversation)
        agreed = await self.talking.agreed_in(conversation)
        greeting = self.talking.companion.greeting(topic, language, anonymous=hidden, outside=agreed.outside)
        return conversation, reminded(greeting, conversation, recalled)

    async def send(
        self, who: Principal, conversation_id: str, text: str, *, address: str = "", hear: Heard | None = None
    ) -> Answered:
        """Answer one message. Holding the unguessable id is enough, except for somebody signed in as another: so
        the student whose sign-in has ended goes on. Whoever has no more than the id of a student's conversation gets
        the reply and reads nothing back, the companion knows neither topic nor words of before, and an alert says so.

        `address` bounds how many alerts visitors raise from one place. `hear` gets the companion's words in sentences,
        as they come; what is returned is what counts. Raises NotFound, MessageEmpty, MessageTooLong,
        ConversationEnded, SignUpToContinue or ConversationBusy; none of them for a message that needs help: that is
        answered always, in whatever state conversation, account or store are.
        """
        signal = assess(text)
        try:
            return await self._send(who, conversation_id, text, signal, address, hear)
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

    async def _send(
        self,
        who: Principal,
        conversation_id: str,
        text: str,
        signal: Signal,
        address: str,
        hear: Heard | None = None,
    ) -> Answered:
        if not signal.detected:
            rules.check_text(text)
        conversation = await self.conversations.get(conversation_id)
        if who.known and conversation.student_id:
            who.must_own(conversation.student_id, "conversation")
        return await self._answer(who, conversation, text, signal, address, hear)

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
        self,
        who: Principal,
        conversation: Conversation,
        text: str,
        alone: Signal,
        address: str,
        hear: Heard | None,
    ) -> Answered:
        try:
            return await self._placed(who, conversation, text, alone, address, hear)
        except DomainError as error:
            if not alone.detected:
                raise
            return await self._unkept(who, alone, text, conversation, address, error)

    async def _placed(
        self,
        who: Principal,
        conversation: Conversation,
        text: str,
        alone: Signal,
        address: str,
        hear: Heard | None,
    ) -> Answered:
        signal = alone
        for _ in range(TRIES_OF_A_CRY if alone.detected else TRIES):
            now = self.clock.now()
            before = await self.messages.latest(conversation.id, 2 * CONTEXT)
            last = before[-1] if before else None
            if last is not None and last.hold is not None and not last.hold.lasts(now):
                told = ConversationReturned.of(conversation, last.hold)
                await self.messages.add(person_left(last, conversation, now), events=[told])
                continue
            signal = heard_in(text, alone, before)
            message = said(conversation, last, excerpt_of(text, MESSAGE_LIMIT), now, signal.tier)
            if not signal.detected and message.hold is None:
                rules.may_speak(conversation, who, message.number, grave=last is not None and last.grave)
            asked = Asked(
                who=who, conversation=conversation, message=message, signal=signal, before=before, address=address
            )
            answer = await self._turn(asked, hear)
            if answer is not None:
                return answer
        if signal.detected:
            return await self._unkept(who, signal, text, conversation, address)
        raise ConversationBusy("too many messages at once in this conversation; please try again")

    async def _turn(self, asked: Asked, hear: Heard | None) -> Answered | None:
        """None when somebody else took the place of the message meanwhile."""
        message, conversation = asked.message, asked.conversation
        held = message.hold is not None
        left = None if held else rules.messages_left(conversation, asked.who, message.number, grave=message.grave)
        if rules.help_comes_first(asked.signal, asked.last_reply, held=held):
            helped = await self._help(asked)
            if helped is None:
                return None
            return await self._with_plan(asked, answered(message, helped.message, card=helped.card, left=left))
        turn = None if held else await self.talking.turn(asked)
        quick = None if turn is None else self.talking.at_once(asked, turn)
        both = (message,) if quick is None else (message, quick)
        if not await self.messages.add(*both, events=written_to(conversation, message)):
            return None
        if quick is not None:
            if hear is not None:
                for sentence in sentences(quick.text):
                    await hear(sentence)
            return answered(message, quick, card=None, left=left)
        spoken = None if turn is None else await self.talking.answer(asked, turn, hear)
        if spoken is None:
            return kept_for_a_person(message, asked.voice)
        answer = answered(message, spoken.message, card=spoken.card, left=left)
        return answer if spoken.card is None else await self._with_plan(asked, answer)

    async def _with_plan(self, asked: Asked, answer: Answered) -> Answered:
        return replace(answer, plan=await self.known.has_plan(asked.who))

    async def _help(self, asked: Asked) -> Spoken | None:
        """Message, card and alert in one write; None when somebody else took their place meanwhile."""
        who, conversation, message = asked.who, asked.conversation, asked.message
        card = next_card(
            message.tier,
            asked.voice,
            message.sent_at,
            text=message.text,
            turn=message.number - 1,
            told=reachable(who, conversation),
            last_reply=asked.last_reply.text if asked.last_reply else "",
        )
        reply = help_reply(message, card, asked.signal)
        if not asked.signal.detected:
            return Spoken(reply, card) if await self.messages.add(message, reply) else None
        agrees = await agrees_to_escalation(self.users, concerned(who, conversation))
        alert = alert_of(who, conversation, message, asked.signal, agrees=agrees)
        told, places = written_to(conversation, message), places_of(alert, asked.address)
        written = await self.messages.add(message, reply, alert=alert, places=places, events=told)
        return Spoken(reply, card) if written else None
