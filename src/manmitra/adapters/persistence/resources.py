"""Resources over the document store."""

from msgspec.structs import replace

from manmitra.adapters.persistence.documents import from_document, to_document
from manmitra.adapters.persistence.pages import page_of
from manmitra.adapters.persistence.store import DocumentStore, Duplicate, Insert, Replace, Sort, Stale, equals
from manmitra.domain.resources.model import Resource, ResourceUnknown
from manmitra.domain.resources.ports import Resources
from manmitra.domain.shared.errors import Conflict
from manmitra.domain.shared.paging import Page, PageRequest


class StoredResources(Resources):
    def __init__(self, *, store: DocumentStore) -> None:
        self._store = store

    async def page(self, category: str | None, request: PageRequest) -> Page[Resource]:
        where = [] if category is None else [equals("category", category)]
        return await page_of(
            self._store, "resources", where, Sort("rank"), request, lambda one: from_document(one, Resource)
        )

    async def get(self, resource_id: str) -> Resource:
        found = await self._store.get("resources", resource_id)
        if found is None:
            raise ResourceUnknown("there is no such resource")
        return from_document(found, Resource)

    async def put(self, resource: Resource) -> None:
        known = await self._store.get("resources", resource.id)
        write = (
            Insert("resources", to_document(resource))
            if known is None
            else Replace("resources", to_document(replace(resource, version=known["version"])))
        )
        try:
            await self._store.apply(write)
        except (Duplicate, Stale) as error:
            raise Conflict("The resource was changed somewhere else meanwhile.") from error

    async def categories(self) -> dict[str, int]:
        return await self._store.tally("resources", "category")
