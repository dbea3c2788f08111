"""Exports in the document store; that one was asked for, or is over, is told in the same write."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from msgspec.structs import replace

from manmitra.adapters.persistence.audit import StoredLedger
from manmitra.adapters.persistence.documents import from_document, instant_text, to_document
from manmitra.adapters.persistence.events import Outbox
from manmitra.adapters.persistence.pages import page_of
from manmitra.adapters.persistence.store import Clause, DocumentStore, Insert, Replace, Sort, Stale, equals
from manmitra.domain.audit.model import Act
from manmitra.domain.reports.events import ExportAsked, ExportOver
from manmitra.domain.reports.exports import Export, ExportChanged, ExportUnknown
from manmitra.domain.reports.ports import Exports
from manmitra.domain.shared.paging import Page, PageRequest

EXPORTS: Final = "exports"
NEWEST: Final = Sort("asked_at", descending=True)


class StoredExports(Exports):
    def __init__(self, *, store: DocumentStore, ledger: StoredLedger, outbox: Outbox) -> None:
        self._store = store
        self._ledger = ledger
        self._outbox = outbox

    async def get(self, export_id: str) -> Export:
        found = await self._store.get(EXPORTS, export_id)
        if found is None:
            raise ExportUnknown("there is no such export")
        return from_document(found, Export)

    async def of_institution(self, institution: str, page: PageRequest) -> Page[Export]:
        where = [equals("institution", institution)]
        return await page_of(self._store, EXPORTS, where, NEWEST, page, lambda one: from_document(one, Export))

    async def due(self, now: datetime, limit: int) -> Sequence[Export]:
        where = [equals("pending", value=True), Clause("due_at", "<=", instant_text(now))]
        found = await self._store.find(EXPORTS, where, sort=Sort("due_at"), limit=limit)
        return [from_document(one, Export) for one in found]

    async def add(self, export: Export, act: Act) -> Export:
        told = self._outbox.writes([ExportAsked.of(export)])
        await self._ledger.apply([act], Insert(EXPORTS, to_document(export)), *told)
        return replace(export, version=export.version + 1)

    async def save(self, export: Export) -> Export:
        over = [] if export.pending else [ExportOver.of(export)]
        try:
            await self._store.apply(Replace(EXPORTS, to_document(export)), *self._outbox.writes(over))
        except Stale as error:
            raise ExportChanged("somebody else has it") from error
        return replace(export, version=export.version + 1)
