"""Reports made by hand: long labels, figures that are held back, unknown, rounded, none at all, in each language."""

from datetime import UTC, date, datetime
from typing import Any, Final

from manmitra.domain.reports.model import Cell, Chart, Column, Report, Row, Table

RULE: Final = "A figure that fewer than 10 people are in is held back."
HELD: Final = Cell(7, suppressed=True, error=1)
"""A source should not tell the value of what it holds back; whoever renders it must not either."""
LONG: Final = "Computer Science and Engineering (Artificial Intelligence and Machine Learning)"


def a_table(**changes: Any) -> Table:
    told: dict[str, Any] = {
        "id": "departments",
        "title": "Appointments by department",
        "columns": (Column("count", "Appointments", "number"), Column("hours", "Waiting time", "hours")),
        "rows": (
            Row(LONG, (Cell(1234, error=5), Cell(3.5))),
            Row("Physics", (HELD, Cell(None))),
            Row("Law", (Cell(-40), Cell(12.25))),
        ),
        "rule": RULE,
        "note": "An appointment counts in the department of its student.",
    }
    return Table(**(told | changes))


def a_report(*tables: Table, **changes: Any) -> Report:
    told: dict[str, Any] = {
        "id": "r1",
        "title": "Figures of six months",
        "institution": "campus",
        "institution_name": "Government College, Srinagar",
        "language": "en",
        "since": date(2026, 6, 1),
        "until": date(2026, 11, 25),
        "made_at": datetime(2026, 11, 25, 4, 30, tzinfo=UTC),
        "tables": tables,
        "notes": ("The service does not know who did not use it.",),
    }
    return Report(**(told | changes))


def by_month(chart: Chart = Chart.LINE) -> Table:
    cells = ((Cell(100, error=10), Cell(80)), (HELD, Cell(90)), (Cell(120, error=10), Cell(None)))
    return a_table(
        id="months",
        title="Use by month",
        columns=(Column("a", "Conversations", "number"), Column("b", "Mood check-ins", "number")),
        rows=tuple(Row(f"2026-{month:02}", one) for month, one in enumerate(cells, 6)),
        chart=chart,
    )
