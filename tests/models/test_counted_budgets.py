"""The purses of the specialist, which has no store to count in."""

from datetime import UTC, datetime, timedelta

from manmitra.adapters.models.counted_budgets import CountedBudgets

NOON = datetime(2026, 11, 25, 6, 30, tzinfo=UTC)


async def taken(budgets: CountedBudgets, *payers: str, at: datetime = NOON) -> list[bool]:
    return [await budgets.take(payer, at) for payer in payers]


async def test_each_has_so_many_calls_and_nobody_elses_are_touched() -> None:
    budgets = CountedBudgets(per_person=2, per_day=100)

    assert await taken(budgets, "a", "a", "a", "b") == [True, True, False, True]


async def test_all_together_have_so_many_and_a_refused_call_costs_nothing() -> None:
    budgets = CountedBudgets(per_person=2, per_day=3)

    assert await taken(budgets, "a", "a", "a", "a", "b", "c") == [True, True, False, False, True, False]


async def test_a_new_day_begins_with_full_purses() -> None:
    budgets = CountedBudgets(per_person=1, per_day=1)
    await taken(budgets, "a")

    assert await taken(budgets, "a", at=NOON + timedelta(days=1)) == [True]
