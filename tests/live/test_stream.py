"""Server-Sent Events: the same, for networks that let no WebSocket through."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest

from manmitra.domain.shared.identity import Role
from tests.conftest import Person, World
from tests.live.scene import SOON, a_frame, hub_of, served
from tests.live.test_resume import an_alert, now_for

pytestmark = pytest.mark.one_engine
PATH = "/api/live/events"


class Stream:
    """What a browser's EventSource reads."""

    def __init__(self, answer: httpx.Response) -> None:
        self.answer = answer
        self._lines = answer.aiter_lines()

    async def event(self) -> tuple[str, dict[str, Any]]:
        """Id and data of the next one."""
        fields: dict[str, str] = {}
        async with asyncio.timeout(SOON):
            async for line in self._lines:
                if not line and "data" in fields:
                    return fields.get("id", ""), json.loads(fields["data"])
                name, _, value = line.partition(": ")
                fields[name] = value
        raise AssertionError("the stream has ended")

    async def ended(self) -> bool:
        async with asyncio.timeout(SOON):
            async for _ in self._lines:
                pass
        return True


@asynccontextmanager
async def streaming(port: int, person: Person | None = None, **headers: str) -> AsyncIterator[Stream]:
    sent = {"Accept": "text/event-stream", **headers}
    if person is not None:
        sent["Authorization"] = f"Bearer {person.token}"
    async with (
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as http,
        http.stream("GET", PATH, headers=sent) as answer,
    ):
        assert answer.status_code == 200
        stream = Stream(answer)
        assert (await stream.event())[1]["type"] == "hello"
        yield stream


async def test_a_stream_tells_events_with_their_ids(world: World) -> None:
    student = await world.student()

    async with served(world) as port, streaming(port, student) as stream, streaming(port) as visitor:
        own, for_all = a_frame(world, users=(student.id,)), a_frame(world)
        hub_of(world).publish(own)
        hub_of(world).publish(for_all)

        assert [(await stream.event())[0] for _ in range(2)] == [own.id, for_all.id]
        assert (await visitor.event())[1]["data"] == {"slotId": "s1"}
    assert stream.answer.headers["content-type"] == "text/event-stream"
    assert stream.answer.headers["cache-control"] == "no-store"


async def test_a_browser_that_comes_back_hears_what_it_missed(world: World) -> None:
    now_for(world)
    counselor = await world.staff(Role.COUNSELOR)
    first, second = an_alert(world, ago=60), an_alert(world, ago=1)
    await world.container.store().apply(first, second)

    async with (
        served(world) as port,
        streaming(port, counselor, **{"Last-Event-ID": f"{first.document['id']}+"}) as stream,
    ):
        assert [(await stream.event())[0] for _ in range(2)] == [first.document["id"], second.document["id"]]


async def test_a_stream_ends_with_the_sign_in(world: World) -> None:
    student = await world.student()

    async with served(world) as port, streaming(port, student) as stream:
        assert (await student.post("/api/auth/logout", {})).status_code == 200

        assert (await stream.event())[1]["code"] == "session_ended"
        assert await stream.ended()


async def test_a_stream_ends_when_the_server_stops(world: World) -> None:
    async with served(world) as port, streaming(port) as stream:
        world.container.operation().stopping = True

        assert await stream.ended()


async def test_a_closed_stream_gives_its_seat_back(world: World) -> None:
    student = await world.student()

    async with served(world) as port:
        for _ in range(8):
            async with streaming(port, student):
                pass
            await asyncio.sleep(0.05)
        assert not world.application.live_sockets._lines


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, (406, "event_stream_only")),
        ({"Accept": "text/event-stream", "Last-Event-ID": "yesterday"}, (422, "invalid_after")),
        ({"Accept": "text/event-stream", "Authorization": "Bearer nonsense"}, (401, "unauthenticated")),
    ],
)
async def test_who_asks_wrongly_hears_why(world: World, headers: dict[str, str], expected: tuple[int, str]) -> None:
    answer = await world.http.get(PATH, headers=headers)

    assert (answer.status_code, answer.json()["code"]) == expected


async def test_a_sixth_connection_of_one_person_is_refused(world: World) -> None:
    student = await world.student()
    sockets = world.application.live_sockets

    async with served(world) as port:
        streams = [streaming(port, student) for _ in range(5)]
        for one in streams:
            await one.__aenter__()
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as http:
            headers = {"Authorization": f"Bearer {student.token}", "Accept": "text/event-stream"}
            answer = await http.get(PATH, headers=headers)
        for one in streams:
            await one.__aexit__(None, None, None)

    assert (answer.status_code, answer.json()["code"]) == (429, "too_many_connections")
    assert len(sockets._lines) == 0
