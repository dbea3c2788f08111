"""Alerts that the store did not take: kept in memory and tried again until it does. What is lost with the process had
been answered with help, and as not saved.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Final

import structlog
from prometheus_client import CollectorRegistry, Gauge

from manmitra.domain.crisis.model import Level
from manmitra.domain.crisis.ports import Unstored
from manmitra.domain.shared.errors import Unavailable

MOST: Final = 2000
PAUSE_SECONDS: Final = 1.0
LAST_SECONDS: Final = 2.0

log = structlog.get_logger(__name__)


class UnstoredAlerts(Unstored):
    def __init__(self, *, registry: CollectorRegistry | None = None) -> None:
        self._waiting = deque[tuple[Level, Callable[[], Awaitable[object]]]]()
        self._came = asyncio.Event()
        gauge = Gauge("manmitra_alerts_unstored", "Alerts that the store has not taken yet", registry=registry)
        gauge.set_function(lambda: len(self._waiting))

    def keep_trying(self, level: Level, store: Callable[[], Awaitable[object]]) -> None:
        if len(self._waiting) >= MOST:
            log.error("alert_lost", level=level.value)
            return
        log.error("alert_unstored", level=level.value)
        self._waiting.append((level, store))
        self._came.set()

    async def run(self) -> None:
        """Until cancelled, and then once more."""
        try:
            while True:
                await self._came.wait()
                await asyncio.sleep(PAUSE_SECONDS)
                await self.try_all()
        finally:
            with suppress(TimeoutError):
                async with asyncio.timeout(LAST_SECONDS):
                    await self.try_all()

    async def try_all(self) -> None:
        """The oldest first; one that fails for a reason of its own goes to the end."""
        for _ in range(len(self._waiting)):
            level, store = self._waiting[0]
            try:
                await store()
            except Unavailable:
                return
            except Exception:
                log.exception("alert_unstored", level=level.value)
                self._waiting.rotate(-1)
            else:
                self._waiting.popleft()
        if not self._waiting:
            self._came.clear()
