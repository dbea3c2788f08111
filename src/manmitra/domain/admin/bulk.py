"""Many accounts from one file: looked at as a whole first, then written a batch at a time."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import msgspec
from msgspec.structs import replace

from manmitra.domain.accounts.model import EmailTaken, User
from manmitra.domain.admin import rules, sheet
from manmitra.domain.admin.institutions import InstitutionUseCases
from manmitra.domain.admin.looking_up import MOST, LookUps
from manmitra.domain.admin.making import Making
from manmitra.domain.admin.model import Change, ChangedMeanwhile, Import, Institution
from manmitra.domain.admin.ports import Imports, Register
from manmitra.domain.admin.sheet import Problem, Row, Sheet
from manmitra.domain.audit.model import Act, Facts
from manmitra.domain.counselors.newcomers import newcomer
from manmitra.domain.shared.errors import Conflict, Invalid
from manmitra.domain.shared.identity import ADMINS, Principal, Role
from manmitra.domain.shared.paging import Page, PageRequest
from manmitra.domain.shared.ports import Clock

BATCH: Final = 50
"""Accounts in one write, with their letters 200 documents: SQLite writes them on the event loop, where an alert waits
for them 0.02 s. All 5,000 at once held it up for 1.4 s, and MongoDB refused them as too large for a transaction.
"""
TRIES: Final = 5


class ImportRefused(Invalid):
    """Nothing of the file was written. `looked_up`: whether addresses of staff were looked at too."""

    code = "import_refused"

    def __init__(self, problems: Sequence[Problem], *, looked_up: bool) -> None:
        bad = len({one.line for one in problems})
        wrong = "1 line of this file is wrong" if bad == 1 else f"{bad} lines of this file are wrong"
        rest = "" if looked_up else "; whether staff have accounts already is looked at once all lines are right"
        super().__init__(f"{wrong}, and nothing was written{rest}")
        self.problems = problems


class ImportRunning(Conflict):
    """The same file is being imported just now."""

    code = "import_running"


class Imported(msgspec.Struct, frozen=True, kw_only=True):
    """`rows` are those of the file. How many of the students were new is not told: ADR 0020."""

    rows: int
    students: int
    staff: int
    dry_run: bool
    job: Import | None = None


@dataclass(frozen=True, slots=True)
class Importing:
    register: Register
    imports: Imports
    institutions: InstitutionUseCases
    making: Making
    look_ups: LookUps
    clock: Clock

    async def run(self, who: Principal, data: bytes, *, dry_run: bool, institution: str | None = None) -> Imported:
        """One bad row, and nothing is written. A file that stopped in the middle, because the process died or the store
        went away, goes on where it was when it is sent again; one that is in already changes nothing.

        Raises ImportRefused, ImportRunning, InstitutionUnknown, InstitutionClosed, TooManyLookups.
        """
        who.must_be_one_of(*ADMINS)
        place = await self.institutions.taking(who, institution)
        read = sheet.read(data)
        there = await self.imports.find(self._name(place.id, data))
        staff = sum(row.role is not Role.STUDENT for row in read.rows)
        if there is None:
            await self._check(who, place, read)
        answer = Imported(rows=len(read.rows), students=len(read.rows) - staff, staff=staff, dry_run=dry_run, job=there)
        if dry_run or (there is not None and there.finished_at is not None):
            return answer
        job = there or Import(
            id=self._name(place.id, data),
            institution=place.id,
            by=who.user_id,
            rows=len(read.rows),
            staff=staff,
            begun_at=self.clock.now(),
        )
        return replace(answer, job=await self._write(who, place, read.rows, job))

    async def page(self, who: Principal, request: PageRequest, institution: str | None = None) -> Page[Import]:
        """What was imported at an institution, and what stopped on the way. Raises AccountUnknown, InvalidCursor."""
        return await self.imports.page(rules.institution_of(who, institution), request)

    async def _check(self, who: Principal, place: Institution, read: Sheet) -> None:
        """All that can be told without looking anybody up comes first. Raises ImportRefused, TooManyLookups."""
        problems = [*read.problems, *(one for row in read.rows for one in _refusals(who, place, row))]
        if problems:
            raise ImportRefused(sorted(problems, key=lambda one: (one.line, one.column)), looked_up=False)
        _must_be_few(read.rows)
        self.look_ups.count_once(
            who, [self.making.keys.token(f"row:{row.key}") for row in read.rows if row.role is not Role.STUDENT]
        )
        known = await self.register.known([row.email for row in read.rows])
        taken = [_taken(row) for row in read.rows if _refused_as_known(row, known.get(row.email), place)]
        if taken:
            raise ImportRefused(taken, looked_up=True)

    async def _write(self, who: Principal, place: Institution, rows: Sequence[Row], job: Import) -> Import:
        while job.finished_at is None:
            batch = rows[job.done : job.done + BATCH]
            job = await self._batch(who, place, batch, job)
        return job

    async def _batch(self, who: Principal, place: Institution, batch: Sequence[Row], job: Import) -> Import:
        """Those of its people who have no account yet, with their letters and with how far the file is now."""
        for _ in range(TRIES):
            now = self.clock.now()
            known = await self.register.known([row.email for row in batch])
            fresh = [self._account(place, row, now) for row in batch if row.email not in known]
            left = tuple(row.line for row in batch if row.email in known and row.role is not Role.STUDENT)
            forward = job.forward(len(batch), left, now)
            change = Change(
                acts=tuple(_acts(who, job, forward, now)),
                users=tuple(fresh),
                counselors=tuple(newcomer(user) for user in fresh if user.role is Role.COUNSELOR),
                invitations=tuple(self.making.invitation(user, now) for user in fresh),
                imports=(forward,),
            )
            try:
                await self.register.write(change)
            except EmailTaken:  # somebody signed up between the two
                continue
            except ChangedMeanwhile as error:
                raise ImportRunning("this file is being imported just now") from error
            return replace(forward, version=forward.version + 1)
        raise Conflict("many of these people sign up just now; please send the file again")

    def _account(self, place: Institution, row: Row, now: datetime) -> User:
        return self.making.account(
            email=row.email,
            name=row.name,
            role=row.role,
            institution=place.id,
            department=place.must_know(row.department),
            language=row.language,
            now=now,
        )

    def _name(self, institution: str, data: bytes) -> str:
        """Under a key: whoever reads the store can't find out whether somebody was in a file by trying one."""
        return self.making.keys.token(f"import:{institution}:{hashlib.sha256(data).hexdigest()}")


def _must_be_few(rows: Sequence[Row]) -> None:
    """Each row of staff counts as a look-up, and there are only so many an hour. Raises ImportRefused."""
    staff = [row for row in rows if row.role is not Role.STUDENT]
    if len(staff) > MOST:
        text = f"a file has at most {MOST} rows of staff"
        raise ImportRefused([Problem(staff[MOST].line, "role", "too_many_staff", text)], looked_up=False)


def _refusals(who: Principal, place: Institution, row: Row) -> Iterator[Problem]:
    if not rules.may_grant(who, row.role):
        yield Problem(row.line, "role", "forbidden_role", "only a super admin makes a super admin")
    if row.department and place.code_of(row.department) is None:
        text = "this department is not in the list of the institution"
        yield Problem(row.line, "department", "unknown_department", text)


def _refused_as_known(row: Row, known: User | None, place: Institution) -> bool:
    if known is None:
        return False
    return row.role is not Role.STUDENT or (known.role is not Role.STUDENT and known.institution == place.id)


def _taken(row: Row) -> Problem:
    return Problem(row.line, "email", "already_registered", "this address has an account already")


def _acts(who: Principal, before: Import, after: Import, now: datetime) -> Iterator[Act]:
    facts: Facts = {"rows": after.rows, "staff": after.staff}
    if before.version == 0 and after.finished_at is None:
        yield Act.of(who, now, "users.import_begun", after.id, institution=after.institution, after=facts)
    if after.finished_at is not None:
        yield Act.of(who, now, "users.imported", after.id, institution=after.institution, after=facts)
