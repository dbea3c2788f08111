"""Accounts, sessions and one-time resets as values."""

from datetime import date, datetime, timedelta
from typing import Self

import msgspec
from msgspec.structs import replace

from manmitra.domain.shared.entity import Entity
from manmitra.domain.shared.errors import Conflict, Forbidden, NotFound, Refused, TooMany, Unauthenticated
from manmitra.domain.shared.identity import Principal, Role, UserId
from manmitra.domain.shared.time import DEFAULT_ZONE


class EmailTaken(Conflict):
    code = "email_taken"


class InvalidCredentials(Refused):
    """The same for a wrong password, an unknown address and a suspended account."""

    code = "invalid_credentials"


class StaffByInvitation(Forbidden):
    code = "staff_by_invitation"


class LoginLimited(TooMany):
    code = "too_many_attempts"


class SessionEnded(Unauthenticated):
    code = "session_ended"


class ResetSpent(Refused):
    """Unknown, used, replaced or too old: one answer for all."""

    code = "reset_link_spent"


class SessionUnknown(NotFound):
    code = "session_unknown"


class PrivacyConsents(msgspec.Struct, frozen=True, kw_only=True):
    """What the person agreed to. Everything is off until they say so, but for the call for help in a crisis, and for
    the conversation with an AI that they come for and are told of in its first words (ADR 0014).
    """

    share_chat_history: bool = False
    crisis_escalation: bool = True
    analytics_participation: bool = False
    data_retention: bool = False
    ai_chat: bool = True
    """Their words, without what names them, may go to a language model outside this service, where one is set up."""


class EmergencyContact(msgspec.Struct, frozen=True, kw_only=True):
    name: str = ""
    phone: str = ""
    relationship: str = ""


class Profile(msgspec.Struct, frozen=True, kw_only=True):
    """What people tell about themselves; all of it is optional and all of it is sealed at rest."""

    institution_name: str = ""
    phone: str = ""
    date_of_birth: date | None = None
    gender: str = ""
    course: str = ""
    year_of_study: int | None = None
    location: str = ""
    bio: str = ""
    avatar: str = ""
    """The file of their picture; who may see it is the file's business."""
    emergency_contact: EmergencyContact | None = None

    def completed(self, role: Role) -> bool:
        """Whether it tells what a counsellor looks for before a first talk; of staff, how they are reached."""
        if role is not Role.STUDENT:
            return bool(self.phone)
        contact = self.emergency_contact
        return bool(self.course and self.year_of_study and contact is not None and contact.name and contact.phone)


class User(Entity, frozen=True, kw_only=True):
    """`institution` is the one that serves the person; what they typed themselves is in the profile."""

    email: str
    name: str
    role: Role
    institution: str
    password_hash: str
    created_at: datetime
    updated_at: datetime
    language: str = "en"
    time_zone: str = DEFAULT_ZONE
    consents: PrivacyConsents = PrivacyConsents()
    profile: Profile = Profile()
    active: bool = True
    department: str = ""
    """A code of the institution's list."""

    @property
    def user_id(self) -> UserId:
        return UserId(self.id)

    @property
    def invited(self) -> bool:
        """Made by an admin, and its owner has not set a password yet: nobody can sign in to it."""
        return not self.password_hash

    def with_password(self, password_hash: str, now: datetime) -> Self:
        return replace(self, password_hash=password_hash, updated_at=now)


class Session(Entity, frozen=True, kw_only=True):
    """One sign-in on one device: a family of refresh tokens of which only the newest is good.

    The refresh token is `<session id>.<secret>`; only the digest of the secret is kept.
    """

    user_id: str
    role: Role
    institution: str
    refresh_digest: str
    started_at: datetime
    used_at: datetime
    expires_at: datetime
    device: str = ""
    live: bool = True
    ended_because: str = ""

    def good(self, now: datetime) -> bool:
        return self.live and now < self.expires_at

    def rotated(self, refresh_digest: str, now: datetime, lasts: timedelta) -> Self:
        return replace(self, refresh_digest=refresh_digest, used_at=now, expires_at=now + lasts)

    def ended(self, because: str) -> Self:
        return replace(self, live=False, ended_because=because)

    def principal(self) -> Principal:
        return Principal(UserId(self.user_id), self.role, self.institution, self.id)


class PasswordReset(Entity, frozen=True, kw_only=True):
    """A request to set a new password. Its id is the digest of the token that was mailed.

    For an unknown address one is stored too, for nobody: the work, and so the time, is the same.
    """

    user_id: str
    expires_at: datetime
    used: bool = False
    first: bool = False
    """Of an invitation: good for the first password of the account, and for no other."""

    def good(self, now: datetime) -> bool:
        return bool(self.user_id) and not self.used and now < self.expires_at

    def fits(self, user: User) -> bool:
        return user.active and (user.invited or not self.first)
