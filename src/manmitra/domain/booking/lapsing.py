"""Holds that nobody confirmed in time make way, so that whoever looks sees the time free again.

Nothing depends on it for being right: a lapsed hold can be taken over the moment it has lapsed.
"""

from dataclasses import dataclass
from typing import Final

from manmitra.domain.booking.events import happened
from manmitra.domain.booking.ports import Appointments, Overtaken
from manmitra.domain.shared.ports import Clock

BATCH: Final = 100


@dataclass(frozen=True, slots=True)
class Lapsing:
    appointments: Appointments
    clock: Clock

    async def run_due(self) -> int:
        """How many were looked at. Whoever changed one meanwhile has told of it themselves."""
        now = self.clock.now()
        found = await self.appointments.lapsed(now, BATCH)
        for one in found:
            ended = one.lapse(now)
            try:
                await self.appointments.save(ended, events=happened(one, ended))
            except Overtaken:
                continue
        return len(found)
