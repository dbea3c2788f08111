"""How much a counsellor carried in a week: counts, without anybody's name."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

import msgspec

from manmitra.domain.booking.model import Appointment, State
from manmitra.domain.counselors.model import Availability, Counselor
from manmitra.domain.counselors.ports import Counselors
from manmitra.domain.crisis.model import Alert
from manmitra.domain.crisis.ports import Climbs
from manmitra.domain.desk.hours import offers
from manmitra.domain.desk.looking import Calendar
from manmitra.domain.desk.ports import MOST, DeskFacts
from manmitra.domain.shared.identity import ADMINS, Principal
from manmitra.domain.shared.ports import Clock
from manmitra.domain.shared.time import local_day

ANSWERED_LATE: Final = timedelta(days=14)
"""An alert that was raised longer before the week is no longer looked for."""
DAYS: Final = 7


class DayLoad(msgspec.Struct, frozen=True, kw_only=True):
    day: date
    sessions: int
    minutes: int
    full: bool


class WeekLoad(msgspec.Struct, frozen=True, kw_only=True):
    """`sessions` took place or are to; `missed` are those to which nobody came. `crises`: sessions that were marked as
    such, and alerts that this counsellor answered. `after_hours`: sessions and answers outside the hours they offer.
    """

    counselor_id: str
    first: date
    time_zone: str
    days: tuple[DayLoad, ...]
    sessions: int
    minutes: int
    missed: int
    crises: int
    after_hours: int
    sessions_a_day: int | None

    @property
    def empty(self) -> bool:
        return not (self.sessions or self.missed or self.crises)


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def load_of(
    counselor_id: str,
    offered: Availability,
    first: date,
    booked: Sequence[Appointment],
    answered: Sequence[Alert],
    now: datetime,
) -> WeekLoad:
    """Of the week that begins with that Monday. `booked` and `answered` are of that week and that counsellor. Pure."""
    held = [one for one in booked if one.state is State.COMPLETED or one.state is State.CONFIRMED]
    by_day = Counter(local_day(one.starts_at, offered.time_zone) for one in held)
    minutes = Counter[date]()
    for one in held:
        minutes[local_day(one.starts_at, offered.time_zone)] += one.duration_minutes
    most = offered.load.sessions_a_day
    late = [one for one in held if one.starts_at <= now and not offers(offered, one.starts_at, one.ends_at)]
    late_answers = [one for one in answered if one.handled_at and not offers(offered, one.handled_at, one.handled_at)]
    return WeekLoad(
        counselor_id=counselor_id,
        first=first,
        time_zone=offered.time_zone,
        days=tuple(
            DayLoad(day=day, sessions=by_day[day], minutes=minutes[day], full=most is not None and by_day[day] >= most)
            for day in (first + timedelta(days=ahead) for ahead in range(DAYS))
        ),
        sessions=len(held),
        minutes=sum(minutes.values()),
        missed=sum(one.state is State.NO_SHOW for one in booked),
        crises=sum(one.kept.crisis for one in held) + len(answered),
        after_hours=len(late) + len(late_answers),
        sessions_a_day=most,
    )


@dataclass(frozen=True, slots=True)
class Workload:
    calendar: Calendar
    counselors: Counselors
    facts: DeskFacts
    climbs: Climbs
    clock: Clock

    async def own(self, who: Principal, day: date | None = None) -> WeekLoad:
        """The week that holds that day, or this one. Raises DayTooFar."""
        profile = await self.calendar.profile(who)
        offered = profile.availability if profile else Availability()
        return await self.week(who.user_id, who.institution, offered, day)

    async def team(self, who: Principal, day: date | None = None) -> Sequence[tuple[Counselor, WeekLoad]]:
        """Of everybody who can be booked at the admin's institution, by name: at most a hundred. Raises DayTooFar."""
        who.must_be_one_of(*ADMINS)
        listed = await self.counselors.listed(who.institution)
        return [(one, await self.week(one.id, one.institution, one.availability, day)) for one in listed]

    async def week(
        self, counselor_id: str, institution: str, offered: Availability, day: date | None = None
    ) -> WeekLoad:
        """Raises DayTooFar."""
        zone_name = offered.time_zone
        first = monday_of(day or self.calendar.today(zone_name))
        begins = self.calendar.bounds(first, zone_name)[0]
        ends = self.calendar.bounds(first + timedelta(days=DAYS - 1), zone_name)[1]
        booked = await self.facts.booked(counselor_id, since=begins, until=ends)
        raised = await self.climbs.since(institution, begins - ANSWERED_LATE, MOST)
        answered = [
            one
            for one in raised
            if one.handled_by == counselor_id
            and not one.drill
            and one.handled_at is not None
            and begins <= one.handled_at < ends
        ]
        return load_of(counselor_id, offered, first, booked, answered, self.clock.now())
