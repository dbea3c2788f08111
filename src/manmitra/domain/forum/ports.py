"""What the forum needs of the world."""

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

import msgspec

from manmitra.domain.crisis.model import Alert
from manmitra.domain.forum.model import Comment, Filter, Post, Reaction, Tally
from manmitra.domain.moderation.cases import Case
from manmitra.domain.moderation.records import Entry
from manmitra.domain.shared.events import Event
from manmitra.domain.shared.paging import Page, PageRequest


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """All that is written at once. `before` is empty for a new item. `thread`: the post, where a comment changes it
    too. The alert goes to the first free of its `places` (crisis/places.py), or is left out.
    """

    item: Post | Comment
    before: Post | Comment | None = None
    thread: Post | None = None
    case: Case | None = None
    entry: Entry | None = None
    alert: Alert | None = None
    places: tuple[str, ...] = ()
    events: tuple[Event, ...] = ()


class Threads(Protocol):
    """Reading."""

    @abstractmethod
    async def post(self, post_id: str) -> Post:
        """Raises PostUnknown."""

    @abstractmethod
    async def comment(self, comment_id: str) -> Comment:
        """Raises CommentUnknown."""

    @abstractmethod
    async def posts(self, where: Filter, page: PageRequest) -> Page[Post]:
        """What everybody sees, newest first."""

    @abstractmethod
    async def found(self, where: Filter, words: Sequence[str], page: PageRequest) -> Page[Post]:
        """The same of those that hold all of the words (search_words.py)."""

    @abstractmethod
    async def comments(self, post_id: str, page: PageRequest) -> Page[Comment]:
        """Of any standing, in their order."""

    @abstractmethod
    def after(self, comment: Comment) -> str:
        """The cursor of the page that goes on behind it."""

    @abstractmethod
    async def own(self, user_id: str, page: PageRequest) -> Page[Post | Comment]:
        """What this person wrote, the latest first, without what they deleted."""


class Writing(Protocol):
    @abstractmethod
    async def write(self, change: Change) -> None:
        """All of it or nothing, durable when it returns. Raises Conflict when somebody changed any of it meanwhile."""

    @abstractmethod
    async def case(self, content_id: str) -> Case | None: ...


class Waiting(Protocol):
    """Posts that nobody has answered."""

    @abstractmethod
    async def overdue(self, now: datetime, limit: int) -> Sequence[Post]:
        """Of all institutions, the longest waiting first."""

    @abstractmethod
    async def with_volunteers(self, institution: str, page: PageRequest) -> Page[Post]:
        """The longest waiting first."""


class Counts(Protocol):
    @abstractmethod
    async def of(self, ids: Sequence[str]) -> Mapping[str, Tally]:
        """One for each id."""

    @abstractmethod
    async def react(self, item_id: str, user_id: str, kind: Reaction) -> Tally:
        """Once a person and kind; again changes nothing. Who it was can't be told from what is kept."""

    @abstractmethod
    async def take_back(self, item_id: str, user_id: str, kind: Reaction) -> Tally: ...


class Views(Protocol):
    @abstractmethod
    def seen(self, post_id: str) -> None:
        """Never waits: many views become one write a little later, and some may be lost."""


class Pseudonyms(Protocol):
    @abstractmethod
    def of(self, thread_id: str, user_id: str) -> str:
        """A name for this person in this thread: always the same there, and not to be linked with any other thread."""
