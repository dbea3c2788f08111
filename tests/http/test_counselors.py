"""The directory, open times and a counsellor's own hours, over HTTP."""

from typing import Any

import pytest

from manmitra.demo.counselors import demo_counselors
from manmitra.domain.counselors.model import Availability, Texts
from manmitra.domain.shared.identity import Role
from tests.conftest import World
from tests.domain.booking_examples import AFTERNOON, MORNING, a_counselor, hours
from tests.http.booking_scene import DAY, a_counsellor_there, booked, held, refusal

WEEK = [{"weekday": "thursday", "start": "10:00", "end": "12:00"}]


async def test_a_visitor_sees_the_directory_with_every_field_of_the_client(world: World) -> None:
    counselor = await a_counsellor_there(world, experience_years=7, location="Room 2", hindi=Texts(name="मीरा"))

    answer = await world.http.get("/api/counselors")

    assert answer.status_code == 200
    (one,) = answer.json()["data"]["counselors"]
    assert {key: one[key] for key in one if key not in ("nextAvailableAt", "sessionMinutes", "timeZone")} == {
        "id": counselor.id,
        "name": "Meera",
        "nameHi": "मीरा",
        "title": "Psychologist",
        "bio": "Listens.",
        "specializations": ["Anxiety"],
        "qualifications": [],
        "rating": 0.0,
        "experience": 7,
        "languages": ["English"],
        "location": "Room 2",
        "avatarUrl": None,
        "isOnline": False,
        "nextAvailable": "Today, 11:00 AM",
        "sessionTypes": ["video", "chat"],
    }


async def test_the_next_open_time_is_told_for_people(world: World) -> None:
    await a_counsellor_there(world, hours(AFTERNOON, days=[2]), name="Asif")
    await a_counsellor_there(world, hours(MORNING, days=[3]), name="Bela")
    await a_counsellor_there(world, hours(MORNING, days=[1]), name="Chand")
    await a_counsellor_there(world, Availability(), name="Dev")

    answer = await world.http.get("/api/counselors")

    assert [one["nextAvailable"] for one in answer.json()["data"]["counselors"]] == [
        "Today, 2:00 PM",
        "Tomorrow, 9:00 AM",
        "Tue 1 Dec, 9:00 AM",
        "No open times in the next two weeks",
    ]


async def test_the_directory_is_that_of_the_place_and_of_those_who_are_there(world: World) -> None:
    await a_counsellor_there(world)
    elsewhere = a_counselor("elsewhere", institution="other")
    left = a_counselor("left", is_active=False)
    for one in (elsewhere, left):
        await world.container.stored_counselors().add(one)

    answer = await world.http.get("/api/counselors")

    assert len(answer.json()["data"]["counselors"]) == 1
    for hidden in ("elsewhere", "left", "nobody"):
        assert refusal(await world.http.get(f"/api/counselors/{hidden}")) == (404, "counselor_unknown")
        path = f"/api/counselors/{hidden}/availability"
        assert refusal(await world.http.get(path)) == (404, "counselor_unknown")


async def test_one_counsellor_and_the_specialisations(world: World) -> None:
    counselor = await a_counsellor_there(world, specializations=("Sleep", "anxiety"))
    await a_counsellor_there(world, specializations=("Sleep", "Grief"))

    one = await world.http.get(f"/api/counselors/{counselor.id}")
    fields = await world.http.get("/api/counselors/specializations")

    assert one.json()["data"]["id"] == counselor.id
    assert fields.json()["data"]["specializations"] == ["anxiety", "Grief", "Sleep"]


async def test_open_times_are_slots_that_can_be_held(world: World) -> None:
    counselor = await a_counsellor_there(world)
    student = await world.student()

    answer = await world.http.get(f"/api/counselors/{counselor.id}/availability", params={"from": DAY, "days": 1})

    times = answer.json()["data"]
    assert [slot["time"] for slot in times["slots"]] == [
        *("09:00", "10:00", "11:00", "12:00"),
        *("14:00", "15:00", "16:00", "17:00"),
    ]
    assert times["slots"][0] == {
        "slotId": f"{counselor.id}:20261126T0330Z",
        "startsAt": "2026-11-26T03:30:00Z",
        "endsAt": "2026-11-26T04:20:00Z",
        "date": DAY,
        "time": "09:00",
    }
    for slot in times["slots"][:3]:
        assert (await student.post("/api/bookings/hold", {"slotId": slot["slotId"]})).status_code == 201


async def test_open_times_are_from_today_on_and_leave_out_what_is_taken(world: World) -> None:
    counselor = await a_counsellor_there(world)
    student = await world.student()
    await booked(student, counselor, "15:00", day="2026-11-25")
    await held(student, counselor, "16:00", day="2026-11-25")
    path = f"/api/counselors/{counselor.id}/availability?days=1"

    before = (await world.http.get(path)).json()["data"]["slots"]
    world.clock.forward(minutes=10)
    after = (await world.http.get(path)).json()["data"]["slots"]

    assert [slot["time"] for slot in before] == ["11:00", "12:00", "14:00", "17:00"]
    assert [slot["time"] for slot in after] == ["11:00", "12:00", "14:00", "16:00", "17:00"]


@pytest.mark.parametrize("query", ["days=0", "days=32", "days=x", "from=tomorrow", "from=2026-02-30"])
async def test_a_range_that_makes_no_sense_is_refused(world: World, query: str) -> None:
    counselor = await a_counsellor_there(world)

    answer = await world.http.get(f"/api/counselors/{counselor.id}/availability?{query}")

    assert answer.status_code == 400


async def test_a_counsellor_changes_their_hours_and_they_hold_at_once(world: World) -> None:
    counselor = await a_counsellor_there(world)
    body = {"weekly": WEEK, "overrides": [{"date": "2026-12-03", "windows": []}], "isOnline": True}

    changed = await counselor.put("/api/counselors/me/availability", body)

    assert changed.status_code == 200, changed.text
    read = (await counselor.get("/api/counselors/me/availability")).json()["data"]
    assert read == changed.json()["data"]
    assert (read["weekly"], read["overrides"], read["isOnline"]) == (WEEK, body["overrides"], True)
    times = await world.http.get(f"/api/counselors/{counselor.id}/availability?days=10")
    assert [(slot["date"], slot["time"]) for slot in times.json()["data"]["slots"]] == [(DAY, "10:00"), (DAY, "11:00")]


async def test_what_can_be_read_can_be_sent_back(world: World) -> None:
    counselor = await a_counsellor_there(world)
    read = (await counselor.get("/api/counselors/me/availability")).json()["data"]

    again = await counselor.put("/api/counselors/me/availability", read)

    assert (again.status_code, again.json()["data"]) == (200, read)


async def test_a_booking_outlives_a_change_of_hours_and_blocks_what_overlaps(world: World) -> None:
    counselor = await a_counsellor_there(world)
    student, other = await world.student(), await world.student()
    await booked(student, counselor, "10:00")
    shifted = [{"weekday": "thursday", "start": "09:30", "end": "12:30"}]

    await counselor.put("/api/counselors/me/availability", {"weekly": shifted})
    world.clock.forward(minutes=1)

    times = await world.http.get(f"/api/counselors/{counselor.id}/availability?days=2")
    assert [slot["time"] for slot in times.json()["data"]["slots"]] == ["11:30"]
    taken = await other.post("/api/bookings/hold", {"counselorId": counselor.id, "date": DAY, "time": "10:30"})
    assert refusal(taken) == (409, "slot_taken")


@pytest.mark.parametrize(
    "changes",
    [
        {"weekly": [{"weekday": "thursday", "start": "12:00", "end": "10:00"}]},
        {"weekly": [*WEEK, {"weekday": "thursday", "start": "11:00", "end": "13:00"}]},
        {"weekly": [{"weekday": "thursday", "start": "10:00", "end": "10:20"}]},
        {"timeZone": "Mars/Olympus"},
        {"timeZone": "../etc/passwd"},
        {"overrides": [{"date": DAY}, {"date": DAY}]},
    ],
)
async def test_hours_that_make_no_sense_are_refused(world: World, changes: dict[str, Any]) -> None:
    counselor = await a_counsellor_there(world)

    answer = await counselor.put("/api/counselors/me/availability", {"weekly": WEEK, **changes})

    assert answer.status_code == 422


@pytest.mark.parametrize(
    "changes",
    [
        {"weekly": [{"weekday": "someday", "start": "10:00", "end": "12:00"}]},
        {"weekly": [{"weekday": "thursday", "start": "25:00", "end": "26:00"}]},
        {"weekly": None},
        {"sessionMinutes": 5},
        {"bufferMinutes": 500},
        {"institution": "other"},
    ],
)
async def test_hours_of_the_wrong_shape_are_refused(world: World, changes: dict[str, Any]) -> None:
    counselor = await a_counsellor_there(world)

    answer = await counselor.put("/api/counselors/me/availability", {"weekly": WEEK, **changes})

    assert answer.status_code == 400


async def test_only_counsellors_have_hours(world: World) -> None:
    student, admin, bare = await world.student(), await world.staff(Role.ADMIN), await world.staff(Role.COUNSELOR)
    path = "/api/counselors/me/availability"

    assert refusal(await world.http.put(path, json={})) == (401, "unauthenticated")
    assert refusal(await student.put(path, {})) == (403, "forbidden")
    assert refusal(await admin.put(path, {})) == (403, "forbidden")
    assert refusal(await bare.put(path, {"weekly": WEEK})) == (404, "counselor_unknown")


async def test_the_demo_counsellors_offer_the_clients_hours(world: World) -> None:
    for one in demo_counselors("campus"):
        await world.container.stored_counselors().add(one)

    answer = await world.http.get("/api/counselors")
    times = await world.http.get("/api/counselors/demo-counselor-meera/availability", params={"from": DAY, "days": 1})

    assert len(answer.json()["data"]["counselors"]) == 4
    assert len(times.json()["data"]["slots"]) == 8
