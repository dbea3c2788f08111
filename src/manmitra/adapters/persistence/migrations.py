"""Schema versions: what changes in stored documents between releases, in order, once.

main.py calls `migrate(store)` and `require_current(store)`.
"""

from collections.abc import Awaitable, Callable, Sequence
from typing import Final

from manmitra.adapters.persistence.store import DocumentStore, Duplicate, Insert, Replace
from manmitra.domain.shared.errors import Unavailable

Migration = Callable[[DocumentStore], Awaitable[None]]
MIGRATIONS: Final[Sequence[Migration]] = ()
SCHEMA_VERSION: Final = 1 + len(MIGRATIONS)


async def require_current(store: DocumentStore) -> None:
    """A fresh store is stamped. Raises Unavailable when the stored version is not this code's."""
    found = await store.get("meta", "schema")
    if found is None:
        try:
            await store.apply(Insert("meta", {"id": "schema", "schema_version": SCHEMA_VERSION}))
        except Duplicate:
            await require_current(store)
        return
    if found["schema_version"] != SCHEMA_VERSION:
        raise Unavailable(f"the store has schema {found['schema_version']}, this code needs {SCHEMA_VERSION}")


async def migrate(store: DocumentStore) -> list[str]:
    """Run what is pending. Returns the names of what ran."""
    found = await store.get("meta", "schema")
    if found is None:
        await require_current(store)
        return []
    ran = []
    for migration in MIGRATIONS[found["schema_version"] - 1 :]:
        await migration(store)
        await store.apply(Replace("meta", {**found, "schema_version": found["schema_version"] + 1}))
        found = await store.get("meta", "schema") or found
        ran.append(migration.__name__)
    return ran
