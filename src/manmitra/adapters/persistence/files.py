"""What is known of files, in the document store."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from msgspec.structs import replace

from manmitra.adapters.persistence.documents import from_document, instant_text, to_document
from manmitra.adapters.persistence.store import (
    Clause,
    Delete,
    DocumentStore,
    Insert,
    Replace,
    Sort,
    Stale,
    equals,
)
from manmitra.domain.files.model import MOST_FILES, FileUnknown, StoredFile
from manmitra.domain.files.ports import Files

FILES: Final = "files"


class StoredFiles(Files):
    def __init__(self, *, store: DocumentStore) -> None:
        self._store = store

    async def get(self, file_id: str) -> StoredFile:
        found = await self._store.get(FILES, file_id)
        if found is None:
            raise FileUnknown("there is no such file")
        return from_document(found, StoredFile)

    async def of(self, owner_id: str) -> Sequence[StoredFile]:
        where = [equals("owner_id", owner_id)]
        found = await self._store.find(FILES, where, sort=Sort("created_at"), limit=2 * MOST_FILES)
        return [from_document(one, StoredFile) for one in found]

    async def over(self, now: datetime, limit: int) -> Sequence[StoredFile]:
        where = [Clause("expires_at", "<=", instant_text(now))]
        found = await self._store.find(FILES, where, sort=Sort("expires_at"), limit=limit)
        return [from_document(one, StoredFile) for one in found]

    async def add(self, file: StoredFile) -> StoredFile:
        await self._store.apply(Insert(FILES, to_document(file)))
        return replace(file, version=file.version + 1)

    async def save(self, file: StoredFile) -> StoredFile:
        try:
            await self._store.apply(Replace(FILES, to_document(file)))
        except Stale as error:
            raise FileUnknown("the file was taken away meanwhile") from error
        return replace(file, version=file.version + 1)

    async def remove(self, file_id: str) -> None:
        await self._store.apply(Delete(FILES, file_id))
