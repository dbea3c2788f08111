"""Accounts of others: seeing them, inviting, and changing what is not theirs to change."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import msgspec
from msgspec.structs import replace

from manmitra.domain.accounts.model import User
from manmitra.domain.admin import rules
from manmitra.domain.admin.institutions import InstitutionUseCases
from manmitra.domain.admin.looking_up import LookUps
from manmitra.domain.admin.making import Making
from manmitra.domain.admin.model import AddressNeeded, AlreadyJoined, Change, ChangedMeanwhile
from manmitra.domain.admin.ports import Directory, Register
from manmitra.domain.audit.model import Act, Facts, Overtaken, Top
from manmitra.domain.audit.ports import Ledger
from manmitra.domain.counselors.model import Counselor
from manmitra.domain.counselors.newcomers import newcomer
from manmitra.domain.shared.identity import Principal, Role
from manmitra.domain.shared.paging import Page, PageRequest
from manmitra.domain.shared.ports import Clock

TRIES: Final = 5


class Seen(msgspec.Struct, frozen=True):
    """An account, and when it was last used, where that was asked for."""

    user: User
    last_seen: datetime | None = None


class Done(msgspec.Struct, frozen=True):
    """What an account is now. `ahead`: so many confirmed appointments of theirs still stand."""

    user: User
    ahead: int = 0


@dataclass(frozen=True, slots=True)
class UserAdministration:
    register: Register
    directory: Directory
    institutions: InstitutionUseCases
    ledger: Ledger
    making: Making
    look_ups: LookUps
    clock: Clock

    async def page(
        self, who: Principal, request: PageRequest, *, role: Role | None, active: bool | None, institution: str | None
    ) -> Page[User]:
        """Raises AccountUnknown for another institution than one's own, InvalidCursor."""
        return await self.register.page(rules.institution_of(who, institution), request, role=role, active=active)

    async def one(self, who: Principal, user_id: str) -> Seen:
        """Raises AccountUnknown."""
        user = await self.register.get(user_id)
        rules.must_see(who, user)
        return Seen(user, await self.register.seen(user_id))

    async def find(self, who: Principal, email: str) -> User | None:
        """By the exact address. The question itself is written down, without the address. Raises TooManyLookups."""
        self.look_ups.count(who)
        found = await self.register.by_email(email)
        if found is not None and found.institution != who.institution and who.role is not Role.SUPER_ADMIN:
            found = None
        act = Act.of(who, self.clock.now(), "user.looked_up", "" if found is None else found.id)
        await self.register.write(Change(acts=(act,)))
        return found

    async def invite(
        self,
        who: Principal,
        *,
        email: str,
        name: str,
        role: Role,
        department: str,
        language: str,
        institution: str | None,
        entry: Callable[[User], Counselor] = newcomer,
    ) -> User:
        """An account without a password, and a letter with a link to set one. `entry` is for the directory.

        Raises RoleForbidden, InstitutionUnknown, InstitutionClosed, DepartmentUnknown, TooManyLookups, EmailTaken.
        """
        rules.must_grant(who, role)
        place = await self.institutions.taking(who, institution)
        code = place.must_know(department)
        self.look_ups.count(who)
        now = self.clock.now()
        user = self.making.account(
            email=email, name=name, role=role, institution=place.id, department=code, language=language, now=now
        )
        change = Change(
            acts=(self._act(who, now, "user.invited", user, after={"role": role.value, "department": code}),),
            users=(user,),
            counselors=(entry(user),) if role is Role.COUNSELOR else (),
            invitations=(self.making.invitation(user, now),),
        )
        await self.register.write(change)
        return replace(user, version=1)

    async def invite_again(self, who: Principal, user_id: str) -> User:
        """A fresh letter; the links of earlier ones stay good until one of them is used.

        Raises AccountUnknown, RoleForbidden, OwnAccount, AlreadyJoined.
        """
        user = await self.register.get(user_id)
        rules.must_touch(who, user)
        if not user.invited or not user.active:
            raise AlreadyJoined("this account has a password already, or is suspended")
        now = self.clock.now()
        act = self._act(who, now, "user.invited_again", user)
        await self.register.write(Change(acts=(act,), invitations=(self.making.invitation(user, now),)))
        return user

    async def set_role(self, who: Principal, user_id: str, role: Role, email: str = "") -> Done:
        """Their sessions end: what was signed in to as one role can't go on as another. Staff are shown with name and
        address, so whoever makes a student staff must know the address already: by an id nobody is unmasked.

        Raises AccountUnknown, OwnAccount, RoleForbidden, AddressNeeded, TooManyLookups, LastAdmin, ChangedMeanwhile.
        """
        rules.must_grant(who, role)
        meant = await self.find(who, email.strip()) if email else None

        async def decide(user: User, now: datetime) -> Change | None:
            if user.role is role:
                return None
            if user.role is Role.STUDENT and (meant is None or meant.id != user.id):
                raise AddressNeeded("to make a student staff, please give the address of their account too")
            changed = replace(user, role=role, updated_at=now)
            act = self._act(
                who, now, "user.role_set", user, before={"role": user.role.value}, after={"role": role.value}
            )
            return self._signed_out(act, changed, await self._entry(changed))

        return await self._change(who, user_id, decide)

    async def suspend(self, who: Principal, user_id: str) -> Done:
        """At once, everywhere. What is booked with a counsellor stays booked, and is told: somebody must see to it.

        Raises AccountUnknown, OwnAccount, RoleForbidden, LastAdmin, ChangedMeanwhile.
        """
        return await self._change(who, user_id, lambda user, now: self._switched(who, user, now, active=False))

    async def reinstate(self, who: Principal, user_id: str) -> Done:
        """They sign in anew. Raises AccountUnknown, OwnAccount, RoleForbidden, ChangedMeanwhile."""
        return await self._change(who, user_id, lambda user, now: self._switched(who, user, now, active=True))

    async def move(self, who: Principal, user_id: str, institution: str) -> Done:
        """To another institution, for super admins. What was before stays with the former one.

        Raises AccountUnknown, OwnAccount, InstitutionUnknown, InstitutionClosed, LastAdmin, ChangedMeanwhile.
        """
        who.must_be_one_of(Role.SUPER_ADMIN)
        place = await self.institutions.taking(who, institution)

        async def decide(user: User, now: datetime) -> Change | None:
            if user.institution == place.id:
                return None
            moved = replace(user, institution=place.id, department="", updated_at=now)
            facts: Facts = {"from": user.institution, "to": place.id}
            left = self._act(who, now, "user.moved_out", user, after=facts)
            came = self._act(who, now, "user.moved_in", moved, after=facts)
            change = self._signed_out(left, moved, await self._entry(moved))
            return replace(change, acts=(left, came))

        return await self._change(who, user_id, decide)

    async def set_department(self, who: Principal, user_id: str, department: str) -> Done:
        """Raises AccountUnknown, RoleForbidden, DepartmentUnknown, ChangedMeanwhile."""

        async def decide(user: User, now: datetime) -> Change | None:
            code = (await self.institutions.get(who, user.institution)).must_know(department)
            if code == user.department:
                return None
            before, after = {"department": user.department}, {"department": code}
            act = self._act(who, now, "user.department_set", user, before={**before}, after={**after})
            return Change(acts=(act,), users=(replace(user, department=code, updated_at=now),))

        return await self._change(who, user_id, decide)

    async def _change(
        self, who: Principal, user_id: str, decide: Callable[[User, datetime], Awaitable[Change | None]]
    ) -> Done:
        """Decided from what nobody has changed since: the top of the institution's chain is read first."""
        for _ in range(TRIES):
            user = await self.register.get(user_id)
            rules.must_touch(who, user)
            top = await self.ledger.top(user.institution)
            change = await decide(user, self.clock.now())
            if change is None:
                return Done(user, await self._ahead(user))
            if await self._written(user, change, top):
                changed = change.users[0]
                return Done(replace(changed, version=changed.version + 1), await self._ahead(user))
        raise ChangedMeanwhile("others are changing accounts here just now; please try again")

    async def _written(self, user: User, change: Change, top: Top) -> bool:
        changed = change.users[0]
        if (changed.role, changed.institution, changed.active) != (user.role, user.institution, True):
            rules.must_leave_an_admin(user, await self.register.admins_of(user.institution))
        try:
            await self.register.write(change, top=top)
        except Overtaken:
            return False
        return True

    async def _switched(self, who: Principal, user: User, now: datetime, *, active: bool) -> Change | None:
        if user.active is active:
            return None
        changed = replace(user, active=active, updated_at=now)
        act = self._act(
            who,
            now,
            "user.reinstated" if active else "user.suspended",
            user,
            before={"active": user.active},
            after={"active": active},
        )
        return self._signed_out(act, changed, await self._entry(changed))

    async def _entry(self, user: User) -> tuple[Counselor, ...]:
        """What becomes of the entry in the directory: open for a counsellor who is active, closed for all others."""
        there = await self.directory.find(user.id)
        counsels = user.role is Role.COUNSELOR and user.active
        if there is None:
            return (newcomer(user),) if counsels else ()
        changed = replace(there, is_active=counsels, institution=user.institution)
        return () if changed == there else (changed,)

    async def _ahead(self, user: User) -> int:
        return await self.directory.ahead(user.id, self.clock.now()) if user.role is Role.COUNSELOR else 0

    @staticmethod
    def _signed_out(act: Act, changed: User, counselors: tuple[Counselor, ...]) -> Change:
        return Change(acts=(act,), users=(changed,), counselors=counselors, out=(changed.id,), because=act.action)

    @staticmethod
    def _act(
        who: Principal,
        now: datetime,
        action: str,
        user: User,
        *,
        before: Facts | None = None,
        after: Facts | None = None,
    ) -> Act:
        return Act.of(who, now, action, user.id, institution=user.institution, before=before, after=after)
