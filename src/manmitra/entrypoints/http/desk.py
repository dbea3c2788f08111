"""The counsellor's desk: the day, the people in one's care, promises, and the student's view of who looked."""

from datetime import date
from typing import Annotated

from litestar import Controller, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, PathParameter, QueryParameter

from manmitra.domain.desk.caseload import Caseload
from manmitra.domain.desk.looking import DayTooFar
from manmitra.domain.desk.model import NotInCare, PromiseUnknown, TooManyPromises
from manmitra.domain.desk.promising import Promising
from manmitra.domain.desk.students import StudentFiles
from manmitra.domain.desk.today import Today
from manmitra.domain.shared.errors import Conflict
from manmitra.domain.shared.identity import Role
from manmitra.domain.shared.paging import DEFAULT_LIMIT, PAGE_LIMIT, InvalidCursor, PageRequest
from manmitra.entrypoints.http.answers import Answer, Listed, listed
from manmitra.entrypoints.http.booking_views import Id
from manmitra.entrypoints.http.desk_bodies import PromiseBody, PromiseChangeBody
from manmitra.entrypoints.http.desk_file_views import FileView, LookView
from manmitra.entrypoints.http.desk_views import CaseView, PromiseView, TodayView
from manmitra.entrypoints.http.identity import Asked, needs, who
from manmitra.entrypoints.http.problems import refuses

COUNSELOR = needs(Role.COUNSELOR)
StudentId = Annotated[str, PathParameter(min_length=1, max_length=64)]
Limit = Annotated[int, QueryParameter(ge=1, le=PAGE_LIMIT)]
CursorText = Annotated[str | None, QueryParameter(min_length=1, max_length=512)]
DayQuery = Annotated[date | None, QueryParameter(name="date", description="Today by default")]


class DeskController(Controller):
    path = "/api/desk"
    tags = ("desk",)

    @get("/today", guards=[COUNSELOR], responses=refuses(DayTooFar))
    async def desk_day(
        self, request: Asked, desk_today: NamedDependency[Today], day: DayQuery = None
    ) -> Answer[TodayView]:
        """Appointments of the day, open alerts that concern one, promises due, and notes still to be written."""
        found = await desk_today.of(who(request), day)
        return Answer(TodayView.of(found, desk_today.calendar.clock.now()))

    @get("/caseload", guards=[COUNSELOR], responses=refuses(InvalidCursor))
    async def list_caseload(
        self,
        request: Asked,
        caseload: NamedDependency[Caseload],
        limit: Limit = DEFAULT_LIMIT,
        cursor: CursorText = None,
    ) -> Answer[Listed[CaseView]]:
        """The people in one's care, those who need one most first, each with why they stand there."""
        page = await caseload.page(who(request), PageRequest(limit, cursor))
        now = caseload.calendar.clock.now()
        return Answer(listed(page, [CaseView.of(one, now) for one in page.items]))

    @get("/students/{student_id:str}", guards=[COUNSELOR], responses=refuses(NotInCare))
    async def read_student(
        self, request: Asked, student_id: StudentId, student_files: NamedDependency[StudentFiles]
    ) -> Answer[FileView]:
        """What a person in one's care shares, and the sessions with them. The person can see that one looked.

        A plan that they share is at `/api/safety-plan/of/{studentId}`, a referral page whose id they give at
        `/api/referrals/{id}`.
        """
        file = await student_files.read(who(request), student_id)
        calendar = student_files.calendar
        today = calendar.today(await calendar.zone(who(request)))
        return Answer(FileView.of(file, calendar.clock.now(), today))

    @post(
        "/students/{student_id:str}/promises",
        guards=[COUNSELOR],
        responses=refuses(NotInCare, DayTooFar, TooManyPromises),
    )
    async def make_promise(
        self,
        request: Asked,
        student_id: StudentId,
        data: JSONBody[PromiseBody],
        promising: NamedDependency[Promising],
    ) -> Answer[PromiseView]:
        """Something to be done for a person by a day. Only one's own desk shows it."""
        made = await promising.make(who(request), student_id, data.due_on, data.what)
        return Answer(PromiseView.of(made, promising.looking.handle(who(request), student_id), data.due_on))

    @get("/students/{student_id:str}/promises", guards=[COUNSELOR], responses=refuses(NotInCare, InvalidCursor))
    async def list_promises(
        self,
        request: Asked,
        student_id: StudentId,
        promising: NamedDependency[Promising],
        limit: Limit = DEFAULT_LIMIT,
        cursor: CursorText = None,
    ) -> Answer[Listed[PromiseView]]:
        """One's own to that person, open and closed, the latest due first."""
        page = await promising.to(who(request), student_id, PageRequest(limit, cursor))
        calendar, handle = promising.calendar, promising.looking.handle(who(request), student_id)
        today = calendar.today(await calendar.zone(who(request)))
        return Answer(listed(page, [PromiseView.of(one, handle, today) for one in page.items]))

    @put("/promises/{promise_id:str}", guards=[COUNSELOR], responses=refuses(PromiseUnknown, DayTooFar, Conflict))
    async def change_promise(
        self,
        request: Asked,
        promise_id: FromPath[Id],
        data: JSONBody[PromiseChangeBody],
        promising: NamedDependency[Promising],
    ) -> Answer[PromiseView]:
        """Put off, or done."""
        changed = await promising.change(who(request), promise_id, due_on=data.due_on, done=data.done)
        calendar = promising.calendar
        today = calendar.today(await calendar.zone(who(request)))
        return Answer(PromiseView.of(changed, promising.looking.handle(who(request), changed.student_id), today))


class LooksController(Controller):
    path = "/api/users"
    tags = ("accounts",)

    @get("/who-looked", guards=[needs(Role.STUDENT)], responses=refuses(InvalidCursor))
    async def list_looks(
        self,
        request: Asked,
        student_files: NamedDependency[StudentFiles],
        limit: Limit = DEFAULT_LIMIT,
        cursor: CursorText = None,
    ) -> Answer[Listed[LookView]]:
        """Which counsellor was shown what of one's own, the latest first."""
        page = await student_files.who_looked(who(request), PageRequest(limit, cursor))
        return Answer(listed(page, [LookView.of(one) for one in page.items]))
