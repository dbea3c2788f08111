"""When an institution has its exams, as it wrote it down: `2026-11-23/2026-12-12, 2027-04-26/2027-05-15`. Pure."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

MOST_DAYS: Final = 120


def exams_of(text: str) -> Sequence[tuple[date, date]]:
    """What can't be read as two days in their order, not too far apart, is left out. The rules of the settings refuse
    it before it is kept.
    """
    found = [_period(part) for part in text.split(",") if part.strip()]
    return sorted(one for one in found if one is not None)


def in_exams(monday: date, exams: Sequence[tuple[date, date]]) -> bool:
    """Whether a day of that week is one of exams."""
    sunday = monday + timedelta(days=6)
    return any(since <= sunday and monday <= until for since, until in exams)


def _period(text: str) -> tuple[date, date] | None:
    first, _, last = text.strip().partition("/")
    try:
        since, until = date.fromisoformat(first), date.fromisoformat(last)
    except ValueError:
        return None
    return (since, until) if timedelta() <= until - since <= timedelta(days=MOST_DAYS) else None
