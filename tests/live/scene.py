"""The application behind a real server on a port of its own, and clients that speak WebSocket to it."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Final

import pytest
import uvicorn
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.typing import Subprotocol

from manmitra.adapters.live.hub import LiveHub
from manmitra.domain.live.model import Audience, Frame
from manmitra.entrypoints.http.one_write import OneWriteProtocol
from manmitra.entrypoints.live.protocol import WEBSOCKETS
from tests.conftest import Person, World

SOON: Final = 20.0


@asynccontextmanager
async def served(world: World) -> AsyncIterator[int]:
    """The port. The application is open already: the server leaves its lifespan alone."""
    config = uvicorn.Config(
        world.application,
        host="127.0.0.1",
        port=0,
        lifespan="off",
        http=OneWriteProtocol,
        log_config=None,
        access_log=False,
        **WEBSOCKETS,
    )
    server = uvicorn.Server(config)
    server.config.load()
    server.lifespan = config.lifespan_class(config)
    await server.startup()
    server.started = True
    running = asyncio.create_task(server.main_loop())
    try:
        yield int(server.servers[0].sockets[0].getsockname()[1])
    finally:
        server.should_exit = True
        await running
        await server.shutdown()


async def ticket_for(world: World, person: Person | None = None) -> str:
    path = "/api/live/tickets"
    answer = await (person.post(path) if person else world.http.post(path))
    assert answer.status_code == 201, answer.text
    return str(answer.json()["data"]["ticket"])


def dial(port: int, ticket: str, *, query: str = "", **options: Any) -> connect:
    protocols = [Subprotocol("manmitra.v1"), Subprotocol(f"ticket.{ticket}")]
    given = {"subprotocols": protocols, "ping_interval": None, "proxy": None, "compression": None, **options}
    return connect(f"ws://127.0.0.1:{port}/api/live{query}", **given)


@asynccontextmanager
async def connected(
    world: World, port: int, person: Person | None = None, **options: Any
) -> AsyncIterator[ClientConnection]:
    """Somebody who was greeted."""
    async with dial(port, await ticket_for(world, person), **options) as line:
        assert (await heard(line))["type"] == "hello"
        yield line


async def refusal(attempt: connect) -> tuple[int, str]:
    """Status and code of a handshake that must not succeed."""
    try:
        line = await attempt
    except InvalidStatus as error:
        body = json.loads(error.response.body or b"{}")
        return error.response.status_code, str(body.get("code"))
    await line.close()
    raise AssertionError("the handshake was accepted")


async def heard(line: ClientConnection) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(await asyncio.wait_for(line.recv(), SOON))
    return told


async def closed(line: ClientConnection) -> tuple[int, str]:
    """Code and reason, after whatever else was said."""
    with pytest.raises(ConnectionClosed) as ended:
        await asyncio.wait_for(_all(line), 10)
    assert ended.value.rcvd is not None
    return ended.value.rcvd.code, ended.value.rcvd.reason


async def _all(line: ClientConnection) -> None:
    while True:
        await line.recv()


async def silence(line: ClientConnection) -> bool:
    """Nothing came; a `ping` answered by `pong` shows that all that was sent before has arrived."""
    await line.send('{"type":"ping"}')
    return (await asyncio.wait_for(line.recv(), SOON)).find('"pong"') > 0  # type: ignore[arg-type]


def hub_of(world: World) -> LiveHub:
    return world.container.live_hub()


def a_frame(world: World, *, institution: str = "campus", **audience: Any) -> Frame:
    ids = world.container.ids()
    to = Audience(institution=institution, **(audience or {"everyone": True}))
    return Frame(id=ids.new(), kind="slot.held", at=world.clock.now(), audience=to, data={"slotId": "s1"})
