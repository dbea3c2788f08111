"""Months of whole weeks, periods, exams and the forecast."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manmitra.domain.analytics.calendar import (
    asked,
    between,
    closes_at,
    days_of,
    last,
    latest_closed,
    month_after,
    month_before,
    month_of,
    span,
)
from manmitra.domain.analytics.forecast import FEWEST, NAIVE, forecast
from manmitra.domain.analytics.model import PeriodInvalid
from manmitra.domain.config.exams import exams_of, in_exams
from manmitra.domain.config.model import Config
from manmitra.domain.config.rules import settled

NOW = datetime(2026, 11, 25, tzinfo=UTC)
ANY_DAY = st.dates(date(2001, 1, 1), date(2150, 1, 1))
FIRST = date(2025, 1, 6)


@given(ANY_DAY)
def test_every_day_is_in_one_month_of_whole_weeks(day: date) -> None:
    since, until = span(month_of(day))

    assert since <= day <= until
    assert (since.weekday(), until.weekday()) == (0, 6)
    assert {month_of(one) for one in days_of(month_of(day))} == {month_of(day)}
    assert len(days_of(month_of(day))) in {28, 35}


@given(ANY_DAY)
def test_months_follow_each_other_without_a_gap(day: date) -> None:
    month = month_of(day)

    assert span(month_after(month))[0] == span(month)[1] + timedelta(days=1)
    assert month_before(month_after(month)) == month


@given(ANY_DAY, st.integers(0, 24 * 60 - 1))
def test_the_latest_closed_month_is_closed_and_the_next_one_is_not(day: date, minute: int) -> None:
    now = datetime(day.year, day.month, day.day, minute // 60, minute % 60, tzinfo=UTC)

    month = latest_closed(now)

    assert closes_at(month) <= now < closes_at(month_after(month))


def test_a_period_has_only_closed_months() -> None:
    year = between(date(2026, 1, 1), date(2026, 12, 31), NOW)

    assert year.months[0] == "2026-01"
    assert year.months[-1] == "2026-10"
    assert last(3, NOW).months == ("2026-08", "2026-09", "2026-10")
    assert between(date(2026, 11, 20), date(2026, 11, 21), NOW).months == ()


@pytest.mark.parametrize(
    ("since", "until"),
    [
        (date(1926, 1, 1), date(2026, 1, 1)),
        (date(1, 1, 1), date(1, 1, 2)),
        (date(9999, 12, 1), date(9999, 12, 31)),
        (date(2026, 5, 2), date(2026, 5, 1)),
        (date(2026, 5, 2), None),
        (None, date(2026, 5, 1)),
    ],
)
def test_a_period_that_makes_no_sense_is_refused(since: date | None, until: date | None) -> None:
    with pytest.raises(PeriodInvalid):
        asked("6m", since, until, NOW)


def test_exams_are_read_and_what_is_no_period_is_left_out() -> None:
    exams = exams_of(
        "2027-04-26/2027-05-15, 2026-11-23/2026-12-12,2026-12-12/2026-11-23, soon/later, 2020-01-01/2029-01-01"
    )

    assert exams == [(date(2026, 11, 23), date(2026, 12, 12)), (date(2027, 4, 26), date(2027, 5, 15))]
    assert in_exams(date(2026, 12, 7), exams)
    assert not in_exams(date(2026, 12, 14), exams)


def weeks(*values: int | None) -> list[tuple[date, int | None]]:
    return [(FIRST + n * timedelta(days=7), value) for n, value in enumerate(values)]


def test_too_few_weeks_give_no_forecast_and_say_so() -> None:
    found = forecast(weeks(*([20] * 30), None, *([20] * (FEWEST - 1))), [])

    assert found.weeks == ()
    assert found.known == FEWEST - 1
    assert "needs 12 weeks in a row" in found.note


def test_the_naive_method_is_shown_unless_another_is_better() -> None:
    steps = forecast(weeks(*(10 * n for n in range(1, 25))), [])
    noise = forecast(weeks(*(50 + (15 if n % 2 else -15) for n in range(30))), [])

    assert steps.method == NAIVE
    assert "No other method" in steps.note
    assert noise.method == "moving_average"
    assert {one.method for one in noise.judged} >= {NAIVE, "moving_average"}
    assert all(week.naive == 65 and week.value == 50 for week in noise.weeks)


def test_exams_are_foreseen_where_they_have_made_a_difference() -> None:
    mondays = [FIRST + n * timedelta(days=7) for n in range(50)]
    exams = [(mondays[n], mondays[n] + timedelta(days=6)) for n in (6, 7, 18, 19, 30, 31, 42, 43)]
    known = [(monday, 60 if in_exams(monday, exams) else 30) for monday in mondays[:41]]

    found = forecast(known, exams)

    assert found.method == "exam_calendar"
    assert [(week.exams, week.value) for week in found.weeks[:3]] == [(False, 30), (True, 60), (True, 60)]
    naive = next(one for one in found.judged if one.method == NAIVE)
    assert min(one.error for one in found.judged) < naive.error


@given(st.lists(st.integers(0, 500), min_size=FEWEST, max_size=80))
def test_the_shown_method_was_never_worse_than_the_naive_one(values: list[int]) -> None:
    found = forecast(weeks(*values), [])

    errors = {one.method: one.error for one in found.judged}
    assert errors[found.method] <= errors[NAIVE]
    assert len(found.weeks) == 8
    assert all(week.value >= 0 for week in found.weeks)


@pytest.mark.parametrize("text", ["", "2026-11-23/2026-12-12", "2026-11-23/2026-12-12, 2027-04-26/2027-05-15"])
def test_exams_that_the_forecast_can_read_may_be_set(text: str) -> None:
    values = settled(Config(id="campus", values={"exam_periods": "2025-11-23/2025-12-12"}), {"exam_periods": text})

    assert values.get("exam_periods", "") == text
