"""Writing what others read: drafts, reviews, publishing, editions, and how much there is in each language."""

from typing import Annotated

from litestar import Controller, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromQuery, JSONBody
from msgspec import Meta

from manmitra.domain.resources.editing import EditingUseCases
from manmitra.domain.resources.model import (
    Aspect,
    ContentChanged,
    NotReviewed,
    OwnWork,
    PlainTextOnly,
    ResourceUnknown,
    Stage,
    Tongue,
    WrongStage,
)
from manmitra.domain.shared.errors import Conflict, Invalid, NotFound
from manmitra.domain.shared.identity import Role
from manmitra.domain.shared.paging import InvalidCursor, PageRequest
from manmitra.domain.shared.time import instant
from manmitra.entrypoints.http.answers import Answer, Body, Instant, Listed, listed
from manmitra.entrypoints.http.identity import Asked, needs, who
from manmitra.entrypoints.http.problems import refuses
from manmitra.entrypoints.http.resource_views import ContentView, CoverageView, EditionView, TextBody
from manmitra.entrypoints.http.resources import CursorText, Limit, PathId

STAFF = (Role.COUNSELOR, Role.ADMIN, Role.SUPER_ADMIN)
ADMINS = (Role.ADMIN, Role.SUPER_ADMIN)
Version = Annotated[int, Meta(ge=1, le=1_000_000_000, description="of the content that was read")]


class RevisionBody(TextBody, frozen=True, kw_only=True):
    version: Version


class VersionBody(Body, frozen=True, kw_only=True):
    version: Version


class ReviewBody(Body, frozen=True, kw_only=True):
    version: Version
    language: Tongue
    aspect: Aspect


class PublishBody(Body, frozen=True, kw_only=True):
    version: Version
    expires_at: Instant | None = None
    featured: bool = False


class ContentController(Controller):
    path = "/api/admin/content"
    tags = ("resources",)

    @get("/", guards=[needs(*STAFF)], responses=refuses(InvalidCursor))
    async def list_content(
        self,
        request: Asked,
        editing: NamedDependency[EditingUseCases],
        status: FromQuery[Stage | None] = None,
        limit: Limit = 50,
        cursor: CursorText = None,
    ) -> Answer[Listed[ContentView]]:
        """Everything of one's institution, drafts included, the latest change first."""
        page = await editing.all(who(request), PageRequest(limit, cursor), status)
        return Answer(listed(page, [ContentView.of(one) for one in page.items]))

    @post("/", guards=[needs(*STAFF)], responses=refuses(Invalid, PlainTextOnly))
    async def create_content(
        self, request: Asked, data: JSONBody[TextBody], editing: NamedDependency[EditingUseCases]
    ) -> Answer[ContentView]:
        """Begin a draft."""
        return Answer(ContentView.of(await editing.begin(who(request), data.text(), data.rank)))

    @get("/coverage", guards=[needs(*STAFF)])
    async def content_coverage(
        self, request: Asked, editing: NamedDependency[EditingUseCases]
    ) -> Answer[list[CoverageView]]:
        """What readers find in each language, what falls back to English, and what was reviewed."""
        return Answer([CoverageView.of(one) for one in await editing.coverage(who(request))])

    @get("/{resource_id:str}", guards=[needs(*STAFF)], responses=refuses(ResourceUnknown))
    async def read_content(
        self, request: Asked, resource_id: PathId, editing: NamedDependency[EditingUseCases]
    ) -> Answer[ContentView]:
        """One, as it is worked on."""
        return Answer(ContentView.of(await editing.one(who(request), resource_id)))

    @put(
        "/{resource_id:str}",
        guards=[needs(*STAFF)],
        responses=refuses(ResourceUnknown, OwnWork, ContentChanged, Invalid, PlainTextOnly),
    )
    async def revise_content(
        self,
        request: Asked,
        resource_id: PathId,
        data: JSONBody[RevisionBody],
        editing: NamedDependency[EditingUseCases],
    ) -> Answer[ContentView]:
        """All of it anew, as a draft: readers go on seeing what is published. A changed wording loses its reviews."""
        changed = await editing.revise(who(request), resource_id, data.version, data.text(), data.rank)
        return Answer(ContentView.of(changed))

    @post(
        "/{resource_id:str}/submit",
        status_code=200,
        guards=[needs(*STAFF)],
        responses=refuses(ResourceUnknown, OwnWork, ContentChanged, WrongStage),
    )
    async def submit_content(
        self,
        request: Asked,
        resource_id: PathId,
        data: JSONBody[VersionBody],
        editing: NamedDependency[EditingUseCases],
    ) -> Answer[ContentView]:
        """Hand a draft to the reviewers."""
        return Answer(ContentView.of(await editing.submit(who(request), resource_id, data.version)))

    @post(
        "/{resource_id:str}/review",
        status_code=200,
        guards=[needs(*STAFF)],
        responses=refuses(NotFound, OwnWork, ContentChanged, WrongStage),
    )
    async def review_content(
        self,
        request: Asked,
        resource_id: PathId,
        data: JSONBody[ReviewBody],
        editing: NamedDependency[EditingUseCases],
    ) -> Answer[ContentView]:
        """Answer with one's name for one side of one language. The clinical side is a counsellor's; nobody reviews what
        they wrote.
        """
        seen = await editing.review(who(request), resource_id, data.version, data.language, data.aspect)
        return Answer(ContentView.of(seen))

    @post(
        "/{resource_id:str}/publish",
        status_code=200,
        guards=[needs(*ADMINS)],
        responses=refuses(ResourceUnknown, NotReviewed, ContentChanged, WrongStage, Invalid, Conflict),
    )
    async def publish_content(
        self,
        request: Asked,
        resource_id: PathId,
        data: JSONBody[PublishBody],
        editing: NamedDependency[EditingUseCases],
    ) -> Answer[ContentView]:
        """Readers see it from now on, until `expiresAt`. The original needs its clinical review; translations may be
        unreviewed and are shown as such.
        """
        ends = None if data.expires_at is None else instant(data.expires_at)
        shown = await editing.publish(who(request), resource_id, data.version, expires_at=ends, featured=data.featured)
        return Answer(ContentView.of(shown))

    @post(
        "/{resource_id:str}/archive",
        status_code=200,
        guards=[needs(*ADMINS)],
        responses=refuses(ResourceUnknown, ContentChanged, WrongStage, Conflict),
    )
    async def archive_content(
        self,
        request: Asked,
        resource_id: PathId,
        data: JSONBody[VersionBody],
        editing: NamedDependency[EditingUseCases],
    ) -> Answer[ContentView]:
        """Take it off the shelf. An edit brings it back as a draft."""
        return Answer(ContentView.of(await editing.archive(who(request), resource_id, data.version)))

    @get("/{resource_id:str}/editions", guards=[needs(*STAFF)], responses=refuses(ResourceUnknown, InvalidCursor))
    async def list_editions(
        self,
        request: Asked,
        resource_id: PathId,
        editing: NamedDependency[EditingUseCases],
        limit: Limit = 20,
        cursor: CursorText = None,
    ) -> Answer[Listed[EditionView]]:
        """All that readers have ever seen of it, the newest first."""
        page = await editing.editions(who(request), resource_id, PageRequest(limit, cursor))
        return Answer(listed(page, [EditionView.of(one) for one in page.items]))
