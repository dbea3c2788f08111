"""How those on a rung of the ladder are told."""

from dataclasses import dataclass

from manmitra.domain.crisis.events import AlertStepped
from manmitra.domain.crisis.model import Level
from manmitra.domain.crisis.records import key_of
from manmitra.domain.notifications.model import Category, Priority, Template
from manmitra.domain.notifications.telling import Telling, Told
from manmitra.domain.shared.events import Stored

PAGE = "/alerts"


@dataclass(frozen=True, slots=True)
class AlertNews:
    """A reaction to events: it may be called twice with the same one."""

    telling: Telling

    async def stepped(self, event: AlertStepped, _: Stored) -> None:
        template = Template.ALERT_WAITING if event.waiting else Template.ALERT_RAISED
        await self.telling.tell(
            *(
                Told(
                    key=key_of(event.alert_id, event.number),
                    user_id=one,
                    institution=event.institution,
                    category=Category.ALERT,
                    template=Template.ALERT_DRILL if event.drill else template,
                    params={"alert_id": event.alert_id, "level": event.level.value, "number": str(event.number)},
                    priority=Priority.HIGH if event.level is Level.HIGH else Priority.MEDIUM,
                    action_url=PAGE,
                    critical=True,
                    everywhere=event.everywhere,
                )
                for one in event.told
            )
        )
