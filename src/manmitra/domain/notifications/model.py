"""A notification in somebody's inbox, and its way out through a channel."""

from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import Final, Self

import msgspec
from msgspec.structs import replace

from manmitra.domain.shared.entity import Entity

REFERENCE: Final = 40


class Channel(StrEnum):
    """The inbox of the app is not one of them: everything is there anyway."""

    EMAIL = "email"
    SMS = "sms"
    PUSH = "push"


class Category(StrEnum):
    """What somebody can want or not want to hear of."""

    APPOINTMENT = "appointment"
    REMINDER = "reminder"
    ALERT = "alert"
    """For staff: somebody may be in danger."""
    ACCOUNT = "account"
    COMMUNITY = "community"
    ANNOUNCEMENT = "announcement"


class Priority(StrEnum):
    """The client's three words."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Template(StrEnum):
    """Every text that there is; what it says in which language and channel is the wording's business."""

    APPOINTMENT_BOOKED = "appointment_booked"
    APPOINTMENT_MOVED = "appointment_moved"
    APPOINTMENT_CANCELLED = "appointment_cancelled"
    APPOINTMENT_REMINDER = "appointment_reminder"
    ALERT_RAISED = "alert_raised"
    ALERT_WAITING = "alert_waiting"
    ALERT_DRILL = "alert_drill"
    CHECK_IN = "check_in"
    """Asks a student how they are, some time after they were in danger."""
    FORUM_ANSWERED = "forum_answered"
    FORUM_SHOWN = "forum_shown"
    FORUM_TAKEN_DOWN = "forum_taken_down"
    FORUM_WAITING = "forum_waiting"
    """For volunteers: somebody has had no answer yet."""
    REPORT_UPHELD = "report_upheld"
    REPORT_KEPT = "report_kept"
    REPORT_GONE = "report_gone"
    WEEK_REPORT = "week_report"
    """For counsellors: what the week before held."""
    EXPORT_READY = "export_ready"
    EXPORT_FAILED = "export_failed"
    ANNOUNCEMENT = "announcement"
    DIGEST = "digest"
    INVITATION = "invitation"
    """Somebody made an account for them: the link to its first password."""
    PASSWORD_RESET = "password_reset"  # noqa: S105 - the name of a text


class Notification(Entity, frozen=True, kw_only=True):
    """In the inbox of one person. `params` fill the template; they are sealed at rest, and only the inbox, which is
    read behind a sign-in, shows all of them.
    """

    user_id: str
    institution: str
    category: Category
    template: Template
    params: dict[str, str] = msgspec.field(default_factory=dict)
    priority: Priority = Priority.MEDIUM
    action_url: str = ""
    created_at: datetime
    read_at: datetime | None = None
    removed_at: datetime | None = None
    """Out of its reader's inbox. What was sent of it stays on record as long as any other."""

    def read(self, now: datetime) -> Self:
        """Once is enough; reading it again changes nothing."""
        return self if self.read_at is not None else replace(self, read_at=now)

    def removed(self, now: datetime) -> Self:
        """Whoever throws it away has seen it."""
        return self if self.removed_at is not None else replace(self.read(now), removed_at=now)


class DeliveryState(StrEnum):
    PLANNED = "planned"
    SENDING = "sending"
    """Leased by the one who sends it. When the lease runs out, nobody knows whether it went out."""
    SENT = "sent"
    """The provider has taken it."""
    DELIVERED = "delivered"
    """The provider says that it arrived."""
    FAILED = "failed"
    """For good: refused, unknown address, no such subscription."""
    DEAD = "dead"
    """Given up after many attempts; an operator can replay it."""
    DROPPED = "dropped"
    """No longer wanted when its time came."""


OVER = frozenset({DeliveryState.DELIVERED, DeliveryState.FAILED, DeliveryState.DEAD, DeliveryState.DROPPED})


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """One entry of a delivery's timeline. `code` is the provider's or ours, never text of the message."""

    at: datetime
    state: DeliveryState
    code: str = ""


class Delivery(Entity, frozen=True, kw_only=True):
    """One message on one channel to one address: at most one outside effect. It holds no content.

    `target` names the push subscription; for the other channels the address is looked up when it is sent.
    `maybe_twice`: it was sent again although the answer to the attempt before was lost.
    """

    notification_id: str
    user_id: str
    institution: str
    channel: Channel
    category: Category
    template: Template
    critical: bool = False
    """A lane of its own: bulk never makes it wait."""
    everywhere: bool = False
    """Also on a channel that the person turned off."""
    target: str = ""
    state: DeliveryState = DeliveryState.PLANNED
    pending: bool = True
    """Whether there is still something to send; what the index of the sender covers."""
    due_at: datetime
    created_at: datetime
    attempts: int = 0
    maybe_twice: bool = False
    provider_ref: str = ""
    timeline: tuple[Step, ...] = ()

    @property
    def reference(self) -> str:
        """Its name for the world outside: in the id itself stands whom it is for."""
        return reference_of(self.id)


def reference_of(delivery_id: str) -> str:
    return sha256(delivery_id.encode()).hexdigest()[:REFERENCE]


class Outgoing(msgspec.Struct, frozen=True, kw_only=True):
    """A message ready to leave: discreet by the time it is one of these (no stigma word in any field)."""

    channel: Channel
    to: str
    """An e-mail address, an E.164 number, or the id of a push subscription."""
    text: str
    subject: str = ""
    """E-mail's subject, push's title."""
    html: str = ""
    calendar: bytes = b""
    """An iCalendar object (RFC 5545), attached to e-mail."""
    language: str = "en"
    template: Template
    reference: str
    """The delivery's: Message-ID, Twilio's status callback, push topic."""
    url: str = ""
    """Where a tap on a push leads."""
    urgent: bool = False


class Receipt(msgspec.Struct, frozen=True, kw_only=True):
    """The provider has taken it. `ref` is the provider's own id of it."""

    ref: str = ""
    code: str = ""
