"""Who is told that somebody may be in danger."""

from dataclasses import dataclass

from manmitra.domain.accounts.ports import Users
from manmitra.domain.crisis.events import AlertRaised
from manmitra.domain.crisis.model import Level
from manmitra.domain.notifications.model import Category, Priority, Template
from manmitra.domain.notifications.telling import Telling, Told
from manmitra.domain.shared.events import Stored

PAGE = "/alerts"


@dataclass(frozen=True, slots=True)
class AlertNews:
    """Reactions to events: each may be called twice with the same one."""

    telling: Telling
    users: Users

    async def raised(self, event: AlertRaised, stored: Stored) -> None:
        """Every member of the institution's staff who is active."""
        staff = await self.users.staff_of(event.institution)
        priority = Priority.HIGH if event.level is Level.HIGH else Priority.MEDIUM
        await self.telling.tell(
            *(
                Told(
                    key=stored.id,
                    user_id=one.id,
                    institution=event.institution,
                    category=Category.ALERT,
                    template=Template.ALERT_RAISED,
                    params={"alert_id": event.alert_id, "level": event.level.value},
                    priority=priority,
                    action_url=PAGE,
                    critical=True,
                )
                for one in staff
            )
        )
