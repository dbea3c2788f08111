"""The people in a counsellor's care, those who need them most first, each with why they stand there."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import msgspec

from manmitra.domain.booking.model import Appointment
from manmitra.domain.crisis.model import Alert
from manmitra.domain.desk.looking import CARE, Calendar, Looking
from manmitra.domain.desk.model import Promise, Seen
from manmitra.domain.desk.need import Facts, Placed, ordered, place_of
from manmitra.domain.desk.ports import Promises
from manmitra.domain.shared.identity import Principal
from manmitra.domain.shared.paging import Page, PageRequest


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    placed: Placed
    handle: str
    shares: bool
    today: date


@dataclass(frozen=True, slots=True)
class Caseload:
    looking: Looking
    calendar: Calendar
    promises: Promises

    async def page(self, who: Principal, request: PageRequest) -> Page[Entry]:
        """What was shared and led to a place is noted as looked at, once a day. Raises InvalidCursor."""
        after = None if request.cursor is None else place_of(request.cursor)
        profile, now = await self.calendar.profile(who), self.calendar.clock.now()
        today = self.calendar.today(await self.calendar.zone(who))
        facts, sharing = await self._facts(who)
        rest = [one for one in ordered(facts, now, today) if after is None or one.place > after]
        here = rest[: request.limit]
        seen = [(one.facts.student_id, Seen.RESULTS) for one in here if one.facts.results]
        await self.looking.note_list(who, profile.name if profile else "", seen)
        entries = [
            Entry(
                placed=one,
                handle=self.looking.handle(who, one.facts.student_id),
                shares=one.facts.student_id in sharing,
                today=today,
            )
            for one in here
        ]
        return Page(entries, here[-1].place.cursor() if len(rest) > len(here) else None)

    async def _facts(self, who: Principal) -> tuple[Sequence[Facts], set[str]]:
        """Of each person, and who of them shares their history now."""
        booked = defaultdict[str, list[Appointment]](list)
        for one in await self.looking.facts.booked(who.user_id):
            booked[one.student_id].append(one)
        treated = [id for id, theirs in booked.items() if any(one.state in CARE for one in theirs)]
        people = await self.looking.facts.people(treated)
        here = [id for id in treated if id in people and people[id].institution == who.institution]
        sharing = {id for id in here if people[id].shares}
        results = await self.looking.facts.results(sorted(sharing))
        alerts = _by_student(await self.looking.open_alerts(who))
        promises = defaultdict[str, list[Promise]](list)
        for promise in await self.promises.open_of(who.user_id):
            promises[promise.student_id].append(promise)
        facts = [
            Facts(
                student_id=id,
                appointments=booked[id],
                results=results.get(id, ()),
                alerts=alerts.get(id, ()),
                promises=promises.get(id, ()),
            )
            for id in here
        ]
        return facts, sharing


def _by_student(alerts: Sequence[Alert]) -> Mapping[str, Sequence[Alert]]:
    """Without those that keep to themselves whom they are about."""
    found = defaultdict[str, list[Alert]](list)
    for one in alerts:
        if one.student_id and not one.anonymous:
            found[one.student_id].append(one)
    return found
