"""People who listen at one server with a bare WebSocket, and come back to it whenever it is there again."""

import asyncio
import json
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

import httpx
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException
from websockets.typing import Subprotocol

from hunts.service import Service, wall

AGAIN_SECONDS: Final = 0.3
TIMED: Final = frozenset({"appointment.booked", "appointment.cancelled"})


@dataclass(frozen=True)
class Heard:
    """One event, at one listener."""

    kind: str
    appointment: str
    made_at: float
    heard_at: float
    server: int
    since: float
    """When the listener's connection began."""


@dataclass
class Listener:
    """Does what a client has to: after the first connect, and after `resync`, it fetches the inbox; else it takes what
    it is told, and comes back with the id of the last event.
    """

    name: str
    headers: dict[str, str]
    service: Service
    server: int
    known: set[str] = field(default_factory=set)
    heard: list[Heard] = field(default_factory=list)
    connects: int = 0
    resyncs: int = 0
    _last: str = ""
    _fetched: bool = False

    async def run(self) -> None:
        """Until cancelled."""
        async with httpx.AsyncClient(base_url=self.service.url, timeout=10, headers=self.headers) as client:
            while True:
                try:
                    await self._stay(client)
                except (httpx.HTTPError, WebSocketException, OSError, TimeoutError):
                    await asyncio.sleep(AGAIN_SECONDS)

    async def _stay(self, client: httpx.AsyncClient) -> None:
        self._fetched = self._fetched and bool(self._last)
        answer = await client.post("/api/live/tickets")
        answer.raise_for_status()
        protocols = [Subprotocol("manmitra.v1"), Subprotocol(f"ticket.{answer.json()['data']['ticket']}")]
        after = f"?after={self._last}" if self._last else ""
        url = f"ws://127.0.0.1:{self.service.port}/api/live{after}"
        async with connect(url, subprotocols=protocols, proxy=None, compression=None, open_timeout=10) as line:
            since = wall()
            self.connects += 1
            await self._listen(line, client, since)

    async def _listen(self, line: ClientConnection, client: httpx.AsyncClient, since: float) -> None:
        async for text in line:
            told = json.loads(text)
            if told["type"] == "event":
                self._take(told, since)
            elif told["type"] == "resync":
                self.resyncs += 1
                self._fetched = False
            if not self._fetched:
                await self._fetch(client)

    async def _fetch(self, client: httpx.AsyncClient) -> None:
        self.known |= {one["id"] for one in await inbox(client)}
        self._fetched = True

    def _take(self, told: dict[str, Any], since: float) -> None:
        now, data = wall(), told["data"]
        self._last = max(self._last, told["id"])
        if told["kind"] == "notification.added":
            self.known.add(data["notificationId"])
        elif told["kind"] in TIMED:
            made = datetime.fromisoformat(told["at"]).timestamp()
            self.heard.append(Heard(told["kind"], data["appointmentId"], made, now, self.server, since))


async def inbox(client: httpx.AsyncClient, headers: dict[str, str] | None = None) -> list[dict[str, Any]]:
    """All pages. Raises httpx.HTTPError."""
    return await pages(client, "/api/notifications", headers or {})


async def pages(client: httpx.AsyncClient, path: str, headers: dict[str, str], **asked: str) -> list[dict[str, Any]]:
    """Raises httpx.HTTPError."""
    items: list[dict[str, Any]] = []
    cursor: str | None = None
    while True:
        more = {} if cursor is None else {"cursor": cursor}
        answer = await client.get(path, params={"limit": "100", **asked, **more}, headers=headers)
        answer.raise_for_status()
        page = answer.json()["data"]
        items += page["items"]
        cursor = page["nextCursor"]
        if cursor is None:
            return items
