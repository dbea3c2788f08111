"""Instants as people read them: in their language, on their wall clock, with the zone's name."""

from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from babel.dates import format_datetime

from manmitra.domain.shared.errors import Invalid
from manmitra.domain.shared.time import DEFAULT_ZONE, instant, zone

_DATES: Final = {"en": "EEEE, d MMM", "hi": "EEEE, d MMMM", "ur": "EEEE، d MMMM"}
_TIME: Final = "h:mm a"
_YEARS: Final = range(2000, 3000)


def zone_of(name: str) -> ZoneInfo:
    """India's when there is no zone of that name."""
    try:
        return zone(name)
    except Invalid:
        return zone(DEFAULT_ZONE)


def instant_of(text: str) -> datetime | None:
    """None for what is missing, no instant, without an offset, or in no year that anybody plans for."""
    try:
        read = instant(datetime.fromisoformat(text))
    except (ValueError, Invalid):
        return None
    return read if read.year in _YEARS else None


def date_told(instant: datetime, zone: ZoneInfo, language: str) -> str:
    return format_datetime(instant, _DATES[language], tzinfo=zone, locale=language)


def time_told(instant: datetime, zone: ZoneInfo, language: str) -> str:
    """Such as 10:00 AM IST."""
    told = format_datetime(instant, _TIME, tzinfo=zone, locale=language)
    return f"{told} {_zone_told(instant.astimezone(zone))}"


def _zone_told(local: datetime) -> str:
    """The zone's usual letters; where it has none, its distance from UTC."""
    letters = local.strftime("%Z")
    return letters if letters.isalpha() else f"UTC{local.isoformat()[-6:]}"
