"""What others hear of the forum. Never what somebody wrote."""

from typing import ClassVar

from manmitra.domain.crisis.model import Level
from manmitra.domain.forum.model import Category
from manmitra.domain.shared.events import Event


class PostEvent(Event, frozen=True, kw_only=True):
    kind: ClassVar[str] = "post"
    awaited: ClassVar[bool] = False

    post_id: str
    category: Category


class PostShown(PostEvent, frozen=True, kw_only=True):
    """It is there for everybody from now on. `author_id` is for leaving them out and for counting people, and told to
    no one.
    """

    kind: ClassVar[str] = "post.added"
    awaited: ClassVar[bool] = True

    author_id: str


class PostAnswered(PostEvent, frozen=True, kw_only=True):
    """Somebody commented. Open sockets hear of every comment alike: silence after some would tell that the one who
    began the thread wrote them.
    """

    kind: ClassVar[str] = "post.answered"
    awaited: ClassVar[bool] = True

    comment_id: str
    author_id: str
    """Of the post, to be told; empty when they commented themselves."""


class PostUnanswered(PostEvent, frozen=True, kw_only=True):
    """Nobody answered in time: those who volunteer for that are told."""

    kind: ClassVar[str] = "post.unanswered"
    awaited: ClassVar[bool] = True


class HelpOffered(Event, frozen=True, kw_only=True):
    """What somebody wrote called for help. Only their own sockets hear of it."""

    kind: ClassVar[str] = "help.offered"
    awaited: ClassVar[bool] = False

    author_id: str
    level: Level
