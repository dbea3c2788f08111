"""The lists of the forum and of the moderators' desk."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, ClassVar, Final

from bench.lists.filled import NOW, Filled, Lister
from manmitra.adapters.persistence.forum import StoredThreads
from manmitra.adapters.persistence.forum_counts import StoredCounts
from manmitra.adapters.persistence.forum_documents import WORDS, document_of, word_key
from manmitra.adapters.persistence.moderation import StoredAudit, StoredCases, case_write, line_write
from manmitra.adapters.persistence.store import Insert, Write
from manmitra.domain.forum.model import Awaits, Byline, Category, Comment, Filter, Post
from manmitra.domain.forum.search_words import words_of
from manmitra.domain.forum.words import Words
from manmitra.domain.moderation.cases import ContentKind, Severity, Source, Standing, Why, opened
from manmitra.domain.moderation.records import Action, Entry
from manmitra.domain.shared.paging import Page, PageRequest

CATEGORIES: Final = tuple(Category)
LANGUAGES: Final = ("en", "hi", "ur")
TEXT: Final = "Three tests in one week and nothing stays. How do you plan days like these? " * 4


class Forum(Filled):
    """As many comments as posts, all under the first one; a fifth as many cases and lines of the trail."""

    collections: ClassVar[tuple[str, ...]] = (
        "forum_comments",
        "forum_posts",
        "forum_tallies",
        "forum_words",
        "moderation_audit",
        "moderation_cases",
    )
    what: ClassVar[str] = "posts"
    long: ClassVar[int] = 100_000

    async def fill(self) -> None:
        [word] = words_of("plan")
        key = word_key(self.blind, "campus", word)
        first = ""
        for start in range(0, self.size, 500):
            writes = list[Write]()
            for number in range(start, min(start + 500, self.size)):
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
