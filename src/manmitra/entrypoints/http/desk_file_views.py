"""What a counsellor is shown of one person in their care, and what that person is shown of who looked."""

from datetime import date, datetime
from typing import Self

from manmitra.domain.assessments.catalogue import instrument
from manmitra.domain.assessments.model import Kind
from manmitra.domain.assessments.trends import Direction, Trend
from manmitra.domain.bestie.model import Topic
from manmitra.domain.chat.card import Share
from manmitra.domain.chat.reading import Summary
from manmitra.domain.crisis.model import Level
from manmitra.domain.desk.model import DeskRead, How, Seen
from manmitra.domain.desk.reviewing import Review
from manmitra.domain.desk.students import File
from manmitra.entrypoints.http.answers import View
from manmitra.entrypoints.http.desk_views import PromiseView, SessionView


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
