"""The counsellor's desk in the store: bulk reads over other features' documents, promises, and who looked at whom."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from msgspec.structs import replace

from manmitra.adapters.persistence.aside import Aside, readable
from manmitra.adapters.persistence.booking import BOOKED
from manmitra.adapters.persistence.documents import from_document, instant_text, to_document
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
    equals,
)
from manmitra.domain.assessments.model import Result
from manmitra.domain.booking.model import Appointment
from manmitra.domain.chat.card import Share
from manmitra.domain.counselors.model import Counselor
from manmitra.domain.desk.model import DeskRead, Person, Promise, PromiseUnknown
from manmitra.domain.desk.need import QUESTIONNAIRES
from manmitra.domain.desk.ports import MOST, DeskFacts, DeskReads, Promises
from manmitra.domain.shared.errors import Conflict
from manmitra.domain.shared.identity import Role
from manmitra.domain.shared.paging import Page, PageRequest

PROMISES: Final = "promises"
READS: Final = "desk_reads"
RESULTS: Final = "results"
APPOINTMENTS: Final = "appointments"
SHARED: Final = 100


class StoredDeskFacts(DeskFacts):
    """What can't be read is left out, so that one broken row does not hide a caseload."""

    def __init__(self, *, store: DocumentStore, aside: Aside) -> None:
        self._store = store
        self._aside = aside

    async def booked(
        self, counselor_id: str, *, since: datetime | None = None, until: datetime | None = None, student_id: str = ""
    ) -> Sequence[Appointment]:
        where = [equals("counselor_id", counselor_id), Clause("state", "in", BOOKED)]
        where += [equals("student_id", student_id)] if student_id else []
        where += [] if since is None else [Clause("starts_at", ">=", instant_text(since))]
        where += [] if until is None else [Clause("starts_at", "<", instant_text(until))]
        latest = Sort("starts_at", descending=True)
        found = await self._store.sift(APPOINTMENTS, where, sort=latest, limit=MOST)
        built, bad = readable(found, _appointment)
        self._aside.note(APPOINTMENTS, len(bad))
        return built

    async def people(self, ids: Sequence[str]) -> Mapping[str, Person]:
        """Their names stay closed: nothing of what is sealed is needed, so a seal that does not open is no matter."""
        if not ids:
            return {}
        where = [Clause("id", "in", list(ids)[:MOST])]
        found = await self._store.sift("users", where, limit=MOST)
        students = [one for one in (*found.opened, *found.closed) if one["role"] == Role.STUDENT and one["active"]]
        return {one["id"]: _person(one) for one in students}

    async def results(self, ids: Sequence[str]) -> Mapping[str, Sequence[Result]]:
        if not ids:
            return {}
        where = [
            Clause("student_id", "in", list(ids)[:MOST]),
            Clause("kind", "in", [kind.value for kind in QUESTIONNAIRES]),
        ]
        newest = Sort("completed_at", descending=True)
        built, bad = readable(await self._store.sift(RESULTS, where, sort=newest, limit=MOST), _result)
        self._aside.note(RESULTS, len(bad))
        found = defaultdict[str, list[Result]](list)
        for one in built:
            if not one.withheld:
                found[one.student_id].append(one)
        return found

    async def shares(self, counselor_id: str, student_id: str) -> Sequence[Share]:
        where = [equals("counselor_id", counselor_id), equals("student_id", student_id)]
        latest = Sort("shared_at", descending=True)
        found = await self._store.find("card_shares", where, sort=latest, limit=SHARED)
        return [replace(from_document(one, Share), text="") for one in found]

    async def counselors(self, after: str, limit: int) -> Sequence[Counselor]:
        where = [equals("is_active", value=True), Clause("id", ">", after)]
        return [from_document(one, Counselor) for one in await self._store.find("counselors", where, limit=limit)]


class StoredPromises(Promises):
    def __init__(self, *, store: DocumentStore) -> None:
        self._store = store

    async def get(self, promise_id: str) -> Promise:
        found = await self._store.get(PROMISES, promise_id)
        if found is None:
            raise PromiseUnknown("there is no such promise")
        return _promise(found)

    async def add(self, promise: Promise) -> Promise:
        await self._store.apply(Insert(PROMISES, to_document(promise)))
        return replace(promise, version=1)

    async def save(self, promise: Promise) -> Promise:
        try:
            await self._store.apply(Replace(PROMISES, to_document(promise)))
        except Stale as error:
            raise Conflict("this promise was changed meanwhile; please look again") from error
        return replace(promise, version=promise.version + 1)

    async def open_of(self, counselor_id: str) -> Sequence[Promise]:
        where = [equals("counselor_id", counselor_id), equals("open", value=True)]
        found = await self._store.find(PROMISES, where, sort=Sort("due_on"), limit=MOST)
        return [_promise(one) for one in found]

    async def made_to(self, counselor_id: str, student_id: str, page: PageRequest) -> Page[Promise]:
        where = [equals("student_id", student_id), equals("counselor_id", counselor_id)]
        return await page_of(self._store, PROMISES, where, Sort("due_on", descending=True), page, _promise)


class StoredDeskReads(DeskReads):
    def __init__(self, *, store: DocumentStore) -> None:
        self._store = store

    async def note(self, *reads: DeskRead) -> None:
        """All at once; only if one of them is there already, one by one."""
        writes = [Insert(READS, to_document(one)) for one in reads]
        try:
            await self._store.apply(*writes)
        except Duplicate:
            for write in writes:
                await self._noted(write)

    async def of_student(self, student_id: str, page: PageRequest) -> Page[DeskRead]:
        where = [equals("student_id", student_id)]
        return await page_of(self._store, READS, where, Sort("read_at", descending=True), page, _read)

    async def _noted(self, write: Insert) -> None:
        if await self._store.get(READS, write.document["id"]) is not None:
            return
        try:
            await self._store.apply(write)
        except Duplicate:  # by the same counsellor, in another window
            return


def _person(document: Document) -> Person:
    shares = document["consents"]["share_chat_history"]
    return Person(id=document["id"], institution=document["institution"], shares=shares is True)


def _appointment(document: Document) -> Appointment:
    return from_document(document, Appointment)


def _result(document: Document) -> Result:
    return from_document(document, Result)


def _promise(document: Document) -> Promise:
    return from_document(document, Promise)


def _read(document: Document) -> DeskRead:
    return from_document(document, DeskRead)
