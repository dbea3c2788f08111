"""Setting and matching passwords, so that neither can be done half."""

import unicodedata
from dataclasses import dataclass

from manmitra.domain.accounts.model import User
from manmitra.domain.accounts.password_policy import PasswordPolicy
from manmitra.domain.accounts.ports import CommonPasswords, PasswordHasher
from manmitra.domain.shared.identity import Role


@dataclass(frozen=True, slots=True)
class Passwords:
    hasher: PasswordHasher
    common: CommonPasswords
    policy: PasswordPolicy
    decoy_hash: str
    """Matched when there is no such account, so that it takes as long as when there is."""

    async def set(self, password: str, role: Role, context: tuple[str, ...]) -> str:
        """The hash to keep. Raises WeakPassword."""
        return await self.hasher.hash(self.policy.check(password, role, context, self.common))

    async def match(self, user: User | None, password: str) -> bool:
        kept = self.decoy_hash if user is None or user.invited else user.password_hash
        right = await self.hasher.verify(kept, unicodedata.normalize("NFC", password))
        return right and user is not None and not user.invited

    async def hash(self, password: str) -> str:
        """Of a password that was just matched: no policy is applied to what already lets in."""
        return await self.hasher.hash(unicodedata.normalize("NFC", password))
