"""Weeks and months of the statistics. A month is whole weeks: those whose Thursday lies in it (as ISO 8601 gives a week
to the year of its Thursday). So weeks add up to months, and no week taken off a month leaves a few days over. Pure.
"""

from datetime import date, datetime, timedelta
from typing import Final

import msgspec

from manmitra.domain.analytics.model import PeriodInvalid
from manmitra.domain.shared.time import day_bounds

CLOSES_AFTER: Final = timedelta(days=3)
"""So long events that come late are still counted, and a withdrawn consent still takes back what was counted."""
MOST_MONTHS: Final = 36
EARLIEST: Final = date(2000, 1, 1)
LATEST: Final = date(2200, 1, 1)
PERIODS: Final = {"1m": 1, "3m": 3, "6m": 6, "12m": 12}

_DAY: Final = timedelta(days=1)
_WEEK: Final = timedelta(days=7)


class Period(msgspec.Struct, frozen=True):
    """Months that are closed, one after the other; there may be none."""

    months: tuple[str, ...]

    @property
    def since(self) -> date | None:
        return span(self.months[0])[0] if self.months else None

    @property
    def until(self) -> date | None:
        return span(self.months[-1])[1] if self.months else None


def monday_of(day: date) -> date:
    return day - day.weekday() * _DAY


def week_of(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"


def month_of(day: date) -> str:
    return f"{monday_of(day) + 3 * _DAY:%Y-%m}"


def span(month: str) -> tuple[date, date]:
    """First and last day, a Monday and a Sunday."""
    first = date.fromisoformat(f"{month}-01")
    since = monday_of(first)
    since = since if month_of(since) == month else since + _WEEK
    until = since + 6 * _DAY
    while month_of(until + _WEEK) == month:
        until += _WEEK
    return since, until


def days_of(month: str) -> list[date]:
    since, until = span(month)
    return [since + n * _DAY for n in range((until - since).days + 1)]


def weeks_of(month: str) -> list[date]:
    """Their Mondays."""
    return days_of(month)[::7]


def closes_at(month: str) -> datetime:
    return day_bounds(span(month)[1])[1] + CLOSES_AFTER


def month_before(month: str) -> str:
    return month_of(span(month)[0] - _DAY)


def month_after(month: str) -> str:
    return month_of(span(month)[1] + _DAY)


def latest_closed(now: datetime) -> str:
    month = month_of(now.date() - CLOSES_AFTER)
    while closes_at(month) > now:
        month = month_before(month)
    return month


def last(number: int, now: datetime) -> Period:
    months = [latest_closed(now)]
    while len(months) < number:
        months.append(month_before(months[-1]))
    return Period(tuple(reversed(months)))


def between(since: date, until: date, now: datetime) -> Period:
    """The closed months from that of `since` to that of `until`. Raises PeriodInvalid."""
    if until < since:
        raise PeriodInvalid("the end of a period does not lie before its beginning")
    if not (since >= EARLIEST and until < LATEST):
        raise PeriodInvalid("that period is out of range")
    if (until - since).days > MOST_MONTHS * 31:
        raise PeriodInvalid(f"a period has at most {MOST_MONTHS} months")
    month, latest, months = month_of(since), latest_closed(now), list[str]()
    while month <= min(month_of(until), latest) and len(months) < MOST_MONTHS:
        months.append(month)
        month = month_after(month)
    return Period(tuple(months))


def asked(period: str, since: date | None, until: date | None, now: datetime) -> Period:
    """What the words of a request mean. Raises PeriodInvalid."""
    if since is None and until is None:
        if period not in PERIODS:
            raise PeriodInvalid(f"a period is one of {', '.join(PERIODS)}, or has a beginning and an end")
        return last(PERIODS[period], now)
    if since is None or until is None:
        raise PeriodInvalid("a period of your own has both a beginning and an end")
    return between(since, until, now)
