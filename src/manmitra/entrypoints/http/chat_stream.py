"""A message to Bestie, answered sentence by sentence as Server-Sent Events (HTML standard, 9.2)."""

import asyncio
from collections import deque
from contextlib import suppress
from typing import Any, Final

import msgspec
import structlog
from litestar import Controller, Litestar, Request, Response, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from litestar.response.base import ASGIResponse
from litestar.types import Receive, Scope, Send

from manmitra.domain.chat.model import Answered
from manmitra.domain.chat.usecases import ChatUseCases
from manmitra.domain.shared.errors import DomainError, NotFound
from manmitra.entrypoints.http.accounts import address_of
from manmitra.entrypoints.http.chat import SPEAKING, TALKERS, MessageBody
from manmitra.entrypoints.http.chat_views import AnsweredView
from manmitra.entrypoints.http.identity import Asked, needs, who
from manmitra.entrypoints.http.problems import BROKEN, refuses

EVENTS: Final = "text/event-stream"
HEADERS: Final = [
    (b"content-type", EVENTS.encode()),
    (b"x-accel-buffering", b"no"),  # a proxy that gathers would keep sentences back
]

log = structlog.get_logger(__name__)
_running: Final = set["asyncio.Task[Answered]"]()
"""What was begun is finished, also for somebody who has gone: their message is kept, and so is its answer."""


class ChatStreamController(Controller):
    path = "/api/chat/sessions"
    tags = ("chat",)

    @post(
        "/{session_id:str}/messages/stream",
        status_code=200,
        media_type=EVENTS,
        guards=[needs(*TALKERS, stale_as_visitor=True)],
        responses=refuses(NotFound, *SPEAKING),
    )
    async def stream_message(
        self,
        request: Asked,
        session_id: FromPath[str],
        data: JSONBody[MessageBody],
        chat: NamedDependency[ChatUseCases],
    ) -> "SpokenStream":
        """Send a message and hear Bestie's answer as it comes: events `sentence` with `text`, then `done` with what the
        plain route answers. `done` is what was kept; help comes as `done` at once.
        """
        heard = _Heard()
        answer = asyncio.create_task(
            chat.send(who(request), session_id, data.message, address=address_of(request), hear=heard.say)
        )
        _running.add(answer)
        answer.add_done_callback(_over)
        if not await heard.anything(answer):
            await asyncio.shield(answer)  # a refusal is told as any other, while nothing was said
        return SpokenStream(answer, heard)


class _Heard:
    """Sentences on their way to one listener."""

    def __init__(self) -> None:
        self._waiting: deque[str] = deque()
        self._came = asyncio.Event()

    async def say(self, sentence: str) -> None:
        self._waiting.append(sentence)
        self._came.set()

    async def anything(self, answer: "asyncio.Task[Answered]") -> bool:
        """Whether a sentence is waiting, once there is one or the answer is whole."""
        if not self._waiting and not answer.done():
            self._came.clear()
            coming = asyncio.create_task(self._came.wait())
            try:
                await asyncio.wait([answer, coming], return_when=asyncio.FIRST_COMPLETED)
            finally:
                coming.cancel()
        return bool(self._waiting)

    def next(self) -> str:
        return self._waiting.popleft()


class SpokenStream(Response[bytes]):
    """Lives until the answer is whole."""

    def __init__(self, answer: "asyncio.Task[Answered]", heard: _Heard) -> None:
        super().__init__(b"", media_type=EVENTS)
        self._flow = _Flow(answer, heard)

    def to_asgi_response(self, app: Litestar | None, request: Request[Any, Any, Any], **_: Any) -> ASGIResponse:  # noqa: ARG002 - the framework's
        return self._flow


class _Flow(ASGIResponse):
    def __init__(self, answer: "asyncio.Task[Answered]", heard: _Heard) -> None:
        self._answer = answer
        self._heard = heard

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002 - ASGI's
        with suppress(OSError):  # whoever has gone hears nothing
            await send({"type": "http.response.start", "status": 200, "headers": list(HEADERS)})
            while await self._heard.anything(self._answer):
                await _speak(send, "sentence", {"text": self._heard.next()})
            await _speak(send, *await self._end(), last=True)

    async def _end(self) -> tuple[str, object]:
        try:
            return "done", AnsweredView.of(await self._answer)
        except DomainError as refusal:
            return "problem", {"success": False, "code": refusal.code, "message": refusal.message}
        except Exception:  # noqa: BLE001 - `_over` logs it; the one who listens hears that it is over
            return "problem", {"success": False, "code": "internal_error", "message": BROKEN}


def _over(answer: "asyncio.Task[Answered]") -> None:
    """Also of an answer to which nobody listens any more."""
    _running.discard(answer)
    error = None if answer.cancelled() else answer.exception()
    if error is not None and not isinstance(error, DomainError):
        log.error("stream_broke", exc_info=error)


async def _speak(send: Send, event: str, data: object, *, last: bool = False) -> None:
    body = b"event: " + event.encode() + b"\ndata: " + msgspec.json.encode(data) + b"\n\n"
    await send({"type": "http.response.body", "body": body, "more_body": not last})
