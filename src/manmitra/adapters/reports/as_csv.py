"""CSV (RFC 4180) in UTF-8: one file, one head, one figure a line.

Tables of different columns below each other would be no CSV, and several files need unpacking. With a figure a line an
admin filters and pivots in any spreadsheet, a script needs no knowledge of the report, and each figure keeps its table,
its unit and its rule beside it. Who wants tables as they are printed takes XLSX.
"""

import csv
from collections.abc import Iterator
from io import StringIO
from typing import Final

from manmitra.adapters.reports.figures import about
from manmitra.adapters.reports.plain import harmless
from manmitra.adapters.reports.words import Words, words_in
from manmitra.domain.reports.model import Cell, Report, Table

BOM: Final = "\ufeff"
"""Without it, Excel reads Devanagari and Arabic letters in the code page of the machine."""


def as_csv(report: Report) -> bytes:
    words = words_in(report.language)
    told = StringIO()
    writer = csv.writer(told, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    for line in _lines(report, words):
        writer.writerow([harmless(one) if isinstance(one, str) else one for one in line])
    return (BOM + told.getvalue()).encode()


def _lines(report: Report, words: Words) -> Iterator[list[str | float]]:
    yield [words.table, words.row, words.figure, words.value, words.unit, words.shown, words.off_by, words.rule]
    for name, text in about(report, words):
        yield [words.about, name, "", text, "", "", "", ""]
    for table in report.tables:
        yield from _of_table(table, words)


def _of_table(table: Table, words: Words) -> Iterator[list[str | float]]:
    if table.note:
        yield [table.title, words.note, "", table.note, "", "", "", ""]
    if not table.rows:
        yield [table.title, "", "", "", "", words.none if table.columns else words.nothing, "", table.rule]
    for row in table.rows:
        if not row.cells:  # a sentence
            yield [table.title, row.label, "", "", "", "", "", table.rule]
        for column, cell in zip(table.columns, row.cells, strict=True):
            unit = column.unit
            yield [table.title, row.label, column.title, _value(cell), unit, _shown(cell, words), *_rest(cell, table)]


def _value(cell: Cell) -> str | float:
    return "" if cell.suppressed or cell.value is None else cell.value


def _shown(cell: Cell, words: Words) -> str:
    """Empty where the value stands there."""
    if cell.suppressed:
        return words.held
    return words.unknown if cell.value is None else ""


def _rest(cell: Cell, table: Table) -> tuple[str | float, str]:
    return "" if cell.suppressed or cell.error is None else cell.error, table.rule
