"""Engine 2: MongoDB 6 or newer, as a replica set (one node is enough).

PyMongo's AsyncMongoClient and Motor stand behind `mongo_client.py`; here they look the same. Writes ask for
`w=majority` and the journal. The driver retries once; we retry further, which is safe because every document
carries the id of the write that made it (`_w`): if an answer was lost, we look whether the write is there.
Commits are retried here, because Motor's own transaction helper does not (ADR 0001).
"""

import asyncio
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import UTC
from typing import Any, Final, TypeVar

from pymongo import ReadPreference
from pymongo.errors import (
    AutoReconnect,
    DuplicateKeyError,
    PyMongoError,
    ServerSelectionTimeoutError,
)
from pymongo.read_concern import ReadConcern
from pymongo.write_concern import WriteConcern

from manmitra.adapters.persistence.mongo_build import build, must_be_replica_set
from manmitra.adapters.persistence.mongo_client import Driver, mongo_client, settled
from manmitra.adapters.persistence.mongo_retry import (
    DOWN,
    PATIENCE_SECONDS,
    TRIES,
    UNKNOWN_COMMIT,
    commit,
    pause,
    seconds,
)
from manmitra.adapters.persistence.mongo_terms import (
    WRITTEN_BY,
    behind,
    condition,
    document_of,
    duplicate_index,
    name,
    order,
    stored,
)
from manmitra.adapters.persistence.mongo_trips import Query, Trips
from manmitra.adapters.persistence.store import (
    BY_ID,
    Clause,
    Cursor,
    Delete,
    Document,
    DocumentStore,
    Duplicate,
    Index,
    Insert,
    Replace,
    Sort,
    Stale,
    Write,
    bounded,
)
from manmitra.domain.shared.errors import Unavailable

IN_FLIGHT: Final = 24
DURABLE: Final = WriteConcern(w="majority", j=True, wtimeout=5000)
CERTAIN: Final = ReadConcern("linearizable")
CERTAIN_MS: Final = 4000

T = TypeVar("T")


class MongoStore(DocumentStore):
    """One database on a replica set."""

    def __init__(
        self, *, url: str, database: str, driver: Driver, collections: Sequence[str], indexes: Sequence[Index]
    ) -> None:
        self._url = url
        self._database = database
        self._driver: Driver = driver
        self._collections = frozenset(collections)
        self._indexes = indexes

    async def open(self) -> None:
        # A fair queue before the driver's pool: the pool alone let some callers starve (ADR 0001).
        self._turn = asyncio.Semaphore(IN_FLIGHT)
        self._gone_at = 0.0
        self._trips = Trips(of=self._of, collections=self._collections, read=self._read, in_turn=self._in_turn)
        self._client = mongo_client(self._url, self._driver)
        self._db = self._client.get_database(self._database, write_concern=DURABLE)
        try:
            must_be_replica_set(await self._read(lambda: self._client.admin.command("hello")))
            await build(self._db, self._collections, self._indexes)
        except BaseException:
            await self.close()
            raise

    async def close(self) -> None:
        await settled(self._client.close())

    async def ping(self) -> Mapping[str, str]:
        hello = await self._read(lambda: self._client.admin.command("hello"))
        built = await self._read(lambda: self._client.admin.command("buildInfo"))
        if not hello.get("isWritablePrimary", False):
            raise Unavailable("the store has no primary that takes writes")
        return {
            "engine": "mongo",
            "version": str(built["version"]),
            "driver": self._driver,
            "replica_set": str(hello["setName"]),
            "server_time": str(hello["localTime"].replace(tzinfo=UTC).timestamp()),
        }

    async def get(self, collection: str, id: str) -> Document | None:
        self._of(collection)
        found = await self._trips.get(collection, id)
        return None if found is None else document_of(found)

    async def find(
        self,
        collection: str,
        where: Sequence[Clause] = (),
        *,
        sort: Sort = BY_ID,
        after: Cursor | None = None,
        limit: int = 100,
    ) -> list[Document]:
        self._of(collection)
        wanted = condition(where) if after is None else behind(where, sort, after)
        found = await self._trips.find(Query(collection, wanted, order(sort), bounded(limit)))
        return list(map(document_of, found))

    async def count(self, collection: str, where: Sequence[Clause] = ()) -> int:
        target = self._of(collection)
        total: int = await self._read(lambda: target.count_documents(condition(where)))
        return total

    async def tally(self, collection: str, by: str, where: Sequence[Clause] = ()) -> dict[str, int]:
        steps = [{"$match": condition(where)}, {"$group": {"_id": f"${name(by)}", "n": {"$sum": 1}}}]
        return {str(group["_id"]): group["n"] for group in await self.aggregated(collection, steps)}

    async def aggregated(self, collection: str, steps: Sequence[Document]) -> list[Document]:
        """Also for read ports that group (grouping.py)."""
        target = self._of(collection)

        async def groups() -> list[Document]:
            cursor = await settled(target.aggregate(list(steps), allowDiskUse=True))
            return list(await cursor.to_list(None))

        return await self._read(groups)

    async def cleared(self, collection: str, where: Sequence[Clause]) -> None:
        """Delete all that there is of them, by the server: for facts that nobody needs any more (grouping.py)."""
        target = self._of(collection)
        await self._read(lambda: settled(target.delete_many(condition(where))))

    async def apply(self, *writes: Write) -> None:
        """A single write is atomic by itself; only several need a transaction."""
        write_id = secrets.token_hex(16)
        if len(writes) == 1:
            await self._alone(writes[0], write_id)
        elif writes:
            await self._together(writes, write_id)

    async def _alone(self, write: Write, write_id: str) -> None:
        began = seconds()
        for attempt in range(TRIES):
            try:
                if isinstance(write, Insert):
                    return await self._insert(write, write_id)
                async with self._in_turn():
                    return await self._write(write, write_id, session=None)
            except (Duplicate, Stale):
                if attempt and await self._landed([write], write_id):
                    return None  # it was our own earlier try, whose answer was lost
                raise
            except PyMongoError as error:
                await pause(error, attempt, began)
        raise AssertionError

    async def _insert(self, write: Insert, write_id: str) -> None:
        self._of(write.collection)
        try:
            await self._trips.insert(write.collection, stored(write.document, 1, write_id))
        except DuplicateKeyError as error:
            raise Duplicate(duplicate_index(error)) from error

    async def _together(self, writes: Sequence[Write], write_id: str) -> None:
        """Run again as a whole, or committed again, as the errors ask."""
        began, in_doubt = seconds(), False
        for attempt in range(TRIES):
            if in_doubt and await self._landed(writes, write_id):
                return None  # the commit whose answer was lost had succeeded
            try:
                async with self._in_turn():
                    return await self._transaction(writes, write_id)
            except PyMongoError as error:
                in_doubt = in_doubt or error.has_error_label(UNKNOWN_COMMIT)
                await pause(error, attempt, began)
        raise AssertionError

    async def _transaction(self, writes: Sequence[Write], write_id: str) -> None:
        async with await settled(self._client.start_session()) as session:
            await settled(
                session.start_transaction(
                    read_concern=ReadConcern("snapshot"), write_concern=DURABLE, read_preference=ReadPreference.PRIMARY
                )
            )
            try:
                for write in writes:
                    await self._write(write, write_id, session=session)
            except BaseException:
                await session.abort_transaction()
                raise
            await commit(session)

    async def _write(self, write: Write, write_id: str, *, session: Any) -> None:
        target = self._of(write.collection)
        try:
            if isinstance(write, Insert):
                await target.insert_one(stored(write.document, 1, write_id), session=session)
                return
            if isinstance(write, Replace):
                id, version = write.document["id"], write.document["version"]
                done = await target.replace_one(
                    {"_id": {"$eq": id}, "version": {"$eq": version}},
                    stored(write.document, version + 1, write_id),
                    session=session,
                )
                matched = done.matched_count
            else:
                id = write.id
                only = {} if write.version is None else {"version": {"$eq": write.version}}
                done = await target.delete_one({"_id": {"$eq": id}, **only}, session=session)
                matched = done.deleted_count or write.version is None
        except DuplicateKeyError as error:
            raise Duplicate(duplicate_index(error)) from error
        if not matched:
            raise Stale(id)

    async def _landed(self, writes: Sequence[Write], write_id: str) -> bool:
        """Whether writes that were sent under this id are there for good, on a majority of the nodes.

        One document that carries the id proves them all. Deletes leave no trace: they landed if all are gone.
        """
        marked = [write for write in writes if not isinstance(write, Delete)]
        for write in marked:
            if await self._certain(write.collection, {"_id": {"$eq": write.document["id"]}, WRITTEN_BY: write_id}):
                return True
        if marked:
            return False
        deletes = [write for write in writes if isinstance(write, Delete)]
        return all([not await self._certain(one.collection, {"_id": {"$eq": one.id}}) for one in deletes])

    async def _certain(self, collection: str, wanted: Document) -> bool:
        target = self._of(collection).with_options(read_concern=CERTAIN)
        found = await self._read(lambda: target.find_one(wanted, {"_id": 1}, max_time_ms=CERTAIN_MS))
        return found is not None

    async def _read(self, operation: Callable[[], Awaitable[T]]) -> T:
        """In turn, and once more after a dropped connection."""
        for attempt in range(2):
            try:
                async with self._in_turn():
                    return await operation()
            except PyMongoError as error:
                dropped = isinstance(error, AutoReconnect) and not isinstance(error, ServerSelectionTimeoutError)
                if attempt or not dropped:
                    raise Unavailable(DOWN) from error
        raise AssertionError

    @asynccontextmanager
    async def _in_turn(self) -> AsyncIterator[None]:
        """Whoever waited while somebody found no server at all need not wait to find that out again."""
        began = seconds()
        try:
            async with asyncio.timeout(PATIENCE_SECONDS if self._turn.locked() else None):
                await self._turn.acquire()
        except TimeoutError as error:
            raise Unavailable(DOWN) from error
        try:
            if self._gone_at > began:
                raise Unavailable(DOWN)
            yield
        except ServerSelectionTimeoutError:
            self._gone_at = seconds()
            raise
        finally:
            self._turn.release()

    def _of(self, collection: str) -> Any:
        if collection not in self._collections:
            raise LookupError(f"{collection} is not in the list of collections")
        return self._db[collection]
