"""The desk in the document store: cases, reports, certificates, and a trail that only grows."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from msgspec.structs import replace

from manmitra.adapters.persistence.aside import Aside
from manmitra.adapters.persistence.audit import StoredLedger
from manmitra.adapters.persistence.documents import from_document, to_document
from manmitra.adapters.persistence.events import Outbox
from manmitra.adapters.persistence.forum_answers import answer_changed, has_answer
from manmitra.adapters.persistence.forum_counts import comment_counted, tally_id
from manmitra.adapters.persistence.forum_documents import (
    COMMENTS,
    POSTS,
    comment_of,
    content_of,
    item_write,
    post_of,
    word_writes,
)
from manmitra.adapters.persistence.pages import page_of, readable_page_of
from manmitra.adapters.persistence.schema import SAID
from manmitra.adapters.persistence.sealed import BlindIndex
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
from manmitra.domain.forum.model import Awaits, Comment, Post
from manmitra.domain.moderation.cases import Case, CaseUnknown, Standing
from manmitra.domain.moderation.desk_ports import Audit, Cases, Certificates, Exposures, Reports
from manmitra.domain.moderation.records import (
    Certificate,
    CertificateKind,
    Content,
    Entry,
    Exposure,
    Report,
    certificate_id,
)
from manmitra.domain.shared.errors import Conflict
from manmitra.domain.shared.events import Event
from manmitra.domain.shared.paging import Page, PageRequest
from manmitra.domain.shared.ports import Clock

CASES: Final = "moderation_cases"
AUDIT: Final = "moderation_audit"
REPORTS: Final = "moderation_reports"
CERTIFICATES: Final = "moderation_certificates"
EXPOSURES: Final = "exposures"
OPEN: Final = frozenset({"id", "version", "institution", "waiting", "place", "assigned_to"})
TRIES: Final = 24
ID_LENGTH: Final = 40
LATEST: Final = Sort("at", descending=True)
CHANGED: Final = "somebody changed this meanwhile; please look again"


def case_document(case: Case) -> Document:
    document = to_document(case)
    open_ = {name: value for name, value in document.items() if name in OPEN}
    return {**open_, SAID: {name: value for name, value in document.items() if name not in OPEN}}


def case_of(document: Document) -> Case:
    return from_document({**document, **document[SAID]}, Case)


def case_write(case: Case) -> Write:
    return Replace(CASES, case_document(case)) if case.version else Insert(CASES, case_document(case))


def line_write(entry: Entry) -> Write:
    return Insert(AUDIT, to_document(entry))


async def found_case(store: DocumentStore, content_id: str) -> Case | None:
    found = await store.get(CASES, content_id)
    return None if found is None else case_of(found)


class StoredCases(Cases):
    def __init__(self, *, store: DocumentStore, blind: BlindIndex, outbox: Outbox, aside: Aside | None = None) -> None:
        self._store = store
        self._blind = blind
        self._outbox = outbox
        self._aside = aside or Aside(store=store)

    async def get(self, case_id: str) -> Case:
        found = await found_case(self._store, case_id)
        if found is None:
            raise CaseUnknown("there is no such case")
        return found

    async def content(self, case_id: str) -> Content:
        return content_of(await self._item(case_id))

    async def waiting(self, institution: str, page: PageRequest, *, assigned_to: str | None = None) -> Page[Case]:
        where = [equals("waiting", value=True)]
        if institution:
            where.append(equals("institution", institution))
        if assigned_to is not None:
            where.append(equals("assigned_to", assigned_to))
        return await readable_page_of(self._store, CASES, where, Sort("place"), page, case_of, self._aside)

    async def save(self, case: Case, entry: Entry, events: Sequence[Event] = ()) -> Case:
        try:
            await self._store.apply(case_write(case), line_write(entry), *self._outbox.writes(events))
        except (Stale, Duplicate) as error:
            raise Conflict(CHANGED) from error
        return replace(case, version=case.version + 1)

    async def rule(
        self, case: Case, content: Content, standing: Standing, entry: Entry, events: Sequence[Event]
    ) -> Case:
        before = await self._item(content.id)
        if (before.revision, before.standing) != (content.revision, content.standing):
            raise Conflict(CHANGED)
        after = before.judged(standing)
        if isinstance(after, Post) and after.awaits is Awaits.ANSWER and await has_answer(self._store, after):
            after = after.answered()
        writes = [case_write(case), line_write(entry), item_write(after, new=False), *self._outbox.writes(events)]
        if isinstance(after, Post):
            writes += word_writes(self._blind, before if isinstance(before, Post) else None, after)
        anew = {tally_id(before.thread_id), *({before.post_id} if isinstance(before, Comment) else ())}
        for _ in range(TRIES):
            counted = await comment_counted(self._store, before, after)
            try:
                await self._store.apply(*writes, *counted, *await answer_changed(self._store, before, after))
            except (Stale, Duplicate) as error:
                if isinstance(error, Stale) and error.id in anew:
                    continue
                raise Conflict(CHANGED) from error
            return replace(case, version=case.version + 1)
        raise Conflict(CHANGED)

    async def lock(self, content: Content, entry: Entry, *, locked: bool) -> None:
        item = await self._item(content.id)
        if not isinstance(item, Post):
            raise CaseUnknown("there is no such thread")
        try:
            await self._store.apply(item_write(replace(item, locked=locked), new=False), line_write(entry))
        except Stale as error:
            raise Conflict(CHANGED) from error

    async def _item(self, id: str) -> Post | Comment:
        post = await self._store.get(POSTS, id)
        if post is not None:
            return post_of(post)
        comment = await self._store.get(COMMENTS, id)
        if comment is None:
            raise CaseUnknown("there is no such case")
        return comment_of(comment)


class StoredReports(Reports):
    def __init__(self, *, store: DocumentStore, blind: BlindIndex, outbox: Outbox) -> None:
        self._store = store
        self._blind = blind
        self._outbox = outbox

    async def add(self, report: Report, case: Case | None, entry: Entry | None, events: Sequence[Event]) -> bool:
        """Its id is made of who reports what, keyed, so that a second one finds the place taken."""
        what = f"{report.content_id}|{report.reporter_id}"
        if report.revision > 1:
            what = f"{what}|{report.revision}"
        id = self._blind.of("forum.report", what)[:ID_LENGTH]
        if await self._store.get(REPORTS, id) is not None:
            return False
        writes: list[Write] = [Insert(REPORTS, to_document(replace(report, id=id)))]
        if case is not None:
            writes.append(case_write(case))
        if entry is not None:
            writes.append(line_write(entry))
        try:
            await self._store.apply(*writes, *self._outbox.writes(events))
        except (Stale, Duplicate) as error:
            raise Conflict(CHANGED) from error
        return True

    async def of_content(self, content_id: str, limit: int) -> Sequence[Report]:
        found = await self._store.find(REPORTS, [equals("content_id", content_id)], sort=LATEST, limit=limit)
        return [_report(one) for one in found]

    async def of_institution(self, institution: str, page: PageRequest) -> Page[Report]:
        where = [equals("institution", institution)] if institution else []
        return await page_of(self._store, REPORTS, where, LATEST, page, _report)


class StoredAudit(Audit):
    def __init__(self, *, store: DocumentStore) -> None:
        self._store = store

    async def add(self, entry: Entry) -> None:
        await self._store.apply(line_write(entry))

    async def of(self, institution: str, page: PageRequest, *, case_id: str = "") -> Page[Entry]:
        where: list[Clause] = []
        if institution:
            where.append(equals("institution", institution))
        if case_id:
            where.append(equals("case_id", case_id))
        return await page_of(self._store, AUDIT, where, LATEST, page, lambda one: from_document(one, Entry))


class StoredCertificates(Certificates):
    def __init__(self, *, store: DocumentStore, ledger: StoredLedger) -> None:
        self._store = store
        self._ledger = ledger

    async def of(self, user_id: str, kind: CertificateKind) -> Certificate | None:
        found = await self._store.get(CERTIFICATES, certificate_id(user_id, kind))
        return None if found is None else from_document(found, Certificate)

    async def save(self, certificate: Certificate, entry: Entry, act: Act) -> Certificate:
        document = to_document(certificate)
        write = Replace(CERTIFICATES, document) if certificate.version else Insert(CERTIFICATES, document)
        try:
            await self._ledger.apply([act], write, line_write(entry))
        except (Stale, Duplicate) as error:
            raise Conflict(CHANGED) from error
        return replace(certificate, version=certificate.version + 1)

    async def of_institution(self, institution: str, page: PageRequest) -> Page[Certificate]:
        last = Sort("expires_at", descending=True)
        where = [equals("institution", institution)]
        return await page_of(self._store, CERTIFICATES, where, last, page, lambda one: from_document(one, Certificate))


class StoredExposures(Exposures):
    def __init__(self, *, store: DocumentStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def of(self, user_id: str, day: date) -> Exposure:
        id = f"{user_id}:{day.isoformat()}"
        found = await self._store.get(EXPOSURES, id)
        return Exposure(id=id, at=self._clock.now()) if found is None else from_document(found, Exposure)

    async def save(self, exposure: Exposure) -> None:
        document = to_document(exposure)
        write = Replace(EXPOSURES, document) if exposure.version else Insert(EXPOSURES, document)
        try:
            await self._store.apply(write)
        except (Stale, Duplicate) as error:
            raise Conflict(CHANGED) from error


def _report(document: Document) -> Report:
    return from_document(document, Report)
