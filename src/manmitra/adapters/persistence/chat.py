"""Conversations and messages in the document store. A message is a document of its own: no array ever grows."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from msgspec.structs import replace

from manmitra.adapters.persistence.alert_places import AlertPlaces, alert_writes
from manmitra.adapters.persistence.documents import from_document, instant_text, to_document
from manmitra.adapters.persistence.events import Outbox
from manmitra.adapters.persistence.pages import page_of
from manmitra.adapters.persistence.schema import SAID
from manmitra.adapters.persistence.store import (
    Clause,
    Document,
    DocumentStore,
    Duplicate,
    Insert,
    Replace,
    Sort,
    Stale,
    Write,
    equals,
)
from manmitra.domain.chat.events import started
from manmitra.domain.chat.model import Conversation, Message, Takeover, message_id
from manmitra.domain.chat.ports import Conversations, Messages
from manmitra.domain.crisis.model import Alert
from manmitra.domain.shared.errors import Conflict, NotFound
from manmitra.domain.shared.events import Event
from manmitra.domain.shared.paging import Page, PageRequest

CONVERSATIONS: Final = "conversations"
MESSAGES: Final = "messages"
TAKEOVERS: Final = "takeovers"
PLACE: Final = frozenset({"id", "version", "conversation_id", "position", "sender", "sent_at"})
"""What stays open of a message. The rest, and whatever a message may gain, goes into the one sealed field."""


class StoredConversations(Conversations):
    def __init__(self, *, store: DocumentStore, outbox: Outbox) -> None:
        self._store = store
        self._outbox = outbox

    async def get(self, conversation_id: str) -> Conversation:
        found = await self._store.get(CONVERSATIONS, conversation_id)
        if found is None:
            raise NotFound("there is no such conversation")
        return _conversation(found)

    async def add(self, conversation: Conversation) -> None:
        events = self._outbox.writes(started(conversation))
        await self._store.apply(Insert(CONVERSATIONS, to_document(conversation)), *events)

    async def save(self, conversation: Conversation) -> Conversation:
        try:
            await self._store.apply(Replace(CONVERSATIONS, to_document(conversation)))
        except Stale as error:
            raise Conflict("this conversation changed meanwhile; please look again") from error
        return replace(conversation, version=conversation.version + 1)

    async def of_student(self, student_id: str, page: PageRequest) -> Page[Conversation]:
        where = [equals("student_id", student_id)]
        newest = Sort("started_at", descending=True)
        return await page_of(self._store, CONVERSATIONS, where, newest, page, _conversation)


class StoredMessages(Messages):
    def __init__(self, *, store: DocumentStore, places: AlertPlaces, outbox: Outbox) -> None:
        self._store = store
        self._places = places
        self._outbox = outbox

    async def latest(self, conversation_id: str, limit: int) -> Sequence[Message]:
        newest = Sort("position", descending=True)
        found = await self._store.find(MESSAGES, [equals("conversation_id", conversation_id)], sort=newest, limit=limit)
        return [_message(one) for one in reversed(found)]

    async def upto(self, conversation_id: str, position: int, limit: int) -> Sequence[Message]:
        where = [equals("conversation_id", conversation_id), Clause("position", "<=", position)]
        found = await self._store.find(MESSAGES, where, sort=Sort("position", descending=True), limit=limit)
        return [_message(one) for one in reversed(found)]

    async def add(
        self,
        *messages: Message,
        alert: Alert | None = None,
        places: Sequence[str] = (),
        takeover: Takeover | None = None,
        events: Sequence[Event] = (),
    ) -> bool:
        if await self._behind_a_human(messages[0]):
            return False
        writes: list[Write] = [Insert(MESSAGES, message_document(message)) for message in messages]
        if takeover is not None:
            writes.append(Insert(TAKEOVERS, to_document(takeover)))
        writes += self._outbox.writes(events)
        fresh = await self._places.placed(alert, places) if alert is not None else None
        if fresh is not None:
            writes += alert_writes(self._outbox, fresh)
        try:
            await self._store.apply(*writes)
        except Duplicate:  # the id is the place in the conversation, or among the alerts, and somebody was faster
            return False
        return True

    async def _behind_a_human(self, message: Message) -> bool:
        """Looked up whatever the writer believes. What is there never changes, and a place is taken once, so no
        takeover can come between this look and the write.
        """
        if not message.chatter:
            return False
        found = await self._store.get(MESSAGES, message_id(message.conversation_id, message.position - 1))
        return found is None or _message(found).hold is not None

    async def of_conversation(
        self, conversation_id: str, page: PageRequest, *, since: datetime | None = None
    ) -> Page[Message]:
        where = [equals("conversation_id", conversation_id)]
        if since is not None:
            where.append(Clause("sent_at", ">=", instant_text(since)))
        return await page_of(self._store, MESSAGES, where, Sort("position"), page, _message)

    async def takeover(self, takeover_id: str) -> Takeover:
        found = await self._store.get(TAKEOVERS, takeover_id)
        if found is None:
            raise NotFound("there is no such takeover")
        return from_document(found, Takeover)


def _conversation(document: Document) -> Conversation:
    return from_document(document, Conversation)


def message_document(message: Message) -> Document:
    document = to_document(message)
    open_ = {name: value for name, value in document.items() if name in PLACE}
    return {**open_, SAID: {name: value for name, value in document.items() if name not in PLACE}}


def _message(document: Document) -> Message:
    return from_document({**document, **document[SAID]}, Message)
