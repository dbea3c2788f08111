"""A provider on this machine: keeps what it is asked, and answers what it is told to."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import msgspec

HANG, DROP = b"hang", b"drop"


class Call(msgspec.Struct, frozen=True):
    method: str
    path: str
    headers: dict[str, str]
    body: bytes


class Provider:
    """Answers with each of the given answers in turn, the last one from then on."""

    def __init__(self, *answers: bytes) -> None:
        self._answers = list(answers)
        self.calls: list[Call] = []
        self.connections = 0
        self._tasks = set[asyncio.Task[None]]()
        self._over = asyncio.Event()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self.connections += 1
        self.calls.append(await call_of(reader))
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        if answer == HANG:
            await self._over.wait()
        elif answer != DROP:
            writer.write(answer)
        writer.close()

    @asynccontextmanager
    async def running(self, tls: ssl.SSLContext | None = None) -> AsyncIterator[int]:
        """A port."""
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=tls)
        try:
            yield server.sockets[0].getsockname()[1]
        finally:
            self._over.set()
            server.close()
            await asyncio.gather(*self._tasks, return_exceptions=True)


def answer(status: int, body: bytes = b"", **headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status} X", f"Content-Length: {len(body)}", "Connection: close"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


async def call_of(reader: asyncio.StreamReader) -> Call:
    """Raises asyncio.IncompleteReadError when it breaks off."""
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    method, path, _ = head[0].split(" ")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:] if line)}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Call(method, path, headers, body)
