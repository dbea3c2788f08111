"""What people do with resources: each person's own, sealed, and the figures of all of them together."""

import asyncio
import zlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Final

import structlog

from manmitra.adapters.persistence.documents import from_document, to_document
from manmitra.adapters.persistence.events import Outbox
from manmitra.adapters.persistence.store import (
    FIND_LIMIT,
    Clause,
    DocumentStore,
    Duplicate,
    Insert,
    Replace,
    Stale,
    Write,
)
from manmitra.domain.resources.marks import NONE, Figures, Reading
from manmitra.domain.resources.ports import Readings, Tallies
from manmitra.domain.shared.errors import Conflict, Unavailable
from manmitra.domain.shared.events import Event
from manmitra.domain.shared.ports import Ids

READINGS: Final = "readings"
TALLIES: Final = "resource_tallies"
PLACES: Final = 8
"""Of one resource's figures: so many can be written at once without meeting."""
FLUSH_SECONDS: Final = 5.0
LAST_SECONDS: Final = 2.0
AT_ONCE: Final = 50

log = structlog.get_logger(__name__)


class StoredReadings(Readings):
    def __init__(self, *, store: DocumentStore, ids: Ids, outbox: Outbox) -> None:
        self._store = store
        self._ids = ids
        self._outbox = outbox

    async def of(self, person_id: str, institution: str) -> Reading:
        found = await self._store.get(READINGS, person_id)
        return Reading(id=person_id, institution=institution) if found is None else from_document(found, Reading)

    async def save(self, reading: Reading, figures: Mapping[str, Figures], events: Sequence[Event] = ()) -> None:
        """The place of the figures is drawn anew each time, so that it does not tell whose they are."""
        own: Write = (Replace if reading.version else Insert)(READINGS, to_document(reading))
        place = zlib.crc32(self._ids.new().encode()) % PLACES
        added = [await added_to(self._store, id, place, more) for id, more in figures.items()]
        try:
            await self._store.apply(own, *added, *self._outbox.writes(events))
        except (Stale, Duplicate) as error:
            raise Conflict("this was changed on another device meanwhile; please try again") from error


class StoredTallies(Tallies):
    """Views are gathered in this process and written every few seconds, to a place of its own."""

    def __init__(self, *, store: DocumentStore, ids: Ids) -> None:
        self._store = store
        self._place = zlib.crc32(ids.new().encode()) % PLACES
        self._waiting: dict[str, Figures] = {}

    def count(self, resource_id: str, figures: Figures) -> None:
        self._waiting[resource_id] = self._waiting.get(resource_id, NONE).plus(figures)

    async def totals(self, resource_ids: Sequence[str]) -> Mapping[str, Figures]:
        """What waits in this process included."""
        totals: dict[str, Figures] = defaultdict(Figures)
        for start in range(0, len(resource_ids), FIND_LIMIT // PLACES):
            some = list(resource_ids[start : start + FIND_LIMIT // PLACES])
            for one in await self._store.find(TALLIES, [Clause("resource_id", "in", some)], limit=FIND_LIMIT):
                totals[one["resource_id"]] = totals[one["resource_id"]].plus(_figures(one))
        for id in resource_ids:
            if id in self._waiting:
                totals[id] = totals[id].plus(self._waiting[id])
        return totals

    async def flush(self) -> None:
        """What another process wrote to the same place just now waits for the next round. Raises Unavailable."""
        for id in list(self._waiting)[:AT_ONCE]:
            more = self._waiting[id]
            try:
                await self._store.apply(await added_to(self._store, id, self._place, more))
            except (Stale, Duplicate):
                continue
            left = self._waiting.pop(id).plus(_negative(more))
            if left != NONE:
                self._waiting[id] = left

    async def run(self) -> None:
        """Until cancelled; then once more."""
        try:
            while True:
                await asyncio.sleep(FLUSH_SECONDS)
                await self._try()
        finally:
            with suppress(TimeoutError):  # views, not deeds: the store closes in any case
                async with asyncio.timeout(LAST_SECONDS):
                    await self._try()

    async def _try(self) -> None:
        try:
            await self.flush()
        except Unavailable as error:
            log.warning("tallies_wait", cause=error.message)


async def added_to(store: DocumentStore, resource_id: str, place: int, more: Figures) -> Write:
    """The write that adds them to what stands at that place; stale if somebody else adds there meanwhile."""
    id = f"{resource_id}:{place}"
    found = await store.get(TALLIES, id)
    total = more if found is None else _figures(found).plus(more)
    values = {name: getattr(total, name) for name in Figures.__struct_fields__}
    if found is None:
        return Insert(TALLIES, {"id": id, "resource_id": resource_id, **values})
    return Replace(TALLIES, {**found, **values})


def _figures(document: Mapping[str, int]) -> Figures:
    return Figures(**{name: document[name] for name in Figures.__struct_fields__})


def _negative(figures: Figures) -> Figures:
    return Figures(**{name: -getattr(figures, name) for name in Figures.__struct_fields__})
