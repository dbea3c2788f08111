"""The three engines of the contract suite, each on a place of its own."""

import json
import subprocess
import sys
import uuid
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
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

    def drop(self) -> None:
        if self.engine != "sqlite":
            with MongoClient[dict[str, Any]](self.where) as client:
                client.drop_database(self.database)

    def raw(self) -> bytes:
        """All that lies there, as somebody who took the disk would read it."""
        if self.engine == "sqlite":
            return b"".join(path.read_bytes() for path in sorted(Path(self.where).parent.iterdir()))
        with MongoClient[dict[str, Any]](self.where) as client:
            database = client[self.database]
            return repr([list(database[name].find()) for name in database.list_collection_names()]).encode()

    def process(self, script: str) -> "subprocess.Popen[str]":
        """A Python process that runs `script` of this folder on the same data."""
        told = json.dumps([self.engine, self.where, self.database])
        command = [sys.executable, "-m", f"tests.contracts.{script}", told]
        root = Path(__file__).parents[2]
        return subprocess.Popen(command, cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def a_place(engine: str, folder: Path) -> Place:
    if engine == "sqlite":
        return Place(engine, str(folder / "store" / "store.sqlite3"))
    return Place(engine, mongo_url(), f"test_{uuid.uuid4().hex}")  # noqa: TID251 - a name for a moment
