"""What lies before the events: origins, garbage, floods, lines that break."""

import asyncio
from contextlib import AsyncExitStack, suppress
from pathlib import Path
from typing import Any

import httpx
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from manmitra.entrypoints.socketio.wire import AT_ONCE, PACKET, PER_SECOND
from tests.conftest import World, a_world, settings_for
from tests.fakes import FixedClock
from tests.socketio.scene import SOON, connected, served

pytestmark = pytest.mark.one_engine

QUERY = "EIO=4&transport="


def line(port: int, **options: Any) -> connect:
    given: dict[str, Any] = {"proxy": None, "compression": None, "max_size": None, **options}
    return connect(f"ws://127.0.0.1:{port}/socket.io/?{QUERY}websocket", **given)


def guests(world: World) -> int:
    return len(world.application.socketio._guests)


async def until(true: Any) -> None:
    async with asyncio.timeout(SOON):
        while not true():  # noqa: ASYNC110 - what is waited for is no event of ours
            await asyncio.sleep(0.01)


async def must_end(wire: Any, after: str = "") -> None:
    """Whatever is still told before that."""
    async with asyncio.timeout(SOON):
        with suppress(ConnectionClosed):
            if after:
                await wire.send(after)
            async for _ in wire:
                pass
    assert wire.close_code is not None


async def greeted(wire: Any, auth: str = "") -> None:
    assert str(await wire.recv()).startswith("0{")
    await wire.send(f"40{auth}")
    assert str(await wire.recv()).startswith("40{")


async def test_a_page_of_another_origin_may_not_connect(world: World) -> None:
    async with served(world) as port:
        with pytest.raises(InvalidStatus) as refused:
            await line(port, origin="https://evil.example")
        async with httpx.AsyncClient() as http:
            url = f"http://127.0.0.1:{port}/socket.io/?{QUERY}polling"
            polled = await http.get(url, headers={"Origin": "https://evil.example"})
        open_ = len(world.application.socketio._sio.eio.sockets)

    assert refused.value.response.status_code == 403
    assert polled.status_code == 403
    assert "access-control-allow-origin" not in polled.headers
    assert open_ == 0


@pytest.mark.parametrize("same", [False, True])
async def test_the_clients_own_origin_and_this_host_may(world: World, same: bool) -> None:  # noqa: FBT001
    async with served(world) as port, httpx.AsyncClient() as http:
        origin = f"https://127.0.0.1:{port}" if same else "http://localhost:4173"
        async with line(port, origin=origin) as wire:
            await greeted(wire)
        polled = await http.get(f"http://127.0.0.1:{port}/socket.io/?{QUERY}polling", headers={"Origin": origin})

    assert polled.status_code == 200
    assert polled.headers["access-control-allow-origin"] == origin
    assert "access-control-allow-credentials" not in polled.headers
    assert polled.headers["x-content-type-options"] == "nosniff"
    assert polled.headers["cache-control"] == "no-store"
    assert polled.headers["content-type"].startswith("text/plain")


@pytest.mark.parametrize(
    ("method", "query", "status"),
    [
        ("GET", f"{QUERY}polling&j=0", 400),
        ("GET", f"{QUERY}carrier-pigeon", 400),
        ("GET", "EIO=3&transport=polling", 400),
        ("GET", "", 400),
        ("GET", f"{QUERY}polling&sid=unknown", 400),
        ("POST", f"{QUERY}polling&sid=unknown", 400),
        ("POST", f"{QUERY}polling", 400),
        ("DELETE", f"{QUERY}polling", 405),
        ("GET", f"{QUERY}websocket", 400),
    ],
)
async def test_requests_that_mean_nothing_are_refused(world: World, method: str, query: str, status: int) -> None:
    answer = await world.http.request(method, f"/socket.io/?{query}")

    assert answer.status_code == status


async def test_what_lies_beside_the_path_is_the_api(world: World) -> None:
    answer = await world.http.get("/socket.io/other")

    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


@pytest.mark.parametrize(
    "packet",
    [
        "", "x", "4", "42", "42[]", "42{}", "42[7]", '42["disconnect"]', '42["connect",{},{}]', '42["unknown",1]',
        "43[]", "44", "45", "451-[]", "46", "6", "0", "49", "4{}", "bAAAA", "2x", "\x00", '42["chat-messages"]',
        "4" * 100, '4299999999999["chat-message",{}]', '42/admin,["chat-message",{}]',
    ],
)  # fmt: skip
def test_what_no_client_of_ours_sends_never_reaches_the_library(packet: str) -> None:
    assert not PACKET.fullmatch(packet)


async def test_garbage_changes_nothing_and_the_line_goes_on(world: World) -> None:
    async with served(world) as port, line(port) as wire:
        await greeted(wire)
        for junk in ("", "x", "42", "42[]", '42["disconnect"]', b"\x00\x01", '42["chat-message"', "40", "40/admin,"):
            await wire.send(junk)
        await wire.send('42["hold-slot",' + "[" * 5000)
        await wire.send('427["chat-message",{"message":"hello"}]')
        told = [str(await wire.recv()) for _ in range(4)]

        assert [one[:4] for one in told[:2]] == ['44"U', "44/a"]
        assert told[2].startswith('42["bestie-response"')
        assert told[3] == "437[]"
        assert guests(world) == 1


async def test_a_message_that_is_too_large_ends_the_line_and_nothing_else(world: World) -> None:
    async with served(world) as port, connected(port) as other:
        async with line(port) as wire:
            await greeted(wire)
            await must_end(wire, '42["chat-message",{"message":"' + "x" * 2_000_000)
        await until(lambda: guests(world) == 1)

        assert (await other.say("hello"))["response"]


async def test_a_poll_that_is_too_large_is_refused(world: World) -> None:
    async with served(world) as port, httpx.AsyncClient() as http:
        url = f"http://127.0.0.1:{port}/socket.io/?{QUERY}polling"
        sid = (await http.get(url)).text.split('"sid":"')[1].split('"')[0]
        large = await http.post(f"{url}&sid={sid}", content="4" * 100_000)
        many = await http.post(f"{url}&sid={sid}", content="\x1e".join(["42[]"] * 1000))
        busy = await http.post(f"{url}&sid={sid}", content="\x1e".join(["2"] * 300))
        strange = await http.post(f"{url}&sid={sid}", content=b"\xff\xfe\x1e")

    assert (large.status_code, many.status_code) == (413, 200)
    assert (busy.status_code, strange.status_code) == (413, 200)


async def test_a_flood_is_answered_message_by_message_and_hardly_anything_of_it_is_kept(world: World) -> None:
    async with served(world) as port, connected(port, await world.student()) as client, connected(port) as other:
        for number in range(50):
            await client.emit("chat-message", {"message": f"exams {number}", "sessionId": None})
        quick = await other.say("hello")
        await client.hears("bestie-response", 50)

    assert quick["response"]
    assert await world.container.store().count("messages") <= 2 * 25


@pytest.mark.parametrize("transport", ["websocket", "polling"])
async def test_who_sends_too_fast_is_read_more_slowly_and_the_others_are_not(world: World, transport: str) -> None:
    loop = asyncio.get_running_loop()

    async with served(world) as port, connected(port, transport=transport) as fast, connected(port) as other:
        begun = loop.time()
        for _ in range(AT_ONCE + 20):
            await fast.emit("join-room", {"userId": "me"})
        await other.say("hello")
        others = loop.time() - begun
        await fast.say("hello")
        own = loop.time() - begun

    assert own > 20 / PER_SECOND > others


async def test_a_line_that_breaks_is_forgotten_and_what_was_said_is_kept(world: World) -> None:
    asha = await world.student()
    body = {"topic": "other", "language": "en"}
    session = (await asha.post("/api/chat/start-session", body)).json()["data"]["sessionId"]

    async with served(world) as port:
        wire = await line(port)
        await greeted(wire)
        await wire.send(f'42["chat-message",{{"message":"hello","sessionId":"{session}"}}]')
        wire.transport.abort()
        await until(lambda: guests(world) == 0)
        left = world.container.live_hub()._everyone.get("campus")
        kept = (await asha.get(f"/api/chat/sessions/{session}/messages")).json()["data"]["items"]

    assert [one["content"] for one in kept if one["sender"] == "user"] == ["hello"]
    assert not left


async def test_leaving_ends_a_poll_that_waits(world: World) -> None:
    async with served(world) as port:
        async with connected(port, transport="polling") as client:
            await client.say("hello")
        await until(lambda: guests(world) == 0)


async def test_an_address_that_has_its_share_gets_no_more_until_one_of_them_leaves(
    tmp_path: Path, clock: FixedClock
) -> None:
    settings = settings_for(tmp_path, live_per_address=5)
    async with a_world(settings, clock, tmp_path) as world, served(world) as port, AsyncExitStack() as stack:
        wires = [await stack.enter_async_context(line(port)) for _ in range(5)]
        with pytest.raises(InvalidStatus):
            await line(port)
        async with httpx.AsyncClient() as http:
            polled = await http.get(f"http://127.0.0.1:{port}/socket.io/?{QUERY}polling")
        await wires.pop().close()
        await until(lambda: len(world.application.socketio._sio.eio.sockets) == len(wires))
        await greeted(await stack.enter_async_context(line(port)))

    assert polled.status_code == 503


async def test_when_the_process_stops_all_connections_end(world: World) -> None:
    async with served(world) as port, line(port) as wire:
        await greeted(wire)
        world.container.operation().stopping = True
        await must_end(wire)
        with pytest.raises(InvalidStatus):
            await line(port)
