"""Who of a caseload comes first, and why: facts in, reasons with their points out.

The points order a counsellor's work and measure nobody: they are a convention of this service, written in one table and
told with every place in the list. No threshold of an illness is among them: bands and directions are those of the
questionnaires as published, and danger is what the crisis rules have said already.
"""

import base64
import binascii
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

import msgspec

from manmitra.domain.assessments.model import MILD, MINIMAL, MODERATE, MODERATELY_SEVERE, SEVERE, Kind, Result
from manmitra.domain.assessments.trends import Direction, Point, trend
from manmitra.domain.booking.model import Appointment, State
from manmitra.domain.crisis.model import Alert, AlertStatus, Tier
from manmitra.domain.desk.model import Promise
from manmitra.domain.shared.paging import InvalidCursor

QUESTIONNAIRES: Final = (Kind.PHQ9, Kind.GAD7)


class Why(StrEnum):
    OPEN_ALERT = "open_alert"
    ALERT_REACHED = "alert_reached"
    ITEM9 = "item9"
    BAND = "band"
    WORSE = "worse"
    MISSED = "missed"
    CANCELLED = "cancelled"
    PROMISE_DUE = "promise_due"
    NO_CONTACT = "no_contact"


ALERT_POINTS: Final[Mapping[Tier, int]] = {
    Tier.IMMINENT: 100,
    Tier.HIGH: 80,
    Tier.ABUSE_DANGER: 70,
    Tier.VIOLENCE: 70,
    Tier.THIRD_PARTY: 40,
}
REACHED_POINTS: Final = 30
"""Somebody has reached the person, and nobody has closed the alert yet."""
ITEM9_POINTS: Final = 40
BAND_POINTS: Final[Mapping[str, int]] = {SEVERE: 30, MODERATELY_SEVERE: 20, MODERATE: 10, MILD: 0, MINIMAL: 0}
WORSE_POINTS: Final = 15
MISSED_POINTS: Final = 20
CANCELLED_POINTS: Final = 10
PROMISE_POINTS: Final = 25
WEEK_POINTS: Final = 2
MOST_WEEKS: Final = 10


class Reason(msgspec.Struct, frozen=True):
    why: Why
    points: int
    words: str


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """`appointments` are this counsellor's with the person, the latest first; `results` what the person shares, the
    newest first; `alerts` those that are open and tell who it is about; `promises` those that are open.
    """

    student_id: str
    appointments: Sequence[Appointment]
    results: Sequence[Result] = ()
    alerts: Sequence[Alert] = ()
    promises: Sequence[Promise] = ()

    def last_contact(self, now: datetime) -> datetime | None:
        """Only what was said to have taken place counts: who did not come was not met."""
        met = [one.starts_at for one in self.appointments if one.state is State.COMPLETED and one.starts_at <= now]
        return max(met, default=None)

    def next_appointment(self, now: datetime) -> Appointment | None:
        ahead = [one for one in self.appointments if one.state is State.CONFIRMED and one.ends_at > now]
        return min(ahead, key=lambda one: one.starts_at, default=None)

    def since(self, now: datetime) -> datetime:
        """Since when nobody of the two has met: the last contact, or their first booking."""
        return self.last_contact(now) or min((one.created_at for one in self.appointments), default=now)


class Placed(msgspec.Struct, frozen=True, kw_only=True):
    """One person of the list, with why they stand where they do."""

    facts: Facts
    reasons: tuple[Reason, ...]
    since: datetime

    @property
    def points(self) -> int:
        return sum(one.points for one in self.reasons)

    @property
    def place(self) -> "Place":
        return Place(-self.points, int(self.since.timestamp()), self.facts.student_id)


class Place(msgspec.Struct, frozen=True, order=True, array_like=True):
    """What is behind it comes later in the list."""

    under: int
    since: int
    student_id: str

    def cursor(self) -> str:
        return base64.urlsafe_b64encode(msgspec.json.encode(self)).decode().rstrip("=")


def place_of(cursor: str) -> Place:
    """Raises InvalidCursor."""
    try:
        return msgspec.json.decode(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)), type=Place)
    except (binascii.Error, ValueError, msgspec.MsgspecError) as error:
        raise InvalidCursor("that cursor is not one of this list") from error


def ordered(people: Iterable[Facts], now: datetime, today: date) -> Sequence[Placed]:
    """By points; of equals, who has been longest without contact comes first."""
    placed = [Placed(facts=one, reasons=reasons(one, now, today), since=one.since(now)) for one in people]
    return sorted(placed, key=lambda one: one.place)


def reasons(facts: Facts, now: datetime, today: date) -> tuple[Reason, ...]:
    """All of them, the weightiest first. Nothing else decides."""
    found = [*_alerts(facts), *_results(facts), *_appointments(facts, now), *_promises(facts, today)]
    weeks = (now - facts.since(now)) // timedelta(weeks=1)
    if weeks > 0:
        words = f"{weeks} {'week' if weeks == 1 else 'weeks'} without a session"
        found.append(Reason(Why.NO_CONTACT, WEEK_POINTS * min(weeks, MOST_WEEKS), words))
    return tuple(sorted(found, key=lambda one: -one.points))


def _alerts(facts: Facts) -> list[Reason]:
    """The gravest one that nobody has answered yet; else one whose person was reached."""
    waiting = [one for one in facts.alerts if not one.settled]
    if waiting:
        gravest = max(waiting, key=lambda one: ALERT_POINTS.get(one.tier, 0))
        words = f"an open alert: {gravest.tier.value.replace('_', ' ')}"
        return [Reason(Why.OPEN_ALERT, ALERT_POINTS.get(gravest.tier, 0), words)]
    if any(one.status is AlertStatus.CONTACTED for one in facts.alerts):
        return [Reason(Why.ALERT_REACHED, REACHED_POINTS, "an alert whose person was reached, not closed yet")]
    return []


def _results(facts: Facts) -> list[Reason]:
    """Of each questionnaire the latest result and its direction; the graver band counts once."""
    found, bands = list[Reason](), list[Reason]()
    for kind in QUESTIONNAIRES:
        newest = [one for one in facts.results if one.kind is kind]
        if not newest:
            continue
        latest, name = newest[0], kind.value.upper()
        if latest.risk:
            found.append(Reason(Why.ITEM9, ITEM9_POINTS, f"question 9 of the latest {name} was not answered with 0"))
        bands.append(Reason(Why.BAND, BAND_POINTS.get(latest.band, 0), f"latest {name}: {latest.band}"))
        way = trend(kind, [Point(one.completed_at, one.total, one.band, one.risk) for one in newest[1::-1]])
        if way.direction is Direction.WORSE and way.noticeable:
            words = f"{name} went up by {way.change} since the one before, enough to be noticed"
            found.append(Reason(Why.WORSE, WORSE_POINTS, words))
    gravest = max(bands, key=lambda one: one.points, default=None)
    return [*found, gravest] if gravest is not None and gravest.points else found


def _appointments(facts: Facts, now: datetime) -> list[Reason]:
    """What became of the last one whose time has come."""
    past = [one for one in facts.appointments if one.starts_at <= now and one.state is not State.CONFIRMED]
    last = max(past, key=lambda one: one.starts_at, default=None)
    if last is not None and last.state is State.NO_SHOW:
        return [Reason(Why.MISSED, MISSED_POINTS, "did not come to the last appointment")]
    off = [one for one in facts.appointments if one.state is State.CANCELLED]
    dropped = any(last is None or one.updated_at > last.starts_at for one in off)
    if dropped and facts.next_appointment(now) is None:
        return [Reason(Why.CANCELLED, CANCELLED_POINTS, "the last appointment was cancelled, and there is none ahead")]
    return []


def _promises(facts: Facts, today: date) -> list[Reason]:
    due = min((one.due_on for one in facts.promises if one.due(today)), default=None)
    return [] if due is None else [Reason(Why.PROMISE_DUE, PROMISE_POINTS, f"a promise was due on {due}")]
