"""Reading what admins did."""

from dataclasses import dataclass

from manmitra.domain.audit.model import Checked, Line
from manmitra.domain.audit.ports import Ledger
from manmitra.domain.shared.identity import ADMINS, Principal
from manmitra.domain.shared.paging import Page, PageRequest


@dataclass(frozen=True, slots=True)
class AuditUseCases:
    ledger: Ledger

    async def page(
        self, who: Principal, request: PageRequest, *, action: str | None = None, object_id: str | None = None
    ) -> Page[Line]:
        """Of one's own institution only, whoever asks. Raises InvalidCursor."""
        who.must_be_one_of(*ADMINS)
        return await self.ledger.page(who.institution, request, action=action, object_id=object_id)

    async def check(self, institution: str) -> Checked:
        """For operators: whether the chain is what was written."""
        return await self.ledger.check(institution)
