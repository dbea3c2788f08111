"""A piece on the shelf: the text that is worked on, and beside it the one that readers see."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Final, Literal

import msgspec

from manmitra.domain.resources.tongues import read_by
from manmitra.domain.shared.entity import Entity
from manmitra.domain.shared.errors import Conflict, Forbidden, Invalid, NotFound

Tongue = Literal["en", "hi", "ur"]
LANGUAGES: Final[tuple[Tongue, ...]] = ("en", "hi", "ur")
ORIGINAL: Final[Tongue] = "en"
"""What is shown where the asked language is missing: every piece is written in it."""
NEVER: Final = datetime(9999, 12, 31, tzinfo=UTC)

CATEGORIES: Final = ("anxiety", "depression", "stress", "sleep", "relationships", "academic")


class ResourceUnknown(NotFound):
    code = "resource_unknown"


class WrongStage(Conflict):
    """A draft can't be published, nor what is published reviewed."""

    code = "wrong_stage"


class NotReviewed(Conflict):
    """Nobody with clinical knowledge has read the original."""

    code = "not_reviewed"


class OwnWork(Forbidden):
    """A second pair of eyes is needed."""

    code = "own_work"


class ContentChanged(Conflict):
    """Somebody else saved it since it was read."""

    code = "content_changed"


class PlainTextOnly(Invalid):
    """Markup would be shown as it stands, or worse, run."""

    code = "plain_text_only"


class Kind(StrEnum):
    """The client's words."""

    CBT = "cbt"
    MEDITATION = "meditation"
    GUIDE = "guide"
    EXERCISE = "exercise"


class Difficulty(StrEnum):
    BEGINNER = "beginner"
    INTERMEDIATE = "intermediate"
    ADVANCED = "advanced"


class Stage(StrEnum):
    """Of the text that is worked on; what readers see stays until the next is published, or all of it is archived."""

    DRAFT = "draft"
    IN_REVIEW = "in_review"
    PUBLISHED = "published"
    ARCHIVED = "archived"


class Aspect(StrEnum):
    """What a reviewer answers for: that it does no harm, or that the language is right."""

    CLINICAL = "clinical"
    LANGUAGE = "language"


class Review(msgspec.Struct, frozen=True, kw_only=True):
    by: str
    name: str
    at: datetime


class Wording(msgspec.Struct, frozen=True, kw_only=True):
    """One language of a piece. What nobody has reviewed says so; a change of a word voids both reviews."""

    title: str
    description: str
    content: str
    written_by: str = ""
    clinical: Review | None = None
    language: Review | None = None

    @property
    def reviewed(self) -> bool:
        return self.clinical is not None and self.language is not None

    @property
    def words(self) -> tuple[str, str, str]:
        return (self.title, self.description, self.content)


class Text(msgspec.Struct, frozen=True, kw_only=True):
    """All of a piece that readers see. `offline`: it may go into the packs."""

    category: str
    kind: Kind
    difficulty: Difficulty
    minutes: int
    wording: dict[str, Wording]
    tags: tuple[str, ...] = ()
    author: str = ""
    cultural_context: str = "general"
    offline: bool = True

    def language_for(self, asked: str) -> str:
        """The asked one, one in the same script, or the original: never a silent machine translation."""
        read = asked if asked in self.wording else read_by(asked)
        return read if read in self.wording else ORIGINAL

    def in_language(self, asked: str) -> Wording:
        return self.wording[self.language_for(asked)]


class Resource(Entity, frozen=True, kw_only=True):
    """`shown` is what readers get while `live`, until `expires_at`. `edition` counts what was published, and `place`
    tells where in the history of the whole shelf it last changed for readers. Category, kind and rank are those of
    `shown`, or of the draft before there is one; `next_rank` is the draft's where it differs.
    """

    institution: str
    created_by: str
    draft: Text
    created_at: datetime
    updated_at: datetime
    stage: Stage = Stage.DRAFT
    shown: Text | None = None
    edition: int = 0
    live: bool = False
    featured: bool = False
    category: str
    kind: Kind
    rank: int = 1000
    next_rank: int | None = None
    published_at: datetime | None = None
    expires_at: datetime = NEVER
    place: int = 0

    @property
    def draft_rank(self) -> int:
        return self.rank if self.next_rank is None else self.next_rank

    def readable_at(self, now: datetime) -> bool:
        return self.live and self.shown is not None and now < self.expires_at

    def for_readers(self) -> Text:
        """Raises ResourceUnknown for what was never published."""
        if self.shown is None:
            raise ResourceUnknown("there is no such resource")
        return self.shown


class Edition(Entity, frozen=True, kw_only=True):
    """What readers saw under that number; it never changes."""

    resource_id: str
    institution: str
    number: int
    text: Text
    published_by: str
    at: datetime


class Shelf(Entity, frozen=True, kw_only=True):
    """One an institution. `place` is raised by everything that changes what readers see, in the same write: all of
    that has one order, whatever the clocks of several processes say.
    """

    place: int = 0
