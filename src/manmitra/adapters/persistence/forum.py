"""The forum in the document store: reading, and writing all that belongs together at once."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Final, TypeVar

from manmitra.adapters.persistence.alert_places import AlertPlaces, alert_writes
from manmitra.adapters.persistence.aside import Aside, readable
from manmitra.adapters.persistence.documents import instant_text
from manmitra.adapters.persistence.events import Outbox
from manmitra.adapters.persistence.forum_answers import answer_changed
from manmitra.adapters.persistence.forum_counts import comment_counted, tally_id
from manmitra.adapters.persistence.forum_documents import (
    COMMENTS,
    POSTS,
    comment_of,
    document_of,
    item_write,
    post_of,
    word_writes,
)
from manmitra.adapters.persistence.forum_search import Search
from manmitra.adapters.persistence.forum_shelves import Shelves
from manmitra.adapters.persistence.moderation import case_write, found_case, line_write
from manmitra.adapters.persistence.pages import cursor_at, readable_page_of
from manmitra.adapters.persistence.sealed import BlindIndex
from manmitra.adapters.persistence.store import (
    Clause,
    Document,
    DocumentStore,
    Duplicate,
    Replace,
    Sort,
    Stale,
    Write,
    equals,
)
from manmitra.domain.forum.model import Awaits, Comment, CommentUnknown, Filter, Post, PostUnknown
from manmitra.domain.forum.ports import Change, Threads, Waiting, Writing
from manmitra.domain.moderation.cases import Case, Standing
from manmitra.domain.shared.errors import Conflict
from manmitra.domain.shared.paging import Page, PageRequest

TRIES: Final = 24
"""Each one lost means that somebody else's comment or reaction was counted, or their alert stored."""
NEWEST: Final = Sort("posted_at", descending=True)
LATER: Final = timedelta(hours=1)
"""A waiting post that can't be read is looked at again then, and holds up nothing behind it."""
T = TypeVar("T")


class StoredThreads(Threads, Waiting):
    def __init__(self, *, store: DocumentStore, blind: BlindIndex, aside: Aside | None = None) -> None:
        self._store = store
        self._aside = aside or Aside(store=store)
        self._shelves = Shelves(store, blind)
        self._search = Search(store, blind)

    async def post(self, post_id: str) -> Post:
        found = await self._store.get(POSTS, post_id)
        if found is None:
            raise PostUnknown("there is no such post")
        return post_of(found)

    async def comment(self, comment_id: str) -> Comment:
        found = await self._store.get(COMMENTS, comment_id)
        if found is None:
            raise CommentUnknown("there is no such comment")
        return comment_of(found)

    async def posts(self, where: Filter, page: PageRequest) -> Page[Post]:
        return await self._page(POSTS, shown_where(where), NEWEST, page, post_of)

    async def found(self, where: Filter, words: Sequence[str], page: PageRequest) -> Page[Post]:
        return await self._search.found(where, words, page)

    async def comments(self, post_id: str, page: PageRequest) -> Page[Comment]:
        return await self._page(COMMENTS, [equals("post_id", post_id)], Sort(), page, comment_of)

    def after(self, comment: Comment) -> str:
        return cursor_at({"id": comment.id}, Sort())

    async def own(self, user_id: str, page: PageRequest) -> Page[Post | Comment]:
        entries = await self._shelves.page(user_id, page)
        posts = await self._all(POSTS, [id for kind, id in entries.items if kind == POSTS])
        comments = await self._all(COMMENTS, [id for kind, id in entries.items if kind == COMMENTS])
        items: dict[str, Post | Comment] = {one["id"]: post_of(one) for one in posts}
        items |= {one["id"]: comment_of(one) for one in comments}
        there = [items[id] for _, id in entries.items if id in items]
        return Page([one for one in there if one.standing is not Standing.DELETED], entries.next_cursor)

    async def overdue(self, now: datetime, limit: int) -> Sequence[Post]:
        where = [
            equals("listed", value=True),
            equals("awaits", Awaits.ANSWER.value),
            Clause("answer_due_at", "<=", instant_text(now)),
        ]
        sifted = await self._store.sift(POSTS, where, sort=Sort("answer_due_at"), limit=limit)
        found, bad = readable(sifted, post_of)
        again = instant_text(now + LATER)
        await self._aside.put(POSTS, bad, lambda _: {"answer_due_at": again})
        return found

    async def with_volunteers(self, institution: str, page: PageRequest) -> Page[Post]:
        where = [
            equals("listed", value=True),
            equals("institution", institution),
            equals("awaits", Awaits.VOLUNTEER.value),
        ]
        return await self._page(POSTS, where, Sort("answer_due_at"), page, post_of)

    async def _page(
        self,
        collection: str,
        where: Sequence[Clause],
        sort: Sort,
        page: PageRequest,
        build: Callable[[Document], T],
    ) -> Page[T]:
        return await readable_page_of(self._store, collection, where, sort, page, build, self._aside)

    async def _all(self, collection: str, ids: Sequence[str]) -> list[Document]:
        return await self._store.find(collection, [Clause("id", "in", list(ids))], limit=len(ids)) if ids else []


class StoredWriting(Writing):
    def __init__(self, *, store: DocumentStore, blind: BlindIndex, outbox: Outbox, places: AlertPlaces) -> None:
        self._store = store
        self._places = places
        self._blind = blind
        self._places = places
        self._outbox = outbox
        self._shelves = Shelves(store, blind)

    async def case(self, content_id: str) -> Case | None:
        return await found_case(self._store, content_id)

    async def write(self, change: Change) -> None:
        """What is only counted or listed is looked up anew until it fits; what was decided on is not."""
        anew = {tally_id(change.item.thread_id), self._shelves.id_of(change.item.byline.author_id)}
        if change.before is not None and isinstance(change.item, Comment):
            anew.add(change.item.post_id)
        for _ in range(TRIES):
            try:
                await self._store.apply(*self._decided(change), *await self._looked_up(change))
            except Stale as error:
                if error.id in anew:
                    continue
                raise Conflict("somebody changed this meanwhile; please look again") from error
            except Duplicate:  # a tally, a shelf, a case or the place of an alert was made meanwhile
                if change.case is not None and await self._cased(change.case):
                    raise Conflict("somebody changed this meanwhile; please look again") from None
                continue
            return
        raise Conflict("many are writing here at once; please try again")

    def _decided(self, change: Change) -> list[Write]:
        item, before = change.item, change.before
        writes: list[Write] = [item_write(item, new=before is None)]
        if isinstance(item, Post):
            writes += word_writes(self._blind, before if isinstance(before, Post) else None, item)
        if change.thread is not None:
            writes.append(Replace(POSTS, document_of(change.thread)))
        if change.case is not None:
            writes.append(case_write(change.case))
        if change.entry is not None:
            writes.append(line_write(change.entry))
        return [*writes, *self._outbox.writes(change.events)]

    async def _looked_up(self, change: Change) -> list[Write]:
        writes = await comment_counted(self._store, change.before, change.item)
        writes += await answer_changed(self._store, change.before, change.item)
        if change.before is None:
            writes += await self._shelves.write(change.item)
        if change.alert is not None:
            fresh = await self._places.placed(change.alert, change.places)
            writes += alert_writes(self._outbox, fresh) if fresh is not None else []
        return writes

    async def _cased(self, case: Case) -> bool:
        return case.version == 0 and await found_case(self._store, case.id) is not None


def shown_where(where: Filter) -> list[Clause]:
    clauses = [equals("listed", value=True), equals("institution", where.institution)]
    if where.category is not None:
        clauses.append(equals("category", where.category.value))
    if where.language:
        clauses.append(equals("language", where.language))
    return clauses
