"""One open connection of the existing client: who is behind it, and what is on its way to it."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any, Final

import structlog

from manmitra.domain.live.model import Frame
from manmitra.domain.live.ports import Listener, LiveFeed
from manmitra.domain.shared.errors import Unauthenticated, Unavailable
from manmitra.domain.shared.identity import Principal, visitor
from manmitra.entrypoints.http.identity import Gate
from manmitra.entrypoints.socketio.pace import Bucket
from manmitra.entrypoints.socketio.telling import Event

Waiting = Frame | Event
"""A frame that is not for everybody becomes an event when it is its turn, for whoever the guest is then."""

AT_ONCE: Final = 20
PER_SECOND: Final = 1.0
LONGEST_TOKEN: Final = 4096

log = structlog.get_logger(__name__)


class Guest:
    __slots__ = (
        "address",
        "chat_pace",
        "choosing",
        "engine_sid",
        "listener",
        "pace",
        "sender",
        "sid",
        "token",
        "waiting",
        "who",
    )

    def __init__(self, sid: str, engine_sid: str, *, address: str, token: str, who: Principal) -> None:
        self.sid = sid
        self.engine_sid = engine_sid
        self.address = address
        self.token = token
        self.who = who
        self.listener: Listener | None = None
        self.choosing: tuple[Principal, tuple[str, str]] | None = None
        """Who chose, and what: the sign-in can end before it is let go."""
        self.chat_pace = Bucket(AT_ONCE, PER_SECOND)
        self.pace = Bucket(AT_ONCE, PER_SECOND)
        self.waiting: deque[Waiting] = deque()
        self.sender: asyncio.Task[None] | None = None

    @property
    def here(self) -> bool:
        return self.listener is not None

    def queue(self, one: Waiting, send: Callable[["Guest", Waiting], Awaitable[None]]) -> None:
        """In order; there is a task only while there is something to send."""
        self.waiting.append(one)
        if self.sender is None:
            self.sender = asyncio.create_task(self._drain(send))

    async def _drain(self, send: Callable[["Guest", Waiting], Awaitable[None]]) -> None:
        try:
            while self.waiting:
                try:
                    await send(self, self.waiting.popleft())
                except Exception:
                    log.exception("socketio_send_failed")
        finally:
            self.sender = None


class Reception:
    """Tells who somebody is, again each time it matters: a sign-in can end while its connection is open."""

    def __init__(self, gate: Gate, feed: LiveFeed, on_frame: Callable[[Guest, Frame], None]) -> None:
        self._gate = gate
        self._feed = feed
        self._on_frame = on_frame

    async def identified(self, auth: Any) -> tuple[str, Principal]:
        """Token and principal of a handshake. A token that is not good makes a visitor: after a refusal the client
        never recovers.
        """
        told = auth.get("token") if isinstance(auth, dict) else None
        token = told if isinstance(told, str) and len(told) <= LONGEST_TOKEN else ""
        return token, await self._principal(token) or self._nobody()

    def listens(self, guest: Guest) -> None:
        guest.listener = self._feed.attach(guest.who, partial(self._on_frame, guest))

    def leaves(self, guest: Guest) -> None:
        if guest.listener is not None:
            self._feed.detach(guest.listener)
            guest.listener = None

    async def now(self, guest: Guest) -> Principal:
        """Who it is at this moment; within seconds of its end a sign-in leaves a visitor, for the hub too."""
        if not guest.token:
            return guest.who
        who = await self._principal(guest.token)
        if who is None:
            return self._nobody()
        if who != guest.who:
            guest.who = who
            if guest.listener is not None:
                self.leaves(guest)
                self.listens(guest)
        return who

    async def _principal(self, token: str) -> Principal | None:
        """None when that can't be looked up now."""
        if not token:
            return self._nobody()
        try:
            return await self._gate.admit(token)
        except Unauthenticated:
            return self._nobody()
        except Unavailable:
            return None
        except Exception:
            log.exception("socketio_identity_failed")
            return None

    def _nobody(self) -> Principal:
        return visitor(self._gate.institution)
