"""Head and body of an answer leave in one write.

uvicorn writes them apart, and each write is a system call that wakes whoever waits at the other end: a fifth of the
processor time of a signed-in read, and two packets on a poor connection where one would do.
"""

import asyncio
from typing import Any, Final, cast

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

LARGE: Final = 64 * 1024


class OneWrite:
    """A transport that keeps what is written until the end of this turn of the event loop."""

    __slots__ = ("_held", "_loop", "_size", "_transport")

    def __init__(self, transport: asyncio.Transport, loop: asyncio.AbstractEventLoop) -> None:
        self._transport = transport
        self._loop = loop
        self._held: list[bytes] = []
        self._size = 0

    def write(self, data: bytes) -> None:
        if not self._held:
            self._loop.call_soon(self._let_go)
        self._held.append(data)
        self._size += len(data)
        if self._size > LARGE:  # so that the transport sees it and can ask the writer to pause
            self._let_go()

    def close(self) -> None:
        self._let_go()
        self._transport.close()

    def itself(self) -> asyncio.Transport:
        """What it wraps, with nothing held back."""
        self._let_go()
        return self._transport

    def _let_go(self) -> None:
        if self._held:
            held, self._held, self._size = b"".join(self._held), [], 0
            if not self._transport.is_closing():
                self._transport.write(held)

    def __getattr__(self, name: str) -> Any:
        """Everything else is the transport's own business."""
        return getattr(self._transport, name)


class OneWriteProtocol(HttpToolsProtocol):
    """uvicorn's protocol on such a transport."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as the parent
        super().connection_made(cast("asyncio.Transport", OneWrite(transport, self.loop)))

    def handle_websocket_upgrade(self) -> None:
        """A WebSocket writes whole frames; it gets the transport as it is."""
        self.transport = cast("OneWrite", self.transport).itself()
        super().handle_websocket_upgrade()
