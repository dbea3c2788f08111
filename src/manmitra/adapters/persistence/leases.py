"""Leases in the document store: one document for each name, changed by compare-and-set."""

from contextlib import suppress
from datetime import datetime, timedelta
from typing import Final

from msgspec.structs import replace

from manmitra.adapters.persistence.documents import from_document, to_document
from manmitra.adapters.persistence.store import Delete, DocumentStore, Duplicate, Insert, Replace, Stale
from manmitra.domain.shared.leases import Lease, Leases

LEASES: Final = "leases"


class StoredLeases(Leases):
    def __init__(self, *, store: DocumentStore) -> None:
        self._store = store

    async def hold(self, name: str, holder: str, now: datetime, lasts: timedelta) -> bool:
        there = await self._get(name)
        if there is not None and there.holder != holder and there.until > now:
            return False
        try:
            if there is None:
                await self._store.apply(Insert(LEASES, to_document(Lease(id=name, holder=holder, until=now + lasts))))
            else:
                mine = replace(there, holder=holder, until=now + lasts)
                await self._store.apply(Replace(LEASES, to_document(mine)))
        except (Duplicate, Stale):  # somebody was faster
            return False
        return True

    async def let_go(self, name: str, holder: str) -> None:
        there = await self._get(name)
        if there is not None and there.holder == holder:
            with suppress(Stale):
                await self._store.apply(Delete(LEASES, name, there.version))

    async def _get(self, name: str) -> Lease | None:
        found = await self._store.get(LEASES, name)
        return None if found is None else from_document(found, Lease)
