"""How long people took: the time to a human is the figure that counts."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from math import ceil
from typing import Final

import msgspec

from manmitra.domain.crisis.model import Alert, Level

TARGET: Final = timedelta(minutes=15)
"""Until somebody takes care. A goal of ours, not a finding."""


class Times(msgspec.Struct, frozen=True, kw_only=True):
    """In seconds, of those where it came to that; None where there was none."""

    alerts: int
    acknowledged: int
    contacted: int
    within_target: int
    median_to_acknowledge: float | None
    ninetieth_to_acknowledge: float | None
    median_to_contact: float | None
    oldest_unacknowledged: float | None


def times_of(alerts: Sequence[Alert], now: datetime, level: Level | None = None) -> Times:
    """Of alerts of that level, or of all. Drills are left out by whoever calls."""
    mine = [one for one in alerts if level is None or one.level is level]
    seen = [to_acknowledge(one) for one in mine]
    answered = sorted(one for one in seen if one is not None)
    reached = sorted(one for one in map(to_contact, mine) if one is not None)
    waiting = [now - one.raised_at for one in mine if one.acknowledged_at is None and not one.settled]
    return Times(
        alerts=len(mine),
        acknowledged=len(answered),
        contacted=len(reached),
        within_target=sum(one <= TARGET.total_seconds() for one in answered),
        median_to_acknowledge=_share(answered, 0.5),
        ninetieth_to_acknowledge=_share(answered, 0.9),
        median_to_contact=_share(reached, 0.5),
        oldest_unacknowledged=max((one.total_seconds() for one in waiting), default=None),
    )


def to_acknowledge(alert: Alert) -> float | None:
    return None if alert.acknowledged_at is None else (alert.acknowledged_at - alert.raised_at).total_seconds()


def to_contact(alert: Alert) -> float | None:
    return None if alert.contacted_at is None else (alert.contacted_at - alert.raised_at).total_seconds()


def _share(ordered: Sequence[float], share: float) -> float | None:
    """The least value that so many of them do not exceed."""
    return ordered[ceil(len(ordered) * share) - 1] if ordered else None
