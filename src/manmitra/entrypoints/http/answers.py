"""What goes in and out: the envelope of the contract, and instants that keep their zone."""

from datetime import datetime
from typing import Annotated, Generic, TypeVar

import msgspec
from msgspec import Meta

from manmitra.domain.shared.paging import Page

T = TypeVar("T")
V = TypeVar("V")


class Answer(msgspec.Struct, Generic[T], frozen=True):
    """Every success is `{"success": true, "data": …}`: the client's pages look for both."""

    data: T
    success: bool = True


class Body(msgspec.Struct, frozen=True, kw_only=True, rename="camel", forbid_unknown_fields=True):
    """A request body. A field that is not known is refused: nothing is assigned by accident."""


class View(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    """A part of an answer. Entities never leave: what is shown is written down here, field by field."""


Seen = (
    Annotated[
        int,
        Meta(ge=0, le=2**53, description="The `version` that was looked at: if it is another by now, nothing changes"),
    ]
    | None
)


def whole(pattern: str) -> str:
    """For `Meta`: all of the text must match. A bare `$` would also match before a newline at the end."""
    return f"^(?:{pattern})$(?!\\n)"


Instant = Annotated[
    datetime, Meta(tz=True, description="RFC 3339, with an offset", examples=["2026-11-25T10:00:00+05:30"])
]


class Listed(msgspec.Struct, Generic[V], frozen=True, kw_only=True, rename="camel"):
    """One page of a list; `nextCursor` fetches the next, null is the end."""

    items: list[V]
    next_cursor: str | None = None


def listed(page: Page[T], views: list[V]) -> Listed[V]:
    return Listed(items=views, next_cursor=page.next_cursor)
