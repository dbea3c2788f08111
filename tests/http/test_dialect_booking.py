"""The client's own booking calls, and the requirements' spellings of them."""

import asyncio
from typing import Any

import pytest

from manmitra.domain.counselors.model import SessionType
from manmitra.domain.shared.identity import Role
from tests.conftest import World
from tests.http.booking_scene import DAY, a_counsellor_there, at, booked, held, refusal


async def test_the_client_books_in_one_step(world: World) -> None:
    counselor, student = await a_counsellor_there(world), await world.student()
    body = {**at(counselor), "type": "video", "notes": "", "duration": 60}

    answer = await student.post("/api/bookings", body)
    listed = await student.get("/api/bookings")

    assert answer.status_code == 201
    (one,) = listed.json()["data"]["bookings"]
    assert one["id"] == answer.json()["data"]["id"]
    expected = {
        "counselorId": counselor.id,
        "counselorName": "Meera",
        "date": DAY,
        "time": "09:00",
        "duration": 50,
        "type": "video",
        "status": "upcoming",
        "notes": "",
        "startsAt": "2026-11-26T03:30:00Z",
        "endsAt": "2026-11-26T04:20:00Z",
        "state": "confirmed",
        "heldUntil": None,
    }
    assert {key: one[key] for key in expected} == expected


@pytest.mark.parametrize(
    ("day", "wall", "told"),
    [
        ("2026-11-24", "11:00", "24 November 2026, 11:00 has passed; please choose a later time"),
        (DAY, "13:00", "Meera does not offer 26 November 2026, 13:00"),
    ],
)
async def test_a_refusal_names_the_day_that_was_sent(world: World, day: str, wall: str, told: str) -> None:
    counselor, student = await a_counsellor_there(world), await world.student()
    picked_the_day_after = {**at(counselor, wall, day), "type": "video", "notes": "", "duration": 60}

    answer = await student.post("/api/bookings", picked_the_day_after)

    assert answer.json()["message"] == told


async def test_the_same_post_again_is_the_same_booking(world: World) -> None:
    counselor, student = await a_counsellor_there(world), await world.student()

    answers = await asyncio.gather(*(student.post("/api/bookings", at(counselor)) for _ in range(10)))

    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.json()["data"]["id"] for answer in answers}) == 1


async def test_booking_passes_ones_own_hold_and_nobody_elses(world: World) -> None:
    counselor, student, other = await a_counsellor_there(world), await world.student(), await world.student()
    hold = await held(student, counselor)

    theirs = await other.post("/api/bookings", at(counselor))
    mine = await student.post("/api/bookings", {**at(counselor), "notes": "exams"})

    assert refusal(theirs) == (409, "slot_taken")
    now = mine.json()["data"]
    assert (now["id"], now["state"], now["notes"]) == (hold["id"], "confirmed", "exams")


async def test_the_requirements_spelling_books_too(world: World) -> None:
    counselor, student = await a_counsellor_there(world), await world.student()
    body = {
        "counselor_id": counselor.id,
        "session_date": DAY,
        "session_time": "10:00",
        "duration_minutes": 50,
        "session_type": "chat",
        "booking_notes": "exams",
    }

    answer = await student.post("/api/bookings", body)

    one = answer.json()["data"]
    assert (one["time"], one["type"], one["notes"]) == ("10:00", "chat", "exams")


async def test_a_slot_or_a_hold_can_be_named(world: World) -> None:
    counselor, student = await a_counsellor_there(world), await world.student()
    hold = await held(student, counselor)

    by_hold = await student.post("/api/bookings", {"bookingId": hold["id"]})
    by_slot = await student.post("/api/bookings", {"slotId": hold["slotId"]})

    assert by_hold.json()["data"]["id"] == by_slot.json()["data"]["id"] == hold["id"]


async def test_a_type_that_is_not_offered_becomes_one_that_is(world: World) -> None:
    counselor = await a_counsellor_there(world, session_types=(SessionType.AUDIO, SessionType.CHAT))
    student = await world.student()

    assert (await booked(student, counselor, type="video"))["type"] == "audio"


@pytest.mark.parametrize(
    "more",
    [{"duration": 0}, {"type": "telepathy"}, {"status": "confirmed"}, {"notes": "x" * 2001}],
)
async def test_what_the_client_would_never_send_is_refused(world: World, more: dict[str, Any]) -> None:
    counselor, student = await a_counsellor_there(world), await world.student()

    answer = await student.post("/api/bookings", at(counselor) | more)

    assert refusal(answer) == (400, "malformed_request")
    assert (await student.get("/api/bookings")).json()["data"]["bookings"] == []


async def test_a_booking_without_a_time_is_refused(world: World) -> None:
    student = await world.student()

    assert refusal(await student.post("/api/bookings", {"counselorId": "x"})) == (422, "invalid_slot")


# --- PUT /bookings/{id} ------------------------------------------------------------------------------------------


async def test_moving_releases_the_former_time_and_keeps_the_booking(world: World) -> None:
    counselor, student, other = await a_counsellor_there(world), await world.student(), await world.student()
    one = await booked(student, counselor)

    moved = await student.put(f"/api/bookings/{one['id']}", {"session_date": DAY, "session_time": "14:00"})
    again = await student.put(f"/api/bookings/{one['id']}", {"startsAt": "2026-11-26T08:30:00Z"})

    assert (moved.json()["data"]["id"], moved.json()["data"]["time"]) == (one["id"], "14:00")
    assert again.json()["data"]["rescheduleCount"] == 1
    await held(other, counselor, "09:00")


async def test_who_loses_the_new_time_keeps_the_old(world: World) -> None:
    counselor = await a_counsellor_there(world)
    students = [await world.student() for _ in range(3)]
    walls = ["09:00", "10:00", "11:00"]
    mine = [await booked(one, counselor, wall) for one, wall in zip(students, walls, strict=True)]

    answers = await asyncio.gather(
        *(
            student.put(f"/api/bookings/{one['id']}", {"date": DAY, "time": "16:00"})
            for student, one in zip(students, mine, strict=True)
        )
    )

    after = [(await student.get("/api/bookings")).json()["data"]["bookings"] for student in students]
    assert sorted(answer.status_code for answer in answers) == [200, 409, 409]
    for answer, wall, (one,) in zip(answers, walls, after, strict=True):
        assert one["time"] == ("16:00" if answer.status_code == 200 else wall)
        assert one["state"] == "confirmed"


async def test_one_with_three_appointments_can_still_move_one(world: World) -> None:
    counselor, student = await a_counsellor_there(world), await world.student()
    one, *_ = [await booked(student, counselor, wall) for wall in ("09:00", "10:00", "11:00")]

    onto_own = await student.put(f"/api/bookings/{one['id']}", {"date": DAY, "time": "10:00"})
    moved = await student.put(f"/api/bookings/{one['id']}", {"date": DAY, "time": "12:00"})

    assert refusal(onto_own) == (409, "overlaps_own_appointment")
    assert moved.json()["data"]["time"] == "12:00"


async def test_an_appointment_stays_with_its_counsellor(world: World) -> None:
    counselor, second, student = await a_counsellor_there(world), await a_counsellor_there(world), await world.student()
    one = await booked(student, counselor)
    stamp = "20261126T0430Z"

    other = await student.put(f"/api/bookings/{one['id']}", {"slotId": f"{second.id}:{stamp}"})
    same = await student.put(f"/api/bookings/{one['id']}", {"slotId": f"{counselor.id}:{stamp}"})

    assert refusal(other) == (422, "invalid_slot")
    assert same.json()["data"]["time"] == "10:00"


@pytest.mark.parametrize(
    "body", [{}, {"date": DAY}, {"status": "cancelled", "notes": "x"}, {"date": DAY, "time": "10:00", "notes": "x"}]
)
async def test_one_change_at_a_time(world: World, body: dict[str, Any]) -> None:
    counselor, student = await a_counsellor_there(world), await world.student()
    one = await booked(student, counselor)

    assert refusal(await student.put(f"/api/bookings/{one['id']}", body)) == (422, "invalid_change")


async def test_status_and_notes_can_be_put_as_the_requirements_say(world: World) -> None:
    counselor, student, admin = await a_counsellor_there(world), await world.student(), await world.staff(Role.ADMIN)
    one, two = [await booked(student, counselor, wall, day="2026-11-25") for wall in ("11:00", "12:00")]
    path, other = f"/api/bookings/{one['id']}", f"/api/bookings/{two['id']}"

    told = await student.put(path, {"notes": "about exams"})
    cancelled = await student.put(other, {"status": "cancelled", "cancellation_reason": "better now"})
    not_mine = await student.put(path, {"status": "completed"})
    nosy = await admin.put(path, {"notes": "x"})
    world.clock.forward(hours=1)
    noted = await counselor.put(path, {"session_notes": "calm"})
    missed = await counselor.put(path, {"status": "no_show"})
    corrected = await counselor.put(f"{path}/complete", {"attended": True})

    assert told.json()["data"]["notes"] == "about exams"
    assert cancelled.json()["data"]["status"] == "cancelled"
    assert refusal(not_mine) == refusal(nosy) == (403, "forbidden")
    assert noted.json()["data"]["sessionNotes"] == "calm"
    assert (missed.json()["data"]["state"], corrected.json()["data"]["state"]) == ("no_show", "completed")


async def test_visitors_have_an_empty_list_and_no_booking(world: World) -> None:
    counselor = await a_counsellor_there(world)

    listed = await world.http.get("/api/bookings")
    booked_ = await world.http.post("/api/bookings", json=at(counselor))

    assert (listed.status_code, listed.json()["data"]["bookings"]) == (200, [])
    assert refusal(booked_) == (403, "sign_up_to_book")
    assert "sign up" in booked_.json()["message"]
