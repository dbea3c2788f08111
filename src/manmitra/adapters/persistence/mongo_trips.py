"""Round trips of the MongoDB engine that several callers may share: gets, short finds and single inserts."""

from collections.abc import Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager
from functools import partial
from typing import Any, Final, NamedTuple

from pymongo.errors import BulkWriteError, DuplicateKeyError

from manmitra.adapters.persistence.mongo_client import settled
from manmitra.adapters.persistence.mongo_groups import Group
from manmitra.adapters.persistence.store import Document

SHORT: Final = 32
"""A find of more documents travels alone: it would hold up those who ask for little."""
WHOSE: Final = "_q"

Read = Callable[[Callable[[], Awaitable[Any]]], Awaitable[Any]]
Turn = Callable[[], AbstractAsyncContextManager[None]]


class Query(NamedTuple):
    collection: str
    wanted: Document
    order: list[tuple[str, int]]
    most: int


class Trips:
    """`read` runs a reading operation in turn and retries it; `in_turn` waits for a place among those in flight."""

    def __init__(self, *, of: Callable[[str], Any], collections: frozenset[str], read: Read, in_turn: Turn) -> None:
        self._of = of
        self._read = read
        self._in_turn = in_turn
        self._gets = {one: Group[str, Document | None](partial(self._get_all, one)) for one in collections}
        self._inserts = {one: Group[Document, None](partial(self._insert_all, one)) for one in collections}
        self._finds = Group[Query, list[Document]](self._find_all, at_once=6, most=12)

    async def get(self, collection: str, id: str) -> Document | None:
        return await self._gets[collection].ask(id)

    async def find(self, query: Query) -> list[Document]:
        if query.most > SHORT:
            return await self._find_one(query)
        return await self._finds.ask(query)

    async def insert(self, collection: str, document: Document) -> None:
        """Raises DuplicateKeyError for this document alone, whatever became of those that travelled with it."""
        await self._inserts[collection].ask(document)

    async def _get_all(self, collection: str, ids: Sequence[str]) -> Sequence[Document | None]:
        target = self._of(collection)
        if len(ids) == 1:
            return [await self._read(lambda: target.find_one({"_id": {"$eq": ids[0]}}))]
        wanted = list(set(ids))
        found = await self._read(
            lambda: target.find({"_id": {"$in": wanted}}, batch_size=len(wanted) + 1).to_list(None)
        )
        by_id = {one["_id"]: one for one in found}
        # Each asker gets a copy: what they do to it is theirs.
        return [dict(by_id[id]) if id in by_id else None for id in ids]

    async def _find_one(self, query: Query) -> list[Document]:
        target = self._of(query.collection)
        # As one batch: the answer then is one round trip and leaves no cursor behind on the server.
        found: list[Document] = await self._read(
            lambda: target.find(query.wanted, sort=query.order, limit=query.most, batch_size=query.most + 1).to_list(
                None
            )
        )
        return found

    async def _find_all(self, queries: Sequence[Query]) -> Sequence[list[Document]]:
        if len(queries) == 1:
            return [await self._find_one(queries[0])]
        first, *others = (_steps(number, query) for number, query in enumerate(queries))
        union = [
            {"$unionWith": {"coll": query.collection, "pipeline": steps}}
            for query, steps in zip(queries[1:], others, strict=True)
        ]
        target = self._of(queries[0].collection)

        async def run() -> list[Document]:
            cursor = await settled(target.aggregate([*first, *union], batchSize=SHORT * len(queries) + 1))
            found: list[Document] = await cursor.to_list(None)
            return found

        answers: list[list[Document]] = [[] for _ in queries]
        for one in await self._read(run):
            answers[one.pop(WHOSE)].append(one)
        return answers

    async def _insert_all(self, collection: str, documents: Sequence[Document]) -> Sequence[Exception | None]:
        target = self._of(collection)
        async with self._in_turn():
            if len(documents) == 1:
                await target.insert_one(documents[0])
                return [None]
            try:
                await target.insert_many(documents, ordered=False)
            except BulkWriteError as error:
                return _refusals(error, len(documents))
        return [None] * len(documents)


def _steps(number: int, query: Query) -> list[Document]:
    return [
        {"$match": query.wanted},
        {"$sort": dict(query.order)},
        {"$limit": query.most},
        {"$set": {WHOSE: number}},
    ]


def _refusals(error: BulkWriteError, count: int) -> Sequence[Exception | None]:
    """One by one. If the others are not certain to be on a majority, nobody may be told that they are."""
    if error.details.get("writeConcernErrors"):
        raise error
    answers: list[Exception | None] = [None] * count
    for one in error.details["writeErrors"]:
        answers[one["index"]] = DuplicateKeyError(one["errmsg"], one["code"]) if one["code"] in DUPLICATES else error
    return answers


DUPLICATES: Final = (11000, 11001)
