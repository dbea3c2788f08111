"""One's own safety plan; a counsellor's look at one that was shared with them."""

from datetime import datetime
from typing import Annotated, Self

from litestar import Controller, delete, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, QueryParameter
from msgspec import UNSET, Meta, UnsetType
from msgspec.structs import replace

from manmitra.domain.crisis.plans import PlanUseCases
from manmitra.domain.crisis.safety_plan import NoPlan, Parts, PlanChanged, PlanRead, SafetyPlan
from manmitra.domain.shared.errors import NotFound
from manmitra.domain.shared.identity import Role
from manmitra.domain.shared.paging import DEFAULT_LIMIT, PAGE_LIMIT, InvalidCursor, PageRequest
from manmitra.entrypoints.http.answers import Answer, Body, Listed, View, listed
from manmitra.entrypoints.http.identity import Asked, needs, who
from manmitra.entrypoints.http.problems import refuses

Entries = Annotated[list[Annotated[str, Meta(min_length=1, max_length=500)]], Meta(max_length=20)]
Version = Annotated[int, Meta(ge=0)]


class PlanBody(Body, frozen=True, kw_only=True):
    """What is left out stays as it is. `version` is that of the plan it was made from, 0 for none: so what was written
    offline can be sent later and never overwrites unseen what another device wrote. `shared` true: counsellors who
    treat you, or answer an alert of yours, may read it.
    """

    version: Version
    warning_signs: Entries | UnsetType = UNSET
    coping_strategies: Entries | UnsetType = UNSET
    distractions: Entries | UnsetType = UNSET
    people_to_ask: Entries | UnsetType = UNSET
    professionals: Entries | UnsetType = UNSET
    safe_surroundings: Entries | UnsetType = UNSET
    shared: bool | UnsetType = UNSET

    def onto(self, former: SafetyPlan) -> SafetyPlan:
        given = {name: getattr(self, name) for name in Parts.__struct_fields__}
        parts = {name: tuple(entries) for name, entries in given.items() if entries is not UNSET}
        shared = former.shared if isinstance(self.shared, UnsetType) else self.shared
        return replace(former, parts=replace(former.parts, **parts), shared=shared)

    def whole(self, former: SafetyPlan) -> SafetyPlan:
        return self.onto(replace(former, parts=Parts(), shared=False))


class PlanView(View, frozen=True, kw_only=True):
    version: int
    warning_signs: tuple[str, ...]
    coping_strategies: tuple[str, ...]
    distractions: tuple[str, ...]
    people_to_ask: tuple[str, ...]
    professionals: tuple[str, ...]
    safe_surroundings: tuple[str, ...]
    shared: bool
    updated_at: datetime

    @classmethod
    def of(cls, plan: SafetyPlan) -> Self:
        parts = {name: getattr(plan.parts, name) for name in Parts.__struct_fields__}
        return cls(version=plan.version, shared=plan.shared, updated_at=plan.updated_at, **parts)


class PlanReadView(View, frozen=True, kw_only=True):
    reader_id: str
    read_at: datetime

    @classmethod
    def of(cls, read: PlanRead) -> Self:
        return cls(reader_id=read.reader_id, read_at=read.read_at)


class SafetyPlanController(Controller):
    path = "/api/safety-plan"
    tags = ("crisis",)

    @get("/", guards=[needs(Role.STUDENT)], responses=refuses(NoPlan))
    async def read_safety_plan(self, request: Asked, safety_plans: NamedDependency[PlanUseCases]) -> Answer[PlanView]:
        """One's own plan."""
        return Answer(PlanView.of(await safety_plans.own(who(request))))

    @put("/", guards=[needs(Role.STUDENT)], responses=refuses(PlanChanged))
    async def write_safety_plan(
        self, request: Asked, data: JSONBody[PlanBody], safety_plans: NamedDependency[PlanUseCases]
    ) -> Answer[PlanView]:
        """The whole plan: a part that is left out is empty, and without `shared` it is not shared."""
        return Answer(PlanView.of(await safety_plans.change(who(request), data.version, data.whole)))

    @post("/", status_code=200, guards=[needs(Role.STUDENT)], responses=refuses(PlanChanged))
    async def change_safety_plan(
        self, request: Asked, data: JSONBody[PlanBody], safety_plans: NamedDependency[PlanUseCases]
    ) -> Answer[PlanView]:
        """Only the parts that are given. Sent again after a lost answer it changes nothing."""
        return Answer(PlanView.of(await safety_plans.change(who(request), data.version, data.onto)))

    @delete("/", guards=[needs(Role.STUDENT)])
    async def delete_safety_plan(self, request: Asked, safety_plans: NamedDependency[PlanUseCases]) -> None:
        """For good. Nothing there is fine too."""
        await safety_plans.remove(who(request))

    @get("/reads", guards=[needs(Role.STUDENT)], responses=refuses(InvalidCursor))
    async def list_plan_reads(
        self,
        request: Asked,
        safety_plans: NamedDependency[PlanUseCases],
        limit: Annotated[int, QueryParameter(ge=1, le=PAGE_LIMIT)] = DEFAULT_LIMIT,
        cursor: Annotated[str | None, QueryParameter(min_length=1, max_length=512)] = None,
    ) -> Answer[Listed[PlanReadView]]:
        """Who read one's plan, the latest first."""
        page = await safety_plans.reads(who(request), PageRequest(limit, cursor))
        return Answer(listed(page, [PlanReadView.of(one) for one in page.items]))

    @get("/of/{student_id:str}", guards=[needs(Role.COUNSELOR)], responses=refuses(NotFound))
    async def read_shared_plan(
        self,
        request: Asked,
        student_id: FromPath[str],
        safety_plans: NamedDependency[PlanUseCases],
        alert_id: Annotated[str, QueryParameter(name="alertId", max_length=64)] = "",
    ) -> Answer[PlanView]:
        """A plan that a student shares, for who treats them or (`alertId`) answers an open alert of theirs. The student
        sees that it was read.
        """
        return Answer(PlanView.of(await safety_plans.shared(who(request), student_id, alert_id)))
