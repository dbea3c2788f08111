"""Setting a new password: by the old one, or by a letter."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from msgspec.structs import replace

from manmitra.domain.accounts.login_limits import LoginLimits
from manmitra.domain.accounts.model import InvalidCredentials, PasswordReset, ResetSpent
from manmitra.domain.accounts.passwords import Passwords
from manmitra.domain.accounts.ports import Letters, PasswordResets, Sessions, Users
from manmitra.domain.shared.identity import Principal
from manmitra.domain.shared.ports import Clock, Secrets

RESET_LASTS: Final = timedelta(minutes=60)
"""OWASP ASVS 5.0, 6.4: single use, and short."""
SPENT: Final = "This link was used already, or is too old. Please ask for a new one."


@dataclass(frozen=True, slots=True)
class OwnPassword:
    """Nothing here tells, by body or by time, whether an address is known."""

    users: Users
    sessions: Sessions
    resets: PasswordResets
    letters: Letters
    passwords: Passwords
    limits: LoginLimits
    secrets: Secrets
    clock: Clock

    async def forgot(self, email: str, address: str) -> None:
        """Mails a link if the address is known. For an unknown one the same work is done, for nobody."""
        now = self.clock.now()
        await self.limits.count_reset(email, address, now)
        user = await self.users.by_email(email)
        token = self.secrets.token()
        digest = self.secrets.digest(token)
        known = user is not None and user.active
        owner = user.id if user is not None and known else ""
        await self.resets.add(PasswordReset(id=digest, user_id=owner, expires_at=now + RESET_LASTS))
        if user is not None and known:
            await self.letters.password_reset(user, token)

    async def reset(self, token: str, password: str) -> None:
        """Raises ResetSpent, WeakPassword. Ends every session: whoever knew the old password is out."""
        now = self.clock.now()
        reset = await self.resets.get(self.secrets.digest(token))
        if reset is None or not reset.good(now):
            raise ResetSpent(SPENT)
        user = await self.users.get(reset.user_id)
        if not reset.fits(user):
            raise ResetSpent(SPENT)
        hashed = await self.passwords.set(password, user.role, (user.email, user.name))
        await self.resets.use(replace(reset, used=True), user.with_password(hashed, now))
        await self.sessions.end(await self.sessions.live_of(user.id), "password reset")

    async def change(self, who: Principal, current: str, new: str) -> None:
        """Raises InvalidCredentials, WeakPassword, LoginLimited. Other sessions end, this one goes on."""
        now = self.clock.now()
        user = await self.users.get(who.user_id)
        attempt = await self.limits.begin(user.email, user.id, now)
        if not await self.passwords.match(user, current):
            raise InvalidCredentials("The current password is not right.")
        await self.limits.forgive(attempt)
        hashed = await self.passwords.set(new, user.role, (user.email, user.name))
        await self.users.save(user.with_password(hashed, now))
        others = [one for one in await self.sessions.live_of(user.id) if one.id != who.session_id]
        await self.sessions.end(others, "password changed")
