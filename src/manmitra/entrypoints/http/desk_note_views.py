"""What counsellors read of their own notes."""

from datetime import datetime
from typing import Self

from msgspec import UNSET, UnsetType

from manmitra.domain.booking.model import Appointment
from manmitra.entrypoints.http.answers import View


class SheetView(View, frozen=True, kw_only=True):
    form: str
    revision: int
    written_at: datetime
    subjective: str | UnsetType = UNSET
    objective: str | UnsetType = UNSET
    data: str | UnsetType = UNSET
    assessment: str | UnsetType = UNSET
    plan: str | UnsetType = UNSET


class AmendmentView(View, frozen=True, kw_only=True):
    author_id: str
    at: datetime
    text: str


class NotesView(View, frozen=True, kw_only=True):
    """`notes` are free ones, `sheet` those by a template; both for their counsellor alone. `summary` is shown to the
    student in their booking.
    """

    booking_id: str
    student_id: str
    notes: str
    sheet: SheetView | None
    amendments: list[AmendmentView]
    summary: str
    crisis: bool
    locked: bool
    locks_at: datetime

    @classmethod
    def of(cls, one: Appointment, now: datetime) -> Self:
        sheet = one.kept.sheet
        return cls(
            booking_id=one.id,
            student_id=one.student_id,
            notes=one.notes,
            sheet=None
            if sheet is None
            else SheetView(form=sheet.form.value, revision=sheet.revision, written_at=sheet.written_at, **sheet.parts),
            amendments=[AmendmentView(author_id=by.author_id, at=by.at, text=by.text) for by in one.kept.amendments],
            summary=one.summary,
            crisis=one.kept.crisis,
            locked=now >= one.locks_at,
            locks_at=one.locks_at,
        )
