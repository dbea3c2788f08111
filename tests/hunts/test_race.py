"""The short form of the race; `python -m hunts race` is the long one."""

import asyncio
from collections import Counter
from pathlib import Path

import httpx
import pytest
from hunts.race import LOCAL, race, report, spellings

from tests.conftest import Person, World
from tests.http.booking_scene import a_counsellor_there


@pytest.mark.slow
@pytest.mark.parametrize("store", ["sqlite", pytest.param("mongo", marks=pytest.mark.mongo)])
async def test_fifty_students_and_two_processes_make_one_winner(store: str, tmp_path: Path) -> None:
    races = await race(store, 3, tmp_path, lapse=False)

    assert races.rounds == 3
    assert not races.failures, report(store, races, 0)


async def test_a_lapsed_hold_is_taken_by_one_of_many(world: World) -> None:
    counselor = await a_counsellor_there(world)
    first, *racers = [await world.student() for _ in range(13)]
    times = await world.http.get(f"/api/counselors/{counselor.id}/availability")
    bodies = spellings(counselor.id, times.json()["data"]["slots"][-1])
    assert (await first.post("/api/bookings/hold", bodies[0])).status_code == 201

    async def takes(number: int, racer: Person) -> httpx.Response:
        return await racer.post("/api/bookings/hold", bodies[number % len(bodies)])

    early = await asyncio.gather(*(takes(number, racer) for number, racer in enumerate(racers)))
    world.clock.forward(minutes=11)
    late = await asyncio.gather(*(takes(number, racer) for number, racer in enumerate(racers)))
    again = await first.post("/api/bookings/hold", bodies[0])

    assert Counter(answer.status_code for answer in early) == {409: 12}
    assert Counter(answer.status_code for answer in late) == {201: 1, 409: 11}
    assert again.status_code == 409


async def test_four_spellings_of_a_time_are_one_slot(world: World) -> None:
    counselor = await a_counsellor_there(world)
    student = await world.student()
    times = await world.http.get(f"/api/counselors/{counselor.id}/availability")
    slot = times.json()["data"]["slots"][-1]

    held = [(await student.post("/api/bookings/hold", body)).json()["data"] for body in spellings(counselor.id, slot)]

    assert {one["slotId"] for one in held} == {slot["slotId"]}
    assert len({one["id"] for one in held}) == 1
    assert held[0]["timeZone"] == LOCAL.key
