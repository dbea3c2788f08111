"""Socket.IO clients of the real application behind a real server."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Final

import socketio
from tests.conftest import Person, World
from tests.live.scene import served

__all__ = ["Client", "connected", "served"]

SOON: Final = 20.0
EVENTS: Final = (
    "bestie-response",
    "crisis-alert",
    "request-login",
    "booking-created",
    "booking-cancelled",
    "slot-locked",
    "slot-released",
    "new-post",
    "new-notification",
)


class Client:
    """What one page of the existing client would see."""

    def __init__(self, sio: socketio.AsyncClient) -> None:
        self.sio = sio
        self.heard: list[tuple[str, Any]] = []
        self._came = asyncio.Condition()
        for name in EVENTS:
            sio.on(name, self._listener(name))

    def _listener(self, name: str) -> Any:
        async def heard(data: Any = None) -> None:
            async with self._came:
                self.heard.append((name, data))
                self._came.notify_all()

        return heard

    def all(self, name: str) -> list[Any]:
        return [data for told, data in self.heard if told == name]

    async def emit(self, event: str, *payload: Any) -> None:
        await self.sio.emit(event, payload if len(payload) != 1 else payload[0])

    async def hears(self, name: str, count: int = 1) -> Any:
        """The newest one, as soon as there are `count` of them."""
        async with asyncio.timeout(SOON), self._came:
            await self._came.wait_for(lambda: len(self.all(name)) >= count)
        return self.all(name)[-1]

    async def say(self, message: Any, session: Any = None, language: str = "en") -> dict[str, Any]:
        """Sends a message as the client does, and waits for the answer."""
        before = len(self.all("bestie-response"))
        payload = {"sessionId": session, "message": message, "language": language, "timestamp": "2026-11-25T04:30:00Z"}
        await self.emit("chat-message", payload)
        answer: dict[str, Any] = await self.hears("bestie-response", before + 1)
        return answer

    async def settled(self) -> None:
        """All that was on its way is here: this answer came after it."""
        await self.say("hello")


@asynccontextmanager
async def connected(
    port: int, person: Person | None = None, *, transport: str = "websocket", **options: Any
) -> AsyncIterator[Client]:
    """Somebody with the handshake of the existing client; `auth` overrides what it tells."""
    told: Any = {"token": None} if person is None else {"token": person.token, "userId": person.id}
    sio = socketio.AsyncClient(reconnection=False)
    client = Client(sio)
    auth = options.pop("auth", told)
    await sio.connect(f"http://127.0.0.1:{port}", transports=[transport], auth=auth, wait_timeout=SOON, **options)
    try:
        yield client
    finally:
        await sio.disconnect()


async def frames_told(world: World) -> None:
    """What was written has been told."""
    await world.container.relay().quiet()
