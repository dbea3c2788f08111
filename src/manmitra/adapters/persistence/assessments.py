"""Results and check-ins in the document store."""

from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from manmitra.adapters.persistence.alert_places import alert_writes
from manmitra.adapters.persistence.documents import from_document, to_document
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
from manmitra.domain.assessments.events import ResultKept
from manmitra.domain.assessments.model import CheckIn, CheckInBusy, Kind, Result, ResultUnknown
from manmitra.domain.assessments.ports import CheckIns, Results
from manmitra.domain.crisis.model import Alert
from manmitra.domain.shared.errors import Conflict
from manmitra.domain.shared.paging import Page, PageRequest

RESULTS: Final = "results"
CHECK_INS: Final = "mood_checkins"
ATTEMPTS: Final = 8


class StoredResults(Results):
    def __init__(self, *, store: DocumentStore, outbox: Outbox) -> None:
        self._store = store
        self._outbox = outbox

    async def add(self, result: Result, alert: Alert | None) -> None:
        events = self._outbox.writes([ResultKept.of(result)])
        await self._store.apply(Insert(RESULTS, to_document(result)), *events, *_alerting(self._outbox, alert))

    async def add_alert(self, alert: Alert) -> None:
        await self._store.apply(*_alerting(self._outbox, alert))

    async def get(self, result_id: str) -> Result:
        found = await self._store.get(RESULTS, result_id)
        if found is None:
            raise ResultUnknown("there is no such result")
        return _result(found)

    async def save(self, result: Result) -> Result:
        try:
            await self._store.apply(Replace(RESULTS, to_document(result)))
        except Stale as error:
            raise Conflict("this result changed meanwhile; please look again") from error
        return replace(result, version=result.version + 1)

    async def of_student(self, student_id: str, page: PageRequest, kinds: Sequence[Kind] = ()) -> Page[Result]:
        where = [equals("student_id", student_id)]
        if kinds:
            where.append(Clause("kind", "in", [kind.value for kind in kinds]))
        return await page_of(self._store, RESULTS, where, Sort("completed_at", descending=True), page, _result)


class StoredCheckIns(CheckIns):
    def __init__(self, *, store: DocumentStore, outbox: Outbox) -> None:
        self._store = store
        self._outbox = outbox

    async def keep(self, check_in: CheckIn, alert: Alert | None) -> CheckIn:
        for _ in range(ATTEMPTS):
            there = await self._store.get(CHECK_INS, check_in.id)
            version = 0 if there is None else there["version"]
            document = to_document(replace(check_in, version=version))
            write: Write = Insert(CHECK_INS, document) if there is None else Replace(CHECK_INS, document)
            try:
                await self._store.apply(write, *_alerting(self._outbox, alert))
            except (Duplicate, Stale):
                continue  # another one of the same day came first: look again and take its place
            return replace(check_in, version=version + 1)
        raise CheckInBusy("today's check-in is being saved elsewhere at this moment; please try again")

    async def of_student(self, student_id: str, page: PageRequest) -> Page[CheckIn]:
        where = [equals("student_id", student_id)]
        return await page_of(self._store, CHECK_INS, where, Sort("at", descending=True), page, _check_in)


def _alerting(outbox: Outbox, alert: Alert | None) -> list[Write]:
    return [] if alert is None else alert_writes(outbox, alert)


def _result(document: Document) -> Result:
    return from_document(document, Result)


def _check_in(document: Document) -> CheckIn:
    return from_document(document, CheckIn)
