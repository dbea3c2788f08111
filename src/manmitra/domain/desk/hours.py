"""A counsellor's own hours, what they protect of them, and how much a day may hold. Nothing booked is lost by it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec
from msgspec.structs import replace

from manmitra.domain.booking.model import Appointment
from manmitra.domain.counselors import rules
from manmitra.domain.counselors.model import DAY_MINUTES, Availability, Counselor
from manmitra.domain.counselors.ports import Counselors
from manmitra.domain.desk.ports import DeskFacts
from manmitra.domain.shared.identity import Principal
from manmitra.domain.shared.ports import Clock
from manmitra.domain.shared.time import zone


class Offered(msgspec.Struct, frozen=True, kw_only=True):
    """`outside`: what is booked where nothing is offered. It takes place all the same, unless somebody moves it."""

    counselor: Counselor
    outside: Sequence[Appointment]


@dataclass(frozen=True, slots=True)
class DeskHours:
    counselors: Counselors
    facts: DeskFacts
    clock: Clock

    async def own(self, who: Principal) -> Offered:
        """Raises CounselorUnknown."""
        counselor = await self.counselors.get(who.user_id)
        return Offered(counselor=counselor, outside=await self._outside(counselor))

    async def offer(
        self, who: Principal, availability: Availability, *, online: bool | None = None, preview: bool = False
    ) -> Offered:
        """All of it takes the place of what was there; a `preview` only tells what would then be outside.

        Raises CounselorUnknown, Conflict, or ChangingTooFast.
        """
        counselor = await self.counselors.get(who.user_id)
        changed = rules.changed(counselor, availability, self.clock.now())
        if online is not None:
            changed = replace(changed, is_online=online)
        if changed != counselor and not preview:
            changed = await self.counselors.save(changed)
        return Offered(counselor=changed, outside=await self._outside(changed))

    async def _outside(self, counselor: Counselor) -> Sequence[Appointment]:
        now = self.clock.now()
        ahead = await self.facts.booked(counselor.id, since=now, until=now + rules.HORIZON + timedelta(days=1))
        open_ones = (one for one in reversed(ahead) if one.open(now))
        return [one for one in open_ones if not offers(counselor.availability, one.starts_at, one.ends_at)]


def offers(availability: Availability, starts_at: datetime, ends_at: datetime) -> bool:
    """Whether that time lies in one window of those hours, as they are on the counsellor's wall."""
    tz = zone(availability.time_zone)
    begin, end = starts_at.astimezone(tz), ends_at.astimezone(tz)
    first = begin.hour * 60 + begin.minute
    days = (end.date() - begin.date()).days
    last = days * DAY_MINUTES + end.hour * 60 + end.minute
    return any(one.start <= first and last <= one.end for one in availability.windows_on(begin.date()))
