"""Holding a time, confirming it, and what follows."""

from typing import Annotated

from litestar import Controller, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, QueryParameter

from manmitra.domain.booking.model import (
    Appointment,
    AppointmentUnknown,
    HoldLapsed,
    HoldRenewedAlready,
    NotOpen,
    NotStarted,
    SlotTaken,
)
from manmitra.domain.booking.notes import NotesLocked
from manmitra.domain.booking.ports import Overtaken
from manmitra.domain.booking.rules import OverlapsOwn, TooManyOpen
from manmitra.domain.booking.usecases import AppointmentUseCases, BookingUseCases, Wish
from manmitra.domain.counselors.model import CounselorUnknown
from manmitra.domain.counselors.rules import InvalidSlot, SlotInPast, SlotNotOffered, SlotTooFar
from manmitra.domain.flags.switches import FeatureOff
from manmitra.domain.shared.errors import Forbidden
from manmitra.domain.shared.identity import Role
from manmitra.domain.shared.paging import DEFAULT_LIMIT, InvalidCursor, PageRequest
from manmitra.domain.shared.ports import Clock
from manmitra.entrypoints.http.answers import Answer
from manmitra.entrypoints.http.booking_views import (
    BookingsView,
    BookingView,
    ConfirmBody,
    HoldBody,
    Id,
    NotesBody,
    RoomView,
)
from manmitra.entrypoints.http.identity import Asked, needs, who
from manmitra.entrypoints.http.problems import refuses

ADMINS = (Role.ADMIN, Role.SUPER_ADMIN)
CONCERNED = (Role.STUDENT, Role.COUNSELOR, *ADMINS)
TAKING = (
    FeatureOff,
    CounselorUnknown,
    SlotTaken,
    SlotNotOffered,
    OverlapsOwn,
    TooManyOpen,
    Overtaken,
    InvalidSlot,
    SlotInPast,
    SlotTooFar,
)


class SignUpToBook(Forbidden):
    """The client leaves the page on 401, so a visitor who books hears this instead."""

    code = "sign_up_to_book"


STUDENT_ONLY = needs(
    Role.STUDENT, visitor_refusal=SignUpToBook, sentence="Please sign up first: an appointment needs an account."
)


class BookingController(Controller):
    path = "/api/bookings"
    tags = ("booking",)

    @post("/hold", guards=[STUDENT_ONLY], responses=refuses(*TAKING))
    async def hold_slot(
        self, request: Asked, data: JSONBody[HoldBody], booking: NamedDependency[BookingUseCases]
    ) -> Answer[BookingView]:
        """Hold a time for ten minutes.

        Holding what one holds already answers with the same hold. If the counsellor does not offer the wished
        `type`, the answer names the one that they do.
        """
        held = await booking.hold(who(request), data.wanted(), data.wish())
        return shown(request, held, booking.clock)

    @post(
        "/{booking_id:str}/renew",
        status_code=200,
        guards=[STUDENT_ONLY],
        responses=refuses(AppointmentUnknown, HoldLapsed, HoldRenewedAlready, NotOpen, Overtaken),
    )
    async def renew_hold(
        self, request: Asked, booking_id: FromPath[Id], booking: NamedDependency[BookingUseCases]
    ) -> Answer[BookingView]:
        """Ten more minutes, once."""
        return shown(request, await booking.renew(who(request), booking_id), booking.clock)

    @post(
        "/{booking_id:str}/confirm",
        status_code=200,
        guards=[STUDENT_ONLY],
        responses=refuses(AppointmentUnknown, CounselorUnknown, HoldLapsed, NotOpen, Overtaken),
    )
    async def confirm_hold(
        self,
        request: Asked,
        booking_id: FromPath[Id],
        booking: NamedDependency[BookingUseCases],
        data: JSONBody[ConfirmBody | None] = None,
    ) -> Answer[BookingView]:
        """Turn a hold into an appointment. Confirming twice is fine."""
        wish = Wish() if data is None else Wish(type=data.type, reason=data.notes)
        return shown(request, await booking.confirm(who(request), booking_id, wish), booking.clock)

    @get(guards=[needs()], responses=refuses(InvalidCursor))
    async def bookings(
        self,
        request: Asked,
        appointments: NamedDependency[AppointmentUseCases],
        limit: Annotated[int, QueryParameter(ge=1, le=100)] = DEFAULT_LIMIT,
        cursor: Annotated[str | None, QueryParameter(max_length=512)] = None,
    ) -> Answer[BookingsView]:
        """A student's and a counsellor's own, an admin's institution; nothing for a visitor. The latest first."""
        asker, now = who(request), appointments.clock.now()
        page = await appointments.of(asker, PageRequest(limit, cursor))
        views = [BookingView.of(one, asker, now) for one in page.items]
        return Answer(BookingsView(bookings=views, next_cursor=page.next_cursor))

    @get("/{booking_id:str}", guards=[needs(*CONCERNED)], responses=refuses(AppointmentUnknown))
    async def booking(
        self, request: Asked, booking_id: FromPath[Id], appointments: NamedDependency[AppointmentUseCases]
    ) -> Answer[BookingView]:
        """One appointment."""
        return shown(request, await appointments.one(who(request), booking_id), appointments.clock)

    @post(
        "/{booking_id:str}/join",
        status_code=200,
        guards=[needs(Role.STUDENT, Role.COUNSELOR)],
        responses=refuses(AppointmentUnknown, NotStarted, NotOpen),
    )
    async def join_booking(
        self, request: Asked, booking_id: FromPath[Id], appointments: NamedDependency[AppointmentUseCases]
    ) -> Answer[RoomView]:
        """The way in, from ten minutes before the start until the end."""
        return Answer(RoomView.of(await appointments.join(who(request), booking_id)))

    @post(
        "/{booking_id:str}/notes",
        status_code=200,
        guards=[needs(Role.COUNSELOR)],
        responses=refuses(AppointmentUnknown, NotOpen, NotesLocked, Overtaken),
    )
    async def write_session_notes(
        self,
        request: Asked,
        booking_id: FromPath[Id],
        data: JSONBody[NotesBody],
        appointments: NamedDependency[AppointmentUseCases],
    ) -> Answer[BookingView]:
        """The counsellor's own free notes, until 48 hours after the session. Nobody else ever reads them."""
        return shown(request, await appointments.note(who(request), booking_id, data.notes), appointments.clock)


def shown(request: Asked, appointment: Appointment, clock: Clock) -> Answer[BookingView]:
    return Answer(BookingView.of(appointment, who(request), clock.now()))
