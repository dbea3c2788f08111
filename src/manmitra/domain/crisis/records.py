"""What is written down about an alert besides the alert: who was told when, who read it, and the links to answer it."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, Self

from msgspec.structs import replace

from manmitra.domain.crisis.ladder import Rung, Step, Why
from manmitra.domain.crisis.model import Alert
from manmitra.domain.shared.entity import Entity
from manmitra.domain.shared.errors import Refused
from manmitra.domain.shared.identity import Role

LINK_LASTS: Final = timedelta(hours=24)


class LinkSpent(Refused):
    """Unknown, used, too old, or of somebody who is no longer there: one answer for all."""

    code = "link_spent"


class StepTaken(Entity, frozen=True, kw_only=True):
    """Once written it never changes."""

    alert_id: str
    institution: str
    number: int
    at: datetime
    rung: Rung
    why: Why
    told: tuple[str, ...]
    everywhere: bool = False

    @classmethod
    def of(cls, alert: Alert, number: int, step: Step, now: datetime) -> Self:
        return cls(
            id=f"{alert.id}:{number:06}",
            alert_id=alert.id,
            institution=alert.institution,
            number=number,
            at=now,
            rung=step.rung,
            why=step.why,
            told=step.told,
            everywhere=step.everywhere,
        )


def key_of(alert_id: str, number: int) -> str:
    """What the notifications of one step are about."""
    return f"alert:{alert_id}:{number}"


def notification_of(taken: StepTaken, user_id: str) -> str:
    return f"{key_of(taken.alert_id, taken.number)}:{user_id}"


class AnswerLink(Entity, frozen=True, kw_only=True):
    """For one person and one time of being told. Its id is the digest of the token in the link."""

    alert_id: str
    user_id: str
    institution: str
    expires_at: datetime
    used_at: datetime | None = None

    def good(self, now: datetime) -> bool:
        return self.used_at is None and now < self.expires_at

    def used(self, now: datetime) -> Self:
        return replace(self, used_at=now)


class How(StrEnum):
    LIST = "list"
    SINGLE = "single"
    HANDLED = "handled"
    REPORT = "report"
    TAKEOVER = "takeover"
    """Took its conversation over, and reads what is said there from the alert on."""


class AlertRead(Entity, frozen=True, kw_only=True):
    """Somebody of the staff was shown this alert."""

    alert_id: str
    institution: str
    """The alert's, so that its admins see who read it."""
    reader_id: str
    reader_role: Role
    how: How
    at: datetime
