"""Who sees which bookings, and what of them."""

from typing import Any

import pytest

from manmitra.adapters.persistence.care import AppointmentCareRelations
from manmitra.domain.shared.identity import Role
from tests.conftest import World
from tests.http.booking_scene import DAY, a_counsellor_there, booked, held, refusal


async def test_everybody_lists_what_is_theirs(world: World) -> None:
    counselor, second = await a_counsellor_there(world), await a_counsellor_there(world)
    student, other = await world.student(), await world.student()
    mine = await booked(student, counselor, notes="private words")
    theirs = await booked(other, second, "10:00")
    admin = await world.staff(Role.ADMIN)
    foreign, above = await world.staff(Role.ADMIN, institution="other"), await world.staff(Role.SUPER_ADMIN)

    async def seen(path: str, person: Any) -> list[str]:
        return [one["id"] for one in (await person.get(path)).json()["data"]["bookings"]]

    path = "/api/bookings"
    assert await seen(path, student) == await seen(path, counselor) == [mine["id"]]
    assert await seen(path, other) == await seen(path, second) == [theirs["id"]]
    assert await seen(path, admin) == await seen(path, above) == [theirs["id"], mine["id"]]
    assert await seen(path, foreign) == await seen(path, world.http) == []
    assert "private words" not in (await admin.get(path)).text


@pytest.mark.one_engine
async def test_an_admin_sees_that_a_time_is_booked_and_not_by_whom(world: World) -> None:
    counselor, student = await a_counsellor_there(world), await world.student()
    admin, above = await world.staff(Role.ADMIN), await world.staff(Role.SUPER_ADMIN)
    one = await booked(student, counselor)
    path = f"/api/bookings/{one['id']}"

    lists = [await person.get("/api/bookings") for person in (admin, above)]
    alone = [await person.get(path) for person in (admin, above)]
    moved = await admin.put(path, {"date": DAY, "time": "10:00"})
    cancelled = await admin.put(f"{path}/cancel", {"reason": "the room is closed"})

    seen = [*lists, *alone, moved, cancelled]
    assert [(answer.status_code, student.id in answer.text) for answer in seen] == [(200, False)] * 6
    assert (await counselor.get(path)).json()["data"]["studentId"] == student.id


async def test_lists_come_in_pages_and_leave_out_what_never_became_a_booking(world: World) -> None:
    counselor, student = await a_counsellor_there(world), await world.student()
    released = await held(student, counselor, "14:00")
    await student.put(f"/api/bookings/{released['id']}/cancel")
    cancelled = await booked(student, counselor, "15:00")
    await student.put(f"/api/bookings/{cancelled['id']}/cancel", {"reason": "no time"})
    for wall in ("09:00", "10:00"):
        await booked(student, counselor, wall)
    await held(student, counselor, "16:00")
    world.clock.forward(minutes=10)

    first = (await student.get("/api/bookings?limit=2")).json()["data"]
    rest = (await student.get(f"/api/bookings?limit=2&cursor={first['nextCursor']}")).json()["data"]

    assert [one["time"] for one in first["bookings"] + rest["bookings"]] == ["15:00", "10:00", "09:00"]
    assert first["bookings"][0]["status"] == "cancelled"
    assert refusal(await student.get("/api/bookings?cursor=nonsense")) == (422, "invalid_cursor")


async def test_the_booking_of_somebody_else_does_not_exist(world: World) -> None:
    counselor, second = await a_counsellor_there(world), await a_counsellor_there(world)
    student, other = await world.student(), await world.student()
    one = await booked(student, counselor)
    path = f"/api/bookings/{one['id']}"

    for person, method, end, body in (
        (other, "GET", "", None),
        (other, "PUT", "/cancel", None),
        (other, "POST", "/confirm", None),
        (other, "POST", "/confirm", {"type": "chat"}),
        (other, "POST", "/renew", None),
        (other, "POST", "/join", None),
        (other, "PUT", "", {"date": DAY, "time": "10:00"}),
        (second, "GET", "", None),
        (second, "POST", "/notes", {"notes": "x"}),
        (second, "PUT", "/complete", None),
        (second, "POST", "/join", None),
    ):
        answer = await person.call(method, path + end, json=body)
        assert answer.status_code == 404, (method, end, answer.text)
    assert (await student.get(path)).json()["data"]["state"] == "confirmed"


async def test_private_words_are_sealed_in_the_file(world: World) -> None:
    counselor, student = await a_counsellor_there(world), await world.student()
    one = await booked(student, counselor, "11:00", day="2026-11-25", notes="a quite private sentence")
    world.clock.forward(hours=1)
    await counselor.post(f"/api/bookings/{one['id']}/notes", {"notes": "another private sentence"})
    await student.put(f"/api/bookings/{one['id']}/cancel", {"reason": "x"})

    stored = world.at_rest()

    assert one["id"].encode() in stored
    assert b"private sentence" not in stored


async def test_a_confirmed_appointment_is_what_makes_a_counsellor_treat_a_student(world: World) -> None:
    counselor, student, other = await a_counsellor_there(world), await world.student(), await world.student()
    one = await held(student, counselor)
    care = AppointmentCareRelations(store=world.container.store())

    before = await care.treats(counselor.id, student.id)
    await student.post(f"/api/bookings/{one['id']}/confirm")

    assert not before
    assert await care.treats(counselor.id, student.id)
    assert not await care.treats(counselor.id, other.id)
    await student.put(f"/api/bookings/{one['id']}/cancel")
    assert not await care.treats(counselor.id, student.id)
