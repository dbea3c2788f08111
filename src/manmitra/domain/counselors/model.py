"""A counsellor, the hours they offer, and the slots that follow from them, as values."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import Final

import msgspec

from manmitra.domain.shared.entity import Entity
from manmitra.domain.shared.errors import Invalid, NotFound
from manmitra.domain.shared.identity import Principal
from manmitra.domain.shared.time import DEFAULT_ZONE, zone

DAY_MINUTES: Final = 24 * 60
SESSION_MINUTES: Final = (15, 180)
BUFFER_MINUTES: Final = (0, 120)
MOST_WINDOWS: Final = 70
MOST_OVERRIDES: Final = 400
SESSIONS_A_DAY: Final = (1, 24)
PAUSE_AFTER_CRISIS: Final = (0, 240)


class CounselorUnknown(NotFound):
    code = "counselor_unknown"


class InvalidAvailability(Invalid):
    code = "invalid_availability"


class SessionType(StrEnum):
    VIDEO = "video"
    AUDIO = "audio"
    CHAT = "chat"


def _within(minutes: int, bounds: tuple[int, int], what: str) -> None:
    least, most = bounds
    if not least <= minutes <= most:
        raise InvalidAvailability(f"{what} lasts {least} to {most} minutes")


class Window(msgspec.Struct, frozen=True, order=True):
    """From `start` to `end` on the counsellor's wall clock, in minutes after midnight; 1440 is midnight at the end."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end <= DAY_MINUTES:
            raise InvalidAvailability("a window needs a start before its end, both within one day")

    def without(self, other: "Window") -> Sequence["Window"]:
        """What of it lies before and after the other one."""
        before = (self.start, min(self.end, other.start))
        after = (max(self.start, other.end), self.end)
        return [Window(start, end) for start, end in (before, after) if start < end]


class Hours(msgspec.Struct, frozen=True):
    """A window of every week; Monday is 0."""

    weekday: int
    window: Window

    def __post_init__(self) -> None:
        if not 0 <= self.weekday <= 6:
            raise InvalidAvailability("a weekday is between 0 (Monday) and 6 (Sunday)")


class Override(msgspec.Struct, frozen=True):
    """What holds on one date instead of the week's windows; no windows means closed."""

    day: date
    windows: tuple[Window, ...] = ()


class Load(msgspec.Struct, frozen=True, kw_only=True):
    """How much somebody can carry, as they or their institution say: no clinical finding."""

    sessions_a_day: int | None = None
    """What goes beyond it is not offered; None for no such limit."""
    pause_after_crisis: int = 0
    """So many minutes after a session that was marked as a crisis nothing new begins."""

    def __post_init__(self) -> None:
        least, most = SESSIONS_A_DAY
        if self.sessions_a_day is not None and not least <= self.sessions_a_day <= most:
            raise InvalidAvailability(f"a day holds {least} to {most} sessions")
        _within(self.pause_after_crisis, PAUSE_AFTER_CRISIS, "the pause after a crisis")

    @property
    def limits(self) -> bool:
        return self.sessions_a_day is not None or self.pause_after_crisis > 0


class Availability(msgspec.Struct, frozen=True, kw_only=True):
    """The hours somebody offers. It can't be built wrong: windows of one day never overlap and hold a session each.

    `protected`: times of every week that are never offered, whatever the windows and overrides say.
    """

    weekly: tuple[Hours, ...] = ()
    overrides: tuple[Override, ...] = ()
    protected: tuple[Hours, ...] = ()
    load: Load = Load()
    session_minutes: int = 50
    buffer_minutes: int = 10
    time_zone: str = DEFAULT_ZONE

    def __post_init__(self) -> None:
        zone(self.time_zone)
        _within(self.session_minutes, SESSION_MINUTES, "a session")
        _within(self.buffer_minutes, BUFFER_MINUTES, "the pause between sessions")
        if max(len(self.weekly), len(self.protected)) > MOST_WINDOWS or len(self.overrides) > MOST_OVERRIDES:
            raise InvalidAvailability(f"at most {MOST_WINDOWS} weekly windows and {MOST_OVERRIDES} dated overrides")
        if len({override.day for override in self.overrides}) < len(self.overrides):
            raise InvalidAvailability("a date is overridden once at most")
        for weekday in range(7):
            self._check_day(self._of_week(weekday))
        for override in self.overrides:
            self._check_day(override.windows)

    def windows_on(self, day: date) -> Sequence[Window]:
        """In their order, without what is protected."""
        free = self._of_day(day)
        for kept in (hours.window for hours in self.protected if hours.weekday == day.weekday()):
            free = [part for window in free for part in window.without(kept)]
        return sorted(free)

    def _of_day(self, day: date) -> Sequence[Window]:
        for override in self.overrides:
            if override.day == day:
                return override.windows
        return self._of_week(day.weekday())

    def _of_week(self, weekday: int) -> Sequence[Window]:
        return [hours.window for hours in self.weekly if hours.weekday == weekday]

    def _check_day(self, windows: Iterable[Window]) -> None:
        ordered = sorted(windows)
        if any(later.start < earlier.end for earlier, later in pairwise(ordered)):
            raise InvalidAvailability("windows of one day overlap")
        if any(window.end - window.start < self.session_minutes for window in ordered):
            raise InvalidAvailability(f"a window is shorter than a session of {self.session_minutes} minutes")


class Slot(msgspec.Struct, frozen=True, kw_only=True):
    """An instant and a counsellor, whatever the spelling of either. Computed, never stored."""

    counselor_id: str
    starts_at: datetime
    ends_at: datetime
    buffer_minutes: int = 0

    @property
    def id(self) -> str:
        return slot_id(self.counselor_id, self.starts_at)

    def clashes(self, starts_at: datetime, ends_at: datetime, buffer_minutes: int) -> bool:
        """Whether a session then would leave less than the longer of both pauses."""
        pause = timedelta(minutes=max(self.buffer_minutes, buffer_minutes))
        return starts_at < self.ends_at + pause and self.starts_at < ends_at + pause


def slot_id(counselor_id: str, starts_at: datetime) -> str:
    utc = starts_at if starts_at.tzinfo is UTC else starts_at.astimezone(UTC)
    stamp = utc.isoformat(timespec="minutes")  # several times as fast as strftime, and a hold needs it three times
    return f"{counselor_id}:{stamp[:4]}{stamp[5:7]}{stamp[8:13]}{stamp[14:16]}Z"


class Busy(msgspec.Struct, frozen=True):
    """A time that is taken; for a hold, only until `lapses_at`.

    `over`: it has taken place, so it still counts for the day and blocks no more than its `pause_minutes`.
    """

    starts_at: datetime
    ends_at: datetime
    buffer_minutes: int = 0
    lapses_at: datetime | None = None
    over: bool = False
    pause_minutes: int = 0
    """After its end, beyond the pause that every session has."""

    def counts(self, now: datetime) -> bool:
        return self.lapses_at is None or now < self.lapses_at

    def blocks(self, slot: Slot, now: datetime) -> bool:
        if not self.counts(now):
            return False
        if not self.over and slot.clashes(self.starts_at, self.ends_at, self.buffer_minutes):
            return True
        return self.ends_at <= slot.starts_at < self.ends_at + timedelta(minutes=self.pause_minutes)


class Texts(msgspec.Struct, frozen=True, kw_only=True):
    """What the directory says about somebody in one more language; empty where there is no translation."""

    name: str = ""
    title: str = ""
    bio: str = ""
    specializations: tuple[str, ...] = ()


class Former(msgspec.Struct, frozen=True):
    """Hours that were offered until a moment ago; rules.py says what they are still good for."""

    availability: Availability
    until: datetime


class Counselor(Entity, frozen=True, kw_only=True):
    """The public side of a counsellor's account (the id is the account's), and the hours they offer."""

    institution: str
    name: str
    title: str
    bio: str
    specializations: tuple[str, ...]
    languages: tuple[str, ...]
    session_types: tuple[SessionType, ...]
    availability: Availability = Availability()
    former: tuple[Former, ...] = ()
    hours_since: datetime | None = None
    """When the hours were last changed; None if they never were."""
    qualifications: tuple[str, ...] = ()
    experience_years: int = 0
    location: str = ""
    avatar: str = ""
    """The file of their picture, for everybody."""
    hindi: Texts | None = None
    urdu: Texts | None = None
    is_active: bool = True
    is_online: bool = False

    def __post_init__(self) -> None:
        if not self.session_types:
            raise Invalid("a counsellor offers at least one type of session")

    def must_serve(self, who: Principal) -> None:
        """Refuse as if there were no such counsellor: one who left, or of another place."""
        if not self.is_active or self.institution != who.institution:
            raise CounselorUnknown("there is no such counsellor")

    def offers(self, wished: SessionType) -> SessionType:
        """The wished type of session, or else the first that they offer."""
        return wished if wished in self.session_types else self.session_types[0]
