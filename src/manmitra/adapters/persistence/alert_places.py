"""Alerts that messages raise: each stands at a place, and its id is a keyed hash of that place."""

from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from manmitra.adapters.persistence.documents import from_document, to_document
from manmitra.adapters.persistence.events import Outbox
from manmitra.adapters.persistence.sealed import BlindIndex
from manmitra.adapters.persistence.store import DocumentStore, Insert, Write
from manmitra.domain.crisis.events import AlertRaised
from manmitra.domain.crisis.model import Alert
from manmitra.domain.crisis.places import same_matter
from manmitra.domain.crisis.watch import seen_in

ALERTS: Final = "alerts"
ID_LENGTH: Final = 40


def alert_writes(outbox: Outbox, alert: Alert) -> list[Write]:
    """A fresh alert and the event that tells of it, for one write."""
    return [Insert(ALERTS, to_document(alert)), *outbox.writes([AlertRaised.of(alert), *seen_in(alert)])]


async def placed(store: DocumentStore, blind: BlindIndex, alert: Alert, places: Sequence[str]) -> Alert | None:
    """`alert` under the id of its first free place, or None when it is not to be written.

    The write that follows can still meet a Duplicate, when somebody took the place meanwhile: then ask again.
    """
    for place in places:
        id = blind.of("alerts.place", place)[:ID_LENGTH]
        there = await store.get(ALERTS, id)
        if there is None:
            return replace(alert, id=id)
        if same_matter(from_document(there, Alert), alert):
            return None
    return None
