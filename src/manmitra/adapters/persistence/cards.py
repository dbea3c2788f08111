"""Cards of students, what of them is shared with whom, and who read it. Sealed."""

from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from manmitra.adapters.persistence.documents import from_document, to_document
from manmitra.adapters.persistence.pages import page_of
from manmitra.adapters.persistence.store import (
    FIND_LIMIT,
    Delete,
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
from manmitra.domain.chat.card import Card, CardChanged, CardRead, Share, share_id
from manmitra.domain.chat.ports import Cards
from manmitra.domain.shared.paging import Page, PageRequest

CARDS: Final = "cards"
SHARES: Final = "card_shares"
READS: Final = "card_reads"


class StoredCards(Cards):
    def __init__(self, *, store: DocumentStore) -> None:
        self._store = store

    async def of(self, card_id: str) -> Card | None:
        found = await self._store.get(CARDS, card_id)
        return None if found is None else from_document(found, Card)

    async def save(self, card: Card) -> Card:
        write = Replace if card.version else Insert
        await self._write(write(CARDS, to_document(card)))
        return replace(card, version=card.version + 1)

    async def remove(self, card_id: str) -> None:
        shares = await self.shares_of(card_id)
        await self._store.apply(Delete(CARDS, card_id), *(Delete(SHARES, one.id) for one in shares))

    async def share(self, *shares: Share) -> None:
        writes = list[Write]()
        for one in shares:
            there = await self._store.get(SHARES, one.id)
            document = to_document(replace(one, version=there["version"] if there else 0))
            writes.append(Replace(SHARES, document) if there else Insert(SHARES, document))
        await self._write(*writes)

    async def unshare(self, card_id: str, counselor_id: str = "") -> None:
        ids = [share_id(card_id, counselor_id)] if counselor_id else [one.id for one in await self.shares_of(card_id)]
        await self._store.apply(*(Delete(SHARES, id) for id in ids))

    async def shares_of(self, card_id: str) -> Sequence[Share]:
        found = await self._store.find(SHARES, [equals("card_id", card_id)], sort=Sort("shared_at"), limit=FIND_LIMIT)
        return [_share(one) for one in found]

    async def shared(self, card_id: str, counselor_id: str) -> Share | None:
        found = await self._store.get(SHARES, share_id(card_id, counselor_id))
        return None if found is None else _share(found)

    async def shared_with(self, counselor_id: str, page: PageRequest) -> Page[Share]:
        latest = Sort("shared_at", descending=True)
        return await page_of(self._store, SHARES, [equals("counselor_id", counselor_id)], latest, page, _share)

    async def add_read(self, read: CardRead) -> None:
        await self._store.apply(Insert(READS, to_document(read)))

    async def reads_of(self, card_id: str, page: PageRequest) -> Page[CardRead]:
        latest = Sort("read_at", descending=True)
        return await page_of(self._store, READS, [equals("card_id", card_id)], latest, page, _read)

    async def _write(self, *writes: Write) -> None:
        try:
            await self._store.apply(*writes)
        except (Duplicate, Stale) as error:
            raise CardChanged("this card was changed meanwhile; please look at it first") from error


def _share(document: Document) -> Share:
    return from_document(document, Share)


def _read(document: Document) -> CardRead:
    return from_document(document, CardRead)
