"""Is it alive, is it ready, how is it doing. Nothing here identifies anyone."""

from typing import Any

from litestar import Controller, Response, get
from litestar.di import NamedDependency

from manmitra import __version__
from manmitra.domain.bestie.ports import Companion
from manmitra.domain.shared.errors import NotFound, Unavailable
from manmitra.entrypoints.http.answers import View
from manmitra.entrypoints.http.problems import refuses

TEXT_METRICS = "text/plain; version=0.0.4; charset=utf-8"


class HealthView(View, frozen=True, kw_only=True):
    status: str
    version: str = __version__
    store: str = ""
    live: str = ""
    """By which way live events of other processes come here: `store` is seconds later than `redis`."""
    reasons: tuple[str, ...] = ()
    """Why it is `degraded`: it answers everybody all the same."""

    @classmethod
    def about(cls, companion: Companion, *, store: str = "", live: str = "") -> "HealthView":
        reasons = (companion.trouble,) if companion.trouble else ()
        return cls(status="degraded" if reasons else "healthy", reasons=reasons, store=store, live=live)


class HealthController(Controller):
    tags = ("operation",)

    @get("/health/live")
    async def live(self) -> HealthView:
        """The process answers; it says nothing of the store."""
        return HealthView(status="healthy")

    @get("/health/ready", responses=refuses(Unavailable))
    async def ready(self, operation: NamedDependency[Any]) -> HealthView:
        """The store answers too: send traffic."""
        facts = await operation.ready()
        return HealthView.about(operation.companion, store=facts["engine"])

    @get("/health", responses=refuses(Unavailable))
    async def health(self, operation: NamedDependency[Any]) -> HealthView:
        """The same as ready, at the address that the integration documents name, and what else is worth a look."""
        facts = await operation.ready()
        return HealthView.about(operation.companion, store=facts["engine"], live=operation.live())

    @get("/metrics", media_type=TEXT_METRICS, responses=refuses(NotFound))
    async def metrics(self, operation: NamedDependency[Any]) -> Response[bytes]:
        """Prometheus text format, unless the settings turn it off."""
        return Response(await operation.metrics(), media_type=TEXT_METRICS)
