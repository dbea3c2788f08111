"""How long a connection lasts: until the sign-in behind it ends, or the server stops."""

import time
from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from manmitra.adapters.persistence.store import Replace
from manmitra.domain.live.ports import Standing
from manmitra.domain.shared.identity import Role
from tests.conftest import World
from tests.live.scene import a_frame, closed, connected, dial, heard, hub_of, served, silence, ticket_for

IN_TIME = 5.0


async def test_signing_out_ends_the_connection_within_five_seconds(world: World) -> None:
    student, other = await world.student(), await world.student()

    async with served(world) as port, connected(world, port, student) as line, connected(world, port, other) as stays:
        assert (await student.post("/api/auth/logout", {})).status_code == 200
        start = time.monotonic()

        assert (await heard(line))["code"] == "session_ended"
        assert await closed(line) == (1008, "session_ended")
        assert time.monotonic() - start < IN_TIME
        assert await silence(stays)


async def test_a_session_that_another_process_ended_is_noticed_too(world: World) -> None:
    """Straight into the store, past every cache of this process."""
    counselor = await world.staff(Role.COUNSELOR)

    async with served(world) as port, connected(world, port, counselor) as line:
        sessions = await world.container.sessions().live_of(counselor.id)
        store = world.container.store()
        found = await store.get("sessions", sessions[0].id)
        assert found is not None
        await store.apply(Replace("sessions", {**found, "live": False}))
        start = time.monotonic()

        assert await closed(line) == (1008, "session_ended")
        assert time.monotonic() - start < IN_TIME


async def test_nothing_is_told_after_the_sign_in_has_ended(world: World) -> None:
    student = await world.student()

    async with served(world) as port, connected(world, port, student) as line:
        assert (await student.post("/api/auth/logout", {})).status_code == 200
        await world.application.live_sockets.sweep()
        hub_of(world).publish(a_frame(world, users=(student.id,)))

        assert (await heard(line))["type"] == "problem"
        assert await closed(line) == (1008, "session_ended")


async def test_a_connection_ends_with_the_token_it_was_made_from(world: World) -> None:
    student = await world.student()
    lasts = timedelta(minutes=world.container.settings().access_token_minutes)

    async with served(world) as port, connected(world, port, student) as line, connected(world, port) as visitor:
        world.clock.forward(seconds=lasts.total_seconds() - 1)
        await world.application.live_sockets.sweep()
        assert await silence(line)

        world.clock.forward(seconds=1)
        await world.application.live_sockets.sweep()

        assert await closed(line) == (1008, "session_ended")
        assert await silence(visitor)


@pytest.mark.one_engine
async def test_a_round_that_breaks_is_not_the_last_one(world: World) -> None:
    class OnceBroken(Standing):
        rounds = 0

        async def ended(self, session_ids: Collection[str], now: datetime) -> set[str]:
            self.rounds += 1
            if self.rounds == 1:
                raise ValueError("a mistake of ours")
            return await live.standing.ended(session_ids, now)

    student, live = await world.student(), world.container.live()

    async with served(world) as port, connected(world, port, student) as line:
        world.application.live_sockets._live = replace(live, standing=OnceBroken())
        assert (await student.post("/api/auth/logout", {})).status_code == 200

        assert (await heard(line))["code"] == "session_ended"


async def test_when_the_server_stops_everybody_hears_that_it_comes_back(world: World) -> None:
    async with served(world) as port:
        lines = [await dial(port, await ticket_for(world)) for _ in range(3)]

    assert [(await closed(line))[0] for line in lines] == [1012, 1012, 1012]
