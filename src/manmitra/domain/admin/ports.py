"""What administration needs of the world."""

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from manmitra.domain.accounts.model import User
from manmitra.domain.admin.model import Change, Import, Institution
from manmitra.domain.audit.model import Top
from manmitra.domain.counselors.model import Counselor
from manmitra.domain.shared.identity import Role
from manmitra.domain.shared.paging import Page, PageRequest


class Register(Protocol):
    """The accounts of institutions, and the one way in which admins change anything."""

    @abstractmethod
    async def page(
        self, institution: str, request: PageRequest, *, role: Role | None = None, active: bool | None = None
    ) -> Page[User]:
        """The newest first; any page takes as long as the first. Raises InvalidCursor."""

    @abstractmethod
    async def get(self, user_id: str) -> User:
        """Raises AccountUnknown."""

    @abstractmethod
    async def by_email(self, email: str) -> User | None: ...

    @abstractmethod
    async def known(self, emails: Sequence[str]) -> Mapping[str, User]:
        """By the address as it was asked for: those that have an account, of whatever institution."""

    @abstractmethod
    async def admins_of(self, institution: str) -> Sequence[User]:
        """Its admins who can sign in."""

    @abstractmethod
    async def seen(self, user_id: str) -> datetime | None:
        """When they last had a session in use, as far as it is still known."""

    @abstractmethod
    async def in_department(self, institution: str, code: str) -> int: ...

    @abstractmethod
    async def write(self, change: Change, *, top: Top | None = None) -> None:
        """All of it or nothing, and the sessions that end with it are ended when this returns.

        Raises EmailTaken, ChangedMeanwhile, and Overtaken when `top` is given and has moved.
        """


class Institutions(Protocol):
    @abstractmethod
    async def find(self, institution: str) -> Institution | None: ...

    @abstractmethod
    async def page(self, request: PageRequest) -> Page[Institution]:
        """By id. Raises InvalidCursor."""


class Imports(Protocol):
    @abstractmethod
    async def find(self, import_id: str) -> Import | None: ...

    @abstractmethod
    async def page(self, institution: str, request: PageRequest) -> Page[Import]:
        """The latest first. Raises InvalidCursor."""


class Directory(Protocol):
    """Counsellors' entries, those that are closed too, and what hangs on them."""

    @abstractmethod
    async def find(self, counselor_id: str) -> Counselor | None:
        """As it is now, never a moment old."""

    @abstractmethod
    async def page(self, institution: str, request: PageRequest) -> Page[Counselor]:
        """By name. Raises InvalidCursor."""

    @abstractmethod
    async def ahead(self, counselor_id: str, now: datetime) -> int:
        """How many confirmed appointments are still to come."""

    @abstractmethod
    async def held(self, counselor_id: str) -> int:
        """How many took place."""

    @abstractmethod
    async def ever(self, counselor_id: str) -> bool:
        """Whether anything was ever booked with them."""


class InvitationKeys(Protocol):
    @abstractmethod
    def token(self, notification_id: str) -> str:
        """The secret of the link in that letter: the same each time, so only its digest has to be kept."""
