"""The reference: an ASGI application that does nothing but answer. No framework comes closer to the server."""

from collections.abc import Awaitable, Callable
from typing import Any

import uvicorn

Send = Callable[[dict[str, Any]], Awaitable[None]]

START = {
    "type": "http.response.start",
    "status": 200,
    "headers": [(b"content-type", b"application/json"), (b"content-length", b"17")],
}
BODY = {"type": "http.response.body", "body": b'{"hello":"world"}'}


async def hello(_scope: dict[str, Any], _receive: object, send: Send) -> None:
    await send(START)
    await send(BODY)


def serve(port: int) -> None:
    """With the same server settings as `manmitra serve`."""
    uvicorn.run(
        hello,
        host="127.0.0.1",
        port=port,
        loop="uvloop",
        http="httptools",
        lifespan="off",
        log_level="error",
        access_log=False,
        server_header=False,
        backlog=2048,
    )
