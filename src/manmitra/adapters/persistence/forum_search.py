"""Search over the keyed words of posts: the rows of one word are walked, and the others looked up for each."""

from collections.abc import Sequence
from typing import Final

from manmitra.adapters.persistence.forum_documents import POSTS, WORDS, post_of, word_key
from manmitra.adapters.persistence.pages import cursor_at, place_in
from manmitra.adapters.persistence.sealed import BlindIndex
from manmitra.adapters.persistence.store import Clause, Document, DocumentStore, Sort, equals
from manmitra.domain.forum.model import Filter, Post
from manmitra.domain.moderation.cases import Standing
from manmitra.domain.shared.paging import Page, PageRequest

NEWEST: Final = Sort("posted_at", descending=True)
BATCH: Final = 200
ROUNDS: Final = 5
"""So many rows are looked at for one page; there may be more behind the cursor of a page that is not full."""


class Search:
    def __init__(self, store: DocumentStore, blind: BlindIndex) -> None:
        self._store = store
        self._blind = blind

    async def found(self, where: Filter, words: Sequence[str], page: PageRequest) -> Page[Post]:
        keys = [word_key(self._blind, where.institution, word) for word in sorted(words, key=len, reverse=True)]
        after = None if page.cursor is None else place_in(page.cursor)
        rows, cursor = list[Document](), None
        simple = len(keys) == 1 and where.category is None and not where.language
        size = page.limit + 1 if simple else BATCH
        for _ in range(ROUNDS):
            batch = await self._store.find(WORDS, [equals("key", keys[0])], sort=NEWEST, after=after, limit=size)
            kept = await self._with_all([row for row in batch if _wanted(row, where)], keys[1:])
            rows += kept
            if len(rows) > page.limit:
                rows = rows[: page.limit]
                cursor = cursor_at(rows[-1], NEWEST)
                break
            if len(batch) < size:
                cursor = None
                break
            cursor = cursor_at(batch[-1], NEWEST)
            after = place_in(cursor)
        ids = [row["post_id"] for row in rows]
        found = await self._store.find(POSTS, [Clause("id", "in", ids)], limit=len(ids)) if ids else []
        posts = {one["id"]: post_of(one) for one in found}
        there = [posts[id] for id in ids if id in posts and posts[id].standing is Standing.SHOWN]
        return Page(there, cursor)

    async def _with_all(self, rows: Sequence[Document], keys: Sequence[str]) -> list[Document]:
        left = list(rows)
        for key in keys:
            if not left:
                break
            ids = [f"{key}:{row['post_id']}" for row in left]
            there = {one["id"] for one in await self._store.find(WORDS, [Clause("id", "in", ids)], limit=len(ids))}
            left = [row for row in left if f"{key}:{row['post_id']}" in there]
        return left


def _wanted(row: Document, where: Filter) -> bool:
    """Looked at here: in the query it would make the store walk all rows of a common word for a rare category."""
    return (where.category is None or row["category"] == where.category.value) and (
        not where.language or row["language"] == where.language
    )
