"""Reports as files: read back, fact by fact. What is held back stands nowhere, and nothing in a file can run."""

import csv
import json
from collections.abc import Sequence
from io import BytesIO, StringIO
from typing import Any

import openpyxl
import pypdfium2
import pytest
import typst
from msgspec.structs import replace

from manmitra.adapters.reports.as_csv import as_csv
from manmitra.adapters.reports.as_json import as_json
from manmitra.adapters.reports.as_pdf import ACCESSIBLE, as_pdf, compiled
from manmitra.adapters.reports.as_xlsx import as_xlsx
from manmitra.adapters.reports.drawing import ACROSS, SERIES, axis_of, drawing
from manmitra.adapters.reports.plain import harmless
from manmitra.adapters.reports.words import WORDS
from manmitra.domain.analytics.report_texts import TEXTS
from manmitra.domain.reports.model import Cell, Chart, Column, Report, Row, Table
from tests.report_samples import HELD, LONG, RULE, a_report, a_table, by_month

FORMULAS = [
    "=1+1",
    "=cmd|'/C calc'!A0",
    "+1+1",
    "-1+1",
    "@SUM(1;1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "\tplain",
    " =1+1",
    "\u00a0=1+1",
    "\u200b=1+1",
    "\ufeff=1+1",
    '"=1+1"',
    "'=1+1",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(1)",
    "﹢1",
    "﹦1",
    "|calc",
    "%0A=1",
]


def csv_rows(report: Report) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(as_csv(report).decode("utf-8-sig"), newline="")))


def pdf_pages(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]


def boxes_of(data: bytes, text: str) -> list[Sequence[float]]:
    """Where each sign of the first such text on the first page stands; signs of one shape have one box."""
    page = pypdfium2.PdfDocument(data)[0].get_textpage()
    start = page.get_text_range().index(text)
    return [[round(side, 1) for side in page.get_charbox(start + place)] for place in range(len(text))]


@pytest.mark.parametrize("text", FORMULAS, ids=ascii)
def test_text_that_a_spreadsheet_would_run_is_text_in_csv_and_xlsx(text: str) -> None:
    report = a_report(
        a_table(
            title=text,
            columns=(Column("a", text, text), Column("b", "B", text)),
            rows=(Row(text, (Cell(1), Cell(-2))),),
        ),
        institution_name=text,
    )

    rows = csv_rows(report)
    sheets = openpyxl.load_workbook(BytesIO(as_xlsx(report)))

    told = [
        one for row in rows for one in row.values() if "1" in one or "SUM" in one or "calc" in one or "plain" in one
    ]
    assert any(one == f"'{text}" for one in told)
    assert harmless(text) == f"'{text}"
    cells = [cell for sheet in sheets for line in sheet.iter_rows() for cell in line if cell.value is not None]
    assert {cell.data_type for cell in cells} <= {"s", "n"}


@pytest.mark.parametrize("text", ["Law", "कानून", "قانون", "2026-06", "A = B", "3+ years", "", "50% of them"])
def test_text_that_can_not_run_stays_as_it_is(text: str) -> None:
    assert harmless(text) == text


def test_csv_is_one_table_with_a_figure_a_line() -> None:
    data = as_csv(a_report(a_table()))
    records = list(csv.reader(StringIO(data.decode("utf-8-sig"), newline="")))
    rows = csv_rows(a_report(a_table()))

    figures = {(row["Row"], row["Figure"]): row for row in rows}
    assert data.startswith("\ufeff".encode())
    assert data.count(b"\r\n") == len(records)
    assert {len(one) for one in records} == {8}
    assert figures[LONG, "Appointments"]["Value"] == "1234"
    assert figures[LONG, "Appointments"]["May be off by"] == "5"
    assert figures["Law", "Appointments"]["Value"] == "-40"
    held, unknown = figures["Physics", "Appointments"], figures["Physics", "Waiting time"]
    assert (held["Value"], held["Shown"], held["May be off by"]) == ("", "held back", "")
    assert (unknown["Value"], unknown["Shown"]) == ("", "not known")
    assert {row["Rule"] for row in rows if row["Figure"]} == {RULE}


def test_json_tells_what_is_held_back_but_not_how_much() -> None:
    told = json.loads(as_json(a_report(a_table(), by_month())))

    assert told["madeAt"] == "2026-11-25T04:30:00Z"
    assert told["tables"][0]["rows"][1]["cells"][0] == {"value": None, "suppressed": True, "error": None}
    assert told["tables"][0]["rows"][0]["cells"][0] == {"value": 1234, "suppressed": False, "error": 5}
    assert told["tables"][1]["chart"] == "line"


def test_xlsx_has_a_sheet_for_each_table_with_its_chart_and_its_rule() -> None:
    long = "Appointments / by department: [all of them]"
    book = openpyxl.load_workbook(BytesIO(as_xlsx(a_report(a_table(title=long), a_table(title=long), by_month()))))

    about, first, second, months = book.worksheets
    values = [[cell.value for cell in row] for row in first.iter_rows()]
    assert (about.title, months.title) == ("About this report", "Use by month")
    assert len({first.title, second.title}) == 2
    assert max(len(sheet.title) for sheet in book) <= 31
    assert about["B2"].value == "Government College, Srinagar"
    assert values[4][:4] == [LONG, 1234, 5, 3.5]
    assert values[5][:4] == ["Physics", "held back", None, "not known"]
    assert f"Rule: {RULE}" in [row[0] for row in values]
    assert [len(sheet._charts) for sheet in (first, months)] == [2, 1]
    assert as_xlsx(a_report(a_table(rows=()))).startswith(b"PK")


def test_a_pdf_says_what_its_tables_say_and_by_which_rule() -> None:
    first, *rest = pdf_pages(as_pdf(a_report(a_table(), by_month(), a_table(title="Referrals", rows=()))))
    whole = " ".join([first, *rest])

    assert first.startswith("Figures of six months Institution Government College, Srinagar")
    assert "1 June 2026 – 25 November 2026" in first
    assert "25 November 2026, 10:00 (Asia/Kolkata)" in first
    assert f"Page 1 of {1 + len(rest)}" in first
    assert "1,234 ± 5" in whole
    assert "Physics held back" in whole
    assert f"Rule: {RULE} 1 of 6 figures are held back. Hatched: held back" in whole
    assert "± tells by how much a figure may be off" in whole
    assert "There are no figures for this period." in whole
    assert "The service does not know who did not use it." in whole


def test_hindi_is_shaped() -> None:
    """Two consonants that make one letter stand in one place, and a vowel sign that is written before its consonant
    shares the consonant's: no sign of joining is seen between them.
    """
    title = "कि क्षत्रिय र्क क ष"
    data = as_pdf(a_report(title=title, language="hi"))

    ksha, reph = boxes_of(data, "क्ष"), boxes_of(data, "र्क")
    ka, sha = boxes_of(data, "क ष")[0], boxes_of(data, "क ष")[2]
    assert ksha[0] == ksha[1] == ksha[2]
    assert ksha[0][2] - ksha[0][0] < (ka[2] - ka[0]) + (sha[2] - sha[0]) - 4
    assert reph[2][2] - reph[0][0] == pytest.approx(ka[2] - ka[0], abs=3)
    assert pypdfium2.PdfDocument(data).get_metadata_dict()["Title"] == title
    assert "इसरिपोर्टकेहिंदीशब्दों" in pdf_pages(data)[0].replace(" ", "")


def test_a_day_is_read_from_left_to_right_behind_urdu_words_too() -> None:
    data = as_pdf(a_report(title="خدمت کا استعمال، 2025-11-03 سے 2026-11-01 تک", language="ur"))

    for day in ("2025-11-03", "2026-11-01"):
        lefts = [box[0] for box in boxes_of(data, day)]
        assert lefts == sorted(lefts), day


@pytest.mark.parametrize("language", sorted(WORDS))
def test_held_back_is_said_in_one_line_beside_five_figures(language: str) -> None:
    columns = tuple(Column(str(place), f"Figure {place}", "") for place in range(ACROSS))
    rows = tuple(Row(f"2026-{month:02}", (HELD,) * ACROSS) for month in (8, 9))
    data = as_pdf(a_report(a_table(columns=columns, rows=rows, chart=Chart.NONE), language=language))

    upper, lower = (boxes_of(data, row.label)[0] for row in rows)

    assert upper[1] - lower[1] < 22  # a row of two lines is 27 points high


@pytest.mark.parametrize("language", sorted(WORDS))
def test_every_letter_of_ours_is_in_the_fonts(language: str) -> None:
    """PDF/UA-1 refuses a letter that no font has."""
    words, texts = WORDS[language], TEXTS[language]
    ours = [getattr(words, one) for one in words.__struct_fields__]
    ours += texts.values()

    assert compiled(a_report(a_table(), language=language, notes=tuple(ours)), ACCESSIBLE).startswith(b"%PDF-")
    with pytest.raises(typst.TypstError, match="could not be displayed"):
        compiled(a_report(notes=("தமிழ்",)), ACCESSIBLE)


def test_a_name_in_a_script_without_a_font_does_not_cost_the_report() -> None:
    (page,) = pdf_pages(as_pdf(a_report(institution_name="தமிழ்ப் பல்கலைக்கழகம்")))

    assert "Figures of six months" in page


@pytest.mark.parametrize("language", ["hi", "ur", "en-IN", "ta"])
def test_every_form_in_every_language(language: str) -> None:
    report = a_report(a_table(), by_month(), by_month(Chart.BARS), a_table(chart=Chart.NONE), language=language)

    made = [as_csv(report), as_json(report), as_xlsx(report), as_pdf(report)]

    held = WORDS.get(language, WORDS["en"]).held
    assert held in made[0].decode()
    assert openpyxl.load_workbook(BytesIO(made[2])).worksheets[1].sheet_view.rightToLeft is (
        True if language == "ur" else None
    )
    assert made[3].startswith(b"%PDF-")


def test_what_is_held_back_stands_in_no_file() -> None:
    secret = Cell(918273, suppressed=True, error=645)
    report = a_report(a_table(rows=(Row("Law", (secret, Cell(1))),)), a_table(rows=(Row("Law", (secret, Cell(1))),)))

    told = as_csv(report).decode() + as_json(report).decode() + " ".join(pdf_pages(as_pdf(report)))
    cells = [cell.value for sheet in openpyxl.load_workbook(BytesIO(as_xlsx(report))) for row in sheet for cell in row]

    assert all(one not in told for one in ("918273", "9,18,273", "645"))
    assert not {918273, 645} & set(cells)
    assert "918273" not in json.dumps(drawing(report))


def test_text_in_a_report_is_never_read_as_markup() -> None:
    evil = '#read("/etc/passwd") $x$ *b* _i_ `c` <a> \\ #panic("x") @ref // none {{7*7}}'

    (page,) = pdf_pages(as_pdf(a_report(title=evil, notes=(evil,))))

    assert page.count(" ".join(evil.split())) >= 2


def drawn(table: Table) -> list[Any]:
    return list(drawing(a_report(table))["tables"][0]["charts"])


def test_two_units_have_two_charts_and_what_is_held_back_has_no_length() -> None:
    count, hours = drawn(a_table())

    marks = [row["marks"][0] for row in count["rows"]]
    assert (count["axis"], hours["axis"]) == ("number", "hours")
    assert [one["state"] for one in marks] == ["shown", "held", "shown"]
    assert set(marks[1]) == {"state", "text"}
    assert marks[0]["low"] < marks[0]["at"] < marks[0]["high"] <= 1
    assert (count["zero"] > 0, hours["zero"]) == (True, 0)


def test_many_columns_become_several_charts_and_several_tables() -> None:
    many = 2 * ACROSS + 1
    columns = tuple(Column(str(number), f"Week {number}", "h") for number in range(many))
    table = a_table(columns=columns, rows=(Row("all", tuple(Cell(number) for number in range(many))),))

    section = drawing(a_report(table))["tables"][0]

    assert [len(one["head"]) for one in section["parts"]] == [ACROSS, ACROSS, 1]
    assert max(len(one["series"]) for one in section["charts"]) <= SERIES
    assert sum(len(one["series"]) for one in section["charts"]) == many


@pytest.mark.parametrize(
    ("cells", "low", "high", "step"),
    [
        ([Cell(0)], 0, 1, 1),
        ([Cell(3)], 0, 3, 1),
        ([Cell(1234, error=5)], 0, 1250, 250),
        ([Cell(0.2), Cell(0.41)], 0, 0.5, 0.1),
        ([Cell(-40), Cell(60)], -40, 60, 20),
        ([HELD, Cell(4)], 0, 4, 1),
        ([Cell(99), Cell(101)], 0, 125, 25),
    ],
)
def test_an_axis_begins_at_zero_and_ends_at_a_round_number(
    cells: list[Cell], low: float, high: float, step: float
) -> None:
    axis = axis_of(cells)

    assert (axis.low, axis.high, axis.step) == pytest.approx((low, high, step))


def test_a_report_of_nothing_is_a_report() -> None:
    empty = replace(a_report(), notes=())

    made = [as_csv(empty), as_json(empty), as_xlsx(empty), as_pdf(empty)]

    assert all(made)
