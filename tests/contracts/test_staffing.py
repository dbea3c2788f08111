"""Counsellors as admins see to them, on every engine."""

from datetime import timedelta

import pytest

from manmitra.adapters.persistence.moderation import StoredCertificates
from manmitra.adapters.persistence.store import Insert
from manmitra.adapters.persistence.year_facts import StoredYears
from manmitra.domain.admin.model import AccountUnknown, AddressNeeded, TooManyLookups
from manmitra.domain.counselors.model import CounselorUnknown
from manmitra.domain.shared.identity import Role
from tests.contracts.administration import BOSS, CAMPUS, MEENA, MORNING, Administration


async def an_appointment(scene: Administration, counselor_id: str, state: str, hours: int) -> None:
    starts_at = MORNING + timedelta(hours=hours)
    await scene.store.apply(
        Insert(
            "appointments",
            {
                "id": f"{counselor_id}{hours}",
                "counselor_id": counselor_id,
                "student_id": "s",
                "slot_id": f"{counselor_id}{hours}",
                "turn": hours,
                "state": state,
                "live": state == "confirmed",
                "starts_at": starts_at.strftime("%Y-%m-%dT%H:%M:%S.000Z"),
            },
        )
    )


async def test_a_suspended_counsellor_closes_in_the_directory_and_what_is_booked_is_told(
    administration: Administration,
) -> None:
    user_id = await administration.invited("c@campus.example", Role.COUNSELOR)
    for state, hours in (("confirmed", 3), ("confirmed", 27), ("confirmed", -3), ("cancelled", 5), ("completed", -9)):
        await an_appointment(administration, user_id, state, hours)

    done = await administration.people.suspend(MEENA, user_id)

    assert done.ahead == 2
    assert not (await administration.counselors.get(user_id)).is_active
    assert len(await administration.store.find("appointments")) == 5
    assert not await administration.counselors.listed(CAMPUS)
    back = await administration.people.reinstate(MEENA, user_id)
    assert back.ahead == 2
    assert (await administration.counselors.get(user_id)).is_active


async def test_a_counsellor_with_history_is_closed_and_one_without_is_gone(administration: Administration) -> None:
    fresh = await administration.invited("fresh@campus.example", Role.COUNSELOR)
    booked = await administration.invited("booked@campus.example", Role.COUNSELOR)
    await an_appointment(administration, booked, "confirmed", 3)

    gone, closed = [await administration.staffing.remove(MEENA, one) for one in (fresh, booked)]

    assert (gone.deleted, closed.deleted, closed.ahead) == (True, False, 1)
    with pytest.raises(AccountUnknown):
        await administration.register.get(fresh)
    assert not (await administration.users.get(booked)).active
    assert (await administration.staffing.one(MEENA, booked)).ahead == 1
    again = await administration.invited("fresh@campus.example", Role.COUNSELOR)
    assert again != fresh


async def test_the_yearly_report_does_not_count_who_was_invited_and_never_came(administration: Administration) -> None:
    certificates = StoredCertificates(store=administration.store, ledger=administration.ledger)
    years = StoredYears(store=administration.store, certificates=certificates)
    await administration.account("asha")
    await administration.account("zoya", Role.COUNSELOR)
    for number, role in enumerate((Role.STUDENT, Role.COUNSELOR)):
        await administration.invited(f"invited{number}@campus.example", role)

    facts = await years.facts(CAMPUS, 2026)

    assert (facts.students, facts.counselors) == (1, 1)


async def test_nobody_is_unmasked_by_making_them_staff(administration: Administration) -> None:
    asha, zoya = await administration.account("asha"), await administration.account("zoya")
    people = administration.people

    for who, email in ((MEENA, ""), (MEENA, zoya.email), (MEENA, "nobody@campus.example"), (BOSS, "")):
        with pytest.raises(AddressNeeded):
            await people.set_role(who, asha.id, Role.COUNSELOR, email)

    assert await administration.users.get(asha.id) == asha
    assert (await administration.actions())[-2:] == ["user.looked_up"] * 2
    known = await people.set_role(MEENA, asha.id, Role.COUNSELOR, f" {asha.email.upper()} ")
    assert known.user.role is Role.COUNSELOR
    for _ in range(57):
        administration.look_ups.count(MEENA)
    with pytest.raises(TooManyLookups):
        await people.set_role(MEENA, zoya.id, Role.COUNSELOR, asha.email)


async def test_a_role_brings_and_closes_the_entry_in_the_directory(administration: Administration) -> None:
    asha = await administration.account("asha")
    await administration.signed_in(asha)

    await administration.people.set_role(MEENA, asha.id, Role.COUNSELOR, asha.email)
    assert (await administration.counselors.get(asha.id)).is_active
    assert not await administration.sessions.live_of(asha.id)
    await administration.people.set_role(MEENA, asha.id, Role.STUDENT)

    assert not (await administration.counselors.get(asha.id)).is_active
    with pytest.raises(CounselorUnknown):
        await administration.staffing.one(MEENA, asha.id)
