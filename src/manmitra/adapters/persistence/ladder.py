"""The ladder in the store: alerts that still climb, the steps they took, links to answer them, rosters and reads."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from msgspec.structs import replace

from manmitra.adapters.persistence.alert_places import ALERTS
from manmitra.adapters.persistence.aside import ASIDE, Aside, readable
from manmitra.adapters.persistence.audit import StoredLedger
from manmitra.adapters.persistence.documents import from_document, instant_text, to_document
from manmitra.adapters.persistence.events import Outbox
from manmitra.adapters.persistence.pages import page_of
from manmitra.adapters.persistence.store import (
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
from manmitra.domain.audit.model import Act
from manmitra.domain.crisis.events import AlertChanged, AlertStepped
from manmitra.domain.crisis.model import Alert
from manmitra.domain.crisis.ports import AlertReads, Climbs, Rosters
from manmitra.domain.crisis.records import AlertRead, AnswerLink, StepTaken
from manmitra.domain.crisis.roster import Roster
from manmitra.domain.shared.errors import Conflict
from manmitra.domain.shared.paging import Page, PageRequest

STEPS: Final = "alert_steps"
LINKS: Final = "alert_links"
READS: Final = "alert_reads"
ROSTERS: Final = "rosters"
MOST_STEPS: Final = 200
WATCHED: Final = equals("watched", value=True)
TRIED_AGAIN: Final = timedelta(minutes=15)
"""An alert that can't be read is never given up: when the key is back, it climbs on by itself."""
CHANGED: Final = "somebody changed this alert meanwhile; please look again"


class StoredClimbs(Climbs):
    def __init__(self, *, store: DocumentStore, outbox: Outbox, aside: Aside | None = None) -> None:
        self._store = store
        self._outbox = outbox
        self._aside = aside or Aside(store=store)

    async def due(self, now: datetime, limit: int) -> Sequence[Alert]:
        where = [WATCHED, Clause("due_at", "<=", instant_text(now))]
        found, bad = readable(await self._store.sift(ALERTS, where, sort=Sort("due_at"), limit=limit), _alert)
        await self._aside.put(ALERTS, bad, lambda _: {"due_at": instant_text(now + TRIED_AGAIN)})
        return found

    async def watched(self, limit: int) -> Sequence[Alert]:
        found, _ = readable(await self._store.sift(ALERTS, [WATCHED], sort=Sort("due_at"), limit=limit), _alert)
        return found

    async def unreadable(self) -> int:
        return await self._store.count(ALERTS, [WATCHED, equals(ASIDE, value=True)])

    async def step(self, alert: Alert, taken: StepTaken, event: AlertStepped, links: Sequence[AnswerLink]) -> None:
        writes: list[Write] = [
            Replace(ALERTS, to_document(alert)),
            Insert(STEPS, to_document(taken)),
            *(Insert(LINKS, to_document(one)) for one in links),
            *self._outbox.writes([event]),
        ]
        try:
            await self._store.apply(*writes)
        except (Stale, Duplicate) as error:
            raise Conflict(CHANGED) from error

    async def look_later(self, alert: Alert) -> None:
        try:
            await self._store.apply(Replace(ALERTS, to_document(alert)))
        except Stale as error:
            raise Conflict(CHANGED) from error

    async def steps_of(self, alert_id: str) -> Sequence[StepTaken]:
        found = await self._store.find(STEPS, [equals("alert_id", alert_id)], limit=MOST_STEPS)
        return [from_document(one, StepTaken) for one in found]

    async def last_step(self, alert_id: str, number: int) -> StepTaken | None:
        found = await self._store.get(STEPS, f"{alert_id}:{number:06}")
        return None if found is None else from_document(found, StepTaken)

    async def link(self, digest: str) -> AnswerLink | None:
        found = await self._store.get(LINKS, digest)
        return None if found is None else from_document(found, AnswerLink)

    async def answer(self, alert: Alert, link: AnswerLink) -> Alert:
        told = self._outbox.writes([AlertChanged.of(alert)])
        try:
            await self._store.apply(Replace(ALERTS, to_document(alert)), Replace(LINKS, to_document(link)), *told)
        except Stale as error:
            raise Conflict(CHANGED) from error
        return replace(alert, version=alert.version + 1)

    async def since(self, institution: str, start: datetime, limit: int) -> Sequence[Alert]:
        where = [equals("institution", institution), Clause("raised_at", ">=", instant_text(start))]
        newest = Sort("raised_at", descending=True)
        found, bad = readable(await self._store.sift(ALERTS, where, sort=newest, limit=limit), _alert)
        self._aside.note(ALERTS, len(bad))
        return found


class StoredRosters(Rosters):
    """One document for each institution, so that a roster is changed as a whole."""

    def __init__(self, *, store: DocumentStore, ledger: StoredLedger) -> None:
        self._store = store
        self._ledger = ledger

    async def get(self, institution: str) -> Roster:
        found = await self._store.get(ROSTERS, institution)
        return Roster(id=institution) if found is None else from_document(found, Roster)

    async def save(self, roster: Roster, act: Act) -> Roster:
        document = to_document(roster)
        write = Replace(ROSTERS, document) if roster.version else Insert(ROSTERS, document)
        try:
            await self._ledger.apply([act], write)
        except (Stale, Duplicate) as error:
            raise Conflict("somebody changed the roster meanwhile; please look again") from error
        return replace(roster, version=roster.version + 1)


class StoredAlertReads(AlertReads):
    """Ids and times only."""

    def __init__(self, *, store: DocumentStore) -> None:
        self._store = store

    async def note(self, *reads: AlertRead) -> None:
        if reads:
            await self._store.apply(*(Insert(READS, to_document(one)) for one in reads))

    async def of(self, institution: str, page: PageRequest, *, alert_id: str = "") -> Page[AlertRead]:
        where = [equals("institution", institution)] if institution else []
        where += [equals("alert_id", alert_id)] if alert_id else []
        return await page_of(self._store, READS, where, Sort("at", descending=True), page, _read)


def _alert(document: Document) -> Alert:
    return from_document(document, Alert)


def _read(document: Document) -> AlertRead:
    return from_document(document, AlertRead)
