"""How the models do, for Prometheus. No label identifies anyone."""

from typing import Final

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

BUCKETS: Final = (0.25, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)


class ModelFigures:
    def __init__(self, *, registry: CollectorRegistry) -> None:
        self._attempts = Counter(
            "manmitra_model_attempts_total",
            "Calls to models, and what became of them",
            ("provider", "outcome"),
            registry=registry,
        )
        self._seconds = Histogram(
            "manmitra_model_seconds", "Time of a call to a model", ("provider",), buckets=BUCKETS, registry=registry
        )
        self._open = Gauge(
            "manmitra_model_breaker_open", "Whether a provider is left alone now", ("provider",), registry=registry
        )
        self._failed = Counter(
            "manmitra_model_checks_failed_total",
            "Answers that were not shown",
            ("provider", "check"),
            registry=registry,
        )

    def attempt(self, provider: str, outcome: str, seconds: float | None = None) -> None:
        self._attempts.labels(provider, outcome).inc()
        if seconds is not None:
            self._seconds.labels(provider).observe(seconds)

    def breaker(self, provider: str, *, open: bool) -> None:
        self._open.labels(provider).set(int(open))

    def failed(self, provider: str, check: str) -> None:
        self._failed.labels(provider, check).inc()
