"""What is shown of conversations, messages and answers."""

from datetime import datetime
from typing import Final

from manmitra.domain.bestie.model import Agent, Language, Provenance, Topic
from manmitra.domain.chat.model import Answered, Conversation, Message, MessageKind, Sender, Status
from manmitra.domain.chat.reading import Summary
from manmitra.domain.chat.takeovers import Taken
from manmitra.domain.crisis.model import ALERTING, Level, Tier
from manmitra.entrypoints.http.answers import View
from manmitra.entrypoints.http.crisis_views import HelplineView

PLAN: Final = "/safety-plan"
"""The page of one's own plan. Nothing of what is in it goes anywhere else."""


class StartedView(View, frozen=True, kw_only=True):
    session_id: str
    initial_message: str
    topic: Topic
    language: Language
    is_anonymous: bool
    started_at: datetime

    @classmethod
    def of(cls, conversation: Conversation, greeting: str) -> "StartedView":
        return cls(
            session_id=conversation.id,
            initial_message=greeting,
            topic=conversation.topic,
            language=conversation.language,
            is_anonymous=conversation.anonymous,
            started_at=conversation.started_at,
        )


class ConversationView(View, frozen=True, kw_only=True):
    session_id: str
    topic: Topic
    language: Language
    is_anonymous: bool
    status: Status
    started_at: datetime
    ended_at: datetime | None

    @classmethod
    def of(cls, conversation: Conversation) -> "ConversationView":
        return cls(
            session_id=conversation.id,
            topic=conversation.topic,
            language=conversation.language,
            is_anonymous=conversation.anonymous,
            status=conversation.status,
            started_at=conversation.started_at,
            ended_at=conversation.ended_at,
        )


class ProvenanceView(View, frozen=True, kw_only=True):
    """Who found Bestie's words: `scripted` and `fixed` are this service itself, anything else a model's provider."""

    provider: str
    model: str
    prompt_version: str
    rules_version: str

    @classmethod
    def of(cls, noted: Provenance) -> "ProvenanceView":
        return cls(
            provider=noted.provider,
            model=noted.model,
            prompt_version=noted.prompt_version,
            rules_version=noted.rules_version,
        )


class MessageView(View, frozen=True, kw_only=True):
    """`sender` counselor: a human who took the conversation over; `senderName` is empty when they go without one.
    `provenance` is null for all but Bestie's words.
    """

    message_id: str
    sender: Sender
    content: str
    timestamp: datetime
    type: MessageKind
    agent: Agent | None
    quick_replies: tuple[str, ...]
    language: str
    language_reviewed: bool
    sender_name: str
    provenance: ProvenanceView | None

    @classmethod
    def of(cls, message: Message) -> "MessageView":
        return cls(
            message_id=message.id,
            sender=message.sender,
            content=message.text,
            timestamp=message.sent_at,
            type=message.kind,
            agent=message.agent,
            quick_replies=message.quick_replies,
            language=message.voice.value,
            language_reviewed=message.voice.reviewed or message.sender is Sender.COUNSELOR,
            sender_name=message.name,
            provenance=None if message.provenance is None else ProvenanceView.of(message.provenance),
        )


class AnsweredView(View, frozen=True, kw_only=True):
    """`crisisLevel` may be low without a crisis: then the answer is a gentle question. `messagesLeft` is for
    visitors, until one of them needed help. `saved` is false when help was given and could not be kept.
    `safetyPlan`: the page of one's own plan, to be offered before the helplines; null without one.
    `withPerson`: a counsellor has the word; what they write is among the messages of the conversation.
    """

    session_id: str
    message_id: str
    response: str
    agent: Agent
    crisis_detected: bool
    crisis_level: Level | None
    tier: Tier
    quick_replies: tuple[str, ...]
    safety_plan: str | None
    helplines: list[HelplineView]
    language: str
    language_reviewed: bool
    messages_left: int | None
    saved: bool
    with_person: bool

    @classmethod
    def of(cls, answer: Answered) -> "AnsweredView":
        return cls(
            session_id=answer.conversation_id,
            message_id=answer.message_id,
            response=answer.text,
            agent=answer.agent,
            crisis_detected=answer.tier in ALERTING,
            crisis_level=answer.level,
            tier=answer.tier,
            quick_replies=answer.quick_replies,
            safety_plan=PLAN if answer.plan else None,
            helplines=[HelplineView.of(line) for line in answer.helplines],
            language=answer.voice.value,
            language_reviewed=answer.voice.reviewed,
            messages_left=answer.messages_left,
            saved=answer.saved,
            with_person=answer.held,
        )


class SummaryView(View, frozen=True, kw_only=True):
    session_id: str
    topic: Topic
    status: Status
    started_at: datetime
    last_message_at: datetime | None
    total_messages: int
    exercises: tuple[str, ...]
    crisis_level: Level | None
    summary: str

    @classmethod
    def of(cls, summary: Summary) -> "SummaryView":
        return cls(
            session_id=summary.conversation_id,
            topic=summary.topic,
            status=summary.status,
            started_at=summary.started_at,
            last_message_at=summary.last_message_at,
            total_messages=summary.messages,
            exercises=summary.exercises,
            crisis_level=summary.crisis_level,
            summary=summary.text,
        )


class TakeoverView(View, frozen=True, kw_only=True):
    """`until`: without a word from the counsellor it ends then. Null when it is over."""

    takeover_id: str
    alert_id: str | None
    name: str
    began_at: datetime
    lasts: bool
    until: datetime | None

    @classmethod
    def of(cls, taken: Taken) -> "TakeoverView":
        takeover = taken.takeover
        return cls(
            takeover_id=takeover.id,
            alert_id=takeover.alert_id or None,
            name=takeover.name,
            began_at=takeover.began_at,
            lasts=taken.hold is not None,
            until=taken.hold.until if taken.hold else None,
        )
