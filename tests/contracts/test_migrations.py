"""Each change of the schema runs once, in order, in one process."""

import asyncio
from collections.abc import Sequence

import pytest

from manmitra.adapters.persistence.migrations import (
    FIRST,
    MIGRATIONS,
    SCHEMA_VERSION,
    Migration,
    MigrationRunning,
    StoreBehind,
    StoreNewer,
    migrate,
    pending,
    require_current,
)
from manmitra.adapters.persistence.store import DocumentStore, Insert
from tests.contracts.engines import Place


async def to_upper(store: DocumentStore) -> None:
    await store.apply(Insert("notes", {"id": "one"}))


async def to_lower(store: DocumentStore) -> None:
    await asyncio.sleep(0.05)
    await store.apply(Insert("notes", {"id": "two"}))


async def to_fail(store: DocumentStore) -> None:
    await store.apply(Insert("notes", {"id": "three"}))
    raise RuntimeError("half done")


async def nothing(store: DocumentStore) -> None:
    return None


BOTH: Sequence[Migration] = (to_upper, to_lower)


async def version(store: DocumentStore) -> int:
    mark = await store.get("meta", "schema")
    assert mark is not None
    stamped: int = mark["schema_version"]
    return stamped


async def an_old_store(store: DocumentStore) -> None:
    assert await pending(store, ()) == []


async def test_a_fresh_store_is_stamped_and_runs_nothing(store: DocumentStore) -> None:
    assert await migrate(store, BOTH) == []
    assert await version(store) == FIRST + 2
    await require_current(store, BOTH)


async def test_the_version_of_this_code_is_counted_from_its_migrations(store: DocumentStore) -> None:
    await require_current(store)

    assert await version(store) == SCHEMA_VERSION == FIRST + len(MIGRATIONS)


async def test_an_old_store_runs_what_it_lacks_once_and_in_order(store: DocumentStore) -> None:
    await an_old_store(store)

    waiting = await pending(store, BOTH)
    with pytest.raises(StoreBehind, match="to_upper, to_lower"):
        await require_current(store, BOTH)
    ran = [await migrate(store, BOTH), await migrate(store, BOTH), await migrate(store, (*BOTH, nothing))]

    assert waiting == ["to_upper", "to_lower"]
    assert ran == [["to_upper", "to_lower"], [], ["nothing"]]
    assert await version(store) == FIRST + 3


async def test_a_store_that_is_newer_than_the_code_is_refused(store: DocumentStore) -> None:
    await migrate(store, BOTH)

    for asked in (migrate(store, (to_upper,)), pending(store, ()), require_current(store, ())):
        with pytest.raises(StoreNewer, match="newer release"):
            await asked


async def test_of_two_at_once_one_runs_them(store: DocumentStore, place: Place) -> None:
    await an_old_store(store)
    async with place.opened() as other:
        told = await asyncio.gather(migrate(store, BOTH), migrate(other, BOTH), return_exceptions=True)

    assert [one for one in told if isinstance(one, list)] == [["to_upper", "to_lower"]]
    assert [type(one) for one in told if not isinstance(one, list)] == [MigrationRunning]
    assert [one["id"] for one in await store.find("notes")] == ["one", "two"]


async def test_several_may_stamp_a_fresh_store_at_once(store: DocumentStore, place: Place) -> None:
    async with place.opened() as other:
        await asyncio.gather(*(require_current(one, BOTH) for one in (store, other) * 5))

    assert await version(store) == FIRST + 2


async def test_one_that_fails_can_be_run_again(store: DocumentStore) -> None:
    await an_old_store(store)

    with pytest.raises(RuntimeError, match="half done"):
        await migrate(store, (to_upper, to_fail))
    after_failure = await version(store)
    ran = await migrate(store, (to_upper, nothing))

    assert after_failure == FIRST + 1
    assert ran == ["nothing"]


async def test_the_claim_of_a_dead_process_can_be_taken_over(store: DocumentStore) -> None:
    async def dies(_: DocumentStore) -> None:
        running.set()
        await asyncio.Event().wait()

    await an_old_store(store)
    running = asyncio.Event()
    dead = asyncio.create_task(migrate(store, (dies,)))
    await running.wait()

    with pytest.raises(MigrationRunning, match="dies"):
        await migrate(store, (nothing,))
    taken = await migrate(store, (nothing,), take_over=True)
    dead.cancel()
    late = await asyncio.gather(dead, return_exceptions=True)

    assert taken == ["nothing"]
    assert [type(one) for one in late] == [MigrationRunning]
    assert await version(store) == FIRST + 1
