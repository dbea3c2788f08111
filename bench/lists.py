"""Lists of the forum and the desk, short and long: a page must take the same time however long the list is.

`python -m bench.lists` fills one store after the other with 1,000 posts and then with 100,000, and times the first page
and the 500th (of the short list: its last), in alternating rounds, through the repositories and the seal. Exit status 1
when the long list takes more than 1.5 times as long.
"""

import argparse
import asyncio
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from tests.contracts.engines import Place, a_place

from manmitra.adapters.persistence.forum import StoredThreads
from manmitra.adapters.persistence.forum_counts import StoredCounts
from manmitra.adapters.persistence.forum_documents import WORDS, document_of, word_key
from manmitra.adapters.persistence.moderation import StoredAudit, StoredCases, case_write, line_write
from manmitra.adapters.persistence.schema import INDEXES, SEALED
from manmitra.adapters.persistence.sealed import BlindIndex, Keyring, SealedStore
from manmitra.adapters.persistence.store import DocumentStore, Insert, Write
from manmitra.adapters.system import RandomIds
from manmitra.domain.forum.model import Awaits, Byline, Category, Comment, Filter, Post, Words
from manmitra.domain.forum.search_words import words_of
from manmitra.domain.moderation.cases import ContentKind, Severity, Source, Standing, Why, opened
from manmitra.domain.moderation.records import Action, Entry
from manmitra.domain.shared.paging import Page, PageRequest

SHORT: Final = 1_000
LONG: Final = 100_000
PAGE: Final = 20
DEEP: Final = 500
ROUNDS: Final = 41
GOAL: Final = 1.5
NOW: Final = datetime(2026, 11, 25, 4, 30, tzinfo=UTC)
OURS: Final = (
    "forum_comments",
    "forum_posts",
    "forum_tallies",
    "forum_words",
    "moderation_audit",
    "moderation_cases",
)
CATEGORIES: Final = tuple(Category)
LANGUAGES: Final = ("en", "hi", "ur")
TEXT: Final = "Three tests in one week and nothing stays. How do you plan days like these? " * 4

Lister = Callable[[PageRequest], Awaitable[Page[Any]]]


class Forum:
    """One store, filled."""

    def __init__(self, place: Place, posts: int) -> None:
        indexes = [index for index in INDEXES if index.collection in OURS]
        self.place = place
        self.posts = posts
        self.raw = place.store(collections=OURS, indexes=indexes)
        self.store: DocumentStore = SealedStore(store=self.raw, keys=Keyring({"k1": b"k" * 32}), sealed=SEALED)
        self.blind = BlindIndex(b"b" * 32)
        self.ids = RandomIds()

    async def fill(self) -> None:
        await self.raw.open()
        [word] = words_of("plan")
        key = word_key(self.blind, "campus", word)
        first = ""
        for start in range(0, self.posts, 500):
            writes = list[Write]()
            for number in range(start, min(start + 500, self.posts)):
                post = self._post(number)
                first = first or post.id
                row = document_of(post)
                shown = {name: row[name] for name in ("posted_at", "category", "language")}
                writes += [
                    Insert("forum_posts", row),
                    Insert(WORDS, {"id": f"{key}:{post.id}", "key": key, "post_id": post.id, **shown}),
                    Insert("forum_comments", document_of(self._comment(first, number))),
                ]
                if number % 5 == 0:
                    why = Why(source=Source.REPORT, severity=Severity.LOW)
                    writes.append(case_write(opened(post.id, "campus", ContentKind.POST, why, post.posted_at)))
                    writes.append(line_write(self._line(post.id, post.posted_at)))
            await self.store.apply(*writes)
        self.first = first

    def lists(self) -> Mapping[str, Lister]:
        threads = StoredThreads(store=self.store, blind=self.blind)
        counts = StoredCounts(store=self.store, blind=self.blind)
        cases = StoredCases(store=self.store, blind=self.blind, outbox=None)  # type: ignore[arg-type]  # nothing is written
        audit = StoredAudit(store=self.store)

        async def counted(page: Page[Any]) -> Page[Any]:
            await counts.of([one.id for one in page.items])
            return page

        async def all_posts(page: PageRequest) -> Page[Any]:
            return await counted(await threads.posts(Filter(institution="campus"), page))

        async def of_category(page: PageRequest) -> Page[Any]:
            where = Filter(institution="campus", category=Category.FAMILY)
            return await counted(await threads.posts(where, page))

        async def of_both(page: PageRequest) -> Page[Any]:
            where = Filter(institution="campus", category=Category.FAMILY, language="hi")
            return await counted(await threads.posts(where, page))

        async def found(page: PageRequest) -> Page[Any]:
            return await threads.found(Filter(institution="campus"), words_of("plan"), page)

        async def comments(page: PageRequest) -> Page[Any]:
            return await threads.comments(self.first, page)

        async def queue(page: PageRequest) -> Page[Any]:
            return await cases.waiting("campus", page)

        async def trail(page: PageRequest) -> Page[Any]:
            return await audit.of("campus", page)

        return {
            "posts": all_posts,
            "posts of a category": of_category,
            "posts of a category and language": of_both,
            "posts with a common word": found,
            "comments of one post": comments,
            "queue of the desk": queue,
            "trail of the desk": trail,
        }

    def _post(self, number: int) -> Post:
        at = NOW + timedelta(seconds=number)
        return Post(
            id=self.ids.new(),
            institution="campus",
            posted_at=at,
            standing=Standing.SHOWN,
            byline=Byline(author_id=f"student{number % 50_000}", shown="Quiet Heron 123"),
            words=Words(title="Exams", content=TEXT, language=LANGUAGES[number % 3]),
            category=CATEGORIES[number % 5],
            awaits=Awaits.NOTHING,
            answer_due_at=at,
        )

    def _comment(self, post_id: str, number: int) -> Comment:
        return Comment(
            id=self.ids.new(),
            institution="campus",
            posted_at=NOW + timedelta(seconds=number),
            standing=Standing.SHOWN,
            byline=Byline(author_id=f"student{number}", shown="Calm Lotus 321"),
            words=Words(content="Me too, and a walk helped."),
            post_id=post_id,
        )

    def _line(self, case_id: str, at: datetime) -> Entry:
        return Entry(id=self.ids.new(), institution="campus", at=at, case_id=case_id, action=Action.OPENED)


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


async def measured(engine: str, folder: Path, posts: int) -> bool:
    places = [a_place(engine, folder / str(count)) for count in (SHORT, posts)]
    if engine != "sqlite":  # one server, two databases
        places = [Place(engine, places[0].where, f"lists_{count}") for count in (SHORT, posts)]
    forums = [Forum(place, count) for place, count in zip(places, (SHORT, posts), strict=True)]
    good = True
    try:
        for forum in forums:
            start = time.perf_counter()
            await forum.fill()
            print(f"{engine}: {forum.posts} posts in {time.perf_counter() - start:.0f} s", flush=True)
        short, long = forums[0].lists(), forums[1].lists()
        for name in short:
            for page in (1, DEEP):
                before, after = await compared(short[name], long[name], page)
                ratio = after / before
                good = good and ratio <= GOAL
                told = f"{before:7.2f} ms {after:7.2f} ms  x{ratio:.2f}{'' if ratio <= GOAL else '  TOO SLOW'}"
                print(f"{engine:<14} {name:<34} page {page:>3}: {told}", flush=True)
    finally:
        for forum in forums:
            await forum.raw.close()
            forum.place.drop()
    return good


async def main(engines: list[str], posts: int) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        return all([await measured(engine, Path(folder), posts) for engine in engines])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--engine", action="append", choices=["sqlite", "mongo-pymongo"], default=None)
    parser.add_argument("--posts", type=int, default=LONG)
    asked = parser.parse_args()
    sys.exit(0 if asyncio.run(main(asked.engine or ["sqlite", "mongo-pymongo"], asked.posts)) else 1)
