"""The alert that a message raises."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial

from manmitra.domain.accounts.ports import Users
from manmitra.domain.bestie.model import Language, Topic
from manmitra.domain.chat.model import MESSAGE_LIMIT, Conversation, Message
from manmitra.domain.chat.ports import Conversations
from manmitra.domain.crisis.detection import Signal
from manmitra.domain.crisis.model import Alert, AlertKind, Level, raise_alert
from manmitra.domain.crisis.places import places_of
from manmitra.domain.crisis.ports import Alerts, Unstored
from manmitra.domain.crisis.watch import NOT_SIGNED_IN
from manmitra.domain.shared.errors import DomainError, NotFound, Unreadable
from manmitra.domain.shared.identity import Principal, Role
from manmitra.domain.shared.ports import Clock


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
    return _alert(who, conversation, message.text, signal, message.sent_at, agrees=agrees)


def _alert(
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
        excerpt=text[:MESSAGE_LIMIT],
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


@dataclass(frozen=True, slots=True)
class Alarm:
    """The alert of a message that no conversation keeps."""

    conversations: Conversations
    alerts: Alerts
    unstored: Unstored
    users: Users
    clock: Clock

    async def told(
        self,
        who: Principal,
        text: str,
        signal: Signal,
        address: str,
        *,
        conversation: Conversation | str = "",
        away: bool = False,
    ) -> bool:
        """Whether somebody will hear of it who knows whom to reach: staff see a visitor's words and have nobody to
        call. The answer does not wait for a store that is down (`away`: it is known to be): what could not be stored
        is stored as soon as that can be done. `conversation` is an id when it could not be looked at.
        """
        store = partial(self._store, who, text, signal, conversation, self.clock.now(), address)
        if not away:
            try:
                return reachable(who, await store())
            except DomainError:
                pass  # it is tried again, like one that came while the store was away
        self.unstored.keep_trying(signal.level or Level.HIGH, store)
        return False

    async def _store(
        self,
        who: Principal,
        text: str,
        signal: Signal,
        conversation: Conversation | str,
        now: datetime,
        address: str,
    ) -> Conversation:
        """What was promised about names and consent is looked up each time."""
        there = await self._found(who, conversation, now) if isinstance(conversation, str) else conversation
        agrees = await agrees_to_escalation(self.users, concerned(who, there))
        alert = _alert(who, there, text, signal, now, agrees=agrees)
        # From the other end: whoever died over this very message may hold the first place for a while.
        await self.alerts.add_at(alert, places_of(alert, address)[::-1])
        return there

    async def _found(self, who: Principal, conversation_id: str, now: datetime) -> Conversation:
        if not conversation_id:
            return nowhere(who, now)
        try:
            found = await self.conversations.get(conversation_id)
        except NotFound:
            return nowhere(who, now)
        except Unreadable:  # it may be anonymous, so nobody learns whose it is
            return nowhere(who, now, anonymous=True)
        foreign = who.known and found.student_id not in {"", who.user_id}
        return nowhere(who, now) if foreign else found
