"""A demo campus in a process of its own, and pages of the existing client that are open on it."""

import asyncio
import secrets
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any, Final

import pytest

import socketio
from tests.client.page import ORIGIN, Page
from tests.processes import Running, environment, password_of
from tests.socketio.scene import SOON, Client
from tests.world import PASSWORD

CONSENTS: Final = {"share_chat_history": False, "crisis_escalation": True, "analytics_participation": False}
OFFERED: Final = ("09:00", "10:00", "11:00", "12:00", "14:00", "15:00", "16:00", "17:00")
"""The times that the client offers whatever the hours are."""
DANGER: Final = "I want to end my life tonight"


@pytest.fixture(scope="module")
def campus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    running = Running(tmp_path_factory.mktemp("campus"), ["demo"], environment())
    try:
        yield running.ready()
    finally:
        running.discard()


@asynccontextmanager
async def a_page(campus: Running, *, faultless: bool = True) -> AsyncIterator[Page]:
    """At its end nothing may have failed on it, and nobody may have been thrown out (rules 2 and 17)."""
    page = Page(campus.url)
    try:
        yield page
        assert not faultless or (page.failed, page.left) == ([], [])
    finally:
        await page.close()


async def signed_up(page: Page, **changes: Any) -> dict[str, Any]:
    """By the form of the client, which sends all of this always."""
    form = {
        "email": f"{secrets.token_hex(6)}@campus.example",
        "password": PASSWORD,
        "name": "Asha",
        "role": "student",
        "institution": "",
        "privacy_consents": CONSENTS,
    }
    data: dict[str, Any] = await page.data("POST", "/auth/signup", {**form, **changes})
    page.sign_in(data)
    return data


async def logged_in(page: Page, campus: Running, role: str) -> dict[str, Any]:
    """As somebody of the demo."""
    email = f"{'super' if role == 'super_admin' else role}@demo.example"
    form = {"email": email, "password": password_of(campus.printed, role)}
    data: dict[str, Any] = await page.data("POST", "/auth/login", form)
    page.sign_in(data)
    return data


@asynccontextmanager
async def a_socket(campus: Running, page: Page) -> AsyncIterator[Client]:
    """As the client dials: native WebSocket first, and told who it is only if it knows (rule 6)."""
    sio = socketio.AsyncClient(reconnection=False)
    client = Client(sio)
    auth = {"token": page.token, **({} if page.user_id is None else {"userId": page.user_id})}
    await sio.connect(campus.url, transports=["websocket"], auth=auth, headers={"Origin": ORIGIN}, wait_timeout=SOON)
    try:
        if page.user_id is not None:
            await client.emit("join-room", {"userId": page.user_id})
        yield client
    finally:
        await sio.disconnect()


async def a_time(page: Page, counselor_id: str, taken: int = 0) -> tuple[str, str]:
    """A day and a time of the client's list that is open; the client itself never asks."""
    found = await page.data("GET", f"/counselors/{counselor_id}/availability")
    fitting = [(slot["date"], slot["time"]) for slot in found["slots"] if slot["time"] in OFFERED]
    return fitting[-1 - taken]


async def quiet() -> None:
    """Time for something that must not come."""
    await asyncio.sleep(0.4)
