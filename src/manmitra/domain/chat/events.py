"""What others hear of a conversation that a human takes over: that it happens, never what is said."""

from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar, Self

from manmitra.domain.chat.model import Conversation, Hold, Message, Sender
from manmitra.domain.shared.events import Event


class ConversationStarted(Event, frozen=True, kw_only=True):
    """By a student who did not ask to stay anonymous: for counting only, no socket hears of it."""

    kind: ClassVar[str] = "conversation.started"

    student_id: str
    topic: str


class HoldEvent(Event, frozen=True, kw_only=True):
    """`student_id` is empty for a visitor, whom no frame reaches."""

    kind: ClassVar[str] = "conversation"

    conversation_id: str
    student_id: str
    takeover_id: str
    counselor_id: str
    until: datetime

    @classmethod
    def of(cls, conversation: Conversation, hold: Hold) -> Self:
        return cls(
            institution=conversation.institution,
            conversation_id=conversation.id,
            student_id=conversation.student_id,
            takeover_id=hold.takeover_id,
            counselor_id=hold.counselor_id,
            until=hold.until,
        )


class ConversationTaken(HoldEvent, frozen=True, kw_only=True):
    """A counsellor has the word. What reacts to it ends it after a time of silence."""

    kind: ClassVar[str] = "conversation.taken"


class ConversationReturned(HoldEvent, frozen=True, kw_only=True):
    """The companion answers again."""

    kind: ClassVar[str] = "conversation.returned"
    awaited: ClassVar[bool] = False


class ConversationWritten(HoldEvent, frozen=True, kw_only=True):
    """One of the two wrote while a counsellor has the word: the other one should look."""

    kind: ClassVar[str] = "conversation.written"
    awaited: ClassVar[bool] = False

    sender: Sender

    @classmethod
    def by(cls, sender: Sender, conversation: Conversation, hold: Hold) -> Self:
        told = HoldEvent.of(conversation, hold)
        return cls(
            institution=told.institution,
            conversation_id=told.conversation_id,
            student_id=told.student_id,
            takeover_id=told.takeover_id,
            counselor_id=told.counselor_id,
            until=told.until,
            sender=sender,
        )


def started(conversation: Conversation) -> Sequence[Event]:
    """An anonymous one is told to nobody, not even to be counted."""
    if conversation.anonymous or not conversation.student_id:
        return []
    return [
        ConversationStarted(
            institution=conversation.institution,
            student_id=conversation.student_id,
            topic=conversation.topic.value,
        )
    ]


def written_to(conversation: Conversation, message: Message) -> Sequence[Event]:
    """What the human who has the word hears of a message."""
    return [ConversationWritten.by(Sender.USER, conversation, message.hold)] if message.hold else []
