"""What the directory and a counsellor's hours look like on the wire."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Annotated, Final, Literal, Self
from zoneinfo import ZoneInfo

from msgspec import UNSET, Meta, UnsetType

from manmitra.domain.counselors.model import Availability, Counselor, Hours, Override, Slot, Texts, Window
from manmitra.domain.counselors.usecases import Listed, OpenTimes
from manmitra.entrypoints.http.answers import Body, View, whole
from manmitra.entrypoints.http.uploads import file_url

Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
WEEKDAYS: Final[tuple[Weekday, ...]] = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WallClock = Annotated[
    str, Meta(pattern=whole(r"(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)"), description="HH:MM, local", examples=["09:00"])
]


class CounselorView(View, frozen=True, kw_only=True):
    """The client's fields, all of them always there. `rating` is 0: nobody has rated anybody yet."""

    id: str
    name: str
    title: str
    bio: str
    specializations: Sequence[str]
    qualifications: Sequence[str]
    rating: float
    experience: int
    languages: Sequence[str]
    location: str
    avatar_url: str | None
    is_online: bool
    next_available: str
    next_available_at: datetime | None
    session_types: Sequence[str]
    session_minutes: int
    time_zone: str
    name_hi: str | UnsetType = UNSET
    name_ur: str | UnsetType = UNSET
    title_hi: str | UnsetType = UNSET
    title_ur: str | UnsetType = UNSET
    bio_hi: str | UnsetType = UNSET
    bio_ur: str | UnsetType = UNSET
    specializations_hi: Sequence[str] | UnsetType = UNSET
    specializations_ur: Sequence[str] | UnsetType = UNSET

    @classmethod
    def of(cls, listed: Listed, now: datetime) -> Self:
        one, slot = listed.counselor, listed.next_slot
        hindi, urdu = one.hindi or Texts(), one.urdu or Texts()
        return cls(
            id=one.id,
            name=one.name,
            title=one.title,
            bio=one.bio,
            specializations=one.specializations,
            qualifications=one.qualifications,
            rating=0.0,
            experience=one.experience_years,
            languages=one.languages,
            location=one.location,
            avatar_url=file_url(one.avatar) if one.avatar else None,
            is_online=one.is_online,
            next_available=next_available(slot, now, one.availability.time_zone),
            next_available_at=None if slot is None else slot.starts_at,
            session_types=[offered.value for offered in one.session_types],
            session_minutes=one.availability.session_minutes,
            time_zone=one.availability.time_zone,
            name_hi=hindi.name or UNSET,
            name_ur=urdu.name or UNSET,
            title_hi=hindi.title or UNSET,
            title_ur=urdu.title or UNSET,
            bio_hi=hindi.bio or UNSET,
            bio_ur=urdu.bio or UNSET,
            specializations_hi=hindi.specializations or UNSET,
            specializations_ur=urdu.specializations or UNSET,
        )


class CounselorsView(View, frozen=True, kw_only=True):
    counselors: list[CounselorView]


class SpecializationsView(View, frozen=True, kw_only=True):
    specializations: Sequence[str]


class SlotView(View, frozen=True, kw_only=True):
    """An open time: `slotId` holds it; `date` and `time` are on the counsellor's wall, `startsAt` is the instant."""

    slot_id: str
    starts_at: datetime
    ends_at: datetime
    date: str
    time: str

    @classmethod
    def of(cls, slot: Slot, zone: ZoneInfo) -> Self:
        local = slot.starts_at.astimezone(zone)
        return cls(
            slot_id=slot.id,
            starts_at=slot.starts_at,
            ends_at=slot.ends_at,
            date=f"{local:%Y-%m-%d}",
            time=f"{local:%H:%M}",
        )


class OpenTimesView(View, frozen=True, kw_only=True):
    counselor_id: str
    time_zone: str
    session_minutes: int
    buffer_minutes: int
    first: date
    days: int
    slots: list[SlotView]

    @classmethod
    def of(cls, times: OpenTimes) -> Self:
        offered = times.counselor.availability
        zone = ZoneInfo(offered.time_zone)
        return cls(
            counselor_id=times.counselor.id,
            time_zone=offered.time_zone,
            session_minutes=offered.session_minutes,
            buffer_minutes=offered.buffer_minutes,
            first=times.first,
            days=times.days,
            slots=[SlotView.of(slot, zone) for slot in times.slots],
        )


class WindowBody(Body, frozen=True, kw_only=True):
    """`end` may be 24:00."""

    start: WallClock
    end: WallClock

    def window(self) -> Window:
        return Window(minutes_of(self.start), minutes_of(self.end))

    @classmethod
    def of(cls, window: Window) -> Self:
        return cls(start=wall_of(window.start), end=wall_of(window.end))


class HoursBody(Body, frozen=True, kw_only=True):
    weekday: Weekday
    start: WallClock
    end: WallClock

    def hours(self) -> Hours:
        return Hours(WEEKDAYS.index(self.weekday), Window(minutes_of(self.start), minutes_of(self.end)))

    @classmethod
    def of(cls, hours: Hours) -> Self:
        return cls(weekday=WEEKDAYS[hours.weekday], start=wall_of(hours.window.start), end=wall_of(hours.window.end))


class OverrideBody(Body, frozen=True, kw_only=True):
    """What holds on that date instead; an empty list means closed."""

    date: date
    windows: Annotated[tuple[WindowBody, ...], Meta(max_length=12)] = ()

    def override(self) -> Override:
        return Override(self.date, tuple(window.window() for window in self.windows))

    @classmethod
    def of(cls, override: Override) -> Self:
        return cls(date=override.day, windows=tuple(WindowBody.of(window) for window in override.windows))


class AvailabilityBody(Body, frozen=True, kw_only=True):
    """All of it: what is sent takes the place of what was there."""

    weekly: Annotated[tuple[HoursBody, ...], Meta(max_length=70)]
    overrides: Annotated[tuple[OverrideBody, ...], Meta(max_length=400)] = ()
    session_minutes: Annotated[int, Meta(ge=15, le=180)] = 50
    buffer_minutes: Annotated[int, Meta(ge=0, le=120)] = 10
    time_zone: Annotated[str, Meta(min_length=1, max_length=64, examples=["Asia/Kolkata"])] = "Asia/Kolkata"
    is_online: bool | None = None

    def availability(self) -> Availability:
        return Availability(
            weekly=tuple(hours.hours() for hours in self.weekly),
            overrides=tuple(override.override() for override in self.overrides),
            session_minutes=self.session_minutes,
            buffer_minutes=self.buffer_minutes,
            time_zone=self.time_zone,
        )

    @classmethod
    def of(cls, counselor: Counselor) -> Self:
        offered = counselor.availability
        return cls(
            weekly=tuple(HoursBody.of(hours) for hours in offered.weekly),
            overrides=tuple(OverrideBody.of(override) for override in offered.overrides),
            session_minutes=offered.session_minutes,
            buffer_minutes=offered.buffer_minutes,
            time_zone=offered.time_zone,
            is_online=counselor.is_online,
        )


def next_available(slot: Slot | None, now: datetime, zone_name: str) -> str:
    """For people to read: "Today, 3:00 PM", "Wed 25 Nov, 10:00 AM"."""
    if slot is None:
        return "No open times in the next two weeks"
    zone = ZoneInfo(zone_name)
    local, today = slot.starts_at.astimezone(zone), now.astimezone(zone).date()
    day = {today: "Today", today + timedelta(days=1): "Tomorrow"}.get(
        local.date(), f"{local:%a} {local.day} {local:%b}"
    )
    return f"{day}, {local.hour % 12 or 12}:{local:%M} {'AM' if local.hour < 12 else 'PM'}"


def minutes_of(wall: str) -> int:
    return int(wall[:2]) * 60 + int(wall[3:])


def wall_of(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"
