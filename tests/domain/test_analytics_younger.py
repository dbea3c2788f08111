"""Releases that were made before a kind was counted: read as they are, and shown as what nobody knows."""

import pytest
from msgspec.structs import replace

from manmitra.adapters.persistence.documents import from_document, to_document
from manmitra.domain.analytics.calendar import last
from manmitra.domain.analytics.model import BY_COUNSELOR, By, Kind, Release, cell
from manmitra.domain.analytics.recommendations import recommended
from manmitra.domain.analytics.releasing import release_of
from manmitra.domain.analytics.report_tables import tables_of
from manmitra.domain.analytics.report_texts import LANGUAGES, TEXTS
from manmitra.domain.analytics.windows import Shown, Window, added, by_group, by_month, by_week
from manmitra.domain.reports.model import Cell
from tests.domain.analytics_scene import CAMPUS, NOW, busy, of_the_version_before

UNKNOWN = Shown(None, suppressed=False, error=0, uncounted=True)
TOLD = Shown(100, suppressed=False, error=2)
HELD = Shown(None, suppressed=True, error=0)
OLD, NEW = last(2, NOW).months


def window() -> Window:
    new = release_of("campus", NEW, busy(), CAMPUS, NOW)
    old = from_document(to_document(of_the_version_before(OLD)), Release)
    return Window("campus", last(2, NOW), {OLD: old, NEW: new})


def test_what_was_not_counted_then_is_neither_nothing_nor_held_back() -> None:
    lines = by_month(window(), {kind.value: cell(kind) for kind in Kind})
    weeks = by_week(window(), [Kind.SESSION])

    before, after = lines
    of_then = {week.figures["sessions"] for week in weeks if week.until < after.since}
    assert before.figures["bookings"] == TOLD
    assert (before.figures["sessions"], before.figures["no_shows"], of_then) == (UNKNOWN, UNKNOWN, {UNKNOWN})
    assert after.figures["sessions"] == TOLD


def test_each_counsellor_s_line_of_then_says_so() -> None:
    lines = by_group(window(), BY_COUNSELOR, By.COUNSELOR, "omar".__eq__)

    assert [(line.label, line.figures["bookings"].value, line.figures["sessions"]) for line in lines] == [
        (OLD, 50, UNKNOWN),
        (NEW, 50, replace(TOLD, value=50)),
    ]


def test_a_sum_says_that_a_part_of_it_was_not_counted() -> None:
    assert window().sum(cell(Kind.SESSION)) == replace(TOLD, uncounted=True)
    assert window().sum(cell(Kind.BOOKING)) == replace(TOLD, value=200, error=4)
    assert added([UNKNOWN, UNKNOWN]) == UNKNOWN
    assert added([UNKNOWN, HELD]) == replace(HELD, uncounted=True)


def test_a_month_without_a_release_is_held_back_for_every_kind() -> None:
    empty = Window("campus", last(1, NOW), {})

    assert {empty.told(NEW, cell(kind)) for kind in Kind} == {HELD}
    assert empty.uncounted(Kind.SESSION) == []


def test_nothing_is_recommended_for_what_was_not_known_before() -> None:
    assert [one.reason for one in recommended(window()) if "sessions:" in one.reason or "no shows" in one.reason] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_says_which_figures_are_younger_than_its_months(language: str) -> None:
    words = TEXTS[language]

    tables = {table.id: table for table in tables_of(window(), words, {})}

    months, counselors = tables["months"], tables["counselors"]
    place = [column.id for column in months.columns].index("sessions")
    assert [row.cells[place] for row in months.rows] == [Cell(None), Cell(100, error=2)]
    assert [column.id for column in counselors.columns] == ["bookings", "cancellations", "sessions", "no_shows"]
    kinds = f"{words['sessions']}, {words['no_shows']}"
    note = words["uncounted"].format(first=OLD, last=OLD, kinds=kinds)
    assert note in months.note
    assert note in counselors.note
    assert note not in tables["departments"].note


def test_once_all_months_have_it_nothing_is_said() -> None:
    new = release_of("campus", NEW, busy(), CAMPUS, NOW)

    tables = tables_of(Window("campus", last(1, NOW), {NEW: new}), TEXTS["en"], {})

    assert not [table.id for table in tables if "Not yet counted" in table.note]
