"""The alert that a message raises."""

from datetime import datetime

from manmitra.domain.accounts.ports import Users
from manmitra.domain.bestie.model import Language, Topic
from manmitra.domain.chat.model import Conversation, Message
from manmitra.domain.crisis.detection import Signal
from manmitra.domain.crisis.excerpts import excerpt_of
from manmitra.domain.crisis.model import EXCERPT_LIMIT, Alert, AlertKind, raise_alert
from manmitra.domain.crisis.watch import NOT_SIGNED_IN
from manmitra.domain.shared.errors import NotFound
from manmitra.domain.shared.identity import Principal, Role


async def agrees_to_escalation(users: Users, student_id: str) -> bool:
    """A visitor has nobody to be asked; an account that is gone can't agree any more."""
    if not student_id:
        return True
    try:
        return (await users.get(student_id)).consents.crisis_escalation
    except NotFound:
        return False


def concerned(who: Principal, conversation: Conversation) -> str:
    """The student whom an alert of this conversation is about; empty for a visitor."""
    return conversation.student_id or (who.user_id if who.role is Role.STUDENT else "")


def reachable(who: Principal, conversation: Conversation) -> bool:
    """Whether those who see the alert learn whom to reach: only then may the card say that it is passed on."""
    return bool(concerned(who, conversation)) and not conversation.anonymous


def alert_of(who: Principal, conversation: Conversation, message: Message, signal: Signal, *, agrees: bool) -> Alert:
    """Its id comes with the place that it is stored at."""
    return alert_about(who, conversation, message.text, signal, message.sent_at, agrees=agrees)


def alert_about(
    who: Principal, conversation: Conversation, text: str, signal: Signal, now: datetime, *, agrees: bool
) -> Alert:
    unsigned = bool(conversation.student_id) and not who.known
    return raise_alert(
        "",
        now=now,
        institution=conversation.institution,
        kind=AlertKind.MESSAGE,
        tier=signal.tier,
        student_id=concerned(who, conversation),
        anonymous=conversation.anonymous,
        conversation_id=conversation.id,
        reasons=(*signal.rules, NOT_SIGNED_IN) if unsigned else signal.rules,
        excerpt=excerpt_of(text, EXCERPT_LIMIT),
        consent_to_escalate=agrees,
    )


def nowhere(who: Principal, now: datetime, *, anonymous: bool = False) -> Conversation:
    """In place of one that there is not."""
    student_id = who.user_id if who.role is Role.STUDENT else ""
    return Conversation(
        id="",
        institution=who.institution,
        student_id=student_id,
        topic=Topic.OTHER,
        language=Language.ENGLISH,
        anonymous=anonymous,
        started_at=now,
    )
