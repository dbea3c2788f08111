"""What an open connection hears, and how much nonsense it takes."""

import asyncio
import json
import socket

import pytest
from msgspec.structs import replace
from websockets.exceptions import ConnectionClosed

from manmitra.domain.shared.identity import Role
from manmitra.entrypoints.live.line import QUEUE
from tests.conftest import World
from tests.live.scene import a_frame, closed, connected, dial, heard, hub_of, served, silence, ticket_for

pytestmark = pytest.mark.one_engine


async def test_everybody_hears_what_is_for_them_and_nothing_else(world: World) -> None:
    student, other, counselor = await world.student(), await world.student(), await world.staff(Role.COUNSELOR)
    elsewhere = await world.staff(Role.COUNSELOR, institution="elsewhere")
    for_all, for_staff = a_frame(world, everyone=True), a_frame(world, staff=True)
    for_one = a_frame(world, users=(student.id,))

    async with (
        served(world) as port,
        connected(world, port) as a,
        connected(world, port, student) as b,
        connected(world, port, other) as c,
        connected(world, port, counselor) as d,
        connected(world, port, elsewhere) as e,
    ):
        for frame in (for_all, for_staff, for_one):
            hub_of(world).publish(frame)

        assert (await heard(a))["id"] == for_all.id
        assert [(await heard(b))["id"] for _ in range(2)] == [for_all.id, for_one.id]
        assert (await heard(c))["id"] == for_all.id
        assert [(await heard(d))["id"] for _ in range(2)] == [for_all.id, for_staff.id]
        for line in (a, b, c, d, e):
            assert await silence(line)


async def test_an_event_says_what_and_when(world: World) -> None:
    async with served(world) as port, connected(world, port) as line:
        frame = a_frame(world)
        hub_of(world).publish(frame)

        told = await heard(line)

    assert told == {
        "type": "event",
        "id": frame.id,
        "kind": "slot.held",
        "at": "2026-11-25T04:30:00.000Z",
        "data": {"slotId": "s1"},
    }


async def test_the_same_thing_told_twice_arrives_once(world: World) -> None:
    async with served(world) as port, connected(world, port) as line:
        frame = a_frame(world)
        hub_of(world).publish(frame)
        hub_of(world).deliver(frame)

        assert (await heard(line))["id"] == frame.id
        assert await silence(line)


@pytest.mark.parametrize(
    "nonsense",
    ["", "hello", "[]", "{}", '{"type":"shout"}', '{"type":"ping","x":1}', "[" * 3000, '{"type":"' + "p" * 4100, b"\0"],
    ids=lambda text: repr(text[:12]),
)
async def test_nonsense_is_told_once_and_ends_it_the_second_time(world: World, nonsense: str | bytes) -> None:
    async with served(world) as port, connected(world, port) as line:
        await line.send(nonsense)
        assert (await heard(line))["code"] == "not_understood"
        assert await silence(line)

        await line.send(nonsense)

        assert await closed(line) == (1008, "not_understood")


async def test_a_huge_frame_ends_only_its_own_connection(world: World) -> None:
    async with served(world) as port, connected(world, port) as line, connected(world, port) as other:
        await line.send("x" * 2_000_000)

        assert (await closed(line))[0] == 1009
        assert await silence(other)


async def test_text_that_is_not_utf8_ends_only_its_own_connection(world: World) -> None:
    async with served(world) as port, connected(world, port) as line, connected(world, port) as other:
        await line.send(b"\xff\xfe", text=True)

        assert (await closed(line))[0] == 1007
        assert await silence(other)


async def test_a_flood_ends_and_others_do_not_wait_for_it(world: World) -> None:
    async with served(world) as port, connected(world, port) as flood, connected(world, port) as other:
        for _ in range(10_000):
            try:
                await flood.send('{"type":"ping"}')
            except ConnectionClosed:
                break
        hub_of(world).publish(a_frame(world))

        assert (await heard(other))["type"] == "event"
        assert await closed(flood) == (1008, "too_many_messages")


async def test_thirty_messages_in_ten_seconds_are_fine(world: World) -> None:
    async with served(world) as port, connected(world, port) as line:
        for _ in range(3):
            for _ in range(30):
                assert await silence(line)
            world.clock.forward(seconds=10)


async def test_who_does_not_read_hears_resync_and_nobody_waits_for_them(world: World) -> None:
    async with served(world) as port, connected(world, port) as quick:
        slow = await raw(port, await ticket_for(world))
        big = [replace(a_frame(world), data={"x": "y" * 2000}) for _ in range(QUEUE * 8)]

        for frame in big:
            hub_of(world).publish(frame)
            assert (await heard(quick))["id"] == frame.id
        texts = await asyncio.to_thread(all_of, slow)
        after = a_frame(world)
        hub_of(world).publish(after)

        assert 0 < sum("event" in one["type"] for one in texts) < len(big)
        assert [one["type"] for one in texts].count("resync") == 1
        assert (await heard(quick))["id"] == after.id
        slow.close()


async def raw(port: int, ticket: str) -> socket.socket:
    """A client that shakes hands and then does not read, with little room in its own buffers."""
    slow = socket.socket()
    slow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    loop = asyncio.get_running_loop()
    slow.setblocking(False)
    await loop.sock_connect(slow, ("127.0.0.1", port))
    head = (
        "GET /api/live HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
        f"Sec-WebSocket-Protocol: manmitra.v1, ticket.{ticket}\r\n\r\n"
    )
    await loop.sock_sendall(slow, head.encode())
    answer = b""
    while b'"hello"' not in answer:
        answer += await loop.sock_recv(slow, 200)
    slow.setblocking(True)
    slow.settimeout(1)
    return slow


def all_of(slow: socket.socket) -> list[dict[str, str]]:
    """Every frame that comes until a second passes without any."""
    held = b""
    try:
        while part := slow.recv(65536):
            held += part
    except TimeoutError:
        pass
    held = held[held.index(b"\x81") :] if b"\x81" in held[:200] else held
    texts = []
    while len(held) > 2:
        length, start = held[1], 2
        if length == 126:
            length, start = int.from_bytes(held[2:4], "big"), 4
        texts.append(json.loads(held[start : start + length]))
        held = held[start + length :]
    return texts


async def test_who_does_the_handshake_wrong_does_not_break_the_server(world: World) -> None:
    async with served(world) as port:
        for junk in (b"GET /api/live HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n", b"\x81\x05hello"):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(junk)
            assert b"101" not in await asyncio.wait_for(reader.read(200), 5)
            writer.close()
        async with dial(port, await ticket_for(world)) as line:
            assert (await heard(line))["type"] == "hello"
