"""How many appointments the coming weeks may bring, from released weekly figures.

Each method forecasts weeks that are over, from what was known before them (rolling origin); the one with the smallest
mean absolute error is shown, and the naive one, "as many as last week", always stands beside it. Pure.
"""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from statistics import fmean
from typing import Final

import msgspec

from manmitra.domain.config.exams import in_exams

AHEAD: Final = 8
FEWEST: Final = 12
"""Weeks in a row: with fewer, the errors of two methods can't be told apart."""
LEARNING: Final = 8
"""Weeks that are only learned from."""
RECENT: Final = 4
YEAR: Final = 52
HORIZON: Final = 4
"""Weeks ahead that a forecast is judged by."""
WEEK: Final = timedelta(days=7)
NAIVE: Final = "naive"

Exams = Sequence[tuple[date, date]]
Method = Callable[[Sequence["Week"], date, Exams], float]


class Week(msgspec.Struct, frozen=True):
    monday: date
    value: float


class Judged(msgspec.Struct, frozen=True):
    """A method and its mean absolute error in the back-test, with that of the worst tenth of weeks."""

    method: str
    error: float
    worst: float


class Expected(msgspec.Struct, frozen=True):
    monday: date
    value: float
    naive: float
    exams: bool


class Forecast(msgspec.Struct, frozen=True, kw_only=True):
    """Without `weeks` there was too little to forecast from; `note` says so."""

    weeks: tuple[Expected, ...] = ()
    method: str = ""
    judged: tuple[Judged, ...] = ()
    tested: int = 0
    known: int
    last: date | None
    """The Monday of the last week that is known."""
    note: str


def naive(known: Sequence[Week], monday: date, exams: Exams) -> float:  # noqa: ARG001 - as every method
    return known[-1].value


def moving_average(known: Sequence[Week], monday: date, exams: Exams) -> float:  # noqa: ARG001
    return fmean(week.value for week in known[-RECENT:])


def same_week_last_year(known: Sequence[Week], monday: date, exams: Exams) -> float:
    """As the week 52 weeks before; where that is not known, as the last weeks."""
    by_monday = {week.monday: week.value for week in known}
    return by_monday.get(monday - YEAR * WEEK, moving_average(known, monday, exams))


def exam_calendar(known: Sequence[Week], monday: date, exams: Exams) -> float:
    """The last weeks without exams, times what weeks with exams have been to those before them."""
    plain = [week.value for week in known if not in_exams(week.monday, exams)]
    busy = [week.value for week in known if in_exams(week.monday, exams)]
    if not plain:
        return moving_average(known, monday, exams)
    level = fmean(plain[-RECENT:])
    if not in_exams(monday, exams) or not busy or fmean(plain) == 0:
        return level
    return level * fmean(busy) / fmean(plain)


METHODS: Final[dict[str, Method]] = {
    NAIVE: naive,
    "moving_average": moving_average,
    "same_week_last_year": same_week_last_year,
    "exam_calendar": exam_calendar,
}


def forecast(weeks: Sequence[tuple[date, int | None]], exams: Exams) -> Forecast:
    """From the last run of weeks without a hidden one among them."""
    known = _last_run(weeks)
    last = known[-1].monday if known else None
    if len(known) < FEWEST:
        return Forecast(
            known=len(known),
            last=last,
            note=f"A forecast needs {FEWEST} weeks in a row whose figures are shown; there are {len(known)}.",
        )
    judged = _judged(known, exams)
    best = min(judged, key=lambda one: (one.error, one.method != NAIVE))
    coming = [known[-1].monday + n * WEEK for n in range(1, AHEAD + 1)]
    return Forecast(
        weeks=tuple(
            Expected(
                monday,
                round(METHODS[best.method](known, monday, exams), 1),
                round(naive(known, monday, exams), 1),
                in_exams(monday, exams),
            )
            for monday in coming
        ),
        method=best.method,
        judged=tuple(judged),
        tested=len(known) - LEARNING,
        known=len(known),
        last=last,
        note="Appointments of students who agreed to be counted; there are more. "
        + (
            "No other method was better than taking the last week for the coming ones."
            if best.method == NAIVE
            else "The method with the smallest error over past weeks is shown."
        ),
    )


def _last_run(weeks: Sequence[tuple[date, int | None]]) -> list[Week]:
    known = list[Week]()
    for monday, value in weeks:
        if value is None or (known and monday != known[-1].monday + WEEK):
            known = []
        if value is not None:
            known.append(Week(monday, value))
    return known


def _judged(known: Sequence[Week], exams: Exams) -> list[Judged]:
    found = []
    for name, method in METHODS.items():
        errors = sorted(
            abs(method(known[:origin], week.monday, exams) - week.value)
            for origin in range(LEARNING, len(known))
            for week in known[origin : origin + HORIZON]
        )
        found.append(Judged(name, round(fmean(errors), 2), round(errors[int(0.9 * (len(errors) - 1))], 2)))
    return found
