"""Who may move a piece from one stage to the next, and what it then is."""

from collections.abc import Iterable
from datetime import datetime
from itertools import pairwise
from typing import Final

import msgspec
from msgspec.structs import replace

from manmitra.domain.resources.model import (
    LANGUAGES,
    NEVER,
    ORIGINAL,
    Aspect,
    Edition,
    NotReviewed,
    OwnWork,
    PlainTextOnly,
    Resource,
    Review,
    Stage,
    Text,
    Wording,
    WrongStage,
)
from manmitra.domain.shared.errors import Invalid, NotFound
from manmitra.domain.shared.identity import Principal, Role

MARKUP: Final = "/!?"


class Coverage(msgspec.Struct, frozen=True, kw_only=True):
    """Of what readers see in one language; `missing` are the ids that fall back to the original."""

    language: str
    pieces: int
    worded: int
    clinically_reviewed: int
    language_reviewed: int
    missing: tuple[str, ...]


def must_be_plain(text: Text) -> None:
    """Raises PlainTextOnly, also where a tag is only begun."""
    for one in (*(part for wording in text.wording.values() for part in wording.words), *text.tags, text.author):
        if any(first == "<" and (then.isalpha() or then in MARKUP) for first, then in pairwise(one)):
            raise PlainTextOnly("texts are plain; please leave the markup out")
        if any(not (sign.isprintable() or sign in "\n\u200c\u200d") for sign in one):
            raise PlainTextOnly("a text holds signs that nobody can see")


def must_be_author(resource: Resource, who: Principal) -> None:
    """A counsellor changes what they began; admins change everything of their institution."""
    if who.role is Role.COUNSELOR and resource.created_by != who.user_id:
        raise OwnWork("this text belongs to somebody else; please ask them or an admin")


def written(text: Text, former: Text | None, who: Principal) -> Text:
    """`text` as this person wrote it: a wording with no word changed keeps its writer and its reviews."""
    if ORIGINAL not in text.wording:
        raise Invalid("every piece needs its English original")
    must_be_plain(text)
    known = {} if former is None else former.wording
    wording = {
        language: _kept(one, known.get(language), who)
        for language, one in text.wording.items()
        if language in LANGUAGES
    }
    return replace(text, wording=wording)


def _kept(wording: Wording, former: Wording | None, who: Principal) -> Wording:
    if former is not None and former.words == wording.words:
        return former
    return Wording(
        title=wording.title, description=wording.description, content=wording.content, written_by=who.user_id
    )


def revised(resource: Resource, text: Text, who: Principal, now: datetime, *, rank: int | None = None) -> Resource:
    """A new draft; what readers see stays, and where on the shelf they see it."""
    must_be_author(resource, who)
    draft = written(text, resource.draft, who)
    seen = resource.shown or draft
    wanted = resource.draft_rank if rank is None else rank
    return replace(
        resource,
        draft=draft,
        stage=Stage.DRAFT,
        category=seen.category,
        kind=seen.kind,
        rank=wanted if resource.shown is None else resource.rank,
        next_rank=None if resource.shown is None else wanted,
        updated_at=now,
    )


def submitted(resource: Resource, who: Principal, now: datetime) -> Resource:
    must_be_author(resource, who)
    _must_be_in(resource, Stage.DRAFT)
    return replace(resource, stage=Stage.IN_REVIEW, updated_at=now)


def reviewed(resource: Resource, language: str, aspect: Aspect, who: Principal, name: str, now: datetime) -> Resource:
    """Not by who wrote it, and the clinical side only by a counsellor."""
    _must_be_in(resource, Stage.IN_REVIEW)
    wording = resource.draft.wording.get(language)
    if wording is None:
        raise NotFound("this piece is not written in that language")
    if wording.written_by == who.user_id:
        raise OwnWork("somebody else must review what you wrote")
    if aspect is Aspect.CLINICAL:
        who.must_be_one_of(Role.COUNSELOR)
    review = Review(by=who.user_id, name=name, at=now)
    seen = replace(wording, clinical=review) if aspect is Aspect.CLINICAL else replace(wording, language=review)
    draft = replace(resource.draft, wording={**resource.draft.wording, language: seen})
    return replace(resource, draft=draft, updated_at=now)


def published(
    resource: Resource, who: Principal, now: datetime, *, expires_at: datetime | None, featured: bool
) -> tuple[Resource, Edition]:
    """Readers see the draft from now on. Translations may be unreviewed: they are shown as such."""
    _must_be_in(resource, Stage.IN_REVIEW)
    if resource.draft.wording[ORIGINAL].clinical is None:
        raise NotReviewed("the English original needs its clinical review first")
    if expires_at is not None and expires_at <= now:
        raise Invalid("it would have expired already")
    return put_on_the_shelf(resource, who.user_id, now, expires_at=expires_at, featured=featured)


def put_on_the_shelf(
    resource: Resource, by: str, now: datetime, *, expires_at: datetime | None = None, featured: bool = False
) -> tuple[Resource, Edition]:
    """Without asking who reviewed it: for texts that come with the program, and say that nobody did."""
    text, number = resource.draft, resource.edition + 1
    after = replace(
        resource,
        stage=Stage.PUBLISHED,
        shown=text,
        edition=number,
        live=True,
        featured=featured,
        category=text.category,
        kind=text.kind,
        rank=resource.draft_rank,
        next_rank=None,
        published_at=now,
        updated_at=now,
        expires_at=expires_at or NEVER,
    )
    edition = Edition(
        id=f"{resource.id}:{number:04}",
        resource_id=resource.id,
        institution=resource.institution,
        number=number,
        text=text,
        published_by=by,
        at=now,
    )
    return after, edition


def archived(resource: Resource, now: datetime) -> Resource:
    """Gone for readers; an edit brings it back as a draft."""
    if resource.stage is Stage.ARCHIVED:
        raise WrongStage("it is archived already")
    return replace(resource, stage=Stage.ARCHIVED, live=False, featured=False, updated_at=now)


def coverage(resources: Iterable[Resource], language: str) -> Coverage:
    """What there is in that language, and who looked at it."""
    texts = {one.id: one.shown for one in resources if one.shown is not None}
    worded = {id: text.wording[language] for id, text in texts.items() if language in text.wording}
    return Coverage(
        language=language,
        pieces=len(texts),
        worded=len(worded),
        clinically_reviewed=sum(one.clinical is not None for one in worded.values()),
        language_reviewed=sum(one.language is not None for one in worded.values()),
        missing=tuple(sorted(texts.keys() - worded.keys())),
    )


def _must_be_in(resource: Resource, stage: Stage) -> None:
    if resource.stage is not stage:
        raise WrongStage(f"it is {resource.stage.value}, and would have to be {stage.value}")
