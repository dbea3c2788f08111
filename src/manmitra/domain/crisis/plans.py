"""One's own safety plan, and a counsellor's look at one that was shared."""

from collections.abc import Callable
from dataclasses import dataclass

from msgspec.structs import replace

from manmitra.domain.accounts.ports import CareRelations
from manmitra.domain.crisis.model import AlertStatus
from manmitra.domain.crisis.ports import Alerts, SafetyPlans
from manmitra.domain.crisis.safety_plan import NoPlan, PlanChanged, PlanRead, SafetyPlan
from manmitra.domain.shared.errors import NotFound
from manmitra.domain.shared.identity import Principal, Role
from manmitra.domain.shared.paging import Page, PageRequest
from manmitra.domain.shared.ports import Clock, Ids

Change = Callable[[SafetyPlan], SafetyPlan]
"""Leaves alone whose it is."""


@dataclass(frozen=True, slots=True)
class PlanUseCases:
    plans: SafetyPlans
    care: CareRelations
    alerts: Alerts
    clock: Clock
    ids: Ids

    async def own(self, who: Principal) -> SafetyPlan:
        """Raises NoPlan."""
        plan = await self.plans.of(who.user_id)
        if plan is None:
            raise NoPlan("there is no safety plan yet")
        return plan

    async def change(self, who: Principal, version: int, change: Change) -> SafetyPlan:
        """`version` is that of the plan it was made from, 0 for none. Sent again after a lost answer, nothing changes.

        Raises PlanChanged.
        """
        there = await self.plans.of(who.user_id)
        now = self.clock.now()
        before = there or SafetyPlan(id=who.user_id, institution=who.institution, updated_at=now)
        after = change(before)
        if there is not None and (after.parts, after.shared) == (there.parts, there.shared):
            return there
        if version != before.version:
            raise PlanChanged("this plan was changed on another device meanwhile; please look at it first")
        return await self.plans.save(replace(after, id=before.id, version=before.version, updated_at=now))

    async def remove(self, who: Principal) -> None:
        """For good. Nothing there is fine too."""
        await self.plans.remove(who.user_id)

    async def reads(self, who: Principal, page: PageRequest) -> Page[PlanRead]:
        """Who read one's own plan, the latest first."""
        return await self.plans.reads_of(who.user_id, page)

    async def shared(self, who: Principal, student_id: str, alert_id: str = "") -> SafetyPlan:
        """For a counsellor who treats the student, or answers an open alert of theirs; only if the student shares it.

        It is written down before it is seen. Raises NotFound.
        """
        plan = await self.plans.of(student_id)
        if plan is None or not plan.shared or plan.institution != who.institution or who.role is not Role.COUNSELOR:
            raise NotFound("there is no plan that was shared with you")
        if not await self._concerned(who, student_id, alert_id):
            raise NotFound("there is no plan that was shared with you")
        read = PlanRead(
            id=self.ids.new(),
            student_id=student_id,
            institution=who.institution,
            reader_id=who.user_id,
            alert_id=alert_id,
            read_at=self.clock.now(),
        )
        await self.plans.add_read(read)
        return plan

    async def _concerned(self, who: Principal, student_id: str, alert_id: str) -> bool:
        if not alert_id:
            return await self.care.treats(who.user_id, student_id)
        alert = await self.alerts.get(alert_id)
        named = alert.student_id == student_id and not alert.anonymous
        return named and alert.institution == who.institution and alert.status is not AlertStatus.RESOLVED
