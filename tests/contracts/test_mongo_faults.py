"""MongoDB when it stumbles: errors on command, lost answers, restarts. On a mongod of our own, for both drivers."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

import pytest
from pymongo import MongoClient

from manmitra.adapters.persistence.store import Delete, DocumentStore, Insert, Replace
from manmitra.domain.shared.errors import Held, Unavailable
from tests.contracts.engines import MONGO, Place
from tests.servers import Mongod, lone_mongod

pytestmark = pytest.mark.mongo

LOST: Final = {"writeConcernError": {"code": 91, "errmsg": "the answer is lost, the write is not"}}
NOT_SURE: Final = {"writeConcernError": {"code": 64, "errmsg": "waiting for replication timed out"}}
CUT: Final = {"closeConnection": True}
TRANSIENT: Final = {"errorCode": 112, "errorLabels": ["TransientTransactionError"]}
RETRYABLE: Final = {"errorCode": 91, "errorLabels": ["RetryableWriteError"]}

HARD: Final = [pytest.param(CUT, 2, id="cut-twice"), pytest.param(LOST, 3, id="answer-lost-three-times")]
COMMIT: Final = [
    pytest.param(TRANSIENT, 1, id="transient"),
    pytest.param(RETRYABLE, 1, id="retryable"),
    pytest.param(CUT, 1, id="cut-once"),
    pytest.param(CUT, 2, id="cut-twice"),
    pytest.param(LOST, 3, id="answer-lost-three-times"),
    pytest.param(NOT_SURE, 1, id="not-sure"),
]


@pytest.fixture(params=MONGO)
def place(request: pytest.FixtureRequest, mongod: Mongod) -> Iterator[Place]:
    made = Place(request.param, mongod.url, f"faults_{request.param.replace('-', '_')}")
    made.clear()
    yield made
    made.clear()


@contextmanager
def failing(mongod: Mongod, command: str, fault: dict[str, Any], times: int) -> Iterator[None]:
    """The next `times` of that command from the application fail that way; checks that they did."""
    told = {"failCommands": [command], "appName": "manmitra", **fault}
    with mongod.admin() as client:
        before = client.admin.command("configureFailPoint", "failCommand", mode={"times": times}, data=told)["count"]
        try:
            yield
        finally:
            after = client.admin.command("configureFailPoint", "failCommand", mode="off")["count"]
    assert after - before == times, f"the fault struck {after - before} times"


async def found(store: DocumentStore) -> list[tuple[str, int, str]]:
    return [(one["id"], one["version"], one["text"]) for one in await store.find("notes")]


@pytest.mark.parametrize(("fault", "times"), COMMIT)
async def test_a_failed_commit_is_made_good(
    store: DocumentStore, mongod: Mongod, fault: dict[str, Any], times: int
) -> None:
    await store.apply(Insert("notes", {"id": "old", "text": "before"}))

    with failing(mongod, "commitTransaction", fault, times):
        await store.apply(
            Insert("notes", {"id": "new", "text": "once"}),
            Replace("notes", {"id": "old", "version": 1, "text": "after"}),
        )

    assert await found(store) == [("new", 1, "once"), ("old", 2, "after")]


@pytest.mark.parametrize(("fault", "times"), HARD)
async def test_a_failed_insert_is_there_once(
    store: DocumentStore, mongod: Mongod, fault: dict[str, Any], times: int
) -> None:
    with failing(mongod, "insert", fault, times):
        await store.apply(Insert("notes", {"id": "n1", "text": "once"}))

    assert await found(store) == [("n1", 1, "once")]


@pytest.mark.parametrize(("fault", "times"), HARD)
async def test_a_failed_replace_is_there_once(
    store: DocumentStore, mongod: Mongod, fault: dict[str, Any], times: int
) -> None:
    await store.apply(Insert("notes", {"id": "n1", "text": "before"}))

    with failing(mongod, "update", fault, times):
        await store.apply(Replace("notes", {"id": "n1", "version": 1, "text": "after"}))

    assert await found(store) == [("n1", 2, "after")]


@pytest.mark.parametrize(("fault", "times"), [(LOST, 2)], ids=["answer-lost-twice"])
async def test_failed_deletes_are_done(store: DocumentStore, mongod: Mongod, fault: dict[str, Any], times: int) -> None:
    await store.apply(*(Insert("notes", {"id": f"n{n}", "text": ""}) for n in range(3)))

    with failing(mongod, "delete", fault, times):
        await store.apply(Delete("notes", "n0", version=1))
    with failing(mongod, "commitTransaction", fault, times):
        await store.apply(Delete("notes", "n1", version=1), Delete("notes", "n2", version=1))

    assert await found(store) == []


async def test_a_cut_inside_a_transaction_runs_it_again(store: DocumentStore, mongod: Mongod) -> None:
    await store.apply(Insert("notes", {"id": "old", "text": "before"}))

    with failing(mongod, "update", CUT, 2):
        await store.apply(
            Insert("notes", {"id": "new", "text": "once"}),
            Replace("notes", {"id": "old", "version": 1, "text": "after"}),
        )

    assert await found(store) == [("new", 1, "once"), ("old", 2, "after")]


async def test_what_a_dead_process_had_begun_to_write_is_told_apart_from_a_store_that_is_away(
    store: DocumentStore, place: Place
) -> None:
    with MongoClient[dict[str, Any]](place.where) as other, other.start_session() as session:
        session.start_transaction()
        other[place.database]["notes"].insert_one({"_id": "n1", "text": "never committed"}, session=session)

        with pytest.raises(Held):
            await store.apply(Insert("notes", {"id": "n1", "text": "a"}), Insert("notes", {"id": "n2", "text": "b"}))
        await store.apply(Insert("notes", {"id": "n3", "text": "c"}), Insert("notes", {"id": "n4", "text": "d"}))
        session.abort_transaction()

    assert [id for id, _, _ in await found(store)] == ["n3", "n4"]


async def test_a_cut_read_is_read_again(store: DocumentStore, mongod: Mongod) -> None:
    await store.apply(Insert("notes", {"id": "n1", "text": "here"}))

    with failing(mongod, "find", CUT, 2):
        assert await store.get("notes", "n1") == {"id": "n1", "version": 1, "text": "here"}


async def test_an_error_that_does_not_pass_is_told_at_once_and_is_not_for_ever(
    store: DocumentStore, mongod: Mongod
) -> None:
    with failing(mongod, "insert", {"errorCode": 14031}, 1), pytest.raises(Unavailable):  # out of disk space
        await store.apply(Insert("notes", {"id": "n1", "text": "no"}))

    await store.apply(Insert("notes", {"id": "n1", "text": "yes"}))
    assert await found(store) == [("n1", 1, "yes")]


async def test_it_comes_back_when_mongod_does(store: DocumentStore, mongod: Mongod) -> None:
    await store.apply(Insert("notes", {"id": "n1", "text": "before"}))
    await asyncio.to_thread(mongod.kill)
    try:
        async with asyncio.timeout(8):
            several = (store.get("notes", f"n{n}") for n in range(60))
            told = await asyncio.gather(
                *several,
                store.apply(Insert("notes", {"id": "n2", "text": "lost"})),
                store.apply(Insert("notes", {"id": "n3", "text": "lost"}), Delete("notes", "n1")),
                store.ping(),
                return_exceptions=True,
            )
    finally:
        await asyncio.to_thread(mongod.start)

    assert {type(one) for one in told} == {Unavailable}
    await store.apply(Insert("notes", {"id": "n4", "text": "after"}))
    assert await found(store) == [("n1", 1, "before"), ("n4", 1, "after")]


@pytest.mark.parametrize("engine", MONGO)
async def test_a_lone_mongod_is_refused_in_clear_words(engine: str) -> None:
    lone = await asyncio.to_thread(lone_mongod)
    try:
        with pytest.raises(Unavailable, match="must run as a replica set"):
            await Place(engine, lone.url, "lone").store().open()
    finally:
        lone.discard()
