"""The same as Server-Sent Events (HTML standard, 9.2), for networks that let no WebSocket through. It only speaks."""

from contextlib import suppress
from typing import Any, Final

from litestar import Litestar, Request, Response
from litestar.response.base import ASGIResponse
from litestar.types import Receive, Scope, Send

from manmitra.domain.live.tickets import Admitted
from manmitra.domain.shared.errors import NotAcceptable
from manmitra.entrypoints.live.handshake import resumed_from
from manmitra.entrypoints.live.line import never
from manmitra.entrypoints.live.socket import LiveSockets
from manmitra.entrypoints.live.wire import BEAT, id_of

EVENTS: Final = "text/event-stream"
HEADERS: Final = [
    (b"content-type", EVENTS.encode()),
    (b"x-accel-buffering", b"no"),  # a proxy that gathers would keep events back
]


class StreamsOnly(NotAcceptable):
    """Whoever does not ask for a stream would wait for the end of one."""

    code = "event_stream_only"


class EventStream(Response[bytes]):
    """Lives as long as the connection."""

    def __init__(self, sockets: LiveSockets, admitted: Admitted, address: str, after: str) -> None:
        super().__init__(b"", media_type=EVENTS)
        self._flow = Flow(sockets, admitted, address, after)

    def to_asgi_response(self, app: Litestar | None, request: Request[Any, Any, Any], **_: Any) -> ASGIResponse:  # noqa: ARG002 - the framework's
        return self._flow


class Flow(ASGIResponse):
    """Takes its seat when it starts, and gives it back however it ends."""

    def __init__(self, sockets: LiveSockets, admitted: Admitted, address: str, after: str) -> None:
        self._sockets = sockets
        self._admitted = admitted
        self._address = address
        self._after = after

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002 - ASGI's
        """Raises TooManyConnections before anything is sent."""

        async def speak(message: Any) -> None:
            last = message["type"] == "websocket.close"
            text = b"" if last else as_event(message["text"])
            await send({"type": "http.response.body", "body": text, "more_body": not last})

        line = self._sockets.sit(self._admitted, self._address, speak, never, beats=True)
        try:
            await send({"type": "http.response.start", "status": 200, "headers": list(HEADERS)})
            with suppress(OSError):
                await self._sockets.begin(line, self._after)
                while (await receive())["type"] != "http.disconnect":
                    pass
        finally:
            self._sockets.over(line)


def event_stream(
    request: Request[Any, Any, Any], sockets: LiveSockets, admitted: Admitted, address: str, after: str
) -> EventStream:
    """Raises StreamsOnly or BadResume. A browser that comes back says itself where it was."""
    if EVENTS not in request.headers.get("accept", ""):
        raise StreamsOnly(f"This is a stream: the Accept header must name {EVENTS}.")
    last = request.headers.get("last-event-id", "") or after
    return EventStream(sockets, admitted, address, resumed_from(last) if last else "")


def as_event(text: str) -> bytes:
    """The id lets the browser come back to where it was; the beat is a comment, which nobody hears."""
    if text == BEAT:
        return b":\n\n"
    found = id_of(text)
    head = f"id: {found}\n" if found else ""
    return f"{head}data: {text}\n\n".encode()
