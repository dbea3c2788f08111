"""The forum as the existing client and the older documents spell it."""

from typing import Annotated

from litestar import Controller, post, put
from litestar.di import NamedDependency
from litestar.params import JSONBody
from msgspec import Meta

from manmitra.domain.forum.commenting import CommentingUseCases, Place
from manmitra.domain.forum.model import LIKE, CommentUnknown, PostLocked, PostUnknown
from manmitra.domain.forum.reading import ForumReading
from manmitra.domain.moderation.desk import Desk
from manmitra.domain.shared.errors import Conflict
from manmitra.entrypoints.http.accounts import address_of
from manmitra.entrypoints.http.answers import Answer
from manmitra.entrypoints.http.forum import ANYBODY_IN_NEED, WRITERS, WRITING, told
from manmitra.entrypoints.http.forum_bodies import CommentBody, Id
from manmitra.entrypoints.http.forum_views import MadeView, ReactedView
from manmitra.entrypoints.http.identity import Asked, SignUpFirst, needs, who
from manmitra.entrypoints.http.moderation_desk import DECIDING, MODERATORS
from manmitra.entrypoints.http.moderation_views import CaseView, ModerateBody
from manmitra.entrypoints.http.problems import refuses

PathId = Annotated[str, Meta(max_length=64)]


class ClientCommentBody(CommentBody, frozen=True, kw_only=True):
    post_id: Id


class ForumDialect(Controller):
    path = "/api/forum"
    tags = ("client",)

    @post(
        "/comments",
        guards=[ANYBODY_IN_NEED],
        responses=refuses(PostUnknown, CommentUnknown, PostLocked, *WRITING),
    )
    async def client_comment(
        self,
        request: Asked,
        data: JSONBody[ClientCommentBody],
        commenting: NamedDependency[CommentingUseCases],
        forum: NamedDependency[ForumReading],
    ) -> Answer[MadeView]:
        """Answer a post, or a comment of it."""
        place = Place(post_id=data.post_id, parent_id=data.parent())
        made = await commenting.comment(who(request), place, data.words(), address=address_of(request))
        return told(request, forum, made)

    @post(
        "/posts/{post_id:str}/like",
        status_code=200,
        guards=[needs(*WRITERS, visitor_refusal=SignUpFirst)],
        responses=refuses(SignUpFirst, PostUnknown, Conflict),
    )
    async def client_like(
        self, request: Asked, post_id: PathId, forum: NamedDependency[ForumReading]
    ) -> Answer[ReactedView]:
        """Without a body. Again changes nothing."""
        return Answer(ReactedView.of(await forum.react(who(request), post_id, LIKE)))

    @put("/posts/{post_id:str}/moderate", guards=[needs(*MODERATORS)], responses=refuses(*DECIDING))
    async def documented_moderate(
        self,
        request: Asked,
        post_id: PathId,
        data: JSONBody[ModerateBody],
        desk: NamedDependency[Desk],
    ) -> Answer[CaseView]:
        """As `PUT /moderation/content/{id}`."""
        return Answer(CaseView.of(await desk.rule(who(request), post_id, data.action, data.said())))
