"""Whether a student may have a slot. Pure: what is known goes in, a refusal or the way clear comes out."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

import msgspec

from manmitra.domain.booking.model import Appointment, SlotTaken
from manmitra.domain.counselors.model import Counselor, Slot
from manmitra.domain.counselors.rules import SlotNotOffered, full_days, told
from manmitra.domain.shared.entity import Entity
from manmitra.domain.shared.errors import Conflict
from manmitra.domain.shared.time import local_day

MOST_OPEN: Final = 3


class TooManyOpen(Conflict):
    code = "too_many_open_appointments"


class OverlapsOwn(Conflict):
    code = "overlaps_own_appointment"


class Desk(msgspec.Struct, frozen=True):
    """What is live of one student, and the highest turn they ever took."""

    live: Sequence[Appointment] = ()
    turn: int = 0

    def without(self, appointment: Appointment) -> "Desk":
        """As if that one were not there: for moving it."""
        return Desk([other for other in self.live if other.id != appointment.id], self.turn)

    def misses_one_of(self, around: Sequence[Appointment], student_id: str) -> bool:
        """Whether the student claimed something there since the desk was looked at."""
        known = {mine.id for mine in self.live}
        return any(other.student_id == student_id and other.id not in known for other in around)

    def on(self, counselor_id: str, starts_at: datetime, now: datetime) -> Appointment | None:
        """The student's own open appointment at exactly that time."""
        for mine in self.live:
            if (mine.counselor_id, mine.starts_at) == (counselor_id, starts_at) and mine.open(now):
                return mine
        return None


class BookedDay(Entity, frozen=True, kw_only=True):
    """What claims a counsellor's local day: whoever takes a time of somebody with limits saves it too, so of two who
    counted the same sessions only one is written. `sessions` are those of that day and of the hours around it.
    """

    sessions: tuple[Appointment, ...] = ()


def must_be_carried(counselor: Counselor, slot: Slot, day: BookedDay, now: datetime, *, moving: str = "") -> None:
    """Raises SlotNotOffered where the counsellor's load says that nothing more is offered; `moving` does not count."""
    busy = [one.busy for one in day.sessions if one.id != moving]
    offered = counselor.availability
    resting = any(one.over and one.blocks(slot, now) for one in busy)
    if resting or local_day(slot.starts_at, offered.time_zone) in full_days(offered, busy, now):
        raise SlotNotOffered(f"{counselor.name} does not offer {told(slot.starts_at, counselor)}")


def admit(slot: Slot, desk: Desk, around: Sequence[Appointment], now: datetime) -> Sequence[Appointment]:
    """The lapsed holds that were passed over, to be ended in the same write: one of them could be on its way to
    being confirmed. Raises OverlapsOwn, TooManyOpen or SlotTaken.

    `around` is what is live of the counsellor near the slot.
    """
    mine = [own for own in desk.live if own.open(now)]
    if any(own.starts_at < slot.ends_at and slot.starts_at < own.ends_at for own in mine):
        raise OverlapsOwn("you already have an appointment at that time")
    if len(mine) >= MOST_OPEN:
        raise TooManyOpen(f"at most {MOST_OPEN} appointments can be open at once; cancel one first")
    if any(other.busy.blocks(slot, now) for other in around):
        raise SlotTaken("that time was just taken; please choose another")
    clashing = [other for other in around if slot.clashes(other.starts_at, other.ends_at, other.buffer_minutes)]
    passed_over = {one.id: one for one in (*desk.live, *clashing) if one.live and one.lapsed(now)}
    return [one.lapse(now) for one in passed_over.values()]
