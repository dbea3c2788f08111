"""The forum: reading is open to everybody, writing to students and counsellors."""

from typing import Annotated

from litestar import Controller, delete, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody, PathParameter, QueryParameter

from manmitra.domain.flags.switches import FeatureOff
from manmitra.domain.forum.commenting import CommentingUseCases, Place
from manmitra.domain.forum.making import Made
from manmitra.domain.forum.model import (
    CommentUnknown,
    ContentRefused,
    Filter,
    PostLocked,
    PostUnknown,
    Reaction,
    SignUpToWrite,
    Tally,
    TooManyPosts,
    category_of,
)
from manmitra.domain.forum.posting import PostingUseCases
from manmitra.domain.forum.reading import ForumReading
from manmitra.domain.forum.words import Empty, TooLong
from manmitra.domain.moderation.cases import CaseUnknown, Decision, OwnContent, SameModerator
from manmitra.domain.moderation.desk import Desk
from manmitra.domain.moderation.desk import Words as Said
from manmitra.domain.moderation.desk_reasons import Reason
from manmitra.domain.moderation.records import CertificateNeeded
from manmitra.domain.shared.errors import Conflict
from manmitra.domain.shared.identity import ADMINS, Role
from manmitra.domain.shared.paging import PAGE_LIMIT, InvalidCursor, PageRequest
from manmitra.entrypoints.http.accounts import address_of
from manmitra.entrypoints.http.answers import Answer, Listed, listed
from manmitra.entrypoints.http.forum_bodies import CommentBody, EditBody, PostBody, ReactBody, WordsBody
from manmitra.entrypoints.http.forum_views import (
    CategoryView,
    CommentView,
    MadeView,
    PostList,
    ReactedView,
    Reader,
    ThreadView,
    comment_view,
    made_view,
    post_view,
    thread_view,
    waiting_view,
)
from manmitra.entrypoints.http.identity import Asked, needs, who
from manmitra.entrypoints.http.problems import refuses

WRITERS = (Role.STUDENT, Role.COUNSELOR)
KNOWN = (Role.STUDENT, Role.COUNSELOR, Role.ADMIN, Role.SUPER_ADMIN)
ANYBODY_IN_NEED = needs(Role.VISITOR, *WRITERS, stale_as_visitor=True)
"""Writing needs an account, and is refused without one (403); but a call for help is answered before that is asked."""
WRITERS_IN_NEED = needs(*WRITERS, hears_calls=True)
WRITING = (SignUpToWrite, FeatureOff, Empty, TooLong, ContentRefused, TooManyPosts, Conflict)

Limit = Annotated[int, QueryParameter(ge=1, le=PAGE_LIMIT)]
CursorText = Annotated[str | None, QueryParameter(min_length=1, max_length=400)]
CategoryFilter = Annotated[str | None, QueryParameter(max_length=40)]
LanguageFilter = Annotated[str | None, QueryParameter(max_length=16)]
Reading = Annotated[str, QueryParameter(max_length=16)]
Query = Annotated[str, QueryParameter(max_length=200)]
PathId = Annotated[str, PathParameter(min_length=1, max_length=64)]


def reader_of(request: Asked, forum: ForumReading, language: str = "en") -> Reader:
    known = language if language in {"en", "hi", "ur"} else "en"
    return Reader(user_id=who(request).user_id, now=forum.moderators.clock.now(), language=known)


def told(request: Asked, forum: ForumReading, made: Made, tally: Tally | None = None) -> Answer[MadeView]:
    """`tally`: of what had one before."""
    language = "en" if made.item is None else made.item.words.language
    return Answer(made_view(made, reader_of(request, forum, language), tally))


async def changed(request: Asked, forum: ForumReading, made: Made) -> Answer[MadeView]:
    return told(request, forum, made, None if made.item is None else await forum.tally(made.item))


class ForumController(Controller):
    path = "/api/forum"
    tags = ("forum",)

    @get("/posts", guards=[needs()], responses=refuses(InvalidCursor, FeatureOff))
    async def list_posts(
        self,
        request: Asked,
        forum: NamedDependency[ForumReading],
        category: CategoryFilter = None,
        language: LanguageFilter = None,
        q: Query = "",
        limit: Limit = 20,
        cursor: CursorText = None,
    ) -> Answer[PostList]:
        """What everybody sees, newest first. `q`: words that must all be in it, in any script; no patterns.

        A page of a search may have fewer posts than there are, and still a cursor.
        """
        where = Filter(
            institution=who(request).institution,
            category=category_of(category) if category and category != "all" else None,
            language=language or "",
        )
        page = await forum.posts(who(request), where, PageRequest(limit, cursor), query=q)
        reader = reader_of(request, forum, language or "en")
        return Answer(PostList(posts=[post_view(one, reader) for one in page.items], next_cursor=page.next_cursor))

    @get("/categories", guards=[needs()])
    async def list_forum_categories(self) -> Answer[list[CategoryView]]:
        """What posts can be about."""
        return Answer(CategoryView.all())

    @post(
        "/posts",
        guards=[ANYBODY_IN_NEED],
        responses=refuses(*WRITING),
    )
    async def write_post(
        self,
        request: Asked,
        data: JSONBody[PostBody],
        posting: NamedDependency[PostingUseCases],
        forum: NamedDependency[ForumReading],
    ) -> Answer[MadeView]:
        """Publish something. A text that calls for help is answered with help, always, and held for a person."""
        made = await posting.post(who(request), data.typed(), data.wanted(), address=address_of(request))
        return told(request, forum, made)

    @get("/posts/{post_id:str}", guards=[needs()], responses=refuses(PostUnknown))
    async def read_post(
        self,
        request: Asked,
        post_id: PathId,
        forum: NamedDependency[ForumReading],
        language: Reading = "en",
    ) -> Answer[ThreadView]:
        """A post and its first hundred comments, in their order."""
        thread = await forum.thread(who(request), post_id)
        comments = thread.comments
        reader = reader_of(request, forum, language)
        return Answer(thread_view(thread.post, list(comments.items), comments.next_cursor, reader))

    @put("/posts/{post_id:str}", guards=[WRITERS_IN_NEED], responses=refuses(PostUnknown, *WRITING))
    async def edit_post(
        self,
        request: Asked,
        post_id: PathId,
        data: JSONBody[EditBody],
        posting: NamedDependency[PostingUseCases],
        forum: NamedDependency[ForumReading],
    ) -> Answer[MadeView]:
        """By its author. What was taken down stays so until a person has looked."""
        made = await posting.edit(who(request), post_id, data.typed(), data.wanted(), address=address_of(request))
        return await changed(request, forum, made)

    @delete(
        "/posts/{post_id:str}",
        guards=[needs(*KNOWN)],
        responses=refuses(PostUnknown, CaseUnknown, OwnContent, SameModerator, Conflict),
    )
    async def delete_post(
        self,
        request: Asked,
        post_id: PathId,
        posting: NamedDependency[PostingUseCases],
        desk: NamedDependency[Desk],
        reason: FromQuery[Reason] = Reason.INAPPROPRIATE,
    ) -> None:
        """By its author: the words are gone. By an admin: it is taken down, for `reason`, and can be appealed."""
        if who(request).role in ADMINS:
            await desk.rule(who(request), post_id, Decision.REMOVE, Said(reason=reason.value))
        else:
            await posting.delete(who(request), post_id)

    @post(
        "/posts/{post_id:str}/react",
        status_code=200,
        guards=[needs(*WRITERS)],
        responses=refuses(PostUnknown, CommentUnknown, Conflict),
    )
    async def react(
        self,
        request: Asked,
        post_id: PathId,
        data: JSONBody[ReactBody],
        forum: NamedDependency[ForumReading],
    ) -> Answer[ReactedView]:
        """Once a person and kind; again changes nothing."""
        kind = data.type or data.reaction
        return Answer(ReactedView.of(await forum.react(who(request), post_id, kind, comment_id=data.comment_id)))

    @delete(
        "/posts/{post_id:str}/react/{reaction:str}",
        status_code=200,
        guards=[needs(*WRITERS)],
        responses=refuses(PostUnknown, CommentUnknown, Conflict),
    )
    async def take_back_reaction(
        self,
        request: Asked,
        post_id: PathId,
        reaction: FromPath[Reaction],
        forum: NamedDependency[ForumReading],
        comment_id: Annotated[str, QueryParameter(max_length=64)] = "",
    ) -> Answer[ReactedView]:
        """As if it had not been given."""
        return Answer(ReactedView.of(await forum.take_back(who(request), post_id, reaction, comment_id=comment_id)))


class CommentController(Controller):
    path = "/api/forum"
    tags = ("forum",)

    @get("/posts/{post_id:str}/comments", guards=[needs()], responses=refuses(PostUnknown, InvalidCursor))
    async def list_comments(
        self,
        request: Asked,
        post_id: PathId,
        forum: NamedDependency[ForumReading],
        limit: Limit = 50,
        cursor: CursorText = None,
        language: Reading = "en",
    ) -> Answer[Listed[CommentView]]:
        """In their order. What was deleted keeps its place while answers to it are there."""
        post, page = await forum.comments(who(request), post_id, PageRequest(limit, cursor))
        reader = reader_of(request, forum, language)
        return Answer(listed(page, [comment_view(one, reader, post) for one in page.items]))

    @post(
        "/posts/{post_id:str}/comments",
        guards=[ANYBODY_IN_NEED],
        responses=refuses(PostUnknown, CommentUnknown, PostLocked, *WRITING),
    )
    async def write_comment(
        self,
        request: Asked,
        post_id: PathId,
        data: JSONBody[CommentBody],
        commenting: NamedDependency[CommentingUseCases],
        forum: NamedDependency[ForumReading],
    ) -> Answer[MadeView]:
        """Answer a post, or a comment of it. A text that calls for help is answered with help, always."""
        place = Place(post_id=post_id, parent_id=data.parent())
        made = await commenting.comment(who(request), place, data.words(), address=address_of(request))
        return told(request, forum, made)

    @put("/comments/{comment_id:str}", guards=[WRITERS_IN_NEED], responses=refuses(CommentUnknown, *WRITING))
    async def edit_comment(
        self,
        request: Asked,
        comment_id: PathId,
        data: JSONBody[WordsBody],
        commenting: NamedDependency[CommentingUseCases],
        forum: NamedDependency[ForumReading],
    ) -> Answer[MadeView]:
        """By its author."""
        made = await commenting.edit(who(request), comment_id, data.words(), address=address_of(request))
        return await changed(request, forum, made)

    @delete("/comments/{comment_id:str}", guards=[needs(*WRITERS)], responses=refuses(CommentUnknown, Conflict))
    async def delete_comment(
        self, request: Asked, comment_id: PathId, commenting: NamedDependency[CommentingUseCases]
    ) -> None:
        """By its author. Answers to it stay."""
        await commenting.delete(who(request), comment_id)


class VolunteerController(Controller):
    path = "/api/forum"
    tags = ("forum",)

    @get("/unanswered", guards=[needs(*KNOWN)], responses=refuses(InvalidCursor, CertificateNeeded))
    async def list_unanswered(
        self,
        request: Asked,
        forum: NamedDependency[ForumReading],
        limit: Limit = 20,
        cursor: CursorText = None,
    ) -> Answer[PostList]:
        """What nobody has answered for hours, the longest waiting first. For certified volunteers and admins."""
        page = await forum.unanswered(who(request), PageRequest(limit, cursor))
        reader = reader_of(request, forum)
        return Answer(PostList(posts=[waiting_view(one, reader) for one in page.items], next_cursor=page.next_cursor))
