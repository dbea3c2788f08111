"""Cursor paging, once for every repository."""

import base64
import binascii
from collections.abc import Callable, Sequence
from typing import Any, Final, TypeVar

import msgspec

from manmitra.adapters.persistence.aside import Aside, readable
from manmitra.adapters.persistence.store import Clause, Cursor, Document, DocumentStore, Sifted, Sort
from manmitra.domain.shared.paging import InvalidCursor, Page, PageRequest

T = TypeVar("T")

LARGEST: Final = 2**63 - 1
"""Neither engine can compare with a whole number above it."""


async def page_of(
    store: DocumentStore,
    collection: str,
    where: Sequence[Clause],
    sort: Sort,
    request: PageRequest,
    build: Callable[[Document], T],
) -> Page[T]:
    """One page, and the cursor of the next if there is more."""
    after = None if request.cursor is None else place_in(request.cursor)
    found = await store.find(collection, where, sort=sort, after=after, limit=request.limit + 1)
    here = found[: request.limit]
    more = len(found) > request.limit
    return Page([build(one) for one in here], cursor_at(here[-1], sort) if more else None)


async def readable_page_of(
    store: DocumentStore,
    collection: str,
    where: Sequence[Clause],
    sort: Sort,
    request: PageRequest,
    build: Callable[[Document], T],
    aside: Aside,
) -> Page[T]:
    """The same without rows that can't be read: a page then holds fewer, and the next one goes on behind them."""
    after = None if request.cursor is None else place_in(request.cursor)
    sifted = await store.sift(collection, where, sort=sort, after=after, limit=request.limit + 1)
    found = sorted([*sifted.opened, *sifted.closed], key=lambda one: _place(one, sort), reverse=sort.descending)
    here, more = found[: request.limit], len(found) > request.limit
    shut = {one["id"] for one in sifted.closed}
    opened = [one for one in here if one["id"] not in shut]
    built, bad = readable(Sifted(opened, [one for one in here if one["id"] in shut]), build)
    aside.note(collection, len(bad))
    return Page(built, cursor_at(here[-1], sort) if more else None)


def _place(document: Document, sort: Sort) -> tuple[Any, str]:
    return document[sort.field], document["id"]


def cursor_at(document: Document, sort: Sort) -> str:
    place = msgspec.json.encode(Cursor(*_place(document, sort)))
    return base64.urlsafe_b64encode(place).decode().rstrip("=")


def place_in(text: str) -> Cursor:
    """Raises InvalidCursor."""
    try:
        place = msgspec.json.decode(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)), type=Cursor)
    except (binascii.Error, ValueError, msgspec.MsgspecError) as error:
        raise InvalidCursor("that cursor is not one of this list") from error
    if isinstance(place.value, int) and abs(place.value) > LARGEST:
        raise InvalidCursor("that cursor is not one of this list")
    return place
