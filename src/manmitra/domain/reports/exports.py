"""Somebody asked for a report as a file. A value that goes from queued to running to done or failed."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, Self

import msgspec
from msgspec.structs import replace

from manmitra.domain.shared.entity import Entity
from manmitra.domain.shared.errors import Conflict, NotFound, TooMany, Unavailable
from manmitra.domain.shared.time import local_day

KEPT: Final = timedelta(days=7)
"""The file, and what is known of its making."""
LEASE: Final = timedelta(minutes=2)
"""Longer than a step takes: whoever is silent for so long has died, and another one begins again."""
ATTEMPTS: Final = 4
FIRST_PAUSE: Final = timedelta(seconds=15)
PERIODS: Final = {"1m": 1, "3m": 3, "6m": 6, "12m": 12}
"""In months, up to the last one that the source tells of. Few, for what one period tells more than another tells of the
people in between.
"""
LANGUAGES: Final = ("en", "hi", "ur")
READ: Final = 50
RENDERED: Final = 90
WHOLE: Final = 100


class ExportUnknown(NotFound):
    code = "export_unknown"


class ExportChanged(Conflict):
    """Somebody saved it since it was read."""

    code = "export_changed"


class ExportsLimited(TooMany):
    code = "too_many_exports"


class ReportsNotSetUp(Unavailable):
    """The library that makes this form is not installed."""

    code = "reports_not_set_up"


class Form(StrEnum):
    CSV = "csv"
    JSON = "json"
    XLSX = "xlsx"
    PDF = "pdf"


MEDIA_TYPES: Final = {
    Form.CSV: "text/csv",
    Form.JSON: "application/json",
    Form.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    Form.PDF: "application/pdf",
}


class ExportState(StrEnum):
    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody asks for."""

    form: Form
    period: str
    language: str


class Export(Entity, frozen=True, kw_only=True):
    """`due_at` is when somebody may begin, or begin again: while it runs, the end of the lease of whoever makes it.

    `file_id` is that of the try that goes on, so that what a dead one left is found and taken away.
    """

    owner_id: str
    institution: str
    form: Form
    period: str
    language: str
    asked_at: datetime
    expires_at: datetime
    state: ExportState = ExportState.QUEUED
    pending: bool = True
    due_at: datetime
    attempts: int = 0
    progress: int = 0
    """Of a hundred."""
    finished_at: datetime | None = None
    file_id: str = ""
    size: int = 0
    failure: str = ""
    """A code, never text."""

    def taken(self, file_id: str, now: datetime) -> Self:
        return replace(
            self,
            state=ExportState.RUNNING,
            attempts=self.attempts + 1,
            progress=0,
            file_id=file_id,
            due_at=now + LEASE,
        )

    def further(self, progress: int, now: datetime) -> Self:
        """A sign of life: the lease begins anew."""
        return replace(self, progress=progress, due_at=now + LEASE)

    def done(self, size: int, now: datetime) -> Self:
        return replace(
            self,
            state=ExportState.DONE,
            pending=False,
            progress=WHOLE,
            finished_at=now,
            expires_at=now + KEPT,
            size=size,
        )

    def failed(self, code: str, now: datetime) -> Self:
        return replace(
            self, state=ExportState.FAILED, pending=False, finished_at=now, expires_at=now + KEPT, failure=code
        )

    def put_off(self, now: datetime) -> Self:
        """To be tried again, later each time."""
        return replace(self, state=ExportState.QUEUED, due_at=now + FIRST_PAUSE * 4 ** (self.attempts - 1))

    @property
    def name(self) -> str:
        return file_name(self.form, self.asked_at)

    @property
    def tried_enough(self) -> bool:
        return self.attempts >= ATTEMPTS


def file_name(form: Form, now: datetime) -> str:
    """As the existing client names it, by the day in India."""
    return f"manmitra-analytics-{local_day(now).isoformat()}.{form.value}"
