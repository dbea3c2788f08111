"""Once a week each counsellor hears what they carried in the one before: they first, and in their inbox."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from manmitra.domain.counselors.model import Counselor
from manmitra.domain.desk.ports import DeskFacts
from manmitra.domain.desk.workload import DAYS, Workload, monday_of
from manmitra.domain.notifications.model import Category, Priority, Template
from manmitra.domain.notifications.telling import Telling, Told

BATCH: Final = 100
PAGE: Final = "/desk/workload"


@dataclass(frozen=True, slots=True)
class WeeklyReports:
    facts: DeskFacts
    workload: Workload
    telling: Telling

    async def run_due(self) -> int:
        """Of the week that is over on each counsellor's wall. Told again it changes nothing, so it can be called often,
        and one that nobody was there to send on Monday is sent later in the week. Always 0: nothing is left to do.
        """
        after = ""
        while page := await self.facts.counselors(after, BATCH):
            for one in page:
                await self._tell(one)
            after = page[-1].id
        return 0

    async def _tell(self, counselor: Counselor) -> None:
        offered = counselor.availability
        day = monday_of(self.workload.calendar.today(offered.time_zone)) - timedelta(days=DAYS)
        load = await self.workload.week(counselor.id, counselor.institution, offered, day)
        if load.empty:
            return
        counts = {"sessions": load.sessions, "minutes": load.minutes, "after_hours": load.after_hours}
        await self.telling.tell(
            Told(
                key=f"week:{day}",
                user_id=counselor.id,
                institution=counselor.institution,
                category=Category.ACCOUNT,
                template=Template.WEEK_REPORT,
                params={name: str(count) for name, count in counts.items()},
                priority=Priority.LOW,
                action_url=PAGE,
                inbox_only=True,
            )
        )
