"""Who was told of an alert, when, and whether it reached them; drills; and how long people took."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

import msgspec

from manmitra.domain.audit.model import Act
from manmitra.domain.audit.ports import Ledger
from manmitra.domain.crisis.model import Alert, AlertKind, Level, Tier, raise_alert
from manmitra.domain.crisis.ports import AlertReads, Alerts, Climbs
from manmitra.domain.crisis.records import AlertRead, How, StepTaken, notification_of
from manmitra.domain.crisis.times import Times, times_of
from manmitra.domain.notifications.model import Delivery
from manmitra.domain.notifications.ports import Deliveries, Notifications, NotificationUnknown
from manmitra.domain.shared.errors import Conflict, NotFound
from manmitra.domain.shared.identity import ADMINS, Principal, Role
from manmitra.domain.shared.ports import Clock, Ids

WORDS: Final = "This is a drill. Nobody is in danger."
MOST: Final = 1000
MOST_OPEN: Final = 500


class DrillRunning(Conflict):
    code = "drill_running"


class Reached(msgspec.Struct, frozen=True, kw_only=True):
    """One person, told once. `in_inbox` is False as long as nobody wrote it there."""

    user_id: str
    in_inbox: bool
    deliveries: tuple[Delivery, ...]


class StepTold(msgspec.Struct, frozen=True, kw_only=True):
    taken: StepTaken
    people: tuple[Reached, ...]


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """Of one alert: its whole way."""

    alert: Alert
    steps: tuple[StepTold, ...]


class Figures(msgspec.Struct, frozen=True, kw_only=True):
    """`cut`: there were more than are counted here."""

    days: int
    all: Times
    high: Times
    cut: bool


@dataclass(frozen=True, slots=True)
class Reporting:
    alerts: Alerts
    climbs: Climbs
    reads: AlertReads
    notifications: Notifications
    deliveries: Deliveries
    clock: Clock
    ids: Ids

    async def of(self, who: Principal, alert_id: str, *, drill: bool = False) -> Report:
        """Of an alert of one's own institution; `drill`: only if it is one. Raises NotFound."""
        alert = await self.alerts.get(alert_id)
        foreign = who.role is not Role.SUPER_ADMIN and alert.institution != who.institution
        if foreign or (drill and not alert.drill):
            raise NotFound("there is no such alert")
        await self.reads.note(read_by(who, alert, How.REPORT, self.ids.new(), self.clock))
        return await self.report(alert)

    async def report(self, alert: Alert) -> Report:
        steps = [StepTold(taken=one, people=await self._people(one)) for one in await self.climbs.steps_of(alert.id)]
        return Report(alert=alert, steps=tuple(steps))

    async def figures(self, who: Principal, days: int) -> Figures:
        """Of the institution's alerts in so many days, drills apart."""
        who.must_be_one_of(*ADMINS)
        now = self.clock.now()
        found = await self.climbs.since(who.institution, now - timedelta(days=days), MOST)
        real = [one for one in found if not one.drill]
        return Figures(days=days, all=times_of(real, now), high=times_of(real, now, Level.HIGH), cut=len(found) == MOST)

    async def _people(self, taken: StepTaken) -> tuple[Reached, ...]:
        return tuple([await self._reached(taken, one) for one in taken.told])

    async def _reached(self, taken: StepTaken, user_id: str) -> Reached:
        name = notification_of(taken, user_id)
        try:
            await self.notifications.get(name)
        except NotificationUnknown:
            return Reached(user_id=user_id, in_inbox=False, deliveries=())
        return Reached(user_id=user_id, in_inbox=True, deliveries=tuple(await self.deliveries.of_notification(name)))


@dataclass(frozen=True, slots=True)
class Drills:
    """A synthetic alert on the real ladder and the real channels."""

    alerts: Alerts
    climbs: Climbs
    ledger: Ledger
    clock: Clock
    ids: Ids

    async def start(self, who: Principal, *, fast: bool = False) -> Alert:
        """One at a time in an institution. Raises DrillRunning."""
        who.must_be_one_of(*ADMINS)
        running = await self.climbs.watched(MOST_OPEN)
        if any(one.drill and one.institution == who.institution for one in running):
            raise DrillRunning("a drill is running already")
        alert = raise_alert(
            self.ids.new(),
            now=self.clock.now(),
            institution=who.institution,
            kind=AlertKind.MANUAL,
            tier=Tier.HIGH,
            reasons=("drill",),
            excerpt=WORDS,
            consent_to_escalate=False,
            drill=True,
            fast=fast,
        )
        await self.ledger.note(Act.of(who, alert.raised_at, "drill.started", alert.id, after={"fast": fast}))
        await self.alerts.add(alert)
        return alert


def read_by(who: Principal, alert: Alert, how: How, id: str, clock: Clock) -> AlertRead:
    return AlertRead(
        id=id,
        alert_id=alert.id,
        institution=alert.institution,
        reader_id=who.user_id,
        reader_role=who.role,
        how=how,
        at=clock.now(),
    )


def reads_of(who: Principal, alerts: Sequence[Alert], how: How, ids: Ids, clock: Clock) -> list[AlertRead]:
    return [read_by(who, one, how, ids.new(), clock) for one in alerts]
