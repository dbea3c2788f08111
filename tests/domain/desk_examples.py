"""Sessions, results, alerts and promises of one made-up person, with defaults for all that does not matter."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from msgspec.structs import replace

from manmitra.domain.assessments.catalogue import instrument
from manmitra.domain.assessments.model import Kind, Language, Result
from manmitra.domain.assessments.scoring import score
from manmitra.domain.booking.model import Appointment, State
from manmitra.domain.counselors.model import Slot
from manmitra.domain.crisis.model import Alert, AlertKind, Tier, raise_alert
from manmitra.domain.desk.model import Promise
from manmitra.domain.desk.need import Facts

NOW = datetime(2026, 11, 25, 4, 30, tzinfo=UTC)
TODAY = date(2026, 11, 25)
MINUTES = timedelta(minutes=50)


def a_session(days: float = -7, state: State = State.COMPLETED, **changes: Any) -> Appointment:
    """So many days from now; booked a day before, unless that is to come."""
    starts_at = NOW + timedelta(days=days)
    booked_at = min(starts_at, NOW) - timedelta(days=1)
    slot = Slot(counselor_id="meera", starts_at=starts_at, ends_at=starts_at + MINUTES, buffer_minutes=10)
    held = Appointment.hold(f"s{days}", slot, "asha", booked_at, institution="campus")
    return replace(held, state=state, live=state is State.CONFIRMED, **changes)


def a_result(*answers: int, days: float = -1, kind: Kind = Kind.PHQ9) -> Result:
    sheet = instrument(kind)
    filled = (*answers, *[0] * (len(sheet.item_ids) - len(answers)))
    scored = score(kind, filled)
    return Result(
        id=f"r{days}",
        student_id="asha",
        institution="campus",
        kind=kind,
        instrument_version=sheet.version,
        checksum=sheet.checksum,
        language=Language.ENGLISH,
        answers=filled,
        total=scored.total,
        band=scored.band,
        positive=scored.positive,
        risk=scored.risk,
        completed_at=NOW + timedelta(days=days),
    )


def an_alert(tier: Tier = Tier.HIGH, **changes: Any) -> Alert:
    made = raise_alert(
        "a1", now=NOW, institution="campus", kind=AlertKind.MESSAGE, tier=tier, student_id="asha", excerpt="words"
    )
    return replace(made, **changes)


def a_promise(due_on: date = TODAY, **changes: Any) -> Promise:
    made = Promise(
        id="p1",
        counselor_id="meera",
        student_id="asha",
        institution="campus",
        due_on=due_on,
        what="ask about the hostel",
        made_at=NOW,
    )
    return replace(made, **changes)


def facts(*sessions: Appointment, id: str = "asha", **more: Any) -> Facts:
    return Facts(student_id=id, appointments=sessions or (a_session(),), **more)
