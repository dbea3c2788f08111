"""Prometheus metrics: requests by route, the store's latency, the event loop's lag. No label identifies anyone."""

import asyncio
import time
from collections.abc import Mapping, Sequence
from typing import Final

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from manmitra.adapters.persistence.store import (
    BY_ID,
    Clause,
    Cursor,
    Document,
    DocumentStore,
    Insert,
    Sort,
    Write,
)

BUCKETS: Final = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
LAG_EVERY: Final = 0.1


class Metrics:
    """One registry per process object, so that tests and several applications do not share counts."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._requests = Histogram(
            "manmitra_request_seconds",
            "Time to answer, by route template",
            ("method", "route", "status"),
            buckets=BUCKETS,
            registry=self.registry,
        )
        self.store = Histogram(
            "manmitra_store_seconds",
            "Time of a store operation",
            ("operation", "collection"),
            buckets=BUCKETS,
            registry=self.registry,
        )
        self._lag = Histogram(
            "manmitra_event_loop_lag_seconds", "How late the event loop is", buckets=BUCKETS, registry=self.registry
        )
        self.alerts = Counter("manmitra_alerts_total", "Alerts raised, drills apart", registry=self.registry)
        self._up = Gauge("manmitra_store_up", "Whether the store answered last time", registry=self.registry)
        self._children: dict[tuple[str, str, int], Histogram] = {}

    def request(self, method: str, route: str, status: int, seconds: float) -> None:
        key = (method, route, status)
        child = self._children.get(key)
        if child is None:
            child = self._children[key] = self._requests.labels(method, route, str(status))
        child.observe(seconds)

    def store_up(self, up: bool) -> None:  # noqa: FBT001 - a gauge of one bit
        self._up.set(int(up))

    def text(self) -> bytes:
        return generate_latest(self.registry)

    async def watch_loop(self) -> None:
        """Until cancelled: sleeps, and notes how much longer than asked it took."""
        while True:
            start = time.perf_counter()
            await asyncio.sleep(LAG_EVERY)
            self._lag.observe(max(0.0, time.perf_counter() - start - LAG_EVERY))


class MeasuredStore(DocumentStore):
    """A store whose every operation is timed."""

    def __init__(self, *, store: DocumentStore, metrics: Metrics) -> None:
        self._store = store
        self._metrics = metrics
        self._children: dict[tuple[str, str], Histogram] = {}

    async def open(self) -> None:
        await self._store.open()

    async def close(self) -> None:
        await self._store.close()

    async def ping(self) -> Mapping[str, str]:
        return await self._store.ping()

    async def get(self, collection: str, id: str) -> Document | None:
        start = time.perf_counter()
        try:
            return await self._store.get(collection, id)
        finally:
            self._note("get", collection, start)

    async def find(
        self,
        collection: str,
        where: Sequence[Clause] = (),
        *,
        sort: Sort = BY_ID,
        after: Cursor | None = None,
        limit: int = 100,
    ) -> list[Document]:
        start = time.perf_counter()
        try:
            return await self._store.find(collection, where, sort=sort, after=after, limit=limit)
        finally:
            self._note("find", collection, start)

    async def count(self, collection: str, where: Sequence[Clause] = ()) -> int:
        start = time.perf_counter()
        try:
            return await self._store.count(collection, where)
        finally:
            self._note("count", collection, start)

    async def tally(self, collection: str, by: str, where: Sequence[Clause] = ()) -> dict[str, int]:
        start = time.perf_counter()
        try:
            return await self._store.tally(collection, by, where)
        finally:
            self._note("tally", collection, start)

    async def apply(self, *writes: Write) -> None:
        start = time.perf_counter()
        try:
            await self._store.apply(*writes)
        finally:
            self._note("apply", writes[0].collection if writes else "none", start)
        for write in writes:
            if isinstance(write, Insert) and write.collection == "alerts" and not write.document.get("drill"):
                self._metrics.alerts.inc()  # of what kind is sealed here

    def _note(self, operation: str, collection: str, start: float) -> None:
        key = (operation, collection)
        child = self._children.get(key)
        if child is None:
            child = self._children[key] = self._metrics.store.labels(operation, collection)
        child.observe(time.perf_counter() - start)
