"""Conversations and messages as values."""

from datetime import datetime
from enum import StrEnum
from typing import Final, Self

import msgspec
from msgspec.structs import replace

from manmitra.domain.bestie.model import Agent, Flow, Language, Provenance, Topic
from manmitra.domain.crisis.helplines import Helpline
from manmitra.domain.crisis.model import LEVELS, Level, Tier
from manmitra.domain.crisis.voice import Voice
from manmitra.domain.crisis.watch import Watch
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


class ConversationHeld(Conflict):
    """Another counsellor has the word."""

    code = "conversation_held"


class TakeoverOver(Conflict):
    """It was given back, or ended after a time of silence."""

    code = "takeover_over"


class SignUpToContinue(Forbidden):
    """A visitor has used up the messages that need no account."""

    code = "sign_up_to_continue"


class Sender(StrEnum):
    USER = "user"
    BESTIE = "bestie"
    COUNSELOR = "counselor"
    SYSTEM = "system"
    """A line that tells what happened in the conversation, such as that a person has joined it."""


class MessageKind(StrEnum):
    TEXT = "text"
    QUICK_REPLY = "quick_reply"
    CRISIS_RESPONSE = "crisis_response"
    PERSON_JOINED = "person_joined"
    PERSON_LEFT = "person_left"


class Status(StrEnum):
    ACTIVE = "active"
    ENDED = "ended"


class Hold(msgspec.Struct, frozen=True, kw_only=True):
    """A counsellor has the word until they give it back, or have been silent until `until`."""

    takeover_id: str
    counselor_id: str
    until: datetime
    name: str = ""
    """As the person sees it; empty when the counsellor goes without a name."""

    def lasts(self, now: datetime) -> bool:
        return now < self.until


class Conversation(Entity, frozen=True, kw_only=True):
    """`id` cannot be guessed: whoever holds it may go on talking. `student_id` is empty for a visitor."""

    institution: str
    student_id: str = ""
    topic: Topic
    language: Language
    anonymous: bool
    started_at: datetime
    ended_at: datetime | None = None
    watch: Watch | None = None
    """What was known of the person when it began."""
    recalls: bool = False
    """There was something that the person asked Bestie to keep in mind. Without, no turn looks for it."""

    @property
    def status(self) -> Status:
        return Status.ACTIVE if self.ended_at is None else Status.ENDED

    def ended(self, now: datetime) -> Self:
        """Ending twice is fine; the first time counts."""
        return self if self.ended_at is not None else replace(self, ended_at=now)


class Message(Entity, frozen=True, kw_only=True):
    """`position` counts from 1 without a gap. It decides the order and the id, so two messages can never take the same
    place, and whoever writes must have seen the message right before. What each message hands on to the next is
    therefore what holds for the whole conversation, and a write that missed a change of it is refused by the store.

    Handed on: `count`, how many messages the person has written; `grave`, that one called for help; `watch`, how grave
    it was and when; `hold`, that a human has the word; `marks` of Bestie's last replies; `recalls`,
    that there is something to keep in mind. Bestie's own words stand only
    behind a message without a hold.
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
    count: int | None = None
    hold: Hold | None = None
    watch: Watch | None = None
    marks: tuple[int, ...] = ()
    recalls: bool = False
    name: str = ""
    """Of the human who wrote it, if they go by one."""
    provenance: Provenance | None = None
    """How Bestie's words came about; None for everybody else's, and for those written before it was kept."""

    @property
    def chatter(self) -> bool:
        """Words of Bestie's own. Help is none: it comes from the crisis rules, and nothing silences it."""
        return self.sender is Sender.BESTIE and self.kind is not MessageKind.CRISIS_RESPONSE

    @property
    def number(self) -> int:
        """How many messages the person had written up to this one. Older messages stand in pairs and do not tell."""
        return (self.position + 1) // 2 if self.count is None else self.count


class Takeover(Entity, frozen=True, kw_only=True):
    """That a counsellor took over a conversation, kept for good. Whether it still lasts, the last message tells.

    The counsellor goes by its id: whoever holds the conversation's could write in it as the person. `since`: what was
    written from then on is theirs to read; with the person's consent, all of it.
    """

    institution: str
    conversation_id: str
    counselor_id: str
    alert_id: str = ""
    name: str = ""
    since: datetime
    began_at: datetime


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
    plan: bool = False
    """The person has a safety plan of their own: it comes before any list of numbers."""
    held: bool = False
    """A human has the word: the text says so, and is not kept."""

    @property
    def level(self) -> Level | None:
        return LEVELS[self.tier]


def message_id(conversation_id: str, position: int) -> str:
    return f"{conversation_id}:{position:06}"
