"""Conversations and messages as values."""

from datetime import datetime
from enum import StrEnum
from typing import Final, Self

import msgspec
from msgspec.structs import replace

from manmitra.domain.crisis.helplines import Helpline
from manmitra.domain.crisis.model import LEVELS, Level, Tier
from manmitra.domain.crisis.voice import Voice
from manmitra.domain.shared.entity import Entity
from manmitra.domain.shared.errors import Conflict, Forbidden, Invalid

MESSAGE_LIMIT: Final = 4000
VISITOR_MESSAGES: Final = 5
CONTEXT: Final = 5


class MessageTooLong(Invalid):
    code = "message_too_long"


class MessageEmpty(Invalid):
    code = "message_empty"


class ConversationEnded(Conflict):
    code = "conversation_ended"


class ConversationBusy(Conflict):
    """Several messages of one conversation arrived in the same moment, again and again."""

    code = "conversation_busy"


class SignUpToContinue(Forbidden):
    """A visitor has used up the messages that need no account."""

    code = "sign_up_to_continue"


class Topic(StrEnum):
    ACADEMIC = "academic"
    ANXIETY = "anxiety"
    RELATIONSHIPS = "relationships"
    LGBTQ = "lgbtq"
    FAMILY = "family"
    SELF_IMPROVEMENT = "self-improvement"
    ISOLATION = "isolation"
    OTHER = "other"


class Language(StrEnum):
    ENGLISH = "en"
    HINDI = "hi"
    URDU = "ur"


class Sender(StrEnum):
    USER = "user"
    BESTIE = "bestie"


class Agent(StrEnum):
    """Which of Bestie's voices spoke."""

    LISTENER = "listener"
    SCREENER = "screener"
    TONE = "tone"
    NUDGE = "nudge"
    CRISIS = "crisis"


class MessageKind(StrEnum):
    TEXT = "text"
    QUICK_REPLY = "quick_reply"
    CRISIS_RESPONSE = "crisis_response"


class Status(StrEnum):
    ACTIVE = "active"
    ENDED = "ended"


class Flow(msgspec.Struct, frozen=True):
    """Where in an exercise the two are. It lives in Bestie's last message, so that a turn writes nothing else."""

    name: str
    step: int = 0


class Conversation(Entity, frozen=True, kw_only=True):
    """`id` cannot be guessed: whoever holds it may go on talking. `student_id` is empty for a visitor."""

    institution: str
    student_id: str = ""
    topic: Topic
    language: Language
    anonymous: bool
    started_at: datetime
    ended_at: datetime | None = None

    @property
    def status(self) -> Status:
        return Status.ACTIVE if self.ended_at is None else Status.ENDED

    def ended(self, now: datetime) -> Self:
        """Ending twice is fine; the first time counts."""
        return self if self.ended_at is not None else replace(self, ended_at=now)


class Message(Entity, frozen=True, kw_only=True):
    """`position` counts from 1: the person's messages are odd, the answers even. It decides the order and the id,
    so two messages can never take the same place: that is how a visitor's messages are counted.

    `grave`: this message or one before it called for help. Every message hands it on, so that the newest one knows.
    """

    conversation_id: str
    position: int
    sender: Sender
    text: str
    sent_at: datetime
    kind: MessageKind = MessageKind.TEXT
    agent: Agent | None = None
    tier: Tier = Tier.NONE
    grave: bool = False
    quick_replies: tuple[str, ...] = ()
    flow: Flow | None = None
    voice: Voice = Voice.ENGLISH

    @property
    def number(self) -> int:
        """The how-maniest message, or answer, of the conversation."""
        return (self.position + 1) // 2


class Answered(msgspec.Struct, frozen=True, kw_only=True):
    """What a person gets back for a message. `saved` is false when help was given and could not be kept."""

    conversation_id: str
    message_id: str
    text: str
    agent: Agent
    tier: Tier
    quick_replies: tuple[str, ...] = ()
    helplines: tuple[Helpline, ...] = ()
    voice: Voice = Voice.ENGLISH
    messages_left: int | None = None
    saved: bool = True

    @property
    def level(self) -> Level | None:
        return LEVELS[self.tier]


def message_id(conversation_id: str, position: int) -> str:
    return f"{conversation_id}:{position:06}"


def said(
    conversation: Conversation, number: int, text: str, now: datetime, tier: Tier, *, grave: bool = False
) -> Message:
    """The person's message number so-and-so. `grave` tells of the messages before."""
    position = 2 * number - 1
    return Message(
        id=message_id(conversation.id, position),
        conversation_id=conversation.id,
        position=position,
        sender=Sender.USER,
        text=text,
        sent_at=now,
        tier=tier,
        grave=grave or tier is not Tier.NONE,
    )
