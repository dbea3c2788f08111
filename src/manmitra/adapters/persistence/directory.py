"""Counsellors' entries as admins see them: closed ones too, and with what hangs on them."""

from datetime import datetime
from typing import Final

from manmitra.adapters.persistence.documents import from_document, instant_text
from manmitra.adapters.persistence.pages import page_of
from manmitra.adapters.persistence.store import Clause, DocumentStore, Sort, equals
from manmitra.domain.admin.ports import Directory
from manmitra.domain.booking.model import State
from manmitra.domain.counselors.model import Counselor
from manmitra.domain.shared.paging import Page, PageRequest

COUNSELORS: Final = "counselors"
APPOINTMENTS: Final = "appointments"


class StoredDirectory(Directory):
    def __init__(self, *, store: DocumentStore) -> None:
        self._store = store

    async def find(self, counselor_id: str) -> Counselor | None:
        found = await self._store.get(COUNSELORS, counselor_id)
        return None if found is None else from_document(found, Counselor)

    async def page(self, institution: str, request: PageRequest) -> Page[Counselor]:
        where = [equals("institution", institution)]
        return await page_of(
            self._store, COUNSELORS, where, Sort("name"), request, lambda one: from_document(one, Counselor)
        )

    async def ahead(self, counselor_id: str, now: datetime) -> int:
        coming = [equals("state", State.CONFIRMED.value), Clause("starts_at", ">", instant_text(now))]
        return await self._store.count(APPOINTMENTS, [equals("counselor_id", counselor_id), *coming])

    async def held(self, counselor_id: str) -> int:
        met = equals("state", State.COMPLETED.value)
        return await self._store.count(APPOINTMENTS, [equals("counselor_id", counselor_id), met])

    async def ever(self, counselor_id: str) -> bool:
        return bool(await self._store.find(APPOINTMENTS, [equals("counselor_id", counselor_id)], limit=1))
