"""What cards and lists of things to keep in mind promise of their store, on every engine."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from manmitra.adapters.persistence.cards import StoredCards
from manmitra.adapters.persistence.care import AppointmentCareRelations
from manmitra.adapters.persistence.memories import StoredMemories
from manmitra.adapters.persistence.schema import INDEXES, SEALED
from manmitra.adapters.persistence.sealed import Keyring, SealedStore
from manmitra.adapters.persistence.store import DocumentStore, Insert
from manmitra.domain.accounts.ports import Care
from manmitra.domain.chat.card import Card, CardChanged, CardRead, Share, share_id
from manmitra.domain.chat.memory import Memory, MemoryBusy
from manmitra.domain.shared.paging import PageRequest
from tests.contracts.engines import Place

NOW = datetime(2026, 11, 25, 4, 30, tzinfo=UTC)
OURS = ("cards", "card_shares", "card_reads", "memories", "appointments")
CARD = Card(id="c", student_id="asha", institution="campus", text="It is the exams.", updated_at=NOW)


@pytest.fixture
async def store(place: Place) -> AsyncIterator[DocumentStore]:
    indexes = [index for index in INDEXES if index.collection in OURS]
    async with place.opened(collections=OURS, indexes=indexes) as opened:
        yield SealedStore(store=opened, keys=Keyring({"k1": b"k" * 32}), sealed=SEALED)


@pytest.fixture
def cards(store: DocumentStore) -> StoredCards:
    return StoredCards(store=store)


@pytest.fixture
def memories(store: DocumentStore) -> StoredMemories:
    return StoredMemories(store=store)


def shared(card: str, counselor: str, minute: int = 0, text: str = "It is the exams.") -> Share:
    return Share(
        id=share_id(card, counselor),
        card_id=card,
        counselor_id=counselor,
        counselor_name=counselor.title(),
        student_id="asha",
        institution="campus",
        card_version=1,
        text=text,
        shared_at=NOW + timedelta(minutes=minute),
    )


async def test_a_card_comes_back_as_it_was_and_is_never_overwritten_unseen(cards: StoredCards) -> None:
    saved = await cards.save(CARD)
    later = await cards.save(replace(saved, text="Something else."))

    for stale in (CARD, saved):
        with pytest.raises(CardChanged):
            await cards.save(stale)

    assert saved == replace(CARD, version=1)
    assert await cards.of("c") == later == replace(CARD, version=2, text="Something else.")
    assert await cards.of("nothing") is None


async def test_shares_are_found_from_both_sides_and_shared_anew_in_the_same_place(cards: StoredCards) -> None:
    await cards.share(shared("c", "meera"), shared("c", "arjun", 1))
    await cards.share(shared("d", "meera", 2), shared("c", "meera", 3, "anew"))

    latest = await cards.shared_with("meera", PageRequest(limit=1))
    rest = await cards.shared_with("meera", PageRequest(limit=1, cursor=latest.next_cursor))

    assert [(one.counselor_id, one.text) for one in await cards.shares_of("c")] == [
        ("arjun", "It is the exams."),
        ("meera", "anew"),
    ]
    assert [one.card_id for one in (*latest.items, *rest.items)] == ["c", "d"]
    assert await cards.shared("c", "nobody") is None


async def test_what_is_taken_back_from_one_or_all_is_gone(cards: StoredCards) -> None:
    await cards.save(CARD)
    await cards.share(shared("c", "meera"), shared("c", "arjun"), shared("d", "meera"))

    await cards.unshare("c", "meera")
    one_left = [one.counselor_id for one in await cards.shares_of("c")]
    await cards.unshare("c")
    await cards.unshare("c")

    assert one_left == ["arjun"]
    assert await cards.shares_of("c") == []
    assert [one.card_id for one in (await cards.shared_with("meera", PageRequest())).items] == ["d"]
    assert await cards.of("c") is not None


async def test_a_card_is_removed_with_its_shares_and_who_read_it_stays(cards: StoredCards) -> None:
    await cards.save(CARD)
    await cards.share(shared("c", "meera"))
    for minute in range(3):
        at = NOW + timedelta(minutes=minute)
        read = CardRead(
            id=f"r{minute}", card_id="c", student_id="asha", institution="campus", reader_id="meera", read_at=at
        )
        await cards.add_read(read)

    await cards.remove("c")
    await cards.remove("c")

    assert (await cards.of("c"), await cards.shares_of("c")) == (None, [])
    assert [one.id for one in (await cards.reads_of("c", PageRequest())).items] == ["r2", "r1", "r0"]
    assert (await cards.reads_of("d", PageRequest())).items == []


async def test_a_list_comes_back_as_it_was_and_of_two_writers_one_is_refused(memories: StoredMemories) -> None:
    first = Memory(id="asha", institution="campus").added("1", "my exam is on Monday", NOW)
    saved = await memories.save(first)
    await memories.save(saved.added("2", "I like tea", NOW))

    for stale in (first, saved):
        with pytest.raises(MemoryBusy):
            await memories.save(stale)

    found = await memories.of("asha")
    assert found is not None
    assert [one.text for one in found.items] == ["my exam is on Monday", "I like tea"]
    assert found.version == 2
    assert await memories.of("ravi") is None


async def test_only_lists_that_hold_something_that_has_ended_are_found_the_oldest_first(
    memories: StoredMemories,
) -> None:
    for student, days in (("asha", 3), ("ravi", 1), ("zoya", 9)):
        await memories.save(Memory(id=student, institution="campus").added("1", "tea", NOW, days=days))
    await memories.save(Memory(id="empty", institution="campus"))

    found = await memories.ended(NOW + timedelta(days=3), 10)

    assert [one.id for one in found] == ["ravi", "asha"]
    assert [one.id for one in await memories.ended(NOW + timedelta(days=3), 1)] == ["ravi"]
    assert await memories.ended(NOW, 10) == []


async def test_by_whom_a_student_is_treated_the_latest_appointment_first(store: DocumentStore) -> None:
    for number, (counselor, state) in enumerate(
        [("meera", "completed"), ("arjun", "cancelled"), ("zoya", "confirmed")]
    ):
        appointment = {
            "id": f"a{number}",
            "version": 0,
            "student_id": "asha",
            "counselor_id": counselor,
            "counselor_name": counselor.title(),
            "state": state,
            "slot_id": f"s{number}",
            "turn": number,
            "live": False,
            "starts_at": f"2026-11-2{number}T04:30:00.000Z",
        }
        await store.apply(Insert("appointments", appointment))
    care = AppointmentCareRelations(store=store)

    found = await care.of_student("asha")

    assert found == [
        Care(appointment_id="a2", counselor_id="zoya", counselor_name="Zoya"),
        Care(appointment_id="a0", counselor_id="meera", counselor_name="Meera"),
    ]
    assert await care.of_student("ravi") == []
