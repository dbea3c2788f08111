"""When something is sent on which channel. The one place that knows quiet hours, zones and the digest."""

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

import msgspec

from manmitra.domain.notifications.model import Category, Channel, Priority
from manmitra.domain.notifications.preferences import Preferences, QuietHours
from manmitra.domain.shared.time import zone

TRIES: Final = 4
"""A zone that jumps over the end of quiet hours moves it by a day, once or, at worst, twice."""


class Why(StrEnum):
    NOW = "now"
    QUIET_HOURS = "quiet_hours"
    DIGEST = "digest"


class Planned(msgspec.Struct, frozen=True):
    channel: Channel
    due_at: datetime
    why: Why = Why.NOW


def plan(
    category: Category,
    priority: Priority,
    preferences: Preferences,
    now: datetime,
    *,
    critical: bool = False,
    everywhere: bool = False,
) -> Sequence[Planned]:
    """One entry for each channel that is on; never inside quiet hours, unless it is critical and that was agreed."""
    channels = preferences.on(category, everywhere=everywhere)
    return [_planned(priority, channel, preferences, now, critical=critical) for channel in channels]


def _planned(
    priority: Priority, channel: Channel, preferences: Preferences, now: datetime, *, critical: bool
) -> Planned:
    if preferences.breaks_quiet(channel, critical=critical):
        return Planned(channel, now)
    waits = preferences.digest.on and priority is Priority.LOW and not critical
    wished = next_hour(now, preferences.digest.hour, zone(preferences.time_zone)) if waits else now
    due_at = after_quiet(wished, preferences)
    if waits:
        return Planned(channel, due_at, Why.DIGEST)
    return Planned(channel, due_at, Why.NOW if due_at == now else Why.QUIET_HOURS)


def after_quiet(moment: datetime, preferences: Preferences) -> datetime:
    """`moment`, or the end of the quiet hours that it lies in."""
    if preferences.quiet is None:
        return moment
    tz = zone(preferences.time_zone)
    for _ in range(TRIES):
        local = moment.astimezone(tz)
        if not preferences.quiet.hold(local.time()):
            break
        moment = _end_of(preferences.quiet, local, tz)
    return moment


def _end_of(quiet: QuietHours, local: datetime, tz: ZoneInfo) -> datetime:
    """The first instant behind `local` at which the wall shows the end."""
    over_midnight = quiet.end <= quiet.start and local.time() >= quiet.start
    day = local.date() + timedelta(days=1 if over_midnight else 0)
    first = datetime.combine(day, quiet.end, tz)
    # On the night when clocks go back, the wall may show the end twice, and the first one may be over.
    twice = (first, first.replace(fold=1), datetime.combine(day + timedelta(days=1), quiet.end, tz))
    now = local.astimezone(UTC)
    return next(end for end in (one.astimezone(UTC) for one in twice) if end > now)


def next_hour(moment: datetime, hour: int, tz: ZoneInfo) -> datetime:
    """When the wall next shows that full hour: `moment` itself, if it does now."""
    today = moment.astimezone(tz).date()
    days = (datetime.combine(today + timedelta(days=ahead), time(hour), tz).astimezone(UTC) for ahead in range(3))
    return next(one for one in days if one >= moment)
