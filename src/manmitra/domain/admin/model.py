"""Institutions and lists of people as values, and a change of several things that holds together."""

import re
from datetime import datetime
from typing import Final, Self

import msgspec
from msgspec.structs import replace

from manmitra.domain.accounts.model import PasswordReset, User
from manmitra.domain.audit.model import Act
from manmitra.domain.counselors.model import Counselor
from manmitra.domain.notifications.model import Delivery, Notification
from manmitra.domain.shared.entity import Entity
from manmitra.domain.shared.errors import Conflict, Forbidden, Invalid, NotFound, TooMany

SLUG: Final = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?")
CODE: Final = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9_-]{0,30}[A-Za-z0-9])?")
MOST_DEPARTMENTS: Final = 200


class AccountUnknown(NotFound):
    """Also for one of another institution."""

    code = "account_unknown"


class InstitutionUnknown(NotFound):
    code = "institution_unknown"


class InstitutionTaken(Conflict):
    code = "institution_taken"


class InstitutionInvalid(Invalid):
    code = "institution_invalid"


class InstitutionClosed(Conflict):
    """It takes nobody new. Those who are there stay."""

    code = "institution_closed"


class DepartmentUnknown(Invalid):
    code = "department_unknown"


class DepartmentInUse(Conflict):
    code = "department_in_use"


class OwnAccount(Forbidden):
    """Nobody changes their own role or shuts themselves out."""

    code = "own_account"


class AddressNeeded(Forbidden):
    """It would show who a student is to somebody who knows no more than an id."""

    code = "address_needed"


class RoleForbidden(Forbidden):
    """That role is given, and taken, by super admins only."""

    code = "role_forbidden"


class LastAdmin(Conflict):
    """Nobody would be left who can run the institution."""

    code = "last_admin"


class AlreadyJoined(Conflict):
    """The account has a password: there is nothing to invite to."""

    code = "already_joined"


class ChangedMeanwhile(Conflict):
    code = "changed_meanwhile"


class TooManyLookups(TooMany):
    """Asking whether an address has an account is counted: a list of students must not be tried out one by one."""

    code = "too_many_lookups"


class Department(msgspec.Struct, frozen=True):
    code: str
    name: str


class Institution(Entity, frozen=True, kw_only=True):
    """`id` is what accounts name as theirs. One that was never written down has its id for a name and no departments;
    whoever is there is served all the same. `active`: whether it takes anybody new.
    """

    name: str
    names: dict[str, str] = msgspec.field(default_factory=dict)
    """In hi and ur, where it has given one."""
    departments: tuple[Department, ...] = ()
    active: bool = True
    updated_at: datetime | None = None

    @classmethod
    def unwritten(cls, id: str) -> Self:
        return cls(id=id, name=id)

    @property
    def codes(self) -> frozenset[str]:
        return frozenset(one.code for one in self.departments)

    def checked(self) -> Self:
        """Raises InstitutionInvalid."""
        if not self.name.strip():
            raise InstitutionInvalid("an institution needs a name")
        if len(self.departments) > MOST_DEPARTMENTS:
            raise InstitutionInvalid(f"at most {MOST_DEPARTMENTS} departments")
        if len({one.code.casefold() for one in self.departments}) < len(self.departments):
            raise InstitutionInvalid("the code of a department stands for one department only")
        if not all(CODE.fullmatch(one.code) and one.name.strip() for one in self.departments):
            raise InstitutionInvalid("a department has a code of letters, digits, - and _, and a name")
        return self

    def must_know(self, department: str) -> str:
        """The code as the institution spells it; no department is fine too. Raises DepartmentUnknown."""
        found = department if not department else self.code_of(department)
        if found is None:
            raise DepartmentUnknown("that department is not in the list of the institution")
        return found

    def code_of(self, written: str) -> str | None:
        return next((one for one in self.codes if one.casefold() == written.strip().casefold()), None)

    def must_take(self) -> None:
        """Raises InstitutionClosed."""
        if not self.active:
            raise InstitutionClosed("this institution takes nobody new")


class Invitation(msgspec.Struct, frozen=True):
    """A one-time link, and the letter that brings it: kept in the write that makes the account, sent by the worker."""

    reset: PasswordReset
    notification: Notification
    delivery: Delivery


class Import(Entity, frozen=True, kw_only=True):
    """One file of people on its way in, a batch at a time. What it is called is made from the file, so that the same
    file goes on where it stopped. `left` are lines whose address got an account elsewhere while it ran.
    """

    institution: str
    by: str
    rows: int
    staff: int
    begun_at: datetime
    done: int = 0
    left: tuple[int, ...] = ()
    finished_at: datetime | None = None

    def forward(self, rows: int, left: tuple[int, ...], now: datetime) -> Self:
        done = self.done + rows
        return replace(self, done=done, left=(*self.left, *left), finished_at=now if done >= self.rows else None)


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """What is written at once, with the lines that tell of it. Version 0 is new; anything else takes the place of the
    version that it names. `out` are those whose sessions end with it.
    """

    acts: tuple[Act, ...]
    users: tuple[User, ...] = ()
    counselors: tuple[Counselor, ...] = ()
    invitations: tuple[Invitation, ...] = ()
    institutions: tuple[Institution, ...] = ()
    imports: tuple[Import, ...] = ()
    gone: tuple[User, ...] = ()
    """Deleted with their entry in the directory: accounts that nobody ever used."""
    out: tuple[str, ...] = ()
    because: str = ""
