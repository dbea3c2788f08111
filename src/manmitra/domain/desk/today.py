"""One day of a counsellor: whom they meet, what is open, what they promised, and what they still have to write."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

import msgspec

from manmitra.domain.booking.model import Appointment, State
from manmitra.domain.crisis.model import Alert
from manmitra.domain.crisis.ports import AlertReads, Rosters
from manmitra.domain.crisis.records import How
from manmitra.domain.crisis.reporting import reads_of
from manmitra.domain.crisis.roster import OnDuty
from manmitra.domain.desk.looking import CARE, Calendar, Looking
from manmitra.domain.desk.model import Promise
from manmitra.domain.desk.ports import Promises
from manmitra.domain.shared.identity import Principal

NOTES_WITHIN: Final = timedelta(days=30)
"""Sessions longer ago are no longer asked for; notes can still be added to them."""
MOST_SHOWN: Final = 100


class Concern(StrEnum):
    """Why an alert is on this counsellor's desk."""

    MINE = "mine"
    IN_CARE = "in_care"
    ON_CALL = "on_call"


class Mine(msgspec.Struct, frozen=True, kw_only=True):
    alert: Alert
    why: tuple[Concern, ...]


class Day(msgspec.Struct, frozen=True, kw_only=True):
    """`handles`: what the people are called here, by their ids. `others`: open alerts of the place that concern others
    more.
    """

    day: date
    time_zone: str
    begins: datetime
    ends: datetime
    appointments: Sequence[Appointment]
    alerts: Sequence[Mine]
    others: int
    promises: Sequence[Promise]
    unwritten: Sequence[Appointment]
    handles: dict[str, str]


@dataclass(frozen=True, slots=True)
class Today:
    looking: Looking
    calendar: Calendar
    promises: Promises
    rosters: Rosters
    alert_reads: AlertReads

    async def of(self, who: Principal, day: date | None = None) -> Day:
        """The counsellor's today unless another day is asked for; alerts are those that are open now, whatever the day.

        Raises DayTooFar.
        """
        zone_name, now = await self.calendar.zone(who), self.calendar.clock.now()
        day = day or self.calendar.today(zone_name)
        begins, ends = self.calendar.bounds(day, zone_name)
        booked = await self.looking.facts.booked(who.user_id, since=begins, until=ends)
        lately = await self.looking.facts.booked(who.user_id, since=now - NOTES_WITHIN, until=now)
        alerts, others = await self._alerts(who, now)
        due = [one for one in await self.promises.open_of(who.user_id) if one.due(day)][:MOST_SHOWN]
        unwritten = [one for one in reversed(lately) if needs_notes(one, now)][:MOST_SHOWN]
        met = sorted(booked, key=lambda one: one.starts_at)
        shown = {one.student_id for one in (*met, *unwritten)} | {one.student_id for one in due}
        shown |= {one.alert.student_id for one in alerts if not one.alert.anonymous}
        return Day(
            day=day,
            time_zone=zone_name,
            begins=begins,
            ends=ends,
            appointments=[one for one in met if one.state is not State.HELD],
            alerts=alerts,
            others=others,
            promises=due,
            unwritten=unwritten,
            handles={one: self.looking.handle(who, one) for one in shown if one},
        )

    async def _alerts(self, who: Principal, now: datetime) -> tuple[Sequence[Mine], int]:
        """It is noted who saw which, as in any list of alerts."""
        duty = (await self.rosters.get(who.institution)).at(now, [who.user_id])
        mine = {one.student_id for one in await self.looking.facts.booked(who.user_id) if one.state in CARE}
        found = await self.looking.open_alerts(who)
        concerning = [Mine(alert=one, why=tuple(concerns(one, who, mine, duty))) for one in found]
        shown = [one for one in concerning if one.why][:MOST_SHOWN]
        looking = self.looking
        await self.alert_reads.note(*reads_of(who, [one.alert for one in shown], How.LIST, looking.ids, looking.clock))
        return shown, len(found) - len(shown)


def concerns(alert: Alert, who: Principal, in_care: set[str], duty: OnDuty) -> Iterator[Concern]:
    """Of one of the institution's alerts. Who was promised to stay unknown is in nobody's care."""
    if who.user_id in {alert.handled_by, alert.acknowledged_by}:
        yield Concern.MINE
    if alert.student_id in in_care and not alert.anonymous:
        yield Concern.IN_CARE
    if who.user_id in {*duty.counselors, *duty.deputies} and not alert.settled:
        yield Concern.ON_CALL


def needs_notes(one: Appointment, now: datetime) -> bool:
    """It is over, and nothing was written; who did not come needs none."""
    return one.state in {State.CONFIRMED, State.COMPLETED} and one.ends_at <= now and not one.noted
