"""Figures and days as they are read in a language."""

from datetime import date, datetime
from typing import Final

from babel.dates import format_date, format_datetime
from babel.numbers import format_decimal

from manmitra.adapters.reports.words import Words, spoken
from manmitra.domain.reports.model import Cell, Column, Report
from manmitra.domain.shared.time import zone

LOCALES: Final = {"en": "en_IN", "hi": "hi_IN", "ur": "ur_IN"}
MOMENTS: Final = {"en": "d MMMM yyyy, HH:mm", "hi": "d MMMM yyyy, HH:mm", "ur": "d MMMM yyyy، HH:mm"}


def locale_of(language: str) -> str:
    return LOCALES[spoken(language)]


def number(value: float, language: str) -> str:
    """With the groups of India, in the digits of ASCII: tables are compared with other tables."""
    return format_decimal(value, format="#,##,##0.##", locale=locale_of(language), numbering_system="latn")


def cell_text(cell: Cell, words: Words, language: str) -> str:
    if cell.suppressed:
        return words.held
    if cell.value is None:
        return words.unknown
    told = number(cell.value, language)
    return f"{told} ± {number(cell.error, language)}" if cell.error else told


def headed(column: Column) -> str:
    """The unit too, unless the title is its very word."""
    told = column.unit and column.unit.casefold() != column.title.casefold()
    return f"{column.title} ({column.unit})" if told else column.title


def day(value: date, language: str) -> str:
    return format_date(value, "d MMMM yyyy", locale=locale_of(language))


def period_text(report: Report) -> str:
    return f"{day(report.since, report.language)} – {day(report.until, report.language)}"


def made_text(moment: datetime, words: Words, language: str) -> str:
    local = moment.astimezone(zone(words.zone))
    return f"{format_datetime(local, MOMENTS[spoken(language)], locale=locale_of(language))} ({words.zone})"


def about(report: Report, words: Words) -> list[tuple[str, str]]:
    """What every file says of itself first."""
    lines = [
        (words.report, report.title),
        (words.institution, report.institution_name),
        (words.period, period_text(report)),
        (words.made_at, made_text(report.made_at, words, report.language)),
    ]
    notes = [*report.notes, *([words.unreviewed] if words.unreviewed else [])]
    return [*lines, *((words.note, note) for note in notes)]
