"""A calendar entry (RFC 5545) that tells a time and nothing else: calendars are shared, synchronised and read aloud."""

from datetime import datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING, Final

import msgspec

if TYPE_CHECKING:
    from icalendar import Alarm

PRODUCT: Final = "-//Campus//Calendar//EN"
REMINDED_BEFORE: Final = timedelta(minutes=30)


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """`moves`: how often the time has changed. A calendar keeps the entry with the higher number."""

    appointment_id: str
    host: str
    word: str
    starts_at: datetime
    ends_at: datetime | None
    stamp: datetime
    moves: int = 0
    cancelled: bool = False


def as_calendar(entry: Entry) -> bytes:
    """One entry in UTC, folded, with CRLF. The same appointment always has the same UID, which names nothing else."""
    from icalendar import Calendar, Event  # noqa: PLC0415 - a tenth of a second, needed when the first letter goes out

    event = Event()
    event.add("uid", f"{sha256(entry.appointment_id.encode()).hexdigest()[:32]}@{entry.host}")
    event.add("dtstamp", entry.stamp)
    event.add("dtstart", entry.starts_at)
    if entry.ends_at is not None and entry.ends_at > entry.starts_at:
        event.add("dtend", entry.ends_at)
    event.add("summary", entry.word)
    event.add("sequence", entry.moves + entry.cancelled)
    event.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT" if entry.cancelled else "OPAQUE")
    if not entry.cancelled:
        event.add_component(_alarm(entry.word))
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add_component(event)
    written: bytes = calendar.to_ical()
    return written


def told_by(calendar: bytes) -> str:
    """All of it with its lines unfolded: a word can't hide in a fold."""
    return calendar.decode().replace("\r\n ", "")


def _alarm(word: str) -> "Alarm":
    from icalendar import Alarm  # noqa: PLC0415

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", word)
    alarm.add("trigger", -REMINDED_BEFORE)
    return alarm
