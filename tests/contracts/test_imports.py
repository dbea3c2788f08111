"""Files of people, on every engine: nothing of a bad one, all of a good one, each person once."""

import asyncio

import pytest

from manmitra.domain.admin.bulk import BATCH, ImportRefused, ImportRunning
from manmitra.domain.admin.model import (
    TooManyLookups,
)
from manmitra.domain.shared.errors import Unavailable
from manmitra.domain.shared.paging import PageRequest
from tests.contracts.administration import CAMPUS, ELSEWHERE, MEENA, RAVI, Administration

ALL = PageRequest(limit=100)


def a_file(*rows: str) -> bytes:
    return "\r\n".join(["email,name,role,department", *rows, ""]).encode()


async def test_one_bad_row_and_nothing_is_written(administration: Administration) -> None:
    rows = [f"p{number}@x.edu,P,student,PHY" for number in range(60)]
    before = await administration.store.count("users")

    bad = ("q@x.edu,Q,student,CHEM", "no address,N,student,", "r@x.edu,R,super_admin,")

    with pytest.raises(ImportRefused) as refused:
        await administration.importing.run(MEENA, a_file(*rows, *bad), dry_run=False)
    with pytest.raises(ImportRefused) as mended:
        await administration.importing.run(
            MEENA, a_file(*rows, f"{RAVI.user_id}@campus.example,R,admin,"), dry_run=False
        )

    assert [(one.line, one.column, one.code) for one in refused.value.problems] == [
        (62, "department", "unknown_department"),
        (63, "email", "bad_email"),
        (64, "role", "forbidden_role"),
    ]
    assert str(refused.value).startswith("3 lines of this file are wrong, and nothing was written; whether staff")
    assert [(one.line, one.code) for one in mended.value.problems] == [(62, "already_registered")]
    assert str(mended.value) == "1 line of this file is wrong, and nothing was written"
    assert await administration.store.count("users") == before
    assert not await administration.store.find("deliveries")
    assert await administration.actions() == []


async def test_a_dry_run_looks_and_writes_nothing(administration: Administration) -> None:
    before = await administration.store.count("users")

    looked = await administration.importing.run(
        MEENA, a_file("a@x.edu,A,student,phy", "c@x.edu,C,counselor,"), dry_run=True
    )

    assert (looked.rows, looked.students, looked.staff, looked.job) == (2, 1, 1, None)
    assert await administration.store.count("users") == before
    assert await administration.actions() == []


async def test_a_good_file_makes_everybody_and_their_letters_once(administration: Administration) -> None:
    people = BATCH * 2 + 7
    rows = [f"p{number}@x.edu,P,student,phy" for number in range(people - 1)]
    file = a_file(*rows, "c@x.edu,C,counselor,")

    done = await administration.importing.run(MEENA, file, dry_run=False)
    again = await administration.importing.run(RAVI, file, dry_run=False)

    assert done.job is not None
    assert done.job.finished_at is not None
    assert again.job == done.job
    assert await administration.store.count("deliveries") == people
    assert await administration.store.count("password_resets") == people
    assert await administration.register.in_department(CAMPUS, "PHY") == people - 1
    assert await administration.actions() == ["users.import_begun", "users.imported"]
    assert [one.done for one in (await administration.importing.page(MEENA, ALL)).items] == [people]
    assert b"p1@x.edu" not in repr(await administration.bare.find("users")).encode()


async def test_a_student_who_is_here_already_stays_and_nobody_learns_that(administration: Administration) -> None:
    asha = await administration.account("asha")
    elsewhere = await administration.account("bilal", institution=ELSEWHERE)
    rows = (f"{asha.email},Asha,student,", f"{elsewhere.email},Bilal,student,", "new@x.edu,New,student,")
    known, unknown = a_file(*rows), a_file("x@x.edu,X,student,", "y@x.edu,Y,student,", "z@x.edu,Z,student,")

    looked = await administration.importing.run(MEENA, known, dry_run=True)
    other = await administration.importing.run(MEENA, unknown, dry_run=True)
    done = await administration.importing.run(MEENA, known, dry_run=False)

    assert looked == other
    assert (done.rows, done.students) == (3, 3)
    assert await administration.users.get(asha.id) == asha
    assert await administration.users.get(elsewhere.id) == elsewhere
    assert await administration.store.count("deliveries") == 1


async def test_a_file_of_staff_can_not_be_used_to_try_out_addresses(administration: Administration) -> None:
    many = a_file(*(f"p{number}@x.edu,P,counselor," for number in range(61)))
    few = [a_file(*(f"p{round}-{number}@x.edu,P,counselor," for number in range(40))) for round in range(2)]

    with pytest.raises(ImportRefused) as refused:
        await administration.importing.run(MEENA, many, dry_run=True)
    await administration.importing.run(MEENA, few[0], dry_run=True)
    with pytest.raises(TooManyLookups):
        await administration.importing.run(MEENA, few[1], dry_run=True)

    assert [(one.line, one.code) for one in refused.value.problems] == [(62, "too_many_staff")]


async def test_a_file_of_staff_is_tried_mended_and_taken_within_the_hour(administration: Administration) -> None:
    rows = [f"p{number}@x.edu,P,counselor," for number in range(39)]
    await administration.importing.run(MEENA, a_file(*rows), dry_run=True)
    rows.append("p39@x.edu,P,admin,")

    looked = await administration.importing.run(MEENA, a_file(*rows), dry_run=True)
    done = await administration.importing.run(MEENA, a_file(*rows), dry_run=False)

    assert (looked.staff, looked.job) == (40, None)
    assert done.job is not None
    assert done.job.finished_at is not None


async def test_a_file_that_stopped_goes_on_where_it_was(administration: Administration) -> None:
    people = BATCH * 3
    file = a_file(*(f"p{number}@x.edu,P,student,PHY" for number in range(people)))
    scene = administration

    scene.register.writes_left = 1
    with pytest.raises(Unavailable):
        await scene.importing.run(MEENA, file, dry_run=False)
    scene.register.writes_left = None
    half = (await scene.importing.page(MEENA, ALL)).items[0]
    done = await scene.importing.run(RAVI, file, dry_run=False)

    assert (half.done, half.finished_at) == (BATCH, None)
    assert done.job is not None
    assert (done.job.done, done.job.rows) == (people, people)
    assert await scene.store.count("deliveries") == people
    assert await scene.actions() == ["users.import_begun", "users.imported"]


async def test_the_same_file_sent_twice_at_once_makes_everybody_once(administration: Administration) -> None:
    people = BATCH * 2
    file = a_file(*(f"p{number}@x.edu,P,student," for number in range(people)))

    both = await asyncio.gather(
        administration.importing.run(MEENA, file, dry_run=False),
        administration.importing.run(RAVI, file, dry_run=False),
        return_exceptions=True,
    )

    errors = [one for one in both if isinstance(one, BaseException)]
    assert len(errors) <= 1
    assert all(isinstance(one, ImportRunning) for one in errors)
    await administration.importing.run(MEENA, file, dry_run=False)
    assert await administration.store.count("deliveries") == people
