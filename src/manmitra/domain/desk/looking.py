"""What all that the desk shows has in common: the counsellor's calendar, who is in their care, and that they looked."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from manmitra.domain.accounts.ports import CareRelations
from manmitra.domain.booking.model import MET, THING, Appointment, State
from manmitra.domain.counselors.model import Counselor, CounselorUnknown
from manmitra.domain.counselors.ports import Counselors
from manmitra.domain.crisis.model import Alert, AlertStatus
from manmitra.domain.crisis.ports import Alerts
from manmitra.domain.desk.model import DeskRead, How, NotInCare, Person, Seen
from manmitra.domain.desk.ports import DeskFacts, DeskReads
from manmitra.domain.forum.ports import Pseudonyms
from manmitra.domain.shared.errors import Invalid
from manmitra.domain.shared.identity import Principal, Role
from manmitra.domain.shared.paging import PAGE_LIMIT, PageRequest
from manmitra.domain.shared.ports import Clock, Ids
from manmitra.domain.shared.time import DEFAULT_ZONE, day_bounds, local_day

CARE: Final = frozenset({State.CONFIRMED, *MET})
"""What makes somebody a person in one's care; a booking that was cancelled does not."""
OPEN: Final = tuple(one for one in AlertStatus if one is not AlertStatus.RESOLVED)
ALERT_PAGES: Final = 10
FARTHEST: Final = timedelta(days=366)


class DayTooFar(Invalid):
    code = "day_too_far"


@dataclass(frozen=True, slots=True)
class Calendar:
    """Days as they are on the counsellor's wall."""

    counselors: Counselors
    clock: Clock

    async def profile(self, who: Principal) -> Counselor | None:
        """None for an account that has no entry in the directory."""
        try:
            return await self.counselors.get(who.user_id)
        except CounselorUnknown:
            return None

    async def zone(self, who: Principal) -> str:
        profile = await self.profile(who)
        return DEFAULT_ZONE if profile is None else profile.availability.time_zone

    def today(self, zone_name: str) -> date:
        return local_day(self.clock.now(), zone_name)

    def bounds(self, day: date, zone_name: str) -> tuple[datetime, datetime]:
        """Raises DayTooFar."""
        if abs(day - self.today(zone_name)) > FARTHEST:
            raise DayTooFar(f"a day within {FARTHEST.days} days can be looked at")
        return day_bounds(day, zone_name)


@dataclass(frozen=True, slots=True)
class Looking:
    """Who may look at whom, under which name, and the record of it."""

    facts: DeskFacts
    reads: DeskReads
    care: CareRelations
    alerts: Alerts
    names: Pseudonyms
    clock: Clock
    ids: Ids

    async def in_care(self, who: Principal, student_id: str) -> Person:
        """Raises NotInCare."""
        person = (await self.facts.people([student_id])).get(student_id)
        mine = person is not None and person.institution == who.institution and who.role is Role.COUNSELOR
        if person is None or not mine or not await self.care.treats(who.user_id, student_id):
            raise NotInCare("there is no such person in your care")
        return person

    def handle(self, who: Principal, student_id: str) -> str:
        """No name of theirs, for a counsellor is told none: the same on all of one's desk, and nowhere else."""
        return self.names.of(f"desk:{who.user_id}", student_id) if student_id else ""

    async def open_alerts(self, who: Principal) -> Sequence[Alert]:
        """Of the institution, real ones, the newest first; at most a thousand."""
        found, cursor = list[Alert](), None
        for _ in range(ALERT_PAGES):
            page = await self.alerts.of_institution(who.institution, PageRequest(PAGE_LIMIT, cursor), status=OPEN)
            found += [one for one in page.items if not one.drill]
            cursor = page.next_cursor
            if cursor is None:
                break
        return found

    async def note_list(self, who: Principal, name: str, seen: Iterable[tuple[str, Seen]]) -> None:
        now = self.clock.now()
        reads = [
            self._read(
                who, student_id, name, f"{who.user_id}:{student_id}:{what.value}:{now:%Y%m%d}", How.LIST, (what,)
            )
            for student_id, what in seen
        ]
        await self.reads.note(*reads)

    async def note_file(self, who: Principal, name: str, student_id: str, seen: Sequence[Seen]) -> None:
        await self.reads.note(self._read(who, student_id, name, self.ids.new(), How.FILE, tuple(seen)))

    def _read(self, who: Principal, student_id: str, name: str, id: str, how: How, seen: tuple[Seen, ...]) -> DeskRead:
        return DeskRead(
            id=id,
            student_id=student_id,
            institution=who.institution,
            reader_id=who.user_id,
            reader_name=name,
            how=how,
            seen=seen,
            read_at=self.clock.now(),
        )


def must_be_mine(who: Principal, appointment: Appointment) -> None:
    """Refuse as if it did not exist to all but its counsellor."""
    appointment.must_concern(who)
    who.must_be_one_of(Role.COUNSELOR)
    who.must_own(appointment.counselor_id, THING)
