"""Alerts as operators see them: figures apart from drills, and an error in the log when nobody answers."""

from collections.abc import Iterable
from datetime import datetime
from typing import Final

import structlog
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

from manmitra.domain.crisis.ladder import Rung, Step, climb_of
from manmitra.domain.crisis.model import Alert, Level
from manmitra.domain.crisis.ports import Climbs, Watch
from manmitra.domain.crisis.times import to_acknowledge, to_contact
from manmitra.domain.shared.errors import Unavailable
from manmitra.domain.shared.ports import Clock

SECONDS: Final = (30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 86400)
MOST: Final = 1000
UNKNOWN: Final = float("nan")

log = structlog.get_logger(__name__)


class AlertWatch(Watch):
    def __init__(self, *, registry: CollectorRegistry, climbs: Climbs, clock: Clock) -> None:
        self._climbs = climbs
        self._clock = clock
        self._steps = Counter(
            "manmitra_alert_steps_total",
            "Rungs of the ladder that alerts came to",
            ("rung", "why", "level", "drill"),
            registry=registry,
        )
        self._unanswered = Counter(
            "manmitra_alerts_unanswered_total",
            "How often all staff were told again on every channel because nobody answered a whole ladder",
            registry=registry,
        )
        self._acknowledge, self._contact = (
            Histogram(name, told, ("level", "drill"), buckets=SECONDS, registry=registry)
            for name, told in (
                ("manmitra_alert_acknowledge_seconds", "From raised to acknowledged"),
                ("manmitra_alert_contact_seconds", "From raised to contacted"),
            )
        )
        self._open = Gauge(
            "manmitra_alerts_unacknowledged", "Alerts that nobody took on yet", ("level",), registry=registry
        )
        self._oldest = Gauge(
            "manmitra_alert_unacknowledged_oldest_seconds", "Age of the oldest of them", ("level",), registry=registry
        )
        self._ringing = Gauge(
            "manmitra_alerts_ringing", "Those of them that all staff were told of", ("level",), registry=registry
        )
        self._unreadable = Gauge(
            "manmitra_alerts_unreadable", "Alerts that can't climb because they can't be read", registry=registry
        )
        self._stumbled = Counter(
            "manmitra_alerts_stumbled_total",
            "How often an alert could not be brought further because of a mistake",
            ("level",),
            registry=registry,
        )

    def stepped(self, alert: Alert, step: Step) -> None:
        self._steps.labels(step.rung.name.lower(), step.why.value, alert.level.value, _drill(alert)).inc()
        if step.everywhere:
            self._unanswered.inc()
            age = (self._clock.now() - alert.raised_at).total_seconds()
            log.error("alert_unanswered", level=alert.level.value, seconds=round(age), count=len(step.told))
        elif not step.told:
            log.error("alert_without_staff", level=alert.level.value)

    def acknowledged(self, alert: Alert) -> None:
        seconds = to_acknowledge(alert)
        if seconds is not None:
            self._acknowledge.labels(alert.level.value, _drill(alert)).observe(seconds)

    def contacted(self, alert: Alert) -> None:
        seconds = to_contact(alert)
        if seconds is not None:
            self._contact.labels(alert.level.value, _drill(alert)).observe(seconds)

    def stumbled(self, alert: Alert, error: Exception) -> None:
        self._stumbled.labels(alert.level.value).inc()
        log.error("alert_stumbled", level=alert.level.value, exc_info=error)

    async def look(self) -> None:
        """The gauges, from the store itself: they also rise when whatever should drive the ladder is dead."""
        try:
            watched = await self._climbs.watched(MOST)
            self._unreadable.set(await self._climbs.unreadable())
        except Unavailable:
            self._unreadable.set(UNKNOWN)
            for level in Level:
                for gauge in (self._open, self._oldest, self._ringing):
                    gauge.labels(level.value).set(UNKNOWN)
            return
        waiting = [one for one in watched if one.acknowledged_at is None and not one.drill]
        for level in Level:
            mine = [one for one in waiting if one.level is level]
            ages = list(_ages(mine, self._clock.now()))
            self._ringing.labels(level.value).set(sum(climb_of(one).rung == Rung.EVERYBODY for one in mine))
            self._open.labels(level.value).set(len(ages))
            self._oldest.labels(level.value).set(max(ages, default=0.0))


def _ages(alerts: Iterable[Alert], now: datetime) -> Iterable[float]:
    return ((now - one.raised_at).total_seconds() for one in alerts)


def _drill(alert: Alert) -> str:
    return "true" if alert.drill else "false"
