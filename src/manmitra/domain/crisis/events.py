"""What others hear of an alert: that it is there and where it stands, never what was said."""

from typing import ClassVar, Self

from manmitra.domain.crisis.model import Alert, AlertStatus, Level
from manmitra.domain.shared.events import Event


class AlertEvent(Event, frozen=True, kw_only=True):
    kind: ClassVar[str] = "alert"

    alert_id: str
    level: Level
    status: AlertStatus

    @classmethod
    def of(cls, alert: Alert) -> Self:
        return cls(institution=alert.institution, alert_id=alert.id, level=alert.level, status=alert.status)


class AlertRaised(AlertEvent, frozen=True, kw_only=True):
    """Stored in the same write as the alert, whoever raises it."""

    kind: ClassVar[str] = "alert.raised"


class AlertChanged(AlertEvent, frozen=True, kw_only=True):
    kind: ClassVar[str] = "alert.changed"
