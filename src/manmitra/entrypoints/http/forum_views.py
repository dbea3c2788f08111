"""What the forum looks like on the wire. Nobody learns who wrote without a name."""

from datetime import datetime, timedelta
from typing import Any

import msgspec
from babel.dates import format_timedelta
from msgspec.structs import replace

from manmitra.domain.crisis.model import Level
from manmitra.domain.forum.making import Made
from manmitra.domain.forum.model import (
    ALSO,
    Awaits,
    Category,
    Comment,
    Listed,
    Post,
    Published,
    Tally,
)
from manmitra.domain.forum.texts import OF_STANDING, REVIEWED, said
from manmitra.domain.moderation.cases import Case, CaseState, Standing
from manmitra.domain.moderation.desk_reasons import in_plain_words
from manmitra.entrypoints.http.answers import View
from manmitra.entrypoints.http.crisis_views import HelpView


class ReactionsView(View, frozen=True, kw_only=True):
    helpful: int
    supportive: int
    relatable: int
    likes: int

    @classmethod
    def of(cls, tally: Tally) -> "ReactionsView":
        return cls(helpful=tally.helpful, supportive=tally.supportive, relatable=tally.relatable, likes=tally.likes)


class PublishedView(View, frozen=True, kw_only=True):
    """`author` is a pseudonym of this thread, or the name that its author chose to show. `timestamp` is for reading,
    `createdAt` for programs. `status`: approved, pending (a person looks at it), held (it called for help), removed,
    deleted; only approved ones are seen by others than their author.
    """

    id: str
    content: str
    author: str
    is_anonymous: bool
    is_counselor: bool
    is_mine: bool
    timestamp: str
    created_at: datetime
    edited_at: datetime | None
    language: str
    status: Standing
    is_moderated: bool
    is_sensitive: bool
    likes: int
    reactions: ReactionsView


class TitledView(PublishedView, frozen=True, kw_only=True):
    title: str
    category: Category
    tags: list[str]
    views: int
    comment_count: int
    is_locked: bool
    awaits_answer: bool


class PostView(TitledView, frozen=True, kw_only=True):
    """`replies` is a number here and a list where one post is read: the client's two pages want it so."""

    replies: int


class CommentView(PublishedView, frozen=True, kw_only=True):
    post_id: str
    parent_id: str | None
    depth: int
    is_author: bool
    """Whether the one who began the thread wrote it, as everybody can see: under the same name."""


class PostList(View, frozen=True, kw_only=True):
    posts: list[PostView]
    next_cursor: str | None


class ThreadView(TitledView, frozen=True, kw_only=True):
    replies: list[CommentView]
    next_cursor: str | None


class CategoryView(View, frozen=True, kw_only=True):
    """`also`: other words that are taken for it."""

    category: Category
    also: list[str]

    @classmethod
    def all(cls) -> "list[CategoryView]":
        return [cls(category=one, also=[word for word, of in ALSO.items() if of is one]) for one in Category]


class RulingView(View, frozen=True, kw_only=True):
    """Why something of one's own is not shown, and whether one can ask for another look."""

    status: CaseState
    decision: str | None
    reason: str
    explanation: str
    language_reviewed: bool
    """Of the explanation, by a speaker."""
    message: str
    decided_at: datetime | None
    can_appeal: bool

    @classmethod
    def of(cls, case: Case, standing: Standing, language: str) -> "RulingView":
        last = case.ruling
        hidden = standing in {Standing.REMOVED, Standing.HELD}
        open_ = hidden and not case.waiting and case.appealed < len(case.rulings)
        return cls(
            status=case.state,
            decision=None if last is None or case.waiting else last.decision.value,
            reason="" if last is None else last.reason,
            explanation="" if last is None else in_plain_words(last.reason, language),
            language_reviewed=language in REVIEWED,
            message="" if last is None else last.said,
            decided_at=None if last is None else last.at,
            can_appeal=open_,
        )


class OwnView(View, frozen=True, kw_only=True):
    type: str
    post: PostView | None = None
    comment: CommentView | None = None
    ruling: RulingView | None = None


class MadeView(View, frozen=True, kw_only=True):
    """`id` is null when help was given and the text could not be kept (`saved` is false then). `help` comes with every
    text that calls for it; `message` says what happens next, `reasons` what the automatic check saw in it.
    """

    id: str | None
    saved: bool
    status: Standing | None
    post: PostView | None = None
    comment: CommentView | None = None
    crisis_detected: bool
    crisis_level: Level | None
    help: HelpView | None
    message: str
    reasons: tuple[str, ...]
    language_reviewed: bool


class ReactedView(View, frozen=True, kw_only=True):
    id: str
    likes: int
    reactions: ReactionsView

    @classmethod
    def of(cls, listed: Listed) -> "ReactedView":
        return cls(id=listed.item.id, likes=listed.tally.likes, reactions=ReactionsView.of(listed.tally))


class ReportedView(View, frozen=True, kw_only=True):
    """`alreadyReported`: by the same person. `alreadyLookedAt`: a person read this very text and let it stand."""

    message: str
    already_reported: bool
    already_looked_at: bool
    help: HelpView | None


class AppealedView(View, frozen=True, kw_only=True):
    message: str
    help: HelpView | None


class Reader(msgspec.Struct, frozen=True):
    """For whom something is shown, and when."""

    user_id: str
    now: datetime
    language: str = "en"


def post_view(listed: Listed, reader: Reader) -> PostView:
    assert isinstance(listed.item, Post)
    return PostView(**_titled(listed.item, listed.tally, reader), replies=listed.tally.comments)


def thread_view(post: Listed, comments: list[Listed], next_cursor: str | None, reader: Reader) -> ThreadView:
    assert isinstance(post.item, Post)
    shown = [comment_view(one, reader, post.item) for one in comments]
    return ThreadView(**_titled(post.item, post.tally, reader), replies=shown, next_cursor=next_cursor)


def waiting_view(listed: Listed, reader: Reader) -> PostView:
    """For volunteers, who are told whom nobody has answered."""
    return replace(post_view(listed, reader), awaits_answer=True)


def comment_view(listed: Listed, reader: Reader, post: Post | None = None) -> CommentView:
    assert isinstance(listed.item, Comment)
    comment = listed.item
    return CommentView(
        **_published(comment, listed.tally, reader),
        post_id=comment.post_id,
        parent_id=comment.parent_id or None,
        depth=comment.depth,
        is_author=post is not None and comment.shows_author_of(post),
    )


def own_view(listed: Listed, case: Case | None, reader: Reader) -> OwnView:
    item = listed.item
    return OwnView(
        type=item.kind.value,
        post=post_view(listed, reader) if isinstance(item, Post) else None,
        comment=comment_view(listed, reader) if isinstance(item, Comment) else None,
        ruling=None if case is None else RulingView.of(case, item.standing, item.words.language),
    )


def made_view(made: Made, reader: Reader, tally: Tally | None = None) -> MadeView:
    item = made.item
    fresh = None if item is None else Listed(item=item, tally=tally or Tally(id=item.id))
    message = "" if item is None else said(OF_STANDING[item.standing], reader.language)
    return MadeView(
        id=None if item is None else item.id,
        saved=item is not None,
        status=None if item is None else item.standing,
        post=post_view(fresh, reader) if fresh is not None and isinstance(item, Post) else None,
        comment=comment_view(fresh, reader) if fresh is not None and isinstance(item, Comment) else None,
        crisis_detected=made.crisis,
        crisis_level=made.level,
        help=None if made.card is None else HelpView.of(made.card),
        message=message,
        reasons=made.said,
        language_reviewed=reader.language in REVIEWED,
    )


def _titled(post: Post, tally: Tally, reader: Reader) -> dict[str, Any]:
    return {
        **_published(post, tally, reader),
        "title": post.words.title,
        "category": post.category,
        "tags": list(post.words.tags),
        "views": tally.views,
        "comment_count": tally.comments,
        "is_locked": post.locked,
        # By what everybody can count: that a comment is no answer would tell that its author began the thread.
        "awaits_answer": post.standing is Standing.SHOWN and post.awaits is not Awaits.NOTHING and not tally.comments,
    }


def _published(item: Published, tally: Tally, reader: Reader) -> dict[str, Any]:
    return {
        "id": item.id,
        "content": item.words.content,
        "author": item.byline.shown,
        "is_anonymous": item.byline.anonymous,
        "is_counselor": item.byline.counselor,
        "is_mine": item.is_by(reader.user_id),
        "timestamp": said_ago(reader.now - item.posted_at, reader.language),
        "created_at": item.posted_at,
        "edited_at": item.edited_at,
        "language": item.words.language,
        "status": item.standing,
        "is_moderated": item.looked_at,
        "is_sensitive": item.sensitive,
        "likes": tally.likes,
        "reactions": ReactionsView.of(tally),
    }


def said_ago(past: timedelta, language: str) -> str:
    """As the client prints it ("2 hours ago"), in the language of the page."""
    return str(format_timedelta(-max(past, timedelta(seconds=1)), add_direction=True, locale=language))
