"""The log of events: what somebody missed, what is still to be done, and what was given up."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, ClassVar, Final

from bench.lists.filled import NOW, Filled, Lister
from manmitra.adapters.persistence.events import EVENTS, StoredEvents, document_of
from manmitra.adapters.persistence.store import Insert
from manmitra.adapters.system import SystemClock
from manmitra.domain.booking.events import AppointmentBooked
from manmitra.domain.shared.events import Stored
from manmitra.domain.shared.paging import Page, PageRequest
from manmitra.domain.shared.time import DEFAULT_ZONE

OURS: Final = "campus"


class Events(Filled):
    """Two institutions; one event in forty waits to be done, one in forty was given up."""

    collections: ClassVar[tuple[str, ...]] = ("appointments", EVENTS)
    what: ClassVar[str] = "events"
    long: ClassVar[int] = 1_000_000

    async def fill(self) -> None:
        for start in range(0, self.size, 1000):
            numbers = range(start, min(start + 1000, self.size))
            await self.store.apply(*(Insert(EVENTS, document_of(self._event(number))) for number in numbers))

    def lists(self) -> Mapping[str, Lister]:
        log = StoredEvents(store=self.store, clock=SystemClock())

        async def missed(page: PageRequest) -> Page[Any]:
            found = await log.after(OURS, page.cursor or "", page.limit)
            return Page(found, found[-1].id if len(found) == page.limit else None)

        async def due(page: PageRequest) -> Page[Any]:
            return Page(await log.due(NOW + timedelta(days=400), page.limit), None)

        async def dead(page: PageRequest) -> Page[Any]:
            return Page(await log.dead(page.limit), None)

        return {"events somebody missed": missed, "events to be done": due, "events given up": dead}

    def _event(self, number: int) -> Stored:
        at = NOW + timedelta(seconds=number)
        booked = AppointmentBooked(
            institution=OURS if number % 2 else "another",
            appointment_id=self.ids.new(),
            slot_id=f"slot{number}",
            counselor_id=f"counselor{number % 40}",
            student_id=f"student{number % 50_000}",
            starts_at=at,
            ends_at=at + timedelta(minutes=60),
            time_zone=DEFAULT_ZONE,
        )
        return Stored(
            id=self.ids.new(),
            event=booked,
            at=at,
            pending=number % 40 == 1,
            due_at=at,
            dead=number % 40 == 2,
        )
