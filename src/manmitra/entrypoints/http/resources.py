"""Things to read. The list sends every language, because the client does not fetch again when it switches."""

from typing import Annotated

import msgspec
from litestar import Controller, get
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery
from msgspec import Meta

from manmitra.domain.resources.model import Resource, ResourceUnknown
from manmitra.domain.resources.ports import Resources
from manmitra.domain.shared.paging import PAGE_LIMIT, InvalidCursor, PageRequest
from manmitra.entrypoints.http.answers import Answer, View, whole
from manmitra.entrypoints.http.identity import needs
from manmitra.entrypoints.http.problems import refuses

Limit = Annotated[int, Meta(ge=1, le=PAGE_LIMIT)]
Category = Annotated[str, Meta(max_length=40)]
Language = Annotated[str, Meta(pattern=whole("(en|hi|ur)"))]
CursorText = Annotated[str, Meta(max_length=400)]


class ResourceView(View, frozen=True, kw_only=True, omit_defaults=True):
    """The client's fields. A resource that was never opened has no `progress` at all (contract, rule 12)."""

    id: str
    title: str
    description: str
    content: str
    duration: str
    type: str
    difficulty: str
    category: str
    tags: list[str]
    author: str
    language: str
    reviewed: bool
    """Whether a named person reviewed this wording."""
    title_hi: str | None = None
    title_ur: str | None = None
    description_hi: str | None = None
    description_ur: str | None = None

    @classmethod
    def of(cls, resource: Resource, language: str) -> "ResourceView":
        wording = resource.in_language(language)
        hindi, urdu = resource.wording.get("hi"), resource.wording.get("ur")
        return cls(
            id=resource.id,
            title=wording.title,
            description=wording.description,
            content=wording.content or resource.in_language("en").content,
            duration=f"{resource.minutes} min",
            type=resource.kind.value,
            difficulty=resource.difficulty,
            category=resource.category,
            tags=list(resource.tags),
            author=resource.author,
            language=language if language in resource.wording else "en",
            reviewed=bool(wording.reviewed_by),
            title_hi=hindi.title if hindi else None,
            title_ur=urdu.title if urdu else None,
            description_hi=hindi.description if hindi else None,
            description_ur=urdu.description if urdu else None,
        )


class ResourceList(View, frozen=True, kw_only=True):
    resources: list[ResourceView]
    next_cursor: str | None


class CategoryView(View, frozen=True, kw_only=True):
    category: str
    count: int


class ResourceController(Controller):
    path = "/api/resources"
    tags = ("resources",)

    @get("/", guards=[needs()], responses=refuses(InvalidCursor))
    async def list_resources(
        self,
        resources: NamedDependency[Resources],
        category: FromQuery[Category | None] = None,
        language: FromQuery[Language] = "en",
        limit: FromQuery[Limit] = 50,
        cursor: FromQuery[CursorText | None] = None,
    ) -> Answer[ResourceList]:
        """The shelf, by category, page by page."""
        page = await resources.page(category, PageRequest(limit, cursor))
        views = [ResourceView.of(resource, language) for resource in page.items]
        return Answer(ResourceList(resources=views, next_cursor=page.next_cursor))

    @get("/categories", guards=[needs()])
    async def list_resource_categories(self, resources: NamedDependency[Resources]) -> Answer[list[CategoryView]]:
        """What there is to read about."""
        found = await resources.categories()
        return Answer([CategoryView(category=name, count=count) for name, count in sorted(found.items())])

    @get("/{resource_id:str}", guards=[needs()], responses=refuses(ResourceUnknown))
    async def read_resource(
        self,
        resource_id: FromPath[Annotated[str, msgspec.Meta(max_length=64)]],
        resources: NamedDependency[Resources],
        language: FromQuery[Language] = "en",
    ) -> Answer[ResourceView]:
        """One of them, whole."""
        return Answer(ResourceView.of(await resources.get(resource_id), language))
