"""Reading conversations back: one's own, or a student's by a counsellor who treats them and has their consent."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import msgspec

from manmitra.domain.accounts.ports import CareRelations, Users
from manmitra.domain.bestie.flows import EXERCISES
from manmitra.domain.bestie.model import Topic
from manmitra.domain.bestie.summing_up import sum_up
from manmitra.domain.chat.model import Conversation, Message, Sender, Status
from manmitra.domain.chat.ports import Conversations, Messages
from manmitra.domain.crisis.model import Level
from manmitra.domain.shared.errors import NotFound
from manmitra.domain.shared.identity import Principal, Role
from manmitra.domain.shared.paging import PAGE_LIMIT, Page, PageRequest
from manmitra.domain.shared.ports import Clock


class Summary(msgspec.Struct, frozen=True, kw_only=True):
    """Facts about a conversation (text, exercises and level: of its last hundred messages); it quotes nothing."""

    conversation_id: str
    topic: Topic
    status: Status
    started_at: datetime
    last_message_at: datetime | None
    messages: int
    exercises: tuple[str, ...]
    crisis_level: Level | None
    text: str


@dataclass(frozen=True, slots=True)
class ReadingUseCases:
    conversations: Conversations
    messages: Messages
    users: Users
    care: CareRelations
    clock: Clock

    async def conversation(self, who: Principal, conversation_id: str) -> Conversation:
        """Raises NotFound, which is also the answer for what is not one's own."""
        conversation = await self.conversations.get(conversation_id)
        if not conversation.student_id:
            return conversation  # a visitor's: the id, which can't be guessed, is all there is to show
        if who.role is Role.COUNSELOR:
            await self._must_be_shared(who, conversation)
        else:
            who.must_own(conversation.student_id, "conversation")
        return conversation

    async def own(self, who: Principal, page: PageRequest) -> Page[Conversation]:
        """Newest first."""
        return await self.conversations.of_student(who.user_id, page)

    async def history(self, who: Principal, conversation_id: str, page: PageRequest) -> Page[Message]:
        conversation = await self.conversation(who, conversation_id)
        return await self.messages.of_conversation(conversation.id, page)

    async def end(self, who: Principal, conversation_id: str) -> Conversation:
        """By whoever talks in it; ending it again changes nothing."""
        conversation = await self.conversations.get(conversation_id)
        if conversation.student_id:
            who.must_own(conversation.student_id, "conversation")
        ended = conversation.ended(self.clock.now())
        return conversation if ended is conversation else await self.conversations.save(ended)

    async def summary(self, who: Principal, conversation_id: str) -> Summary:
        conversation = await self.conversation(who, conversation_id)
        return summarise(conversation, await self.messages.latest(conversation.id, PAGE_LIMIT))

    async def _must_be_shared(self, who: Principal, conversation: Conversation) -> None:
        """An anonymous one never is: the answer would tell that it is one of theirs who wrote it."""
        student = await self.users.get(conversation.student_id)
        shared = student.consents.share_chat_history and not conversation.anonymous
        if not shared or not await self.care.treats(who.user_id, student.id):
            raise NotFound("there is no such conversation")


def summarise(conversation: Conversation, recent: Sequence[Message]) -> Summary:
    """`recent` are the last messages, oldest first."""
    own = [one for one in recent if one.sender is Sender.USER]
    number = max((one.number for one in recent), default=0)
    exercises = tuple(
        dict.fromkeys(one.flow.name for one in recent if one.flow and one.flow.active and one.flow.name in EXERCISES)
    )
    replies = [one.text for one in recent if one.sender is Sender.BESTIE]
    known = [one.tier for one in own]
    summed = sum_up([one.text for one in own], replies, conversation.language, known=known)
    return Summary(
        conversation_id=conversation.id,
        topic=conversation.topic,
        status=conversation.status,
        started_at=conversation.started_at,
        last_message_at=recent[-1].sent_at if own else None,
        messages=number,
        exercises=exercises,
        crisis_level=summed.level,
        text=summed.text,
    )
