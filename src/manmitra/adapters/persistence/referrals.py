"""Referral pages in the document store, sealed."""

from typing import Final

from msgspec.structs import replace

from manmitra.adapters.persistence.documents import from_document, to_document
from manmitra.adapters.persistence.pages import page_of
from manmitra.adapters.persistence.store import Document, DocumentStore, Insert, Replace, Sort, Stale, equals
from manmitra.domain.crisis.ports import Referrals
from manmitra.domain.crisis.referral import Referral
from manmitra.domain.shared.errors import Conflict, NotFound
from manmitra.domain.shared.paging import Page, PageRequest

REFERRALS: Final = "referrals"


class StoredReferrals(Referrals):
    def __init__(self, *, store: DocumentStore) -> None:
        self._store = store

    async def get(self, referral_id: str) -> Referral:
        found = await self._store.get(REFERRALS, referral_id)
        if found is None:
            raise NotFound("there is no such referral")
        return _referral(found)

    async def add(self, referral: Referral) -> Referral:
        await self._store.apply(Insert(REFERRALS, to_document(referral)))
        return replace(referral, version=1)

    async def save(self, referral: Referral) -> Referral:
        try:
            await self._store.apply(Replace(REFERRALS, to_document(referral)))
        except Stale as error:
            raise Conflict("somebody recorded something meanwhile; please look again") from error
        return replace(referral, version=referral.version + 1)

    async def of_student(self, student_id: str, page: PageRequest) -> Page[Referral]:
        newest = Sort("made_at", descending=True)
        return await page_of(self._store, REFERRALS, [equals("student_id", student_id)], newest, page, _referral)


def _referral(document: Document) -> Referral:
    return from_document(document, Referral)
