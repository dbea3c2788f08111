"""Posts and comments as values."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, Self

import msgspec
from msgspec.structs import replace

from manmitra.domain.forum.words import Words
from manmitra.domain.moderation.cases import ContentKind, Standing
from manmitra.domain.shared.entity import Entity
from manmitra.domain.shared.errors import Conflict, Forbidden, Invalid, NotFound, TooMany

DEEPEST: Final = 3
"""A comment of the post is 0 deep; an answer to the deepest one stands beside it."""


class PostUnknown(NotFound):
    code = "post_unknown"


class CommentUnknown(NotFound):
    code = "comment_unknown"


class PostLocked(Conflict):
    code = "post_locked"


class ContentRefused(Invalid):
    """Against the rules, as far as a program can tell; a person looks at it if the author asks for that."""

    code = "content_refused"


class SignUpToWrite(Forbidden):
    """Reading needs no account, writing does."""

    code = "sign_up_first"


class TooManyPosts(TooMany):
    code = "too_many_posts"


class Category(StrEnum):
    """The client's tabs. `of` also takes the words of the requirements."""

    ACADEMIC = "academic"
    SELFCARE = "selfcare"
    FAMILY = "family"
    SUCCESS = "success"
    GENERAL = "general"


ALSO: Final = {"mental_health": Category.SELFCARE, "social": Category.FAMILY}
"""The requirements' words for two of them."""


def category_of(word: str) -> Category:
    """What is not known is general."""
    return ALSO.get(word) or (Category(word) if word in set(Category) else Category.GENERAL)


class Reaction(StrEnum):
    HELPFUL = "helpful"
    SUPPORTIVE = "supportive"
    RELATABLE = "relatable"


LIKE: Final = Reaction.SUPPORTIVE
"""What the client's button means."""


class Awaits(StrEnum):
    NOTHING = ""
    ANSWER = "answer"
    VOLUNTEER = "volunteer"
    """Nobody answered in time: it is in the volunteers' queue."""


class Byline(msgspec.Struct, frozen=True, kw_only=True):
    """Who wrote it, and as whom they are shown: under their name, or a pseudonym that holds for one thread only."""

    author_id: str
    shown: str
    anonymous: bool = True
    counselor: bool = False
    """Shown with the name only: without it, a rare role would tell who it is."""


class Published(Entity, frozen=True, kw_only=True):
    """What a post and a comment have in common."""

    institution: str
    posted_at: datetime
    standing: Standing
    revision: int = 1
    """Raised with each edit of the text."""
    edited_at: datetime | None = None
    byline: Byline
    words: Words
    sensitive: bool = False
    looked_at: bool = False
    """By a person, since the last edit."""

    @property
    def thread_id(self) -> str:
        raise NotImplementedError

    @property
    def kind(self) -> ContentKind:
        raise NotImplementedError

    def is_by(self, user_id: str) -> bool:
        return bool(user_id) and self.byline.author_id == user_id

    def visible_to(self, user_id: str) -> bool:
        """Its author sees it whatever became of it, until they delete it."""
        if self.standing is Standing.DELETED:
            return False
        return self.standing is Standing.SHOWN or self.is_by(user_id)

    def edited(self, words: Words, standing: Standing, now: datetime, *, sensitive: bool) -> Self:
        return replace(
            self,
            words=words,
            standing=standing,
            sensitive=sensitive,
            revision=self.revision + 1,
            edited_at=now,
            looked_at=False,
        )

    def deleted(self) -> Self:
        """The words go, and who wrote them. Its place stays, so that answers to it keep theirs."""
        gone = replace(self.words, title="", content="", tags=())
        return replace(self, standing=Standing.DELETED, words=gone, byline=Byline(author_id="", shown=""))

    def judged(self, standing: Standing) -> Self:
        return replace(self, standing=standing, looked_at=True)


class Post(Published, frozen=True, kw_only=True):
    category: Category
    locked: bool = False
    awaits: Awaits = Awaits.NOTHING
    answer_due_at: datetime

    @property
    def thread_id(self) -> str:
        return self.id

    @property
    def kind(self) -> ContentKind:
        return ContentKind.POST

    def judged(self, standing: Standing) -> Self:
        """Once it is shown it waits for an answer, as if it had been shown from the beginning."""
        fresh = standing is Standing.SHOWN and self.standing is not Standing.SHOWN
        after = replace(self, standing=standing, looked_at=True)
        return replace(after, awaits=Awaits.ANSWER) if fresh else after

    def hides(self, user_id: str) -> bool:
        """Whoever began a thread without a name has none in it: beside "the author" their name would tell all."""
        return self.byline.anonymous and self.is_by(user_id)

    def answered(self) -> Self:
        return replace(self, awaits=Awaits.NOTHING)

    def may_be_answered_by(self, comment: "Comment") -> bool:
        """Nobody answers themselves, and what was deleted waits for nothing."""
        return self.standing is not Standing.DELETED and not self.is_by(comment.byline.author_id)

    def alone_again(self) -> Self:
        """The only answer is gone. Nobody waits anew: the time since it was posted counts."""
        return replace(self, awaits=Awaits.ANSWER) if self.awaits is Awaits.NOTHING else self

    def handed_on(self) -> Self:
        return replace(self, awaits=Awaits.VOLUNTEER)

    def waiting(self, now: datetime, patience: timedelta) -> Self:
        """From now on somebody should answer."""
        return replace(self, awaits=Awaits.ANSWER, answer_due_at=now + patience)


class Comment(Published, frozen=True, kw_only=True):
    post_id: str
    parent_id: str = ""
    depth: int = 0

    @property
    def thread_id(self) -> str:
        return self.post_id

    @property
    def kind(self) -> ContentKind:
        return ContentKind.COMMENT

    def shows_author_of(self, post: Post) -> bool:
        """Whether others may know that one person wrote both: they do where both stand under the same name."""
        return post.is_by(self.byline.author_id) and post.byline.shown == self.byline.shown


class Tally(Entity, frozen=True, kw_only=True):
    """Counts of one post or comment, under its id. Apart from it, because they change far more often."""

    helpful: int = 0
    supportive: int = 0
    relatable: int = 0
    comments: int = 0
    views: int = 0

    @property
    def likes(self) -> int:
        return self.helpful + self.supportive + self.relatable

    def plus(self, field: str, by: int = 1) -> "Tally":
        return replace(self, **{field: max(0, getattr(self, field) + by)})


class Filter(msgspec.Struct, frozen=True, kw_only=True):
    institution: str
    category: Category | None = None
    language: str = ""


class Listed(msgspec.Struct, frozen=True, kw_only=True):
    """A post or comment with its counts."""

    item: Published
    tally: Tally


def place_below(parent: Comment | None, post_id: str, user_id: str) -> tuple[str, int]:
    """Parent and depth of this person's answer. One to the deepest goes beside it. Raises CommentUnknown."""
    if parent is None:
        return "", 0
    if parent.post_id != post_id or not parent.visible_to(user_id):
        raise CommentUnknown("there is no such comment in this thread")
    if parent.depth >= DEEPEST:
        return parent.parent_id, parent.depth
    return parent.id, parent.depth + 1
