"""Engine 1, the default: one SQLite file, in this process.

Writes go through one thread with group commit (sqlite_writer.py), in WAL mode with `synchronous=FULL`: an answered
write survives a power cut (ADR 0002).

Reads: bounded finds by index run on the event loop's own connection, because they take tens of microseconds
and a hop to a thread costs more; counts and long lists, whose cost grows, run on a thread of their own.
"""

import asyncio
import sqlite3
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any, Final

from manmitra.adapters.persistence.sqlite_sql import (
    build,
    column,
    condition,
    document_of,
    selection,
    statement,
)
from manmitra.adapters.persistence.sqlite_writer import Writer, told
from manmitra.adapters.persistence.store import (
    BY_ID,
    Clause,
    Cursor,
    Document,
    DocumentStore,
    Index,
    Sort,
    Write,
    bounded,
)
from manmitra.domain.shared.errors import Unavailable

WRITE_PATIENCE_SECONDS: Final = 5.0
READ_PATIENCE_SECONDS: Final = 1.0
"""In WAL mode a read waits only for another process's recovery or last close; it holds up the loop meanwhile."""
LOOKS_AGAIN_SECONDS: Final = 0.02
PRIMARY: Final = 0xFF
"""The low byte of an error's code tells its kind."""
FULL: Final = 2  # as PRAGMA synchronous tells it
CHECKPOINT_PAGES: Final = 4000
"""16 MB: under load the same index pages change again and again, and need to be copied into the file only once."""
INLINE: Final = 200
"""Longer lists are read beside the loop."""


class SqliteStore(DocumentStore):
    """A file that several processes of one machine may share; never on a network disk."""

    def __init__(
        self,
        *,
        path: str,
        collections: Sequence[str],
        indexes: Sequence[Index],
        patience: float = WRITE_PATIENCE_SECONDS,
    ) -> None:
        """`patience`: how many seconds a write waits for another process that is writing."""
        self._path = path
        self._collections = frozenset(collections)
        self._indexes = indexes
        self._patience = patience

    async def open(self) -> None:
        self._loop = asyncio.get_running_loop()
        try:
            with ExitStack() as undo:
                Path(self._path).parent.mkdir(parents=True, exist_ok=True)
                first = self._connect_writer()
                undo.callback(first.close)
                build(first, sorted(self._collections), self._indexes)
                self._reader = self._connect_reader()
                undo.callback(self._reader.close)
                self._aside_reader = self._connect_reader()
                undo.callback(self._aside_reader.close)
                self._writer = Writer(self._connect_writer, self._patience)
                undo.pop_all()
        except (OSError, sqlite3.Error) as error:
            raise Unavailable(f"the SQLite file can't be opened: {error}") from error
        first.close()
        self._beside = ThreadPoolExecutor(1, thread_name_prefix="sqlite-read")

    async def close(self) -> None:
        await self._writer.close()
        self._beside.shutdown()
        self._aside_reader.close()
        self._reader.close()

    async def ping(self) -> Mapping[str, str]:
        self._read("SELECT 1 FROM sqlite_schema LIMIT 1", ())
        await self._writer.write(())
        return {"engine": "sqlite", "version": sqlite3.sqlite_version, "driver": "sqlite3", **self._durability}

    async def get(self, collection: str, id: str) -> Document | None:
        rows = self._read(f"SELECT id, version, body FROM {self._table(collection)} WHERE id = ?", (id,))
        return document_of(rows[0]) if rows else None

    async def find(
        self,
        collection: str,
        where: Sequence[Clause] = (),
        *,
        sort: Sort = BY_ID,
        after: Cursor | None = None,
        limit: int = 100,
    ) -> list[Document]:
        most = bounded(limit)
        sql, values = selection(self._table(collection), where, sort, after, most)
        if most <= INLINE:
            return list(map(document_of, self._read(sql, values)))
        return await self._aside(sql, values, document_of)

    async def count(self, collection: str, where: Sequence[Clause] = ()) -> int:
        text, values = condition(where)
        total: int = (await self._aside(f"SELECT count(*) FROM {self._table(collection)} WHERE {text}", values))[0][0]
        return total

    async def tally(self, collection: str, by: str, where: Sequence[Clause] = ()) -> dict[str, int]:
        text, values = condition(where)
        field = column(by)
        sql = f"SELECT {field}, count(*) FROM {self._table(collection)} WHERE {text} GROUP BY {field}"
        return {str(value): number for value, number in await self._aside(sql, values)}

    async def aggregated(self, collection: str, sql: str, values: Sequence[object]) -> list[Any]:
        """For read ports that group (grouping.py): `{table}` in the text is the collection. On a connection of its own
        in a thread of its own, because it may take seconds and nobody else shall wait for it.
        """
        text = sql.format(table=self._table(collection))

        def run() -> list[Any]:
            try:
                with closing(self._connect_reader()) as connection:
                    return connection.execute(text, values).fetchall()
            except sqlite3.Error as error:
                raise told(error) from error

        return await asyncio.to_thread(run)

    async def apply(self, *writes: Write) -> None:
        if writes:
            await self._writer.write([statement(self._table(write.collection), write) for write in writes])

    def _table(self, collection: str) -> str:
        if collection not in self._collections:
            raise LookupError(f"{collection} is not in the list of collections")
        return collection

    def _connect(self, patience: float) -> sqlite3.Connection:
        return sqlite3.connect(
            self._path, timeout=patience, isolation_level=None, check_same_thread=False, cached_statements=512
        )

    def _connect_reader(self) -> sqlite3.Connection:
        connection = self._connect(READ_PATIENCE_SECONDS)
        connection.execute("PRAGMA query_only = ON")
        return connection

    def _connect_writer(self) -> sqlite3.Connection:
        with ExitStack() as undo:
            connection = self._connect(self._patience)
            undo.callback(connection.close)
            journal = _in_wal_mode(connection, self._patience)
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES}")
            synchronous = connection.execute("PRAGMA synchronous").fetchone()[0]
            if (journal, synchronous) != ("wal", FULL):
                raise sqlite3.OperationalError(f"no durable commits here: {journal}, synchronous={synchronous}")
            undo.pop_all()
        self._durability = {"journal": "wal", "synchronous": "full"}
        return connection

    def _read(self, sql: str, values: Sequence[object]) -> list[Any]:
        try:
            return self._reader.execute(sql, values).fetchall()
        except sqlite3.Error as error:
            raise told(error) from error

    async def _aside(self, sql: str, values: Sequence[object], build_one: Any = None) -> list[Any]:
        def run() -> list[Any]:
            try:
                rows = self._aside_reader.execute(sql, values).fetchall()
            except sqlite3.Error as error:
                raise told(error) from error
            return rows if build_one is None else list(map(build_one, rows))

        return await self._loop.run_in_executor(self._beside, run)


def _in_wal_mode(connection: sqlite3.Connection, patience: float) -> str:
    """The journal mode then. For this change SQLite waits for nobody: of two processes that open a new file at once,
    one is told that it is locked.
    """
    until = time.monotonic() + patience
    while True:
        try:
            return str(connection.execute("PRAGMA journal_mode = WAL").fetchone()[0])
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & PRIMARY != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
        time.sleep(LOOKS_AGAIN_SECONDS)
