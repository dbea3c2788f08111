"""A report: tables of figures that say of themselves what they leave out and how far they may be off."""

from datetime import date, datetime
from enum import StrEnum

import msgspec


class Cell(msgspec.Struct, frozen=True):
    """One figure."""

    value: int | float | None
    """None: not shown."""
    suppressed: bool = False
    """Held back, because fewer people are in it than the table's rule asks for, or because another one that was held
    back could be computed from it.
    """
    error: float | None = None
    """Half the width of the interval the true figure lies in (rounding, noise), in the figure's unit."""


class Column(msgspec.Struct, frozen=True):
    id: str
    title: str
    unit: str = ""


class Row(msgspec.Struct, frozen=True):
    label: str
    cells: tuple[Cell, ...]
    """As many as the table has columns, in their order."""


class Chart(StrEnum):
    """How a table is drawn: BARS compares its rows, LINE follows them, one line a column, as time goes by."""

    BARS = "bars"
    LINE = "line"
    NONE = "none"


class Table(msgspec.Struct, frozen=True, kw_only=True):
    id: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    rule: str
    """By which rule figures are held back or rounded, in the report's language; printed below table and chart."""
    note: str = ""
    chart: Chart = Chart.BARS


class Report(msgspec.Struct, frozen=True, kw_only=True):
    id: str
    title: str
    institution: str
    institution_name: str
    language: str
    since: date
    until: date
    made_at: datetime
    tables: tuple[Table, ...]
    notes: tuple[str, ...] = ()
