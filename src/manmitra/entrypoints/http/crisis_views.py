"""What is shown of helplines, help cards, signals and alerts."""

from datetime import date, datetime
from enum import StrEnum
from typing import Final

from manmitra.domain.crisis.help import HelpCard
from manmitra.domain.crisis.helplines import Helpline
from manmitra.domain.crisis.ladder import climb_of
from manmitra.domain.crisis.model import Action, Alert, AlertKind, AlertStatus, Level, Tier
from manmitra.domain.crisis.times import to_acknowledge, to_contact
from manmitra.domain.crisis.usecases import Called, Looked, Opened
from manmitra.domain.shared.identity import Role
from manmitra.entrypoints.http.answers import View


class HelplineView(View, frozen=True, kw_only=True):
    """`humanTestCallDone` is false until a person has dialled the number."""

    id: str
    name: str
    phone: str
    numbers: tuple[str, ...]
    email: str
    purpose: str
    hours: str
    time_gated: bool
    region: str
    languages: tuple[str, ...]
    priority: int
    source: str
    listed_on: date
    confirmed: bool
    human_test_call_done: bool

    @classmethod
    def of(cls, line: Helpline) -> "HelplineView":
        return cls(
            id=line.id,
            name=line.name,
            phone=line.numbers[0],
            numbers=line.numbers,
            email=line.email,
            purpose=line.purpose,
            hours=line.hours_text,
            time_gated=line.time_gated,
            region=line.region,
            languages=line.languages,
            priority=line.priority,
            source=line.source,
            listed_on=line.listed_on,
            confirmed=line.confirmed,
            human_test_call_done=line.human_test_call_done,
        )


class HelplinesView(View, frozen=True, kw_only=True):
    helplines: list[HelplineView]


class HelpView(View, frozen=True, kw_only=True):
    text: str
    bubbles: tuple[str, ...]
    quick_replies: tuple[str, ...]
    helplines: list[HelplineView]
    language: str
    language_reviewed: bool

    @classmethod
    def of(cls, card: HelpCard) -> "HelpView":
        return cls(
            text=card.text,
            bubbles=card.bubbles,
            quick_replies=card.quick_replies,
            helplines=[HelplineView.of(line) for line in card.helplines],
            language=card.voice.value,
            language_reviewed=card.reviewed,
        )


class SignalView(View, frozen=True, kw_only=True):
    """`reasons` are names of rules, never words of the text."""

    crisis_detected: bool
    crisis_level: Level | None
    tier: Tier
    reasons: tuple[str, ...]
    rules_version: str
    help: HelpView | None

    @classmethod
    def of(cls, looked: Looked) -> "SignalView":
        signal = looked.signal
        return cls(
            crisis_detected=signal.detected,
            crisis_level=signal.level,
            tier=signal.tier,
            reasons=signal.rules,
            rules_version=signal.version,
            help=None if looked.help is None else HelpView.of(looked.help),
        )


class AlertType(StrEnum):
    CRISIS = "crisis"
    SEVERE_MOOD = "severe_mood"
    SELF_HARM = "self_harm"


class AlertWord(StrEnum):
    """The contract's words for where an alert stands; `state` has ours, which are finer."""

    ACTIVE = "active"
    HANDLED = "handled"
    ESCALATED = "escalated"
    RESOLVED = "resolved"


MEANS: Final[dict[AlertWord, tuple[AlertStatus, ...]]] = {
    AlertWord.ACTIVE: (AlertStatus.RAISED, AlertStatus.ACKNOWLEDGED),
    AlertWord.HANDLED: (AlertStatus.CONTACTED,),
    AlertWord.ESCALATED: (AlertStatus.ESCALATED,),
    AlertWord.RESOLVED: (AlertStatus.RESOLVED,),
}
WORDS: Final = {status: word for word, statuses in MEANS.items() for status in statuses}


class AlertView(View, frozen=True, kw_only=True):
    """The conversation's id stays inside: whoever holds it could speak in it. `message`, the words that raised the
    alert, is for counsellors only. `userId` is empty for visitors and for whoever was promised to be anonymous.
    """

    id: str
    type: AlertType
    severity: Level
    tier: Tier
    status: AlertWord
    state: AlertStatus
    user_id: str
    anonymous: bool
    message: str
    reasons: tuple[str, ...]
    created_at: datetime
    consent_to_escalate: bool
    assigned_counselor_id: str
    action_taken: Action | None
    handled_at: datetime | None
    escalated_at: datetime | None
    notes: str
    drill: bool
    acknowledged_by: str
    acknowledged_at: datetime | None
    contacted_at: datetime | None
    seconds_to_acknowledge: float | None
    seconds_to_contact: float | None
    rung: int
    """How far it has come on the ladder: 1 on call, 2 deputy, 3 duty admin, 4 everybody; 0 before anybody was told."""

    @classmethod
    def of(cls, alert: Alert, reader: Role) -> "AlertView":
        anonymous = alert.anonymous or not alert.student_id
        return cls(
            id=alert.id,
            type=_type_of(alert),
            severity=alert.level,
            tier=alert.tier,
            status=WORDS[alert.status],
            state=alert.status,
            user_id="" if anonymous else alert.student_id,
            anonymous=anonymous,
            message=alert.excerpt if reader is Role.COUNSELOR else "",
            reasons=alert.reasons,
            created_at=alert.raised_at,
            consent_to_escalate=alert.consent_to_escalate,
            assigned_counselor_id=alert.handled_by,
            action_taken=alert.action_taken,
            handled_at=alert.handled_at,
            escalated_at=alert.escalated_at,
            notes=alert.notes,
            drill=alert.drill,
            acknowledged_by=alert.acknowledged_by,
            acknowledged_at=alert.acknowledged_at,
            contacted_at=alert.contacted_at,
            seconds_to_acknowledge=to_acknowledge(alert),
            seconds_to_contact=to_contact(alert),
            rung=climb_of(alert).rung,
        )


class ContactView(View, frozen=True, kw_only=True):
    name: str
    phone: str
    relationship: str


class OpenedView(View, frozen=True, kw_only=True):
    """`emergencyContactMayBeCalled`: the student agrees to that; a person decides and calls, the service calls nobody.
    `emergencyContact` is shown to counsellors only.
    """

    alert: AlertView
    emergency_contact_may_be_called: bool
    emergency_contact: ContactView | None

    @classmethod
    def of(cls, opened: Opened, reader: Role) -> "OpenedView":
        one = opened.contact
        contact = None if one is None else ContactView(name=one.name, phone=one.phone, relationship=one.relationship)
        return cls(
            alert=AlertView.of(opened.alert, reader),
            emergency_contact_may_be_called=opened.may_call,
            emergency_contact=contact,
        )


class ReceiptView(View, frozen=True, kw_only=True):
    """What a student sees of an alert about themselves."""

    id: str
    severity: Level
    status: AlertWord
    created_at: datetime

    @classmethod
    def of(cls, alert: Alert) -> "ReceiptView":
        return cls(id=alert.id, severity=alert.level, status=WORDS[alert.status], created_at=alert.raised_at)


class CalledView(ReceiptView, frozen=True, kw_only=True):
    """`help` is for the student who calls: it is there before anybody answers."""

    help: HelpView | None

    @classmethod
    def called(cls, called: Called) -> "CalledView":
        alert, card = called.alert, called.help
        return cls(
            id=alert.id,
            severity=alert.level,
            status=WORDS[alert.status],
            created_at=alert.raised_at,
            help=None if card is None else HelpView.of(card),
        )


def _type_of(alert: Alert) -> AlertType:
    if alert.kind is AlertKind.ITEM9 or any(reason.endswith(("self_harm", "kalai")) for reason in alert.reasons):
        return AlertType.SELF_HARM
    return AlertType.CRISIS
