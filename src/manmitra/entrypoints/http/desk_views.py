"""What the counsellor's desk shows: people without their names, facts field by field."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Self
from zoneinfo import ZoneInfo

from msgspec import UNSET, UnsetType

from manmitra.domain.assessments.catalogue import instrument
from manmitra.domain.assessments.model import Kind
from manmitra.domain.assessments.trends import Direction, Trend
from manmitra.domain.bestie.model import Topic
from manmitra.domain.booking.model import Appointment, State
from manmitra.domain.chat.card import Share
from manmitra.domain.chat.reading import Summary
from manmitra.domain.counselors.model import SessionType
from manmitra.domain.crisis.model import AlertStatus, Level, Tier
from manmitra.domain.desk.caseload import Entry
from manmitra.domain.desk.model import DeskRead, How, Promise, Seen
from manmitra.domain.desk.need import Why
from manmitra.domain.desk.reviewing import Review
from manmitra.domain.desk.students import File
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


class PointView(View, frozen=True, kw_only=True):
    at: datetime
    total: int
    band: str
    risk: bool


class DeskTrendView(View, frozen=True, kw_only=True):
    """The first result against the last. Null where no published figure lets us say; `noticeableFrom` and
    `reliableFrom` are those figures, with where they are from.
    """

    kind: Kind
    points: list[PointView]
    direction: Direction
    change: int | None
    noticeable: bool | None
    noticeable_from: int | None
    noticeable_source: str
    reliable: bool | None
    reliable_from: int | None
    reliable_source: str

    @classmethod
    def of(cls, one: Trend) -> Self:
        """Not its words: they speak to the person whom it is about."""
        sheet = instrument(one.kind)
        return cls(
            kind=one.kind,
            points=[PointView(at=at.at, total=at.total, band=at.band, risk=at.risk) for at in one.points],
            direction=one.direction,
            change=one.change,
            noticeable=one.noticeable,
            noticeable_from=sheet.difference,
            noticeable_source=sheet.difference_source,
            reliable=one.reliable,
            reliable_from=sheet.reliable,
            reliable_source=sheet.reliable_source,
        )


class ReviewView(View, frozen=True, kw_only=True):
    """A question to ask, with where its rule is from; no judgement of anybody."""

    kind: Kind
    sessions: int
    first_total: int
    latest_total: int
    words: str
    source: str

    @classmethod
    def of(cls, one: Review) -> Self:
        return cls(
            kind=one.kind,
            sessions=one.sessions,
            first_total=one.first,
            latest_total=one.latest,
            words=one.words,
            source=one.source,
        )


class ConversationSummaryView(View, frozen=True, kw_only=True):
    """Facts; it quotes nothing. The conversation's id stays inside."""

    topic: Topic
    started_at: datetime
    messages: int
    exercises: list[str]
    crisis_level: Level | None
    text: str

    @classmethod
    def of(cls, one: Summary) -> Self:
        return cls(
            topic=one.topic,
            started_at=one.started_at,
            messages=one.messages,
            exercises=list(one.exercises),
            crisis_level=one.crisis_level,
            text=one.text,
        )


class SharedView(View, frozen=True, kw_only=True):
    """The words come with `GET /api/chat/cards/{cardId}`, and that is noted by itself."""

    card_id: str
    booking_id: str | None
    shared_at: datetime

    @classmethod
    def of(cls, one: Share) -> Self:
        return cls(card_id=one.card_id, booking_id=one.appointment_id or None, shared_at=one.shared_at)


class FileView(View, frozen=True, kw_only=True):
    """`sharesHistory` false: trends, review and conversations are then empty, whatever was there before."""

    student_id: str
    handle: str
    shares_history: bool
    trends: list[DeskTrendView]
    review: ReviewView | None
    conversations: list[ConversationSummaryView]
    cards: list[SharedView]
    sessions: list[SessionView]
    promises: list[PromiseView]
    last_contact: datetime | None
    next_appointment: datetime | None

    @classmethod
    def of(cls, file: File, now: datetime, today: date) -> Self:
        ahead = file.facts.next_appointment(now)
        return cls(
            student_id=file.student_id,
            handle=file.handle,
            shares_history=file.shares,
            trends=[DeskTrendView.of(one) for one in file.trends],
            review=None if file.review is None else ReviewView.of(file.review),
            conversations=[ConversationSummaryView.of(one) for one in file.conversations],
            cards=[SharedView.of(one) for one in file.cards],
            sessions=[SessionView.of(one, file.handle, now) for one in file.sessions],
            promises=[PromiseView.of(one, file.handle, today) for one in file.promises],
            last_contact=file.facts.last_contact(now),
            next_appointment=ahead.starts_at if ahead else None,
        )


class LookView(View, frozen=True, kw_only=True):
    """That a counsellor was shown something of one's own. `list`: it led to a place in their list, noted once a day."""

    reader_id: str
    reader_name: str
    how: How
    seen: list[Seen]
    read_at: datetime

    @classmethod
    def of(cls, one: DeskRead) -> Self:
        return cls(
            reader_id=one.reader_id,
            reader_name=one.reader_name,
            how=one.how,
            seen=list(one.seen),
            read_at=one.read_at,
        )


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
