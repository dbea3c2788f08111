"""What a document store promises, on every engine."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone
from typing import IO, Any, cast

import pytest

from manmitra.adapters.persistence.documents import from_document, instant_text, to_document
from manmitra.adapters.persistence.pages import page_of
from manmitra.adapters.persistence.store import (
    Clause,
    Cursor,
    Delete,
    Document,
    DocumentStore,
    Duplicate,
    Insert,
    Replace,
    Sort,
    Stale,
    equals,
)
from manmitra.domain.shared.entity import Entity
from manmitra.domain.shared.errors import Unavailable
from manmitra.domain.shared.paging import InvalidCursor, PageRequest
from tests.contracts.engines import Place

ROUNDS = 8


class Event(Entity, frozen=True, kw_only=True):
    at: datetime
    big: int = 0
    tags: tuple[str, ...] = ()
    ended_at: datetime | None = None


async def put(store: DocumentStore, collection: str, *documents: Document) -> None:
    for document in documents:
        await store.apply(Insert(collection, document))


async def ids(store: DocumentStore, *where: Clause, **options: Any) -> list[str]:
    return [found["id"] for found in await store.find("notes", where, **options)]


async def outcome(store: DocumentStore, *writes: Any) -> str:
    try:
        await store.apply(*writes)
    except Duplicate as error:
        return error.index
    except Stale:
        return "stale"
    return "done"


# --- one document --------------------------------------------------------------------------------------------


async def test_a_document_is_inserted_replaced_and_deleted(store: DocumentStore) -> None:
    await store.apply(Insert("notes", {"id": "n1", "text": "first", "deep": {"a": [1, None, True, 1.5]}}))
    first = await store.get("notes", "n1")
    assert first == {"id": "n1", "version": 1, "text": "first", "deep": {"a": [1, None, True, 1.5]}}

    await store.apply(Replace("notes", {**first, "text": "second"}))
    second = await store.get("notes", "n1")
    assert second == {**first, "text": "second", "version": 2}

    await store.apply(Delete("notes", "n1", version=2))
    assert await store.get("notes", "n1") is None


async def test_a_written_document_belongs_to_the_caller(store: DocumentStore) -> None:
    mine = {"id": "n1", "text": "first"}

    await store.apply(Insert("notes", mine))

    assert mine == {"id": "n1", "text": "first"}


async def test_deleting_what_is_not_there_without_a_version_is_fine(store: DocumentStore) -> None:
    await store.apply(Delete("notes", "nobody"))


async def test_applying_nothing_changes_nothing(store: DocumentStore) -> None:
    await store.apply()

    assert await store.count("notes") == 0


async def test_a_collection_that_is_not_listed_is_refused(store: DocumentStore) -> None:
    with pytest.raises(LookupError):
        await store.get("holidays; DROP TABLE notes", "n1")
    with pytest.raises(LookupError):
        await store.apply(Insert("holidays", {"id": "h1"}))


@pytest.mark.parametrize("text", ["नमस्ते 🙏", "آپ کیسے ہیں", "a'b\"c\\d\n\t", "\u0000 nul", "𝕏 e\u0301 é"])
async def test_text_of_any_language_comes_back_as_it_was(store: DocumentStore, text: str) -> None:
    await store.apply(Insert("notes", {"id": text, "text": text, "deep": {text.replace("\u0000", ""): [text]}}))

    found = await store.get("notes", text)

    assert found is not None
    assert (found["id"], found["text"]) == (text, text)
    assert found["deep"] == {text.replace("\u0000", ""): [text]}


async def test_a_large_document_comes_back_whole(store: DocumentStore) -> None:
    text = "नमस्ते " * 150_000

    await store.apply(Insert("notes", {"id": "n1", "text": text}))

    found = await store.get("notes", "n1")
    assert found is not None
    assert found["text"] == text


async def test_ping_tells_the_engine(store: DocumentStore, place: Place) -> None:
    facts = await store.ping()

    assert facts["engine"] == place.engine.split("-", maxsplit=1)[0]
    assert facts["version"]


# --- uniqueness ----------------------------------------------------------------------------------------------


async def test_an_id_is_taken_once(store: DocumentStore) -> None:
    await put(store, "notes", {"id": "n1", "text": "first"})

    with pytest.raises(Duplicate) as refusal:
        await store.apply(Insert("notes", {"id": "n1", "text": "second"}))

    assert refusal.value.index == "id"
    assert (await store.get("notes", "n1") or {})["text"] == "first"


async def test_a_unique_field_is_taken_once_and_named_by_its_index(store: DocumentStore) -> None:
    await put(store, "people", {"id": "p1", "email": "a@b"}, {"id": "p2", "email": "c@d"})

    inserted = await outcome(store, Insert("people", {"id": "p3", "email": "a@b"}))
    replaced = await outcome(store, Replace("people", {"id": "p2", "version": 1, "email": "a@b"}))

    assert (inserted, replaced) == ("one_person_per_email", "one_person_per_email")


async def test_a_partial_unique_index_counts_the_live_only(store: DocumentStore) -> None:
    await put(
        store,
        "holds",
        {"id": "dead1", "slot_id": "s", "live": False},
        {"id": "dead2", "slot_id": "s", "live": False},
        {"id": "live1", "slot_id": "s", "live": True},
    )

    second = await outcome(store, Insert("holds", {"id": "live2", "slot_id": "s", "live": True}))
    woken = await outcome(store, Replace("holds", {"id": "dead1", "version": 1, "slot_id": "s", "live": True}))
    swapped = await outcome(
        store,
        Replace("holds", {"id": "live1", "version": 1, "slot_id": "s", "live": False}),
        Insert("holds", {"id": "live2", "slot_id": "s", "live": True}),
    )

    assert (second, woken, swapped) == ("one_live_hold_per_slot", "one_live_hold_per_slot", "done")


async def test_of_forty_at_once_through_two_stores_one_wins(store: DocumentStore, place: Place) -> None:
    async with place.opened() as other:
        tries = [
            outcome((store, other)[n % 2], Insert("holds", {"id": f"h{n}", "slot_id": "s", "live": True}))
            for n in range(40)
        ]

        outcomes = await asyncio.gather(*tries)

    assert sorted(outcomes) == ["done", *["one_live_hold_per_slot"] * 39]


async def test_of_forty_transactions_on_one_version_one_wins(store: DocumentStore, place: Place) -> None:
    await put(store, "notes", {"id": "n1", "text": ""})
    async with place.opened() as other:
        tries = [
            outcome(
                (store, other)[n % 2],
                Insert("notes", {"id": f"by-{n}"}),
                Replace("notes", {"id": "n1", "version": 1, "text": f"{n}"}),
            )
            for n in range(40)
        ]

        outcomes = await asyncio.gather(*tries)

    assert sorted(outcomes) == ["done", *["stale"] * 39]
    assert await store.count("notes") == 2


async def test_of_two_processes_one_wins_in_every_round(store: DocumentStore, place: Place) -> None:
    racers = [place.process("racer") for _ in range(2)]
    try:
        ends = [(cast("IO[str]", racer.stdin), cast("IO[str]", racer.stdout)) for racer in racers]
        assert [await asyncio.to_thread(out.readline) for _, out in ends] == ["ready\n"] * 2

        wins = []
        for n in range(ROUNDS):
            for me, (to, _) in enumerate(ends):
                to.write(f"round{n} {me}\n")
                to.flush()
            wins.append(sum([int(await asyncio.to_thread(out.readline)) for _, out in ends]))
    finally:
        for racer in racers:
            racer.communicate(timeout=10)

    assert wins == [1] * ROUNDS
    assert await store.count("holds") == ROUNDS


# --- versions and all or nothing ------------------------------------------------------------------------------


async def test_an_old_version_changes_nothing(store: DocumentStore) -> None:
    await put(store, "notes", {"id": "n1", "text": "first"})
    await store.apply(Replace("notes", {"id": "n1", "version": 1, "text": "second"}))

    replaced = await outcome(store, Replace("notes", {"id": "n1", "version": 1, "text": "third"}))
    deleted = await outcome(store, Delete("notes", "n1", version=1))
    missing = await outcome(store, Replace("notes", {"id": "nobody", "version": 1}))

    assert (replaced, deleted, missing) == ("stale", "stale", "stale")
    assert await store.get("notes", "n1") == {"id": "n1", "version": 2, "text": "second"}


@pytest.mark.parametrize(
    ("second", "told"),
    [
        (Insert("people", {"id": "p2", "email": "a@b"}), "one_person_per_email"),
        (Insert("people", {"id": "p1", "email": "c@d"}), "id"),
        (Replace("people", {"id": "p1", "version": 7, "email": "x"}), "stale"),
        (Delete("people", "p1", version=7), "stale"),
    ],
    ids=["unique", "id", "replace", "delete"],
)
async def test_when_the_second_write_fails_the_first_and_third_are_undone(
    store: DocumentStore, second: Any, told: str
) -> None:
    await put(store, "people", {"id": "p1", "email": "a@b"})
    await put(store, "notes", {"id": "old", "text": "as it was"})

    what = await outcome(
        store,
        Replace("notes", {"id": "old", "version": 1, "text": "changed"}),
        second,
        Insert("notes", {"id": "third"}),
    )

    assert what == told
    assert await store.find("notes") == [{"id": "old", "version": 1, "text": "as it was"}]
    assert await store.find("people") == [{"id": "p1", "version": 1, "email": "a@b"}]


# --- instants ------------------------------------------------------------------------------------------------


async def test_instants_sort_as_time_does_whatever_their_zone(store: DocumentStore) -> None:
    kolkata = timezone(timedelta(hours=5, minutes=30))
    moments = {
        "c": datetime(2026, 11, 25, 10, 0, 1, tzinfo=kolkata),
        "a": datetime(2026, 11, 25, 4, 30, 0, 0, tzinfo=UTC),
        "b": datetime(2026, 11, 25, 10, 0, 0, 500_000, tzinfo=kolkata),
        "d": datetime(2026, 11, 25, 4, 30, 1, 1000, tzinfo=UTC),
    }
    await put(store, "notes", *({"id": id, "owner": "o", "at": instant_text(at)} for id, at in moments.items()))

    ascending = await ids(store, sort=Sort("at"))
    later = await ids(store, Clause("at", ">", instant_text(moments["b"])), sort=Sort("at", descending=True))

    assert ascending == ["a", "b", "c", "d"]
    assert later == ["d", "c"]


async def test_an_entity_comes_back_with_its_milliseconds_and_its_zone(store: DocumentStore) -> None:
    ist = timezone(timedelta(hours=5, minutes=30))
    event = Event(id="e1", at=datetime(2026, 11, 25, 10, 0, 0, 7000, tzinfo=ist), big=2**53 + 1, tags=("x", "y"))

    await store.apply(Insert("notes", to_document(event)))
    found = await store.get("notes", "e1")
    assert found is not None
    back = from_document({**found, "unknown": 1}, Event)

    assert (back.at, back.at.utcoffset(), back.big) == (event.at, timedelta(0), event.big)
    assert (back.tags, back.ended_at, back.version) == (("x", "y"), None, 1)
    assert found["at"] == "2026-11-25T04:30:00.007Z"


def test_an_instant_without_its_zone_is_never_stored() -> None:
    with pytest.raises(ValueError, match="zone"):
        to_document(Event(id="e1", at=datetime(2026, 11, 25)))  # noqa: DTZ001 - the mistake itself


# --- conditions ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        ([equals("owner", "asha")], ["a", "b"]),
        ([equals("done", True)], ["a"]),
        ([equals("done", False)], ["b", "c"]),
        ([equals("rank", None)], ["c", "d"]),
        ([Clause("rank", ">", 1)], ["b"]),
        ([Clause("rank", ">=", 1)], ["a", "b"]),
        ([Clause("rank", ">", 1.5), Clause("rank", "<=", 2)], ["b"]),
        ([Clause("owner", "in", ["asha", "ravi"])], ["a", "b", "c"]),
        ([Clause("rank", "in", (2, 7))], ["b"]),
        ([Clause("owner", "in", [])], []),
        ([Clause("id", "in", ["a", "d", "x"]), equals("owner", "asha")], ["a"]),
        ([Clause("id", ">", "b")], ["c", "d"]),
        ([equals("version", 1)], ["a", "b", "c", "d"]),
        ([equals("rank", "1")], []),
        ([equals("owner", "asha"), equals("owner", "ravi")], []),
    ],
)
async def test_conditions(store: DocumentStore, where: Sequence[Clause], expected: list[str]) -> None:
    await put(
        store,
        "notes",
        {"id": "a", "owner": "asha", "done": True, "rank": 1},
        {"id": "b", "owner": "asha", "done": False, "rank": 2},
        {"id": "c", "owner": "ravi", "done": False, "rank": None},
        {"id": "d", "owner": "zoya"},
    )

    found = await ids(store, *where)

    assert found == expected
    assert await store.count("notes", where) == len(expected)


async def test_documents_are_tallied_by_a_field(store: DocumentStore) -> None:
    await put(store, "notes", *({"id": f"{n}", "owner": "asha" if n % 3 else "ravi", "rank": n} for n in range(7)))

    assert await store.tally("notes", "owner") == {"asha": 4, "ravi": 3}
    assert await store.tally("notes", "owner", [Clause("rank", "<", 2)]) == {"asha": 1, "ravi": 1}
    assert await store.tally("notes", "owner", [equals("owner", "nobody")]) == {}


async def test_what_looks_like_an_operator_is_only_a_value(store: DocumentStore) -> None:
    odd = {"$gt": "", "$where": "1", "a.b": {"$set": {"x": 1}}, "'; DROP TABLE notes; --": 1}
    await put(store, "notes", {"id": "n1", "owner": "$owner", "deep": odd}, {"id": "$gt", "owner": "' OR 1=1 --"})

    await store.apply(Replace("notes", {"id": "n1", "version": 1, "owner": "$owner", "deep": odd}))

    assert (await store.get("notes", "n1") or {})["deep"] == odd
    assert await ids(store, equals("owner", "$owner")) == ["n1"]
    assert await ids(store, equals("owner", "' OR 1=1 --")) == ["$gt"]
    assert await ids(store, equals("owner", '{"$gt": ""}')) == []
    assert await store.tally("notes", "owner") == {"$owner": 1, "' OR 1=1 --": 1}


@pytest.mark.parametrize("value", [{"$gt": ""}, {"$ne": None}, ["a"], ("a",), b"x"])
def test_a_condition_takes_scalars_only(value: Any) -> None:
    with pytest.raises(TypeError):
        equals("owner", value)


@pytest.mark.parametrize(("op", "value"), [("in", "abc"), ("<", None), (">=", True), ("in", {"$gt": ""})])
def test_a_condition_that_engines_would_read_differently_is_refused(op: Any, value: Any) -> None:
    with pytest.raises(TypeError):
        Clause("owner", op, value)


async def test_an_id_that_looks_like_an_operator_finds_nothing(store: DocumentStore) -> None:
    await put(store, "notes", {"id": "n1"})
    forged: Any = {"$gt": ""}

    [found] = await asyncio.gather(store.get("notes", forged), return_exceptions=True)

    # A mistake of ours must look like one, not like a database that is down.
    assert found is None or isinstance(found, Exception)
    assert not isinstance(found, Unavailable)


# --- lists ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("field", ["at", "rank", "id"])
async def test_pages_with_ties_show_everything_once(store: DocumentStore, field: str, *, descending: bool) -> None:
    await put(
        store,
        "notes",
        *({"id": f"n{n:02}", "owner": "o", "at": f"t{n * 7 % 4}", "rank": n * 5 % 3} for n in range(23)),
    )
    sort = Sort(field, descending=descending)
    everything = await ids(store, equals("owner", "o"), sort=sort, limit=1000)

    shown: list[str] = []
    after: Cursor | None = None
    while page := await store.find("notes", [equals("owner", "o")], sort=sort, after=after, limit=5):
        shown += [one["id"] for one in page]
        after = Cursor(page[-1][field], page[-1]["id"])

    expected = sorted(await store.find("notes", limit=100), key=lambda one: (one[field], one["id"]), reverse=descending)
    assert shown == everything == [one["id"] for one in expected]


@pytest.mark.parametrize("descending", [False, True])
async def test_pages_stay_true_while_others_write(store: DocumentStore, *, descending: bool) -> None:
    await put(store, "notes", *({"id": f"n{n:02}", "owner": "o", "at": f"t{n // 3:02}"} for n in range(30)))
    sort, before = Sort("at", descending=descending), set(await ids(store, limit=100))
    seen: list[str] = []
    request = PageRequest(limit=4)

    for n in range(100):
        page = await page_of(store, "notes", [equals("owner", "o")], sort, request, lambda one: str(one["id"]))
        seen += page.items
        await put(store, "notes", {"id": f"new{n:02}", "owner": "o", "at": f"t{n * 7 % 10:02}"})
        if page.next_cursor is None:
            break
        request = PageRequest(limit=4, cursor=page.next_cursor)

    assert len(seen) == len(set(seen))
    assert before <= set(seen)


@pytest.mark.parametrize(
    "cursor", ["", "x", "!!!", "WzFd", "bnVsbA", "eyIkZ3QiOiIifQ", "WzEwMDAwMDAwMDAwMDAwMDAwMDAwMDAwLCAiYSJd", "é"]
)
async def test_a_cursor_that_we_did_not_give_is_refused(store: DocumentStore, cursor: str) -> None:
    with pytest.raises(InvalidCursor):
        await page_of(store, "notes", [], Sort("at"), PageRequest(cursor=cursor), dict)


async def test_a_list_is_bounded(store: DocumentStore) -> None:
    await store.apply(*(Insert("notes", {"id": f"n{n:04}"}) for n in range(1005)))

    assert len(await store.find("notes")) == 100
    assert len(await store.find("notes", limit=5000)) == 1000
    with pytest.raises(ValueError, match="0"):
        await store.find("notes", limit=0)


# --- opening and closing -------------------------------------------------------------------------------------


async def test_what_was_written_is_there_after_opening_again(place: Place) -> None:
    store = place.store()
    await store.open()
    await put(store, "notes", {"id": "n1", "text": "kept"})
    await store.close()

    await store.open()
    found = await store.get("notes", "n1")
    again = await outcome(store, Insert("notes", {"id": "n1"}))
    await store.close()

    assert (found, again) == ({"id": "n1", "version": 1, "text": "kept"}, "id")


async def test_a_closed_store_says_so(place: Place) -> None:
    store = place.store()
    await store.open()
    await store.close()

    with pytest.raises(Unavailable):
        await store.apply(Insert("notes", {"id": "n1"}))


async def test_two_may_open_at_once(place: Place) -> None:
    stores = [place.store() for _ in range(3)]

    await asyncio.gather(*(store.open() for store in stores))
    await put(stores[0], "notes", {"id": "n1"})
    found = [await store.get("notes", "n1") for store in stores]
    await asyncio.gather(*(store.close() for store in stores))

    assert all(found)
