"""The three engines of the contract suite, each on a place of its own."""

import atexit
import json
import subprocess
import sys
import uuid
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path
from typing import Any, Final

from pymongo import MongoClient

from manmitra.adapters.persistence.mongo import MongoStore
from manmitra.adapters.persistence.sqlite import SqliteStore
from manmitra.adapters.persistence.store import DocumentStore, Index
from tests.servers import mongo_url

ENGINES: Final = ("sqlite", "mongo-pymongo", "mongo-motor")
MONGO: Final = ("mongo-pymongo", "mongo-motor")

COLLECTIONS: Final = ("holds", "meta", "notes", "people")
INDEXES: Final = (
    Index("one_person_per_email", "people", ("email",), unique=True),
    Index("one_live_hold_per_slot", "holds", ("slot_id",), unique=True, only_where=("live", True)),
    Index("notes_by_instant", "notes", ("owner", "at")),
)


class Place:
    """Where one test keeps its data: an engine and either a file or a database of its own."""

    def __init__(self, engine: str, where: str, database: str = "") -> None:
        self.engine = engine
        self.where = where
        self.database = database

    def store(self, collections: Sequence[str] = COLLECTIONS, indexes: Sequence[Index] = INDEXES) -> DocumentStore:
        """Another store on the same data, as another process would make it."""
        if self.engine == "sqlite":
            return SqliteStore(path=self.where, collections=collections, indexes=indexes)
        return MongoStore(
            url=self.where,
            database=self.database,
            driver="motor" if self.engine == "mongo-motor" else "pymongo",
            collections=collections,
            indexes=indexes,
        )

    @asynccontextmanager
    async def opened(self, **made_with: Any) -> AsyncIterator[DocumentStore]:
        store = self.store(**made_with)
        await store.open()
        try:
            yield store
        finally:
            await store.close()

    def clear(self) -> None:
        """Of all documents. Collections and indexes stay for the next test: to make them takes longer than most."""
        if self.engine != "sqlite":
            database = _client(self.where)[self.database]
            for name in database.list_collection_names():
                if database[name].find_one() is not None:
                    database[name].delete_many({})

    def drop(self) -> None:
        if self.engine != "sqlite":
            _client(self.where).drop_database(self.database)

    def raw(self) -> bytes:
        """All that lies there, as somebody who took the disk would read it."""
        if self.engine == "sqlite":
            file = Path(self.where)
            return b"".join(path.read_bytes() for path in sorted(file.parent.glob(f"{file.name}*")))
        database = _client(self.where)[self.database]
        return repr([list(database[name].find()) for name in database.list_collection_names()]).encode()

    def process(self, script: str) -> "subprocess.Popen[str]":
        """A Python process that runs `script` of this folder on the same data."""
        told = json.dumps([self.engine, self.where, self.database])
        command = [sys.executable, "-m", f"tests.contracts.{script}", told]
        root = Path(__file__).parents[2]
        return subprocess.Popen(command, cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def a_place(engine: str, folder: Path) -> Place:
    """A file of its own, or the database of this process, which the test before left clear."""
    if engine == "sqlite":
        return Place(engine, str(folder / "store" / "store.sqlite3"))
    return _own_database(engine)


@cache
def _own_database(engine: str) -> Place:
    url = mongo_url()
    _client(url)  # first, so that at exit it is closed after the database was dropped
    made = Place(engine, url, f"test_{uuid.uuid4().hex}")  # noqa: TID251 - a name for a moment
    atexit.register(made.drop)
    return made


@cache
def _client(url: str) -> MongoClient[dict[str, Any]]:
    client: MongoClient[dict[str, Any]] = MongoClient(url)
    atexit.register(client.close)
    return client
