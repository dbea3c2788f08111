"""What is known of the person who writes, for the answer that they get."""

from dataclasses import dataclass
from datetime import datetime

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.ports import Risks, SafetyPlans
from manmitra.domain.crisis.watch import Watch
from manmitra.domain.shared.errors import DomainError
from manmitra.domain.shared.identity import Principal, Role


@dataclass(frozen=True, slots=True)
class Known:
    risks: Risks
    plans: SafetyPlans

    async def watch_over(self, who: Principal, now: datetime) -> Watch | None:
        """From conversations before: a new one does not begin as if nothing had been."""
        risk = await self.risks.of(who.user_id) if who.role is Role.STUDENT else None
        return None if risk is None or risk.watch.at(now) is Tier.NONE else risk.watch

    async def has_plan(self, who: Principal) -> bool:
        """Never raises: help does not wait for it."""
        try:
            return who.role is Role.STUDENT and await self.plans.of(who.user_id) is not None
        except DomainError:
            return False
