"""Risk that stays: raised by a signal, lowered by time alone. Pure.

A denial lowers the tone of the next reply and not the watch. The times are defaults of engineering, not of any study: a
day in which every reply keeps the help line, and a week in which somebody still asks (checking_in.py).
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

import msgspec

from manmitra.domain.crisis.events import RiskSeen
from manmitra.domain.crisis.model import Alert, AlertKind, Tier
from manmitra.domain.shared.entity import Entity

HIGH_FOR: Final = timedelta(hours=24)
GENTLE_FOR: Final = timedelta(days=7)
RAISING: Final = frozenset({Tier.IMMINENT, Tier.HIGH})
OWN: Final = frozenset({AlertKind.MESSAGE, AlertKind.ITEM9})
NOT_SIGNED_IN: Final = "sender.not_signed_in"
"""A reason of an alert: it came through the conversation of a student, from somebody who only held its id."""


class Watch(msgspec.Struct, frozen=True, kw_only=True):
    """`since` is when the last signal came that was grave enough."""

    tier: Tier
    since: datetime

    def at(self, now: datetime) -> Tier:
        """HIGH, later CHECK_IN, and NONE when it is over. What was a gentle question at first has but the first day."""
        grave, past = self.tier in RAISING, now - self.since
        if past < HIGH_FOR:
            return Tier.HIGH if grave else Tier.CHECK_IN
        return Tier.CHECK_IN if grave and past < GENTLE_FOR else Tier.NONE


class PersonRisk(Entity, frozen=True, kw_only=True):
    """Of one student, whose id is its id: a new conversation starts with it. `by` is the event that raised it last."""

    institution: str
    watch: Watch
    by: str


def watched(before: Watch | None, tier: Tier, now: datetime) -> Watch | None:
    """What holds after a message of this tier. Nothing that is said takes it back."""
    if tier in RAISING:
        return Watch(tier=tier, since=now)
    quiet = before is None or before.at(now) is Tier.NONE
    return Watch(tier=tier, since=now) if quiet and tier is Tier.CHECK_IN else before


def seen_in(alert: Alert) -> Sequence[RiskSeen]:
    """The event of an alert that a signed-in student has raised by what they wrote or answered themselves."""
    own = alert.kind in OWN and alert.student_id and not alert.drill and NOT_SIGNED_IN not in alert.reasons
    if not own or alert.tier not in RAISING:
        return []
    return [
        RiskSeen(institution=alert.institution, student_id=alert.student_id, tier=alert.tier, seen_at=alert.raised_at)
    ]
