"""Counsellors, as admins see to them: their account and their entry in the directory, together."""

from collections.abc import Callable
from dataclasses import dataclass

import msgspec
from msgspec.structs import replace

from manmitra.domain.accounts.model import User
from manmitra.domain.admin import rules
from manmitra.domain.admin.managing import UserAdministration
from manmitra.domain.admin.model import AccountUnknown, Change
from manmitra.domain.audit.model import Act, Facts
from manmitra.domain.counselors.model import Counselor, CounselorUnknown
from manmitra.domain.counselors.newcomers import newcomer
from manmitra.domain.counselors.rules import changed as with_hours
from manmitra.domain.shared.identity import Principal, Role
from manmitra.domain.shared.paging import Page, PageRequest

Edit = Callable[[Counselor], Counselor]
"""What an admin wrote, put over an entry; id, institution and whether it is open are not its business."""


class Staffed(msgspec.Struct, frozen=True):
    """`held`: sessions that took place; `ahead`: confirmed ones to come."""

    counselor: Counselor
    user: User
    held: int
    ahead: int


class Removed(msgspec.Struct, frozen=True):
    """`deleted`: nobody had used the account, and it is gone. Else it is closed, and `ahead` appointments stand."""

    id: str
    deleted: bool
    ahead: int


@dataclass(frozen=True, slots=True)
class Staffing:
    users: UserAdministration

    async def page(self, who: Principal, request: PageRequest, institution: str | None) -> Page[Staffed]:
        """Those who were closed too. Raises AccountUnknown, InvalidCursor."""
        page = await self.users.directory.page(rules.institution_of(who, institution), request)
        found = [await self._staffed(one) for one in page.items]
        return Page([one for one in found if one is not None], page.next_cursor)

    async def one(self, who: Principal, counselor_id: str) -> Staffed:
        """Raises CounselorUnknown."""
        counselor = await self.users.directory.find(counselor_id)
        if counselor is not None and (counselor.institution == who.institution or who.role is Role.SUPER_ADMIN):
            found = await self._staffed(counselor)
            if found is not None:
                return found
        raise CounselorUnknown("there is no such counsellor")

    async def add(
        self, who: Principal, *, email: str, name: str, language: str, institution: str | None, edit: Edit
    ) -> Staffed:
        """Invited, and in the directory with what was written; who has no hours can't be booked yet.

        Raises what inviting raises, and InvalidAvailability.
        """
        user = await self.users.invite(
            who,
            email=email,
            name=name,
            role=Role.COUNSELOR,
            department="",
            language=language,
            institution=institution,
            entry=lambda user: _edited(newcomer(user), edit),
        )
        return await self.one(who, user.id)

    async def edit(self, who: Principal, counselor_id: str, edit: Edit, *, active: bool | None) -> Staffed:
        """Hours settle as when the counsellor changes them. `active` closes and opens the account too.

        Raises CounselorUnknown, OwnAccount, RoleForbidden, InvalidAvailability, ChangingTooFast, ChangedMeanwhile.
        """
        found = await self.one(who, counselor_id)
        rules.must_touch(who, found.user)
        now = self.users.clock.now()
        edited = _edited(found.counselor, edit)
        if edited.availability != found.counselor.availability:
            edited = with_hours(replace(edited, availability=found.counselor.availability), edited.availability, now)
        if edited != found.counselor:
            names: Facts = {"fields": ", ".join(_differing(found.counselor, edited))}
            act = Act.of(who, now, "counselor.edited", counselor_id, institution=edited.institution, after=names)
            await self.users.register.write(Change(acts=(act,), counselors=(edited,)))
        if active is not None and active is not found.counselor.is_active:
            await (self.users.reinstate if active else self.users.suspend)(who, counselor_id)
        return await self.one(who, counselor_id)

    async def remove(self, who: Principal, counselor_id: str) -> Removed:
        """An account that nobody ever used is deleted. Where there is history the account is suspended and the entry
        closed: what was said and booked keeps its counsellor.

        Raises CounselorUnknown, OwnAccount, RoleForbidden, ChangedMeanwhile.
        """
        found = await self.one(who, counselor_id)
        rules.must_touch(who, found.user)
        if found.user.invited and not await self.users.directory.ever(counselor_id):
            now = self.users.clock.now()
            act = Act.of(who, now, "counselor.deleted", counselor_id, institution=found.user.institution)
            await self.users.register.write(Change(acts=(act,), gone=(found.user,)))
            return Removed(counselor_id, deleted=True, ahead=0)
        done = await self.users.suspend(who, counselor_id)
        return Removed(counselor_id, deleted=False, ahead=done.ahead)

    async def _staffed(self, counselor: Counselor) -> Staffed | None:
        """None when the account of an entry is gone, or is no counsellor's any more."""
        try:
            user = await self.users.register.get(counselor.id)
        except AccountUnknown:
            return None
        if user.role is not Role.COUNSELOR:
            return None
        directory, now = self.users.directory, self.users.clock.now()
        return Staffed(counselor, user, await directory.held(counselor.id), await directory.ahead(counselor.id, now))


def _edited(counselor: Counselor, edit: Edit) -> Counselor:
    written = edit(counselor)
    return replace(
        written,
        id=counselor.id,
        version=counselor.version,
        institution=counselor.institution,
        is_active=counselor.is_active,
        former=counselor.former,
        hours_since=counselor.hours_since,
    )


def _differing(before: Counselor, after: Counselor) -> list[str]:
    return [name for name in Counselor.__struct_fields__ if getattr(before, name) != getattr(after, name)]
