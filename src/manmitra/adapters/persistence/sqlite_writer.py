"""The writing half of the SQLite engine: one thread, one connection, group commit.

Whatever queued up while the last commit waited for the disk goes into the next one. One write is atomic by
itself; several of one request share a savepoint: either way one refusal undoes only itself.
"""

import asyncio
import queue
import re
import sqlite3
import threading
from collections.abc import Callable, Sequence
from typing import Final

from manmitra.adapters.persistence.sqlite_sql import Statement
from manmitra.adapters.persistence.store import Duplicate, Stale
from manmitra.domain.shared.errors import Unavailable

BATCH: Final = 256
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
    """Belongs to the event loop that made it."""

    def __init__(self, connect: Callable[[], sqlite3.Connection]) -> None:
        self._connect = connect
        self._connection: sqlite3.Connection | None = connect()
        self._loop = asyncio.get_running_loop()
        self._queue: queue.SimpleQueue[list[Job] | None] = queue.SimpleQueue()
        self._waiting: list[Job] = []
        self._idle = asyncio.Event()
        self._idle.set()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="sqlite-write", daemon=True)
        self._thread.start()

    async def write(self, statements: Sequence[Statement]) -> None:
        """Durable when it returns. No statements: only asks whether the file takes writes."""
        if self._closed:
            raise Unavailable("the store is closed")
        job = Job(statements, self._loop.create_future())
        self._waiting.append(job)
        if self._idle.is_set():
            self._idle.clear()
            self._loop.call_soon(self._hand_over)
        await job.done

    def _hand_over(self) -> None:
        """One batch at a time, at the end of a turn of the loop: whoever writes in the same turn shares the commit.

        To wake the thread at each write made it and the loop fight over the interpreter's lock.
        """
        batch, self._waiting = self._waiting[:BATCH], self._waiting[BATCH:]
        if batch:
            self._queue.put(batch)
        else:
            self._idle.set()

    def _settle(self, batch: list[Job]) -> None:
        for job in batch:
            job.settle()
        self._loop.call_soon(self._hand_over)

    async def close(self) -> None:
        """What is queued is written first."""
        self._closed = True
        await self._idle.wait()
        self._queue.put(None)
        await asyncio.to_thread(self._thread.join)

    def _run(self) -> None:
        try:
            while (batch := self._queue.get()) is not None:
                self._commit(batch)
                self._loop.call_soon_threadsafe(self._settle, batch)
        finally:
            self._drop()

    def _commit(self, batch: list[Job]) -> None:
        """One commit for the whole batch. If that fails, nobody in it is told that it worked."""
        try:
            connection = self._connection = self._connection or self._connect()
            connection.execute("BEGIN IMMEDIATE")
            for job in batch:
                _write_one(connection, job)
            connection.execute("COMMIT")
        except Exception as error:  # noqa: BLE001 - whatever it was, each must hear of it and the thread must go on
            for job in batch:
                job.error = told(error)
            self._drop()

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
