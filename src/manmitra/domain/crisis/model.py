"""An alert: somebody may be in danger, and a person should know."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import Final, Self

import msgspec
from msgspec.structs import replace

from manmitra.domain.shared.entity import Entity
from manmitra.domain.shared.errors import Conflict, Forbidden

EXCERPT_LIMIT: Final = 1000


class AlertClosed(Conflict):
    code = "alert_closed"


class EscalationNotConsented(Forbidden):
    """The person said that nobody outside the campus may be told."""

    code = "escalation_not_consented"


class Tier(StrEnum):
    """What kind of answer a text asks for. Only the order of the first three is an order of urgency."""

    IMMINENT = "imminent"
    HIGH = "high"
    CHECK_IN = "check_in"
    ABUSE_DANGER = "abuse_danger"
    VIOLENCE = "violence"
    THIRD_PARTY = "third_party"
    NONE = "none"


class Level(StrEnum):
    """The three words that clients know."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


LEVELS: Final[dict[Tier, Level | None]] = {
    Tier.IMMINENT: Level.HIGH,
    Tier.HIGH: Level.HIGH,
    Tier.ABUSE_DANGER: Level.MEDIUM,
    Tier.VIOLENCE: Level.MEDIUM,
    Tier.THIRD_PARTY: Level.MEDIUM,
    Tier.CHECK_IN: Level.LOW,
    Tier.NONE: None,
}

ALERTING: Final = frozenset({Tier.IMMINENT, Tier.HIGH, Tier.ABUSE_DANGER, Tier.VIOLENCE, Tier.THIRD_PARTY})
"""Tiers that a person must hear of. A check-in is a gentle question and stays between the two."""


class AlertKind(StrEnum):
    """What made us raise it."""

    MESSAGE = "message"
    ITEM9 = "item9"
    MANUAL = "manual"


class AlertStatus(StrEnum):
    RAISED = "raised"
    ACKNOWLEDGED = "acknowledged"
    CONTACTED = "contacted"
    ESCALATED = "escalated"
    RESOLVED = "resolved"


SETTLED: Final = frozenset({AlertStatus.CONTACTED, AlertStatus.RESOLVED})


class Action(StrEnum):
    """What was done about it."""

    SCHEDULED_SESSION = "scheduled_session"
    EMERGENCY_CONTACT = "emergency_contact"
    REFERRED_SERVICES = "referred_services"


class Climb(msgspec.Struct, frozen=True, kw_only=True):
    """How far an alert has come on the ladder (ladder.py). `rung` is 0 before anybody was told."""

    base_at: datetime
    """What the waits of the rungs are counted from: the raising, moved when somebody brought it on by hand."""
    rung: int = 0
    number: int = 0
    """How many times people were told."""
    stepped_at: datetime | None = None
    taken_at: datetime | None = None
    """Since when somebody takes care; None again once it was handed on."""
    urged: bool = False
    """Handed on: the next rung is due at once."""


class Alert(Entity, frozen=True, kw_only=True):
    """`reasons` are ids of rules, never text; the text that caused it is in `excerpt`, which is sealed at rest.

    `anonymous`: the person was promised that nobody learns who they are. `student_id` is then kept for consent and
    ownership, and shown to no one.
    """

    institution: str
    student_id: str = ""
    anonymous: bool = False
    conversation_id: str = ""
    kind: AlertKind
    tier: Tier
    reasons: tuple[str, ...] = ()
    excerpt: str = ""
    raised_at: datetime
    status: AlertStatus = AlertStatus.RAISED
    consent_to_escalate: bool = True
    handled_by: str = ""
    handled_at: datetime | None = None
    action_taken: Action | None = None
    notes: str = ""
    escalated_by: str = ""
    escalated_at: datetime | None = None
    acknowledged_by: str = ""
    acknowledged_at: datetime | None = None
    """By whom and when for the first time; so is `contacted_at`."""
    contacted_at: datetime | None = None
    drill: bool = False
    fast: bool = False
    """A drill that counts seconds where an alert counts minutes."""
    climb: Climb | None = None
    watched: bool = False
    """Whether the ladder still has to look at it, at `due_at`."""
    due_at: datetime | None = None

    @property
    def level(self) -> Level:
        return LEVELS[self.tier] or Level.LOW

    @property
    def settled(self) -> bool:
        """Nobody needs to be told any more."""
        return self.status in SETTLED

    @property
    def contact_may_be_called(self) -> bool:
        """Whether a person may call the emergency contact: the one whom it is about agreed, and is known to us."""
        return self.consent_to_escalate and bool(self.student_id) and not (self.anonymous or self.drill)

    def acknowledged(self, by: str, now: datetime, *, action: Action | None = None, notes: str = "") -> Self:
        """Somebody has seen it and takes care. Seeing it again undoes nothing that was reached since."""
        status = AlertStatus.ACKNOWLEDGED if self.status is AlertStatus.RAISED else self.status
        taken = self._handled(status, by, now, action, notes)
        if taken.settled:
            return taken
        climb = replace(self.climb or Climb(base_at=self.raised_at), taken_at=now, urged=False)
        return replace(taken, climb=climb, watched=True, due_at=now)

    def contacted(self, by: str, now: datetime, *, action: Action | None = None, notes: str = "") -> Self:
        """The person was reached."""
        return self._handled(AlertStatus.CONTACTED, by, now, action, notes)

    def resolved(self, by: str, now: datetime, *, action: Action | None = None, notes: str = "") -> Self:
        """Nothing more is to be done. There is no way back: what comes later is a new alert."""
        return self._handled(AlertStatus.RESOLVED, by, now, action, notes)

    def escalated(self, by: str, now: datetime, *, consented: bool = False, notes: str = "") -> Self:
        """Brought to the next person in line, who may be outside the campus: only if the person agreed to that,
        before or just now (`consented`).
        """
        self._must_be_open()
        if not (self.consent_to_escalate or consented):
            raise EscalationNotConsented("this person did not agree to escalation beyond the counselling team")
        return replace(
            self,
            status=AlertStatus.ESCALATED,
            consent_to_escalate=True,
            escalated_by=by,
            escalated_at=now,
            notes=self._with(notes),
            climb=replace(self.climb or Climb(base_at=self.raised_at), taken_at=None, urged=True),
            watched=True,
            due_at=now,
        )

    def closed(self) -> Self:
        """A drill that has run its course; nobody is made out to have handled it."""
        return replace(self, status=AlertStatus.RESOLVED, watched=False, due_at=None)

    def _handled(self, status: AlertStatus, by: str, now: datetime, action: Action | None, notes: str) -> Self:
        self._must_be_open()
        over = status in SETTLED
        return replace(
            self,
            status=status,
            handled_by=by,
            handled_at=now,
            action_taken=action or self.action_taken,
            notes=self._with(notes),
            acknowledged_by=self.acknowledged_by or by,
            acknowledged_at=self.acknowledged_at or now,
            contacted_at=self.contacted_at or (now if status is AlertStatus.CONTACTED else None),
            watched=self.watched and not over,
            due_at=None if over else self.due_at,
        )

    def _with(self, notes: str) -> str:
        return "\n".join(part for part in (self.notes, notes) if part)

    def _must_be_open(self) -> None:
        if self.status is AlertStatus.RESOLVED:
            raise AlertClosed("this alert was resolved before")


def raise_alert(
    id: str,
    *,
    now: datetime,
    institution: str,
    kind: AlertKind,
    tier: Tier,
    student_id: str = "",
    conversation_id: str = "",
    reasons: Sequence[str] = (),
    excerpt: str = "",
    consent_to_escalate: bool = True,
    anonymous: bool = False,
    drill: bool = False,
    fast: bool = False,
) -> Alert:
    """A fresh alert. `student_id` is empty for a visitor, who can only be reached through the conversation."""
    return Alert(
        id=id,
        institution=institution,
        student_id=student_id,
        anonymous=anonymous,
        conversation_id=conversation_id,
        kind=kind,
        tier=tier,
        reasons=tuple(reasons),
        excerpt=excerpt[:EXCERPT_LIMIT],
        raised_at=now,
        consent_to_escalate=consent_to_escalate,
        drill=drill,
        fast=fast,
        climb=Climb(base_at=now),
        watched=True,
        due_at=now,
    )


class NewAlert(msgspec.Struct, frozen=True, kw_only=True):
    """What a member of staff tells when they raise one by hand."""

    tier: Tier = Tier.HIGH
    student_id: str = ""
    message: str = ""
