"""The Socket.IO server: connections, and what the client emits. The library speaks the protocol."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any, Final

import msgspec
import structlog
from engineio.payload import Payload

import socketio
from manmitra.domain.live.model import Frame
from manmitra.domain.live.ports import LiveFeed
from manmitra.domain.notifications.inbox import InboxUseCases
from manmitra.domain.shared.addresses import origin_of
from manmitra.domain.shared.ports import Clock
from manmitra.entrypoints.http.identity import Gate
from manmitra.entrypoints.socketio.chat import ChatDesk
from manmitra.entrypoints.socketio.choosing import Choosing
from manmitra.entrypoints.socketio.guests import Guest, Reception
from manmitra.entrypoints.socketio.outgoing import Outgoing, hang_up
from manmitra.entrypoints.socketio.pace import Bucket
from manmitra.entrypoints.socketio.wire import AT_ONCE, LARGEST, MOST_PACKETS, PER_SECOND, Receive, Scope, Send, Wire

MOST_OPEN: Final = 10_000
TICK: Final = 0.5

log = structlog.get_logger(__name__)


class Doings(msgspec.Struct, frozen=True):
    """What the server is made of."""

    gate: Gate
    feed: LiveFeed
    chat: ChatDesk
    choosing: Choosing
    inbox: InboxUseCases
    clock: Clock
    allows: Callable[[bytes | None], bool]
    """Whether pages of that origin may connect."""
    stopping: Callable[[], bool]
    per_address: int
    """Connections of one address: the rest of the places is for the others."""


class SocketIo:
    """ASGI, for `/socket.io/` only."""

    def __init__(self, doings: Doings) -> None:
        self._do = doings
        self._guests: dict[str, Guest] = {}
        self._sio = _library()
        self._reception = Reception(doings.gate, doings.feed, self._heard)
        self._outgoing = Outgoing(self._sio, self._reception, doings.inbox)
        self._wire = Wire(
            self._sio.handle_request,
            allows=doings.allows,
            has_room=self._has_room,
            pace_of=self._pace_of,
        )
        self._sio.on("connect", self._connect)
        self._sio.on("disconnect", self._disconnect)
        self._sio.on("join-room", self._join_room)
        self._sio.on("chat-message", self._chat_message)
        self._sio.on("hold-slot", self._hold_slot)
        self._sio.on("release-slot", self._release_slot)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._wire(scope, receive, send)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Beside the requests: ends what has lapsed, and all connections when the process stops."""
        tending = asyncio.create_task(self._tend())
        try:
            yield
        finally:
            tending.cancel()
            with suppress(asyncio.CancelledError):
                await tending
            await self._hang_up_all()
            await self._sio.shutdown()

    def _has_room(self, scope: Scope) -> bool:
        """The addresses are looked through only when one of them could have had its share."""
        opened = self._sio.eio.sockets
        if self._do.stopping() or len(opened) >= MOST_OPEN:
            return False
        if len(opened) < self._do.per_address:
            return True
        address, environs = _address_of(scope), self._sio.environ
        same = sum(sid in environs and _address_of(environs[sid]["asgi.scope"]) == address for sid in opened)
        return same < self._do.per_address

    async def _connect(self, sid: str, environ: dict[str, Any], auth: Any = None) -> bool:
        engine_sid = self._sio.manager.eio_sid_from_sid(sid, "/")
        token, who = await self._reception.identified(auth)
        if engine_sid not in self._sio.environ:
            return False  # gone while we looked
        guest = Guest(sid, engine_sid, address=_address_of(environ["asgi.scope"]), token=token, who=who)
        self._guests[sid] = guest
        self._reception.listens(guest)
        return True

    async def _disconnect(self, sid: str, reason: str = "", *_: Any) -> None:
        guest = self._guests.pop(sid, None)
        if guest is None:
            return
        self._reception.leaves(guest)
        guest.waiting.clear()
        self._do.choosing.let_go(guest)
        engine = self._sio.eio.sockets.get(guest.engine_sid)
        if engine is not None and reason == self._sio.reason.CLIENT_DISCONNECT:
            # Nobody will ask again: a poll that still waits would wait for the better part of a minute.
            engine.queue.put_nowait(None)

    async def _join_room(self, sid: str, *_: Any) -> None:
        """The token has said already who it is. Whose id is sent along changes nothing; a token that could not be
        looked up at the handshake is looked up now.
        """
        guest = self._guests.get(sid)
        if guest is not None and guest.pace.take():
            await self._reception.now(guest)

    async def _chat_message(self, sid: str, payload: Any = None, *_: Any) -> None:
        guest = self._guests.get(sid)
        if guest is None:
            return
        in_time = guest.chat_pace.take()
        who = await self._reception.now(guest)
        for event in await self._do.chat.answer(who, payload, address=guest.address, in_time=in_time):
            await self._outgoing.send(guest, event)

    async def _hold_slot(self, sid: str, payload: Any = None, *_: Any) -> None:
        guest = self._guests.get(sid)
        if guest is not None and guest.pace.take():
            await self._do.choosing.hold(guest, await self._reception.now(guest), payload)

    async def _release_slot(self, sid: str, payload: Any = None, *_: Any) -> None:
        guest = self._guests.get(sid)
        if guest is not None and guest.pace.take():
            self._do.choosing.release(guest, payload)

    def _heard(self, guest: Guest, frame: Frame) -> None:
        self._outgoing.heard(guest, frame)

    def _pace_of(self, engine_sid: str) -> Bucket | None:
        engine = self._sio.eio.sockets.get(engine_sid)
        if engine is None:
            return None
        pace: Bucket = engine.session.setdefault("pace", Bucket(AT_ONCE, PER_SECOND))
        return pace

    async def _tend(self) -> None:
        while True:
            await asyncio.sleep(TICK)
            try:
                if self._do.stopping():
                    await self._hang_up_all()
                self._outgoing.lapse(list(self._guests.values()), self._do.clock.now())
            except Exception:
                log.exception("socketio_tending_failed")

    async def _hang_up_all(self) -> None:
        """Also ends polls that wait: the server does not stop before they do."""
        for engine in list(self._sio.eio.sockets.values()):
            with suppress(Exception):
                await hang_up(engine)


def _address_of(scope: Scope) -> str:
    return origin_of((scope.get("client") or ("unknown",))[0])


def _library() -> socketio.AsyncServer:
    # Its log lines quote what was sent. What breaks in here is logged in here.
    silent = logging.getLogger("manmitra.socketio.library")
    silent.setLevel(logging.CRITICAL + 1)
    Payload.max_decode_packets = MOST_PACKETS  # in all of the process, and the default would drop the rest of a burst
    return socketio.AsyncServer(
        async_mode="asgi",
        async_handlers=False,  # one event after the other: in order, and never more work at once than connections
        cors_allowed_origins=lambda *_: True,  # decided in the wire, for a WebSocket too
        cors_credentials=False,
        max_http_buffer_size=LARGEST,
        http_compression=False,
        logger=silent,
        engineio_logger=silent,
    )
