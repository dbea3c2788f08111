"""Safety plans, sealed, and who read them."""

from typing import Final

from msgspec.structs import replace

from manmitra.adapters.persistence.documents import from_document, to_document
from manmitra.adapters.persistence.pages import page_of
from manmitra.adapters.persistence.store import (
    Delete,
    Document,
    DocumentStore,
    Duplicate,
    Insert,
    Replace,
    Sort,
    Stale,
    equals,
)
from manmitra.domain.crisis.ports import SafetyPlans
from manmitra.domain.crisis.safety_plan import PlanChanged, PlanRead, SafetyPlan
from manmitra.domain.shared.paging import Page, PageRequest

PLANS: Final = "safety_plans"
READS: Final = "plan_reads"


class StoredSafetyPlans(SafetyPlans):
    def __init__(self, *, store: DocumentStore) -> None:
        self._store = store

    async def of(self, student_id: str) -> SafetyPlan | None:
        found = await self._store.get(PLANS, student_id)
        return None if found is None else from_document(found, SafetyPlan)

    async def save(self, plan: SafetyPlan) -> SafetyPlan:
        write = Replace if plan.version else Insert
        try:
            await self._store.apply(write(PLANS, to_document(plan)))
        except (Duplicate, Stale) as error:
            raise PlanChanged("this plan was changed meanwhile; please look at it first") from error
        return replace(plan, version=plan.version + 1)

    async def remove(self, student_id: str) -> None:
        await self._store.apply(Delete(PLANS, student_id))

    async def add_read(self, read: PlanRead) -> None:
        await self._store.apply(Insert(READS, to_document(read)))

    async def reads_of(self, student_id: str, page: PageRequest) -> Page[PlanRead]:
        where = [equals("student_id", student_id)]
        return await page_of(self._store, READS, where, Sort("read_at", descending=True), page, _read)


def _read(document: Document) -> PlanRead:
    return from_document(document, PlanRead)
