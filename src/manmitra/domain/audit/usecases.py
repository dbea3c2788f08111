"""Reading what admins did."""

from dataclasses import dataclass

from manmitra.domain.audit.model import Checked, Line
from manmitra.domain.audit.ports import Ledger
from manmitra.domain.shared.errors import NotFound
from manmitra.domain.shared.identity import ADMINS, Principal, Role
from manmitra.domain.shared.paging import Page, PageRequest


@dataclass(frozen=True, slots=True)
class AuditUseCases:
    ledger: Ledger

    async def page(
        self,
        who: Principal,
        request: PageRequest,
        *,
        action: str | None = None,
        object_id: str | None = None,
        institution: str | None = None,
    ) -> Page[Line]:
        """Of one's own institution; a super admin reads that of any, so that the admins of none watch over themselves
        alone. Raises NotFound, InvalidCursor.
        """
        who.must_be_one_of(*ADMINS)
        if institution not in {None, who.institution} and who.role is not Role.SUPER_ADMIN:
            raise NotFound("there is no such institution")
        return await self.ledger.page(institution or who.institution, request, action=action, object_id=object_id)

    async def check(self, institution: str) -> Checked:
        """For operators: whether the chain is what was written."""
        return await self.ledger.check(institution)
