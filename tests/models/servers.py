"""Providers of models on this machine, in their real wire formats: Gemini's REST and the chat completions of OpenAI.

What they return, and how they fail, is told by the test; all that they were sent is kept, byte by byte.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, Final

import msgspec

GOOD: Final = "That sounds like a lot to carry at once. What weighs most today?"
PIECE: Final = 24


class Call(msgspec.Struct, frozen=True):
    """One request: its head and its body as they came."""

    path: str
    head: str
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def raw(self) -> bytes:
        return self.head.encode("latin-1") + self.body


class Says(msgspec.Struct, frozen=True):
    """A well-formed answer with this text in it, in pieces if it is asked for a stream."""

    text: str
    finish: str = ""
    pause: float = 0.0
    """Before each piece of a stream."""
    pieces: int = 0
    """So many, then the connection is cut; 0 is all of them."""


class Raw(msgspec.Struct, frozen=True):
    """These bytes, after a pause. `claim`: a Content-Length that is not true."""

    status: int = 200
    body: bytes = b""
    kind: str = "application/json"
    pause: float = 0.0
    claim: int | None = None
    more: str = ""


class Reset(msgspec.Struct, frozen=True):
    """The connection ends without a word."""


Behaviour = Says | Raw | Reset


def answer(reply: str = GOOD, risk: str = "none") -> Says:
    return Says(json.dumps({"risk": risk, "reply": reply}, ensure_ascii=False))


SLOW: Final = Raw(pause=30)
LIMITED: Final = Raw(
    status=429,
    more="Retry-After: 30\r\n",
    body=json.dumps({"error": {"code": 429, "message": "Quota", "status": "RESOURCE_EXHAUSTED"}}).encode(),
)
BROKEN: Final = Raw(status=500, body=b'{"error": {"code": 500, "message": "Internal", "status": "INTERNAL"}}')
REFUSED: Final = Raw(status=403, body=b'{"error": {"code": 403, "message": "key", "status": "PERMISSION_DENIED"}}')
HTML: Final = Raw(body=b"<html><body>Please log in to the campus network</body></html>", kind="text/html")
MALFORMED: Final = Raw(body=b'{"candidates": [{"content": ')
TRUNCATED: Final = Raw(body=b'{"choices": [', claim=5000)
HUGE: Final = Raw(body=b'{"choices": "' + b"x" * 10_000_000 + b'"}')
RESET: Final = Reset()


class ModelServer:
    """Behaves as told, the last behaviour from then on; `hear` may decide by what was asked."""

    def __init__(self, *behaviours: Behaviour, by: Callable[[Call], Behaviour] | None = None) -> None:
        self.behaviours = list(behaviours) or [answer()]
        self.by = by
        self.calls: list[Call] = []
        self.url = ""
        self.sent = 0
        self._tasks = set[asyncio.Task[None]]()
        self._over = asyncio.Event()

    @property
    def openai_url(self) -> str:
        return f"{self.url}/v1"

    def now(self, *behaviours: Behaviour) -> None:
        self.behaviours = list(behaviours)

    @asynccontextmanager
    async def running(self) -> AsyncIterator["ModelServer"]:
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0, limit=1 << 20)
        self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        try:
            yield self
        finally:
            self._over.set()
            server.close()
            await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            call = await _call(reader)
            self.calls.append(call)
            behaviour = self.by(call) if self.by else self._next()
            await self._behave(behaviour, call, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass  # the other side had enough, which is what many of these tests are about
        finally:
            writer.close()

    def _next(self) -> Behaviour:
        return self.behaviours.pop(0) if len(self.behaviours) > 1 else self.behaviours[0]

    async def _behave(self, behaviour: Behaviour, call: Call, writer: asyncio.StreamWriter) -> None:
        match behaviour:
            case Reset():
                writer.transport.abort()
            case Raw():
                await self._pause(behaviour.pause)
                length = len(behaviour.body) if behaviour.claim is None else behaviour.claim
                await self._write(writer, _head(behaviour.status, behaviour.kind, length, behaviour.more))
                await self._write(writer, behaviour.body)
            case Says():
                await self._say(behaviour, call, writer)

    async def _say(self, says: Says, call: Call, writer: asyncio.StreamWriter) -> None:
        openai = call.path.endswith("/chat/completions")
        streams = bool(call.json.get("stream")) if openai else ":streamGenerateContent" in call.path
        if not streams:
            await self._pause(says.pause)
            body = json.dumps(_completion(says) if openai else _candidate(says.text, says.finish or "STOP")).encode()
            await self._write(writer, _head(200, "application/json", len(body)) + body)
            return
        await self._write(writer, _head(200, "text/event-stream", None))
        pieces = [says.text[at : at + PIECE] for at in range(0, len(says.text), PIECE)]
        for piece in pieces[: says.pieces or None]:
            await self._pause(says.pause)
            event = _chunk(piece) if openai else _candidate(piece, None)
            await self._write(writer, b"data: " + json.dumps(event).encode() + b"\r\n\r\n")
        if says.pieces:
            return
        last = _chunk("", says.finish or "stop") if openai else _candidate("", says.finish or "STOP")
        await self._write(writer, b"data: " + json.dumps(last).encode() + b"\r\n\r\n")
        if openai:
            await self._write(writer, b"data: [DONE]\r\n\r\n")

    async def _write(self, writer: asyncio.StreamWriter, data: bytes) -> None:
        for at in range(0, len(data), 65_536):
            writer.write(data[at : at + 65_536])
            await writer.drain()
            self.sent += len(data[at : at + 65_536])

    async def _pause(self, seconds: float) -> None:
        if seconds:
            try:
                async with asyncio.timeout(seconds):
                    await self._over.wait()
            except TimeoutError:
                return


def _head(status: int, kind: str, length: int | None, more: str = "") -> bytes:
    size = "" if length is None else f"Content-Length: {length}\r\n"
    return f"HTTP/1.1 {status} X\r\nContent-Type: {kind}\r\n{size}{more}Connection: close\r\n\r\n".encode()


def _completion(says: Says) -> dict[str, Any]:
    message: dict[str, Any] = {"role": "assistant", "content": says.text, "refusal": None, "annotations": []}
    choice = {"index": 0, "message": message, "logprobs": None, "finish_reason": says.finish or "stop"}
    usage = {"prompt_tokens": 700, "completion_tokens": 40, "total_tokens": 740}
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": "m",
        "choices": [choice],
        "usage": usage,
    }


def _chunk(text: str, finish: str | None = None) -> dict[str, Any]:
    choice = {"index": 0, "delta": {"role": "assistant", "content": text}, "logprobs": None, "finish_reason": finish}
    return {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}


def _candidate(text: str, finish: str | None) -> dict[str, Any]:
    candidate: dict[str, Any] = {"content": {"parts": [{"text": text}], "role": "model"}, "index": 0}
    if finish:
        candidate["finishReason"] = finish
    usage = {"promptTokenCount": 700, "candidatesTokenCount": 40, "totalTokenCount": 740}
    return {"candidates": [candidate], "usageMetadata": usage, "modelVersion": "m", "responseId": "r1"}


async def _call(reader: asyncio.StreamReader) -> Call:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    length = next(
        (int(line.partition(":")[2]) for line in head.split("\r\n") if line.lower().startswith("content-length:")), 0
    )
    chunked = "transfer-encoding: chunked" in head.lower()
    body = await _chunks(reader) if chunked else await reader.readexactly(length)
    return Call(head.split(" ")[1], head, body)


async def _chunks(reader: asyncio.StreamReader) -> bytes:
    body = b""
    while size := int((await reader.readline()).strip() or b"0", 16):
        body += await reader.readexactly(size)
        await reader.readline()
    await reader.readline()
    return body
