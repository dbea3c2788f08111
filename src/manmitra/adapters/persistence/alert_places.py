"""Alerts that messages raise: each stands at a place, and its id is a keyed hash of that place."""

import asyncio
from collections.abc import Collection, Sequence
from typing import Final

import structlog
from msgspec.structs import replace
from prometheus_client import CollectorRegistry, Counter

from manmitra.adapters.persistence.documents import from_document, to_document
from manmitra.adapters.persistence.events import Outbox
from manmitra.adapters.persistence.sealed import BlindIndex
from manmitra.adapters.persistence.store import DocumentStore, Insert, Write
from manmitra.domain.crisis.events import AlertRaised
from manmitra.domain.crisis.model import Alert
from manmitra.domain.crisis.places import told_already
from manmitra.domain.crisis.watch import seen_in
from manmitra.domain.shared.errors import Unreadable

ALERTS: Final = "alerts"
ID_LENGTH: Final = 40

log = structlog.get_logger(__name__)


def alert_writes(outbox: Outbox, alert: Alert) -> list[Write]:
    """A fresh alert and the event that tells of it, for one write."""
    return [Insert(ALERTS, to_document(alert)), *outbox.writes([AlertRaised.of(alert), *seen_in(alert)])]


class AlertPlaces:
    def __init__(self, *, store: DocumentStore, blind: BlindIndex, registry: CollectorRegistry | None = None) -> None:
        self._store = store
        self._blind = blind
        self._not_raised = Counter(
            "manmitra_alerts_not_raised_total",
            "Messages in danger that raised no alert because their source had raised so many",
            ("level",),
            registry=registry,
        )

    async def placed(self, alert: Alert, places: Sequence[str], held: Collection[str] = ()) -> Alert | None:
        """`alert` under the id of its first free place, or None when it is not to be written.

        The write that follows can still meet a Duplicate, when somebody took the place meanwhile: then ask again. Those
        that are `held` are passed over.
        """
        ids = self._ids(places)
        found = await asyncio.gather(*map(self._there, ids))
        if told_already([there for there in found if isinstance(there, Alert)], alert):
            return None
        free = [id for id, there in zip(ids, found, strict=True) if there is None and id not in held]
        if free:
            return replace(alert, id=free[0])
        if places:
            self._not_raised.labels(alert.level.value).inc()
            log.warning("alert_places_taken", level=alert.level.value)
        return None

    async def standing(self, places: Sequence[str]) -> list[Alert]:
        """What stands at these places and can be read."""
        found = await asyncio.gather(*map(self._there, self._ids(places)))
        return [one for one in found if isinstance(one, Alert)]

    def _ids(self, places: Sequence[str]) -> list[str]:
        return [self._blind.of("alerts.place", place)[:ID_LENGTH] for place in places]

    async def _there(self, id: str) -> Alert | Unreadable | None:
        """One that can't be read is another matter, as far as anybody can tell."""
        try:
            there = await self._store.get(ALERTS, id)
        except Unreadable as error:
            return error
        return None if there is None else from_document(there, Alert)
