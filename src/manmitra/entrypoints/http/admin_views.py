"""Institutions, accounts and what admins did, on the wire. Of a student no name and no address: ADR 0020."""

from datetime import date, datetime
from typing import Annotated, Final, Literal, Self

import msgspec
from litestar.params import PathParameter, QueryParameter
from msgspec import Meta

from manmitra.domain.accounts.model import User
from manmitra.domain.admin.bulk import Imported
from manmitra.domain.admin.managing import Done
from manmitra.domain.admin.model import Department, Import, Institution
from manmitra.domain.audit.model import Line, Value
from manmitra.domain.shared.identity import STAFF, Role
from manmitra.domain.shared.paging import PAGE_LIMIT
from manmitra.domain.shared.time import local_day
from manmitra.entrypoints.http.account_views import A_NAME, Email, Name
from manmitra.entrypoints.http.answers import Body, Seen, View, whole

Limit = Annotated[int, QueryParameter(ge=1, le=PAGE_LIMIT)]
CursorText = Annotated[str | None, QueryParameter(min_length=1, max_length=400)]
InstitutionQuery = Annotated[
    str | None, QueryParameter(min_length=1, max_length=64, description="Another than one's own: super admins only")
]
Id = Annotated[str, PathParameter(min_length=1, max_length=64)]
Slug = Annotated[
    str, Meta(max_length=64, pattern=whole("[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?"), examples=["demo-college"])
]
Code = Annotated[
    str, Meta(max_length=32, pattern=whole("[A-Za-z0-9]([A-Za-z0-9_-]{0,30}[A-Za-z0-9])?"), examples=["PHY"])
]
CodeOrNone = Annotated[str, Meta(max_length=32, pattern=whole("[A-Za-z0-9_-]*"), examples=["PHY"])]
Title = Annotated[
    str,
    Meta(min_length=1, max_length=120, pattern=A_NAME, examples=["Department of Physics"]),
]
LanguageKey = Annotated[str, Meta(pattern=whole("hi|ur"))]
AccountRole = Literal["student", "counselor", "admin", "super_admin"]
Status = Literal["active", "invited", "suspended"]
MONTH: Final = "%Y-%m"


class DepartmentBody(Body, frozen=True, kw_only=True):
    code: Code
    name: Title

    def department(self) -> Department:
        return Department(self.code, self.name.strip())


Departments = Annotated[list[DepartmentBody], Meta(max_length=200)]


class CollegeBody(Body, frozen=True, kw_only=True):
    """`id` is what accounts name as theirs."""

    id: Slug
    name: Title
    names: Annotated[dict[LanguageKey, Title], Meta(max_length=2)] = msgspec.field(default_factory=dict)
    departments: Departments = msgspec.field(default_factory=list)

    def institution(self) -> Institution:
        return Institution(
            id=self.id,
            name=self.name.strip(),
            names=self.names,
            departments=tuple(one.department() for one in self.departments),
        )


class CollegeEditBody(Body, frozen=True, kw_only=True):
    """All of it: what is sent takes the place of what was there. `active: false` lets nobody new in."""

    name: Title
    names: Annotated[dict[LanguageKey, Title], Meta(max_length=2)] = msgspec.field(default_factory=dict)
    departments: Departments
    active: bool = True
    version: Seen = None


class DepartmentsBody(Body, frozen=True, kw_only=True):
    """In the place of those that were there."""

    departments: Departments
    version: Seen = None


class DepartmentView(View, frozen=True, kw_only=True):
    code: str
    name: str


class CollegeView(View, frozen=True, kw_only=True):
    id: str
    name: str
    names: dict[str, str]
    departments: list[DepartmentView]
    active: bool
    version: int

    @classmethod
    def of(cls, one: Institution) -> Self:
        return cls(
            id=one.id,
            name=one.name,
            names=one.names,
            departments=[DepartmentView(code=each.code, name=each.name) for each in one.departments],
            active=one.active,
            version=one.version,
        )


class InviteBody(Body, frozen=True, kw_only=True):
    """`institution` is for super admins; others invite to their own."""

    email: Email
    name: Name
    role: AccountRole
    department: CodeOrNone = ""
    language: Annotated[str, Meta(pattern=whole("en|hi|ur"))] = "en"
    institution: Slug | None = None


class FindBody(Body, frozen=True, kw_only=True):
    """In the body, because addresses do not belong into those of requests, which are logged on the way."""

    email: Email


class RoleBody(Body, frozen=True, kw_only=True):
    """`email`: the address of their account, needed where a student becomes staff."""

    role: AccountRole
    email: Email | None = None


class DepartmentOfBody(Body, frozen=True, kw_only=True):
    """Empty: none."""

    department: CodeOrNone


class InstitutionOfBody(Body, frozen=True, kw_only=True):
    institution: Slug


class UserView(View, frozen=True, kw_only=True):
    """`name` and `email` are null for students. `lastSeen` is a day, for students a month; null where it was not asked
    for, or is not known (any more).
    """

    id: str
    role: Role
    institution: str
    department: str
    status: Status
    created_on: date
    last_seen: str | None
    name: str | None
    email: str | None

    @classmethod
    def of(cls, user: User, last_seen: datetime | None = None) -> Self:
        staff = user.role in STAFF
        day = None if last_seen is None else local_day(last_seen)
        return cls(
            id=user.id,
            role=user.role,
            institution=user.institution,
            department=user.department,
            status="suspended" if not user.active else "invited" if user.invited else "active",
            created_on=local_day(user.created_at),
            last_seen=None if day is None else day.isoformat() if staff else day.strftime(MONTH),
            name=user.name if staff else None,
            email=user.email if staff else None,
        )


class FoundView(View, frozen=True, kw_only=True):
    """Null: nobody of that address, as far as the one who asks may know."""

    user: UserView | None


class ChangedView(View, frozen=True, kw_only=True):
    """`appointmentsAhead`: so many confirmed appointments with them still stand. Please see to those."""

    user: UserView
    appointments_ahead: int

    @classmethod
    def of(cls, done: Done) -> Self:
        return cls(user=UserView.of(done.user), appointments_ahead=done.ahead)


class ImportView(View, frozen=True, kw_only=True):
    """How far a file is. One that is not `finished` goes on when the same file is sent again. `left` are its lines of
    staff whose address got an account elsewhere meanwhile.
    """

    id: str
    rows: int
    staff: int
    done: int
    finished: bool
    left: list[int]
    begun_at: datetime

    @classmethod
    def of(cls, one: Import) -> Self:
        return cls(
            id=one.id,
            rows=one.rows,
            staff=one.staff,
            done=one.done,
            finished=one.finished_at is not None,
            left=list(one.left),
            begun_at=one.begun_at,
        )


class ImportedView(View, frozen=True, kw_only=True):
    """How many of the students had an account already is not told."""

    rows: int
    students: int
    staff: int
    dry_run: bool
    progress: ImportView | None

    @classmethod
    def of(cls, one: Imported) -> Self:
        progress = None if one.job is None else ImportView.of(one.job)
        return cls(rows=one.rows, students=one.students, staff=one.staff, dry_run=one.dry_run, progress=progress)


class LineView(View, frozen=True, kw_only=True):
    """`link` is made of the line and of the one before it: `manmitra check-audit` finds what was changed."""

    seq: int
    at: datetime
    actor: str
    role: Role
    action: str
    kind: str
    object_id: str
    before: dict[str, Value]
    after: dict[str, Value]
    link: str

    @classmethod
    def of(cls, line: Line) -> Self:
        act = line.act
        return cls(
            seq=line.seq,
            at=act.at,
            actor=act.actor,
            role=act.role,
            action=act.action,
            kind=act.kind,
            object_id=act.object_id,
            before=act.before,
            after=act.after,
            link=line.link,
        )
