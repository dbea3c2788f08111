"""Instants, days and zones. Stored in UTC; shown in Asia/Kolkata unless the student chose another zone."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from manmitra.domain.shared.errors import Invalid

DEFAULT_ZONE: Final = "Asia/Kolkata"


def zone(name: str) -> ZoneInfo:
    """The IANA zone of that name. Raises Invalid."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise Invalid(f"{name[:64]!r} is not an IANA time zone") from error


def instant(value: datetime) -> datetime:
    """`value` as a UTC instant in whole milliseconds. Raises Invalid for a naive one."""
    if value.tzinfo is None:
        raise Invalid("a time needs its offset, as in 2026-11-25T10:00:00+05:30")
    try:
        utc = value.astimezone(UTC)
    except OverflowError as error:
        raise Invalid("that time is out of range") from error
    return utc.replace(microsecond=utc.microsecond // 1000 * 1000)


def local_day(moment: datetime, zone_name: str = DEFAULT_ZONE) -> date:
    """The calendar day on which `moment` falls for somebody in that zone."""
    return moment.astimezone(zone(zone_name)).date()


def day_bounds(day: date, zone_name: str = DEFAULT_ZONE) -> tuple[datetime, datetime]:
    """The instants at which that local day begins and ends (the end is the next day's begin)."""
    tz = zone(zone_name)
    start = datetime.combine(day, time.min, tz).astimezone(UTC)
    return start, datetime.combine(day + timedelta(days=1), time.min, tz).astimezone(UTC)
