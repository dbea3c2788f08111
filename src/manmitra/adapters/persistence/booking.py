"""Appointments: one unique index for the slot, one for the student's turn, and a version for each change."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Final

from msgspec.structs import replace

from manmitra.adapters.persistence.documents import from_document, instant_text, to_document
from manmitra.adapters.persistence.events import Outbox
from manmitra.adapters.persistence.pages import page_of
from manmitra.adapters.persistence.schema import ONE_CLAIM_PER_TURN, ONE_LIVE_APPOINTMENT_PER_SLOT
from manmitra.adapters.persistence.store import (
    FIND_LIMIT,
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
from manmitra.domain.booking.model import NEVER_BOOKED, Appointment, AppointmentUnknown, State
from manmitra.domain.booking.ports import Appointments, Overtaken
from manmitra.domain.booking.rules import BookedDay, Desk
from manmitra.domain.counselors.model import BUFFER_MINUTES, PAUSE_AFTER_CRISIS, SESSION_MINUTES, Slot
from manmitra.domain.shared.events import Event
from manmitra.domain.shared.identity import Principal, Role
from manmitra.domain.shared.paging import Page, PageRequest

COLLECTION: Final = "appointments"
DAYS: Final = "booked_days"
TAKEN: Final = ("held", "confirmed", "completed")
RECENT: Final = 20
REACH: Final = timedelta(minutes=SESSION_MINUTES[1] + BUFFER_MINUTES[1])
FAR: Final = timedelta(minutes=SESSION_MINUTES[1] + PAUSE_AFTER_CRISIS[1])
"""How long before a day a session can begin whose pause reaches into it."""
RACED: Final = frozenset({ONE_LIVE_APPOINTMENT_PER_SLOT.name, ONE_CLAIM_PER_TURN.name})
BOOKED: Final = tuple(state.value for state in State if state not in NEVER_BOOKED)
BY_START: Final = Sort("starts_at", descending=True)
NEWEST: Final = Sort("id", descending=True)


class StoredAppointments(Appointments):
    def __init__(self, *, store: DocumentStore, outbox: Outbox) -> None:
        self._store = store
        self._outbox = outbox

    async def get(self, appointment_id: str) -> Appointment:
        found = await self._store.get(COLLECTION, appointment_id)
        if found is None:
            raise AppointmentUnknown("there is no such appointment")
        return _appointment(found)

    async def desk(self, student_id: str, now: datetime) -> Desk:
        """One read for nearly everybody: the latest claims hold what is live, unless there are very many of them."""
        of_student = equals("student_id", student_id)
        latest = await self._store.find(COLLECTION, [of_student], sort=Sort("turn", descending=True), limit=RECENT)
        turn = latest[0]["turn"] if latest else 0
        if len(latest) == RECENT:
            ahead = Clause("starts_at", ">=", instant_text(now - REACH))
            latest = await self._store.find(COLLECTION, [of_student, equals("live", True), ahead], limit=100)
        moment = instant_text(now)
        return Desk([_appointment(one) for one in latest if one["live"] and one["ends_at"] > moment], turn)

    async def around(self, slot: Slot) -> Sequence[Appointment]:
        found = await self._store.find(
            COLLECTION,
            [
                equals("counselor_id", slot.counselor_id),
                equals("live", True),
                Clause("starts_at", ">", instant_text(slot.starts_at - REACH)),
                Clause("starts_at", "<", instant_text(slot.ends_at + REACH)),
            ],
            sort=Sort("starts_at"),
        )
        return [_appointment(one) for one in found]

    async def day(self, counselor_id: str, day: date, begins: datetime, ends: datetime) -> BookedDay:
        """The mark first: who claims the day between the two reads is then seen by the write."""
        id = f"{counselor_id}:{day}"
        mark = await self._store.get(DAYS, id)
        found = await self._store.find(
            COLLECTION,
            [
                equals("counselor_id", counselor_id),
                Clause("state", "in", TAKEN),
                Clause("starts_at", ">=", instant_text(begins - FAR)),
                Clause("starts_at", "<", instant_text(ends + REACH)),
            ],
            sort=Sort("starts_at"),
            limit=FIND_LIMIT,
        )
        return BookedDay(
            id=id, version=mark["version"] if mark else 0, sessions=tuple(_appointment(one) for one in found)
        )

    async def add(
        self,
        appointment: Appointment,
        ended: Sequence[Appointment] = (),
        events: Sequence[Event] = (),
        day: BookedDay | None = None,
    ) -> Appointment:
        await self._write(Insert(COLLECTION, to_document(appointment)), ended, events, day)
        return replace(appointment, version=1)

    async def save(
        self,
        appointment: Appointment,
        ended: Sequence[Appointment] = (),
        events: Sequence[Event] = (),
        day: BookedDay | None = None,
    ) -> Appointment:
        await self._write(Replace(COLLECTION, to_document(appointment)), ended, events, day)
        return replace(appointment, version=appointment.version + 1)

    async def lapsed(self, now: datetime, limit: int) -> Sequence[Appointment]:
        where = [
            equals("live", value=True),
            equals("state", State.HELD.value),
            Clause("held_until", "<=", instant_text(now)),
        ]
        found = await self._store.find(COLLECTION, where, sort=Sort("held_until"), limit=limit)
        return [_appointment(one) for one in found]

    async def concerning(self, who: Principal, request: PageRequest, now: datetime) -> Page[Appointment]:
        where = [Clause("state", "in", BOOKED)]
        sort = BY_START
        match who.role:
            case Role.STUDENT:
                where.append(equals("student_id", who.user_id))
            case Role.COUNSELOR:
                where.append(equals("counselor_id", who.user_id))
            case Role.ADMIN:
                where.append(equals("institution", who.institution))
            case _:
                sort = NEWEST  # across institutions: the order that needs no index
        page = await page_of(self._store, COLLECTION, where, sort, request, _appointment)
        return Page([one for one in page.items if not one.lapsed(now)], page.next_cursor)

    async def _write(
        self, write: Write, ended: Sequence[Appointment], events: Sequence[Event], day: BookedDay | None
    ) -> None:
        """Those that end come first: their slot and the new one may be the same."""
        first: list[Write] = [Replace(COLLECTION, to_document(one)) for one in ended]
        if day is not None:
            mark = to_document(BookedDay(id=day.id, version=day.version))
            first.append(Replace(DAYS, mark) if day.version else Insert(DAYS, mark))
        try:
            await self._store.apply(*first, write, *self._outbox.writes(events))
        except Duplicate as error:
            marked_first = day is not None and day.version == 0 and error.index == "id"
            if error.index not in RACED and not marked_first:
                raise
            raise Overtaken("somebody was faster") from error
        except Stale as error:
            raise Overtaken("somebody was faster") from error
        self._outbox.announce(events)


def _appointment(document: Document) -> Appointment:
    return from_document(document, Appointment)
