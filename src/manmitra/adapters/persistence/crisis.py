"""Alerts in the document store."""

from collections.abc import Sequence

from msgspec.structs import replace

from manmitra.adapters.persistence.alert_places import ALERTS, AlertPlaces, alert_writes
from manmitra.adapters.persistence.aside import Aside
from manmitra.adapters.persistence.documents import from_document, to_document
from manmitra.adapters.persistence.events import Outbox
from manmitra.adapters.persistence.pages import readable_page_of
from manmitra.adapters.persistence.store import (
    Clause,
    Document,
    DocumentStore,
    Duplicate,
    Replace,
    Sort,
    Stale,
    equals,
)
from manmitra.domain.crisis.events import AlertChanged
from manmitra.domain.crisis.model import Alert, AlertStatus
from manmitra.domain.crisis.ports import Alerts
from manmitra.domain.shared.errors import Conflict, Held, NotFound
from manmitra.domain.shared.paging import Page, PageRequest


class StoredAlerts(Alerts):
    def __init__(
        self, *, store: DocumentStore, places: AlertPlaces, outbox: Outbox, aside: Aside | None = None
    ) -> None:
        self._store = store
        self._places = places
        self._outbox = outbox
        self._aside = aside or Aside(store=store)

    async def get(self, alert_id: str) -> Alert:
        found = await self._store.get(ALERTS, alert_id)
        if found is None:
            raise NotFound("there is no such alert")
        return _alert(found)

    async def add(self, alert: Alert) -> None:
        await self._store.apply(*alert_writes(self._outbox, alert))

    async def add_at(self, alert: Alert, places: Sequence[str]) -> None:
        held = set[str]()
        for _ in places:
            fresh = await self._places.placed(alert, places, held)
            if fresh is None:
                return
            try:
                await self.add(fresh)
            except Duplicate:  # somebody took this place in between: there is one fewer to try
                continue
            except Held:  # perhaps by the process that died over the same message
                held.add(fresh.id)
                continue
            return
        if held:
            raise Held("the places of this alert are being written just now")

    async def at(self, places: Sequence[str]) -> Sequence[Alert]:
        return await self._places.standing(places)

    async def save(self, alert: Alert) -> Alert:
        try:
            told = self._outbox.writes([AlertChanged.of(alert)])
            await self._store.apply(Replace(ALERTS, to_document(alert)), *told)
        except Stale as error:
            raise Conflict("somebody changed this alert meanwhile; please look again") from error
        return replace(alert, version=alert.version + 1)

    async def of_institution(
        self, institution: str, page: PageRequest, *, status: Sequence[AlertStatus] = ()
    ) -> Page[Alert]:
        where = [equals("institution", institution)] if institution else []
        if status:
            where.append(Clause("status", "in", [one.value for one in status]))
        newest = Sort("raised_at", descending=True)
        return await readable_page_of(self._store, ALERTS, where, newest, page, _alert, self._aside)


def _alert(document: Document) -> Alert:
    return from_document(document, Alert)
