"""Who is told next of an alert, and when: until somebody has reached the person, it climbs.

Rungs are told by the clock or sooner (handed on, or every message to the rung before failed). The last one is told
again and again, so an alert can't end with nobody knowing; the longer nobody answers, the longer are the pauses, up to
an hour: what rings all day long is turned off by somebody. All waits are engineering defaults, not clinical findings.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum
from typing import Final

import msgspec

from manmitra.domain.crisis.model import Alert, Climb, Level, Tier
from manmitra.domain.crisis.roster import OnDuty

SHARE: Final = 6
"""Whoever was told is told again after this part of the time in which nothing changed,"""
LONGEST_PAUSE: Final = timedelta(hours=1)
"""and at the latest after this: both only where that is longer than the wait itself."""


class Rung(IntEnum):
    NOBODY = 0
    ON_CALL = 1
    DEPUTY = 2
    DUTY_ADMIN = 3
    EVERYBODY = 4


class Why(StrEnum):
    RAISED = "raised"
    NOT_ACKNOWLEDGED = "not_acknowledged"
    NOT_CONTACTED = "not_contacted"
    HANDED_ON = "handed_on"
    UNDELIVERED = "undelivered"


class Pace(msgspec.Struct, frozen=True, kw_only=True):
    """When each rung is told, counted from the raising; `again` is how often the last one is at first.

    `contact`: so long after somebody took care the person should have been reached.
    """

    deputy: timedelta
    duty_admin: timedelta
    everybody: timedelta
    again: timedelta
    contact: timedelta

    def after(self, rung: Rung) -> timedelta:
        return (timedelta(), self.deputy, self.duty_admin, self.everybody, self.everybody + self.again)[rung]

    def in_seconds(self) -> "Pace":
        return Pace(**{name: getattr(self, name) / 60 for name in self.__struct_fields__})


Paces = Mapping[Level, Pace]


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be done now. `everywhere`: on every channel that people have, whatever they chose; nobody answered
    the whole ladder.
    """

    rung: Rung
    why: Why
    told: tuple[str, ...]
    base_at: datetime
    due_at: datetime
    everywhere: bool = False


def urgent(alert: Alert) -> bool:
    """Whether it may be a matter of minutes. So it is with violence, whose level is a lower one for clients: the rules
    hear a weapon at hand or a threat, and not in every language which of the two.
    """
    return alert.level is Level.HIGH or alert.tier is Tier.VIOLENCE


def pace_of(alert: Alert, paces: Paces) -> Pace:
    pace = paces[Level.HIGH if urgent(alert) else Level.MEDIUM]
    return pace.in_seconds() if alert.fast else pace


def told_again(since: datetime, told_at: datetime, wait: timedelta) -> datetime:
    """When people who were told at `told_at` hear of it once more, if nothing has changed `since`."""
    return told_at + max(wait, min((told_at - since) / SHARE, LONGEST_PAUSE))


def climb_of(alert: Alert) -> Climb:
    return alert.climb or Climb(base_at=alert.raised_at)


def looked_at(alert: Alert, pace: Pace) -> datetime | None:
    """When the next rung is due; None when nobody needs to be told any more."""
    climb = climb_of(alert)
    if alert.settled or (alert.drill and climb.taken_at is not None):
        return None
    if climb.urged or (climb.rung == Rung.NOBODY and climb.taken_at is None):
        return alert.raised_at if climb.stepped_at is None else climb.stepped_at
    if climb.taken_at is not None:
        return told_again(climb.taken_at, _latest(climb.taken_at, climb.stepped_at), pace.contact)
    if climb.rung == Rung.EVERYBODY and climb.stepped_at is not None:
        return told_again(alert.raised_at, climb.stepped_at, pace.again)
    return climb.base_at + pace.after(Rung(climb.rung))


def next_step(alert: Alert, now: datetime, roster: OnDuty, pace: Pace, *, undelivered: bool = False) -> Step | None:
    """None while nothing is to be done: see `looked_at` for when there will be.

    `undelivered`: every message of the rung before failed, so the next one is told now.
    """
    due = looked_at(alert, pace)
    climb = climb_of(alert)
    at_once = undelivered and climb.taken_at is None and Rung.NOBODY < climb.rung < Rung.EVERYBODY
    if due is None or (now < due and not at_once):
        return None
    if is_over(alert, now, pace):
        return None
    why = _why(climb, early=now < due)
    rung = _above(climb, roster)
    told = (*([alert.handled_by] if climb.taken_at is not None else []), *_people(rung, roster))
    base_at = climb.base_at if why in ON_TIME else now - pace.after(Rung(rung - 1))
    whole = climb.rung == Rung.EVERYBODY and climb.taken_at is None and now >= alert.raised_at + pace.everybody
    return Step(
        rung=rung,
        why=why,
        told=tuple(dict.fromkeys(told)),
        base_at=base_at,
        due_at=_next_look(alert, rung, now, base_at, pace),
        everywhere=whole and urgent(alert),
    )


def is_over(alert: Alert, now: datetime, pace: Pace) -> bool:
    """A drill is not told again and again: after the last rung had its time, it ends."""
    climb = climb_of(alert)
    return (
        alert.drill
        and climb.rung == Rung.EVERYBODY
        and climb.stepped_at is not None
        and now >= told_again(alert.raised_at, climb.stepped_at, pace.again)
    )


ON_TIME: Final = frozenset({Why.RAISED, Why.NOT_ACKNOWLEDGED})


def _why(climb: Climb, *, early: bool) -> Why:
    table = (
        (climb.taken_at is not None, Why.NOT_CONTACTED),
        (climb.urged, Why.HANDED_ON),
        (climb.rung == Rung.NOBODY, Why.RAISED),
        (early, Why.UNDELIVERED),
    )
    return next((why for found, why in table if found), Why.NOT_ACKNOWLEDGED)


def _above(climb: Climb, roster: OnDuty) -> Rung:
    """The next rung on which there is somebody; the first one always counts as such."""
    rung = Rung(min(climb.rung + 1, Rung.EVERYBODY))
    while rung < Rung.EVERYBODY and not _people(rung, roster):
        rung = Rung(rung + 1)
    return rung


def _people(rung: Rung, roster: OnDuty) -> tuple[str, ...]:
    match rung:
        case Rung.ON_CALL:
            return roster.counselors
        case Rung.DEPUTY:
            return roster.deputies
        case Rung.DUTY_ADMIN:
            return roster.duty_admins
        case _:
            return roster.staff


def _next_look(alert: Alert, rung: Rung, now: datetime, base_at: datetime, pace: Pace) -> datetime:
    taken_at = climb_of(alert).taken_at
    if taken_at is not None:
        return told_again(taken_at, now, pace.contact)
    if rung is Rung.EVERYBODY:
        return told_again(alert.raised_at, now, pace.again)
    return base_at + pace.after(rung)


def _latest(one: datetime, other: datetime | None) -> datetime:
    return one if other is None else max(one, other)
