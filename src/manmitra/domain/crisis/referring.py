"""Making a referral page, reading it, and recording what came of the call."""

from dataclasses import dataclass

from manmitra.domain.crisis.ports import Referrals
from manmitra.domain.crisis.referral import Chosen, ConsentNeeded, Outcome, Referral
from manmitra.domain.shared.identity import Principal, Role
from manmitra.domain.shared.paging import Page, PageRequest
from manmitra.domain.shared.ports import Clock, Secrets


@dataclass(frozen=True, slots=True)
class ReferringUseCases:
    referrals: Referrals
    clock: Clock
    secrets: Secrets

    async def make(self, who: Principal, chosen: Chosen, *, consent: bool) -> Referral:
        """What the student chose to tell, as a page of their own. Raises ConsentNeeded."""
        if not consent:
            raise ConsentNeeded("the page is made only when you say that you want it")
        made = Referral(
            id=self.secrets.token(),
            student_id=who.user_id,
            institution=who.institution,
            made_at=self.clock.now(),
            chosen=chosen,
        )
        return await self.referrals.add(made)

    async def own(self, who: Principal, page: PageRequest) -> Page[Referral]:
        """Newest first."""
        return await self.referrals.of_student(who.user_id, page)

    async def read(self, who: Principal, referral_id: str) -> Referral:
        """One's own, or one that a student of the institution shares. Raises NotFound."""
        referral = await self.referrals.get(referral_id)
        shared = referral.chosen.shared and who.role is Role.COUNSELOR and referral.institution == who.institution
        if not shared:
            who.must_own(referral.student_id, "referral")
        return referral

    async def record(self, who: Principal, referral_id: str, outcome: Outcome) -> Referral:
        """What a person says came of the call; it can be put right later. Raises NotFound or Conflict."""
        referral = await self.read(who, referral_id)
        return await self.referrals.save(referral.recorded(outcome, who.user_id, self.clock.now()))
