"""What reports need of the world."""

from abc import abstractmethod
from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from manmitra.domain.audit.model import Act
from manmitra.domain.reports.annual import YearFacts
from manmitra.domain.reports.exports import Export, Form
from manmitra.domain.reports.model import Report, Table
from manmitra.domain.shared.identity import Principal
from manmitra.domain.shared.paging import Page, PageRequest


class ReportSource(Protocol):
    @abstractmethod
    async def report(self, principal: Principal, period: str, language: str) -> Report:
        """Of the institution of the one who asks, with what must be held back already held back. Raises Forbidden,
        Invalid for a period it has no figures of, and TooMany when enough was asked.
        """


class Renderer(Protocol):
    @abstractmethod
    def must_be_ready(self, form: Form) -> None:
        """Raises ReportsNotSetUp when what makes this form is not installed."""

    @abstractmethod
    async def render(self, report: Report, form: Form) -> bytes:
        """The whole file; others may go on meanwhile. Raises ReportsNotSetUp."""


class Exports(Protocol):
    @abstractmethod
    async def get(self, export_id: str) -> Export:
        """Raises ExportUnknown."""

    @abstractmethod
    async def of_institution(self, institution: str, page: PageRequest) -> Page[Export]:
        """The latest first."""

    @abstractmethod
    async def due(self, now: datetime, limit: int) -> Sequence[Export]:
        """Those that nobody makes now, the longest waiting first."""

    @abstractmethod
    async def add(self, export: Export, act: Act) -> Export:
        """Tells that it was asked for, and who did, in the same write."""

    @abstractmethod
    async def save(self, export: Export) -> Export:
        """In the same write it tells that it is over, if it is. Raises ExportChanged when somebody else has saved
        it since: whoever hears that has lost their lease, and must not go on.
        """


class YearFigures(Protocol):
    @abstractmethod
    async def of_year(self, institution: str, year: int) -> Sequence[Table]:
        """In English, with what must be held back already held back."""


class Years(Protocol):
    @abstractmethod
    async def facts(self, institution: str, year: int) -> YearFacts:
        """What is stored of it, up to the end of that year in India."""
