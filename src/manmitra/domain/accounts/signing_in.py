"""Coming in: sign-up, sign-in, refresh."""

from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec

from manmitra.domain.accounts.login_limits import LoginLimits
from manmitra.domain.accounts.model import (
    InvalidCredentials,
    PrivacyConsents,
    Profile,
    Session,
    SessionEnded,
    StaffByInvitation,
    User,
)
from manmitra.domain.accounts.passwords import Passwords
from manmitra.domain.accounts.ports import AccessTokens, Sessions, Users
from manmitra.domain.shared.identity import Role
from manmitra.domain.shared.ports import Clock, Ids, Secrets


class Lifetimes(msgspec.Struct, frozen=True):
    """How long tokens last; staff sessions end sooner."""

    access: timedelta = timedelta(days=7)
    refresh: timedelta = timedelta(days=30)
    staff_refresh: timedelta = timedelta(hours=12)

    def of(self, role: Role) -> timedelta:
        return self.refresh if role is Role.STUDENT else self.staff_refresh


class SignedIn(msgspec.Struct, frozen=True):
    """What the person's device keeps."""

    user: User
    access_token: str
    refresh_token: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Doorkeeper:
    """Opens and renews sessions: the one place where tokens are made."""

    sessions: Sessions
    tokens: AccessTokens
    secrets: Secrets
    lifetimes: Lifetimes

    async def open(self, user: User, device: str, now: datetime) -> SignedIn:
        secret = self.secrets.token()
        session = Session(
            id=self.secrets.token(),
            user_id=user.id,
            role=user.role,
            institution=user.institution,
            refresh_digest=self.secrets.digest(secret),
            started_at=now,
            used_at=now,
            expires_at=now + self.lifetimes.of(user.role),
            device=device,
        )
        await self.sessions.add(session)
        return self._signed_in(user, session, secret, now)

    async def renew(self, session: Session, user: User, now: datetime) -> SignedIn:
        """Raises Conflict when another request renewed it meanwhile."""
        secret = self.secrets.token()
        renewed = session.rotated(self.secrets.digest(secret), now, self.lifetimes.of(user.role))
        return self._signed_in(user, await self.sessions.save(renewed), secret, now)

    def is_newest(self, session: Session, secret: str) -> bool:
        return self.secrets.digest(secret) == session.refresh_digest

    def _signed_in(self, user: User, session: Session, secret: str, now: datetime) -> SignedIn:
        ends = min(now + self.lifetimes.access, session.expires_at)
        return SignedIn(user, self.tokens.issue(session, now, ends), f"{session.id}.{secret}", ends)


@dataclass(frozen=True, slots=True)
class SigningIn:
    """Nothing here tells, by body or by time, whether an address is known; sign-up has to (contract, 2.1)."""

    users: Users
    door: Doorkeeper
    passwords: Passwords
    limits: LoginLimits
    clock: Clock
    ids: Ids
    institution: str

    async def sign_up(
        self,
        *,
        email: str,
        password: str,
        name: str,
        role: Role,
        institution_name: str,
        language: str,
        consents: PrivacyConsents,
        address: str,
        device: str,
    ) -> SignedIn:
        """Raises StaffByInvitation, WeakPassword, EmailTaken, LoginLimited."""
        if role is not Role.STUDENT:
            raise StaffByInvitation(
                "Only students sign up here. Counsellors and admins are invited by their institution."
            )
        now = self.clock.now()
        await self.limits.count_sign_up(address, now)
        hashed = await self.passwords.set(password, role, (email, name, institution_name))
        user = User(
            id=self.ids.new(),
            email=email,
            name=name.strip(),
            role=role,
            institution=self.institution,
            password_hash=hashed,
            created_at=now,
            updated_at=now,
            language=language,
            consents=consents,
            profile=Profile(institution_name=institution_name.strip()),
        )
        await self.users.add(user)
        return await self.door.open(user, device, now)

    async def log_in(self, email: str, password: str, address: str, device: str) -> SignedIn:
        """Raises InvalidCredentials, LoginLimited."""
        now = self.clock.now()
        attempt = await self.limits.begin(email, address, now)
        user = await self.users.by_email(email)
        right = await self.passwords.match(user, password)
        if user is None or not right or not user.active:
            raise InvalidCredentials("The e-mail address or the password is not right.")
        await self.limits.forgive(attempt)
        signed_in = await self.door.open(await self._fresh_hash(user, password, now), device, now)
        await self._refuse_if_changed(user)
        return signed_in

    async def refresh(self, refresh_token: str) -> SignedIn:
        """Raises SessionEnded. A token that was traded before ends the session: somebody has a copy of it."""
        now = self.clock.now()
        session_id, _, secret = refresh_token.partition(".")
        session = await self.door.sessions.get(session_id)
        if session is None or not session.good(now):
            raise SessionEnded("This sign-in has ended. Please sign in again.")
        if not self.door.is_newest(session, secret):
            await self.door.sessions.end([session], "refresh token reused")
            raise SessionEnded("This sign-in was ended for safety: its token was used twice. Please sign in again.")
        user = await self.users.get(session.user_id)
        if not user.active:
            await self.door.sessions.end([session], "account suspended")
            raise SessionEnded("This sign-in has ended. Please sign in again.")
        return await self.door.renew(session, user, now)

    async def _refuse_if_changed(self, user: User) -> None:
        """Raises InvalidCredentials. Who changes an account ends its sessions after that; one that was opened meanwhile
        looks once more, so one of the two always sees the other.
        """
        now = await self.users.get(user.id)
        if (now.active, now.role, now.institution) != (user.active, user.role, user.institution):
            await self.door.sessions.end(await self.door.sessions.live_of(user.id), "account changed")
            raise InvalidCredentials("The e-mail address or the password is not right.")

    async def _fresh_hash(self, user: User, password: str, now: datetime) -> User:
        """A hash of the former system, or of weaker settings, is made anew while the password is at hand."""
        if not self.passwords.hasher.outdated(user.password_hash):
            return user
        return await self.users.save(user.with_password(await self.passwords.hash(password), now))
