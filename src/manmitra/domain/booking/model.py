"""An appointment: hold, then confirm, then meet; or move it, give it back, let it lapse."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, Self

from msgspec.structs import replace

from manmitra.domain.booking.notes import LOCKS_AFTER, NOTHING, Form, NotesLocked, NotesOpen, Record
from manmitra.domain.counselors.model import Busy, SessionType, Slot
from manmitra.domain.shared.entity import Entity
from manmitra.domain.shared.errors import Conflict, NotFound
from manmitra.domain.shared.identity import Principal, Role
from manmitra.domain.shared.time import DEFAULT_ZONE

HOLD_LASTS: Final = timedelta(minutes=10)
JOIN_BEFORE: Final = timedelta(minutes=10)
THING: Final = "appointment"


class AppointmentUnknown(NotFound):
    code = "appointment_unknown"


class SlotTaken(Conflict):
    code = "slot_taken"


class HoldLapsed(Conflict):
    code = "hold_lapsed"


class HoldRenewedAlready(Conflict):
    code = "hold_renewed_already"


class AlreadyStarted(Conflict):
    code = "already_started"


class NotStarted(Conflict):
    code = "not_started"


class NotOpen(Conflict):
    """What was asked does not fit the state that the appointment is in."""

    code = "appointment_not_open"


class State(StrEnum):
    HELD = "held"
    CONFIRMED = "confirmed"
    COMPLETED = "completed"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"
    RELEASED = "released"
    LAPSED = "lapsed"


MET: Final = frozenset({State.COMPLETED, State.NO_SHOW})
NEVER_BOOKED: Final = frozenset({State.RELEASED, State.LAPSED})


class Appointment(Entity, frozen=True, kw_only=True):
    """One student's claim on one slot.

    `live` is what the unique index on the slot covers. `turn` counts the student's claims: no two have the same,
    so of two claims decided on the same knowledge only one can be written.
    """

    slot_id: str
    counselor_id: str
    student_id: str
    institution: str
    starts_at: datetime
    ends_at: datetime
    held_until: datetime
    created_at: datetime
    updated_at: datetime
    buffer_minutes: int = 0
    time_zone: str = DEFAULT_ZONE
    counselor_name: str = ""
    type: SessionType = SessionType.VIDEO
    state: State = State.HELD
    live: bool = True
    turn: int = 1
    renewed: bool = False
    moves: int = 0
    reason: str = ""
    notes: str = ""
    record: Record | None = None
    summary: str = ""
    """What the counsellor wrote for the student to keep."""
    pause_minutes: int | None = None
    """After a crisis nothing new begins for so long."""
    room: str = ""
    cancelled_by: str = ""
    cancellation: str = ""

    @classmethod
    def hold(
        cls,
        id: str,
        slot: Slot,
        student_id: str,
        now: datetime,
        *,
        turn: int = 1,
        institution: str = "",
        lasts: timedelta = HOLD_LASTS,
    ) -> Self:
        """Keep a slot for a while for one student."""
        return cls(
            id=id,
            slot_id=slot.id,
            counselor_id=slot.counselor_id,
            student_id=student_id,
            institution=institution,
            starts_at=slot.starts_at,
            ends_at=slot.ends_at,
            buffer_minutes=slot.buffer_minutes,
            held_until=now + lasts,
            created_at=now,
            updated_at=now,
            turn=turn,
        )

    @property
    def busy(self) -> Busy:
        """What it means for the counsellor's time, without a word about the student."""
        lapses_at = self.held_until if self.state is State.HELD else None
        over = self.state in MET
        return Busy(self.starts_at, self.ends_at, self.buffer_minutes, lapses_at, over, self.pause_minutes or 0)

    @property
    def locks_at(self) -> datetime:
        """From then on notes are only added to."""
        return self.ends_at + LOCKS_AFTER

    @property
    def noted(self) -> bool:
        kept = self.kept
        return bool(self.notes or kept.sheet or kept.amendments)

    @property
    def kept(self) -> Record:
        return self.record or NOTHING

    @property
    def duration_minutes(self) -> int:
        return int((self.ends_at - self.starts_at).total_seconds()) // 60

    def lapsed(self, now: datetime) -> bool:
        """Whether it is a hold that nobody confirmed in time. The store never sees a clock: this decides."""
        return self.state is State.HELD and now >= self.held_until

    def open(self, now: datetime) -> bool:
        """Whether it still claims a time to come."""
        return self.live and not self.lapsed(now) and now < self.ends_at

    def renew(self, now: datetime, lasts: timedelta = HOLD_LASTS) -> Self:
        """Once, as long again from now."""
        self._must_be_held(now)
        if self.renewed:
            raise HoldRenewedAlready("a hold can be renewed once; confirm it or let it go")
        return replace(self, renewed=True, held_until=now + lasts, updated_at=now)

    def confirm(self, now: datetime, *, type: SessionType | None = None, reason: str = "") -> Self:
        """With what the student says only now; confirming twice is fine and changes nothing."""
        if self.state is State.CONFIRMED:
            return self
        self._must_be_held(now)
        return replace(
            self, state=State.CONFIRMED, type=type or self.type, reason=reason or self.reason, updated_at=now
        )

    def move(self, slot: Slot, now: datetime, turn: int) -> Self:
        """The same appointment at another time: one value, so never neither and never both."""
        if self.state is not State.CONFIRMED:
            self._must_be_held(now)
        self._must_not_have_started(now)
        return replace(
            self,
            slot_id=slot.id,
            starts_at=slot.starts_at,
            ends_at=slot.ends_at,
            buffer_minutes=slot.buffer_minutes,
            turn=turn,
            moves=self.moves + 1,
            updated_at=now,
        )

    def cancel(self, by: Role, why: str, now: datetime) -> Self:
        """Gives the time back: a hold is released, a booking cancelled. Twice is fine; after the start it is not."""
        if self.state in NEVER_BOOKED or self.state is State.CANCELLED:
            return self
        if self.state in MET:
            raise NotOpen("that appointment has taken place")
        self._must_not_have_started(now)
        state = State.RELEASED if self.state is State.HELD else State.CANCELLED
        return replace(self, state=state, live=False, cancelled_by=by.value, cancellation=why, updated_at=now)

    def lapse(self, now: datetime) -> Self:
        """Makes way for somebody else."""
        return replace(self, state=State.LAPSED, live=False, updated_at=now)

    def met(self, now: datetime, *, attended: bool = True) -> Self:
        """It took place, or the student did not come. The counsellor may correct which of the two."""
        if self.state is not State.CONFIRMED and self.state not in MET:
            raise NotOpen("only a confirmed appointment can be completed")
        if now < self.starts_at:
            raise NotStarted("it has not begun yet")
        state = State.COMPLETED if attended else State.NO_SHOW
        return self if state is self.state else replace(self, state=state, live=False, updated_at=now)

    def note(self, notes: str, now: datetime) -> Self:
        """The counsellor's own free notes on the session, instead of the former ones."""
        self._must_take_notes()
        if notes == self.notes:
            return self
        self._must_not_be_locked(now)
        return replace(self, notes=notes, updated_at=now)

    def write(self, form: Form, parts: dict[str, str], revision: int, now: datetime) -> Self:
        """The notes by a template, instead of the former ones; `revision` is that of those, 0 for none."""
        self._must_take_notes()
        kept = self.kept.written(form, parts, revision, now)
        if kept is not self.kept:
            self._must_not_be_locked(now)
        return self._keep(kept, now)

    def amend(self, author_id: str, text: str, now: datetime) -> Self:
        """Added to what is locked. Sent again after a lost answer it is added once."""
        self._must_take_notes()
        if now < self.locks_at:
            raise NotesOpen("these notes can still be changed")
        return self._keep(self.kept.amended(author_id, text, now), now)

    def sum_up(self, summary: str, now: datetime) -> Self:
        """What the student may read in their booking. Unlike notes it can be put right at any time."""
        self._must_take_notes()
        return self if summary == self.summary else replace(self, summary=summary, updated_at=now)

    def mark_crisis(self, pause_minutes: int, now: datetime, *, crisis: bool) -> Self:
        """It was, or will be, about somebody in danger: nothing new begins for a while after it."""
        self._must_take_notes()
        if crisis is self.kept.crisis:
            return self
        pause = pause_minutes if crisis and pause_minutes else None
        return replace(self, record=replace(self.kept, crisis=crisis), pause_minutes=pause, updated_at=now)

    def explain(self, reason: str, now: datetime) -> Self:
        """What the student wants to talk about, instead of what they wrote before."""
        if not self.open(now):
            raise NotOpen("that appointment is no longer open")
        return self if reason == self.reason else replace(self, reason=reason, updated_at=now)

    def enter(self, now: datetime) -> str:
        """The unguessable id of the room, from ten minutes before the start until the end."""
        if self.state is not State.CONFIRMED:
            raise NotOpen("only a confirmed appointment can be joined")
        if now < self.starts_at - JOIN_BEFORE:
            raise NotStarted(f"the room opens {int(JOIN_BEFORE.total_seconds()) // 60} minutes before the start")
        if now >= self.ends_at:
            raise NotOpen("that appointment is over")
        return self.room

    def must_concern(self, who: Principal) -> None:
        """Refuse as if it did not exist to all but its student, its counsellor and the admins of the place."""
        admin_here = who.is_admin and (who.role is Role.SUPER_ADMIN or who.institution == self.institution)
        if not (who.known and who.user_id in (self.student_id, self.counselor_id)) and not admin_here:
            raise AppointmentUnknown("there is no such appointment")

    def _keep(self, record: Record, now: datetime) -> Self:
        return self if record is self.kept else replace(self, record=record, updated_at=now)

    def _must_take_notes(self) -> None:
        if self.state is not State.CONFIRMED and self.state not in MET:
            raise NotOpen("only a confirmed appointment can have notes")

    def _must_not_be_locked(self, now: datetime) -> None:
        if now >= self.locks_at:
            raise NotesLocked("these notes are locked; add to them with an amendment")

    def _must_be_held(self, now: datetime) -> None:
        if self.state is State.LAPSED or self.lapsed(now):
            raise HoldLapsed("the hold has lapsed; hold the time again if it is still free")
        if self.state is not State.HELD:
            raise NotOpen(f"that appointment is {self.state.value}")

    def _must_not_have_started(self, now: datetime) -> None:
        if now >= self.starts_at:
            raise AlreadyStarted("it has begun already")
