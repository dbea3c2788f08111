"""Making the yearly report: fetched, put together, rendered, signed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from manmitra.domain.crisis.helplines import HELPLINES, open_lines
from manmitra.domain.crisis.ladder import Pace
from manmitra.domain.crisis.model import Level
from manmitra.domain.reports.annual import Asked, annual
from manmitra.domain.reports.bundle import bundle
from manmitra.domain.reports.exports import Form
from manmitra.domain.reports.ports import Renderer, YearFigures, Years
from manmitra.domain.resources.packs import Signer
from manmitra.domain.shared.errors import Invalid
from manmitra.domain.shared.ports import Clock
from manmitra.domain.shared.time import local_day

FIRST_YEAR: Final = 2020
MOST_STUDENTS: Final = 10_000_000
FORMS: Final = (Form.PDF, Form.CSV)


class NoSuchYear(Invalid):
    code = "no_such_year"


@dataclass(frozen=True, slots=True)
class YearlyReports:
    years: Years
    figures: YearFigures
    renderer: Renderer
    signer: Signer
    paces: Mapping[Level, Pace]
    clock: Clock

    async def make(
        self, institution: str, year: int, *, name: str = "", enrolled: int | None = None
    ) -> dict[str, bytes]:
        """Files by name. Raises NoSuchYear or ReportsNotSetUp."""
        now = self.clock.now()
        if not FIRST_YEAR <= year <= local_day(now).year:
            raise NoSuchYear(f"a report is of a year from {FIRST_YEAR} to this one")
        if enrolled is not None and not 0 < enrolled <= MOST_STUDENTS:
            raise Invalid("the number of enrolled students is a whole number above 0")
        for form in FORMS:
            self.renderer.must_be_ready(form)
        report = annual(
            Asked(institution=institution, name=name or institution, year=year, enrolled=enrolled, now=now),
            await self.years.facts(institution, year),
            await self.figures.of_year(institution, year),
            self.paces,
            HELPLINES,
            open_lines(now),
        )
        files = {f"report-{year}.{form.value}": await self.renderer.render(report, form) for form in FORMS}
        return bundle(report, files, self.signer)
