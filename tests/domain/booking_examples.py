"""A counsellor, times and a student to take them, with defaults for all that does not matter."""

from datetime import UTC, date, datetime
from typing import Any

from manmitra.domain.booking.model import Appointment
from manmitra.domain.counselors.model import Availability, Counselor, Hours, SessionType, Slot, Window
from manmitra.domain.counselors.rules import slots_of_day

MORNING = Window(9 * 60, 13 * 60)
AFTERNOON = Window(14 * 60, 18 * 60)
WEDNESDAY = date(2026, 11, 25)
NOW = datetime(2026, 11, 24, 6, 30, tzinfo=UTC)


def hours(*windows: Window, days: Any = range(7), **changes: Any) -> Availability:
    """The same windows on each of those weekdays."""
    return Availability(weekly=tuple(Hours(day, window) for day in days for window in windows), **changes)


def a_counselor(id: str = "meera", availability: Availability | None = None, **changes: Any) -> Counselor:
    values: dict[str, Any] = {
        "institution": "campus",
        "name": "Meera",
        "title": "Psychologist",
        "bio": "Listens.",
        "specializations": ("Anxiety",),
        "languages": ("English",),
        "session_types": (SessionType.VIDEO, SessionType.CHAT),
        "availability": availability or hours(MORNING, AFTERNOON),
    }
    return Counselor(id=id, **{**values, **changes})


def a_slot(number: int = 0, counselor_id: str = "meera", day: date = WEDNESDAY) -> Slot:
    return slots_of_day(counselor_id, hours(MORNING, AFTERNOON), day)[number]


def a_hold(slot: Slot | None = None, *, id: str = "a1", student_id: str = "asha", now: datetime = NOW) -> Appointment:
    return Appointment.hold(id, slot or a_slot(), student_id, now, institution="campus")
