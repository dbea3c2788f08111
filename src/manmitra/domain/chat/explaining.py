"""Why a message of a conversation came about: what is stored of it, beside what the same stages say today."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import msgspec

from manmitra.domain.bestie.about_models import SIMPLER
from manmitra.domain.bestie.cues import RECALL
from manmitra.domain.bestie.model import Agent
from manmitra.domain.bestie.ports import Companion
from manmitra.domain.chat import rules
from manmitra.domain.chat.agreeing import Agreed
from manmitra.domain.chat.answering import BREAK, BY_MODEL, FIXED, next_card
from manmitra.domain.chat.hearing import heard_in
from manmitra.domain.chat.memory_texts import NOT_KEPT
from manmitra.domain.chat.model import CONTEXT, Conversation, Message, MessageKind, Sender
from manmitra.domain.chat.ports import Conversations, Messages
from manmitra.domain.chat.turns import Asked, calm_reply, turn_of, with_line
from manmitra.domain.crisis.detection import Signal, assess
from manmitra.domain.crisis.model import Tier
from manmitra.domain.shared.errors import NotFound
from manmitra.domain.shared.identity import Principal, Role, UserId, visitor

BEFORE: Final = 2 * CONTEXT
MEANWHILE: Final = 10
"""So many messages may have come between a message and its answer."""
LONGEST_PLACE: Final = 12
SCRIPTED: Final = "scripted"


class Again(StrEnum):
    """Whether the same words would come today."""

    SAME = "same"
    OTHER = "other"
    NOT_ASKED = "not_asked"
    """A provider's or a person's words, what was in the memory list, or of a time when nothing was noted."""


class Explained(msgspec.Struct, frozen=True, kw_only=True):
    """`heard` is the person's message that is looked at: the one before an answer, or the message itself. `now` is what
    the rules say of it today, after the messages that stood before it.
    """

    message: Message
    heard: Message | None = None
    now: Signal | None = None
    again: Again = Again.NOT_ASKED
    words: str = ""
    """What would be said today, where that was asked."""

    @property
    def agrees(self) -> bool:
        """Whether what stands there is what would stand there today, as far as that can be told."""
        tier_stands = self.heard is None or self.now is None or self.heard.tier is self.now.tier
        return tier_stands and self.again is not Again.OTHER


@dataclass(frozen=True, slots=True)
class Explaining:
    """For an operator, who has the store's keys anyway; none of it is served. `scripted`: the voice without models."""

    conversations: Conversations
    messages: Messages
    scripted: Companion

    async def explain(self, message_id: str) -> Explained:
        """Raises NotFound."""
        conversation_id, _, place = message_id.rpartition(":")
        position = int(place) if place.isdecimal() and len(place) <= LONGEST_PLACE else 0
        line = await self.messages.upto(conversation_id, position, BEFORE + MEANWHILE)
        if not line or line[-1].id != message_id:
            raise NotFound("there is no such message")
        conversation = await self.conversations.get(conversation_id)
        heard = next((one for one in reversed(line) if one.sender is Sender.USER), None)
        if line[-1].sender in (Sender.COUNSELOR, Sender.SYSTEM) or heard is None:
            return Explained(message=line[-1])
        before = [one for one in line if one.position < heard.position][-BEFORE:]
        now = heard_in(heard.text, assess(heard.text), before)
        if line[-1] is heard:
            return Explained(message=heard, heard=heard, now=now)
        return await self._answered(conversation, line[-1], heard, now, before)

    async def _answered(
        self, conversation: Conversation, answer: Message, heard: Message, now: Signal, before: Sequence[Message]
    ) -> Explained:
        explained = Explained(message=answer, heard=heard, now=now)
        words = await self._words(conversation, answer, heard, now, before)
        if not words:
            return explained
        again = Again.SAME if answer.text in words else Again.OTHER
        return msgspec.structs.replace(explained, again=again, words=words[0])

    async def _words(
        self, conversation: Conversation, answer: Message, heard: Message, now: Signal, before: Sequence[Message]
    ) -> Sequence[str]:
        """What could be said today: whether the one who wrote was signed in, or the companion answered at all, was not
        noted. None for what can't be asked for again.
        """
        callers = [visitor(conversation.institution)]
        if conversation.student_id:
            callers.insert(0, Principal(UserId(conversation.student_id), Role.STUDENT, conversation.institution))
        asked = [Asked(who=who, conversation=conversation, message=heard, signal=now, before=before) for who in callers]
        if answer.kind is MessageKind.CRISIS_RESPONSE:
            return list(dict.fromkeys(word for one in asked for word in _cards(one, answer)))
        provider = answer.provenance.provider if answer.provenance else ""
        lists_memories = answer.agent is Agent.NUDGE and RECALL.search(heard.text)
        if provider not in (SCRIPTED, FIXED) or lists_memories:  # what is in the list today is another question
            return []
        return [word for one in asked for word in await self._spoken(one, answer, provider)]

    async def _spoken(self, asked: Asked, answer: Message, provider: str) -> Sequence[str]:
        turn = turn_of(asked, Agreed(), ())
        calm = calm_reply(asked, turn)
        if calm is not None:
            return [with_line(asked, turn, calm).text]
        reply = await self.scripted.reply(turn)
        own = [with_line(asked, turn, reply).text]
        if answer.provenance and answer.provenance.attempts:
            own.append(f"{SIMPLER[turn.voice]}{BREAK}{own[0]}")
        if reply.screening is not None and answer.text.startswith(own[0]):
            own.append(answer.text)  # what became of the result was added, and is not asked for again
        if reply.remember:
            own.append(NOT_KEPT[turn.voice])
        return [*own, rules.fallback(turn.voice, turn.last_reply)] if provider == FIXED else own


def _cards(asked: Asked, answer: Message) -> Sequence[str]:
    """The help card as of today, whether somebody was told or not. A model's opinion is taken as it was."""
    signal, last = asked.signal, asked.last_reply
    rules_of = answer.provenance.rules if answer.provenance else ()
    tier = answer.tier if BY_MODEL in rules_of else signal.tier
    if tier is Tier.NONE:
        return [""]
    return [
        next_card(
            tier,
            asked.voice,
            answer.sent_at,
            text=asked.message.text,
            turn=asked.message.number - 1,
            told=told,
            last_reply=last.text if last else "",
        ).text
        for told in (True, False)
    ]
