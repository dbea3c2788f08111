"""Brings alerts up the ladder. All of it rests on what is stored: a restart loses nothing, two processes do it once."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from msgspec.structs import replace

from manmitra.domain.accounts.ports import Users
from manmitra.domain.crisis.events import AlertRaised, AlertStepped
from manmitra.domain.crisis.ladder import Paces, Rung, Step, climb_of, is_over, looked_at, next_step, pace_of
from manmitra.domain.crisis.model import Alert
from manmitra.domain.crisis.ports import Alerts, AnswerKeys, Climbs, Rosters, Watch
from manmitra.domain.crisis.records import LINK_LASTS, AnswerLink, StepTaken, notification_of
from manmitra.domain.crisis.roster import OnDuty
from manmitra.domain.notifications.model import DeliveryState
from manmitra.domain.notifications.ports import Deliveries, Notifications, NotificationUnknown
from manmitra.domain.shared.errors import Conflict, NotFound, Unavailable
from manmitra.domain.shared.events import Stored
from manmitra.domain.shared.ports import Clock, Secrets

BATCH: Final = 50
MOST_WATCHED: Final = 500
STUMBLED: Final = timedelta(seconds=30)
"""An alert that could not be brought further lets all others pass for so long."""
IN_VAIN: Final = frozenset({DeliveryState.FAILED, DeliveryState.DEAD, DeliveryState.DROPPED})


@dataclass(frozen=True, slots=True)
class Duties:
    """Who is on duty in an institution now."""

    rosters: Rosters
    users: Users
    clock: Clock

    async def now(self, institution: str) -> OnDuty:
        roster = await self.rosters.get(institution)
        staff = [one.id for one in await self.users.staff_of(institution)]
        return roster.at(self.clock.now(), staff)


@dataclass(frozen=True, slots=True)
class Outcomes:
    """What became of the messages of a step."""

    notifications: Notifications
    deliveries: Deliveries

    async def in_vain(self, taken: StepTaken) -> bool:
        """Whether not one of them can still arrive. While they are not written yet, nobody knows."""
        for user_id in taken.told:
            name = notification_of(taken, user_id)
            try:
                await self.notifications.get(name)
            except NotificationUnknown:
                return False
            if any(one.state not in IN_VAIN for one in await self.deliveries.of_notification(name)):
                return False
        return True


@dataclass(frozen=True, slots=True)
class LinkMaker:
    """Only digests are kept; the wording asks for the token when the letter is written."""

    keys: AnswerKeys
    secrets: Secrets

    def links(self, taken: StepTaken) -> list[AnswerLink]:
        return [
            AnswerLink(
                id=self.secrets.digest(self.keys.token(taken.alert_id, taken.number, one)),
                alert_id=taken.alert_id,
                user_id=one,
                institution=taken.institution,
                expires_at=taken.at + LINK_LASTS,
            )
            for one in taken.told
        ]


@dataclass(frozen=True, slots=True)
class Escalation:
    alerts: Alerts
    climbs: Climbs
    duties: Duties
    outcomes: Outcomes
    links: LinkMaker
    paces: Paces
    watch: Watch
    clock: Clock

    async def raised(self, event: AlertRaised, _: Stored) -> None:
        """The first rung, within milliseconds; what goes wrong here is found by `run_due`."""
        try:
            await self._look(await self.alerts.get(event.alert_id))
        except NotFound:
            return

    async def run_due(self) -> int:
        """How many came further. One that can't be handled never stops the others."""
        return sum([await self._safely(alert) for alert in await self.climbs.due(self.clock.now(), BATCH)])

    async def run_undelivered(self) -> int:
        """Where every message of the last rung failed, the next one is told at once. Returns 0: there is no more."""
        for alert in await self.climbs.watched(MOST_WATCHED):
            climb = climb_of(alert)
            if climb.taken_at is not None or not Rung.NOBODY < climb.rung < Rung.EVERYBODY:
                continue
            await self._safely(alert, undelivered=True)
        return 0

    async def _safely(self, alert: Alert, *, undelivered: bool = False) -> int:
        """Whatever is wrong with this one is told, and it has to stand behind the others for a while. Raises
        Unavailable: then it is the same for all of them.
        """
        try:
            if undelivered and not await self._in_vain(alert):
                return 0
            return await self._look(alert, undelivered=undelivered)
        except Unavailable:
            raise
        except Exception as error:  # noqa: BLE001 - told to operators, and tried again
            self.watch.stumbled(alert, error)
        with suppress(Conflict):
            await self.climbs.look_later(replace(alert, due_at=self.clock.now() + STUMBLED))
        return 0

    async def _in_vain(self, alert: Alert) -> bool:
        taken = await self.climbs.last_step(alert.id, climb_of(alert).number)
        return taken is not None and await self.outcomes.in_vain(taken)

    async def _look(self, alert: Alert, *, undelivered: bool = False) -> int:
        """Whether it came further. When somebody else saved it meanwhile, the next look sees what they did."""
        pace, now = pace_of(alert, self.paces), self.clock.now()
        due = looked_at(alert, pace)
        try:
            if alert.drill and (due is None or is_over(alert, now, pace)):
                await self.climbs.look_later(alert.closed())
                return 1
            step = next_step(alert, now, await self.duties.now(alert.institution), pace, undelivered=undelivered)
            if step is not None:
                await self._step(alert, step)
            elif due is None or due > now:
                await self.climbs.look_later(replace(alert, watched=due is not None, due_at=due))
        except Conflict:
            return 0
        return 1

    async def _step(self, alert: Alert, step: Step) -> None:
        now, climb = self.clock.now(), climb_of(alert)
        number = climb.number + 1
        climbed = replace(climb, rung=int(step.rung), number=number, base_at=step.base_at, stepped_at=now, urged=False)
        after = replace(alert, climb=climbed, watched=True, due_at=step.due_at)
        taken = StepTaken.of(alert, number, step, now)
        event = AlertStepped(
            institution=alert.institution,
            alert_id=alert.id,
            level=alert.level,
            status=alert.status,
            drill=alert.drill,
            number=number,
            told=step.told,
            waiting=number > 1,
            everywhere=step.everywhere,
        )
        await self.climbs.step(after, taken, event, self.links.links(taken))
        self.watch.stepped(after, step)
