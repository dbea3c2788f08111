"""What only the SQLite engine promises: durable group commits, indexes that are used, recovery."""

import asyncio
import resource
import sqlite3
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Final

import pytest

from manmitra.adapters.persistence.schema import COLLECTIONS, INDEXES
from manmitra.adapters.persistence.sqlite import SqliteStore
from manmitra.adapters.persistence.sqlite_sql import build, selection
from manmitra.adapters.persistence.store import Clause, Cursor, Duplicate, Insert, Replace, Sort, Stale, equals
from manmitra.domain.shared.errors import Unavailable
from tests.contracts import engines


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "store.sqlite3"


@pytest.fixture
async def store(path: Path) -> AsyncIterator[SqliteStore]:
    made = SqliteStore(path=str(path), collections=engines.COLLECTIONS, indexes=engines.INDEXES, patience=0.2)
    await made.open()
    yield made
    await made.close()


async def test_the_writer_waits_for_the_disk(store: SqliteStore) -> None:
    facts = await store.ping()

    assert (facts["journal"], facts["synchronous"]) == ("wal", "full")


async def test_several_that_open_a_new_file_at_once_all_get_it(tmp_path: Path) -> None:
    """As the workers of a campus do on its first day."""

    async def opened_and_closed(path: Path) -> None:
        made = SqliteStore(path=str(path), collections=engines.COLLECTIONS, indexes=engines.INDEXES, patience=5)
        await made.open()
        await made.close()

    def opens(path: Path) -> None:
        asyncio.run(opened_and_closed(path))

    for day in range(25):
        await asyncio.gather(*(asyncio.to_thread(opens, tmp_path / f"{day}.sqlite3") for _ in range(3)))


async def test_one_that_fails_in_a_group_harms_no_other(store: SqliteStore) -> None:
    await store.apply(Insert("people", {"id": "p", "email": "taken"}))

    writes = []
    for n in range(300):
        match n % 4:
            case 0:
                writes.append(store.apply(Insert("people", {"id": f"bad{n}", "email": "taken"})))
            case 1:
                writes.append(
                    store.apply(Insert("notes", {"id": f"half{n}"}), Replace("people", {"id": "p", "version": 9}))
                )
            case 2:
                writes.append(store.apply(Insert("notes", {"id": {"$gt": n}})))
            case _:
                writes.append(store.apply(Insert("people", {"id": f"ok{n}", "email": f"{n}"})))
    told = await asyncio.gather(*writes, return_exceptions=True)

    assert {type(one) for one in told[0::4]} == {Duplicate}
    assert {type(one) for one in told[1::4]} == {Stale}
    assert not {type(one) for one in told[2::4]} & {Unavailable, type(None)}
    assert set(told[3::4]) == {None}
    assert (await store.count("people"), await store.count("notes")) == (76, 0)


async def test_what_was_asked_before_closing_is_written(path: Path) -> None:
    store = SqliteStore(path=str(path), collections=engines.COLLECTIONS, indexes=engines.INDEXES)
    await store.open()
    writes = [asyncio.create_task(store.apply(Insert("notes", {"id": f"n{n}"}))) for n in range(50)]
    await asyncio.sleep(0)

    await store.close()

    assert await asyncio.gather(*writes) == [None] * 50
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT count(*) FROM notes").fetchone() == (50,)
    connection.close()


async def test_a_caller_that_went_away_stops_nobody(store: SqliteStore) -> None:
    gone = asyncio.create_task(store.apply(Insert("notes", {"id": "n1"})))
    await asyncio.sleep(0)
    gone.cancel()

    await store.apply(Insert("notes", {"id": "n2"}))

    assert await store.count("notes") == 2


async def test_reads_go_on_and_writes_recover_when_another_process_holds_the_lock(
    store: SqliteStore, path: Path
) -> None:
    await store.apply(Insert("notes", {"id": "n1"}))
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(Unavailable):
        await store.apply(Insert("notes", {"id": "n2"}))
    with pytest.raises(Unavailable):
        await store.ping()
    during = await store.get("notes", "n1")
    other.execute("ROLLBACK")
    other.close()
    await store.apply(Insert("notes", {"id": "n3"}))

    assert during is not None
    assert [one["id"] for one in await store.find("notes")] == ["n1", "n3"]


async def test_a_full_disk_is_told_and_forgotten(store: SqliteStore, path: Path) -> None:
    await store.apply(Insert("notes", {"id": "n1", "text": "x" * 50_000}))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.with_name(f"{path.name}-wal").stat().st_size, hard))
    try:
        told = await asyncio.gather(
            *(store.apply(Insert("notes", {"id": f"big{n}", "text": "x" * 500_000})) for n in range(5)),
            return_exceptions=True,
        )
        during = await store.get("notes", "n1")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    await store.apply(Insert("notes", {"id": "n2"}))

    assert {type(one) for one in told} == {Unavailable}
    assert during is not None
    assert [one["id"] for one in await store.find("notes")] == ["n1", "n2"]


@pytest.fixture
def letter(path: Path) -> Path:
    path.write_bytes(b"this is a letter, not a database" * 100)
    return path


async def test_a_file_that_is_no_database_is_refused_in_clear_words(letter: Path) -> None:

    with pytest.raises(Unavailable, match="can't be opened"):
        await SqliteStore(path=str(letter), collections=engines.COLLECTIONS, indexes=engines.INDEXES).open()


SHOWN: Final = (equals("listed", True), equals("institution", "c"))
NEWEST: Final = Sort("posted_at", descending=True)
LATEST: Final = Sort("at", descending=True)
BEGINS: Final = ("<expr><?)", "<expr>>?)", "id<?)", "id>?)", "<expr>>? AND <expr><?)")
"""A page deep in a list begins at its place in the index, and does not walk there."""


@pytest.mark.parametrize(
    ("collection", "where", "sort", "index", "sorts"),
    [
        ("users", [equals("email_index", "x")], Sort(), "one_account_per_email", True),
        ("sessions", [equals("user_id", "u"), equals("live", True)], Sort(), "sessions_of_user", False),
        ("sessions", [Clause("expires_at", "<", "x")], Sort("expires_at"), "sessions_by_end", False),
        (
            "login_attempts",
            [equals("key", "k"), Clause("at", ">", "x")],
            Sort("at", descending=True),
            "attempts_by_key",
            False,
        ),
        ("login_attempts", [Clause("at", "<", "x")], Sort("at"), "attempts_by_age", False),
        ("messages", [equals("conversation_id", "c")], Sort("position"), "messages_of_conversation", False),
        (
            "conversations",
            [equals("student_id", "s")],
            Sort("started_at", descending=True),
            "conversations_of_student",
            False,
        ),
        (
            "alerts",
            [equals("institution", "i")],
            Sort("raised_at", descending=True),
            "alerts_of_institution",
            False,
        ),
        ("results", [equals("student_id", "s")], Sort("completed_at", descending=True), "results_of_student", False),
        ("mood_checkins", [equals("student_id", "s")], Sort("at", descending=True), "checkins_of_student", False),
        (
            "appointments",
            [equals("slot_id", "s"), equals("live", True)],
            Sort(),
            "one_live_appointment_per_slot",
            True,
        ),
        (
            "appointments",
            [equals("student_id", "s")],
            Sort("turn", descending=True),
            "one_claim_per_turn",
            False,
        ),
        (
            "appointments",
            [Clause("state", "in", ["held", "confirmed"]), equals("student_id", "s")],
            Sort("starts_at", descending=True),
            "appointments_of_student",
            False,
        ),
        (
            "appointments",
            [
                equals("counselor_id", "c"),
                equals("live", True),
                Clause("starts_at", ">", "a"),
                Clause("starts_at", "<", "b"),
            ],
            Sort("starts_at"),
            "appointments_of_counselor",
            False,
        ),
        ("forum_posts", SHOWN, NEWEST, "posts_shown", False),
        ("forum_posts", [*SHOWN, equals("category", "family")], NEWEST, "posts_shown_by_category", False),
        ("forum_posts", [*SHOWN, equals("language", "hi")], NEWEST, "posts_shown_by_language", False),
        (
            "forum_posts",
            [*SHOWN, equals("category", "family"), equals("language", "hi")],
            NEWEST,
            "posts_shown_by_both",
            False,
        ),
        ("forum_words", [equals("key", "k")], NEWEST, "words_of_forum", False),
        ("forum_comments", [equals("post_id", "p")], Sort(), "comments_of_post", False),
        (
            "moderation_cases",
            [equals("waiting", True), equals("institution", "c")],
            Sort("place"),
            "cases_waiting",
            False,
        ),
        ("moderation_audit", [equals("case_id", "p")], LATEST, "audit_of_case", False),
        ("moderation_audit", [equals("institution", "c")], LATEST, "audit_of_institution", False),
        ("moderation_reports", [equals("content_id", "p")], LATEST, "reports_of_content", False),
    ],
)
@pytest.mark.parametrize("paged", [False, True], ids=["first-page", "next-page"])
def test_the_lists_of_the_product_run_on_an_index(
    collection: str, where: Sequence[Clause], sort: Sort, index: str, *, sorts: bool, paged: bool
) -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    build(connection, COLLECTIONS, INDEXES)
    sql, values = selection(collection, where, sort, Cursor("m", "m") if paged else None, 50)

    plan = " / ".join(row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}", values))
    connection.close()

    assert index in plan or (paged and sort.field == "id")
    assert plan.startswith("SEARCH ")
    assert "SCAN" not in plan
    assert sorts or paged or "TEMP B-TREE" not in plan or plan.endswith("RIGHT PART OF ORDER BY")
    assert sorts or not paged or any(found in plan for found in BEGINS)
