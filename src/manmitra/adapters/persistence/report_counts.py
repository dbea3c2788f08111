"""What a year report counts: appointments by month. No sum is shown, so nothing held back can be computed."""

from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from datetime import date, datetime, time
from typing import Final

from manmitra.adapters.persistence.booking import COLLECTION
from manmitra.adapters.persistence.documents import instant_text
from manmitra.adapters.persistence.store import FIND_LIMIT, Clause, Cursor, Document, DocumentStore, Sort, equals
from manmitra.domain.booking.model import State
from manmitra.domain.reports.model import Chart, Column, Row, Table
from manmitra.domain.reports.ports import YearFigures
from manmitra.domain.reports.rules import FEWEST, OFF_BY, month_after, months_of_year, shown
from manmitra.domain.shared.ports import Clock
from manmitra.domain.shared.time import DEFAULT_ZONE, zone

BY_START: Final = Sort("starts_at")
STATES: Final = {
    State.CONFIRMED: "Planned",
    State.COMPLETED: "Took place",
    State.NO_SHOW: "Student did not come",
    State.CANCELLED: "Cancelled",
}
RULE: Final = (
    f"A figure with fewer than {FEWEST} students in it is held back. Every other figure is rounded to the nearest "
    f"multiple of five, so it may be off by {OFF_BY}. There are no sums, so that nothing can be computed from them."
)


class AppointmentYears(YearFigures):
    def __init__(self, *, store: DocumentStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def of_year(self, institution: str, year: int) -> Sequence[Table]:
        return [await self._table(institution, months_of_year(year, self._clock.now()))]

    async def _table(self, institution: str, months: Sequence[date]) -> Table:
        counts = defaultdict[tuple[str, str], int](int)
        people = defaultdict[tuple[str, str], set[str]](set)
        async for one in self._between(institution, months[0], month_after(months[-1])):
            local = datetime.fromisoformat(one["starts_at"]).astimezone(zone(DEFAULT_ZONE))
            key = (f"{local:%Y-%m}", one["state"])
            counts[key] += 1
            people[key].add(one["student_id"])
        keys = [[(f"{month:%Y-%m}", state.value) for state in STATES] for month in months]
        return Table(
            id="appointments",
            title="Appointments by month and what became of them",
            note="An appointment counts in the month in which it begins, whenever it was made.",
            columns=tuple(Column(state.value, title, "appointments") for state, title in STATES.items()),
            rows=tuple(Row(row[0][0], tuple(shown(counts[key], len(people[key])) for key in row)) for row in keys),
            rule=RULE,
            chart=Chart.LINE if len(months) > 2 else Chart.BARS,
        )

    async def _between(self, institution: str, since: date, until: date) -> AsyncIterator[Document]:
        """All of them, page by page."""
        first, end = (instant_text(datetime.combine(one, time.min, zone(DEFAULT_ZONE))) for one in (since, until))
        booked = Clause("state", "in", [state.value for state in STATES])
        where = [equals("institution", institution), Clause("starts_at", ">=", first), Clause("starts_at", "<", end)]
        after: Cursor | None = None
        while True:
            page = await self._store.find(COLLECTION, [*where, booked], sort=BY_START, after=after, limit=FIND_LIMIT)
            for one in page:
                yield one
            if len(page) < FIND_LIMIT:
                return
            after = Cursor(page[-1]["starts_at"], page[-1]["id"])
