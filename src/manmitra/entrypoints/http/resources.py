"""Things to read. The list sends every language, because the client does not fetch again when it switches."""

from typing import Annotated, Final, Literal

import msgspec
from litestar import Controller, delete, get, post
from litestar.di import NamedDependency
from litestar.params import FromQuery, JSONBody, PathParameter, QueryParameter
from msgspec import UNSET, Meta, UnsetType

from manmitra.domain.resources.browsing import BrowsingUseCases
from manmitra.domain.resources.marks import TooManyFavorites, Touched, Use
from manmitra.domain.resources.model import Kind, ResourceUnknown
from manmitra.domain.resources.tongues import read_by
from manmitra.domain.shared.errors import Conflict, Invalid
from manmitra.domain.shared.identity import Role
from manmitra.domain.shared.paging import PAGE_LIMIT, InvalidCursor, PageRequest
from manmitra.entrypoints.http.answers import Answer, Body, View, whole
from manmitra.entrypoints.http.crisis_views import HelpView
from manmitra.entrypoints.http.identity import Asked, SignUpFirst, needs, who
from manmitra.entrypoints.http.problems import refuses
from manmitra.entrypoints.http.resource_views import ResourceList, ResourceView

Limit = Annotated[int, QueryParameter(ge=1, le=PAGE_LIMIT)]
Category = Annotated[str | None, QueryParameter(max_length=40)]
CursorText = Annotated[str | None, QueryParameter(min_length=1, max_length=400)]
Asking = Annotated[str, QueryParameter(min_length=1, max_length=200)]
LanguageTag = Annotated[str, QueryParameter(pattern=whole("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}"))]
"""BCP 47. Of one that no piece is written in, the nearest by script is given, and every answer says which it is."""
Id = Annotated[str, Meta(min_length=1, max_length=64)]
PathId = Annotated[str, PathParameter(pattern=whole("[A-Za-z0-9._:~-]{1,64}"))]
"""Also where what is not there is fine: it must at least be an id."""
Percent = Literal[25, 50, 75, 100]

REPORTED: Final[dict[str, tuple[str | None, Kind | None]]] = {
    "stress_management": ("stress", None),
    "anxiety_relief": ("anxiety", None),
    "mindfulness": (None, Kind.MEDITATION),
    "cbt": (None, Kind.CBT),
}
"""The requirements' categories in the client's words: two of them are kinds there (contract, section 8)."""
KINDS: Final = {**{kind.value: kind for kind in Kind}, "article": Kind.GUIDE, "worksheet": Kind.CBT}
KindName = Literal["cbt", "meditation", "guide", "exercise", "article", "worksheet"]
OWN: Final = needs(Role.STUDENT, visitor_refusal=SignUpFirst, sentence="Please sign up or sign in to keep this.")
"""403 for visitors: the client would leave the page on a 401 (contract, rule 2)."""


class CategoryView(View, frozen=True, kw_only=True):
    category: str
    count: int


class FavoriteBody(Body, frozen=True, kw_only=True):
    """By `resourceId`, or `resource_id` as the requirements spell it."""

    resource_id: Id | UnsetType = UNSET
    reported_id: Id | UnsetType = msgspec.field(name="resource_id", default=UNSET)

    def id(self) -> str:
        return _the_one(self.resource_id, self.reported_id)


class ProgressBody(Body, frozen=True, kw_only=True):
    resource_id: Id
    progress: Percent
    is_completed: bool = False


class UsageBody(Body, frozen=True, kw_only=True, rename=None):
    """The requirements' fields. Durations are let in and not kept: how long somebody reads is theirs."""

    resource_id: Id | UnsetType = UNSET
    client_id: Id | UnsetType = msgspec.field(name="resourceId", default=UNSET)
    interaction_type: Use
    duration_seconds: Annotated[int, Meta(ge=0, le=86_400)] | None = None
    completion_percentage: Annotated[int, Meta(ge=0, le=100)] | None = None
    rating: Annotated[int, Meta(ge=1, le=5)] | None = None

    def id(self) -> str:
        return _the_one(self.resource_id, self.client_id)


class RatingBody(Body, frozen=True, kw_only=True):
    stars: Annotated[int, Meta(ge=1, le=5)]


class ProgressView(View, frozen=True, kw_only=True):
    progress: int
    is_completed: bool

    @classmethod
    def of(cls, touched: Touched) -> "ProgressView":
        return cls(progress=touched.percent, is_completed=touched.completed)


class ProgressMap(View, frozen=True, kw_only=True):
    """By resource; what was never opened is not in it."""

    progress: dict[str, ProgressView]


class FoundList(View, frozen=True, kw_only=True):
    help: HelpView | None
    resources: list[ResourceView]


class KeptView(View, frozen=True, kw_only=True):
    resource_id: str


class ResourceController(Controller):
    path = "/api/resources"
    tags = ("resources",)

    @get("/", guards=[needs()], responses=refuses(InvalidCursor))
    async def list_resources(
        self,
        request: Asked,
        browsing: NamedDependency[BrowsingUseCases],
        category: Category = None,
        type: FromQuery[KindName | None] = None,
        language: LanguageTag = "en",
        limit: Limit = PAGE_LIMIT,
        cursor: CursorText = None,
    ) -> Answer[ResourceList]:
        """The shelf, page by page; the client asks for one. `language` is a preference: a piece comes in all it has."""
        where, kind = REPORTED.get(category or "", (category, None))
        kind = KINDS[type] if type is not None else kind
        page = await browsing.along(who(request), PageRequest(limit, cursor), category=where, kind=kind)
        views = [ResourceView.of(seen, language) for seen in page.items]
        return Answer(ResourceList(resources=views, next_cursor=page.next_cursor))

    @get("/search", guards=[needs()])
    async def search_resources(
        self,
        request: Asked,
        browsing: NamedDependency[BrowsingUseCases],
        q: Asking,
        language: LanguageTag = "en",
    ) -> Answer[FoundList]:
        """The best matches by title, description and tags, in native letters or as they sound in Latin ones. `help`
        comes first where the words call for it.
        """
        found = await browsing.search(who(request), q, read_by(language))
        views = [ResourceView.of(seen, language) for seen in found.seen]
        return Answer(FoundList(resources=views, help=None if found.help is None else HelpView.of(found.help)))

    @get("/categories", guards=[needs()])
    async def list_resource_categories(
        self, request: Asked, browsing: NamedDependency[BrowsingUseCases]
    ) -> Answer[list[CategoryView]]:
        """What there is to read about."""
        found = await browsing.categories(who(request))
        return Answer([CategoryView(category=name, count=count) for name, count in sorted(found.items())])

    @get("/featured", guards=[needs()])
    async def featured_resources(
        self, request: Asked, browsing: NamedDependency[BrowsingUseCases], language: LanguageTag = "en"
    ) -> Answer[ResourceList]:
        """A few that an admin put in front."""
        found = await browsing.featured(who(request))
        return Answer(ResourceList(resources=[ResourceView.of(seen, language) for seen in found]))

    @get("/favorites", guards=[OWN], responses=refuses(InvalidCursor))
    async def list_favorites(
        self,
        request: Asked,
        browsing: NamedDependency[BrowsingUseCases],
        language: LanguageTag = "en",
        limit: Limit = 50,
        cursor: CursorText = None,
    ) -> Answer[ResourceList]:
        """One's own, the latest first."""
        page = await browsing.favorites(who(request), PageRequest(limit, cursor))
        views = [ResourceView.of(seen, language) for seen in page.items]
        return Answer(ResourceList(resources=views, next_cursor=page.next_cursor))

    @post("/favorite", status_code=200, guards=[OWN], responses=refuses(ResourceUnknown, TooManyFavorites, Conflict))
    async def add_favorite(
        self, request: Asked, data: JSONBody[FavoriteBody], browsing: NamedDependency[BrowsingUseCases]
    ) -> Answer[KeptView]:
        """Keep one. Again changes nothing."""
        await browsing.keep(who(request), data.id())
        return Answer(KeptView(resource_id=data.id()))

    @delete("/favorite/{resource_id:str}", guards=[OWN], responses=refuses(Conflict))
    async def remove_favorite(
        self, request: Asked, resource_id: PathId, browsing: NamedDependency[BrowsingUseCases]
    ) -> None:
        """What is no favourite is fine too."""
        await browsing.let_go(who(request), resource_id)

    @get("/progress", guards=[OWN])
    async def read_progress(self, request: Asked, browsing: NamedDependency[BrowsingUseCases]) -> Answer[ProgressMap]:
        """How far one got, by resource."""
        touched = await browsing.progress(who(request))
        return Answer(ProgressMap(progress={id: ProgressView.of(one) for id, one in touched.items() if one.percent}))

    @post("/progress", status_code=200, guards=[OWN], responses=refuses(ResourceUnknown, Conflict))
    async def tell_progress(
        self, request: Asked, data: JSONBody[ProgressBody], browsing: NamedDependency[BrowsingUseCases]
    ) -> Answer[KeptView]:
        """The client's call. It never goes back: devices may tell out of order."""
        await browsing.get_on(who(request), data.resource_id, data.progress, completed=data.is_completed)
        return Answer(KeptView(resource_id=data.resource_id))

    @post("/track-usage", status_code=200, guards=[OWN], responses=refuses(ResourceUnknown, TooManyFavorites, Conflict))
    async def track_usage(
        self, request: Asked, data: JSONBody[UsageBody], browsing: NamedDependency[BrowsingUseCases]
    ) -> Answer[KeptView]:
        """A view, a share, a favourite or a completion. Tell a view only of what was opened without `GET …/{id}`."""
        percent = data.completion_percentage
        await browsing.use(who(request), data.id(), data.interaction_type, percent, data.rating)
        return Answer(KeptView(resource_id=data.id()))

    @get("/{resource_id:str}", guards=[needs()], responses=refuses(ResourceUnknown))
    async def read_resource(
        self,
        request: Asked,
        resource_id: PathId,
        browsing: NamedDependency[BrowsingUseCases],
        language: LanguageTag = "en",
    ) -> Answer[ResourceView]:
        """One of them, whole. Counts as a view."""
        return Answer(ResourceView.of(await browsing.one(who(request), resource_id), language))

    @post("/{resource_id:str}/rating", status_code=200, guards=[OWN], responses=refuses(ResourceUnknown, Conflict))
    async def rate_resource(
        self,
        request: Asked,
        resource_id: PathId,
        data: JSONBody[RatingBody],
        browsing: NamedDependency[BrowsingUseCases],
    ) -> Answer[KeptView]:
        """One to five stars; another time takes the place of the first."""
        await browsing.rate(who(request), resource_id, data.stars)
        return Answer(KeptView(resource_id=resource_id))


def _the_one(*given: str | UnsetType) -> str:
    ids = {one for one in given if isinstance(one, str)}
    if len(ids) != 1:
        raise Invalid("name one resource")
    return ids.pop()
