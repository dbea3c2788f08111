"""What others hear of an alert: that it is there and where it stands, never what was said."""

from datetime import datetime
from typing import ClassVar, Self

from manmitra.domain.crisis.model import Alert, AlertStatus, Level, Tier
from manmitra.domain.shared.events import Event


class AlertEvent(Event, frozen=True, kw_only=True):
    kind: ClassVar[str] = "alert"

    alert_id: str
    level: Level
    status: AlertStatus
    drill: bool = False

    @classmethod
    def of(cls, alert: Alert) -> Self:
        return cls(
            institution=alert.institution,
            alert_id=alert.id,
            level=alert.level,
            status=alert.status,
            drill=alert.drill,
        )


class AlertRaised(AlertEvent, frozen=True, kw_only=True):
    """Stored in the same write as the alert, whoever raises it."""

    kind: ClassVar[str] = "alert.raised"


class AlertChanged(AlertEvent, frozen=True, kw_only=True):
    kind: ClassVar[str] = "alert.changed"


class AlertStepped(AlertEvent, frozen=True, kw_only=True):
    """It came to a rung of the ladder: these people are to be told. Stored in the same write as the step."""

    kind: ClassVar[str] = "alert.stepped"

    number: int
    told: tuple[str, ...]
    waiting: bool = False
    """They were told before, or others were, and it is still open."""
    everywhere: bool = False


class RiskSeen(Event, frozen=True, kw_only=True):
    """A signed-in student was in danger. Stored in the same write as the alert; no socket hears of it."""

    kind: ClassVar[str] = "risk.seen"

    student_id: str
    tier: Tier
    seen_at: datetime
