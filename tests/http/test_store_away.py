"""The store can't be reached: 503 with Retry-After, help all the same, and recovery without a restart."""

import asyncio
import secrets
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any, Final

import httpx
import pytest

from tests.conftest import PASSWORD, World, a_world, settings_for
from tests.fakes import FixedClock
from tests.http.problem import must_be_problem
from tests.servers import own_mongod
from tests.world import place_of

SIGN_UP: Final = {"email": "new@campus.example", "password": PASSWORD, "name": "Asha"}
CRY: Final = "I want to kill myself tonight"
RECOVERY_SECONDS: Final = 20.0


def must_be_away(answer: httpx.Response) -> None:
    must_be_problem(answer, 503, "unavailable")
    assert int(answer.headers["retry-after"]) > 0


async def until_it_works(call: Callable[[], Awaitable[httpx.Response]]) -> httpx.Response:
    """The first answer that is not a 503; the store takes a moment to come back."""
    deadline = asyncio.get_running_loop().time() + RECOVERY_SECONDS
    answer = await call()
    while answer.status_code == 503 and asyncio.get_running_loop().time() < deadline:
        await asyncio.sleep(0.2)
        answer = await call()
    return answer


@pytest.fixture
async def impatient(tmp_path: Path, clock: FixedClock) -> AsyncIterator[World]:
    """On SQLite, and a write waits a moment only."""
    settings = settings_for(tmp_path)
    made = a_world(settings, clock, tmp_path)
    engine: Any = made._container.engine()
    engine._patience = 0.3
    async with made as world:
        yield world


async def test_a_file_that_somebody_else_locks_is_a_503_until_it_is_free(impatient: World) -> None:
    student = await impatient.student()
    other = sqlite3.connect(impatient.container.settings().sqlite_path, isolation_level=None)
    try:
        other.execute("BEGIN EXCLUSIVE")
        written = await impatient.http.post("/api/auth/register", json=SIGN_UP)
        read = await student.get("/api/users/profile")
        ready = await impatient.http.get("/health/ready")
        live = await impatient.http.get("/health/live")
        posted = await student.post("/api/forum/posts", {"title": "t", "content": CRY})
        other.execute("ROLLBACK")
    finally:
        other.close()
    again = await impatient.http.post("/api/auth/register", json=SIGN_UP)

    must_be_away(written)
    must_be_away(ready)
    assert (read.status_code, live.status_code) == (200, 200)
    assert posted.status_code == 201, posted.text
    assert (posted.json()["data"]["saved"], "14416" in posted.text) == (False, True)
    assert again.status_code == 201, again.text


@pytest.mark.slow
@pytest.mark.mongo
@pytest.mark.parametrize("engine", ["mongo-pymongo", "mongo-motor"])
async def test_a_server_that_is_gone_is_a_503_until_it_is_back(engine: str, tmp_path: Path, clock: FixedClock) -> None:
    server = own_mongod()
    driver = engine.removeprefix("mongo-")
    chosen: dict[str, Any] = {"store": "mongo", "mongo_url": server.url, "mongo_driver": driver}
    settings = settings_for(tmp_path, mongo_database=f"away_{secrets.token_hex(6)}", **chosen)
    try:
        async with a_world(settings, clock, tmp_path) as world:
            student = await world.student()
            talk = (await student.post("/api/chat/start-session", {"topic": "other"})).json()["data"]["sessionId"]
            server.stop()
            try:
                written = await world.http.post("/api/auth/register", json=SIGN_UP)
                read = await world.http.get("/api/counselors")
                ready = await world.http.get("/health/ready")
                live = await world.http.get("/health/live")
                cry = await student.post(f"/api/chat/sessions/{talk}/messages", {"message": CRY})
                posted = await student.post("/api/forum/posts", {"title": "t", "content": CRY})
            finally:
                server.start()
            back = await until_it_works(lambda: world.http.post("/api/auth/register", json=SIGN_UP))
            kept = await until_it_works(lambda: student.get("/api/users/profile"))
    finally:
        place_of(settings).clear()

    for answer in (written, read, ready):
        must_be_away(answer)
    assert live.status_code == 200
    assert cry.status_code == 201, cry.text
    assert cry.json()["data"]["crisisDetected"] is True
    assert cry.json()["data"]["saved"] is False
    assert (posted.status_code, posted.json()["data"]["saved"]) == (201, False)
    assert "14416" in posted.text
    assert back.status_code == 201, back.text
    assert kept.json()["data"]["email"] == student.email
