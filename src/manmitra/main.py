"""The application: a container, opened and closed with it, behind the HTTP edge."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any, cast

from litestar import Litestar
from litestar.types import ASGIApp, Receive, Scope, Send

from manmitra.adapters.persistence.migrations import migrate, require_current
from manmitra.container import USE_CASES, Container
from manmitra.entrypoints.http.app import MAX_BODY, allowed_methods, http_app
from manmitra.entrypoints.http.cors import Cors
from manmitra.entrypoints.http.edge import Edge

Seed = Callable[[Container], Awaitable[None]]


class Application:
    """ASGI. `litestar` is the framework's application, `container` all its parts: for tests and commands."""

    def __init__(self, container: Container, *, local_origins: bool = False, seed: Seed | None = None) -> None:
        """`seed` fills an opened store before the first request; the demo has one."""
        settings = container.settings()
        self.container = container
        self.litestar: Litestar = http_app(
            use_cases={name: container.providers[name] for name in USE_CASES},
            gate=container.gate(),
            lifespan=[lambda _: running(container, seed)],
        )
        self._edge = Edge(
            cast("ASGIApp", self.litestar),
            cors=Cors(origins=settings.allowed_origins(), local=local_origins),
            observe=container.metrics().request,
            new_id=container.ids().new,
            allow=allowed_methods(self.litestar),
            max_body=MAX_BODY,
            note=container.request_log().note,
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._edge(scope, receive, send)


@asynccontextmanager
async def running(container: Container, seed: Seed | None) -> AsyncIterator[None]:
    """Open the store, run what runs beside the requests, and close in reverse: nothing begun is lost."""
    store: Any = container.store()
    await store.open()
    try:
        if seed is not None:
            await migrate(store)
            await seed(container)
        await require_current(store)
        await container.letters().tidy()
        beside = [
            asyncio.create_task(container.metrics().watch_loop()),
            asyncio.create_task(container.housekeeping().run()),
        ]
        try:
            yield
        finally:
            for task in beside:
                task.cancel()
            for task in beside:
                with suppress(asyncio.CancelledError):
                    await task
            await container.letters().flush()
    finally:
        await store.close()
