"""Deletes what has lost its purpose: tries that no longer count, spent resets, ended sessions.

Nothing depends on it for being right; every reader compares times itself.
"""

import asyncio
from datetime import datetime, timedelta
from typing import Final

import structlog

from manmitra.adapters.persistence.documents import instant_text
from manmitra.adapters.persistence.store import Clause, Delete, DocumentStore, Sort
from manmitra.domain.shared.errors import Unavailable
from manmitra.domain.shared.ports import Clock

EVERY: Final = timedelta(minutes=15)
BATCH: Final = 200
KEPT: Final = {
    ("login_attempts", "at"): timedelta(days=1),
    ("password_resets", "expires_at"): timedelta(days=1),
    ("sessions", "expires_at"): timedelta(days=30),
}
"""How long after the instant in that field a document is kept."""

log = structlog.get_logger(__name__)


class Housekeeping:
    def __init__(self, *, store: DocumentStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def run(self) -> None:
        """Until cancelled. A store that is away is tried again next time."""
        while True:
            try:
                await self.sweep()
            except Unavailable as error:
                log.warning("housekeeping_postponed", cause=error.message)
            await asyncio.sleep(EVERY.total_seconds())

    async def sweep(self) -> int:
        """One round. Returns how many documents were deleted."""
        now = self._clock.now()
        return sum([await self._sweep(*place, now - kept) for place, kept in KEPT.items()])

    async def _sweep(self, collection: str, field: str, before: datetime) -> int:
        swept = 0
        while True:
            where = [Clause(field, "<", instant_text(before))]
            old = await self._store.find(collection, where, sort=Sort(field), limit=BATCH)
            await self._store.apply(*(Delete(collection, one["id"]) for one in old))
            swept += len(old)
            if len(old) < BATCH:
                return swept
