"""Runs the application under uvicorn, and stops it cleanly."""

import asyncio
import gc
import signal
import socket
from typing import Any, Final, Protocol

import structlog
import uvicorn

from manmitra.entrypoints.http.one_write import OneWriteProtocol
from manmitra.entrypoints.live.protocol import WEBSOCKETS
from manmitra.settings import Settings

FINISH_SECONDS: Final = 8
BACKLOG: Final = 2048
SETTLED_SECONDS: Final = 5.0
YOUNG: Final = 10_000
"""New objects before the collector looks. Python's 700 are less than one request's when a hundred are under way."""

log = structlog.get_logger(__name__)


class Served(Protocol):
    """An ASGI application that can be told to stop."""

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None: ...

    def stopping_soon(self) -> None:
        """Takes no lock: a signal may come inside anything."""


class Server(uvicorn.Server):
    """Tells readiness first when it is asked to stop, so that no new traffic is sent here."""

    def __init__(self, config: uvicorn.Config, application: Served) -> None:
        super().__init__(config)
        self._application = application

    def handle_exit(self, sig: int, frame: Any) -> None:  # noqa: ARG002
        """Runs inside whatever the signal interrupted, so it takes no lock: a log line here could wait for itself."""
        self._application.stopping_soon()
        # Not the parent's: it raises the signal again at the end, and a clean stop must exit with 0.
        self.force_exit = self.should_exit and sig == signal.SIGINT
        self.should_exit = True

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._settling = asyncio.create_task(_settled())

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        log.info("stopping")
        self._settling.cancel()
        await super().shutdown(sockets)


def serve(
    application: Served, settings: Settings, *, port: int | None = None, sockets: list[socket.socket] | None = None
) -> None:
    """Until SIGTERM or SIGINT: then it stops accepting, finishes what runs (8 s at most), flushes and returns.

    `sockets` that listen already, shared with other processes, take the place of host and port.
    """
    config = uvicorn.Config(
        application,
        host=settings.host,
        port=settings.port if port is None else port,
        loop="uvloop",
        http=OneWriteProtocol,
        lifespan="on",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=bool(settings.trusted_proxies),
        forwarded_allow_ips=settings.trusted_proxies or None,
        timeout_keep_alive=20,
        timeout_graceful_shutdown=FINISH_SECONDS,
        **WEBSOCKETS,
        backlog=BACKLOG,
        h11_max_incomplete_event_size=16384,
    )
    leave_alone_what_stays()
    Server(config, application).run(sockets)


async def _settled() -> None:
    """Once more when the rules are warm: to look through all that they are made of would hold up requests."""
    await asyncio.sleep(SETTLED_SECONDS)
    leave_alone_what_stays()


def leave_alone_what_stays() -> None:
    """The collector need not look again at modules, routes and rules; and requests make hardly any cycles."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG, *gc.get_threshold()[1:])


def port_is_free(host: str, port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True
