"""Asking again, gently, after somebody was in danger: driven by the event log, nothing is kept in memory."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from manmitra.domain.crisis.events import RiskSeen
from manmitra.domain.crisis.ports import Risks
from manmitra.domain.crisis.watch import PersonRisk, Watch
from manmitra.domain.notifications.model import Category, Notification, Priority, Template
from manmitra.domain.notifications.people import People
from manmitra.domain.notifications.ports import StillWanted
from manmitra.domain.notifications.telling import Telling, Told
from manmitra.domain.shared.events import Stored
from manmitra.domain.shared.ports import Clock

AFTER: Final = (timedelta(hours=2), timedelta(hours=24), timedelta(days=7))
PAGE: Final = "/chat"


@dataclass(frozen=True, slots=True)
class CheckingIn:
    """A reaction to events: it may be called twice with the same one."""

    risks: Risks
    people: People
    telling: Telling
    clock: Clock

    async def seen(self, event: RiskSeen, stored: Stored) -> datetime | None:
        """Returns when to ask next. A later signal counts anew from itself; whoever does not want it is not asked."""
        risk = await self._noted(event, stored)
        person = await self.people.find(event.student_id)
        if risk.by != stored.id or person is None or not person.preferences.check_ins:
            return None
        now = self.clock.now()
        passed = [after for after in AFTER if event.seen_at + after <= now]
        if passed:
            hours = int(passed[-1].total_seconds()) // 3600
            await self.telling.tell(
                Told(
                    key=f"{stored.id}:{hours}h",
                    user_id=event.student_id,
                    institution=event.institution,
                    category=Category.REMINDER,
                    template=Template.CHECK_IN,
                    action_url=PAGE,
                    priority=Priority.MEDIUM,
                )
            )
        return next((event.seen_at + after for after in AFTER if event.seen_at + after > now), None)

    async def _noted(self, event: RiskSeen, stored: Stored) -> PersonRisk:
        """The newest risk of the person: this one or a later one. Raises Conflict: then the event comes again."""
        there = await self.risks.of(event.student_id)
        if there is not None and (there.watch.since, there.by) >= (event.seen_at, stored.id):
            return there
        watch = Watch(tier=event.tier, since=event.seen_at)
        return await self.risks.save(
            PersonRisk(
                id=event.student_id,
                version=there.version if there else 0,
                institution=event.institution,
                watch=watch,
                by=stored.id,
            )
        )


@dataclass(frozen=True, slots=True)
class WhileWished(StillWanted):
    """A check-in that waited for the end of quiet hours does not leave after the person said that they want none."""

    people: People
    otherwise: StillWanted

    async def __call__(self, notification: Notification) -> bool:
        if notification.template is not Template.CHECK_IN:
            return await self.otherwise(notification)
        person = await self.people.find(notification.user_id)
        return person is not None and person.preferences.check_ins
