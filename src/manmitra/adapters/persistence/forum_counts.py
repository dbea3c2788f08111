"""Counts of posts and comments, each in a document of its own, and who has reacted, which can't be read from it."""

from collections.abc import Mapping, Sequence
from typing import Final

from manmitra.adapters.persistence.documents import from_document, to_document
from manmitra.adapters.persistence.forum_documents import TALLIES
from manmitra.adapters.persistence.sealed import BlindIndex
from manmitra.adapters.persistence.store import (
    Clause,
    Delete,
    DocumentStore,
    Duplicate,
    Insert,
    Replace,
    Stale,
    Write,
)
from manmitra.domain.forum.model import Comment, Post, Reaction, Tally
from manmitra.domain.forum.ports import Counts, Views
from manmitra.domain.moderation.cases import Standing
from manmitra.domain.shared.errors import Conflict, Unavailable

REACTIONS: Final = "forum_reactions"
TRIES: Final = 24
ID_LENGTH: Final = 40
MOST_SEEN: Final = 10_000


def tally_id(item_id: str) -> str:
    """Not the id of what is counted: a write that comes too late must tell which of the two it met."""
    return f"{item_id}#"


async def tally_of(store: DocumentStore, item_id: str) -> Tally:
    found = await store.get(TALLIES, tally_id(item_id))
    return Tally(id=tally_id(item_id)) if found is None else from_document(found, Tally)


def tally_write(tally: Tally) -> Write:
    return Replace(TALLIES, to_document(tally)) if tally.version else Insert(TALLIES, to_document(tally))


async def comment_counted(store: DocumentStore, before: Post | Comment | None, after: Post | Comment) -> list[Write]:
    """The post's count of comments, where this changes it."""
    if not isinstance(after, Comment):
        return []
    was = before is not None and before.standing is Standing.SHOWN
    by = int(after.standing is Standing.SHOWN) - int(was)
    return [tally_write((await tally_of(store, after.post_id)).plus("comments", by))] if by else []


class StoredCounts(Counts):
    def __init__(self, *, store: DocumentStore, blind: BlindIndex) -> None:
        self._store = store
        self._blind = blind

    async def of(self, ids: Sequence[str]) -> Mapping[str, Tally]:
        wanted = [tally_id(id) for id in ids]
        found = await self._store.find(TALLIES, [Clause("id", "in", wanted)], limit=len(wanted)) if wanted else []
        there = {one["id"]: from_document(one, Tally) for one in found}
        return {id: there.get(tally_id(id)) or Tally(id=tally_id(id)) for id in ids}

    async def react(self, item_id: str, user_id: str, kind: Reaction) -> Tally:
        reaction = self._reaction(item_id, user_id, kind)
        for _ in range(TRIES):
            tally = await tally_of(self._store, item_id)
            if await self._store.get(REACTIONS, reaction) is not None:
                return tally
            after = tally.plus(kind.value)
            try:
                await self._store.apply(Insert(REACTIONS, {"id": reaction, "item_id": item_id}), tally_write(after))
            except (Duplicate, Stale):
                continue
            return after
        raise Conflict("many react to this at once; please try again")

    async def take_back(self, item_id: str, user_id: str, kind: Reaction) -> Tally:
        reaction = self._reaction(item_id, user_id, kind)
        for _ in range(TRIES):
            tally = await tally_of(self._store, item_id)
            there = await self._store.get(REACTIONS, reaction)
            if there is None:
                return tally
            after = tally.plus(kind.value, -1)
            try:
                await self._store.apply(Delete(REACTIONS, reaction, there["version"]), tally_write(after))
            except (Duplicate, Stale):
                continue
            return after
        raise Conflict("many react to this at once; please try again")

    def _reaction(self, item_id: str, user_id: str, kind: Reaction) -> str:
        return self._blind.of("forum.reaction", f"{item_id}|{user_id}|{kind.value}")[:ID_LENGTH]


class BufferedViews(Views):
    """Views of one process, written together: a post that everybody reads costs one write a round, not one a reader."""

    def __init__(self, *, store: DocumentStore) -> None:
        self._store = store
        self._seen = dict[str, int]()

    def seen(self, post_id: str) -> None:
        if post_id in self._seen or len(self._seen) < MOST_SEEN:
            self._seen[post_id] = self._seen.get(post_id, 0) + 1

    async def flush(self) -> int:
        """What meets another write waits for the next round. Returns how many posts were counted."""
        seen, self._seen = self._seen, {}
        written = 0
        for post_id, views in seen.items():
            try:
                tally = await tally_of(self._store, post_id)
                await self._store.apply(tally_write(tally.plus("views", views)))
                written += 1
            except (Duplicate, Stale, Unavailable):
                self._seen[post_id] = self._seen.get(post_id, 0) + views
        return written
