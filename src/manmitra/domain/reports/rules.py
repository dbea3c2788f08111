"""Which months a period has, and which counts may be shown."""

from datetime import date, datetime
from typing import Final

from manmitra.domain.reports.model import Cell
from manmitra.domain.shared.time import local_day

FEWEST: Final = 10
"""Fewer people than this are not told of, whatever it is that they did."""
ROUNDED_TO: Final = 5
OFF_BY: Final = ROUNDED_TO // 2
"""The farthest that a whole number lies from the nearest multiple."""


def months_of_year(year: int, now: datetime) -> list[date]:
    """The first days of those that have begun."""
    return [date(year, month, 1) for month in range(1, 13) if date(year, month, 1) <= local_day(now)]


def month_after(month: date) -> date:
    return _month(month.year * 12 + month.month)


def _month(number: int) -> date:
    return date(number // 12, number % 12 + 1, 1)


def shown(count: int, people: int) -> Cell:
    """Rounded, so that a count that grew by one from yesterday to today tells nothing of who came; and held back when
    few people are in it. Nobody at all is a figure like any other: who is not there can't be recognised.
    """
    if 0 < people < FEWEST:
        return Cell(None, suppressed=True)
    rounded = (count + OFF_BY) // ROUNDED_TO * ROUNDED_TO
    return Cell(rounded, error=OFF_BY if count else None)
