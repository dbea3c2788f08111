"""Which way results go, told only as far as published figures carry it."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import Final

import msgspec

from manmitra.domain.assessments.catalogue import instrument
from manmitra.domain.assessments.model import Instrument, Kind

AFTER_RISK: Final = (
    "{} Your last answer about being better off dead or hurting yourself matters more than any total: please talk to "
    "somebody today."
)


class Direction(StrEnum):
    BETTER = "better"
    WORSE = "worse"
    SAME = "same"
    UNKNOWN = "unknown"


class Point(msgspec.Struct, frozen=True):
    """`risk`: question 9 was not answered with 0."""

    at: datetime
    total: int
    band: str
    risk: bool = False


class Trend(msgspec.Struct, frozen=True, kw_only=True):
    """`change` is the last total less the first. None means that no published figure lets us say.

    noticeable: at least the smallest difference that people notice. reliable: more than the questionnaire's own noise.
    response: at most half of a first total at or above the cut-off. remission: from there to below the limit,
    and question 9 of the last form answered with 0.
    """

    kind: Kind
    points: tuple[Point, ...]
    direction: Direction
    change: int | None = None
    noticeable: bool | None = None
    reliable: bool | None = None
    response: bool | None = None
    remission: bool | None = None
    words: str


def trend(kind: Kind, points: Sequence[Point]) -> Trend:
    """Of results in the order of time, the first against the last."""
    if len(points) < 2:
        words = (
            "One result shows where you are; a second one will show which way it goes." if points else "No results yet."
        )
        return Trend(kind=kind, points=tuple(points), direction=Direction.UNKNOWN, words=words)
    sheet = instrument(kind)
    first, last, risk = points[0].total, points[-1].total, points[-1].risk
    change = last - first
    noticed = None if sheet.difference is None else abs(change) >= sheet.difference
    reliable = None if sheet.reliable is None else abs(change) >= sheet.reliable
    was_positive = first >= sheet.cut
    response = None if sheet.remission_below is None else was_positive and last * 2 <= first
    remission = None if sheet.remission_below is None else was_positive and not risk and last < sheet.remission_below
    return Trend(
        kind=kind,
        points=tuple(points),
        direction=_direction(sheet, change),
        change=change,
        noticeable=noticed,
        reliable=reliable,
        response=response,
        remission=remission,
        words=AFTER_RISK.format(_moved(sheet, first, last))
        if risk
        else _words(sheet, first, last, reliable=reliable, response=response, remission=remission),
    )


def _direction(sheet: Instrument, change: int) -> Direction:
    if change == 0:
        return Direction.SAME
    return Direction.WORSE if (change > 0) is sheet.higher_is_worse else Direction.BETTER


def _words(
    sheet: Instrument, first: int, last: int, *, reliable: bool | None, response: bool | None, remission: bool | None
) -> str:
    change = last - first
    said = [_moved(sheet, first, last)]
    if sheet.difference is None:
        said.append("There is no agreed figure here for how much is a real change, so take it as a hint.")
    elif abs(change) < sheet.difference:
        said.append(f"Changes of less than {sheet.difference} points come and go and need not mean anything.")
    else:
        way = "easier" if _direction(sheet, change) is Direction.BETTER else "harder"
        said.append(f"That is enough ({sheet.difference} points or more) that people usually notice things got {way}.")
    if reliable:
        said.append("It is also more than chance alone would explain.")
    elif reliable is False and change:
        said.append(f"Chance alone could still explain it (under {sheet.reliable} points).")
    if response:
        said.append("The total is at most half of what it was at first.")
    if remission:
        said.append(f"It is now below {sheet.remission_below}, in the lowest band.")
    return " ".join(said)


def _moved(sheet: Instrument, first: int, last: int) -> str:
    before, after = first * sheet.multiplier, last * sheet.multiplier
    if before == after:
        return f"Your total is what it was at first: {after}."
    return f"Your total went from {before} to {after}."
