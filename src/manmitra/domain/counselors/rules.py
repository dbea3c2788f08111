"""Which slots follow from offered hours, and which of them are open. Pure; `now` is always handed in.

Under one availability, slots keep their pauses from each other by construction, so the unique index on a
slot's id is all that two holds at once need. A *change* of hours could break that for a moment: a hold that
began under the old hours and one under the new ones may overlap without having the same id, and neither sees
the other. Therefore a new slot that cuts into a slot of the former hours opens only when holds under those
have surely been written (SETTLES). New hours elsewhere open at once.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Final, Self

import msgspec
from msgspec.structs import replace

from manmitra.domain.counselors.model import Availability, Busy, Counselor, Former, Slot, Window, slot_id
from manmitra.domain.shared.errors import Conflict, Invalid, TooMany
from manmitra.domain.shared.time import day_bounds, instant, local_day, zone

HORIZON: Final = timedelta(days=60)
SETTLES: Final = timedelta(seconds=30)
MOST_DAYS: Final = 31
MOST_SETTLING: Final = 8
STAMP: Final = "%Y%m%dT%H%MZ"


class InvalidSlot(Invalid):
    code = "invalid_slot"


class SlotInPast(Invalid):
    code = "slot_in_past"


class SlotTooFar(Invalid):
    code = "slot_too_far"


class SlotNotOffered(Conflict):
    code = "slot_not_offered"


class ChangingTooFast(TooMany):
    code = "hours_changing_too_fast"


class WallTime(msgspec.Struct, frozen=True):
    """A date and a time on somebody's wall; without a zone it is the counsellor's wall."""

    day: date
    wall: time
    time_zone: str | None = None

    def instant(self, home: str) -> datetime:
        """Of a time that a clock change repeats, the first. Raises Invalid."""
        return instant(datetime.combine(self.day, self.wall, zone(self.time_zone or home)))


class Wanted(msgspec.Struct, frozen=True):
    """A counsellor and a start, as somebody asks for them; a datetime is a UTC instant."""

    counselor_id: str
    start: datetime | WallTime

    @classmethod
    def by_id(cls, text: str) -> Self:
        """From a slot's id. Raises InvalidSlot."""
        counselor_id, _, stamp = text.rpartition(":")
        try:
            start = datetime.fromisoformat(stamp).astimezone(UTC)
        except ValueError as error:
            raise InvalidSlot("that is not the id of a slot") from error
        if not counselor_id or slot_id(counselor_id, start) != text:
            raise InvalidSlot("that is not the id of a slot")
        return cls(counselor_id, start)

    @classmethod
    def at(cls, counselor_id: str, start: datetime) -> Self:
        """From an aware time in any zone. Raises Invalid."""
        return cls(counselor_id, instant(start))

    def instant(self, counselor: Counselor) -> datetime:
        """When that is. Raises Invalid."""
        return self.start.instant(counselor.availability.time_zone) if isinstance(self.start, WallTime) else self.start


def slots_of_day(counselor_id: str, offered: Availability, day: date) -> Sequence[Slot]:
    """All the slots that begin on that local day, open or not, in their order and never closer than the pause."""
    return [_slot(counselor_id, offered, begins, ends) for begins, ends in _times_of_day(offered, day)]


def _slot(counselor_id: str, offered: Availability, begins: datetime, ends: datetime) -> Slot:
    return Slot(counselor_id=counselor_id, starts_at=begins, ends_at=ends, buffer_minutes=offered.buffer_minutes)


@lru_cache(maxsize=4096)
def _times_of_day(offered: Availability, day: date) -> Sequence[tuple[datetime, datetime]]:
    found: list[tuple[datetime, datetime]] = []
    free_from = day_bounds(day, offered.time_zone)[0]
    for window in offered.windows_on(day):
        for starts_at, ends_at in _sessions(offered, day, window):
            if starts_at >= free_from:
                found.append((starts_at, ends_at))
                free_from = ends_at + timedelta(minutes=offered.buffer_minutes)
    return tuple(found)


def _sessions(offered: Availability, day: date, window: Window) -> Iterator[tuple[datetime, datetime]]:
    """Back to back from the window's start, in real minutes: a clock change neither stretches nor repeats a session.

    The pause must end by midnight too, so that one day's slots never depend on the next day's.
    """
    length, pause = timedelta(minutes=offered.session_minutes), timedelta(minutes=offered.buffer_minutes)
    start, end = _on_clock(day, window.start, offered.time_zone), _on_clock(day, window.end, offered.time_zone)
    midnight = day_bounds(day, offered.time_zone)[1]
    while start + length <= end and start + length + pause <= midnight:
        if _shown_within(window, start, length, offered.time_zone):
            yield start, start + length
        start += length + pause


def _on_clock(day: date, minute: int, zone_name: str) -> datetime:
    if minute == 24 * 60:
        return day_bounds(day, zone_name)[1]
    return datetime.combine(day, time(minute // 60, minute % 60), zone(zone_name)).astimezone(UTC)


def _shown_within(window: Window, start: datetime, length: timedelta, zone_name: str) -> bool:
    """A clock put forward carries a time of the hour that does not exist past the window's end."""
    begins, ends = start.astimezone(zone(zone_name)), (start + length).astimezone(zone(zone_name))
    closing = ends.hour * 60 + ends.minute if ends.date() == begins.date() else 24 * 60
    return window.start <= begins.hour * 60 + begins.minute and closing <= window.end


def offered_slot(counselor: Counselor, starts_at: datetime, now: datetime) -> Slot:
    """The slot of that counsellor that begins then. Raises SlotInPast, SlotTooFar or SlotNotOffered."""
    starts_at = starts_at.astimezone(UTC)  # in the hour that a clock repeats, Python finds no two zones' times equal
    if starts_at <= now:
        raise SlotInPast(f"{told(starts_at, counselor)} has passed; please choose a later time")
    if starts_at > now + HORIZON:
        raise SlotTooFar(f"a time can be booked at most {HORIZON.days} days ahead")
    day = local_day(starts_at, counselor.availability.time_zone)
    for begins, ends in _times_of_day(counselor.availability, day):
        if begins == starts_at:
            slot = _slot(counselor.id, counselor.availability, begins, ends)
            if _settled(counselor, slot, now):
                return slot
    raise SlotNotOffered(f"{counselor.name} does not offer {told(starts_at, counselor)}")


def told(starts_at: datetime, counselor: Counselor) -> str:
    """A start as the counsellor's wall shows it. Refusals name the day: the existing client sends another one than was
    picked (ADR 0010), and a refusal is all that its reader is shown.
    """
    try:
        wall = starts_at.astimezone(zone(counselor.availability.time_zone))
    except OverflowError:  # the first hours of the year 1, west of Greenwich
        return "that time"
    return f"{wall.day} {wall:%B %Y, %H:%M}"


def open_slots(counselor: Counselor, first: date, days: int, busy: Sequence[Busy], now: datetime) -> Sequence[Slot]:
    """What can be held right now, on `days` local days from `first` on."""
    if not 1 <= days <= MOST_DAYS:
        raise Invalid(f"days must be between 1 and {MOST_DAYS}")
    return list(_open(counselor, first, days, busy, now))


def next_open(counselor: Counselor, days: int, busy: Sequence[Busy], now: datetime) -> Slot | None:
    """The first slot that can be held within so many days, today included."""
    today = local_day(now, counselor.availability.time_zone)
    return next(_open(counselor, today, days, busy, now), None)


def _open(counselor: Counselor, first: date, days: int, busy: Sequence[Busy], now: datetime) -> Iterator[Slot]:
    upcoming = _upcoming(counselor, first, days, now)
    full = full_days(counselor.availability, busy, now)
    zone_name = counselor.availability.time_zone
    free = (slot for slot in upcoming if not full or local_day(slot.starts_at, zone_name) not in full)
    return (slot for slot in free if not any(one.blocks(slot, now) for one in busy))


def full_days(offered: Availability, busy: Sequence[Busy], now: datetime) -> Collection[date]:
    """The local days that hold as many sessions as their counsellor can carry. `busy` must be all of a day to count."""
    if offered.load.sessions_a_day is None:
        return ()
    held = Counter(local_day(one.starts_at, offered.time_zone) for one in busy if one.counts(now))
    return {day for day, sessions in held.items() if sessions >= offered.load.sessions_a_day}


def _upcoming(counselor: Counselor, first: date, days: int, now: datetime) -> Iterator[Slot]:
    today = local_day(now, counselor.availability.time_zone)
    ahead = (first - today).days
    for offset in range(max(ahead, 0), min(ahead + days, HORIZON.days + 1)):
        for slot in slots_of_day(counselor.id, counselor.availability, today + timedelta(days=offset)):
            if now < slot.starts_at <= now + HORIZON and _settled(counselor, slot, now):
                yield slot


def changed(counselor: Counselor, availability: Availability, now: datetime) -> Counselor:
    """With new hours; the former ones are kept until they are settled. Raises ChangingTooFast."""
    former = settling(counselor, now)
    if len(former) == MOST_SETTLING:
        raise ChangingTooFast("these hours were just changed several times", retry_after=int(SETTLES.total_seconds()))
    if availability == counselor.availability:
        return counselor
    return replace(
        counselor,
        availability=availability,
        former=(*former, Former(counselor.availability, now)),
        hours_since=now,
    )


def on_one_grid(counselor: Counselor, now: datetime) -> bool:
    """Whether all that can be live was booked under the hours of today: nothing then clashes but the same slot."""
    return counselor.hours_since is None or now - counselor.hours_since > HORIZON + timedelta(days=1)


def settling(counselor: Counselor, now: datetime) -> tuple[Former, ...]:
    """The former hours under which holds may still be on their way."""
    return tuple(former for former in counselor.former if now < former.until + SETTLES)


def _settled(counselor: Counselor, slot: Slot, now: datetime) -> bool:
    return not any(_cuts_into(slot, former.availability) for former in settling(counselor, now))


def _cuts_into(slot: Slot, former: Availability) -> bool:
    """Whether it overlaps a slot of those hours other than itself."""
    day = local_day(slot.starts_at, former.time_zone)
    near = (day - timedelta(days=1), day, day + timedelta(days=1))
    return any(
        old.id != slot.id and slot.clashes(old.starts_at, old.ends_at, old.buffer_minutes)
        for one in near
        for old in slots_of_day(slot.counselor_id, former, one)
    )
