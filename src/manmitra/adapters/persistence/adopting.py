"""Open alerts that an earlier version stored: it knew no ladder, and its rows do not say that they are watched."""

from contextlib import suppress
from datetime import timedelta
from typing import Final

from manmitra.adapters.persistence.alert_places import ALERTS
from manmitra.adapters.persistence.documents import instant_text
from manmitra.adapters.persistence.store import Clause, DocumentStore, Replace, Sort, Stale
from manmitra.domain.crisis.model import AlertStatus
from manmitra.domain.shared.ports import Clock

EVERY: Final = timedelta(minutes=15)
BACK: Final = timedelta(days=1)
"""Older ones stay in the list of alerts, but ring nobody out of bed."""
MOST: Final = 1000
OPEN: Final = (AlertStatus.RAISED.value, AlertStatus.ESCALATED.value)


class Adopting:
    def __init__(self, *, store: DocumentStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def run(self) -> int:
        """Puts them on the ladder, which finds them due. Returns 0: there is no more."""
        now = self._clock.now()
        where = [Clause("raised_at", ">=", instant_text(now - BACK)), Clause("status", "in", list(OPEN))]
        newest = Sort("raised_at", descending=True)
        for found in (await self._store.sift(ALERTS, where, sort=newest, limit=MOST)).opened:
            if "watched" not in found:
                with suppress(Stale):  # somebody has just answered it
                    await self._store.apply(Replace(ALERTS, {**found, "watched": True, "due_at": instant_text(now)}))
        return 0
