"""Deletes what has lost its purpose: tries that no longer count, spent resets, ended sessions, old news, old records.

Nothing depends on it for being right; every reader compares times itself.
"""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from manmitra.adapters.persistence.documents import instant_text
from manmitra.adapters.persistence.store import BY_ID, Clause, Delete, DocumentStore, Sort, equals
from manmitra.domain.shared.moments import least_id
from manmitra.domain.shared.ports import Clock

EVERY: Final = timedelta(minutes=15)
BATCH: Final = 200
KEPT: Final = {
    ("alert_links", "expires_at"): timedelta(days=1),
    ("analytics_budgets", "at"): timedelta(days=2),
    ("analytics_facts", "until"): timedelta(0),
    ("deliveries", "created_at"): timedelta(days=30),
    ("exports", "expires_at"): timedelta(days=1),
    ("exposures", "at"): timedelta(days=30),
    ("notifications", "created_at"): timedelta(days=180),
    ("live_tickets", "expires_at"): timedelta(hours=1),
    ("login_attempts", "at"): timedelta(days=1),
    ("model_budgets", "at"): timedelta(days=2),
    ("password_resets", "expires_at"): timedelta(days=1),
    ("sessions", "expires_at"): timedelta(days=30),
}
"""How long after the instant in that field a document is kept."""
RECORDS: Final = (("alert_reads", "at"), ("alert_steps", "at"))
"""Who was told of an alert and who read it, kept as long as the settings say. The alert itself stays."""
EVENTS_KEPT: Final = timedelta(days=2)
"""Of those that are done with; longer than anybody may be away and still be told what they missed."""


class Housekeeping:
    def __init__(self, *, store: DocumentStore, clock: Clock, records_kept: timedelta) -> None:
        self._store = store
        self._clock = clock
        self._kept = {**KEPT, **dict.fromkeys(RECORDS, records_kept)}

    async def sweep(self) -> int:
        """One round. Returns how many documents were deleted."""
        now = self._clock.now()
        swept = 0
        for (collection, field), kept in self._kept.items():
            swept += await self._sweep(collection, [Clause(field, "<", instant_text(now - kept))], Sort(field))
        done = [equals("pending", value=False), equals("dead", value=False)]
        return swept + await self._sweep("events", [*done, Clause("id", "<", least_id(now - EVENTS_KEPT))], BY_ID)

    async def _sweep(self, collection: str, where: Sequence[Clause], sort: Sort) -> int:
        swept = 0
        while True:
            old = await self._store.find(collection, where, sort=sort, limit=BATCH)
            await self._store.apply(*(Delete(collection, one["id"]) for one in old))
            swept += len(old)
            if len(old) < BATCH:
                return swept
