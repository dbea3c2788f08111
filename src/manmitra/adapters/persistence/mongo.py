"""Engine 2: MongoDB 6 or newer, as a replica set (one node is enough).

PyMongo's AsyncMongoClient and Motor stand behind `mongo_client.py`; here they look the same. Writes ask for
`w=majority` and the journal. The driver retries once; we retry further, which is safe because every document
carries the id of the write that made it (`_w`): if an answer was lost, we look whether the write is there.
Commits are retried here, because Motor's own transaction helper does not (ADR 0001).
"""

import asyncio
import inspect
import re
import uuid
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Final, TypeVar

from pymongo import ReadPreference
from pymongo.errors import (
    AutoReconnect,
    BulkWriteError,
    ConnectionFailure,
    DuplicateKeyError,
    OperationFailure,
    PyMongoError,
    WTimeoutError,
)
from pymongo.read_concern import ReadConcern
from pymongo.write_concern import WriteConcern

from manmitra.adapters.persistence.mongo_client import Driver, mongo_client
from manmitra.adapters.persistence.store import (
    BY_ID,
    FIND_LIMIT,
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
)
from manmitra.domain.shared.errors import Unavailable

IN_FLIGHT: Final = 24
TRIES: Final = 5
PAUSE_SECONDS: Final = 0.05
DURABLE: Final = WriteConcern(w="majority", j=True, wtimeout=5000)
DUPLICATE_INDEX: Final = re.compile(r"index: (\w+)")
OPERATORS: Final = {"=": "$eq", "<": "$lt", "<=": "$lte", ">": "$gt", ">=": "$gte", "in": "$in"}
DOWN: Final = "the store does not answer"

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
        self._client = mongo_client(self._url, self._driver)
        self._db = self._client.get_database(self._database, write_concern=DURABLE)
        try:
            await self._check_replica_set()
            await self._build()
        except BaseException:
            await self.close()
            raise

    async def close(self) -> None:
        closing = self._client.close()
        if inspect.isawaitable(closing):
            await closing

    async def ping(self) -> Mapping[str, str]:
        async def look() -> Mapping[str, str]:
            hello = await self._client.admin.command("hello")
            build = await self._client.admin.command("buildInfo")
            return {
                "engine": "mongo",
                "version": str(build["version"]),
                "driver": self._driver,
                "replica_set": str(hello.get("setName", "none")),
                "writable": str(hello.get("isWritablePrimary", False)).lower(),
            }

        return await self._run(look)

    async def get(self, collection: str, id: str) -> Document | None:
        found = await self._run(lambda: self._of(collection).find_one({"_id": {"$eq": id}}))
        return None if found is None else _document(found)

    async def find(
        self,
        collection: str,
        where: Sequence[Clause] = (),
        *,
        sort: Sort = BY_ID,
        after: Cursor | None = None,
        limit: int = 100,
    ) -> list[Document]:
        condition = _condition(where)
        field, way = _name(sort.field), -1 if sort.descending else 1
        if after is not None:
            beyond = "$lt" if sort.descending else "$gt"
            place = {"$or": [{field: {beyond: after.value}}, {"_id": {beyond: after.id}}]}
            condition = {"$and": [condition, {field: {f"{beyond}e": after.value}}, place]}
        order = [("_id", way)] if field == "_id" else [(field, way), ("_id", way)]
        cursor = self._of(collection).find(condition, sort=order, limit=min(limit, FIND_LIMIT))
        return [_document(found) for found in await self._run(lambda: cursor.to_list(None))]

    async def count(self, collection: str, where: Sequence[Clause] = ()) -> int:
        total: int = await self._run(lambda: self._of(collection).count_documents(_condition(where)))
        return total

    async def tally(self, collection: str, by: str, where: Sequence[Clause] = ()) -> dict[str, int]:
        steps = [{"$match": _condition(where)}, {"$group": {"_id": f"${_name(by)}", "n": {"$sum": 1}}}]

        async def run() -> list[Document]:
            cursor = self._of(collection).aggregate(steps)
            if inspect.isawaitable(cursor):
                cursor = await cursor
            groups: list[Document] = await cursor.to_list(None)
            return groups

        return {str(group["_id"]): group["n"] for group in await self._run(run)}

    async def apply(self, *writes: Write) -> None:
        if not writes:
            return
        write_id = uuid.uuid4().hex
        if len(writes) == 1:
            await self._alone(writes[0], write_id)
        else:
            await self._together(writes, write_id)

    async def _alone(self, write: Write, write_id: str) -> None:
        """One document: atomic by itself, no transaction."""
        for attempt in range(TRIES):
            try:
                async with self._turn:
                    await self._write(write, write_id, session=None)
            except (Duplicate, Stale):
                if attempt and await self._landed(write, write_id):
                    return  # it was our own earlier try, whose answer was lost
                raise
            except PyMongoError as error:
                if not _passing(error) or attempt == TRIES - 1:
                    raise Unavailable(DOWN) from error
                await asyncio.sleep(PAUSE_SECONDS * 2**attempt)
            else:
                return

    async def _together(self, writes: Sequence[Write], write_id: str) -> None:
        """Several documents: a transaction, run again as a whole or committed again as its errors ask."""
        marked = next((write for write in writes if not isinstance(write, Delete)), None)
        for attempt in range(TRIES):
            if attempt and marked is not None and await self._landed(marked, write_id):
                return  # the commit whose answer was lost had succeeded
            try:
                async with self._turn:
                    await self._transaction(writes, write_id)
            except PyMongoError as error:
                if not _passing(error) or attempt == TRIES - 1:
                    raise Unavailable(DOWN) from error
                await asyncio.sleep(PAUSE_SECONDS * 2**attempt)
            else:
                return

    async def _transaction(self, writes: Sequence[Write], write_id: str) -> None:
        session = self._client.start_session()
        if inspect.isawaitable(session):
            session = await session
        async with session:
            begun = session.start_transaction(
                read_concern=ReadConcern("snapshot"),
                write_concern=DURABLE,
                read_preference=ReadPreference.PRIMARY,
            )
            if inspect.isawaitable(begun):
                await begun
            try:
                for write in writes:
                    await self._write(write, write_id, session=session)
            except BaseException:
                await session.abort_transaction()
                raise
            await self._commit(session)

    async def _commit(self, session: Any) -> None:
        for attempt in range(TRIES):
            try:
                await session.commit_transaction()
            except PyMongoError as error:
                unknown = error.has_error_label("UnknownTransactionCommitResult")
                if not unknown or attempt == TRIES - 1:
                    raise
                await asyncio.sleep(PAUSE_SECONDS * 2**attempt)
            else:
                return

    async def _write(self, write: Write, write_id: str, *, session: Any) -> None:
        target = self._of(write.collection)
        try:
            if isinstance(write, Insert):
                await target.insert_one(_stored(write.document, 1, write_id), session=session)
                return
            if isinstance(write, Replace):
                id, version = write.document["id"], write.document["version"]
                done = await target.replace_one(
                    {"_id": {"$eq": id}, "version": {"$eq": version}},
                    _stored(write.document, version + 1, write_id),
                    session=session,
                )
                matched = done.matched_count
            else:
                id = write.id
                only = {} if write.version is None else {"version": {"$eq": write.version}}
                done = await target.delete_one({"_id": {"$eq": id}, **only}, session=session)
                matched = done.deleted_count or write.version is None
        except DuplicateKeyError as error:
            raise Duplicate(_index_of(error)) from error
        if not matched:
            raise Stale(id)

    async def _landed(self, write: Write, write_id: str) -> bool:
        """Whether the store holds what this write, by this id, would have made."""
        if isinstance(write, Delete):
            return await self.get(write.collection, write.id) is None
        id = write.document["id"]
        found = await self._run(lambda: self._of(write.collection).find_one({"_id": {"$eq": id}, "_w": write_id}))
        return found is not None

    async def _run(self, operation: Callable[[], Awaitable[T]]) -> T:
        """A read: in turn, and again after a dropped connection."""
        for attempt in range(TRIES):
            try:
                async with self._turn:
                    return await operation()
            except PyMongoError as error:
                if not isinstance(error, AutoReconnect) or attempt:
                    raise Unavailable(DOWN) from error
        raise AssertionError

    def _of(self, collection: str) -> Any:
        if collection not in self._collections:
            raise LookupError(f"{collection} is not in the list of collections")
        return self._db[collection]

    async def _check_replica_set(self) -> None:
        hello = await self._run(lambda: self._client.admin.command("hello"))
        if "setName" not in hello:
            raise Unavailable(
                "MongoDB must run as a replica set (one node is enough): start mongod with --replSet and call"
                " rs.initiate() once"
            )

    async def _build(self) -> None:
        """Collections and indexes come before the first transaction, which can't make them."""
        there = set(await self._run(lambda: self._db.list_collection_names()))
        try:
            for collection in sorted(self._collections - there):
                await self._create(collection)
            for index in self._indexes:
                fields = [(_name(field), 1) for field in index.fields]
                options: dict[str, Any] = {"name": index.name, "unique": index.unique}
                if not index.unique:
                    fields.append(("_id", 1))
                if index.only_where is not None:
                    field, value = index.only_where
                    options["partialFilterExpression"] = {_name(field): {"$eq": value}}
                await self._of(index.collection).create_index(fields, **options)
        except PyMongoError as error:
            raise Unavailable(f"collections and indexes can't be built: {error}") from error

    async def _create(self, collection: str) -> None:
        try:
            await self._db.create_collection(collection)
        except OperationFailure as error:
            if error.code != NAMESPACE_EXISTS:  # another process was faster
                raise


NAMESPACE_EXISTS: Final = 48


def _passing(error: PyMongoError) -> bool:
    """Whether the same write may succeed when it is tried again."""
    labels = ("TransientTransactionError", "UnknownTransactionCommitResult", "RetryableWriteError")
    return isinstance(error, (ConnectionFailure, WTimeoutError)) or any(map(error.has_error_label, labels))


def _index_of(error: DuplicateKeyError | BulkWriteError) -> str:
    found = DUPLICATE_INDEX.search(str(error))
    name = found[1] if found else "unknown"
    return "id" if name == "_id_" else name


def _stored(document: Document, version: int, write_id: str) -> Document:
    stored = {key: value for key, value in document.items() if key != "id"}
    return {"_id": document["id"], **stored, "version": version, "_w": write_id}


def _document(found: Document) -> Document:
    found["id"] = found.pop("_id")
    found.pop("_w", None)
    return found


def _name(field: str) -> str:
    return "_id" if field == "id" else field


def _condition(where: Sequence[Clause]) -> Document:
    """Always with an explicit operator, so a value can never be read as one."""
    condition: Document = {}
    for clause in where:
        value = list(clause.value) if clause.op == "in" and isinstance(clause.value, Sequence) else clause.value
        condition.setdefault(_name(clause.field), {})[OPERATORS[clause.op]] = value
    return condition
