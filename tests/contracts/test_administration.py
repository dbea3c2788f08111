"""What admins change of accounts, on every engine: all of a change or nothing, and a line for each."""

import asyncio
from datetime import timedelta

import pytest
from msgspec.structs import replace

from manmitra.domain.accounts.model import EmailTaken
from manmitra.domain.admin.model import (
    AccountUnknown,
    AlreadyJoined,
    ChangedMeanwhile,
    Department,
    DepartmentInUse,
    DepartmentUnknown,
    InstitutionClosed,
    InstitutionUnknown,
    LastAdmin,
    OwnAccount,
    RoleForbidden,
    TooManyLookups,
)
from manmitra.domain.counselors.model import CounselorUnknown
from manmitra.domain.shared.errors import Forbidden
from manmitra.domain.shared.identity import Principal, Role, UserId
from manmitra.domain.shared.paging import InvalidCursor, PageRequest
from tests.contracts.administration import BOSS, CAMPUS, MEENA, MORNING, RAVI, STRANGER, Administration

ALL = PageRequest(limit=100)


async def test_every_page_of_the_list_goes_on_where_the_one_before_ended(administration: Administration) -> None:
    for number in range(7):
        await administration.account(f"s{number}")

    first = await administration.register.page(CAMPUS, PageRequest(limit=3), role=Role.STUDENT)
    second = await administration.register.page(CAMPUS, PageRequest(3, first.next_cursor), role=Role.STUDENT)
    third = await administration.register.page(CAMPUS, PageRequest(3, second.next_cursor), role=Role.STUDENT)

    seen = [user.id for page in (first, second, third) for user in page.items]
    assert seen == [f"s{number}" for number in reversed(range(7))]
    assert third.next_cursor is None
    with pytest.raises(InvalidCursor):
        await administration.register.page(CAMPUS, PageRequest(3, "bm9uc2Vuc2U"))


async def test_a_suspended_account_is_out_at_once_with_all_its_sessions(administration: Administration) -> None:
    asha = await administration.account("asha")
    await administration.signed_in(asha, "one")
    await administration.signed_in(asha, "two")

    done = await administration.people.suspend(MEENA, asha.id)

    assert not done.user.active
    assert not await administration.sessions.live_of(asha.id)
    assert [one.id for one in (await administration.register.page(CAMPUS, ALL, active=False)).items] == ["asha"]
    assert (await administration.people.suspend(MEENA, asha.id)).user.version == done.user.version


async def test_of_two_admins_who_remove_each_other_at_once_one_stays(administration: Administration) -> None:
    both = await asyncio.gather(
        administration.people.suspend(MEENA, RAVI.user_id),
        administration.people.set_role(RAVI, MEENA.user_id, Role.COUNSELOR),
        return_exceptions=True,
    )

    refused = [one for one in both if isinstance(one, BaseException)]
    assert len(refused) == 1
    assert isinstance(refused[0], LastAdmin | ChangedMeanwhile)
    assert len(await administration.register.admins_of(CAMPUS)) == 1


async def test_an_admin_who_was_only_invited_does_not_count_as_one(administration: Administration) -> None:
    await administration.people.suspend(MEENA, RAVI.user_id)
    await administration.invited("new@campus.example", Role.ADMIN)

    with pytest.raises(LastAdmin):
        await administration.people.suspend(BOSS, MEENA.user_id)
    with pytest.raises(LastAdmin):
        await administration.people.move(BOSS, MEENA.user_id, await administration.written_down("third"))


async def test_an_invited_account_gets_a_letter_and_a_link_and_nobody_can_sign_in_to_it(
    administration: Administration,
) -> None:
    user_id = await administration.invited("asha@college.example")

    user = await administration.users.get(user_id)
    letters = [one for one in await administration.store.find("notifications") if one["user_id"] == user_id]
    resets = await administration.store.find("password_resets")
    assert user.invited
    assert len(letters) == len(resets) == len(await administration.store.find("deliveries")) == 1
    token = administration.keys.token(letters[0]["id"])
    assert resets[0]["id"] == administration.making.secrets.digest(token)
    assert token.encode() not in repr(letters).encode()
    assert user not in await administration.users.staff_of(CAMPUS)
    with pytest.raises(EmailTaken):
        await administration.invited("ASHA@college.example")
    await administration.people.invite_again(RAVI, user_id)
    assert len(await administration.store.find("deliveries")) == 2
    with pytest.raises(AlreadyJoined):
        await administration.people.invite_again(MEENA, RAVI.user_id)


async def test_another_institutions_ids_are_nobody_for_every_act(administration: Administration) -> None:
    asha, people = await administration.account("asha", Role.COUNSELOR), administration.people
    await administration.people.set_role(MEENA, asha.id, Role.STUDENT)
    await administration.people.set_role(MEENA, asha.id, Role.COUNSELOR, asha.email)
    before = await administration.actions()

    for asked in (
        people.one(STRANGER, asha.id),
        people.suspend(STRANGER, asha.id),
        people.reinstate(STRANGER, asha.id),
        people.set_role(STRANGER, asha.id, Role.STUDENT),
        people.set_department(STRANGER, asha.id, "PHY"),
        people.invite_again(STRANGER, asha.id),
        people.page(STRANGER, ALL, role=None, active=None, institution=CAMPUS),
    ):
        with pytest.raises(AccountUnknown):
            await asked
    for staffed in (administration.staffing.one(STRANGER, asha.id), administration.staffing.remove(STRANGER, asha.id)):
        with pytest.raises(CounselorUnknown):
            await staffed
    with pytest.raises(InstitutionUnknown):
        await administration.institutions.set_departments(STRANGER, CAMPUS, [])
    assert await people.find(STRANGER, asha.email) is None

    assert await administration.users.get(asha.id) == replace(asha, version=3)
    assert await administration.actions() == before


async def test_who_is_moved_is_seen_in_both_trails_and_loses_the_department(administration: Administration) -> None:
    asha = await administration.account("asha", department="PHY")
    third = await administration.written_down("third")

    with pytest.raises(InstitutionUnknown):
        await administration.people.move(BOSS, asha.id, "nowhere")
    moved = (await administration.people.move(BOSS, asha.id, third)).user

    assert (moved.institution, moved.department) == ("third", "")
    assert (await administration.actions())[-1] == "user.moved_out"
    there = await administration.ledger.page("third", ALL)
    assert [line.act.action for line in there.items] == ["user.moved_in", "institution.added"]
    with pytest.raises(AccountUnknown):
        await administration.people.suspend(MEENA, asha.id)


async def test_an_address_is_asked_for_sixty_times_an_hour_and_never_unseen(administration: Administration) -> None:
    await administration.account("asha")
    found = await administration.people.find(MEENA, " Asha@Campus.Example ")

    for number in range(59):
        await administration.people.find(MEENA, f"n{number}@campus.example")
    with pytest.raises(TooManyLookups):
        await administration.people.find(MEENA, "asha@campus.example")
    with pytest.raises(TooManyLookups):
        await administration.invited("asha@campus.example")

    assert found is not None
    assert (await administration.actions()).count("user.looked_up") == 60
    assert b"asha@campus" not in repr(await administration.bare.find("admin_audit")).encode()


async def test_a_department_with_people_in_it_stays(administration: Administration) -> None:
    asha = await administration.account("asha")

    with pytest.raises(DepartmentUnknown):
        await administration.people.set_department(MEENA, asha.id, "CHEM")
    done = await administration.people.set_department(MEENA, asha.id, "phy")
    with pytest.raises(DepartmentInUse):
        await administration.institutions.set_departments(MEENA, CAMPUS, [Department("LAW", "Law")])

    assert done.user.department == "PHY"
    await administration.people.set_department(MEENA, asha.id, "")
    left = await administration.institutions.set_departments(MEENA, CAMPUS, [Department("LAW", "Law")])
    assert left.codes == {"LAW"}


async def test_a_closed_institution_takes_nobody_new_and_keeps_who_is_there(administration: Administration) -> None:
    await administration.institutions.edit(BOSS, CAMPUS, name="Campus", names={}, active=False, departments=[])

    with pytest.raises(InstitutionClosed):
        await administration.invited("new@campus.example")
    with pytest.raises(InstitutionClosed):
        await administration.importing.run(MEENA, b"email,name,role\na@x.edu,A,student\n", dry_run=True)

    assert (await administration.people.one(MEENA, RAVI.user_id)).user.active


async def test_nobody_touches_their_own_account(administration: Administration) -> None:
    with pytest.raises(OwnAccount):
        await administration.people.suspend(MEENA, MEENA.user_id)
    with pytest.raises(OwnAccount):
        await administration.people.set_role(BOSS, BOSS.user_id, Role.ADMIN)
    with pytest.raises(RoleForbidden):
        await administration.people.suspend(MEENA, BOSS.user_id)
    with pytest.raises(RoleForbidden):
        await administration.people.set_role(MEENA, RAVI.user_id, Role.SUPER_ADMIN)
    student = Principal(UserId("x"), Role.STUDENT, CAMPUS)
    with pytest.raises(Forbidden):
        await administration.people.suspend(student, RAVI.user_id)


async def test_a_session_that_is_renewed_while_the_account_is_suspended_ends_too(
    administration: Administration,
) -> None:
    asha = await administration.account("asha")
    sessions = [await administration.signed_in(asha, f"s{number}") for number in range(4)]
    renewals = [one.rotated("another", MORNING, timedelta(days=1)) for one in sessions]

    results = await asyncio.gather(
        *(administration.sessions.save(one) for one in renewals),
        administration.people.suspend(MEENA, asha.id),
        return_exceptions=True,
    )

    assert not isinstance(results[-1], BaseException)
    assert not await administration.sessions.live_of(asha.id)
    assert (await administration.ledger.check(CAMPUS)).broken_at is None
