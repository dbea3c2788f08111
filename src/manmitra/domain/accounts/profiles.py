"""What people tell about themselves, and what they consent to."""

from collections.abc import Callable
from dataclasses import dataclass

from msgspec.structs import replace

from manmitra.domain.accounts.events import withdrawn
from manmitra.domain.accounts.model import PrivacyConsents, User
from manmitra.domain.accounts.ports import Users
from manmitra.domain.shared.errors import Invalid
from manmitra.domain.shared.identity import Principal
from manmitra.domain.shared.ports import Clock
from manmitra.domain.shared.time import local_day, zone


@dataclass(frozen=True, slots=True)
class ProfileUseCases:
    users: Users
    clock: Clock

    async def own(self, who: Principal) -> User:
        return await self.users.get(who.user_id)

    async def edit(self, who: Principal, change: Callable[[User], User]) -> User:
        """`change` must leave identity, role and password alone. Raises Conflict, Invalid."""
        user = await self.users.get(who.user_id)
        changed = change(user)
        zone(changed.time_zone)
        born = changed.profile.date_of_birth
        if born is not None and born > local_day(self.clock.now(), changed.time_zone):
            raise Invalid("a date of birth lies in the past")
        kept = replace(
            changed,
            id=user.id,
            version=user.version,
            email=user.email,
            role=user.role,
            institution=user.institution,
            password_hash=user.password_hash,
            updated_at=self.clock.now(),
        )
        return await self.users.save(kept, withdrawn(user, kept))

    async def consent(self, who: Principal, change: Callable[[PrivacyConsents], PrivacyConsents]) -> User:
        """Raises Conflict."""
        user = await self.users.get(who.user_id)
        changed = replace(user, consents=change(user.consents), updated_at=self.clock.now())
        return await self.users.save(changed, withdrawn(user, changed))
