"""Who is asking."""

from enum import StrEnum
from typing import NewType

import msgspec

from manmitra.domain.shared.errors import Forbidden, NotFound

UserId = NewType("UserId", str)


class Role(StrEnum):
    """The five ways to be here. A visitor has no account."""

    VISITOR = "visitor"
    STUDENT = "student"
    COUNSELOR = "counselor"
    ADMIN = "admin"
    SUPER_ADMIN = "super_admin"


STAFF = frozenset({Role.COUNSELOR, Role.ADMIN, Role.SUPER_ADMIN})
ADMINS = frozenset({Role.ADMIN, Role.SUPER_ADMIN})


class Principal(msgspec.Struct, frozen=True):
    """The one who asks: the first argument of every use case where it matters, never ambient."""

    user_id: UserId
    role: Role
    institution: str
    session_id: str = ""

    @property
    def known(self) -> bool:
        """Whether there is an account behind it."""
        return self.role is not Role.VISITOR

    @property
    def is_admin(self) -> bool:
        return self.role in ADMINS

    def must_own(self, owner: str, thing: str) -> None:
        """Refuse as if `thing` did not exist: an id of somebody else reveals nothing."""
        if not self.known or owner != self.user_id:
            raise NotFound(f"there is no such {thing}")

    def must_be_one_of(self, *roles: Role) -> None:
        if self.role not in roles:
            raise Forbidden(f"this is not open to the role {self.role.value}")


def visitor(institution: str) -> Principal:
    """Somebody without an account."""
    return Principal(UserId(""), Role.VISITOR, institution)
