"""XLSX: one sheet about the report, and one for each table with its chart, as it is printed.

Text is written as text: no cell is a formula or a link, whatever it begins with. XlsxWriter comes with
`manmitra[reports]`.
"""

from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from manmitra.adapters.reports.figures import about
from manmitra.adapters.reports.words import RIGHT_TO_LEFT, Words, spoken, words_in
from manmitra.domain.reports.model import Cell, Chart, Report, Table
from manmitra.domain.shared.time import zone

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

LONGEST_NAME: Final = 31
"""Of a sheet, and none of these signs, is Excel's rule."""
NO_NAME: Final = str.maketrans(dict.fromkeys("[]:*?/\\'"))
WIDEST: Final = 48
HEAD: Final = 3
"""The row of the columns' titles; above it stand the table's title, its note, and the units."""
KINDS: Final = {Chart.BARS: "bar", Chart.LINE: "line"}


def as_xlsx(report: Report) -> bytes:
    """Raises ImportError when the library is missing."""
    from xlsxwriter import Workbook

    made, words = BytesIO(), words_in(report.language)
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with Workbook(made, options) as book:
        local = report.made_at.astimezone(zone(words.zone)).replace(tzinfo=None)
        book.set_properties({"title": report.title, "company": report.institution_name, "created": local})
        looks = _looks(book)
        names = set[str]()
        _about(_sheet(book, words.about, names, report), report, words, looks)
        for table in report.tables:
            _table(book, _sheet(book, table.title, names, report), table, words, looks)
    return made.getvalue()


def _looks(book: "Workbook") -> dict[str, Any]:
    return {
        "title": book.add_format({"bold": True, "font_size": 14}),
        "head": book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"}),
        "text": book.add_format({"text_wrap": True, "valign": "top"}),
        "held": book.add_format({"italic": True, "font_color": "#5B6770", "bg_color": "#ECEFF1"}),
        "number": book.add_format({"num_format": "#,##0.##"}),
        "whole": book.add_format({"num_format": "#,##0"}),
    }


def _sheet(book: "Workbook", title: str, names: set[str], report: Report) -> "Worksheet":
    """Under a name that Excel takes and no other sheet has."""
    plain = "".join(sign for sign in title.translate(NO_NAME) if sign.isprintable()).strip() or "-"
    name, number = plain[:LONGEST_NAME], 1
    while name.casefold() in names or name.casefold() == "history":
        number += 1
        ending = f" {number}"
        name = plain[: LONGEST_NAME - len(ending)] + ending
    names.add(name.casefold())
    sheet = book.add_worksheet(name)
    if spoken(report.language) in RIGHT_TO_LEFT:
        sheet.right_to_left()
    return sheet


def _about(sheet: "Worksheet", report: Report, words: Words, looks: dict[str, Any]) -> None:
    sheet.set_column(0, 0, 20)
    sheet.set_column(1, 1, 80)
    lines = [*about(report, words), (words.shown, words.held)]
    for place, (name, text) in enumerate(lines):
        sheet.write_string(place, 0, name, looks["head"])
        sheet.write_string(place, 1, text, looks["text"])


def _table(book: "Workbook", sheet: "Worksheet", table: Table, words: Words, looks: dict[str, Any]) -> None:
    sheet.write_string(0, 0, table.title, looks["title"])
    sheet.write_string(1, 0, table.note)
    widest = max((len(row.label) for row in table.rows), default=12)
    sheet.set_column(0, 0, min(max(widest, 14), WIDEST))
    places = _head(sheet, table, words, looks)
    for down, row in enumerate(table.rows, HEAD + 1):
        sheet.write_string(down, 0, row.label, looks["text"])
        for place, cell in zip(places, row.cells, strict=True):
            _figure(sheet, (down, *place), cell, words, looks)
    end = HEAD + len(table.rows) + 2
    if not table.rows:
        sheet.write_string(HEAD + 1, 0, words.none if table.columns else words.nothing)
    else:
        sheet.freeze_panes(HEAD + 1, 1)
        end = _charts(book, sheet, table, [value for value, _ in places], end)
    sheet.write_string(end, 0, f"{words.rule}: {table.rule}")


def _head(sheet: "Worksheet", table: Table, words: Words, looks: dict[str, Any]) -> list[tuple[int, int]]:
    """Where each column's values stand and, beside them where any has one, their errors (else the same place)."""
    sheet.write_string(HEAD, 0, words.row, looks["head"])
    places, across = list[tuple[int, int]](), 1
    for number, column in enumerate(table.columns):
        sheet.set_column(across, across + 1, 16)
        sheet.write_string(HEAD - 1, across, column.unit, looks["text"])
        sheet.write_string(HEAD, across, column.title, looks["head"])
        errors = any(row.cells[number].error for row in table.rows)
        if errors:
            sheet.write_string(HEAD, across + 1, f"{column.title}: {words.off_by} (±)", looks["head"])
        places.append((across, across + errors))
        across += 1 + errors
    return places


def _figure(sheet: "Worksheet", place: tuple[int, int, int], cell: Cell, words: Words, looks: dict[str, Any]) -> None:
    down, across, beside = place
    if cell.suppressed or cell.value is None:
        sheet.write_string(down, across, words.held if cell.suppressed else words.unknown, looks["held"])
        return
    sheet.write_number(down, across, cell.value, looks["whole" if cell.value == int(cell.value) else "number"])
    if beside != across and cell.error is not None:
        sheet.write_number(down, beside, cell.error, looks["number"])


def _charts(book: "Workbook", sheet: "Worksheet", table: Table, places: list[int], end: int) -> int:
    """Below the table, one for each unit, its axis named; where a figure is held back there is a gap. Returns the next
    free row.
    """
    for unit in dict.fromkeys(column.unit for column in table.columns) if table.chart in KINDS else ():
        mine = [across for across, column in zip(places, table.columns, strict=True) if column.unit == unit]
        end = _chart(book, sheet, table, mine, end)
    return end


def _chart(book: "Workbook", sheet: "Worksheet", table: Table, places: list[int], end: int) -> int:
    """All that it says, it takes from cells: in a text of its own the library would look for a formula."""
    chart = book.add_chart({"type": KINDS[table.chart]})
    if chart is None:
        return end
    first, last, line = HEAD + 1, HEAD + len(table.rows), table.chart is Chart.LINE
    for across in places:
        chart.add_series(
            {
                "name": [sheet.name, HEAD, across],
                "categories": [sheet.name, first, 0, last, 0],
                "values": [sheet.name, first, across, last, across],
                "marker": {"type": "circle"} if line else None,
            }
        )
    chart.set_title({"name": [sheet.name, 0, 0], "overlay": False})
    (chart.set_y_axis if line else chart.set_x_axis)({"name": [sheet.name, HEAD - 1, places[0]]})
    (chart.set_x_axis if line else chart.set_y_axis)({"reverse": not line})
    chart.show_blanks_as("gap")
    rows = max(15, len(table.rows) + 6)
    chart.set_size({"width": 760, "height": 20 * rows})
    sheet.insert_chart(end, 0, chart)
    return end + rows + 1
