"""One store with one kind of things in it, and the time of a page."""

import statistics
import time
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from typing import Any, ClassVar, Final

from tests.contracts.engines import Place

from manmitra.adapters.persistence.schema import INDEXES, SEALED
from manmitra.adapters.persistence.sealed import BlindIndex, Keyring, SealedStore
from manmitra.adapters.persistence.store import DocumentStore
from manmitra.adapters.system import RandomIds
from manmitra.domain.shared.paging import Page, PageRequest

NOW: Final = datetime(2026, 11, 25, 4, 30, tzinfo=UTC)
PAGE: Final = 20
ROUNDS: Final = 41

Lister = Callable[[PageRequest], Awaitable[Page[Any]]]


class Filled(ABC):
    """Only the collections it needs, with the indexes of the service."""

    collections: ClassVar[tuple[str, ...]]
    what: ClassVar[str]
    """What it is filled with, in the plural."""
    long: ClassVar[int]
    """How many make a long list."""

    def __init__(self, place: Place, size: int) -> None:
        self.place = place
        self.size = size
        indexes = [index for index in INDEXES if index.collection in self.collections]
        self.raw = place.store(collections=self.collections, indexes=indexes)
        self.store: DocumentStore = SealedStore(store=self.raw, keys=Keyring({"k1": b"k" * 32}), sealed=SEALED)
        self.blind = BlindIndex(b"b" * 32)
        self.ids = RandomIds()

    @abstractmethod
    async def fill(self) -> None:
        """Write `size` of them."""

    @abstractmethod
    def lists(self) -> Mapping[str, Lister]:
        """Every list of them that the service shows or works through, by name."""


async def cursor_of(lister: Lister, number: int) -> str | None:
    """Of the page of that number, or of the last full one before the end."""
    cursor, last = None, None
    for _ in range(number - 1):
        page = await lister(PageRequest(PAGE, cursor))
        if page.next_cursor is None:
            break
        last, cursor = cursor, page.next_cursor
    page = await lister(PageRequest(PAGE, cursor))
    return cursor if len(page.items) == PAGE else last


async def took(lister: Lister, cursor: str | None) -> float:
    start = time.perf_counter()
    page = await lister(PageRequest(PAGE, cursor))
    spent = time.perf_counter() - start
    if len(page.items) != PAGE:
        raise AssertionError(f"a page of {len(page.items)}")
    return spent


async def compared(short: Lister, long: Lister, number: int) -> tuple[float, float]:
    """Medians in milliseconds, of rounds that alternate: both see the same moments of the machine."""
    at_short, at_long = await cursor_of(short, number), await cursor_of(long, number)
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(ROUNDS):
        times[0].append(await took(short, at_short))
        times[1].append(await took(long, at_long))
    return 1000 * statistics.median(times[0]), 1000 * statistics.median(times[1])
