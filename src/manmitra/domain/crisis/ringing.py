"""Whether a message about an alert is still worth sending when its channel takes it, perhaps hours later."""

from dataclasses import dataclass
from typing import Final

from manmitra.domain.crisis.ladder import climb_of
from manmitra.domain.crisis.model import Alert
from manmitra.domain.crisis.ports import Alerts, Climbs
from manmitra.domain.crisis.records import notification_of
from manmitra.domain.notifications.model import Notification, Template
from manmitra.domain.notifications.ports import Notifications, NotificationUnknown, StillWanted
from manmitra.domain.shared.errors import NotFound, Unreadable

ABOUT_ALERTS: Final = frozenset({Template.ALERT_RAISED, Template.ALERT_WAITING})


@dataclass(frozen=True, slots=True)
class WhileItRings(StillWanted):
    """Not when the alert was settled meanwhile, and not beside a later message to the same person: after an outage
    everybody gets one message of each open alert, and none of those that somebody saw to. When in doubt it leaves.
    """

    alerts: Alerts
    climbs: Climbs
    notifications: Notifications
    otherwise: StillWanted

    async def __call__(self, notification: Notification) -> bool:
        if notification.template not in ABOUT_ALERTS:
            return await self.otherwise(notification)
        try:
            alert = await self.alerts.get(notification.params["alert_id"])
        except NotFound:
            return False
        except Unreadable:
            return True
        return not alert.settled and not await self._told_since(alert, notification)

    async def _told_since(self, alert: Alert, notification: Notification) -> bool:
        """Only if the later message is there: who is on a step is written before what they are told."""
        last = climb_of(alert).number
        if last <= int(notification.params["number"]):
            return False
        taken = await self.climbs.last_step(alert.id, last)
        if taken is None or notification.user_id not in taken.told:
            return False
        try:
            await self.notifications.get(notification_of(taken, notification.user_id))
        except NotificationUnknown:
            return False
        return True
