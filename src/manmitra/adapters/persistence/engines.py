"""The engine that the settings name. A driver is imported only when it is used: the default install has none."""

from typing import Literal, Protocol

from manmitra.adapters.persistence.schema import COLLECTIONS, INDEXES
from manmitra.adapters.persistence.sqlite import SqliteStore
from manmitra.adapters.persistence.store import DocumentStore


class StoreSettings(Protocol):
    """The part of the settings that is read here."""

    @property
    def store(self) -> Literal["sqlite", "mongo"]: ...
    @property
    def sqlite_path(self) -> str: ...
    @property
    def mongo_url(self) -> str: ...
    @property
    def mongo_database(self) -> str: ...
    @property
    def mongo_driver(self) -> Literal["pymongo", "motor"]: ...


def engine_for(settings: StoreSettings) -> DocumentStore:
    """An engine, not yet opened."""
    if settings.store == "mongo":
        from manmitra.adapters.persistence.mongo import MongoStore

        return MongoStore(
            url=settings.mongo_url,
            database=settings.mongo_database,
            driver=settings.mongo_driver,
            collections=COLLECTIONS,
            indexes=INDEXES,
        )
    return SqliteStore(path=settings.sqlite_path, collections=COLLECTIONS, indexes=INDEXES)
