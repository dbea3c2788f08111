"""The roster, an alert's way up the ladder, who read it, how long people took, and drills."""

from typing import Annotated

from litestar import Controller, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, QueryParameter
from msgspec import Meta

from manmitra.domain.crisis.on_call import RosterUseCases
from manmitra.domain.crisis.reporting import DrillRunning, Drills, Reporting
from manmitra.domain.crisis.roster import MOST_SHIFTS, Duty, RosterInvalid, Shift, weekly
from manmitra.domain.crisis.usecases import CrisisUseCases
from manmitra.domain.shared.errors import Conflict, Invalid, NotFound
from manmitra.domain.shared.identity import Role
from manmitra.domain.shared.paging import DEFAULT_LIMIT, PAGE_LIMIT, InvalidCursor, PageRequest
from manmitra.domain.shared.time import DEFAULT_ZONE, instant
from manmitra.entrypoints.http.answers import Answer, Body, Instant, Listed, listed
from manmitra.entrypoints.http.crisis import STAFF, Id
from manmitra.entrypoints.http.identity import Asked, needs, who
from manmitra.entrypoints.http.ladder_views import DrillView, FiguresView, ReadView, ReportView, RosterView
from manmitra.entrypoints.http.problems import refuses

ADMINS = (Role.ADMIN, Role.SUPER_ADMIN)
Weeks = Annotated[int, Meta(ge=1, le=53)]


class ShiftBody(Body, frozen=True, kw_only=True):
    """`weeks`: so many times, at the same wall times of `timeZone`, one week after the other."""

    user_id: Id
    duty: Duty
    starts_at: Instant
    ends_at: Instant
    weeks: Weeks = 1
    time_zone: Annotated[str, Meta(max_length=64)] = DEFAULT_ZONE

    def shifts(self) -> list[Shift]:
        starts, ends = instant(self.starts_at), instant(self.ends_at)
        first = Shift(user_id=self.user_id, duty=self.duty, starts_at=starts, ends_at=ends)
        return list(weekly(first, self.weeks, self.time_zone))


class RosterBody(Body, frozen=True, kw_only=True):
    """All shifts from now on: they take the place of those that there were. None: all staff are told of every alert."""

    shifts: Annotated[list[ShiftBody], Meta(max_length=MOST_SHIFTS)]


class DrillBody(Body, frozen=True, kw_only=True):
    """`fast`: the ladder counts seconds where it counts minutes."""

    fast: bool = False


class RosterController(Controller):
    path = "/api/crisis/roster"
    tags = ("crisis",)

    @get("/", guards=[needs(*STAFF)])
    async def read_roster(self, request: Asked, on_call: NamedDependency[RosterUseCases]) -> Answer[RosterView]:
        """The shifts of one's own institution, and who is on duty now."""
        return Answer(RosterView.of(await on_call.read(who(request))))

    @put("/", guards=[needs(*ADMINS)], responses=refuses(RosterInvalid, Invalid, Conflict))
    async def set_roster(
        self, request: Asked, data: JSONBody[RosterBody], on_call: NamedDependency[RosterUseCases]
    ) -> Answer[RosterView]:
        """Set all shifts."""
        if sum(one.weeks for one in data.shifts) > MOST_SHIFTS:
            raise RosterInvalid(f"a roster holds {MOST_SHIFTS} shifts at most")
        shifts = [shift for one in data.shifts for shift in one.shifts()]
        return Answer(RosterView.of(await on_call.set(who(request), shifts)))


class LadderController(Controller):
    path = "/api/crisis"
    tags = ("crisis",)

    @get("/alerts/{alert_id:str}/report", guards=[needs(*STAFF)], responses=refuses(NotFound))
    async def alert_report(
        self, request: Asked, alert_id: FromPath[str], reporting: NamedDependency[Reporting]
    ) -> Answer[ReportView]:
        """Who was told of an alert, when, on which channel, and what became of it."""
        return Answer(ReportView.of(await reporting.of(who(request), alert_id)))

    @get("/reads", guards=[needs(*ADMINS)], responses=refuses(InvalidCursor))
    async def list_alert_reads(
        self,
        request: Asked,
        crisis: NamedDependency[CrisisUseCases],
        alert: Annotated[str, QueryParameter(name="alertId", max_length=64)] = "",
        limit: Annotated[int, QueryParameter(ge=1, le=PAGE_LIMIT)] = DEFAULT_LIMIT,
        cursor: Annotated[str | None, QueryParameter(min_length=1, max_length=512)] = None,
    ) -> Answer[Listed[ReadView]]:
        """Who of the staff was shown which alert, the latest first."""
        page = await crisis.readers(who(request), PageRequest(limit, cursor), alert)
        return Answer(listed(page, [ReadView.of(one) for one in page.items]))

    @get("/times", guards=[needs(*ADMINS)])
    async def alert_times(
        self,
        request: Asked,
        reporting: NamedDependency[Reporting],
        days: Annotated[int, QueryParameter(ge=1, le=366)] = 30,
    ) -> Answer[FiguresView]:
        """How long it took until somebody took care, and until the person was reached."""
        return Answer(FiguresView.of(await reporting.figures(who(request), days)))


class DrillController(Controller):
    path = "/api/crisis/drills"
    tags = ("crisis",)

    @post("/", guards=[needs(*ADMINS)], responses=refuses(DrillRunning, Conflict))
    async def start_drill(
        self, request: Asked, data: JSONBody[DrillBody], drills: NamedDependency[Drills]
    ) -> Answer[DrillView]:
        """Raise a synthetic alert on the real ladder and the real channels. It is marked as a drill everywhere."""
        return Answer(DrillView.of(await drills.start(who(request), fast=data.fast)))

    @get("/{drill_id:str}", guards=[needs(*ADMINS)], responses=refuses(NotFound))
    async def drill_report(
        self, request: Asked, drill_id: FromPath[str], reporting: NamedDependency[Reporting]
    ) -> Answer[ReportView]:
        """Who was told, when, on which channel, and who answered."""
        return Answer(ReportView.of(await reporting.of(who(request), drill_id, drill=True)))
