"""Talking with Bestie. The crisis rules come first on every message; the companion is asked only after them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from manmitra.domain.accounts.ports import Users
from manmitra.domain.chat import rules
from manmitra.domain.chat.answering import answered, help_reply, spoken_reply, unkept
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
    said,
)
from manmitra.domain.chat.ports import Companion, Conversations, Messages, Reply, Turn
from manmitra.domain.crisis.detection import SELF_TIERS, Signal, assess, in_context
from manmitra.domain.crisis.help import HelpCard, help_for
from manmitra.domain.crisis.model import Alert, AlertKind, raise_alert
from manmitra.domain.crisis.voice import Voice, voice_of
from manmitra.domain.shared.errors import NotFound, Unavailable
from manmitra.domain.shared.identity import Principal, Role
from manmitra.domain.shared.ports import Clock, Ids, Secrets

TRIES: Final = 8


@dataclass(frozen=True, slots=True)
class ChatUseCases:
    conversations: Conversations
    messages: Messages
    companion: Companion
    users: Users
    clock: Clock
    ids: Ids
    secrets: Secrets

    async def start(
        self, who: Principal, topic: Topic, language: Language, *, anonymous: bool
    ) -> tuple[Conversation, str]:
        """A fresh conversation, and Bestie's first words."""
        conversation = Conversation(
            id=self.secrets.token(),
            institution=who.institution,
            student_id=who.user_id if who.role is Role.STUDENT else "",
            topic=topic,
            language=language,
            anonymous=anonymous,
            started_at=self.clock.now(),
        )
        await self.conversations.add(conversation)
        return conversation, self.companion.greeting(topic, language)

    async def send(self, who: Principal, conversation_id: str, text: str) -> Answered:
        """Answer one message. Holding the unguessable id is enough, except for somebody signed in as another.

        Raises NotFound, MessageEmpty, MessageTooLong, ConversationEnded, SignUpToContinue or ConversationBusy;
        none of the last four for a message that needs help: that is answered always, even with the store down.
        """
        signal = assess(text)
        if not signal.detected:
            rules.check_text(text)
        try:
            conversation = await self._spoken_by(who, conversation_id)
            return await self._answer(who, conversation, text, signal)
        except Unavailable:
            if not signal.detected:
                raise
            card = help_for(signal.tier, Voice.ENGLISH.value, self.clock.now(), text=text, told=False)
            return unkept(card, conversation_id)

    async def say(self, who: Principal, conversation_id: str, text: str, language: Language) -> Answered:
        """The same for an id that the client made up while it was offline: a fresh conversation takes its place.

        What nobody gave out is never adopted, so a guessable id opens nothing.
        """
        try:
            return await self.send(who, conversation_id, text)
        except NotFound:
            fresh, _ = await self.start(who, Topic.OTHER, language, anonymous=not who.known)
            return await self.send(who, fresh.id, text)

    async def _spoken_by(self, who: Principal, conversation_id: str) -> Conversation:
        conversation = await self.conversations.get(conversation_id)
        if who.known and conversation.student_id:
            who.must_own(conversation.student_id, "conversation")
        return conversation

    async def _answer(self, who: Principal, conversation: Conversation, text: str, alone: Signal) -> Answered:
        for _ in range(TRIES):
            before = await self.messages.latest(conversation.id, 2 * CONTEXT)
            own = [one for one in before if one.sender is Sender.USER]
            last_reply = next((one for one in reversed(before) if one.sender is Sender.BESTIE), None)
            number = own[-1].number + 1 if own else 1
            signal = in_context(text, alone, [one.tier for one in own])
            if not signal.detected:
                rules.may_speak(conversation, who, number)
            message = said(conversation, number, text[:MESSAGE_LIMIT], self.clock.now(), signal.tier)
            left = rules.messages_left(conversation, who, number)
            if rules.help_comes_first(signal, last_reply):
                card = self._card(conversation, message)
                alert = await self._alert(who, conversation, message, signal) if signal.detected else None
                reply = help_reply(message, card)
                if await self.messages.add(message, reply, alert=alert):
                    return answered(message, reply, helplines=card.helplines, left=left)
            elif await self.messages.add(message):
                reply = await self._talk(conversation, message, signal, own, last_reply)
                return answered(message, reply, helplines=(), left=left)
        raise ConversationBusy("too many messages at once in this conversation; please try again")

    def _card(self, conversation: Conversation, message: Message) -> HelpCard:
        turn = message.number - 1
        return help_for(message.tier, conversation.language, message.sent_at, text=message.text, turn=turn)

    async def _talk(
        self,
        conversation: Conversation,
        message: Message,
        signal: Signal,
        own: Sequence[Message],
        last_reply: Message | None,
    ) -> Message:
        """The companion's answer, or fixed words in its place; kept as the next message."""
        voice = voice_of(message.text, conversation.language)
        turn = Turn(
            seed=conversation.id,
            number=message.number,
            topic=conversation.topic,
            voice=voice,
            text=message.text,
            earlier=[one.text for one in own],
            last_reply=last_reply.text if last_reply else "",
            flow=last_reply.flow if last_reply else None,
            watch=signal.recent in SELF_TIERS,
        )
        try:
            spoken = await self.companion.reply(turn)
        except Unavailable:
            spoken = Reply(text=rules.fallback(voice, turn.last_reply))
        reply = spoken_reply(message, spoken, voice, self.clock.now())
        await self.messages.add(reply)
        return reply

    async def _alert(self, who: Principal, conversation: Conversation, message: Message, signal: Signal) -> Alert:
        student_id = conversation.student_id or (who.user_id if who.role is Role.STUDENT else "")
        consents = (await self.users.get(student_id)).consents if student_id else None
        return raise_alert(
            self.ids.new(),
            now=message.sent_at,
            institution=conversation.institution,
            kind=AlertKind.MESSAGE,
            tier=signal.tier,
            student_id=student_id,
            conversation_id=conversation.id,
            reasons=signal.rules,
            excerpt=message.text,
            consent_to_escalate=consents is None or consents.crisis_escalation,
        )
