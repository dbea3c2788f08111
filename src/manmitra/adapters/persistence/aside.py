"""Rows that can't be read: their seal does not open (a data key that was removed too early), or they have a shape that
this version does not know. They are set aside, so that they hold up nothing behind them, and are tried again later.
"""

from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final, TypeVar

import msgspec
import structlog
from prometheus_client import CollectorRegistry, Counter

from manmitra.adapters.persistence.store import Document, DocumentStore, Replace, Sifted, Stale

T = TypeVar("T")

ASIDE: Final = "aside"
"""The field that says so. It goes with the next save of whoever can read the row again."""

log = structlog.get_logger(__name__)


class Aside:
    def __init__(self, *, store: DocumentStore, registry: CollectorRegistry | None = None) -> None:
        self._store = store
        self._rows = Counter(
            "manmitra_rows_set_aside_total",
            "How often a row that can't be read was set aside",
            ("collection",),
            registry=registry,
        )

    async def put(self, collection: str, rows: list[Document], change: Callable[[Document], dict[str, Any]]) -> None:
        """Each by itself, with what `change` makes of its open fields; what is sealed stays as it lies."""
        for row in rows:
            with suppress(Stale):  # somebody else has just done it, or could read it
                await self._store.apply(Replace(collection, {**row, ASIDE: True, **change(row)}))
        self.note(collection, len(rows))

    def note(self, collection: str, count: int) -> None:
        """Of rows that nobody waits for: they are only left out."""
        if count:
            self._rows.labels(collection).inc(count)
            log.error("rows_unreadable", collection=collection, count=count)


def readable(sifted: Sifted, build: Callable[[Document], T]) -> tuple[list[T], list[Document]]:
    """What `build` makes of them, and those of which nothing can be made."""
    built, bad = list[T](), list(sifted.closed)
    for row in sifted.opened:
        try:
            built.append(build(row))
        except (msgspec.ValidationError, KeyError, ValueError):
            bad.append(row)
    return built, bad
