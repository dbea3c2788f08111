"""The writing half of the SQLite engine: one connection, group commit.

Whatever queued up while the last commit waited for the disk goes into the next one. One write is atomic by
itself; several of one request share a savepoint: either way one refusal undoes only itself.
"""

import asyncio
import re
import sqlite3
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Final

from manmitra.adapters.persistence.sqlite_sql import Statement
from manmitra.adapters.persistence.store import Duplicate, Stale
from manmitra.domain.shared.errors import Unavailable

BATCH: Final = 128
IMPATIENT: Final = "PRAGMA busy_timeout = 0"
"""On the loop nothing may wait."""
DOWN: Final = "the store does not answer"
UNIQUE_FAILED: Final = re.compile(r"UNIQUE constraint failed: (?:index '(?P<index>\w+)'|\w+\.id)")
MISTAKES: Final = (sqlite3.ProgrammingError, sqlite3.InterfaceError, sqlite3.DataError, sqlite3.IntegrityError)
"""A value that SQLite can't take is a bug of ours, not a database that is down."""


def told(error: Exception) -> Exception:
    """What the one who asked hears of it: a database that is down, or the bug itself."""
    if isinstance(error, sqlite3.Error) and not isinstance(error, MISTAKES):
        down = Unavailable(DOWN)
        down.__cause__ = error
        return down
    return error


class Job:
    """One `apply` on its way through the writer."""

    __slots__ = ("done", "error", "statements")

    def __init__(self, statements: Sequence[Statement], done: "asyncio.Future[None]") -> None:
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


class Writer:
    """Belongs to the event loop that made it.

    Statements run on the loop, where they take microseconds; what waits, for the disk or for another process that
    writes, waits in a thread. With the statements in the thread too, it and the loop fought over the interpreter's
    lock at every one of them (ADR 0008).
    """

    def __init__(self, connect: Callable[[], sqlite3.Connection], patience: float) -> None:
        """`patience`: how many seconds a batch waits for another process that is writing."""
        self._connect = connect
        self._patience = patience
        self._connection: sqlite3.Connection | None = connect()
        self._connection.execute(IMPATIENT)
        self._loop = asyncio.get_running_loop()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="sqlite-write")
        self._waiting: list[Job] = []
        self._driver: asyncio.Task[None] | None = None
        self._closed = False

    async def write(self, statements: Sequence[Statement]) -> None:
        """Durable when it returns. No statements: only asks whether the file takes writes."""
        if self._closed:
            raise Unavailable("the store is closed")
        job = Job(statements, self._loop.create_future())
        self._waiting.append(job)
        if self._driver is None:
            self._driver = self._loop.create_task(self._drive())
        await job.done

    async def close(self) -> None:
        """What is queued is written first."""
        self._closed = True
        if self._driver is not None:
            await self._driver
        await self._loop.run_in_executor(self._thread, self._drop)
        self._thread.shutdown()

    async def _drive(self) -> None:
        """Batch after batch until nobody waits. Whoever writes while one is committed is in the next."""
        while self._waiting:
            batch, self._waiting = self._waiting[:BATCH], self._waiting[BATCH:]
            try:
                connection = await self._begun()
                for job in batch:
                    _write_one(connection, job)
                await self._loop.run_in_executor(self._thread, connection.execute, "COMMIT")
            except Exception as error:  # noqa: BLE001 - whatever it was, each must hear of it and the rest must go on
                for job in batch:
                    job.error = told(error)
                await self._loop.run_in_executor(self._thread, self._drop)
            for job in batch:
                job.settle()
        self._driver = None

    async def _begun(self) -> sqlite3.Connection:
        """A connection inside a transaction that nobody else can write beside."""
        connection = self._connection
        if connection is not None:
            try:
                connection.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError:
                pass  # another process is writing, or worse: the thread can wait and find out
            else:
                return connection
        return await self._loop.run_in_executor(self._thread, self._begin_patiently)

    def _begin_patiently(self) -> sqlite3.Connection:
        connection = self._connection = self._connection or self._connect()
        connection.execute(f"PRAGMA busy_timeout = {int(self._patience * 1000)}")
        try:
            connection.execute("BEGIN IMMEDIATE")
        finally:
            connection.execute(IMPATIENT)
        return connection

    def _drop(self) -> None:
        """Closing rolls back, and a fresh connection knows nothing of what went wrong in the old one."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def _write_one(connection: sqlite3.Connection, job: Job) -> None:
    several = len(job.statements) > 1
    if several:
        connection.execute("SAVEPOINT job")
    try:
        for sql, values, guards in job.statements:
            done = connection.execute(sql, values)
            if guards is not None and done.rowcount == 0:
                job.error = Stale(guards)
                break
    except sqlite3.IntegrityError as error:
        found = UNIQUE_FAILED.search(str(error))
        job.error = error if found is None else Duplicate(found["index"] or "id")
    except (*MISTAKES, OverflowError, ValueError) as error:
        job.error = error
    if several:
        if job.error is not None:
            connection.execute("ROLLBACK TO job")
        connection.execute("RELEASE job")
