"""Facts, releases and budgets of the statistics in the document store.

A fact's id, its cell and its person are HMACs under the key of its month, which is sealed; the person's for each cube
apart. So the documents of one person in two cubes look like those of two people, whoever takes the disk does not learn
what anybody did, and once the key is gone nobody can tell any more.
"""

import hashlib
import hmac
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Final

from msgspec.structs import replace

from manmitra.adapters.persistence.documents import from_document, instant_text, to_document
from manmitra.adapters.persistence.grouping import FACTS, Grouping, facts_of_month
from manmitra.adapters.persistence.sealed import BlindIndex
from manmitra.adapters.persistence.store import (
    Clause,
    Delete,
    Document,
    DocumentStore,
    Duplicate,
    Insert,
    Replace,
    Sort,
    Stale,
    equals,
)
from manmitra.domain.admin.ports import Institutions
from manmitra.domain.analytics.acts import OUTCOME_OF
from manmitra.domain.analytics.calendar import closes_at, week_of
from manmitra.domain.analytics.cells import OTHER
from manmitra.domain.analytics.model import CUBES, Book, Campus, Counted, Fact, Kind, Release, merged
from manmitra.domain.analytics.ports import Campuses, Facts, Outcomes, Queries, Releases
from manmitra.domain.booking.model import AppointmentUnknown
from manmitra.domain.booking.ports import Appointments
from manmitra.domain.config.exams import exams_of
from manmitra.domain.config.ports import Configs
from manmitra.domain.counselors.ports import Counselors
from manmitra.domain.shared.entity import Entity
from manmitra.domain.shared.errors import Unavailable
from manmitra.domain.shared.identity import Role
from manmitra.domain.shared.ports import Secrets
from manmitra.domain.shared.time import local_day

BOOKS: Final = "analytics_months"
RELEASES: Final = "analytics_releases"
BUDGETS: Final = "analytics_budgets"
ID_LENGTH: Final = 40
PLACE_LENGTH: Final = 20
BATCH: Final = 1000
MOST_BOOKS: Final = 100
KEPT_AT_MOST: Final = timedelta(days=60)
"""So long after the end of its month a fact is kept, even if nobody ever closed it (housekeeping.py)."""
TRIES: Final = 50
MOST_READ: Final = 200


class StoredFacts(Facts):
    def __init__(self, *, store: DocumentStore, grouping: Grouping, secrets: Secrets) -> None:
        self._store = store
        self._grouping = grouping
        self._secrets = secrets

    async def keep(self, institution: str, month: str, facts: Sequence[Fact]) -> bool:
        book = await self._book(institution, month)
        if not book.open:
            return False
        writes = [Insert(FACTS, fact_document(book, fact)) for fact in facts]
        try:
            await self._store.apply(*writes)
        except Duplicate:  # some are there, from before or from another act of the same day
            for write in writes:
                try:
                    await self._store.apply(write)
                except Duplicate:
                    continue
        return True

    async def take_back(self, institution: str, month: str, facts: Sequence[Fact]) -> None:
        found = await self._store.get(BOOKS, _book_id(institution, month))
        if found is not None and found["open"]:
            book = from_document(found, Book)
            await self._store.apply(*(Delete(FACTS, _fact_id(book, fact)) for fact in facts))

    async def forget(self, institution: str, person_id: str) -> int:
        where = [equals("institution", institution), equals("open", value=True)]
        forgotten = 0
        for found in await self._store.find(BOOKS, where, limit=MOST_BOOKS):
            book = from_document(found, Book)
            tokens = [_token(book, cube, person_id) for cube in CUBES]
            while rows := await self._store.find(FACTS, [Clause("token", "in", tokens)], limit=BATCH):
                await self._store.apply(*(Delete(FACTS, row["id"]) for row in rows))
                forgotten += len(rows)
        return forgotten

    async def due(self, now: datetime, limit: int) -> Sequence[Book]:
        where = [equals("open", value=True), Clause("closes_at", "<=", instant_text(now))]
        found = await self._store.find(BOOKS, where, sort=Sort("closes_at"), limit=limit)
        return [from_document(one, Book) for one in found]

    async def counted(self, book: Book, cells: Collection[str], bounded: int) -> Mapping[str, Counted]:
        cubes = {_cube(book, cube): cube for cube in CUBES}
        known = {_place(book, "/".join(cell.split("/")[:2]), cell): cell for cell in cells}
        found = dict[str, Counted]()
        for id, counts in (await self._grouping.counted(book, bounded)).items():
            place, *finer = id.split("/")
            cube = cubes.get(place.partition(".")[0])
            if cube is None:  # a newer version beside this one counts more; the release then says what it counted
                continue
            cell = known.get(place) or f"{cube}/{OTHER}"
            name = "/".join((cell, *finer))
            found[name] = merged([found[name], counts]) if name in found else counts
        return found

    async def clear(self, book: Book) -> int:
        await self._grouping.clear(book)
        return await self._store.count(FACTS, facts_of_month(book))

    async def close(self, book: Book) -> None:
        """Somebody who closed it meanwhile did the same."""
        try:
            await self._store.apply(Replace(BOOKS, to_document(replace(book, key="", open=False))))
        except Stale:
            return

    async def _book(self, institution: str, month: str) -> Book:
        """Made with the first fact of its month. It is read anew each time: a key that another process destroyed must
        not live on here.
        """
        id = _book_id(institution, month)
        found = await self._store.get(BOOKS, id)
        if found is not None:
            return from_document(found, Book)
        book = Book(id=id, institution=institution, month=month, closes_at=closes_at(month), key=self._secrets.token())
        try:
            await self._store.apply(Insert(BOOKS, to_document(book)))
        except Duplicate:  # somebody was faster, and theirs is the key
            return await self._book(institution, month)
        return book


class StoredOutcomes(Outcomes):
    def __init__(self, *, appointments: Appointments) -> None:
        self._appointments = appointments

    async def of(self, appointment_id: str) -> Kind | None:
        try:
            found = await self._appointments.get(appointment_id)
        except AppointmentUnknown:
            return None
        return OUTCOME_OF.get(found.state)


class StoredReleases(Releases):
    """A release never changes, so those that were read are kept in memory."""

    def __init__(self, *, store: DocumentStore) -> None:
        self._store = store
        self._read: dict[str, Release] = {}

    async def add(self, release: Release) -> None:
        try:
            await self._store.apply(Insert(RELEASES, to_document(release)))
        except Duplicate:
            return

    async def of(self, institution: str, months: Sequence[str]) -> Sequence[Release]:
        if not months:
            return []
        ids = [f"{institution}:{month}" for month in months]
        unread = [id for id in ids if id not in self._read]
        if unread:
            found = await self._store.find(RELEASES, [Clause("id", "in", unread)], limit=len(unread))
            fresh = {one["id"]: from_document(one, Release) for one in found}
            there = {id: self._read[id] for id in ids if id in self._read} | fresh
            self._read = {**dict(list(self._read.items())[-MOST_READ:]), **fresh}
        else:
            there = self._read
        return [there[id] for id in ids if id in there]


class StoredCampuses(Campuses):
    def __init__(
        self, *, store: DocumentStore, institutions: Institutions, counselors: Counselors, configs: Configs
    ) -> None:
        self._store = store
        self._institutions = institutions
        self._counselors = counselors
        self._configs = configs

    async def known(self, institution: str) -> bool:
        if await self._institutions.find(institution) is not None:
            return True
        return bool(await self._store.find("users", [equals("institution", institution)], limit=1))

    async def of(self, institution: str) -> Campus:
        students = [equals("institution", institution), equals("role", Role.STUDENT.value)]
        by_department = await self._store.tally("users", "department", students)
        listed = await self._counselors.listed(institution)
        return Campus(
            departments=tuple(sorted(set(by_department) - {"", "None"})),
            counselors=tuple(sorted(one.id for one in listed)),
            students=sum(by_department.values()),
        )

    async def names(self, institution: str) -> Mapping[str, str]:
        written = await self._institutions.find(institution)
        departments = {one.code: one.name for one in written.departments} if written is not None else {}
        return departments | {one.id: one.name for one in await self._counselors.listed(institution)}

    async def called(self, institution: str, language: str) -> str:
        chosen = (await self._configs.of(institution)).values.get("campus_name")
        written = await self._institutions.find(institution)
        listed = institution if written is None else written.names.get(language) or written.name
        return str(chosen or listed)

    async def exam_weeks(self, institution: str) -> Sequence[tuple[date, date]]:
        return exams_of(str((await self._configs.of(institution)).values.get("exam_periods", "")))


class Asked(Entity, frozen=True, kw_only=True):
    """How many queries one person made on one day; whose it is cannot be told from its id."""

    queries: int
    at: datetime


class StoredQueries(Queries):
    def __init__(self, *, store: DocumentStore, blind: BlindIndex, a_day: int) -> None:
        self._store = store
        self._blind = blind
        self._a_day = a_day

    async def take(self, user_id: str, now: datetime) -> int | None:
        id = self._blind.of("analytics budget", f"{local_day(now)}|{user_id}")
        for _ in range(TRIES):
            found = await self._store.get(BUDGETS, id)
            asked = Asked(id=id, queries=0, at=now) if found is None else from_document(found, Asked)
            if asked.queries >= self._a_day:
                return None
            more = to_document(replace(asked, queries=asked.queries + 1))
            try:
                await self._store.apply(Replace(BUDGETS, more) if asked.queries else Insert(BUDGETS, more))
            except (Duplicate, Stale):  # another query of the same person was faster
                continue
            return self._a_day - asked.queries - 1
        raise Unavailable("too many queries at once to be counted; please try again")


def fact_document(book: Book, fact: Fact) -> Document:
    until = closes_at(book.month) + KEPT_AT_MOST
    document: Document = {
        "id": _fact_id(book, fact),
        "institution": book.institution,
        "month": book.month,
        "cell": _place(book, fact.cube, fact.cell),
        "token": _token(book, fact.cube, fact.person_id),
        "until": instant_text(until),
    }
    return document if fact.day is None else {**document, "day": fact.day.isoformat(), "week": week_of(fact.day)}


def _book_id(institution: str, month: str) -> str:
    return f"{institution}:{month}"


def _fact_id(book: Book, fact: Fact) -> str:
    return _keyed(book, f"fact|{fact.cube}|{fact.thing}")


def _place(book: Book, cube: str, cell: str) -> str:
    return f"{_cube(book, cube)}.{_keyed(book, f'cell|{cell}')[:PLACE_LENGTH]}"


def _cube(book: Book, cube: str) -> str:
    return _keyed(book, f"cube|{cube}")[:PLACE_LENGTH]


def _token(book: Book, cube: str, person_id: str) -> str:
    return _keyed(book, f"person|{cube}|{person_id}")


def _keyed(book: Book, text: str) -> str:
    return hmac.new(book.key.encode(), f"{book.id}|{text}".encode(), hashlib.sha256).hexdigest()[:ID_LENGTH]
