"""A text on the shelf, in the languages it has."""

from enum import StrEnum
from typing import Final

import msgspec

from manmitra.domain.shared.entity import Entity
from manmitra.domain.shared.errors import NotFound

CATEGORIES: Final = ("anxiety", "depression", "stress", "sleep", "relationships", "academic")


class ResourceUnknown(NotFound):
    code = "resource_unknown"


class Kind(StrEnum):
    """The client's words."""

    CBT = "cbt"
    MEDITATION = "meditation"
    GUIDE = "guide"
    EXERCISE = "exercise"


class Wording(msgspec.Struct, frozen=True, kw_only=True):
    """One language of a resource. `reviewed_by` is empty until a named person has reviewed it."""

    title: str
    description: str
    content: str = ""
    reviewed_by: str = ""


class Resource(Entity, frozen=True, kw_only=True):
    """`rank` orders a category; `minutes` is how long it takes."""

    category: str
    kind: Kind
    difficulty: str
    minutes: int
    rank: int
    wording: dict[str, Wording]
    tags: tuple[str, ...] = ()
    author: str = ""

    def in_language(self, language: str) -> Wording:
        """That language, or English: never a silent machine translation."""
        return self.wording.get(language) or self.wording["en"]
