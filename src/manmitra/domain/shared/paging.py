"""Lists are always bounded: a page and a cursor to the next one."""

from collections.abc import Sequence
from typing import Final, Generic, TypeVar

import msgspec

from manmitra.domain.shared.errors import Invalid

T = TypeVar("T")

PAGE_LIMIT: Final = 100
DEFAULT_LIMIT: Final = 50


class InvalidCursor(Invalid):
    """The cursor is not one that this service gave out."""

    code = "invalid_cursor"


class PageRequest(msgspec.Struct, frozen=True):
    """`cursor` is opaque: it is whatever the page before gave as `next_cursor`."""

    limit: int = DEFAULT_LIMIT
    cursor: str | None = None

    def __post_init__(self) -> None:
        if not 1 <= self.limit <= PAGE_LIMIT:
            raise Invalid(f"limit must be between 1 and {PAGE_LIMIT}")


class Page(msgspec.Struct, Generic[T], frozen=True):
    """Some of a list, in its order, and the cursor of the rest (None at the end)."""

    items: Sequence[T]
    next_cursor: str | None = None
