"""As it is run: a process of its own, stopped by a signal."""

import asyncio
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.live.scene import closed, dial, heard
from tests.processes import Running, environment
from tests.world import fresh_key


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Running]:
    env = environment(
        MANMITRA_JWT_KEY=fresh_key(), MANMITRA_INDEX_KEY=fresh_key(), MANMITRA_DATA_KEYS=f"k1:{fresh_key()}"
    )
    started = Running(tmp_path, ["serve"], env)
    try:
        yield started.ready()
    finally:
        started.discard()


async def test_sigterm_tells_everybody_and_does_not_wait_for_them(running: Running) -> None:
    async with httpx.AsyncClient(base_url=running.url) as http:
        tickets = [(await http.post("/api/live/tickets")).json()["data"]["ticket"] for _ in range(5)]
    lines = [await dial(running.port, ticket) for ticket in tickets]
    for line in lines:
        assert (await heard(line))["type"] == "hello"
    stream = await asyncio.open_connection("127.0.0.1", running.port)
    stream[1].write(b"GET /api/live/events HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n")
    await stream[0].readuntil(b'"hello"')
    start = time.monotonic()

    status = await asyncio.to_thread(running.stop)

    assert status == 0
    assert (await stream[0].read()).endswith(b"0\r\n\r\n"), "the stream was ended, not torn off"
    stream[1].close()
    assert time.monotonic() - start < 6
    assert [(await closed(line))[0] for line in lines] == [1012] * 5
    assert not any(ticket in "".join(running.printed) for ticket in tickets)
