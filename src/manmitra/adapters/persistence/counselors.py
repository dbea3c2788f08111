"""Counsellors' profiles, and when they are taken."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from time import monotonic
from typing import Final

from msgspec.structs import replace

from manmitra.adapters.persistence.documents import from_document, instant_text, to_document
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
    equals,
)
from manmitra.domain.counselors.model import (
    BUFFER_MINUTES,
    SESSION_MINUTES,
    Busy,
    Counselor,
    CounselorUnknown,
)
from manmitra.domain.counselors.ports import Counselors, Engagements
from manmitra.domain.shared.errors import Conflict

COLLECTION: Final = "counselors"
APPOINTMENTS: Final = "appointments"
LISTED: Final = 100
FRESH_SECONDS: Final = 2.0
MOST_KEPT: Final = 1000
REACH: Final = timedelta(minutes=SESSION_MINUTES[1] + BUFFER_MINUTES[1])
"""How far before or after a time an appointment can begin and still touch it."""
DAY: Final = timedelta(hours=25)
"""What began on the same local day counts for how many sessions that day holds; no day is longer."""
TAKEN: Final = ("held", "confirmed", "completed")


class StoredCounselors(Counselors):
    """Every hold reads a profile, and profiles rarely change: one that was just read is kept for two seconds.

    That is far less than the time in which changed hours settle (domain/counselors/rules.py).
    """

    def __init__(self, *, store: DocumentStore) -> None:
        self._store = store
        self._kept: dict[str, tuple[float, Counselor]] = {}
        self._saves = 0

    async def get(self, counselor_id: str) -> Counselor:
        until, counselor = self._kept.get(counselor_id, (0.0, None))
        if counselor is not None and monotonic() < until:
            return counselor
        saves = self._saves
        found = await self._store.get(COLLECTION, counselor_id)
        if found is None:
            raise CounselorUnknown("there is no such counsellor")
        counselor = from_document(found, Counselor)
        if saves == self._saves:  # else it may have been read before a save and would be kept after it
            if len(self._kept) >= MOST_KEPT:
                self._kept.clear()
            self._kept[counselor_id] = (monotonic() + FRESH_SECONDS, counselor)
        return counselor

    async def listed(self, institution: str) -> Sequence[Counselor]:
        found = await self._store.find(
            COLLECTION, [equals("institution", institution), equals("is_active", True)], sort=Sort("name"), limit=LISTED
        )
        return [from_document(document, Counselor) for document in found]

    async def add(self, counselor: Counselor) -> None:
        try:
            await self._store.apply(Insert(COLLECTION, to_document(counselor)))
        except Duplicate as error:
            raise Conflict("that account has a counsellor's profile already") from error

    async def save(self, counselor: Counselor) -> Counselor:
        try:
            await self._store.apply(Replace(COLLECTION, to_document(counselor)))
        except Stale as error:
            raise Conflict("the profile was changed meanwhile; please try again") from error
        finally:
            self.forget(counselor.id)
        return replace(counselor, version=counselor.version + 1)

    def forget(self, counselor_id: str) -> None:
        """It was just changed: what was read before that is old."""
        self._saves += 1
        self._kept.pop(counselor_id, None)


class StoredEngagements(Engagements):
    """Reads the appointments, and of them only when they are."""

    def __init__(self, *, store: DocumentStore) -> None:
        self._store = store

    async def between(
        self, counselor_ids: Sequence[str], start: datetime, end: datetime
    ) -> Mapping[str, Sequence[Busy]]:
        found = await asyncio.gather(*(self._of(counselor_id, start, end) for counselor_id in counselor_ids))
        return dict(zip(counselor_ids, found, strict=True))

    async def _of(self, counselor_id: str, start: datetime, end: datetime) -> Sequence[Busy]:
        found = await self._store.find(
            APPOINTMENTS,
            [
                equals("counselor_id", counselor_id),
                Clause("state", "in", TAKEN),
                Clause("starts_at", ">=", instant_text(start - DAY)),
                Clause("starts_at", "<", instant_text(end + REACH)),
            ],
            sort=Sort("starts_at"),
            limit=FIND_LIMIT,
        )
        return [_busy(document) for document in found]


def _busy(document: Document) -> Busy:
    lapses_at = document["held_until"] if document["state"] == "held" else None
    return Busy(
        datetime.fromisoformat(document["starts_at"]),
        datetime.fromisoformat(document["ends_at"]),
        document["buffer_minutes"],
        None if lapses_at is None else datetime.fromisoformat(lapses_at),
        document["state"] == "completed",
        document.get("pause_minutes") or 0,
    )
