"""A provider's port that can be shut, fall silent with all its connections open, and be good again; and a provider of
text messages that remembers what it took.
"""

import asyncio
import secrets
from collections.abc import Callable
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import Final
from urllib.parse import parse_qs, urlsplit

import msgspec
from tests.couriers.examples import own_registry
from tests.couriers.web_servers import answer, call_of
from tests.servers import free_port

from hunts.service import wall

PUBLIC: Final = "https://hunt.example"
TRIES: Final = 50
"""To have the port back: while it was shut, a connection of somebody else may have been given its number."""


class Manner(StrEnum):
    GOOD = "good"
    SHUT = "shut"
    SILENT = "silent"


class Line:
    """`serve` makes what speaks on a connection while the line is good."""

    def __init__(self, serve: Callable[[], asyncio.BaseProtocol]) -> None:
        self.port = free_port()
        self.hung = 0
        """Connections that met silence."""
        self._serve = serve
        self._server: asyncio.Server | None = None
        self.open = set[asyncio.Transport]()
        """Those of them that still hang."""

    async def become(self, manner: Manner) -> None:
        """What hung until now breaks off."""
        self.close()
        if manner is Manner.SHUT:
            return
        serve = self._serve if manner is Manner.GOOD else self._silence
        for _ in range(TRIES):
            with suppress(OSError):
                self._server = await asyncio.get_running_loop().create_server(serve, "127.0.0.1", self.port)
                return
            await asyncio.sleep(0.1)
        raise OSError(f"port {self.port} is somebody else's")

    def close(self) -> None:
        server, self._server = self._server, None
        if server is not None:
            server.close()
        for one in tuple(self.open):
            one.abort()

    def _silence(self) -> asyncio.BaseProtocol:
        return _Silent(self)


class _Silent(asyncio.Protocol):
    """Takes a connection and whatever comes, and never says a word."""

    def __init__(self, line: Line) -> None:
        self._line = line

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._line.hung += 1
        self._line.open.add(transport)

    def connection_lost(self, error: Exception | None) -> None:  # noqa: ARG002
        self._line.open.discard(self._transport)


class SmsHost:
    """In Twilio's place: takes every message, and knows it by the address at which it may tell what became of it."""

    def __init__(self) -> None:
        self.taken: dict[str, list[float]] = {}
        """By the delivery's reference, when."""

    def serve(self) -> asyncio.BaseProtocol:
        return asyncio.StreamReaderProtocol(asyncio.StreamReader(), self._called)

    async def _called(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(asyncio.IncompleteReadError, ConnectionError):  # the service was killed meanwhile
            form = parse_qs((await call_of(reader)).body.decode())
            told = parse_qs(urlsplit(form["StatusCallback"][0]).query)
            self.taken.setdefault(told["delivery"][0], []).append(wall())
            body = msgspec.json.encode({"sid": f"SM{secrets.token_hex(16)}", "status": "queued"})
            writer.write(answer(201, body, Content_Type="application/json"))
            await writer.drain()
        writer.close()


def texting(port: int, folder: Path) -> dict[str, str]:
    """Settings that lead text messages there."""
    return {
        "MANMITRA_TWILIO_URL": f"http://127.0.0.1:{port}",
        "MANMITRA_TWILIO_ACCOUNT_SID": f"AC{secrets.token_hex(16)}",
        "MANMITRA_TWILIO_AUTH_TOKEN": secrets.token_urlsafe(24),
        "MANMITRA_TWILIO_FROM": "CAMPUS",
        "MANMITRA_SMS_REGISTRY": own_registry(folder),
        "MANMITRA_PUBLIC_URL": PUBLIC,
    }
