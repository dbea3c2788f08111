"""Operators in place of strings, and ids of others: on every engine, because each has its own way to go wrong."""

from typing import Any, Final

import pytest

from manmitra.domain.shared.identity import Role
from tests.conftest import Person, World
from tests.http.problem import must_be_problem
from tests.http.test_bad_input import GOOD_BODIES, START, stored

NOT_TEXT: Final[list[Any]] = [{"$gt": ""}, {"$ne": None}, {"$where": "sleep(100)"}, ["a"], [], 7, 1.5, True]
OPERATORS: Final = ("$gt", "$ne", "$where", "$regex")


@pytest.fixture
async def student(world: World) -> Person:
    return await world.student()


@pytest.mark.parametrize("path", GOOD_BODIES)
async def test_nothing_but_text_is_taken_for_text(world: World, student: Person, path: str) -> None:
    before = await stored(world)

    for field in (name for name, value in GOOD_BODIES[path].items() if isinstance(value, str)):
        for value in NOT_TEXT:
            answer = await student.post(path, {**GOOD_BODIES[path], field: value})
            must_be_problem(answer, 400, "malformed_request")

    assert await stored(world) == before


async def test_operators_in_the_query_find_nothing(student: Person) -> None:
    plain = (await student.get("/api/bookings")).json()

    for operator in OPERATORS:
        for query in (f"cursor[{operator}]=", f"limit[{operator}]=1"):
            answer = await student.get(f"/api/bookings?{query}")
            assert answer.status_code == 400 or answer.json() == plain
        spoilt = await student.get("/api/bookings", params={"cursor": '{"' + operator + '": ""}'})
        must_be_problem(spoilt, 422, "invalid_cursor")


async def test_an_id_of_somebody_else_is_like_no_id_at_all(world: World, student: Person) -> None:
    other = await world.student()
    theirs = (await other.get("/api/auth/sessions")).json()["data"][0]["id"]

    of_other = await student.delete(f"/api/auth/sessions/{theirs}")
    of_nobody = await student.delete("/api/auth/sessions/nobody")

    must_be_problem(of_other, 404)
    assert (of_other.json()["code"], of_other.json()["message"]) == (
        of_nobody.json()["code"],
        of_nobody.json()["message"],
    )
    assert (await other.get("/api/auth/session")).status_code == 200


async def test_a_chat_of_somebody_else_is_like_no_chat_at_all(world: World, student: Person) -> None:
    other = await world.student()
    staff = await world.staff(Role.ADMIN)
    theirs = (await other.post("/api/chat/start-session", START)).json()["data"]["sessionId"]

    for path in (f"/api/chat/sessions/{theirs}", f"/api/chat/sessions/{theirs}/messages"):
        must_be_problem(await student.get(path), 404)
        must_be_problem(await staff.get(path), (await staff.get(path)).status_code)
        assert (await other.get(path)).status_code == 200
