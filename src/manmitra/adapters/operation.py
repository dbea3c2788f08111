"""What health and metrics endpoints ask of the running process."""

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from typing import Final, Protocol

from manmitra.adapters.metrics import Metrics
from manmitra.adapters.persistence.store import DocumentStore
from manmitra.domain.bestie.ports import Companion
from manmitra.domain.shared.errors import NotFound, Unavailable

PATIENCE: Final = 3.0


class Bus(Protocol):
    @property
    def told(self) -> str: ...


class Gauges(Protocol):
    async def look(self) -> None: ...


class Operation:
    def __init__(
        self,
        *,
        store: DocumentStore,
        metrics: Metrics,
        show_metrics: bool,
        bus: Bus,
        alerts: Gauges,
        bestie: Companion,
    ) -> None:
        self._store = store
        self._metrics = metrics
        self._show_metrics = show_metrics
        self._bus = bus
        self._alerts = alerts
        self.companion = bestie
        self.stopping = False

    async def ready(self) -> Mapping[str, str]:
        """Facts of the store. Raises Unavailable while it does not answer, or while the process is stopping."""
        if self.stopping:
            raise Unavailable("this process is stopping")
        try:
            facts = await asyncio.wait_for(self._store.ping(), PATIENCE)
        except (Unavailable, TimeoutError) as error:
            self._metrics.store_up(up=False)
            raise Unavailable("the store does not answer") from error
        self._metrics.store_up(up=True)
        return facts

    def live(self) -> str:
        """How live events of other processes come here: for people to see; this process is ready either way."""
        return self._bus.told

    async def metrics(self) -> bytes:
        """Raises NotFound when the settings keep them to themselves."""
        if not self._show_metrics:
            raise NotFound("There is nothing at this address.")
        with suppress(TimeoutError):  # a store that does not answer must not keep the other figures from being read
            await asyncio.wait_for(self._alerts.look(), PATIENCE)
        return self._metrics.text()


class SpecialistOperation:
    """The same of the AI specialist, which has no store."""

    def __init__(self, *, metrics: Metrics, show_metrics: bool, companion: Companion) -> None:
        self._metrics = metrics
        self._show_metrics = show_metrics
        self.companion = companion
        self.stopping = False

    def must_be_ready(self) -> None:
        """Raises Unavailable while the process is stopping."""
        if self.stopping:
            raise Unavailable("this process is stopping")

    def metrics(self) -> bytes:
        """Raises NotFound when the settings keep them to themselves."""
        if not self._show_metrics:
            raise NotFound("There is nothing at this address.")
        return self._metrics.text()
