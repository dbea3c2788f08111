"""The list of institutions, and the departments of each."""

from collections.abc import Sequence
from dataclasses import dataclass

from msgspec.structs import replace

from manmitra.domain.admin.model import (
    SLUG,
    Change,
    ChangedMeanwhile,
    Department,
    DepartmentInUse,
    Institution,
    InstitutionInvalid,
    InstitutionTaken,
    InstitutionUnknown,
)
from manmitra.domain.admin.ports import Institutions, Register
from manmitra.domain.audit.model import Act, Facts
from manmitra.domain.shared.identity import ADMINS, Principal, Role
from manmitra.domain.shared.paging import Page, PageRequest
from manmitra.domain.shared.ports import Clock


@dataclass(frozen=True, slots=True)
class InstitutionUseCases:
    """People sign up to the institution of the settings whether or not it is in the list: the list is for those who
    run it, and help does not wait for them.
    """

    institutions: Institutions
    register: Register
    clock: Clock

    async def page(self, who: Principal, request: PageRequest) -> Page[Institution]:
        """For an admin their own, written down or not. For a super admin all that are written down, and before them
        their own if it is not, beyond the limit. Raises InvalidCursor.
        """
        who.must_be_one_of(*ADMINS)
        if who.role is not Role.SUPER_ADMIN:
            return Page([await self._own(who)])
        page = await self.institutions.page(request)
        if request.cursor is not None or await self.institutions.find(who.institution) is not None:
            return page
        return Page([Institution.unwritten(who.institution), *page.items], page.next_cursor)

    async def get(self, who: Principal, id: str) -> Institution:
        """Raises InstitutionUnknown."""
        who.must_be_one_of(*ADMINS)
        if id == who.institution:
            return await self._own(who)
        found = await self.institutions.find(id) if who.role is Role.SUPER_ADMIN else None
        if found is None:
            raise InstitutionUnknown("there is no such institution")
        return found

    async def taking(self, who: Principal, asked: str | None) -> Institution:
        """Where somebody new is to go: one's own, or for a super admin any.

        Raises InstitutionUnknown, InstitutionClosed.
        """
        found = await self.get(who, who.institution if asked is None else asked)
        found.must_take()
        return found

    async def add(self, who: Principal, made: Institution) -> Institution:
        """Raises InstitutionInvalid, InstitutionTaken."""
        who.must_be_one_of(Role.SUPER_ADMIN)
        if not SLUG.fullmatch(made.id):
            raise InstitutionInvalid("the id is of small letters, digits and hyphens, as in demo-college")
        made.checked()
        if await self.institutions.find(made.id) is not None:
            raise InstitutionTaken("there is an institution of that id already")
        try:
            return await self._save(who, "institution.added", None, made)
        except ChangedMeanwhile as error:
            raise InstitutionTaken("there is an institution of that id already") from error

    async def edit(
        self,
        who: Principal,
        id: str,
        *,
        name: str,
        names: dict[str, str],
        active: bool,
        departments: Sequence[Department],
        seen: int | None = None,
    ) -> Institution:
        """`seen` is the version that was looked at.

        Raises InstitutionUnknown, InstitutionInvalid, DepartmentInUse, ChangedMeanwhile.
        """
        who.must_be_one_of(Role.SUPER_ADMIN)
        before = await self._unchanged(who, id, seen)
        edited = replace(before, name=name, names=names, active=active, departments=tuple(departments))
        await self._must_not_strand(before, edited.checked())
        return await self._save(who, "institution.edited", before, edited)

    async def set_departments(
        self, who: Principal, id: str, departments: Sequence[Department], seen: int | None = None
    ) -> Institution:
        """In the place of those that were there; also for an admin, of their own.

        Raises InstitutionUnknown, InstitutionInvalid, DepartmentInUse, ChangedMeanwhile.
        """
        before = await self._unchanged(who, id, seen)
        edited = replace(before, departments=tuple(departments)).checked()
        await self._must_not_strand(before, edited)
        return await self._save(who, "institution.departments_set", before, edited)

    async def _unchanged(self, who: Principal, id: str, seen: int | None) -> Institution:
        """Raises InstitutionUnknown, ChangedMeanwhile."""
        found = await self.get(who, id)
        if found.newer_than(seen):
            raise ChangedMeanwhile("somebody changed this institution meanwhile; please look again")
        return found

    async def _own(self, who: Principal) -> Institution:
        return await self.institutions.find(who.institution) or Institution.unwritten(who.institution)

    async def _must_not_strand(self, before: Institution, after: Institution) -> None:
        """Nobody stays behind in a department that is no longer there. Raises DepartmentInUse."""
        for code in sorted(before.codes - after.codes):
            if await self.register.in_department(before.id, code):
                raise DepartmentInUse(f"there are people in {code}; please move them first")

    async def _save(self, who: Principal, action: str, before: Institution | None, after: Institution) -> Institution:
        now = self.clock.now()
        saved = replace(after, updated_at=now)
        act = Act.of(
            who,
            now,
            action,
            after.id,
            institution=after.id,
            before={} if before is None else _facts(before),
            after=_facts(saved),
        )
        await self.register.write(Change(acts=(act,), institutions=(saved,)))
        return replace(saved, version=saved.version + 1)


def _facts(one: Institution) -> Facts:
    return {"name": one.name, "active": one.active, "departments": ", ".join(sorted(one.codes))}
