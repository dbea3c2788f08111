"""What a booking looks like on the wire, coming in and going out."""

from datetime import date, datetime, time
from typing import Annotated, Literal, Self
from zoneinfo import ZoneInfo

from msgspec import UNSET, Meta, UnsetType

from manmitra.domain.booking.model import MET, Appointment, State
from manmitra.domain.booking.usecases import Room, Wish
from manmitra.domain.counselors.model import SessionType
from manmitra.domain.counselors.rules import InvalidSlot, WallTime, Wanted
from manmitra.domain.shared.identity import Principal
from manmitra.entrypoints.http.answers import Body, Instant, View, whole

Day = date  # a field may be called `date`, and then hides the type
Id = Annotated[str, Meta(min_length=1, max_length=64)]
SlotId = Annotated[str, Meta(min_length=1, max_length=96, examples=["0193…:20261125T0330Z"])]
HourMinute = Annotated[str, Meta(pattern=whole(r"([01][0-9]|2[0-3]):[0-5][0-9](:00)?"), examples=["09:00"])]
Zone = Annotated[str, Meta(min_length=1, max_length=64, examples=["Asia/Kolkata"])]
Text = Annotated[str, Meta(max_length=2000)]
Notes = Annotated[str, Meta(max_length=10000)]


class TimeBody(Body, frozen=True, kw_only=True):
    """A start in one of three spellings: `slotId`, or `startsAt`, or `date` and `time` (local to `timeZone`)."""

    slot_id: SlotId | None = None
    starts_at: Instant | None = None
    date: Day | None = None
    time: HourMinute | None = None
    time_zone: Zone | None = None

    def start(self) -> datetime | WallTime | None:
        """Without a zone, `date` and `time` are on the counsellor's wall."""
        if self.slot_id is not None:
            return Wanted.by_id(self.slot_id).start
        if self.starts_at is not None:
            return self.starts_at
        return wall_time(self.date, self.time, self.time_zone)


class HoldBody(TimeBody, frozen=True, kw_only=True):
    """Which time: `slotId`, or `counselorId` with `startsAt` or with `date` and `time`."""

    counselor_id: Id | None = None
    type: SessionType | None = None
    notes: Text = ""

    def wanted(self) -> Wanted:
        return wanted(self.slot_id, self.counselor_id, self.start())

    def wish(self) -> Wish:
        return Wish(type=self.type, reason=self.notes)


class ConfirmBody(Body, frozen=True, kw_only=True):
    type: SessionType | None = None
    notes: Text = ""


class NotesBody(Body, frozen=True, kw_only=True):
    notes: Notes


class BookingView(View, frozen=True, kw_only=True):
    """The client's fields, and behind them what it does not know yet.

    `status` is one of the client's three words; `state` is the exact one. `notes` is what the student wrote
    when booking; `sessionNotes` are the counsellor's, for the counsellor alone, and so is `studentId`: an admin, who
    can find an account by its address, is not to learn who sees a counsellor and when. `summary` is what they wrote
    for the student to keep.
    """

    id: str
    counselor_id: str
    counselor_name: str
    date: str
    time: str
    duration: int
    type: SessionType
    status: Literal["upcoming", "completed", "cancelled"]
    notes: str
    state: State
    slot_id: str
    starts_at: datetime
    ends_at: datetime
    time_zone: str
    held_until: datetime | None
    reschedule_count: int
    created_at: datetime
    cancellation_reason: str | UnsetType = UNSET
    student_id: str | UnsetType = UNSET
    session_notes: str | UnsetType = UNSET
    summary: str | UnsetType = UNSET

    @classmethod
    def of(cls, one: Appointment, asker: Principal, now: datetime) -> Self:
        local = one.starts_at.astimezone(ZoneInfo(one.time_zone)).isoformat(timespec="minutes")
        concerned = asker.user_id in (one.student_id, one.counselor_id)
        return cls(
            id=one.id,
            counselor_id=one.counselor_id,
            counselor_name=one.counselor_name,
            date=local[:10],
            time=local[11:16],
            duration=one.duration_minutes,
            type=one.type,
            status=status(one, now),
            notes=one.reason if concerned else "",
            state=State.LAPSED if one.lapsed(now) else one.state,
            slot_id=one.slot_id,
            starts_at=one.starts_at,
            ends_at=one.ends_at,
            time_zone=one.time_zone,
            held_until=one.held_until if one.state is State.HELD else None,
            reschedule_count=one.moves,
            created_at=one.created_at,
            cancellation_reason=one.cancellation if concerned and one.cancellation else UNSET,
            student_id=one.student_id if asker.user_id == one.counselor_id else UNSET,
            session_notes=one.notes if asker.user_id == one.counselor_id else UNSET,
            summary=one.summary if concerned and one.summary else UNSET,
        )


class BookingsView(View, frozen=True, kw_only=True):
    bookings: list[BookingView]
    next_cursor: str | None


class RoomView(View, frozen=True, kw_only=True):
    """Where to meet. There is no video provider yet, so `meetingLink` is null: `chatRoomId` names the room."""

    booking_id: str
    type: SessionType
    starts_at: datetime
    ends_at: datetime
    meeting_link: str | None
    chat_room_id: str

    @classmethod
    def of(cls, room: Room) -> Self:
        one = room.appointment
        return cls(
            booking_id=one.id,
            type=one.type,
            starts_at=one.starts_at,
            ends_at=one.ends_at,
            meeting_link=None,
            chat_room_id=room.chat_room_id,
        )


def status(one: Appointment, now: datetime) -> Literal["upcoming", "completed", "cancelled"]:
    """The client's three words: it shows an empty badge for any other."""
    if one.open(now):
        return "upcoming"
    return "completed" if one.state in MET or one.state is State.CONFIRMED else "cancelled"


def wall_time(day: date | None, wall: str | None, time_zone: str | None) -> WallTime | None:
    if day is None or wall is None:
        return None
    return WallTime(day, time(int(wall[:2]), int(wall[3:5])), time_zone)


def wanted(slot_id: str | None, counselor_id: str | None, start: datetime | WallTime | None) -> Wanted:
    """Raises InvalidSlot when it does not say which time."""
    if slot_id is not None:
        named = Wanted.by_id(slot_id)
        if counselor_id not in (None, named.counselor_id):
            raise InvalidSlot("slotId is a time of another counsellor")
        return named
    if counselor_id is None or start is None:
        raise InvalidSlot("which time? Send slotId, or counselorId with startsAt, or counselorId with date and time")
    return Wanted(counselor_id, start) if isinstance(start, WallTime) else Wanted.at(counselor_id, start)
