"""Coming back: nothing is lost, nothing is told twice, and what was missed is not told to whom it does not concern."""

import asyncio
from contextlib import AsyncExitStack
from datetime import timedelta
from typing import Any

from websockets.asyncio.client import ClientConnection

from manmitra.adapters.live.bus import NoBus
from manmitra.adapters.persistence.store import Insert
from manmitra.adapters.system import SystemClock
from manmitra.domain.crisis.events import AlertRaised
from manmitra.domain.crisis.model import AlertStatus, Level
from manmitra.domain.live.model import Frame
from manmitra.domain.live.usecases import MOST_MISSED, OVERLAP
from manmitra.domain.shared.identity import Role
from manmitra.domain.shared.moments import millisecond_of
from manmitra.entrypoints.live.follower import RHYTHM, Follower
from manmitra.entrypoints.live.frames import frames_of
from tests.conftest import Person, World
from tests.http.booking_scene import DAY, a_counsellor_there, booked, held
from tests.live.scene import connected, heard, hub_of, served, silence


def now_for(world: World) -> None:
    """Ids are made by the real time, and are compared with the clock."""
    world.clock.set(SystemClock().now())


def an_alert(world: World, *, ago: float = 0.0, institution: str = "campus", n: int = 0) -> Insert:
    """An event as it lies in the log, from so many seconds ago."""
    event = AlertRaised(institution=institution, alert_id=f"a{n}", level=Level.HIGH, status=AlertStatus.RAISED)
    write: Any = world.container.outbox().writes([event])[0]
    stamp = f"{int((world.clock.now() - timedelta(seconds=ago)).timestamp() * 1000):012x}"
    write.document["id"] = f"{stamp[:8]}-{stamp[8:]}-7{n:03x}-8000-00000000000a"
    return Insert(write.collection, {**write.document, "pending": False})


async def told(line: ClientConnection) -> list[dict[str, Any]]:
    """All that came until now."""
    await line.send('{"type":"ping"}')
    frames = []
    while (frame := await heard(line))["type"] != "pong":
        frames.append(frame)
    return frames


def ids(frames: list[dict[str, Any]]) -> list[str]:
    return [frame["id"] for frame in frames]


async def test_what_was_missed_comes_in_order_and_then_what_is_new(world: World) -> None:
    now_for(world)
    counselor = await world.staff(Role.COUNSELOR)
    old = [an_alert(world, ago=60 - n, n=n) for n in range(40)]
    await world.container.store().apply(*old, an_alert(world, ago=3, institution="elsewhere"))

    async with (
        served(world) as port,
        connected(world, port, counselor, query=f"?after={old[19].document['id']}") as line,
    ):
        frames = await told(line)

        with_ten_seconds_before = [one.document["id"] for one in old[9:]]
        assert ids(frames) == with_ten_seconds_before


async def test_an_event_that_the_log_told_is_not_told_again_by_the_hub(world: World) -> None:
    now_for(world)
    counselor = await world.staff(Role.COUNSELOR)
    first, second = an_alert(world, ago=30), an_alert(world, ago=1)
    await world.container.store().apply(first, second)
    stored = (await world.container.events().after("campus", first.document["id"], 10))[0]

    async with (
        served(world) as port,
        connected(world, port, counselor, query=f"?after={first.document['id']}") as line,
    ):
        for frame in frames_of(stored):
            hub_of(world).publish(frame)

        assert ids(await told(line)) == [first.document["id"], second.document["id"]]


async def test_what_happens_while_somebody_comes_back_is_neither_lost_nor_doubled(world: World) -> None:
    now_for(world)
    counselor = await world.staff(Role.COUNSELOR)
    first = an_alert(world, ago=5)
    await world.container.store().apply(first)
    written = list[str]()

    async def go_on() -> None:
        for n in range(60):
            one = an_alert(world, n=n + 1)
            await world.container.store().apply(one)
            written.append(one.document["id"])
            stored = [s for s in await world.container.events().after("campus", "0", 999) if s.id == written[-1]]
            for frame in frames_of(stored[0]):
                hub_of(world).publish(frame)

    async with served(world) as port, AsyncExitStack() as lines:
        going_on = asyncio.create_task(go_on())
        opened = []
        for _ in range(5):
            query = f"?after={first.document['id']}"
            opened.append(await lines.enter_async_context(connected(world, port, counselor, query=query)))
            await asyncio.sleep(0)
        await going_on

        for line in opened:
            frames = ids(await told(line))
            assert len(frames) == len(set(frames))
            assert set(frames) == {first.document["id"], *written}


async def test_one_who_missed_too_much_is_told_to_fetch_anew(world: World) -> None:
    now_for(world)
    counselor = await world.staff(Role.COUNSELOR)
    many = [an_alert(world, ago=100, n=n) for n in range(MOST_MISSED)]
    await world.container.store().apply(*many)

    async with (
        served(world) as port,
        connected(world, port, counselor, query=f"?after={many[0].document['id']}") as line,
    ):
        assert await told(line) == [{"type": "resync"}]


async def test_one_who_was_away_too_long_is_told_to_fetch_anew(world: World) -> None:
    now_for(world)
    counselor = await world.staff(Role.COUNSELOR)
    long_ago = an_alert(world, ago=3601).document["id"]

    async with served(world) as port, connected(world, port, counselor, query=f"?after={long_ago}") as line:
        assert await told(line) == [{"type": "resync"}]


async def test_what_concerns_staff_is_not_told_to_a_student_who_comes_back(world: World) -> None:
    now_for(world)
    student = await world.student()
    first = an_alert(world, ago=30)
    await world.container.store().apply(first, an_alert(world, ago=20), an_alert(world, ago=1))

    async with (
        served(world) as port,
        connected(world, port, student, query=f"?after={first.document['id']}") as line,
    ):
        assert await silence(line)


async def test_free_times_rebuilt_from_events_are_those_of_a_fresh_fetch(world: World) -> None:
    """Events applied to what was fetched before give what is fetched now (an idea of Zulip's)."""
    counselor = await a_counsellor_there(world)
    one, other = await world.student(), await world.student()
    before = await times(world, counselor)

    async with served(world) as port, connected(world, port) as line:
        kept = await held(one, counselor, "09:00")
        let_go = await held(other, counselor, "10:00")
        await booked(one, counselor, "14:00")
        assert (await one.post(f"/api/bookings/{kept['id']}/confirm", {})).status_code == 200
        assert (await other.put(f"/api/bookings/{let_go['id']}/cancel")).status_code == 200
        await tell(world)
        rebuilt = set(before)
        for frame in await told(line):
            change = rebuilt.add if frame["kind"] == "slot.released" else rebuilt.discard
            change(frame["data"]["slotId"])

    assert rebuilt == await times(world, counselor)
    assert rebuilt != before


async def times(world: World, counselor: Person) -> set[str]:
    """The slots of the day that are free."""
    answer = await world.http.get(f"/api/counselors/{counselor.id}/availability", params={"from": DAY, "days": 1})
    assert answer.status_code == 200, answer.text
    return {slot["slotId"] for slot in answer.json()["data"]["slots"]}


async def tell(world: World) -> None:
    """What the relay does with the log; each frame goes out once, whoever hands it over."""
    for stored in await world.container.events().after("campus", "0", 999):
        for frame in frames_of(stored):
            hub_of(world).publish(frame)


async def test_a_hold_that_was_renewed_meanwhile_is_heard_by_one_who_comes_back_and_in_other_processes(
    world: World,
) -> None:
    now_for(world)
    counselor, student = await a_counsellor_there(world), await world.student()
    day = (world.clock.now() + timedelta(days=7)).date().isoformat()
    hold = await held(student, counselor, "09:00", day=day)
    follower = other_process(world, elsewhere := list[Frame]())
    await follower.look()
    world.clock.forward(minutes=5)
    seen = an_alert(world, ago=60)

    assert (await student.post(f"/api/bookings/{hold['id']}/renew", {})).status_code == 200
    await follower.look()
    async with (
        served(world) as port,
        connected(world, port, student, query=f"?after={seen.document['id']}") as line,
    ):
        (frame,) = await told(line)

    first, renewed = elsewhere
    assert frame["data"]["lockedUntil"] == renewed.data["lockedUntil"] > first.data["lockedUntil"]
    assert frame["id"] == renewed.id > first.id
    assert abs(millisecond_of(renewed.id) - world.clock.now().timestamp() * 1000) < 1000


async def test_looking_further_never_goes_back_behind_a_renewed_hold(world: World) -> None:
    """A page that ends with the hold must not begin anew where its appointment was made."""
    now_for(world)
    counselor, student = await a_counsellor_there(world), await world.student()
    day = (world.clock.now() + timedelta(days=7)).date().isoformat()
    hold = await held(student, counselor, "09:00", day=day)
    world.clock.forward(minutes=5)
    await world.container.store().apply(an_alert(world, ago=60, n=1), an_alert(world, ago=30, n=2))
    assert (await student.post(f"/api/bookings/{hold['id']}/renew", {})).status_code == 200
    events, last, kinds = world.container.events(), "0", list[str]()

    while found := await events.after("campus", last, 1):
        assert found[0].id > last
        last = found[0].id
        kinds.append(found[0].event.kind)

    assert kinds == ["alert.raised", "alert.raised", "slot.held"]


def other_process(world: World, heard: list[Frame]) -> Follower:
    return Follower(
        events=world.container.events(),
        frames_of=frames_of,
        deliver=heard.append,
        institutions=lambda: ["campus"],
        bus=NoBus(),
        clock=world.clock,
    )


def test_one_who_comes_back_is_taken_further_back_than_an_event_may_come_late() -> None:
    latest = timedelta(seconds=RHYTHM.beside_bus + RHYTHM.alone)

    assert latest < OVERLAP
