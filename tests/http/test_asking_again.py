"""After somebody was in danger they are asked how they are: two hours, a day and a week later, unless they want not."""

from datetime import timedelta

import pytest

from manmitra.domain.shared.identity import Role
from tests.conftest import PASSWORD, STAFF_PASSWORD, Person, World
from tests.http.test_chat import CRISIS, begin, say
from tests.http.test_news import told, until

AFTER = (timedelta(hours=2), timedelta(hours=24), timedelta(days=7))


async def asked(world: World, person: Person) -> int:
    """How often, as the person reads it, who signs in anew: a week is longer than a token lasts."""
    password = PASSWORD if person.email.startswith("student") else STAFF_PASSWORD
    answer = await world.http.post("/api/auth/login", json={"email": person.email, "password": password})
    person.token = answer.json()["data"]["token"]
    return (await told(world, person)).count("check_in")


async def the_one(person: Person) -> str:
    items = (await person.get("/api/notifications")).json()["data"]["items"]
    [id] = [one["id"] for one in items if one["type"] == "check_in"]
    return str(id)


async def after_each(world: World, person: Person) -> list[int]:
    """How often they were asked by each of the three times, looked at twice."""
    began, seen = world.clock.now(), list[int]()
    for after in AFTER:
        await until(world, began + after)
        await until(world, began + after)
        seen.append(await asked(world, person))
    return seen


async def test_one_is_asked_three_times_and_each_time_once(world: World) -> None:
    asha, counsellor = await world.student(), await world.staff(Role.COUNSELOR)
    await say(asha, await begin(asha), CRISIS)

    assert await asked(world, asha) == 0
    assert await after_each(world, asha) == [1, 2, 3]
    assert await asked(world, counsellor) == 0
    shown = (await asha.get("/api/notifications")).json()["data"]["items"][0]
    assert "14416" in shown["message"]


async def test_a_later_signal_counts_anew_and_the_earlier_one_asks_no_more(world: World) -> None:
    asha = await world.student()
    session = await begin(asha)
    await say(asha, session, CRISIS)
    await world.container.relay().quiet()
    world.clock.forward(hours=1, minutes=30)
    await say(asha, session, CRISIS)
    second = world.clock.now()

    await until(world, second + timedelta(minutes=45))
    early = await asked(world, asha)
    await until(world, second + timedelta(hours=2))

    assert (early, await asked(world, asha)) == (0, 1)


@pytest.mark.parametrize("again", [False, True])
async def test_whoever_does_not_want_it_is_not_asked(world: World, *, again: bool) -> None:
    asha = await world.student()
    await say(asha, await begin(asha), CRISIS)
    await world.container.relay().quiet()

    chosen = await asha.put("/api/notifications/preferences", {"checkIns": again})

    assert chosen.json()["data"]["checkIns"] is again
    assert await after_each(world, asha) == ([1, 2, 3] if again else [0, 0, 0])


async def test_a_visitor_and_whoever_only_holds_the_id_raise_none(world: World) -> None:
    asha = await world.student()
    session = await begin(asha)
    await say(world.http, session, CRISIS)

    assert await after_each(world, asha) == [0, 0, 0]


@pytest.mark.one_engine
async def test_what_leaves_says_nothing_and_not_at_night(world: World) -> None:
    asha = await world.student()
    await asha.put("/api/notifications/preferences", {"quietHours": {"start": "11:00", "end": "13:00"}})
    await say(asha, await begin(asha), CRISIS)
    await until(world, world.clock.now() + AFTER[0])  # noon in Kolkata
    [item] = [
        one for one in (await asha.get("/api/notifications")).json()["data"]["items"] if one["type"] == "check_in"
    ]

    answer = await asha.get(f"/api/notifications/{item['id']}/deliveries")

    assert answer.status_code == 200, answer.text
    due = [one["dueAt"] for one in answer.json()["data"]]
    assert due
    assert {one[:16] for one in due} == {"2026-11-25T07:30"}


@pytest.mark.one_engine
async def test_what_waited_for_the_end_of_quiet_hours_does_not_leave_after_a_no(world: World) -> None:
    asha = await world.student()
    await say(asha, await begin(asha), CRISIS)
    await until(world, world.clock.now() + AFTER[0])
    notifications = world.container.stored_notifications()
    [item] = [
        one for one in (await asha.get("/api/notifications")).json()["data"]["items"] if one["type"] == "check_in"
    ]
    kept = await notifications.get(item["id"])
    wanted = world.container.still_wanted()

    before = await wanted(kept)
    await asha.put("/api/notifications/preferences", {"checkIns": False})

    assert (before, await wanted(kept)) == (True, False)


async def test_a_person_is_watched_in_the_next_conversation_too(world: World) -> None:
    asha = await world.student()
    await say(asha, await begin(asha), CRISIS)
    await world.container.relay().quiet()

    answer = await say(asha, await begin(asha), "hello there")

    assert "14416" in answer.json()["data"]["response"]
