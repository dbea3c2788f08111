"""What counsellors send to their desk: notes, promises, and the hours they offer, with what those show in return."""

from datetime import date, datetime
from typing import Annotated, Self

from msgspec import UNSET, Meta, UnsetType

from manmitra.domain.booking.model import Appointment
from manmitra.domain.booking.notes import Form
from manmitra.domain.counselors.model import Availability, Load
from manmitra.domain.desk.hours import Offered
from manmitra.domain.desk.session_notes import Draft
from manmitra.domain.desk.workload import WeekLoad
from manmitra.entrypoints.http.answers import Body, View
from manmitra.entrypoints.http.counselor_views import HoursBody, OverrideBody

Part = Annotated[str, Meta(max_length=10_000)]
Day = date
BY_PART = ("subjective", "objective", "data", "assessment", "plan")


class NotesDraftBody(Body, frozen=True, kw_only=True):
    """`form` soap has the parts subjective, objective, assessment and plan; dap has data, assessment and plan. Without
    `form` only the summary is written. `revision` is that of the notes they were made from, 0 for none. `summary` is
    for the student, who sees it in their booking; left out, it stays as it is.
    """

    form: Form | None = None
    revision: Annotated[int, Meta(ge=0, le=1_000_000)] = 0
    subjective: Part | UnsetType = UNSET
    objective: Part | UnsetType = UNSET
    data: Part | UnsetType = UNSET
    assessment: Part | UnsetType = UNSET
    plan: Part | UnsetType = UNSET
    summary: Annotated[str, Meta(max_length=2000)] | UnsetType = UNSET

    def draft(self) -> Draft:
        given = {name: getattr(self, name) for name in BY_PART}
        parts = {name: text for name, text in given.items() if text is not UNSET}
        summary = None if isinstance(self.summary, UnsetType) else self.summary
        return Draft(form=self.form, parts=parts, revision=self.revision, summary=summary)


class AmendmentBody(Body, frozen=True, kw_only=True):
    text: Annotated[str, Meta(min_length=1, max_length=10_000)]


class CrisisBody(Body, frozen=True, kw_only=True):
    crisis: bool


class PromiseBody(Body, frozen=True, kw_only=True):
    due_on: Annotated[Day, Meta(examples=["2026-11-27"])]
    what: Annotated[str, Meta(min_length=1, max_length=500, examples=["Ask how the talk with the warden went"])]


class PromiseChangeBody(Body, frozen=True, kw_only=True):
    """`dueOn` puts it off; `done` closes it for good."""

    due_on: Day | None = None
    done: bool = False


class HoursOfDeskBody(Body, frozen=True, kw_only=True):
    """All of it: what is sent takes the place of what was there. `protected` are times of every week that are never
    offered. `sessionsADay`: what goes beyond it is not offered, null for no such limit. `pauseAfterCrisis`: so many
    minutes after a session that was marked as a crisis nothing new begins. `preview`: nothing is saved.
    """

    weekly: Annotated[tuple[HoursBody, ...], Meta(max_length=70)]
    overrides: Annotated[tuple[OverrideBody, ...], Meta(max_length=400)] = ()
    protected: Annotated[tuple[HoursBody, ...], Meta(max_length=70)] = ()
    session_minutes: Annotated[int, Meta(ge=15, le=180)] = 50
    buffer_minutes: Annotated[int, Meta(ge=0, le=120)] = 10
    sessions_a_day: Annotated[int, Meta(ge=1, le=24)] | None = None
    pause_after_crisis: Annotated[int, Meta(ge=0, le=240)] = 0
    time_zone: Annotated[str, Meta(min_length=1, max_length=64, examples=["Asia/Kolkata"])] = "Asia/Kolkata"
    is_online: bool | None = None
    preview: bool = False

    def availability(self) -> Availability:
        return Availability(
            weekly=tuple(hours.hours() for hours in self.weekly),
            overrides=tuple(override.override() for override in self.overrides),
            protected=tuple(hours.hours() for hours in self.protected),
            load=Load(sessions_a_day=self.sessions_a_day, pause_after_crisis=self.pause_after_crisis),
            session_minutes=self.session_minutes,
            buffer_minutes=self.buffer_minutes,
            time_zone=self.time_zone,
        )


class OutsideView(View, frozen=True, kw_only=True):
    """Booked where nothing is offered (any more). It takes place, unless one of the two moves or cancels it."""

    booking_id: str
    student_id: str
    starts_at: datetime
    ends_at: datetime

    @classmethod
    def of(cls, one: Appointment) -> Self:
        return cls(booking_id=one.id, student_id=one.student_id, starts_at=one.starts_at, ends_at=one.ends_at)


class HoursOfDeskView(View, frozen=True, kw_only=True):
    weekly: list[HoursBody]
    overrides: list[OverrideBody]
    protected: list[HoursBody]
    session_minutes: int
    buffer_minutes: int
    sessions_a_day: int | None
    pause_after_crisis: int
    time_zone: str
    is_online: bool
    saved: bool
    outside: list[OutsideView]

    @classmethod
    def of(cls, offered: Offered, *, saved: bool = True) -> Self:
        hours = offered.counselor.availability
        return cls(
            weekly=[HoursBody.of(one) for one in hours.weekly],
            overrides=[OverrideBody.of(one) for one in hours.overrides],
            protected=[HoursBody.of(one) for one in hours.protected],
            session_minutes=hours.session_minutes,
            buffer_minutes=hours.buffer_minutes,
            sessions_a_day=hours.load.sessions_a_day,
            pause_after_crisis=hours.load.pause_after_crisis,
            time_zone=hours.time_zone,
            is_online=offered.counselor.is_online,
            saved=saved,
            outside=[OutsideView.of(one) for one in offered.outside],
        )


class DayLoadView(View, frozen=True, kw_only=True):
    date: Day
    sessions: int
    minutes: int
    full: bool


class WeekLoadView(View, frozen=True, kw_only=True):
    """`sessions` took place or are to. `crises`: sessions marked as such, and alerts answered. `afterHours`: sessions
    and answers outside the hours that are offered now.
    """

    first: Day
    time_zone: str
    days: list[DayLoadView]
    sessions: int
    minutes: int
    missed: int
    crises: int
    after_hours: int
    sessions_a_day: int | None

    @classmethod
    def of(cls, load: WeekLoad) -> Self:
        return cls(
            first=load.first,
            time_zone=load.time_zone,
            days=[
                DayLoadView(date=one.day, sessions=one.sessions, minutes=one.minutes, full=one.full)
                for one in load.days
            ],
            sessions=load.sessions,
            minutes=load.minutes,
            missed=load.missed,
            crises=load.crises,
            after_hours=load.after_hours,
            sessions_a_day=load.sessions_a_day,
        )


class MemberLoadView(View, frozen=True, kw_only=True):
    counselor_id: str
    counselor_name: str
    week: WeekLoadView


class TeamView(View, frozen=True, kw_only=True):
    """Counts of everybody who can be booked, by name. No student is named or can be told from it."""

    members: list[MemberLoadView]
