"""Who may do what to whom, and what an institution may be."""

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from manmitra.domain.accounts.model import User
from manmitra.domain.admin import rules
from manmitra.domain.admin.model import (
    AccountUnknown,
    Department,
    DepartmentUnknown,
    Institution,
    InstitutionInvalid,
    LastAdmin,
    OwnAccount,
    RoleForbidden,
)
from manmitra.domain.shared.errors import Forbidden, Invalid
from manmitra.domain.shared.identity import Principal, Role, UserId

NOW = datetime(2026, 11, 25, 4, 30, tzinfo=UTC)
ADMIN = Principal(UserId("admin"), Role.ADMIN, "campus")
BOSS = Principal(UserId("boss"), Role.SUPER_ADMIN, "campus")


def a_user(id: str = "u", role: Role = Role.STUDENT, institution: str = "campus") -> User:
    return User(
        id=id,
        email="u@x.edu",
        name="U",
        role=role,
        institution=institution,
        password_hash="x",
        created_at=NOW,
        updated_at=NOW,
    )


@pytest.mark.parametrize("role", list(Role))
def test_who_is_of_another_institution_is_nobody_for_an_admin(role: Role) -> None:
    there = a_user(role=role, institution="elsewhere")

    for asked in (rules.must_see, rules.must_touch):
        with pytest.raises(AccountUnknown):
            asked(ADMIN, there)
    rules.must_touch(BOSS, there)


@pytest.mark.parametrize("role", [Role.VISITOR, Role.STUDENT, Role.COUNSELOR])
def test_only_admins_see_or_touch_anybody(role: Role) -> None:
    with pytest.raises(Forbidden):
        rules.must_see(Principal(UserId("x"), role, "campus"), a_user())


def test_nobody_touches_themselves_and_no_admin_a_super_admin() -> None:
    with pytest.raises(OwnAccount):
        rules.must_touch(ADMIN, a_user("admin", Role.ADMIN))
    with pytest.raises(OwnAccount):
        rules.must_touch(BOSS, a_user("boss", Role.SUPER_ADMIN))

    with pytest.raises(RoleForbidden):
        rules.must_touch(ADMIN, a_user("boss", Role.SUPER_ADMIN))
    rules.must_touch(ADMIN, a_user("other", Role.ADMIN))
    rules.must_touch(BOSS, a_user("other", Role.SUPER_ADMIN))


def test_a_super_admin_is_made_by_super_admins_and_a_visitor_by_nobody() -> None:
    with pytest.raises(RoleForbidden):
        rules.must_grant(ADMIN, Role.SUPER_ADMIN)
    with pytest.raises(Invalid):
        rules.must_grant(BOSS, Role.VISITOR)

    rules.must_grant(BOSS, Role.SUPER_ADMIN)
    rules.must_grant(ADMIN, Role.ADMIN)


def test_the_last_admin_stays_one() -> None:
    meena, ravi = a_user("meena", Role.ADMIN), a_user("ravi", Role.ADMIN)

    with pytest.raises(LastAdmin):
        rules.must_leave_an_admin(meena, [meena])
    rules.must_leave_an_admin(meena, [meena, ravi])
    rules.must_leave_an_admin(meena, [ravi])
    rules.must_leave_an_admin(a_user("c", Role.COUNSELOR), [meena])


@pytest.mark.parametrize(
    "departments",
    [
        [Department("PHY", "Physics"), Department("phy", "Physics again")],
        [Department("", "None")],
        [Department("P H Y", "Physics")],
        [Department("PHY", "  ")],
        [Department(f"D{n}", "x") for n in range(201)],
    ],
)
def test_a_list_of_departments_that_is_none_is_refused(departments: list[Department]) -> None:
    with pytest.raises(InstitutionInvalid):
        Institution(id="campus", name="Campus", departments=tuple(departments)).checked()


def test_a_department_is_known_by_its_code_however_it_is_written() -> None:
    campus = Institution(id="campus", name="Campus", departments=(Department("PHY", "Physics"),))

    assert campus.must_know("phy ") == "PHY"
    assert campus.must_know("") == ""
    with pytest.raises(DepartmentUnknown):
        campus.must_know("LAW")
    with pytest.raises(InstitutionInvalid):
        replace(campus, name=" ").checked()
