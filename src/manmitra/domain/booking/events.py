"""What can happen to a slot and to an appointment, told apart from the states before and after."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any, ClassVar, Self

from manmitra.domain.booking.model import MET, Appointment, State
from manmitra.domain.shared.events import Event


class AppointmentEvent(Event, frozen=True, kw_only=True):
    """The appointment as it was then; `starts_at` with `time_zone` is the time on the counsellor's wall."""

    kind: ClassVar[str] = "appointment"

    appointment_id: str
    slot_id: str
    counselor_id: str
    student_id: str
    starts_at: datetime
    ends_at: datetime
    time_zone: str

    @classmethod
    def of(cls, one: Appointment) -> Self:
        return cls(**_facts(one))


class SlotHeld(AppointmentEvent, frozen=True, kw_only=True):
    """Also when a hold is renewed: `held_until` is then later."""

    kind: ClassVar[str] = "slot.held"

    logged: ClassVar[bool] = False
    """A hold is the busiest write, and the appointment says all of it (ADR 0011)."""
    awaited: ClassVar[bool] = False

    held_until: datetime
    changed_at: datetime
    """When the hold was made, renewed or otherwise changed."""

    @classmethod
    def of(cls, one: Appointment) -> Self:
        return cls(
            **_facts(one),
            held_until=one.held_until,
            changed_at=one.updated_at,
        )


class SlotReleased(AppointmentEvent, frozen=True, kw_only=True):
    """The time is free again, whatever the reason."""

    kind: ClassVar[str] = "slot.released"
    awaited: ClassVar[bool] = False


class AppointmentBooked(AppointmentEvent, frozen=True, kw_only=True):
    kind: ClassVar[str] = "appointment.booked"


class AppointmentMoved(AppointmentEvent, frozen=True, kw_only=True):
    """To the time told here; the former one is told by the SlotReleased beside it."""

    kind: ClassVar[str] = "appointment.moved"


class AppointmentCancelled(AppointmentEvent, frozen=True, kw_only=True):
    """A confirmed one; letting a mere hold go is only a SlotReleased."""

    kind: ClassVar[str] = "appointment.cancelled"


class AppointmentCompleted(AppointmentEvent, frozen=True, kw_only=True):
    """Its counsellor says that it took place, at once or by correcting what they said before. An appointment of which
    nobody says how it went stays confirmed, and neither this nor AppointmentMissed ever happens to it.
    """

    kind: ClassVar[str] = "appointment.completed"


class AppointmentMissed(AppointmentEvent, frozen=True, kw_only=True):
    """Its counsellor says that the student did not come, at once or by correcting what they said before."""

    kind: ClassVar[str] = "appointment.missed"


def _facts(one: Appointment) -> dict[str, Any]:
    """What every event of an appointment tells."""
    return {
        "institution": one.institution,
        "appointment_id": one.id,
        "slot_id": one.slot_id,
        "counselor_id": one.counselor_id,
        "student_id": one.student_id,
        "starts_at": one.starts_at,
        "ends_at": one.ends_at,
        "time_zone": one.time_zone,
    }


def happened(before: Appointment | None, after: Appointment, ended: Sequence[Appointment] = ()) -> list[Event]:
    """What the step from `before` (None: there was nothing) to `after` means to others, and that of holds which
    ended with it. A slot that was released and taken again in one step was never free for anybody.
    """
    freed = [one for one in ended if not (after.live and one.slot_id == after.slot_id)]
    return [*map(SlotReleased.of, freed), *_told(before, after)]


def _told(before: Appointment | None, after: Appointment) -> Iterator[Event]:
    was_live = before is not None and before.live
    if before is not None and was_live and (not after.live or before.slot_id != after.slot_id):
        yield SlotReleased.of(before)
    if after.live and after.state is State.HELD:
        if before is None or (before.slot_id, before.held_until) != (after.slot_id, after.held_until):
            yield SlotHeld.of(after)
    elif after.live and after.state is State.CONFIRMED:
        if before is None or before.state is State.HELD:
            yield AppointmentBooked.of(after)
        elif before.slot_id != after.slot_id:
            yield AppointmentMoved.of(after)
    elif after.state is State.CANCELLED and was_live:
        yield AppointmentCancelled.of(after)
    elif after.state in MET and (before is None or before.state is not after.state):
        yield AppointmentCompleted.of(after) if after.state is State.COMPLETED else AppointmentMissed.of(after)
