"""A counsellor's notes on their sessions. Nobody else reads them; the summary is written for the student."""

from dataclasses import dataclass
from datetime import datetime

import msgspec

from manmitra.domain.booking.model import Appointment
from manmitra.domain.booking.notes import Form
from manmitra.domain.booking.ports import Appointments
from manmitra.domain.booking.usecases import change
from manmitra.domain.counselors.model import Load
from manmitra.domain.desk.looking import Calendar, must_be_mine
from manmitra.domain.shared.identity import Principal
from manmitra.domain.shared.ports import Clock


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """`form` None leaves the notes as they are, `summary` None the summary. `revision`: of the notes they were made
    from.
    """

    form: Form | None = None
    parts: dict[str, str] = {}
    revision: int = 0
    summary: str | None = None


@dataclass(frozen=True, slots=True)
class SessionNotes:
    appointments: Appointments
    calendar: Calendar
    clock: Clock

    async def read(self, who: Principal, appointment_id: str) -> Appointment:
        found = await self.appointments.get(appointment_id)
        must_be_mine(who, found)
        return found

    async def write(self, who: Principal, appointment_id: str, draft: Draft) -> Appointment:
        """Until they are locked. Raises AppointmentUnknown, NotOpen, NotesLocked, NotesChanged or NotesInvalid."""

        def written(one: Appointment, now: datetime) -> Appointment:
            must_be_mine(who, one)
            if draft.form is not None:
                one = one.write(draft.form, draft.parts, draft.revision, now)
            return one if draft.summary is None else one.sum_up(draft.summary, now)

        return await change(self.appointments, self.clock, appointment_id, written)

    async def amend(self, who: Principal, appointment_id: str, text: str) -> Appointment:
        """Once they are locked. Raises AppointmentUnknown, NotOpen, NotesOpen or TooManyAmendments."""

        def amended(one: Appointment, now: datetime) -> Appointment:
            must_be_mine(who, one)
            return one.amend(who.user_id, text, now)

        return await change(self.appointments, self.clock, appointment_id, amended)

    async def mark_crisis(self, who: Principal, appointment_id: str, *, crisis: bool) -> Appointment:
        """Nothing new begins after it for as long as one's load says. Raises AppointmentUnknown or NotOpen."""
        profile = await self.calendar.profile(who)
        load = profile.availability.load if profile else Load()

        def marked(one: Appointment, now: datetime) -> Appointment:
            must_be_mine(who, one)
            return one.mark_crisis(load.pause_after_crisis, now, crisis=crisis)

        return await change(self.appointments, self.clock, appointment_id, marked)
