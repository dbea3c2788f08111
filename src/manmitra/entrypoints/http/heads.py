"""HEAD for every address that answers GET (RFC 9110, sections 9.1 and 9.3.2): its status and headers, and no body.

Done here for all of them, and not by a second handler each: monitors and download managers ask, and no document of
ours lists it.
"""

from typing import Any, Final

from litestar.enums import ScopeType
from litestar.types import ASGIApp, HTTPScope, Message, Receive, Scope, Send

TEMPLATE: Final = "path_template"
REFUSED_METHOD: Final = 405


class Heads:
    """Runs the GET, tells its headers and then says that the client is gone, so that a stream of events ends. A refused
    method (405) names HEAD among the others.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != ScopeType.HTTP:
            await self._app(scope, receive, send)
        elif scope["method"] == "HEAD":
            await self._head(scope, receive, send)
        else:
            await self._app(scope, receive, _naming_it(send))

    async def _head(self, scope: HTTPScope, receive: Receive, send: Send) -> None:
        told = False

        async def receiving() -> Any:
            return {"type": "http.disconnect"} if told else await receive()

        async def sending(message: Message) -> None:
            nonlocal told
            if message["type"] == "http.response.start":
                await _naming_it(send)(message)
                told = True
                await send({"type": "http.response.body", "body": b"", "more_body": False})

        # A copy: whoever called still knows that a HEAD was asked, and that no body may follow the headers.
        asked: Any = {**scope, "method": "GET"}
        try:
            await self._app(asked, receiving, sending)
        finally:
            if TEMPLATE in asked:
                scope[TEMPLATE] = asked[TEMPLATE]  # Litestar's, read by the edge


def _naming_it(send: Send) -> Send:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start" and message["status"] == REFUSED_METHOD:
            message["headers"] = [_with_head(name, value) for name, value in message["headers"]]
        await send(message)

    return sending


def _with_head(name: bytes, value: bytes) -> tuple[bytes, bytes]:
    named = {one.strip() for one in value.split(b",")}
    if name.lower() != b"allow" or b"GET" not in named:
        return name, value
    return name, b", ".join(sorted({*named, b"HEAD"}))
