"""`POST /bookings` in one step, `PUT /bookings/{id}` for a change of any kind, `…/cancel`, `…/complete`."""

from datetime import date, datetime
from typing import Annotated, Literal, Self

from litestar import post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from msgspec import Meta, field

from manmitra.domain.booking.model import (
    AlreadyStarted,
    Appointment,
    AppointmentUnknown,
    HoldLapsed,
    NotOpen,
    NotStarted,
)
from manmitra.domain.booking.notes import NotesLocked
from manmitra.domain.booking.ports import Overtaken
from manmitra.domain.booking.usecases import AppointmentUseCases, BookingUseCases, Wish
from manmitra.domain.counselors.model import SessionType
from manmitra.domain.counselors.rules import WallTime, Wanted
from manmitra.domain.shared.errors import Forbidden, Invalid
from manmitra.domain.shared.identity import Principal, Role
from manmitra.entrypoints.http.answers import Answer, Body
from manmitra.entrypoints.http.booking import CONCERNED, STUDENT_ONLY, TAKING, BookingController, shown
from manmitra.entrypoints.http.booking_views import (
    BookingView,
    HourMinute,
    Id,
    Notes,
    Text,
    TimeBody,
    wall_time,
    wanted,
)
from manmitra.entrypoints.http.identity import Asked, needs, who
from manmitra.entrypoints.http.problems import refuses

Duration = Annotated[int, Meta(ge=1, le=600, description="Not used: a session lasts as long as the counsellor says")]


class InvalidChange(Invalid):
    code = "invalid_change"


class BookBody(TimeBody, frozen=True, kw_only=True):
    """The client's fields, the requirements' fields (`session_date` and so on), or a `bookingId` to confirm."""

    booking_id: Id | None = None
    counselor_id: Id | None = None
    type: SessionType | None = None
    notes: Text | None = None
    duration: Duration | None = None
    counselor_id_: Id | None = field(default=None, name="counselor_id")
    session_date: date | None = field(default=None, name="session_date")
    session_time: HourMinute | None = field(default=None, name="session_time")
    duration_minutes: Duration | None = field(default=None, name="duration_minutes")
    session_type: SessionType | None = field(default=None, name="session_type")
    booking_notes: Text | None = field(default=None, name="booking_notes")

    def wanted(self) -> Wanted:
        start = self.start() or wall_time(self.session_date, self.session_time, self.time_zone)
        return wanted(self.slot_id, self.counselor_id or self.counselor_id_, start)

    def wish(self) -> Wish:
        return Wish(type=self.type or self.session_type, reason=self.notes or self.booking_notes or "")


class ChangeBody(TimeBody, frozen=True, kw_only=True):
    """One change: another time, a `status`, or notes (a student's own reason; a counsellor's session notes)."""

    session_date: date | None = field(default=None, name="session_date")
    session_time: HourMinute | None = field(default=None, name="session_time")
    status: Literal["cancelled", "completed", "no_show"] | None = None
    cancellation_reason: Text | None = field(default=None, name="cancellation_reason")
    reason: Text | None = None
    notes: Notes | None = None
    session_notes: Notes | None = field(default=None, name="session_notes")

    def new_start(self) -> datetime | WallTime | None:
        return self.start() or wall_time(self.session_date, self.session_time, self.time_zone)

    def why(self) -> str:
        return self.reason or self.cancellation_reason or ""


class CancelBody(Body, frozen=True, kw_only=True):
    reason: Text | None = None
    cancellation_reason: Text | None = field(default=None, name="cancellation_reason")

    @classmethod
    def why(cls, body: Self | None) -> str:
        return "" if body is None else body.reason or body.cancellation_reason or ""


class CompleteBody(Body, frozen=True, kw_only=True):
    attended: bool = True


class BookingDialect(BookingController):
    """The canonical routes too: one path can belong to one controller only."""

    @post(guards=[STUDENT_ONLY], responses=refuses(*TAKING, AppointmentUnknown, HoldLapsed, NotOpen))
    async def book_in_one_step(
        self, request: Asked, data: JSONBody[BookBody], booking: NamedDependency[BookingUseCases]
    ) -> Answer[BookingView]:
        """Hold and confirm at once, or confirm one's own hold. Sent again, it answers with the same booking.

        If the counsellor does not offer the wished `type`, the answer names the one that they do.
        """
        if data.booking_id is not None:
            booked = await booking.confirm(who(request), data.booking_id, data.wish())
        else:
            booked = await booking.book(who(request), data.wanted(), data.wish())
        return shown(request, booked, booking.clock)

    @put(
        "/{booking_id:str}",
        guards=[needs(*CONCERNED)],
        responses=refuses(
            *TAKING, AppointmentUnknown, AlreadyStarted, NotStarted, NotOpen, HoldLapsed, NotesLocked, InvalidChange
        ),
    )
    async def change_booking(
        self,
        request: Asked,
        booking_id: FromPath[Id],
        data: JSONBody[ChangeBody],
        appointments: NamedDependency[AppointmentUseCases],
    ) -> Answer[BookingView]:
        """Move it to another time of the same counsellor, change its status, or its notes: one of them at once."""
        changed = await _change(who(request), booking_id, data, appointments)
        return shown(request, changed, appointments.clock)

    @put(
        "/{booking_id:str}/cancel",
        guards=[needs(*CONCERNED)],
        responses=refuses(AppointmentUnknown, AlreadyStarted, NotOpen, Overtaken),
    )
    async def cancel_with_reason(
        self,
        request: Asked,
        booking_id: FromPath[Id],
        appointments: NamedDependency[AppointmentUseCases],
        data: JSONBody[CancelBody | None] = None,
    ) -> Answer[BookingView]:
        """Cancel, and say why if one likes."""
        cancelled = await appointments.cancel(who(request), booking_id, CancelBody.why(data))
        return shown(request, cancelled, appointments.clock)

    @put(
        "/{booking_id:str}/complete",
        guards=[needs(Role.COUNSELOR)],
        responses=refuses(AppointmentUnknown, NotStarted, NotOpen, Overtaken),
    )
    async def complete_booking(
        self,
        request: Asked,
        booking_id: FromPath[Id],
        appointments: NamedDependency[AppointmentUseCases],
        data: JSONBody[CompleteBody | None] = None,
    ) -> Answer[BookingView]:
        """It took place, or (`attended: false`) the student did not come."""
        attended = data is None or data.attended
        completed = await appointments.complete(who(request), booking_id, attended=attended)
        return shown(request, completed, appointments.clock)


async def _change(
    asker: Principal, booking_id: str, body: ChangeBody, appointments: AppointmentUseCases
) -> Appointment:
    start, notes = body.new_start(), body.notes if body.notes is not None else body.session_notes
    if [start, body.status, notes].count(None) != 2:
        raise InvalidChange("send one change: a new time, a status, or notes")
    if start is not None:
        other = None if body.slot_id is None else Wanted.by_id(body.slot_id).counselor_id
        return await appointments.move(asker, booking_id, start, other)
    if body.status == "cancelled":
        return await appointments.cancel(asker, booking_id, body.why())
    if body.status is not None:
        return await appointments.complete(asker, booking_id, attended=body.status == "completed")
    assert notes is not None
    if asker.role is Role.COUNSELOR:
        return await appointments.note(asker, booking_id, notes)
    if asker.role is Role.STUDENT:
        return await appointments.explain(asker, booking_id, notes)
    raise Forbidden("notes belong to the student and the counsellor")
