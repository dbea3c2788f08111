"""What accounts need of the world."""

from abc import abstractmethod
from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

import msgspec

from manmitra.domain.accounts.model import PasswordReset, Session, User
from manmitra.domain.shared.events import Event


class Users(Protocol):
    @abstractmethod
    async def get(self, user_id: str) -> User:
        """Raises NotFound."""

    @abstractmethod
    async def by_email(self, email: str) -> User | None:
        """Whatever the case and Unicode form in which the address is spelled."""

    @abstractmethod
    async def staff_of(self, institution: str) -> Sequence[User]:
        """Those of its counsellors and admins who could sign in: neither suspended nor still invited."""

    @abstractmethod
    async def add(self, user: User) -> None:
        """Raises EmailTaken."""

    @abstractmethod
    async def save(self, user: User, events: Sequence[Event] = ()) -> User:
        """With what happened, in one write. Returns it with its new version. Raises Conflict when somebody saved it
        meanwhile.
        """


class Sessions(Protocol):
    @abstractmethod
    async def get(self, session_id: str) -> Session | None: ...

    @abstractmethod
    async def live_of(self, user_id: str) -> Sequence[Session]: ...

    @abstractmethod
    async def add(self, session: Session) -> None: ...

    @abstractmethod
    async def save(self, session: Session) -> Session:
        """Returns it with its new version. Raises Conflict when somebody saved it meanwhile."""

    @abstractmethod
    async def end(self, sessions: Sequence[Session], because: str) -> None:
        """Ends them all; those already ended are left as they are. Takes effect at once in this process."""


class PasswordResets(Protocol):
    @abstractmethod
    async def get(self, digest: str) -> PasswordReset | None: ...

    @abstractmethod
    async def add(self, reset: PasswordReset) -> None: ...

    @abstractmethod
    async def use(self, reset: PasswordReset, user: User) -> None:
        """Marks it used and saves the user, both or neither. Raises ResetSpent when it was used meanwhile."""


class LoginAttempts(Protocol):
    """Counts tries in the store, so that several processes and a restart count together."""

    @abstractmethod
    async def begin(self, keys: Sequence[str], now: datetime) -> str:
        """Notes one try under each key before the password is looked at. Returns a receipt."""

    @abstractmethod
    async def since(self, key: str, start: datetime) -> Sequence[datetime]:
        """When the tries that still count were made, oldest first, at most a hundred."""

    @abstractmethod
    async def forgive(self, receipt: str, keys: Sequence[str]) -> None:
        """The try was right: it no longer counts."""


class PasswordHasher(Protocol):
    @abstractmethod
    async def hash(self, password: str) -> str:
        """Argon2id, salted (RFC 9106; OWASP: at least 19 MiB, 2 passes), in PHC format."""

    @abstractmethod
    async def verify(self, password_hash: str, password: str) -> bool:
        """Also right for the bcrypt hashes of the former system. Takes its full time in every case."""

    @abstractmethod
    def outdated(self, password_hash: str) -> bool:
        """Whether it should be made anew at the next sign-in."""


class CommonPasswords(Protocol):
    @abstractmethod
    def has(self, password: str) -> bool:
        """Whether it stands in the offline list of passwords that attackers try first."""


class AccessTokens(Protocol):
    @abstractmethod
    def issue(self, session: Session, now: datetime, expires_at: datetime) -> str:
        """A signed token (RFC 7519, RFC 8725) that names the session and ends at `expires_at`."""

    @abstractmethod
    def session_of(self, token: str, now: datetime) -> tuple[str, datetime] | None:
        """The session id and the end of a genuine, unexpired token; None for anything else."""


class Care(msgspec.Struct, frozen=True, kw_only=True):
    """One confirmed appointment, as the relation of a student to who gives it."""

    appointment_id: str
    counselor_id: str
    counselor_name: str = ""


class CareRelations(Protocol):
    @abstractmethod
    async def treats(self, counselor_id: str, student_id: str) -> bool:
        """Whether this counsellor has, or had, a confirmed appointment with this student."""

    @abstractmethod
    async def of_student(self, student_id: str) -> Sequence[Care]:
        """By whom this student is, or was, treated: the latest appointment first."""


class Letters(Protocol):
    """Mail that an account causes."""

    @abstractmethod
    async def password_reset(self, user: User, token: str) -> None:
        """Hands the message over; never raises, and the caller's time does not depend on the mail server."""
