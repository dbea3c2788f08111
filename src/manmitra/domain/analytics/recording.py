"""Noting facts as events come by, and taking them back."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from msgspec.structs import replace

from manmitra.domain.accounts.events import ParticipationWithdrawn
from manmitra.domain.accounts.model import User
from manmitra.domain.accounts.ports import Users
from manmitra.domain.analytics.acts import ACTS, agreed, facts_of, when
from manmitra.domain.analytics.calendar import closes_at
from manmitra.domain.analytics.model import OUTCOMES, Act
from manmitra.domain.analytics.ports import Facts, Outcomes
from manmitra.domain.shared.errors import NotFound, Unavailable
from manmitra.domain.shared.events import Event, Stored

TRIES: Final = 6


@dataclass(frozen=True, slots=True)
class Recording:
    """A reaction to events: it may be called twice with the same one."""

    facts: Facts
    users: Users
    outcomes: Outcomes

    async def noted(self, event: Event, stored: Stored) -> datetime | None:
        """The consent is read before and after: whoever withdraws it in between has nothing left here, because either
        they are seen now or what is written now is seen by `withdrawn`.
        """
        act = ACTS[type(event)](event, stored.id)
        try:
            person = await self.users.get(act.person_id)
        except NotFound:
            return None
        if not agreed(person, when(act, stored)):
            if not person.consents.analytics_participation and stored.attempts:
                await self.facts.forget(act.institution, act.person_id)
            return None
        keep = self._keep_outcome if act.kind in OUTCOMES else self._keep
        if await keep(act, person, stored):
            person = await self.users.get(act.person_id)
            if not person.consents.analytics_participation:
                await self.facts.forget(act.institution, act.person_id)
        return None

    async def withdrawn(self, event: ParticipationWithdrawn, _: Stored) -> datetime | None:
        person = await self.users.get(event.student_id)
        if not person.consents.analytics_participation:
            await self.facts.forget(event.institution, event.student_id)
        return None

    async def _keep(self, act: Act, person: User, stored: Stored) -> bool:
        month, facts = facts_of(act, person.department, stored)
        if closes_at(month) <= stored.at:  # told too late: no month that is over may be opened by it
            return False
        return await self.facts.keep(act.institution, month, facts)

    async def _keep_outcome(self, act: Act, person: User, stored: Stored) -> bool:
        """What the counsellor says now, whatever the event told: it may come late, or again, after a correction. Who
        looked last before going leaves it as it is, so it stands in one kind in the end and never in both.
        """
        told = await self.outcomes.of(act.thing)
        if told is None:
            return False
        for _ in range(TRIES):
            for other in OUTCOMES:
                if other is not told:
                    month, facts = facts_of(replace(act, kind=other), person.department, stored)
                    await self.facts.take_back(act.institution, month, facts)
            if not await self._keep(replace(act, kind=told), person, stored):
                return False
            now = await self.outcomes.of(act.thing)
            if now is None or now is told:
                return True
            told = now
        raise Unavailable("how an appointment went is being changed; it is counted later")
