"""Is it alive, is it ready, how is it doing. Nothing here identifies anyone."""

from typing import Any

from litestar import Controller, Response, get
from litestar.di import NamedDependency

from manmitra.domain.accounts.service_keys import Scope
from manmitra.domain.shared.errors import NotFound, Unavailable
from manmitra.entrypoints.http.health import TEXT_METRICS, HealthView
from manmitra.entrypoints.http.keys import opens
from manmitra.entrypoints.http.problems import refuses


class SpecialistHealthController(Controller):
    tags = ("operation",)

    @get("/health/live")
    async def live(self) -> HealthView:
        """The process answers."""
        return HealthView(status="healthy")

    @get("/health", responses=refuses(Unavailable))
    async def health(self, operation: NamedDependency[Any]) -> HealthView:
        """The same as ready, at the address that the integration documents name."""
        operation.must_be_ready()
        return HealthView.about(operation.companion)

    @get("/health/ready", responses=refuses(Unavailable))
    async def ready(self, operation: NamedDependency[Any]) -> HealthView:
        """Send traffic. `degraded`: everything is answered, some of it by a simpler voice."""
        operation.must_be_ready()
        return HealthView.about(operation.companion)

    @get("/metrics", media_type=TEXT_METRICS, guards=[opens(Scope.METRICS)], responses=refuses(NotFound))
    async def metrics(self, operation: NamedDependency[Any]) -> Response[bytes]:
        """Prometheus text format, unless the settings turn it off."""
        return Response(operation.metrics(), media_type=TEXT_METRICS)
