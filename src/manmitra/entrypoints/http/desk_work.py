"""The counsellor's own work at the desk: notes on sessions, the hours they offer, and how much they carry."""

from litestar import Controller, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from manmitra.domain.booking.model import AppointmentUnknown, NotOpen
from manmitra.domain.booking.notes import NotesChanged, NotesInvalid, NotesLocked, NotesOpen, TooManyAmendments
from manmitra.domain.booking.ports import Overtaken
from manmitra.domain.counselors.model import CounselorUnknown, InvalidAvailability
from manmitra.domain.counselors.rules import ChangingTooFast
from manmitra.domain.desk.hours import DeskHours
from manmitra.domain.desk.looking import DayTooFar
from manmitra.domain.desk.session_notes import SessionNotes
from manmitra.domain.desk.workload import Workload
from manmitra.domain.shared.errors import Conflict
from manmitra.domain.shared.identity import Role
from manmitra.entrypoints.http.answers import Answer
from manmitra.entrypoints.http.booking_views import Id
from manmitra.entrypoints.http.desk import COUNSELOR, DayQuery
from manmitra.entrypoints.http.desk_bodies import (
    AmendmentBody,
    CrisisBody,
    HoursOfDeskBody,
    HoursOfDeskView,
    MemberLoadView,
    NotesDraftBody,
    TeamView,
    WeekLoadView,
)
from manmitra.entrypoints.http.desk_note_views import NotesView
from manmitra.entrypoints.http.identity import Asked, needs, who
from manmitra.entrypoints.http.problems import refuses


class DeskWorkController(Controller):
    path = "/api/desk"
    tags = ("desk",)

    @get("/notes/{booking_id:str}", guards=[COUNSELOR], responses=refuses(AppointmentUnknown))
    async def read_notes(
        self, request: Asked, booking_id: FromPath[Id], session_notes: NamedDependency[SessionNotes]
    ) -> Answer[NotesView]:
        """One's own notes on one session."""
        found = await session_notes.read(who(request), booking_id)
        return Answer(NotesView.of(found, session_notes.clock.now()))

    @put(
        "/notes/{booking_id:str}",
        guards=[COUNSELOR],
        responses=refuses(AppointmentUnknown, NotOpen, NotesLocked, NotesChanged, Overtaken, NotesInvalid),
    )
    async def write_notes(
        self,
        request: Asked,
        booking_id: FromPath[Id],
        data: JSONBody[NotesDraftBody],
        session_notes: NamedDependency[SessionNotes],
    ) -> Answer[NotesView]:
        """Notes by a template, a draft until 48 hours after the session; then they are locked. The summary is not."""
        written = await session_notes.write(who(request), booking_id, data.draft())
        return Answer(NotesView.of(written, session_notes.clock.now()))

    @post(
        "/notes/{booking_id:str}/amendments",
        guards=[COUNSELOR],
        responses=refuses(AppointmentUnknown, NotOpen, NotesOpen, TooManyAmendments, Overtaken),
    )
    async def amend_notes(
        self,
        request: Asked,
        booking_id: FromPath[Id],
        data: JSONBody[AmendmentBody],
        session_notes: NamedDependency[SessionNotes],
    ) -> Answer[NotesView]:
        """Add to notes that are locked, with one's id and the time. What is added stays as it is."""
        amended = await session_notes.amend(who(request), booking_id, data.text)
        return Answer(NotesView.of(amended, session_notes.clock.now()))

    @put(
        "/bookings/{booking_id:str}/crisis",
        guards=[COUNSELOR],
        responses=refuses(AppointmentUnknown, NotOpen, Overtaken),
    )
    async def mark_crisis(
        self,
        request: Asked,
        booking_id: FromPath[Id],
        data: JSONBody[CrisisBody],
        session_notes: NamedDependency[SessionNotes],
    ) -> Answer[NotesView]:
        """Mark a session as a crisis, or not: after one, nothing new begins for as long as one's load says."""
        marked = await session_notes.mark_crisis(who(request), booking_id, crisis=data.crisis)
        return Answer(NotesView.of(marked, session_notes.clock.now()))

    @get("/availability", guards=[COUNSELOR], responses=refuses(CounselorUnknown))
    async def desk_availability(
        self, request: Asked, desk_hours: NamedDependency[DeskHours]
    ) -> Answer[HoursOfDeskView]:
        """One's hours, exceptions, protected times and limits, and what is booked outside of them."""
        return Answer(HoursOfDeskView.of(await desk_hours.own(who(request))))

    @put(
        "/availability",
        guards=[COUNSELOR],
        responses=refuses(CounselorUnknown, Conflict, InvalidAvailability, ChangingTooFast),
    )
    async def set_desk_availability(
        self, request: Asked, data: JSONBody[HoursOfDeskBody], desk_hours: NamedDependency[DeskHours]
    ) -> Answer[HoursOfDeskView]:
        """Replace all of it. What is booked stays booked; what lies outside then is told, and before with `preview`."""
        offered = await desk_hours.offer(who(request), data.availability(), online=data.is_online, preview=data.preview)
        return Answer(HoursOfDeskView.of(offered, saved=not data.preview))

    @get("/workload", guards=[COUNSELOR], responses=refuses(DayTooFar))
    async def own_workload(
        self, request: Asked, workload: NamedDependency[Workload], day: DayQuery = None
    ) -> Answer[WeekLoadView]:
        """How much one carries in the week that holds that day."""
        return Answer(WeekLoadView.of(await workload.own(who(request), day)))

    @get("/workload/team", guards=[needs(Role.ADMIN, Role.SUPER_ADMIN)], responses=refuses(DayTooFar))
    async def team_workload(
        self, request: Asked, workload: NamedDependency[Workload], day: DayQuery = None
    ) -> Answer[TeamView]:
        """The same of each counsellor of one's institution: counts only."""
        members = [
            MemberLoadView(counselor_id=one.id, counselor_name=one.name, week=WeekLoadView.of(load))
            for one, load in await workload.team(who(request), day)
        ]
        return Answer(TeamView(members=members))
