"""The application: a container, opened and closed with it, behind the HTTP edge."""

import asyncio
import gc
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any, Final, cast

import structlog
from litestar import Litestar
from litestar.types import ASGIApp, Receive, Scope, Send

from manmitra.adapters.persistence.migrations import migrate, require_current
from manmitra.beside import beside
from manmitra.container import Container, handed, handed_names
from manmitra.entrypoints.http.app import MAX_BODY, Framework
from manmitra.entrypoints.http.cors import Cors
from manmitra.entrypoints.http.edge import Edge
from manmitra.entrypoints.http.heads import Heads
from manmitra.entrypoints.live.limits import Limits
from manmitra.entrypoints.live.socket import LiveSockets
from manmitra.entrypoints.socketio.chat import ChatDesk
from manmitra.entrypoints.socketio.choosing import Choosing
from manmitra.entrypoints.socketio.server import Doings, SocketIo
from manmitra.entrypoints.socketio.wire import is_here

Seed = Callable[[Container], Awaitable[None]]
LAST_EVENTS_SECONDS: Final = 2.0
LIVE_SOCKETS: Final = "live_sockets"

log = structlog.get_logger(__name__)


class Application:
    """ASGI. `litestar` is the framework's application, `container` all its parts: for tests and commands."""

    def __init__(
        self,
        container: Container,
        *,
        local_origins: bool = False,
        seed: Seed | None = None,
        framework: Framework | None = None,
    ) -> None:
        """`seed` fills an opened store before the first request; the demo has one. `framework`: one that serves nothing
        now, in the place of a new one.
        """
        settings = container.settings()
        self.container = container
        container.couriers()  # refuses bad senders now, not at the first message
        container.bestie()  # and a specialist without the library to ask it
        cors = Cors(origins=settings.allowed_origins(), local=local_origins)
        self.live_sockets = LiveSockets(
            live=container.live(),
            feed=container.live_hub(),
            pace=container.live_pace(),
            clock=container.clock(),
            allows=cors.allows,
            stopping=lambda: container.operation().stopping,
            limits=Limits(per_address=settings.live_per_address),
        )
        self.socketio = SocketIo(
            Doings(
                gate=container.gate(),
                feed=container.live_hub(),
                chat=ChatDesk(container.chat(), container.clock()),
                choosing=Choosing(container.counselors(), container.live_push(), container.clock(), container.ids()),
                inbox=container.inbox(),
                clock=container.clock(),
                allows=cors.allows,
                stopping=lambda: container.operation().stopping,
                per_address=settings.live_per_address,
            )
        )
        framework = framework or a_framework()
        framework.serve(
            {**handed(container), LIVE_SOCKETS: lambda: self.live_sockets},
            container.gate(),
            [lambda _: running(container, seed, self.live_sockets), lambda _: self.socketio.running()],
        )
        self.litestar: Litestar = framework.litestar
        self._edge = Edge(
            Heads(cast("ASGIApp", self.litestar)),
            cors=cors,
            observe=container.metrics().request,
            new_id=container.ids().new,
            allow=framework.allow,
            max_body=MAX_BODY,
            note=container.request_log().note,
        )
        gc.enable()  # off while the program loads (__main__)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if is_here(cast("dict[str, Any]", scope)):
            await self.socketio(cast("dict[str, Any]", scope), receive, cast("Any", send))
        else:
            await self._edge(scope, receive, send)

    def stopping_soon(self) -> None:
        """Readiness says so from now on."""
        self.container.operation().stopping = True


def a_framework() -> Framework:
    return Framework((*handed_names(), LIVE_SOCKETS))


@asynccontextmanager
async def running(container: Container, seed: Seed | None, live_sockets: LiveSockets) -> AsyncIterator[None]:
    """Open the store, run what runs beside the requests, and close in reverse: nothing begun is lost."""
    store: Any = container.store()
    await store.open()
    await container.blobs().open()
    try:
        if seed is not None:
            await migrate(store)
            await seed(container)
        await require_current(store)
        await container.letters().tidy()
        tasks = [
            *(asyncio.create_task(loop) for loop in beside(container)),
            asyncio.create_task(live_sockets.run()),
            *(asyncio.create_task(model.prepare()) for model in container.models()),
        ]
        for task in tasks:
            task.add_done_callback(_noted)
        try:
            yield
        finally:
            with suppress(TimeoutError):  # what is not handled in time is found in the log
                await asyncio.wait_for(container.relay().quiet(), LAST_EVENTS_SECONDS)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await container.letters().flush()
            for model in container.models():
                await model.close()
    finally:
        await container.blobs().close()
        await store.close()


def _noted(task: "asyncio.Task[None]") -> None:
    """None of them ends by itself but for a bug, and that must be seen when it happens, not when the process stops."""
    error = None if task.cancelled() else task.exception()
    if error is not None:
        log.error("loop_died", name=getattr(task.get_coro(), "__qualname__", ""), exc_info=error)
