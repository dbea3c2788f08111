"""What the counsellor's desk shows: people without their names, facts field by field."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Self
from zoneinfo import ZoneInfo

from manmitra.domain.booking.model import Appointment, State
from manmitra.domain.counselors.model import SessionType
from manmitra.domain.crisis.model import AlertStatus, Level, Tier
from manmitra.domain.desk.caseload import Entry
from manmitra.domain.desk.model import Promise
from manmitra.domain.desk.need import Why
from manmitra.domain.desk.today import Concern, Day, Mine, needs_notes
from manmitra.entrypoints.http.answers import View

Date = date  # a field may be called `date`, and then hides the type


class SessionView(View, frozen=True, kw_only=True):
    """An appointment on the desk. `date` and `time` are on the counsellor's wall of then. `notesDue`: it is over, and
    nothing was written about it. `locksAt`: from then on notes are only added to.
    """

    booking_id: str
    student_id: str
    handle: str
    starts_at: datetime
    ends_at: datetime
    date: str
    time: str
    type: SessionType
    state: State
    reason: str
    crisis: bool
    notes_due: bool
    locks_at: datetime

    @classmethod
    def of(cls, one: Appointment, handle: str, now: datetime) -> Self:
        local = one.starts_at.astimezone(ZoneInfo(one.time_zone)).isoformat(timespec="minutes")
        return cls(
            booking_id=one.id,
            student_id=one.student_id,
            handle=handle,
            starts_at=one.starts_at,
            ends_at=one.ends_at,
            date=local[:10],
            time=local[11:16],
            type=one.type,
            state=one.state,
            reason=one.reason,
            crisis=one.kept.crisis,
            notes_due=needs_notes(one, now),
            locks_at=one.locks_at,
        )


class DeskAlertView(View, frozen=True, kw_only=True):
    """That there is an alert, and why it is here; its words come with the alert itself. `studentId` and `handle` are
    empty for visitors and for whoever was promised to be anonymous.
    """

    alert_id: str
    tier: Tier
    severity: Level
    state: AlertStatus
    raised_at: datetime
    student_id: str
    handle: str
    why: list[Concern]

    @classmethod
    def of(cls, mine: Mine, handles: Mapping[str, str]) -> Self:
        one = mine.alert
        student_id = "" if one.anonymous else one.student_id
        return cls(
            alert_id=one.id,
            tier=one.tier,
            severity=one.level,
            state=one.status,
            raised_at=one.raised_at,
            student_id=student_id,
            handle=handles.get(student_id, ""),
            why=list(mine.why),
        )


class PromiseView(View, frozen=True, kw_only=True):
    promise_id: str
    student_id: str
    handle: str
    due_on: date
    overdue: bool
    what: str
    open: bool
    made_at: datetime
    done_at: datetime | None

    @classmethod
    def of(cls, one: Promise, handle: str, today: date) -> Self:
        return cls(
            promise_id=one.id,
            student_id=one.student_id,
            handle=handle,
            due_on=one.due_on,
            overdue=one.open and one.due_on < today,
            what=one.what,
            open=one.open,
            made_at=one.made_at,
            done_at=one.done_at,
        )


class TodayView(View, frozen=True, kw_only=True):
    """The day from `begins` to `ends`, which is no longer in it. `otherOpenAlerts`: of the institution, for others."""

    date: Date
    time_zone: str
    begins: datetime
    ends: datetime
    appointments: list[SessionView]
    alerts: list[DeskAlertView]
    other_open_alerts: int
    promises_due: list[PromiseView]
    notes_due: list[SessionView]

    @classmethod
    def of(cls, day: Day, now: datetime) -> Self:
        def session(one: Appointment) -> SessionView:
            return SessionView.of(one, day.handles[one.student_id], now)

        return cls(
            date=day.day,
            time_zone=day.time_zone,
            begins=day.begins,
            ends=day.ends,
            appointments=[session(one) for one in day.appointments],
            alerts=[DeskAlertView.of(one, day.handles) for one in day.alerts],
            other_open_alerts=day.others,
            promises_due=[PromiseView.of(one, day.handles[one.student_id], day.day) for one in day.promises],
            notes_due=[session(one) for one in day.unwritten],
        )


class ReasonView(View, frozen=True, kw_only=True):
    why: Why
    points: int
    words: str


class CaseView(View, frozen=True, kw_only=True):
    """`points` are the sum of the reasons' and order the list, nothing else; who has been longest without contact
    (`since`) comes first among equals. Results are among the reasons only while the person shares them.
    """

    student_id: str
    handle: str
    points: int
    reasons: list[ReasonView]
    shares_history: bool
    since: datetime
    last_contact: datetime | None
    next_booking_id: str | None
    next_appointment: datetime | None
    promises_due: list[PromiseView]
    open_alert_ids: list[str]

    @classmethod
    def of(cls, entry: Entry, now: datetime) -> Self:
        placed, facts = entry.placed, entry.placed.facts
        ahead = facts.next_appointment(now)
        return cls(
            student_id=facts.student_id,
            handle=entry.handle,
            points=placed.points,
            reasons=[ReasonView(why=one.why, points=one.points, words=one.words) for one in placed.reasons],
            shares_history=entry.shares,
            since=placed.since,
            last_contact=facts.last_contact(now),
            next_booking_id=ahead.id if ahead else None,
            next_appointment=ahead.starts_at if ahead else None,
            promises_due=[
                PromiseView.of(one, entry.handle, entry.today) for one in facts.promises if one.due(entry.today)
            ],
            open_alert_ids=[one.id for one in facts.alerts],
        )
