"""Holding, confirming, meeting and giving back, over HTTP."""

import asyncio
from typing import Any

import pytest

from manmitra.domain.shared.identity import Role
from tests.conftest import World
from tests.http.booking_scene import DAY, a_counsellor_there, at, booked, held, refusal


async def test_a_slot_is_held_for_ten_minutes_and_confirmed(world: World) -> None:
    counselor, student = await a_counsellor_there(world), await world.student()

    hold = await held(student, counselor)
    confirmed = await student.post(f"/api/bookings/{hold['id']}/confirm", {"type": "chat", "notes": "exams"})

    assert (hold["state"], hold["status"], hold["heldUntil"]) == ("held", "upcoming", "2026-11-25T04:40:00Z")
    now = confirmed.json()["data"]
    assert (now["id"], now["state"], now["type"], now["notes"]) == (hold["id"], "confirmed", "chat", "exams")
    assert now["heldUntil"] is None


async def test_fifty_at_once_and_one_has_it(world: World) -> None:
    counselor, student, other = await a_counsellor_there(world), await world.student(), await world.student()
    crowd = [student if number % 2 else other for number in range(50)]

    answers = await asyncio.gather(*(one.post("/api/bookings/hold", at(counselor)) for one in crowd))

    winners = {answer.json()["data"]["id"] for answer in answers if answer.status_code == 201}
    assert len(winners) == 1
    assert {refusal(answer) for answer in answers if answer.status_code != 201} == {(409, "slot_taken")}


async def test_a_student_who_asks_for_much_at_once_gets_three(world: World) -> None:
    counselor, student = await a_counsellor_there(world), await world.student()
    walls = ["09:00", "10:00", "11:00", "12:00", "14:00", "15:00"]

    answers = await asyncio.gather(*(student.post("/api/bookings", at(counselor, wall)) for wall in walls))

    assert sorted(answer.status_code for answer in answers) == [201, 201, 201, 409, 409, 409]


async def test_four_spellings_of_a_time_are_one_slot(world: World) -> None:
    counselor, student, other = await a_counsellor_there(world), await world.student(), await world.student()
    spellings: list[dict[str, Any]] = [
        {"slotId": f"{counselor.id}:20261126T0330Z"},
        {"counselorId": counselor.id, "startsAt": "2026-11-26T09:00:00+05:30"},
        {"counselorId": counselor.id, "startsAt": "2026-11-26T03:30:00.000Z"},
        {"counselorId": counselor.id, "startsAt": "2026-11-25T22:30:00-05:00"},
        at(counselor),
        at(counselor, "04:30", timeZone="Europe/Berlin"),
    ]

    mine = [await student.post("/api/bookings/hold", spelling) for spelling in spellings]
    theirs = [await other.post("/api/bookings/hold", spelling) for spelling in spellings]

    assert len({answer.json()["data"]["id"] for answer in mine}) == 1
    assert {refusal(answer) for answer in theirs} == {(409, "slot_taken")}


async def test_a_lapsed_hold_can_be_taken_by_exactly_one(world: World) -> None:
    counselor, student = await a_counsellor_there(world), await world.student()
    others = [await world.student() for _ in range(3)]
    lapsed = await held(student, counselor)
    world.clock.forward(minutes=10)

    answers = await asyncio.gather(*(one.post("/api/bookings/hold", at(counselor)) for one in others * 5))

    assert len({answer.json()["data"]["id"] for answer in answers if answer.status_code == 201}) == 1
    late = await student.post(f"/api/bookings/{lapsed['id']}/confirm")
    assert refusal(late) == (409, "hold_lapsed")
    assert (await student.get(f"/api/bookings/{lapsed['id']}")).json()["data"]["state"] == "lapsed"


async def test_a_hold_is_renewed_once(world: World) -> None:
    counselor, student = await a_counsellor_there(world), await world.student()
    hold = await held(student, counselor)
    world.clock.forward(minutes=9)

    renewed = await student.post(f"/api/bookings/{hold['id']}/renew")
    again = await student.post(f"/api/bookings/{hold['id']}/renew")

    assert renewed.json()["data"]["heldUntil"] == "2026-11-25T04:49:00Z"
    assert refusal(again) == (409, "hold_renewed_already")


async def test_three_open_appointments_are_the_most_and_a_cancelled_one_makes_room(world: World) -> None:
    counselor, student = await a_counsellor_there(world), await world.student()
    first = await booked(student, counselor, "09:00")
    await booked(student, counselor, "10:00")
    await held(student, counselor, "11:00")

    fourth = await student.post("/api/bookings/hold", at(counselor, "12:00"))
    await student.put(f"/api/bookings/{first['id']}/cancel")
    after = await student.post("/api/bookings/hold", at(counselor, "12:00"))

    assert refusal(fourth) == (409, "too_many_open_appointments")
    assert after.status_code == 201


async def test_a_student_who_booked_often_still_has_at_most_three(world: World) -> None:
    counselor, student = await a_counsellor_there(world), await world.student()
    kept = [await booked(student, counselor, wall) for wall in ("09:00", "10:00")]
    for _ in range(22):
        one = await held(student, counselor, "11:00")
        await student.put(f"/api/bookings/{one['id']}/cancel")
    await booked(student, counselor, "11:00")

    fourth = await student.post("/api/bookings/hold", at(counselor, "12:00"))

    assert refusal(fourth) == (409, "too_many_open_appointments")
    assert (await student.post("/api/bookings", at(counselor, "09:00"))).json()["data"]["id"] == kept[0]["id"]


async def test_nobody_is_in_two_places(world: World) -> None:
    counselor, second, student = await a_counsellor_there(world), await a_counsellor_there(world), await world.student()
    await booked(student, counselor)

    answer = await student.post("/api/bookings/hold", at(second))

    assert refusal(answer) == (409, "overlaps_own_appointment")


@pytest.mark.parametrize(
    ("wall", "day", "expected"),
    [
        ("09:00", "2026-11-25", (422, "slot_in_past")),
        ("09:00", "2027-03-01", (422, "slot_too_far")),
        ("13:00", DAY, (409, "slot_not_offered")),
        ("09:30", DAY, (409, "slot_not_offered")),
    ],
)
async def test_only_offered_times_to_come_can_be_held(
    world: World, wall: str, day: str, expected: tuple[int, str]
) -> None:
    counselor, student = await a_counsellor_there(world), await world.student()

    assert refusal(await student.post("/api/bookings/hold", at(counselor, wall, day))) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({}, (422, "invalid_slot")),
        ({"slotId": "nonsense"}, (422, "invalid_slot")),
        ({"counselorId": "nobody", "date": DAY, "time": "09:00"}, (404, "counselor_unknown")),
        ({"slotId": "nobody:20261126T0330Z"}, (404, "counselor_unknown")),
        ({"slotId": "nobody:20261126T0330Z", "counselorId": "other"}, (422, "invalid_slot")),
        ({"slotId": {"$gt": ""}}, (400, "malformed_request")),
        ({"counselorId": "x", "startsAt": "2026-11-26T09:00:00"}, (400, "malformed_request")),
        ({"counselorId": "x", "date": DAY, "time": "9:00"}, (400, "malformed_request")),
        ({"slotId": "x:20261126T0330Z", "live": True}, (400, "malformed_request")),
    ],
)
async def test_a_time_that_is_not_one_is_refused(world: World, body: dict[str, Any], expected: tuple[int, str]) -> None:
    student = await world.student()

    assert refusal(await student.post("/api/bookings/hold", body)) == expected


async def test_only_students_take_times_and_a_visitor_is_told_to_sign_up(world: World) -> None:
    counselor, admin = await a_counsellor_there(world), await world.staff(Role.ADMIN)

    for path in ("/api/bookings/hold", "/api/bookings", "/api/bookings/x/renew", "/api/bookings/x/confirm"):
        assert refusal(await world.http.post(path, json={"nonsense": 1})) == (403, "sign_up_to_book")
        assert refusal(await counselor.post(path, {})) == (403, "forbidden")
        assert refusal(await admin.post(path, {})) == (403, "forbidden")


async def test_cancelling_gives_the_time_back_at_once_and_twice_is_fine(world: World) -> None:
    counselor, student, other = await a_counsellor_there(world), await world.student(), await world.student()
    one = await booked(student, counselor)

    cancelled = await counselor.put(f"/api/bookings/{one['id']}/cancel", {"cancellation_reason": "ill today"})
    again = await student.put(f"/api/bookings/{one['id']}/cancel")

    assert (cancelled.json()["data"]["status"], cancelled.json()["data"]["state"]) == ("cancelled", "cancelled")
    assert again.json()["data"]["cancellationReason"] == "ill today"
    assert (await held(other, counselor))["state"] == "held"


async def test_an_appointment_from_the_waiting_room_to_the_notes(world: World) -> None:
    counselor, student = await a_counsellor_there(world), await world.student()
    one = await booked(student, counselor, "11:00", day="2026-11-25")
    path = f"/api/bookings/{one['id']}"

    early = await student.post(f"{path}/join")
    too_early = await counselor.put(f"{path}/complete")
    world.clock.forward(minutes=50)
    rooms = [await person.post(f"{path}/join") for person in (student, counselor)]
    world.clock.forward(minutes=10)
    started = await student.put(f"{path}/cancel")
    await counselor.post(f"{path}/notes", {"notes": "slept badly"})
    done = await counselor.put(f"{path}/complete")

    assert refusal(early) == refusal(too_early) == (409, "not_started")
    assert refusal(started) == (409, "already_started")
    handles = [room.json()["data"] for room in rooms]
    assert handles[0] == handles[1]
    assert (handles[0]["meetingLink"], len(handles[0]["chatRoomId"]) >= 32) == (None, True)
    assert (done.json()["data"]["status"], done.json()["data"]["sessionNotes"]) == ("completed", "slept badly")
    assert "slept badly" not in (await student.get(path)).text
    admin = await world.staff(Role.ADMIN)
    assert "slept badly" not in (await admin.get(path)).text


async def test_what_is_over_is_no_longer_upcoming(world: World) -> None:
    counselor, student = await a_counsellor_there(world), await world.student()
    one = await booked(student, counselor, "11:00", day="2026-11-25")

    world.clock.forward(hours=2)

    shown = (await student.get(f"/api/bookings/{one['id']}")).json()["data"]
    assert (shown["status"], shown["state"]) == ("completed", "confirmed")
