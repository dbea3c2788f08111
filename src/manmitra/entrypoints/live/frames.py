"""What open sockets hear of an event, and who hears it. One table: an event without a row stops the tests."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

from manmitra.domain.accounts.events import ParticipationWithdrawn, StudentRegistered
from manmitra.domain.assessments.events import ResultKept
from manmitra.domain.booking.events import (
    AppointmentBooked,
    AppointmentCancelled,
    AppointmentCompleted,
    AppointmentEvent,
    AppointmentMissed,
    AppointmentMoved,
    SlotHeld,
    SlotReleased,
)
from manmitra.domain.chat.events import (
    ConversationReturned,
    ConversationStarted,
    ConversationTaken,
    ConversationWritten,
    HoldEvent,
)
from manmitra.domain.chat.model import Sender
from manmitra.domain.crisis.events import AlertChanged, AlertEvent, AlertRaised, AlertStepped, RiskSeen
from manmitra.domain.forum.events import HelpOffered, PostAnswered, PostEvent, PostShown, PostUnanswered
from manmitra.domain.live.model import Audience, Frame
from manmitra.domain.moderation.cases import ContentKind
from manmitra.domain.moderation.events import CaseEvent, CaseQueued, CaseRuled
from manmitra.domain.notifications.events import NotificationAdded
from manmitra.domain.reports.events import ExportAsked, ExportOver
from manmitra.domain.resources.events import ResourceUsed
from manmitra.domain.shared.events import Event, Stored

Told = tuple[Audience, dict[str, Any], str]
"""Who may hear it, what they hear, and whose doing it was."""
Rows = list[tuple[str, str, Told]]
"""A mark, the frame's kind, and the rest. The mark keeps the ids of one event's frames apart, and in order."""


def frames_of(stored: Stored) -> list[Frame]:
    """A booking is told twice: to everybody that the time is gone, to the two whom it concerns what it is."""
    return [
        Frame(id=f"{stored.id}{mark}", kind=kind, at=stored.at, audience=audience, data=data, by=by)
        for mark, kind, (audience, data, by) in TELL[type(stored.event)](stored.event)
    ]


def _held(event: SlotHeld) -> Told:
    """Nobody learns who holds it."""
    return _everyone(event), {**_slot(event), "lockedUntil": _text(event.held_until)}, event.student_id


def _free(event: AppointmentEvent) -> Told:
    return _everyone(event), _slot(event), ""


def _taken(event: AppointmentEvent) -> Told:
    return _everyone(event), _slot(event), event.student_id


def _own(event: AppointmentEvent) -> Told:
    audience = Audience(institution=event.institution, users=(event.student_id, event.counselor_id))
    return audience, {"appointmentId": event.appointment_id, **_slot(event)}, ""


def _alert(event: AlertEvent) -> Told:
    audience = Audience(institution=event.institution, staff=True)
    data: dict[str, Any] = {
        "alertId": event.alert_id,
        "level": event.level.value,
        "status": event.status.value,
    }
    return audience, {**data, "drill": True} if event.drill else data, ""


def _theirs(event: HoldEvent) -> Told:
    """The person's own socket alone learns the conversation's id. A visitor has none, and looks again by itself."""
    audience = Audience(institution=event.institution, users=(event.student_id,) if event.student_id else ())
    return audience, {"sessionId": event.conversation_id, "until": _text(event.until)}, ""


def _counselors(event: HoldEvent) -> Told:
    audience = Audience(institution=event.institution, users=(event.counselor_id,))
    return audience, {"takeoverId": event.takeover_id, "until": _text(event.until)}, ""


def _both(kind: str, event: HoldEvent) -> Rows:
    return [("", kind, _theirs(event)), ("+", kind, _counselors(event))]


def _written(event: ConversationWritten) -> Rows:
    """To the other one of the two."""
    return [("", "conversation.written", _counselors(event) if event.sender is Sender.USER else _theirs(event))]


def _notification(event: NotificationAdded) -> Told:
    audience = Audience(institution=event.institution, users=(event.user_id,))
    data = {
        "notificationId": event.notification_id,
        "category": event.category.value,
        "priority": event.priority.value,
        "template": event.template.value,
    }
    return audience, data, ""


def _post(event: PostEvent, by: str = "") -> Told:
    """Without its title, which somebody wrote: whoever hears of it fetches the list."""
    audience = Audience(institution=event.institution, everyone=True)
    return audience, {"postId": event.post_id, "title": "", "category": event.category.value}, by


def _case(event: CaseEvent) -> Told:
    audience = Audience(institution=event.institution, staff=True)
    data = {
        "caseId": event.case_id,
        "contentType": event.content.value,
        "severity": event.severity.value,
        "status": event.state.value,
    }
    return audience, data, ""


def _ruled(event: CaseRuled) -> Rows:
    """What a moderator lets through is new to everybody but its author."""
    rows: Rows = [("", "case.ruled", _case(event))]
    if event.shown and event.fresh and event.content is ContentKind.POST:
        data = {"postId": event.case_id, "title": "", "category": ""}
        audience = Audience(institution=event.institution, everyone=True)
        rows.append(("+", "post.added", (audience, data, event.author_id)))
    return rows


def _help(event: HelpOffered) -> Told:
    """To the one who wrote it, on whatever page they are."""
    audience = Audience(institution=event.institution, users=(event.author_id,))
    return audience, {"level": event.level.value}, ""


def _everyone(event: AppointmentEvent) -> Audience:
    return Audience(institution=event.institution, everyone=True)


def _slot(event: AppointmentEvent) -> dict[str, Any]:
    return {
        "slotId": event.slot_id,
        "counselorId": event.counselor_id,
        "startsAt": _text(event.starts_at),
        "endsAt": _text(event.ends_at),
        "timeZone": event.time_zone,
    }


def _text(moment: datetime) -> str:
    return f"{moment.isoformat(timespec='seconds')[:-6]}Z"


TELL: Final[dict[type[Event], Callable[[Any], Rows]]] = {
    SlotHeld: lambda event: [("", "slot.held", _held(event))],
    SlotReleased: lambda event: [("", "slot.released", _free(event))],
    AppointmentBooked: lambda event: [
        ("", "slot.taken", _taken(event)),
        ("+", "appointment.booked", _own(event)),
    ],
    AppointmentMoved: lambda event: [
        ("", "slot.taken", _taken(event)),
        ("+", "appointment.moved", _own(event)),
    ],
    AppointmentCancelled: lambda event: [("", "appointment.cancelled", _own(event))],
    AlertRaised: lambda event: [("", "alert.raised", _alert(event))],
    AlertChanged: lambda event: [("", "alert.changed", _alert(event))],
    AlertStepped: lambda _: [],  # whoever is told hears it as a notification
    NotificationAdded: lambda event: [("", "notification.added", _notification(event))],
    ConversationTaken: lambda event: _both("conversation.taken", event),
    ConversationReturned: lambda event: _both("conversation.returned", event),
    ConversationWritten: _written,
    RiskSeen: lambda _: [],
    PostShown: lambda event: [("", "post.added", _post(event, event.author_id))],
    PostAnswered: lambda event: [("", "post.answered", _post(event))],
    PostUnanswered: lambda _: [],  # volunteers are told as people
    HelpOffered: lambda event: [("", "help.offered", _help(event))],
    CaseQueued: lambda event: [("", "case.queued", _case(event))],
    CaseRuled: _ruled,
    ExportAsked: lambda _: [],  # whoever asked has the answer
    ExportOver: lambda _: [],  # they hear it as a notification
    # only counted, without a name (ADR 0021)
    AppointmentCompleted: lambda _: [],
    AppointmentMissed: lambda _: [],
    ConversationStarted: lambda _: [],
    ParticipationWithdrawn: lambda _: [],
    ResourceUsed: lambda _: [],
    ResultKept: lambda _: [],
    StudentRegistered: lambda _: [],
}
