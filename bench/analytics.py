"""The statistics over a million facts: how long a month takes to be closed, whether anything waits for it meanwhile,
and how soon the overview answers.

`python -m bench.analytics` fills one store after the other with two months of made-up facts and closes them while
it watches the event loop. Exit status 1 when the overview takes more than 300 ms (99 of 100), or the loop once
computed for 250 ms in one go while months were counted.
"""

import argparse
import asyncio
import resource
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any, Final

import msgspec
from pymongo import MongoClient
from tests.contracts.engines import Place, a_place
from tests.fakes import FixedClock

from manmitra.adapters.persistence.analytics import StoredFacts, StoredQueries, StoredReleases, fact_document
from manmitra.adapters.persistence.documents import to_document
from manmitra.adapters.persistence.grouping import FACTS, grouping_for
from manmitra.adapters.persistence.schema import INDEXES, SEALED
from manmitra.adapters.persistence.sealed import BlindIndex, Keyring, SealedStore
from manmitra.adapters.persistence.store import DocumentStore, Insert
from manmitra.adapters.system import RandomSecrets
from manmitra.demo.statistics import DEPARTMENTS as DEMO
from manmitra.demo.statistics import counted, made_up
from manmitra.domain.analytics.calendar import closes_at, days_of, last
from manmitra.domain.analytics.closing import Closing
from manmitra.domain.analytics.model import Book, By, Campus, Fact, Kind, cell, cube_of
from manmitra.domain.analytics.ports import Campuses
from manmitra.domain.analytics.releasing import release_of
from manmitra.domain.analytics.usecases import AnalyticsUseCases, Question
from manmitra.domain.bestie.model import Topic
from manmitra.domain.shared.identity import Principal, Role, UserId
from manmitra.entrypoints.http.analytics_views import OverviewView

MANY: Final = 1_000_000
PEOPLE: Final = 20_000
DEPARTMENTS: Final = tuple(f"dept{n:02}" for n in range(40))
NOW: Final = datetime(2026, 11, 25, 4, 30, tzinfo=UTC)
MONTHS: Final = last(12, NOW).months
OPEN: Final = MONTHS[-2:]
"""A store holds the facts of a month or two; the ten months before are releases already."""
OURS: Final = ("analytics_budgets", "analytics_facts", "analytics_months", "analytics_releases")
CALLS: Final = 200
GOAL_MS: Final = 300.0
STILL_MS: Final = 250.0
BATCH: Final = 5000
IDLE_SECONDS: Final = 10.0
TOPICS: Final = tuple(Topic)
ADMIN: Final = Principal(UserId("admin"), Role.ADMIN, "campus")


class Made(Campuses):
    async def of(self, institution: str) -> Campus:  # noqa: ARG002 - one for all
        return Campus(departments=DEPARTMENTS, counselors=("kavita", "omar"), students=PEOPLE)

    async def names(self, institution: str) -> dict[str, str]:  # noqa: ARG002
        return {}

    async def called(self, institution: str, language: str) -> str:  # noqa: ARG002
        return institution

    async def exam_weeks(self, institution: str) -> list[Any]:  # noqa: ARG002
        return []


class Watch:
    """How long the loop stood still at most, and how long its thread itself computed in one go: on a busy machine the
    first is mostly that of others.
    """

    def __init__(self) -> None:
        self.worst = self.own = 0.0

    async def run(self) -> None:
        while True:
            start, used = time.perf_counter(), time.thread_time()
            await asyncio.sleep(0.002)
            self.worst = max(self.worst, 1000 * (time.perf_counter() - start) - 2)
            self.own = max(self.own, 1000 * (time.thread_time() - used))

    def told(self) -> str:
        told = f"the loop stood still for {self.worst:.0f} ms at most, {self.own:.0f} ms of its own doing"
        self.worst = self.own = 0.0
        return told


def facts(many: int) -> Iterator[dict[str, Any]]:
    """As StoredFacts writes them: about four documents an act."""
    drawn = Random(7)
    number = 0
    a_month = many // len(OPEN)
    for month in OPEN:
        days = days_of(month)
        book = book_of(month)
        for _ in range(a_month):
            number += 1
            person = drawn.randrange(PEOPLE)
            kind = drawn.choice((Kind.CHAT, Kind.CHAT, Kind.ASSESSMENT, Kind.BOOKING, Kind.POST, Kind.RESOURCE))
            cube = number % 4
            by, value = (
                (None, ""),
                (By.DEPARTMENT, DEPARTMENTS[person % len(DEPARTMENTS)]),
                (By.TOPIC, TOPICS[drawn.randrange(len(TOPICS))].value),
                (None, ""),
            )[cube]
            kind = (kind, kind, Kind.CHAT, Kind.ACTIVE)[cube]
            fact = Fact(
                cube=cube_of(kind, by),
                cell=cell(kind, by, value),
                person_id=str(person),
                thing=str(number),
                day=None if cube else days[drawn.randrange(len(days))],
            )
            document = fact_document(book, fact)
            yield {"_id": document.pop("id"), **document, "version": 1}


def book_of(month: str) -> Book:
    return Book(id=f"campus:{month}", institution="campus", month=month, closes_at=closes_at(month), key="k" * 43)


def fill(place: Place, many: int) -> None:
    """Past the repositories: what they take a minute for is not what is measured."""
    rows = facts(many)
    if place.engine == "sqlite":
        connection = sqlite3.connect(place.where)
        while batch := list(islice(rows, BATCH)):
            connection.executemany(
                f"INSERT INTO {FACTS} (id, version, body) VALUES (?, 1, ?)",
                [
                    (
                        one["_id"],
                        msgspec.json.encode({k: v for k, v in one.items() if k not in {"_id", "version"}}).decode(),
                    )
                    for one in batch
                ],
            )
            connection.commit()
        connection.close()
        return
    client: MongoClient[dict[str, Any]] = MongoClient(place.where)
    while batch := list(islice(rows, BATCH)):
        client[place.database][FACTS].insert_many(batch, ordered=False)
    client.close()


async def timed_overviews(analytics: AnalyticsUseCases, period: str) -> tuple[float, float]:
    """Median and the 99th of a hundred, in milliseconds, from the question to the bytes of the answer."""
    times = []
    for _ in range(CALLS):
        start = time.perf_counter()
        series = await analytics.overview(ADMIN, Question(period=period))
        msgspec.json.encode(OverviewView.of(series))
        times.append(1000 * (time.perf_counter() - start))
    times.sort()
    return times[CALLS // 2], times[int(CALLS * 0.99) - 1]


async def measured(engine: str, folder: Path, many: int) -> bool:
    place = a_place(engine, folder)
    raw = place.store(collections=OURS, indexes=[index for index in INDEXES if index.collection in OURS])
    await raw.open()
    store: DocumentStore = SealedStore(store=raw, keys=Keyring({"k1": b"k" * 32}), sealed=SEALED)
    clock = FixedClock(NOW)
    try:
        start = time.perf_counter()
        await asyncio.to_thread(fill, place, many)
        print(f"{engine}: {many} facts in {time.perf_counter() - start:.0f} s", flush=True)
        kept = StoredFacts(store=store, grouping=grouping_for(raw), secrets=RandomSecrets())
        releases = StoredReleases(store=store)
        campus = await Made().of("campus")
        for month in MONTHS:
            if month in OPEN:
                await store.apply(Insert("analytics_months", to_document(book_of(month))))
            else:
                doings = counted(made_up(month, Campus(departments=DEMO, students=2000), [], scale=1.0))
                await releases.add(release_of("campus", month, doings, campus, NOW))
        closing = Closing(facts=kept, releases=releases, campuses=Made(), clock=clock)
        analytics = AnalyticsUseCases(
            releases=releases,
            campuses=Made(),
            queries=StoredQueries(store=store, blind=BlindIndex(b"b" * 32), a_day=10**9),
            clock=clock,
        )
        return await rounds(engine, kept, closing, analytics)
    finally:
        await raw.close()
        place.drop()


async def rounds(engine: str, kept: StoredFacts, closing: Closing, analytics: AnalyticsUseCases) -> bool:
    watch = Watch()
    watching = asyncio.create_task(watch.run())
    await asyncio.sleep(IDLE_SECONDS)
    print(f"{engine}: with nothing to do, {watch.told()}", flush=True)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.perf_counter()
    await closing.run_due()
    took = time.perf_counter() - start
    more = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory) / 1024
    good = watch.own <= STILL_MS
    print(
        f"{engine}: one month of {len(OPEN)} counted and released in {took:.1f} s; {watch.told()}; {more:.0f} MB more",
        flush=True,
    )
    for period in ("6m", "12m"):
        median, late = await timed_overviews(analytics, period)
        good = good and late <= GOAL_MS
        print(f"{engine}: overview of {period}: {median:.1f} ms, 99 of 100 within {late:.1f} ms", flush=True)
    start = time.perf_counter()
    while await closing.run_due():
        pass
    left = len(await kept.due(NOW, 100))
    print(
        f"{engine}: the other too, all facts deleted, both closed in {time.perf_counter() - start:.0f} s;"
        f" {watch.told()}; {left} months left open",
        flush=True,
    )
    watching.cancel()
    return good and left == 0


async def main(engines: list[str], many: int) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        return all([await measured(engine, Path(folder) / engine, many) for engine in engines])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--engine", action="append", choices=["sqlite", "mongo-pymongo"], default=None)
    parser.add_argument("--facts", type=int, default=MANY)
    asked = parser.parse_args()
    sys.exit(0 if asyncio.run(main(asked.engine or ["sqlite", "mongo-pymongo"], asked.facts)) else 1)
