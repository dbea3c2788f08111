"""Schema versions: what changes in stored documents between releases, in order, once.

A new field with a default needs nothing here; a breaking change is a function at the end of MIGRATIONS. It must
be able to run again over its own half-done work, because a process may die in the middle of it.
"""

from collections.abc import Awaitable, Callable, Sequence
from typing import Final

from manmitra.adapters.persistence.store import Document, DocumentStore, Duplicate, Insert, Replace, Stale
from manmitra.domain.shared.errors import Conflict, Unavailable

Migration = Callable[[DocumentStore], Awaitable[None]]
MIGRATIONS: Final[tuple[Migration, ...]] = ()
FIRST: Final = 1
SCHEMA_VERSION: Final = FIRST + len(MIGRATIONS)


class StoreNewer(Conflict):
    """Code that is older than its data would spoil it."""

    code = "store_newer"


class StoreBehind(Unavailable):
    """The data waits for `manmitra migrate`."""

    code = "store_behind"


class MigrationRunning(Conflict):
    """Another process has taken this on."""

    code = "migration_running"


async def pending(store: DocumentStore, migrations: Sequence[Migration] = MIGRATIONS) -> list[str]:
    """The names of what is still to run. A store without a version is new, and is stamped with the current one.

    Raises StoreNewer.
    """
    mark = await _mark(store, migrations)
    return [_name(migration) for migration in migrations[mark["schema_version"] - FIRST :]]


async def require_current(store: DocumentStore, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Raises StoreBehind or StoreNewer."""
    waiting = await pending(store, migrations)
    if waiting:
        raise StoreBehind(
            f"the store waits for {len(waiting)} migrations ({', '.join(waiting)}): run `manmitra migrate`"
        )


async def migrate(
    store: DocumentStore, migrations: Sequence[Migration] = MIGRATIONS, *, take_over: bool = False
) -> list[str]:
    """Run what is pending, each once, and return the names. Raises MigrationRunning or StoreNewer.

    Each step is claimed by one process with a conditional write. `take_over` is for the claim of a dead one.
    """
    mark = await _mark(store, migrations)
    if mark["running"] and not take_over:
        raise MigrationRunning(
            f"another process is running {mark['running']}; if it died, run `manmitra migrate --take-over`"
        )
    ran = []
    for migration in migrations[mark["schema_version"] - FIRST :]:
        mark = await _change(store, mark, running=_name(migration))
        try:
            await migration(store)
        except BaseException:
            await _change(store, mark, running="")
            raise
        mark = await _change(store, mark, running="", schema_version=mark["schema_version"] + 1)
        ran.append(_name(migration))
    return ran


async def _mark(store: DocumentStore, migrations: Sequence[Migration]) -> Document:
    current = FIRST + len(migrations)
    mark = await store.get("meta", "schema")
    if mark is None:
        try:
            await store.apply(Insert("meta", {"id": "schema", "schema_version": current, "running": ""}))
        except Duplicate:  # another process was faster
            return await _mark(store, migrations)
        return {"id": "schema", "version": 1, "schema_version": current, "running": ""}
    if mark["schema_version"] > current:
        raise StoreNewer(
            f"the store has schema {mark['schema_version']}, this program knows only {current}: use a newer release"
        )
    return {"running": "", **mark}


async def _change(store: DocumentStore, mark: Document, **changes: object) -> Document:
    changed = {**mark, **changes}
    try:
        await store.apply(Replace("meta", changed))
    except Stale as error:
        raise MigrationRunning("another process has taken over the migration") from error
    return {**changed, "version": mark["version"] + 1}


def _name(migration: Migration) -> str:
    return getattr(migration, "__name__", repr(migration))
