"""What lies between the network and the Socket.IO library: origin, size, speed, and only packets that mean something.

The library handles each packet it gets, garbage included, and knows no limit but that of size. So packets that no
client of ours sends are left out here, and who sends too fast is read more slowly: nothing is lost, nobody waits for
it, and memory stays bounded, because what is not read stays with the sender.
"""

import asyncio
import re
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, Final
from urllib.parse import parse_qs

import structlog

from manmitra.entrypoints.socketio.pace import Bucket

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Any]]
Send = Callable[[Any], Awaitable[None]]
Engine = Callable[[Any, Any, Any], Awaitable[Any]]

PATH: Final = "/socket.io"
LARGEST: Final = 64 * 1024
MOST_PACKETS: Final = 256
"""In one request of the polling transport."""
SEPARATOR: Final = "\x1e"
AT_ONCE: Final = 60
PER_SECOND: Final = 20.0
"""Packets of one connection."""
PACKET: Final = re.compile(
    r"""1|[23](?:probe)?|5|40.*|41|42\d{0,9}\["(?:join-room|chat-message|hold-slot|release-slot)".*""", re.DOTALL
)
"""Engine.IO's close, ping, pong and upgrade; Socket.IO's connect, disconnect, and the events that are listened to."""
SIZES: Final = (b"content-length", b"transfer-encoding")
HEADERS: Final = (
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"strict-transport-security", b"max-age=31536000; includeSubDomains"),
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
    (b"cache-control", b"no-store"),
    (b"vary", b"Origin"),
)

log = structlog.get_logger(__name__)


def is_here(scope: Scope) -> bool:
    """Whether a request or a WebSocket is for Socket.IO."""
    return scope["type"] in ("http", "websocket") and scope["path"] in (PATH, f"{PATH}/")


class Wire:
    """ASGI, in front of the library's `engine`."""

    def __init__(
        self,
        engine: Engine,
        *,
        allows: Callable[[bytes | None], bool],
        has_room: Callable[[Scope], bool],
        pace_of: Callable[[str], Bucket | None],
    ) -> None:
        """`allows` knows the origins that may call; a page of this very host always may. `pace_of` has the bucket of a
        connection by its Engine.IO id, and none when there is no such connection.
        """
        self._engine = engine
        self._allows = allows
        self._has_room = has_room
        self._pace_of = pace_of

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        query = parse_qs(scope["query_string"].decode("latin-1"), max_num_fields=32)
        if not self._origin_is_fine(scope):
            await _refuse(scope, send, 403, b"This origin may not connect.")
        elif "j" in query:
            # Answers as scripts could be read by any page, whatever its origin.
            await _refuse(scope, send, 400, b"JSONP is not offered.")
        elif "sid" not in query and not self._has_room(scope):
            await _refuse(scope, send, 503, b"Too many connections.")
        elif scope["type"] == "websocket":
            await self._run(scope, _paced(receive), send)
        else:
            await self._request(scope, receive, send, query.get("sid", [""])[0])

    async def _request(self, scope: Scope, receive: Receive, send: Send, sid: str) -> None:
        async def sending(message: Any) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *HEADERS]
            await send(message)

        pace = self._pace_of(sid) if scope["method"] == "POST" else None
        if pace is None:
            await self._run(scope, receive, sending)
            return
        body = await _read(receive)
        if body is None:
            await _refuse(scope, send, 413, b"Too much at once.")
            return
        packets = [one for one in body.split(SEPARATOR) if PACKET.fullmatch(one)]
        if len(packets) > MOST_PACKETS:
            await _refuse(scope, send, 413, b"Too much at once.")
            return
        await asyncio.sleep(max(pace.wait() for _ in range(len(packets) or 1)))
        kept = SEPARATOR.join(packets or ["3"]).encode()
        others = [(name, value) for name, value in scope["headers"] if name not in SIZES]
        scope["headers"] = [*others, (b"content-length", str(len(kept)).encode())]
        given = False

        async def again() -> Any:
            nonlocal given
            if given:
                return await receive()
            given = True
            return {"type": "http.request", "body": kept, "more_body": False}

        await self._run(scope, again, sending)

    async def _run(self, scope: Scope, receive: Receive, send: Send) -> None:
        begun = False

        async def sending(message: Any) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self._engine(scope, receive, sending)
        except Exception:
            log.exception("socketio_failed")
            if not begun:
                await _refuse(scope, send, 500, b"Something went wrong on our side.")

    def _origin_is_fine(self, scope: Scope) -> bool:
        """No origin: not a browser. Nothing here rests on cookies, so a foreign page gains nothing but a visitor."""
        headers = dict(scope["headers"])
        origin = headers.get(b"origin")
        if origin is None or self._allows(origin):
            return True
        page: bytes = origin.partition(b"://")[2]
        return page == headers.get(b"host")


def _paced(receive: Receive) -> Receive:
    pace = Bucket(AT_ONCE, PER_SECOND)

    async def receiving() -> Any:
        while True:
            message = await receive()
            if message["type"] != "websocket.receive":
                return message
            waits = pace.wait()
            if waits:
                await asyncio.sleep(waits)
            text = message.get("text")
            if text is not None and PACKET.fullmatch(text):
                return message

    return receiving


async def _read(receive: Receive) -> str | None:
    """None when it is too long."""
    body = bytearray()
    more = True
    while more:
        message = await receive()
        body += message.get("body", b"")
        more = message.get("more_body", False)
        if len(body) > LARGEST:
            return None
    return body.decode("utf-8", "replace")


async def _refuse(scope: Scope, send: Send, status: int, why: bytes) -> None:
    if scope["type"] == "websocket":
        # Before it is accepted, so the handshake is answered with 403.
        await send({"type": "websocket.close", "code": 1008})
        return
    kind = (b"content-type", b"text/plain; charset=utf-8")
    length = (b"content-length", str(len(why)).encode())
    await send({"type": "http.response.start", "status": status, "headers": [kind, length, *HEADERS]})
    await send({"type": "http.response.body", "body": why})
