"""The directory, open times, and a counsellor's own hours."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

import msgspec
from msgspec.structs import replace

from manmitra.domain.counselors import rules
from manmitra.domain.counselors.model import Availability, Counselor, Slot
from manmitra.domain.counselors.ports import Counselors, Engagements
from manmitra.domain.shared.identity import Principal, Role
from manmitra.domain.shared.ports import Clock
from manmitra.domain.shared.time import local_day

NEXT_WITHIN_DAYS: Final = 14


class Listed(msgspec.Struct, frozen=True):
    """One entry of the directory; `next_slot` is the first open one of the coming two weeks."""

    counselor: Counselor
    next_slot: Slot | None


class OpenTimes(msgspec.Struct, frozen=True):
    counselor: Counselor
    first: date
    days: int
    slots: Sequence[Slot]


@dataclass(frozen=True, slots=True)
class CounselorUseCases:
    counselors: Counselors
    engagements: Engagements
    clock: Clock

    async def directory(self, who: Principal) -> tuple[Sequence[Listed], datetime]:
        """Those who can be booked where the asker is, and the moment for which that is true."""
        now = self.clock.now()
        return await self._listed(await self.counselors.listed(who.institution), now), now

    async def profile(self, who: Principal, counselor_id: str) -> tuple[Listed, datetime]:
        now = self.clock.now()
        return (await self._listed([await self._visible(who, counselor_id)], now))[0], now

    async def specializations(self, who: Principal) -> Sequence[str]:
        """Every field that somebody there works in, once, in order."""
        found = await self.counselors.listed(who.institution)
        return sorted({name for counselor in found for name in counselor.specializations}, key=str.casefold)

    async def open_times(self, who: Principal, counselor_id: str, first: date | None, days: int) -> OpenTimes:
        """From today on (the counsellor's today) unless another day is asked for."""
        now = self.clock.now()
        counselor = await self._visible(who, counselor_id)
        start = first or local_day(now, counselor.availability.time_zone)
        busy = await self.engagements.between([counselor.id], now, now + rules.HORIZON + timedelta(days=1))
        return OpenTimes(counselor, start, days, rules.open_slots(counselor, start, days, busy[counselor.id], now))

    async def own(self, who: Principal) -> Counselor:
        who.must_be_one_of(Role.COUNSELOR)
        return await self.counselors.get(who.user_id)

    async def offer(self, who: Principal, availability: Availability, *, online: bool | None = None) -> Counselor:
        """Replaces the asker's own hours, not what they protect nor their load. What is booked stays booked."""
        counselor = await self.own(who)
        former = counselor.availability
        availability = replace(availability, protected=former.protected, load=former.load)
        changed = rules.changed(counselor, availability, self.clock.now())
        if online is not None:
            changed = replace(changed, is_online=online)
        return changed if changed == counselor else await self.counselors.save(changed)

    async def _visible(self, who: Principal, counselor_id: str) -> Counselor:
        counselor = await self.counselors.get(counselor_id)
        counselor.must_serve(who)
        return counselor

    async def _listed(self, counselors: Sequence[Counselor], now: datetime) -> Sequence[Listed]:
        until = now + timedelta(days=NEXT_WITHIN_DAYS + 1)
        busy = await self.engagements.between([counselor.id for counselor in counselors], now, until)
        return [
            Listed(counselor, rules.next_open(counselor, NEXT_WITHIN_DAYS, busy[counselor.id], now))
            for counselor in counselors
        ]
