"""The pieces that come with the program, as TOML files that a translator can edit. Nobody has reviewed them yet.

Numbers of help lines stand in one place only, `domain/crisis/helplines.py`: a text names a line, and it is put in here.
"""

import tomllib
from collections.abc import Mapping, Sequence
from datetime import datetime
from importlib.resources import files
from typing import Annotated, Final

import msgspec
from msgspec import Meta

from manmitra.domain.crisis.helplines import EMERGENCY, TELE_MANAS, helpline
from manmitra.domain.resources.model import ORIGINAL, Difficulty, Kind, Resource, Text, Wording

AUTHOR: Final = "The ManMitra founders"
PREFIX: Final = "start-"
FEATURED: Final = frozenset({"start-four-sided-breathing", "start-asking-for-help", "start-when-sleep-does-not-come"})


class Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    title: Annotated[str, Meta(min_length=1, max_length=120)]
    description: Annotated[str, Meta(min_length=1, max_length=400)]
    content: Annotated[str, Meta(min_length=1)]


class Piece(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    rank: int
    category: str
    kind: Kind
    minutes: int
    tags: tuple[str, ...]
    en: Words
    hi: Words | None = None
    ur: Words | None = None


def start_content(institution: str, now: datetime) -> Sequence[Resource]:
    """As drafts that nobody in particular wrote, so that anybody may review them."""
    folder = files("manmitra.adapters") / "content"
    found = sorted((one for one in folder.iterdir() if one.name.endswith(".toml")), key=lambda one: one.name)
    numbers = _numbers()
    made = [
        _resource(one.name.removesuffix(".toml"), one.read_text("utf-8"), institution, now, numbers) for one in found
    ]
    return sorted(made, key=lambda one: one.rank)


def _resource(slug: str, toml: str, institution: str, now: datetime, numbers: Mapping[str, str]) -> Resource:
    piece = msgspec.convert(tomllib.loads(toml), Piece)
    given = {ORIGINAL: piece.en, "hi": piece.hi, "ur": piece.ur}
    text = Text(
        category=piece.category,
        kind=piece.kind,
        difficulty=Difficulty.BEGINNER,
        minutes=piece.minutes,
        tags=piece.tags,
        author=AUTHOR,
        wording={
            language: Wording(
                title=words.title, description=words.description, content=words.content.strip().format(**numbers)
            )
            for language, words in given.items()
            if words is not None
        },
    )
    return Resource(
        id=f"{PREFIX}{slug}",
        institution=institution,
        created_by="",
        draft=text,
        category=text.category,
        kind=text.kind,
        rank=piece.rank,
        created_at=now,
        updated_at=now,
    )


def _numbers() -> dict[str, str]:
    ragging, caste = helpline("anti_ragging"), helpline("atrocities_14566")
    return {
        "tele_manas": TELE_MANAS.numbers[0],
        "emergency_112": EMERGENCY.numbers[0],
        "anti_ragging": ragging.numbers[0],
        "anti_ragging_email": ragging.email,
        "atrocities_14566": caste.numbers[0],
    }
