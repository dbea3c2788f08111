"""Reading and setting the roster."""

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from manmitra.domain.accounts.ports import Users
from manmitra.domain.audit.model import Act, Facts
from manmitra.domain.crisis.ports import Rosters
from manmitra.domain.crisis.roster import Member, OnDuty, Roster, Shift
from manmitra.domain.shared.identity import ADMINS, STAFF, Principal
from manmitra.domain.shared.ports import Clock


class OnCall(msgspec.Struct, frozen=True, kw_only=True):
    roster: Roster
    now: OnDuty


@dataclass(frozen=True, slots=True)
class RosterUseCases:
    rosters: Rosters
    users: Users
    clock: Clock

    async def read(self, who: Principal) -> OnCall:
        """Of one's own institution, and who is on duty at this moment."""
        who.must_be_one_of(*STAFF)
        return await self._duties(await self.rosters.get(who.institution))

    async def set(self, who: Principal, shifts: Sequence[Shift]) -> OnCall:
        """These take the place of all shifts there were. Raises RosterInvalid or Conflict."""
        who.must_be_one_of(*ADMINS)
        staff = [Member(one.id, one.role) for one in await self.users.staff_of(who.institution)]
        roster = await self.rosters.get(who.institution)
        now = self.clock.now()
        changed = roster.with_shifts(shifts, staff, now)
        before, after = _facts(roster), _facts(changed)
        act = Act.of(who, now, "roster.set", who.institution, before=before, after=after)
        return await self._duties(await self.rosters.save(changed, act))

    async def _duties(self, roster: Roster) -> OnCall:
        staff = [one.id for one in await self.users.staff_of(roster.id)]
        return OnCall(roster=roster, now=roster.at(self.clock.now(), staff))


def _facts(roster: Roster) -> Facts:
    return {"shifts": len(roster.shifts)}
