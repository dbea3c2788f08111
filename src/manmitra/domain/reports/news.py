"""Whoever asked for an export hears that it is over. A reaction to an event: it may see the same one twice."""

from dataclasses import dataclass
from typing import Final

from manmitra.domain.notifications.model import Category, Template
from manmitra.domain.notifications.telling import Telling, Told
from manmitra.domain.reports.events import ExportOver
from manmitra.domain.reports.exports import ExportState
from manmitra.domain.shared.events import Stored

PAGE: Final = "/admin"


@dataclass(frozen=True, slots=True)
class ExportNews:
    telling: Telling

    async def over(self, event: ExportOver, stored: Stored) -> None:
        done = event.state is ExportState.DONE
        await self.telling.tell(
            Told(
                key=stored.id,
                user_id=event.owner_id,
                institution=event.institution,
                category=Category.ACCOUNT,
                template=Template.EXPORT_READY if done else Template.EXPORT_FAILED,
                params={"export_id": event.export_id},
                action_url=PAGE,
            )
        )
