"""The event log in the store, and how an event gets there: as one more insert in the write of what it tells of."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

import msgspec
from msgspec.structs import replace

from manmitra.adapters.persistence.aside import Aside, readable
from manmitra.adapters.persistence.documents import from_document, instant_text, plain, to_document
from manmitra.adapters.persistence.store import (
    Clause,
    Document,
    DocumentStore,
    Insert,
    Replace,
    Sort,
    Stale,
    Write,
    equals,
)
from manmitra.domain.accounts.events import ParticipationWithdrawn, StudentRegistered
from manmitra.domain.assessments.events import ResultKept
from manmitra.domain.booking.events import (
    AppointmentBooked,
    AppointmentCancelled,
    AppointmentCompleted,
    AppointmentMissed,
    AppointmentMoved,
    SlotHeld,
    SlotReleased,
)
from manmitra.domain.booking.model import Appointment, State
from manmitra.domain.chat.events import (
    ConversationReturned,
    ConversationStarted,
    ConversationTaken,
    ConversationWritten,
)
from manmitra.domain.crisis.events import AlertChanged, AlertRaised, AlertStepped, RiskSeen
from manmitra.domain.forum.events import HelpOffered, PostAnswered, PostShown, PostUnanswered
from manmitra.domain.moderation.events import CaseQueued, CaseRuled
from manmitra.domain.notifications.events import NotificationAdded
from manmitra.domain.reports.events import ExportAsked, ExportOver
from manmitra.domain.resources.events import ResourceUsed
from manmitra.domain.shared.events import Event, EventLog, Stored
from manmitra.domain.shared.moments import id_at
from manmitra.domain.shared.ports import Clock, Ids

EVENTS: Final = "events"
KINDS: Final[dict[str, type[Event]]] = {
    kind.kind: kind
    for kind in (
        SlotHeld,
        SlotReleased,
        AppointmentBooked,
        AppointmentMoved,
        AppointmentCancelled,
        AppointmentCompleted,
        AppointmentMissed,
        AlertRaised,
        AlertChanged,
        AlertStepped,
        NotificationAdded,
        ConversationTaken,
        ConversationReturned,
        ConversationWritten,
        RiskSeen,
        PostShown,
        PostAnswered,
        PostUnanswered,
        HelpOffered,
        CaseQueued,
        CaseRuled,
        ExportAsked,
        ExportOver,
        ConversationStarted,
        ParticipationWithdrawn,
        ResourceUsed,
        ResultKept,
        StudentRegistered,
    )
}
"""Every event there is, by the name under which it is stored."""
OURS: Final = Clause("kind", "in", sorted(KINDS))
"""Those that a newer version wrote beside this one are that version's to handle, and must not fill our pages."""
MOST_HOLDS: Final = 1000
FIRST_LEASE: Final = timedelta(seconds=30)
"""An event is born leased to the process that wrote it, which has it in memory. Should that process die, the relay of
another one finds it due after this time.
"""

TRIED_AGAIN: Final = timedelta(minutes=15)
TRIES: Final = 96
"""For a day an event that can't be read is tried again: the key may come back. Then it is given up, as any other."""

Heard = Callable[[list[Stored]], None]
"""Told of fresh events on the event loop, once they are durable; it must return at once."""


class Outbox:
    """Makes the rows of events, and tells this process of them when they are written."""

    def __init__(self, *, clock: Clock, ids: Ids) -> None:
        self._clock = clock
        self._ids = ids
        self.heard: Heard | None = None

    def writes(self, events: Sequence[Event]) -> list[Write]:
        return [Insert(EVENTS, self._document(event)) for event in events if event.logged]

    def announce(self, events: Sequence[Event]) -> None:
        """Those without a row, after the write of the entity that tells them."""
        fresh = [_held(event) for event in events if isinstance(event, SlotHeld)]
        if fresh and self.heard is not None:
            self.heard(fresh)

    def tell(self, writes: Sequence[Write]) -> None:
        """Those among writes that were just done."""
        if self.heard is not None:
            rows = [write.document for write in writes if write.collection == EVENTS and isinstance(write, Insert)]
            if rows:
                self.heard([stored(row) for row in rows])

    def _document(self, event: Event) -> Document:
        now = self._clock.now()
        return {
            "id": self._ids.new(),
            "kind": event.kind,
            "institution": event.institution,
            "data": plain(msgspec.to_builtins(event, builtin_types=(datetime,))),
            "at": instant_text(now),
            "pending": event.awaited,
            "due_at": instant_text(now + FIRST_LEASE),
            "visits": 0,
            "attempts": 0,
            "dead": False,
        }


class StoredEvents(EventLog):
    def __init__(self, *, store: DocumentStore, clock: Clock, aside: Aside | None = None) -> None:
        self._store = store
        self._clock = clock
        self._aside = aside or Aside(store=store)

    async def due(self, now: datetime, limit: int) -> Sequence[Stored]:
        where = [equals("pending", value=True), Clause("due_at", "<=", instant_text(now)), OURS]
        found, bad = readable(await self._store.sift(EVENTS, where, sort=Sort("due_at"), limit=limit), stored)
        await self._aside.put(EVENTS, bad, self._put_off)
        return found

    def _put_off(self, row: Document) -> dict[str, Any]:
        attempts = int(row.get("attempts", 0)) + 1
        if attempts >= TRIES:
            return {"attempts": attempts, "pending": False, "dead": True}
        return {"attempts": attempts, "due_at": instant_text(self._clock.now() + TRIED_AGAIN)}

    async def take(self, stored: Stored, until: datetime) -> Stored | None:
        leased = replace(stored, due_at=until)
        try:
            await self._store.apply(Replace(EVENTS, document_of(leased)))
        except Stale:
            return None
        return replace(leased, version=leased.version + 1)

    async def settle(self, *handled: Stored) -> None:
        """In one write; only when somebody else has taken one of them, one by one."""
        writes = [Replace(EVENTS, document_of(one)) for one in handled]
        try:
            await self._store.apply(*writes)
        except Stale:
            for write in writes:
                try:
                    await self._store.apply(write)
                except Stale:
                    continue

    async def after(self, institution: str, event_id: str, limit: int) -> Sequence[Stored]:
        where = [equals("institution", institution), Clause("id", ">", event_id), OURS]
        rows, _ = readable(await self._store.sift(EVENTS, where, limit=limit), stored)
        holds = [one for one in await self._holds(institution) if one.id > event_id]
        return sorted([*rows, *holds], key=lambda one: one.id)[:limit]

    async def _holds(self, institution: str) -> list[Stored]:
        """Those of this moment, as the appointments themselves tell them."""
        where = [
            equals("live", value=True),
            equals("state", State.HELD.value),
            Clause("held_until", ">", instant_text(self._clock.now())),
        ]
        sifted = await self._store.sift("appointments", where, sort=Sort("held_until"), limit=MOST_HOLDS)
        found, _ = readable(sifted, lambda one: from_document(one, Appointment))
        return [_held(SlotHeld.of(one)) for one in found if one.institution == institution]

    async def dead(self, limit: int) -> Sequence[Stored]:
        where = [equals("dead", value=True), OURS]
        found, bad = readable(await self._store.sift(EVENTS, where, limit=limit), stored)
        self._aside.note(EVENTS, len(bad))
        return found


class AnnouncingStore(DocumentStore):
    """Tells the outbox of each write that was done: the process that wrote an event need not look for it."""

    def __init__(self, *, store: DocumentStore, outbox: Outbox) -> None:
        self._store = store
        self._outbox = outbox

    async def open(self) -> None:
        await self._store.open()

    async def close(self) -> None:
        await self._store.close()

    def ping(self) -> Any:
        return self._store.ping()

    def get(self, collection: str, id: str) -> Any:
        return self._store.get(collection, id)

    def find(self, collection: str, where: Sequence[Clause] = (), **options: Any) -> Any:
        return self._store.find(collection, where, **options)

    def sift(self, collection: str, where: Sequence[Clause] = (), **options: Any) -> Any:
        return self._store.sift(collection, where, **options)

    def count(self, collection: str, where: Sequence[Clause] = ()) -> Any:
        return self._store.count(collection, where)

    def tally(self, collection: str, by: str, where: Sequence[Clause] = ()) -> Any:
        return self._store.tally(collection, by, where)

    async def apply(self, *writes: Write) -> None:
        await self._store.apply(*writes)
        self._outbox.tell(writes)


def _held(event: SlotHeld) -> Stored:
    """The same id from the write and from the log. It is the appointment's at the time of the last change, so that one
    that was renewed follows what was told before that.
    """
    id = f"{id_at(event.appointment_id, event.changed_at)}@{event.held_until:%H%M%S}"
    return Stored(id=id, version=1, event=event, at=event.changed_at, pending=False, due_at=event.changed_at)


def stored(document: Document) -> Stored:
    return Stored(
        id=document["id"],
        version=document.get("version", 1),
        event=msgspec.convert(document["data"], KINDS[document["kind"]]),
        at=datetime.fromisoformat(document["at"]),
        pending=document["pending"],
        due_at=datetime.fromisoformat(document["due_at"]),
        visits=document["visits"],
        attempts=document["attempts"],
        dead=document["dead"],
    )


def document_of(stored: Stored) -> Document:
    document = to_document(stored)
    event = document.pop("event")
    return {**document, "kind": stored.event.kind, "institution": stored.event.institution, "data": plain(event)}
