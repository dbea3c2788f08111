"""What is drawn, worked out: the PDF's template only puts it on paper.

Every length is a share of its axis, every figure a text in the report's language. What is held back is drawn as such
and never as a length, not even zero.
"""

from collections.abc import Iterator, Sequence
from math import ceil, floor, log10
from typing import Any, Final

import msgspec

from manmitra.adapters.reports.figures import about, cell_text, headed, made_text, number
from manmitra.adapters.reports.words import RIGHT_TO_LEFT, Words, spoken, words_in
from manmitra.domain.reports.model import Cell, Chart, Column, Report, Row, Table

SERIES: Final = 4
"""So many are told apart in one chart."""
ACROSS: Final = 5
"""So many columns are legible beside each other on one page."""
MOST_BARS: Final = 40
MOST_POINTS: Final = 120
TICKS: Final = 5
SHOWN: Final = "shown"
HELD: Final = "held"
UNKNOWN: Final = "unknown"


class Axis(msgspec.Struct, frozen=True):
    low: float
    high: float
    step: float

    def share(self, value: float) -> float:
        return min(1.0, max(0.0, (value - self.low) / (self.high - self.low)))

    def ticks(self, language: str) -> list[dict[str, Any]]:
        count = round((self.high - self.low) / self.step)
        values = [self.low + place * self.step for place in range(count + 1)]
        return [{"at": self.share(one), "text": number(round(one, 9), language)} for one in values]


def drawing(report: Report) -> dict[str, Any]:
    words, language = words_in(report.language), spoken(report.language)
    return {
        "lang": language,
        "rtl": language in RIGHT_TO_LEFT,
        "title": report.title,
        "institution": report.institution_name,
        "about": about(report, words)[1:4],
        "made": made_text(report.made_at, words, language),
        "words": {
            "page": words.page,
            "rule": words.rule,
            "notes": words.notes,
            "legend": words.legend,
            "held": words.held,
            "continued": words.continued,
        },
        "tables": [_section(table, words, language) for table in report.tables],
        "notes": [*report.notes, *([words.unreviewed] if words.unreviewed else [])],
    }


def _section(table: Table, words: Words, language: str) -> dict[str, Any]:
    cells = [cell for row in table.rows for cell in row.cells]
    held, off = sum(one.suppressed for one in cells), any(one.error for one in cells if not one.suppressed)
    told = [words.held_count.format(held=number(held, language), all=number(len(cells), language))] if held else []
    return {
        "title": table.title,
        "note": table.note,
        "rule": table.rule,
        "none": words.none if table.columns else words.nothing,
        "remarks": [*told, *([words.legend] if held else []), *([words.error_told] if off else [])],
        "charts": list(_charts(table, words, language)),
        "parts": list(_parts(table, words, language)) if table.rows else [],
    }


def _parts(table: Table, words: Words, language: str) -> Iterator[dict[str, Any]]:
    """The table, in as many parts as its columns need; one without columns is a list of sentences."""
    for start in range(0, max(1, len(table.columns)), ACROSS):
        columns = table.columns[start : start + ACROSS]
        rows = [
            {"label": row.label, "cells": [_told(one, words, language) for one in row.cells[start : start + ACROSS]]}
            for row in table.rows
        ]
        head = [headed(one) for one in columns]
        yield {"head": head, "rows": rows, "continued": start > 0}


def _told(cell: Cell, words: Words, language: str) -> dict[str, str]:
    return {"text": cell_text(cell, words, language), "state": state_of(cell)}


def state_of(cell: Cell) -> str:
    if cell.suppressed:
        return HELD
    return UNKNOWN if cell.value is None else SHOWN


def _charts(table: Table, words: Words, language: str) -> Iterator[dict[str, Any]]:
    """One for each unit, because two units have no axis in common; and for as many columns as can be told apart."""
    most = {Chart.NONE: 0, Chart.BARS: MOST_BARS, Chart.LINE: MOST_POINTS}[table.chart]
    if not 0 < len(table.rows) <= most:
        return
    for unit in dict.fromkeys(column.unit for column in table.columns):
        columns = [(place, column) for place, column in enumerate(table.columns) if column.unit == unit]
        for start in range(0, len(columns), SERIES):
            some = columns[start : start + SERIES]
            if any(_has_length(row.cells[place]) for row in table.rows for place, _ in some):
                yield _chart(table, some, unit, words, language)


def _has_length(cell: Cell) -> bool:
    """A chart of nothing but zeros says less than its table."""
    return state_of(cell) == SHOWN and cell.value != 0


def _chart(
    table: Table, columns: Sequence[tuple[int, Column]], unit: str, words: Words, language: str
) -> dict[str, Any]:
    places = [place for place, _ in columns]
    axis = axis_of([row.cells[place] for row in table.rows for place in places])
    names = [column.title for _, column in columns]
    return {
        "kind": table.chart.value,
        "axis": unit or (names[0] if len(names) == 1 else ""),
        "series": names,
        "named": len(table.columns) > 1,
        "ticks": axis.ticks(language),
        "zero": axis.share(0),
        "rows": [_drawn(row, places, axis, words, language) for row in table.rows],
    }


def _drawn(row: Row, places: Sequence[int], axis: Axis, words: Words, language: str) -> dict[str, Any]:
    return {"label": row.label, "marks": [_mark(row.cells[place], axis, words, language) for place in places]}


def _mark(cell: Cell, axis: Axis, words: Words, language: str) -> dict[str, Any]:
    state = state_of(cell)
    told = {"state": state, "text": cell_text(cell, words, language)}
    if state != SHOWN or cell.value is None:
        return told
    off = cell.error or 0
    ends = {"low": axis.share(cell.value - off), "high": axis.share(cell.value + off)}
    return {**told, "at": axis.share(cell.value), "off": off > 0, **ends}


def axis_of(cells: Sequence[Cell]) -> Axis:
    """From zero to a round number that nothing goes beyond, errors included; below zero only where figures are."""
    shown = [(one.value, one.error or 0.0) for one in cells if not one.suppressed and one.value is not None]
    high = max([value + off for value, off in shown] + [0.0])
    low = min([value for value, _ in shown] + [0.0])
    whole = all(float(value).is_integer() for value, _ in shown)
    step = _round_step((high - low) / TICKS, whole=whole)
    return Axis(floor(low / step) * step, max(ceil(round(high / step, 9)), 1) * step, step)


def _round_step(raw: float, *, whole: bool) -> float:
    """The next of 1, 2, 2.5 and 5 times a power of ten; not below 1 for what is counted in whole ones."""
    if raw <= 0:
        return 1.0
    power = 10.0 ** floor(log10(raw))
    step = next(one * power for one in (1, 2, 2.5, 5, 10) if one * power >= raw * (1 - 1e-9))
    return max(step, 1.0) if whole else step
