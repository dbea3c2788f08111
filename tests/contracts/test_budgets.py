"""Budgets of calls to models, on every engine: counted once each, whoever counts, and not forgotten."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from manmitra.adapters.persistence.budgets import BUDGETS, StoredBudgets
from manmitra.adapters.persistence.sealed import BlindIndex
from manmitra.adapters.persistence.store import DocumentStore
from manmitra.domain.bestie.budgets import day_of
from tests.contracts.engines import Place

NOW = datetime(2026, 11, 25, 4, 30, tzinfo=UTC)
BLIND = BlindIndex(b"k" * 32)


@pytest.fixture
async def shelf(place: Place) -> AsyncIterator[DocumentStore]:
    async with place.opened(collections=[BUDGETS], indexes=[]) as opened:
        yield opened


def budgets(store: DocumentStore, *, per_person: int = 3, per_day: int = 100) -> StoredBudgets:
    return StoredBudgets(store=store, blind=BLIND, per_person=per_person, per_day=per_day)


async def test_a_person_has_so_many_calls_a_day(shelf: DocumentStore) -> None:
    purse = budgets(shelf)

    taken = [await purse.take("asha", NOW) for _ in range(4)]

    assert taken == [True, True, True, False]
    assert await purse.take("ravi", NOW)
    assert await purse.take("asha", NOW + timedelta(days=1))


async def test_everybody_together_has_so_many_too(shelf: DocumentStore) -> None:
    purse = budgets(shelf, per_day=2)

    assert [await purse.take(who, NOW) for who in ("asha", "ravi", "noor")] == [True, True, False]


async def test_another_process_goes_on_counting_where_this_one_stopped(shelf: DocumentStore) -> None:
    await budgets(shelf).take("asha", NOW)
    await budgets(shelf).take("asha", NOW)

    assert [await budgets(shelf).take("asha", NOW) for _ in range(2)] == [True, False]


async def test_many_at_once_are_counted_once_each(shelf: DocumentStore) -> None:
    purse = budgets(shelf, per_person=5)

    taken = await asyncio.gather(*(purse.take("asha", NOW) for _ in range(12)))

    assert sum(taken) == 5


async def test_at_rest_nobody_can_tell_whose_it_is(shelf: DocumentStore) -> None:
    await budgets(shelf).take("asha", NOW)
    await budgets(shelf).take("asha", NOW + timedelta(days=1))

    found = await shelf.find(BUDGETS)

    assert len(found) == 4
    assert len({one["id"] for one in found}) == 4
    assert "asha" not in str(found)


@pytest.mark.parametrize(("time", "day"), [("18:29", "2026-11-25"), ("18:31", "2026-11-26")])
def test_a_day_ends_at_midnight_in_india(time: str, day: str) -> None:
    assert day_of(datetime.fromisoformat(f"2026-11-25T{time}:00+00:00")) == day
