"""The shelf in the document store: pieces, what they were before, and by what they are found."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from msgspec.structs import replace

from manmitra.adapters.persistence.audit import StoredLedger
from manmitra.adapters.persistence.documents import from_document, instant_text, to_document
from manmitra.adapters.persistence.pages import page_of
from manmitra.adapters.persistence.store import (
    FIND_LIMIT,
    Clause,
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
from manmitra.domain.audit.model import Act
from manmitra.domain.resources.model import ContentChanged, Edition, Kind, Resource, ResourceUnknown, Shelf, Stage
from manmitra.domain.resources.ports import Resources
from manmitra.domain.resources.searching import entries_of
from manmitra.domain.shared.paging import Page, PageRequest

RESOURCES: Final = "resources"
EDITIONS: Final = "resource_editions"
WORDS: Final = "resource_words"
SHELVES: Final = "resource_shelves"
TRIES: Final = 5
RANK: Final = Sort("rank")


class StoredResources(Resources):
    def __init__(self, *, store: DocumentStore, ledger: StoredLedger) -> None:
        self._store = store
        self._ledger = ledger

    async def readable(
        self, institution: str, now: datetime, request: PageRequest, *, category: str | None, kind: Kind | None
    ) -> Page[Resource]:
        where = _readable(institution, now)
        where += [] if category is None else [equals("category", category)]
        where += [] if kind is None else [equals("kind", kind.value)]
        return await page_of(self._store, RESOURCES, where, RANK, request, _resource)

    async def featured(self, institution: str, now: datetime, limit: int) -> Sequence[Resource]:
        where = [*_readable(institution, now), equals("featured", value=True)]
        return [_resource(one) for one in await self._store.find(RESOURCES, where, sort=RANK, limit=limit)]

    async def all(self, institution: str, request: PageRequest, stage: Stage | None) -> Page[Resource]:
        where = [equals("institution", institution), *([] if stage is None else [equals("stage", stage.value)])]
        sort = Sort("updated_at", descending=True)
        return await page_of(self._store, RESOURCES, where, sort, request, _resource)

    async def get(self, institution: str, resource_id: str) -> Resource:
        found = await self._store.get(RESOURCES, resource_id)
        if found is None or found["institution"] != institution:
            raise ResourceUnknown("there is no such resource")
        return _resource(found)

    async def several(self, institution: str, resource_ids: Sequence[str]) -> Sequence[Resource]:
        if not resource_ids:
            return []
        where = [Clause("id", "in", list(resource_ids)), equals("institution", institution)]
        found = {one["id"]: _resource(one) for one in await self._store.find(RESOURCES, where, limit=len(resource_ids))}
        return [found[id] for id in resource_ids if id in found]

    async def categories(self, institution: str, now: datetime) -> Mapping[str, int]:
        return await self._store.tally(RESOURCES, "category", _readable(institution, now))

    async def add(self, resource: Resource) -> Resource:
        return await self._save(resource, Insert(RESOURCES, to_document(resource)))

    async def save(self, resource: Resource) -> Resource:
        return await self._save(resource, Replace(RESOURCES, to_document(resource)))

    async def show(self, resource: Resource, edition: Edition | None, act: Act | None = None) -> Resource:
        """Two who publish at once ask for the same place: the later one takes the next."""
        words = await self._words(resource)
        for _ in range(TRIES):
            shelf = await self._shelf(resource.institution)
            after = replace(resource, place=shelf.place + 1)
            moved = replace(shelf, place=after.place)
            write = Replace if resource.version else Insert
            writes: list[Write] = [
                write(RESOURCES, to_document(after)),
                Replace(SHELVES, to_document(moved)) if shelf.version else Insert(SHELVES, to_document(moved)),
                *words,
            ]
            if edition is not None:
                writes.append(Insert(EDITIONS, to_document(edition)))
            try:
                await self._ledger.apply([] if act is None else [act], *writes)
            except (Stale, Duplicate):
                if (await self._shelf(resource.institution)).version == shelf.version:
                    raise ContentChanged("this text was changed meanwhile; please look at it again") from None
            else:
                return replace(after, version=after.version + 1)
        raise ContentChanged("others are publishing just now; please try again")

    async def editions(self, resource_id: str, request: PageRequest) -> Page[Edition]:
        where = [equals("resource_id", resource_id)]
        sort = Sort("number", descending=True)
        return await page_of(self._store, EDITIONS, where, sort, request, lambda one: from_document(one, Edition))

    async def found(self, institution: str, keys: Sequence[str]) -> Sequence[tuple[str, str, int]]:
        where = [equals("institution", institution), Clause("key", "in", list(keys))]
        found = await self._store.find(WORDS, where, limit=FIND_LIMIT)
        return [(one["resource_id"], one["key"], one["weight"]) for one in found]

    async def place(self, institution: str) -> int:
        return (await self._shelf(institution)).place

    async def shelf(self, institution: str, now: datetime) -> Sequence[Resource]:
        where = _readable(institution, now)
        return [_resource(one) for one in await self._store.find(RESOURCES, where, sort=RANK, limit=FIND_LIMIT)]

    async def _save(self, resource: Resource, write: Write) -> Resource:
        try:
            await self._store.apply(write)
        except (Stale, Duplicate) as error:
            raise ContentChanged("this text was changed meanwhile; please look at it again") from error
        return replace(resource, version=resource.version + 1)

    async def _shelf(self, institution: str) -> Shelf:
        found = await self._store.get(SHELVES, institution)
        return Shelf(id=institution) if found is None else from_document(found, Shelf)

    async def _words(self, resource: Resource) -> list[Write]:
        """What has to change for it to be found by what it is now; by nothing when it is off the shelf."""
        former = await self._store.find(WORDS, [equals("resource_id", resource.id)], limit=FIND_LIMIT)
        wanted = entries_of(resource.shown) if resource.live and resource.shown is not None else {}
        same = {one["key"] for one in former if wanted.get(one["key"]) == one["weight"]}
        gone: list[Write] = [Delete(WORDS, one["id"]) for one in former if one["key"] not in wanted]
        known = {one["key"]: one for one in former}
        fresh: list[Write] = []
        for key, weight in wanted.items():
            if key in known and key not in same:
                fresh.append(Replace(WORDS, {**known[key], "weight": weight}))
            elif key not in known:
                fresh.append(Insert(WORDS, _word(resource, key, weight)))
        return [*gone, *fresh]


def _readable(institution: str, now: datetime) -> list[Clause]:
    return [
        equals("institution", institution),
        equals("live", value=True),
        Clause("expires_at", ">", instant_text(now)),
    ]


def _word(resource: Resource, key: str, weight: int) -> Document:
    return {
        "id": f"{resource.id}:{key}",
        "institution": resource.institution,
        "resource_id": resource.id,
        "key": key,
        "weight": weight,
    }


def _resource(document: Document) -> Resource:
    return from_document(document, Resource)
