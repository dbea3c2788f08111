"""Noting facts as events come by, and taking them back."""

from dataclasses import dataclass
from datetime import datetime

from manmitra.domain.accounts.events import ParticipationWithdrawn
from manmitra.domain.accounts.ports import Users
from manmitra.domain.analytics.acts import ACTS, agreed, facts_of
from manmitra.domain.analytics.ports import Facts
from manmitra.domain.shared.errors import NotFound
from manmitra.domain.shared.events import Event, Stored


@dataclass(frozen=True, slots=True)
class Recording:
    """A reaction to events: it may be called twice with the same one."""

    facts: Facts
    users: Users

    async def noted(self, event: Event, stored: Stored) -> datetime | None:
        """The consent is read before and after: whoever withdraws it in between has nothing left here, because either
        they are seen now or what is written now is seen by `withdrawn`.
        """
        act = ACTS[type(event)](event, stored.id)
        try:
            person = await self.users.get(act.person_id)
        except NotFound:
            return None
        if not agreed(person, stored):
            if not person.consents.analytics_participation and stored.attempts:
                await self.facts.forget(act.institution, act.person_id)
            return None
        month, facts = facts_of(act, person.department, stored)
        if await self.facts.keep(act.institution, month, facts):
            person = await self.users.get(act.person_id)
            if not person.consents.analytics_participation:
                await self.facts.forget(act.institution, act.person_id)
        return None

    async def withdrawn(self, event: ParticipationWithdrawn, _: Stored) -> datetime | None:
        person = await self.users.get(event.student_id)
        if not person.consents.analytics_participation:
            await self.facts.forget(event.institution, event.student_id)
        return None
