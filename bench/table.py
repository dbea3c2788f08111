"""The table: one line for each row, printed as soon as it is known."""

import math
from typing import NamedTuple

from bench.rows import Goal

HEAD = ("row", "store", "conns", "req/s", "ratio", "p50 ms", "p99 ms", "goal", "")
WIDTHS = (20, 7, 5, 7, 6, 7, 7, 26, 8)


class Figures(NamedTuple):
    """What one row came to; nan where there is nothing to say."""

    rate: float = math.nan
    ratio: float = math.nan
    p50: float = math.nan
    p99: float = math.nan
    ping_p99: float = math.nan


def verdict(found: Figures, goal: Goal) -> str:
    """`unsteady` when no sample counted."""
    if math.isnan(found.rate):
        return "unsteady"
    reached = (
        found.rate >= goal.rate
        and (goal.ratio == 0 or found.ratio >= goal.ratio)
        and found.p99 <= goal.p99
        and (math.isinf(goal.ping_p99) or found.ping_p99 <= goal.ping_p99)
    )
    return "ok" if reached else "below"


def wanted(found: Figures, goal: Goal) -> str:
    """The goal in words, with the figure beside it where the table has no column for it."""
    parts = []
    if goal.ratio:
        parts.append(f"ratio {goal.ratio:.3g}")
    if goal.rate:
        parts.append(f"{goal.rate:.0f}/s")
    if not math.isinf(goal.p99):
        parts.append(f"p99 {goal.p99:.0f} ms")
    if not math.isinf(goal.ping_p99):
        parts.append(f"lag p99 {_number(found.ping_p99, 1)} of {goal.ping_p99:.0f} ms")
    return ", ".join(parts)


def line(name: str, store: str, connections: int, found: Figures, goal: Goal) -> str:
    return _columns(
        name,
        store,
        str(connections),
        _number(found.rate, 0),
        _number(found.ratio, 3),
        _number(found.p50, 1),
        _number(found.p99, 1),
        wanted(found, goal),
        verdict(found, goal),
    )


def head() -> str:
    return f"{_columns(*HEAD)}\n{_columns(*('-' * width for width in WIDTHS))}"


def _number(value: float, digits: int) -> str:
    return "-" if math.isnan(value) else f"{value:.{digits}f}"


def _columns(*cells: str) -> str:
    numbers = range(2, 7)
    padded = (
        cell.rjust(width) if place in numbers else cell.ljust(width)
        for place, (cell, width) in enumerate(zip(cells, WIDTHS, strict=True))
    )
    return "  ".join(padded).rstrip()
