"""What a piece looks like on the wire, to readers and to those who write it."""

from datetime import datetime
from typing import Annotated, Self

from msgspec import Meta

from manmitra.domain.resources.browsing import Seen
from manmitra.domain.resources.model import (
    NEVER,
    ORIGINAL,
    Difficulty,
    Edition,
    Kind,
    Resource,
    Review,
    Stage,
    Text,
    Tongue,
    Wording,
)
from manmitra.domain.resources.rules import Coverage
from manmitra.entrypoints.http.answers import Body, View, whole

UNREVIEWED = "not reviewed by a clinician yet"
Line = Annotated[str, Meta(min_length=1, max_length=200)]
Slug = Annotated[str, Meta(pattern=whole("[a-z][a-z_]{1,39}"), examples=["sleep"])]


class ReviewView(View, frozen=True, kw_only=True):
    name: str
    at: datetime

    @classmethod
    def of(cls, review: Review | None) -> Self | None:
        return None if review is None else cls(name=review.name, at=review.at)


class ReviewsView(View, frozen=True, kw_only=True):
    """Null: nobody has reviewed that side of this language."""

    clinical: ReviewView | None
    language: ReviewView | None

    @classmethod
    def of(cls, wording: Wording) -> Self:
        return cls(clinical=ReviewView.of(wording.clinical), language=ReviewView.of(wording.language))


class ResourceView(View, frozen=True, kw_only=True, omit_defaults=True):
    """The client's fields. A resource that was never opened has no `progress` at all (contract, rule 12)."""

    id: str
    title: str
    description: str
    content: str
    duration: str
    minutes: int
    type: str
    difficulty: str
    category: str
    tags: list[str]
    author: str
    language: str
    reviewed: bool
    """Whether this wording has both its reviews."""
    reviews: dict[str, ReviewsView]
    """By language: who reviewed what, and when."""
    cultural_context: str
    edition: int
    title_hi: str | None = None
    title_ur: str | None = None
    description_hi: str | None = None
    description_ur: str | None = None
    content_hi: str | None = None
    content_ur: str | None = None
    progress: int = 0
    is_completed: bool = False
    is_favorite: bool = False
    featured: bool = False
    own_rating: int = 0
    rating: float | None = None
    """Of at least five people; of fewer none is told."""
    views: int = 0
    published_at: datetime | None = None
    expires_at: datetime | None = None

    @classmethod
    def of(cls, seen: Seen, language: str) -> Self:
        resource, touched = seen.resource, seen.touched
        text = resource.for_readers()
        wording, hindi, urdu = text.in_language(language), text.wording.get("hi"), text.wording.get("ur")
        return cls(
            id=resource.id,
            title=wording.title,
            description=wording.description,
            content=wording.content,
            duration=f"{text.minutes} min",
            minutes=text.minutes,
            type=text.kind.value,
            difficulty=text.difficulty.value,
            category=text.category,
            tags=list(text.tags),
            author=text.author if wording.clinical else f"{text.author} ({UNREVIEWED})".strip(),
            language=text.language_for(language),
            reviewed=wording.reviewed,
            reviews={name: ReviewsView.of(one) for name, one in sorted(text.wording.items())},
            cultural_context=text.cultural_context,
            edition=resource.edition,
            title_hi=hindi.title if hindi else None,
            title_ur=urdu.title if urdu else None,
            description_hi=hindi.description if hindi else None,
            description_ur=urdu.description if urdu else None,
            content_hi=hindi.content if hindi else None,
            content_ur=urdu.content if urdu else None,
            progress=touched.percent if touched else 0,
            is_completed=touched.completed if touched else False,
            is_favorite=seen.favorite,
            featured=resource.featured,
            own_rating=touched.stars if touched else 0,
            rating=seen.figures.rating,
            views=seen.figures.views,
            published_at=resource.published_at,
            expires_at=_ends(resource),
        )


class ResourceList(View, frozen=True, kw_only=True):
    resources: list[ResourceView]
    next_cursor: str | None = None


class WordingBody(Body, frozen=True, kw_only=True):
    """Plain text; a line break is a line break."""

    title: Line
    description: Annotated[str, Meta(min_length=1, max_length=500)]
    content: Annotated[str, Meta(min_length=1, max_length=20_000)]

    def wording(self) -> Wording:
        return Wording(title=self.title.strip(), description=self.description.strip(), content=self.content.strip())


class TextBody(Body, frozen=True, kw_only=True):
    """A whole piece. `en` is the original; `hi` and `ur` fall back to it."""

    category: Slug
    type: Kind
    difficulty: Difficulty = Difficulty.BEGINNER
    minutes: Annotated[int, Meta(ge=1, le=240)] = 5
    tags: Annotated[tuple[Annotated[str, Meta(min_length=1, max_length=40)], ...], Meta(max_length=12)] = ()
    author: Annotated[str, Meta(max_length=120)] = ""
    cultural_context: Slug = "general"
    offline: bool = True
    rank: Annotated[int, Meta(ge=0, le=100_000)] = 1000
    en: WordingBody
    hi: WordingBody | None = None
    ur: WordingBody | None = None

    def text(self) -> Text:
        given = {ORIGINAL: self.en, "hi": self.hi, "ur": self.ur}
        return Text(
            category=self.category,
            kind=self.type,
            difficulty=self.difficulty,
            minutes=self.minutes,
            tags=self.tags,
            author=self.author.strip(),
            cultural_context=self.cultural_context,
            offline=self.offline,
            wording={language: one.wording() for language, one in given.items() if one is not None},
        )


class WordingView(View, frozen=True, kw_only=True):
    title: str
    description: str
    content: str
    reviews: ReviewsView

    @classmethod
    def of(cls, wording: Wording | None) -> Self | None:
        if wording is None:
            return None
        return cls(
            title=wording.title,
            description=wording.description,
            content=wording.content,
            reviews=ReviewsView.of(wording),
        )


class TextView(View, frozen=True, kw_only=True):
    category: str
    type: Kind
    difficulty: Difficulty
    minutes: int
    tags: list[str]
    author: str
    cultural_context: str
    offline: bool
    en: WordingView | None
    hi: WordingView | None
    ur: WordingView | None

    @classmethod
    def of(cls, text: Text) -> Self:
        return cls(
            category=text.category,
            type=text.kind,
            difficulty=text.difficulty,
            minutes=text.minutes,
            tags=list(text.tags),
            author=text.author,
            cultural_context=text.cultural_context,
            offline=text.offline,
            en=WordingView.of(text.wording.get("en")),
            hi=WordingView.of(text.wording.get("hi")),
            ur=WordingView.of(text.wording.get("ur")),
        )


class ContentView(View, frozen=True, kw_only=True):
    """A piece as staff sees it. `version` goes with every change; `edition` counts what readers saw."""

    id: str
    version: int
    title: str
    status: Stage
    live: bool
    edition: int
    featured: bool
    rank: int
    created_by: str
    created_at: datetime
    updated_at: datetime
    published_at: datetime | None
    expires_at: datetime | None
    draft: TextView

    @classmethod
    def of(cls, resource: Resource) -> Self:
        return cls(
            id=resource.id,
            version=resource.version,
            title=resource.draft.wording[ORIGINAL].title,
            status=resource.stage,
            live=resource.live,
            edition=resource.edition,
            featured=resource.featured,
            rank=resource.draft_rank,
            created_by=resource.created_by,
            created_at=resource.created_at,
            updated_at=resource.updated_at,
            published_at=resource.published_at,
            expires_at=_ends(resource),
            draft=TextView.of(resource.draft),
        )


class EditionView(View, frozen=True, kw_only=True):
    number: int
    published_by: str
    at: datetime
    text: TextView

    @classmethod
    def of(cls, edition: Edition) -> Self:
        return cls(
            number=edition.number, published_by=edition.published_by, at=edition.at, text=TextView.of(edition.text)
        )


class CoverageView(View, frozen=True, kw_only=True):
    """Of what readers see: how much there is in a language, and how much of it was reviewed."""

    language: Tongue
    pieces: int
    worded: int
    clinically_reviewed: int
    language_reviewed: int
    missing: list[str]

    @classmethod
    def of(cls, coverage: Coverage) -> Self:
        return cls(
            language=coverage.language,  # type: ignore[arg-type]  # one of LANGUAGES
            pieces=coverage.pieces,
            worded=coverage.worded,
            clinically_reviewed=coverage.clinically_reviewed,
            language_reviewed=coverage.language_reviewed,
            missing=list(coverage.missing),
        )


def _ends(resource: Resource) -> datetime | None:
    return None if resource.expires_at == NEVER else resource.expires_at
