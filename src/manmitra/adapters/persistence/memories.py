"""What students asked to be kept in mind: one sealed list each, read and written as a whole."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from msgspec.structs import replace

from manmitra.adapters.persistence.documents import from_document, instant_text, to_document
from manmitra.adapters.persistence.store import (
    Clause,
    DocumentStore,
    Duplicate,
    Insert,
    Replace,
    Sort,
    Stale,
    equals,
)
from manmitra.domain.chat.memory import Memory, MemoryBusy
from manmitra.domain.chat.ports import Memories

MEMORIES: Final = "memories"


class StoredMemories(Memories):
    def __init__(self, *, store: DocumentStore) -> None:
        self._store = store

    async def of(self, student_id: str) -> Memory | None:
        found = await self._store.get(MEMORIES, student_id)
        return None if found is None else from_document(found, Memory)

    async def save(self, memory: Memory) -> Memory:
        write = Replace if memory.version else Insert
        try:
            await self._store.apply(write(MEMORIES, to_document(memory)))
        except (Duplicate, Stale) as error:
            raise MemoryBusy("this list was changed meanwhile") from error
        return replace(memory, version=memory.version + 1)

    async def ended(self, now: datetime, limit: int) -> Sequence[Memory]:
        where = [equals("expiring", value=True), Clause("next_end", "<=", instant_text(now))]
        found = await self._store.find(MEMORIES, where, sort=Sort("next_end"), limit=limit)
        return [from_document(one, Memory) for one in found]
