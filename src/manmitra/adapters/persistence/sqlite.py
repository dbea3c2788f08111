"""Engine 1, the default: one SQLite file, in this process.

Writes: one thread, one connection, group commit. Whatever queued up while the last commit waited for the
disk goes into the next one, each request under its own savepoint, so one refusal undoes only itself.
WAL with `synchronous=FULL`: an answered write survives a power cut (ADR 0002).

Reads: bounded finds by index run on the event loop's own connection, because they take tens of microseconds
and a hop to a thread costs more; counts, whose cost grows with the data, run on a thread of their own.
"""

import asyncio
import queue
import re
import sqlite3
import threading
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final, NamedTuple

import msgspec

from manmitra.adapters.persistence.store import (
    BY_ID,
    FIND_LIMIT,
    Clause,
    Cursor,
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

BUSY_SECONDS: Final = 10.0
BATCH: Final = 256
IDENTIFIER: Final = re.compile(r"[a-z][a-z0-9_]*\Z")
UNIQUE_FAILED: Final = re.compile(r"UNIQUE constraint failed: (?:index '(?P<index>\w+)'|\w+\.id)")
DOWN: Final = "the store does not answer"

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(dict).decode


class Statement(NamedTuple):
    """One write as SQL. `guards` is the id of the document whose version must match, if one must."""

    sql: str
    values: tuple[object, ...]
    guards: str | None = None


class Job:
    """One `apply` on its way through the writer thread."""

    __slots__ = ("done", "error", "statements")

    def __init__(self, statements: list[Statement], done: "asyncio.Future[None]") -> None:
        self.statements = statements
        self.done = done
        self.error: Exception | None = None

    def settle(self) -> None:
        if self.done.done():
            return  # the one who asked has gone; the write stands all the same
        if self.error is None:
            self.done.set_result(None)
        else:
            self.done.set_exception(self.error)


class SqliteStore(DocumentStore):
    """A file that several processes of one machine may share; never on a network disk."""

    def __init__(self, *, path: str, collections: Sequence[str], indexes: Sequence[Index]) -> None:
        self._path = path
        self._collections = frozenset(collections)
        self._indexes = indexes
        self._queue: queue.SimpleQueue[Job | None] = queue.SimpleQueue()

    async def open(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._queue = queue.SimpleQueue()
        try:
            Path(self._path).parent.mkdir(parents=True, exist_ok=True)
            writer = self._connect()
            self._build(writer)
            self._reader = self._connect(read_only=True)
            self._counter = self._connect(read_only=True)
        except (OSError, sqlite3.Error) as error:
            raise Unavailable(f"the SQLite file can't be opened: {error}") from error
        self._counting = ThreadPoolExecutor(1, thread_name_prefix="sqlite-count")
        self._writing = threading.Thread(target=self._write_all, args=(writer,), name="sqlite-write", daemon=True)
        self._writing.start()

    async def close(self) -> None:
        self._queue.put(None)
        await asyncio.to_thread(self._writing.join)
        self._counting.shutdown()
        self._counter.close()
        self._reader.close()

    async def ping(self) -> Mapping[str, str]:
        try:
            self._reader.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone()
        except sqlite3.Error as error:
            raise Unavailable(DOWN) from error
        return {"engine": "sqlite", "version": sqlite3.sqlite_version, "driver": "sqlite3"}

    async def get(self, collection: str, id: str) -> Document | None:
        rows = self._read(f"SELECT id, version, body FROM {self._table(collection)} WHERE id = ?", [id])
        return _document(rows[0]) if rows else None

    async def find(
        self,
        collection: str,
        where: Sequence[Clause] = (),
        *,
        sort: Sort = BY_ID,
        after: Cursor | None = None,
        limit: int = 100,
    ) -> list[Document]:
        condition, values = _condition(where)
        order = _column(sort.field)
        if after is not None:
            beyond = "<" if sort.descending else ">"
            condition += f" AND {order} {beyond}= ? AND ({order} {beyond} ? OR id {beyond} ?)"
            values += [after.value, after.value, after.id]
        way = "DESC" if sort.descending else "ASC"
        rows = self._read(
            f"SELECT id, version, body FROM {self._table(collection)} WHERE {condition}"
            f" ORDER BY {order} {way}, id {way} LIMIT ?",
            [*values, min(limit, FIND_LIMIT)],
        )
        return [_document(row) for row in rows]

    async def count(self, collection: str, where: Sequence[Clause] = ()) -> int:
        condition, values = _condition(where)
        rows = await self._slow(f"SELECT count(*) FROM {self._table(collection)} WHERE {condition}", values)
        total: int = rows[0][0]
        return total

    async def tally(self, collection: str, by: str, where: Sequence[Clause] = ()) -> dict[str, int]:
        condition, values = _condition(where)
        column = _column(by)
        rows = await self._slow(
            f"SELECT {column}, count(*) FROM {self._table(collection)} WHERE {condition} GROUP BY {column}", values
        )
        return {str(value): number for value, number in rows}

    async def apply(self, *writes: Write) -> None:
        job = Job([_statement(self._table(write.collection), write) for write in writes], self._loop.create_future())
        self._queue.put(job)
        await job.done

    def _table(self, collection: str) -> str:
        if collection not in self._collections:
            raise LookupError(f"{collection} is not in the list of collections")
        return collection

    def _connect(self, *, read_only: bool = False) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self._path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False, cached_statements=512
        )
        if read_only:
            connection.execute("PRAGMA query_only = ON")
        else:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
        return connection

    def _build(self, connection: sqlite3.Connection) -> None:
        connection.execute("BEGIN IMMEDIATE")
        for collection in sorted(self._collections):
            connection.execute(
                f"CREATE TABLE IF NOT EXISTS {_identifier(collection)}"
                " (id TEXT PRIMARY KEY NOT NULL, version INTEGER NOT NULL, body TEXT NOT NULL)"
            )
        for index in self._indexes:
            columns = ", ".join([*map(_column, index.fields), *([] if index.unique else ["id"])])
            only = ""
            if index.only_where is not None:
                field, value = index.only_where
                only = f" WHERE {_column(field)} = {_literal(value)}"
            connection.execute(
                f"CREATE {'UNIQUE' if index.unique else ''} INDEX IF NOT EXISTS {_identifier(index.name)}"
                f" ON {self._table(index.collection)} ({columns}){only}"
            )
        connection.execute("COMMIT")

    def _read(self, sql: str, values: Sequence[object]) -> list[tuple[str, int, str]]:
        try:
            return self._reader.execute(sql, values).fetchall()
        except sqlite3.Error as error:
            raise Unavailable(DOWN) from error

    async def _slow(self, sql: str, values: Sequence[object]) -> list[tuple[str, int]]:
        def run() -> list[tuple[str, int]]:
            try:
                return self._counter.execute(sql, values).fetchall()
            except sqlite3.Error as error:
                raise Unavailable(DOWN) from error

        return await self._loop.run_in_executor(self._counting, run)

    def _write_all(self, connection: sqlite3.Connection) -> None:
        running = True
        while running:
            batch: list[Job] = []
            job = self._queue.get()
            while job is not None:
                batch.append(job)
                if len(batch) == BATCH or self._queue.empty():
                    break
                job = self._queue.get()
            running = job is not None
            if batch:
                _commit(connection, batch)
                self._loop.call_soon_threadsafe(_settle, batch)
        connection.close()


def _settle(batch: list[Job]) -> None:
    for job in batch:
        job.settle()


def _commit(connection: sqlite3.Connection, batch: list[Job]) -> None:
    """One commit for the whole batch. If that fails, nobody in it is told that it worked."""
    try:
        connection.execute("BEGIN IMMEDIATE")
        for job in batch:
            _write_one(connection, job)
        connection.execute("COMMIT")
    except Exception as error:  # whatever it was, each of them must hear of it and the thread must go on
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        for job in batch:
            job.error = Unavailable(DOWN)
            job.error.__cause__ = error


def _write_one(connection: sqlite3.Connection, job: Job) -> None:
    connection.execute("SAVEPOINT job")
    try:
        for sql, values, guards in job.statements:
            done = connection.execute(sql, values)
            if guards is not None and done.rowcount == 0:
                job.error = Stale(guards)
                break
    except sqlite3.IntegrityError as error:
        found = UNIQUE_FAILED.search(str(error))
        if found is None:
            raise
        job.error = Duplicate(found["index"] or "id")
    if job.error is not None:
        connection.execute("ROLLBACK TO job")
    connection.execute("RELEASE job")


def _statement(table: str, write: Write) -> Statement:
    if isinstance(write, Insert):
        return Statement(
            f"INSERT INTO {table} (id, version, body) VALUES (?, 1, ?)", (write.document["id"], _body(write.document))
        )
    if isinstance(write, Replace):
        id, version = write.document["id"], write.document["version"]
        return Statement(
            f"UPDATE {table} SET version = version + 1, body = ? WHERE id = ? AND version = ?",
            (_body(write.document), id, version),
            guards=id,
        )
    if write.version is None:
        return Statement(f"DELETE FROM {table} WHERE id = ?", (write.id,))
    return Statement(f"DELETE FROM {table} WHERE id = ? AND version = ?", (write.id, write.version), guards=write.id)


def _body(document: Document) -> str:
    return _encode({key: value for key, value in document.items() if key not in ("id", "version")}).decode()


def _document(row: tuple[str, int, str]) -> Document:
    document: Document = _decode(row[2])
    document["id"], document["version"] = row[0], row[1]
    return document


def _identifier(name: str) -> str:
    if not IDENTIFIER.match(name):
        raise ValueError(f"{name!r} is not an identifier")
    return name


def _column(field: str) -> str:
    return field if field in ("id", "version") else f"json_extract(body, '$.{_identifier(field)}')"


def _literal(value: str | bool) -> str:
    return str(int(value)) if isinstance(value, bool) else f"'{_identifier(value)}'"


def _condition(where: Sequence[Clause]) -> tuple[str, list[object]]:
    """SQL and its values. Booleans are written out: only then does SQLite use a partial index on them."""
    parts, values = ["1"], list[object]()
    for clause in where:
        column = _column(clause.field)
        if clause.op == "in":
            assert isinstance(clause.value, Sequence)
            parts.append(f"{column} IN ({', '.join('?' * len(clause.value))})")
            values += clause.value
        elif clause.value is None:
            parts.append(f"{column} IS NULL")
        elif isinstance(clause.value, bool):
            parts.append(f"{column} {clause.op} {_literal(clause.value)}")
        else:
            parts.append(f"{column} {clause.op} ?")
            values.append(clause.value)
    return " AND ".join(parts), values
