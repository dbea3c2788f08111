"""A human counsellor takes over a conversation. Whether they have it is told by its last message, and by nothing else:
the place behind it is taken once, so a write that missed a change of it is refused by the store.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

import msgspec

from manmitra.domain.accounts.ports import Users
from manmitra.domain.chat import rules
from manmitra.domain.chat.events import ConversationReturned, ConversationTaken, ConversationWritten, HoldEvent
from manmitra.domain.chat.line import joined, left, spoken
from manmitra.domain.chat.model import (
    Conversation,
    ConversationBusy,
    ConversationHeld,
    Hold,
    Message,
    Sender,
    Takeover,
    TakeoverOver,
)
from manmitra.domain.chat.ports import Conversations, Messages
from manmitra.domain.chat.reading import ReadingUseCases
from manmitra.domain.crisis.model import AlertStatus
from manmitra.domain.crisis.ports import AlertReads, Alerts
from manmitra.domain.crisis.records import How
from manmitra.domain.crisis.reporting import read_by
from manmitra.domain.shared.errors import Invalid, NotFound
from manmitra.domain.shared.identity import Principal
from manmitra.domain.shared.paging import Page, PageRequest
from manmitra.domain.shared.ports import Clock, Ids

TRIES: Final = 24


class Taken(msgspec.Struct, frozen=True):
    """A takeover, and the hold of the last message if it is still this one's."""

    takeover: Takeover
    hold: Hold | None


@dataclass(frozen=True, slots=True)
class TakeoverUseCases:
    """Of a counsellor's own takeovers; those of others do not exist."""

    conversations: Conversations
    messages: Messages
    reading: ReadingUseCases
    alerts: Alerts
    reads: AlertReads
    users: Users
    clock: Clock
    ids: Ids

    async def take(
        self, who: Principal, *, alert_id: str = "", conversation_id: str = "", by_name: bool = False
    ) -> Taken:
        """By an open alert of one's institution, or by the conversation of a student in one's care who agreed to share.

        Taking again what one has changes nothing. Of an alert it is noted that one reads along from there on. Raises
        Invalid unless one of the two is named, NotFound, ConversationHeld or ConversationBusy.
        """
        if bool(alert_id) == bool(conversation_id):
            raise Invalid("name either an alert or a conversation")
        conversation, since = await self._open_to(who, alert_id, conversation_id)
        name = (await self.users.get(who.user_id)).name if by_name else ""
        for _ in range(TRIES):
            now = self.clock.now()
            last = await self._last(conversation.id)
            hold = last.hold if last else None
            if last is not None and hold is not None and hold.lasts(now):
                if hold.counselor_id != who.user_id:
                    raise ConversationHeld("another counsellor is in this conversation")
                return Taken(await self.messages.takeover(hold.takeover_id), hold)
            takeover = Takeover(
                id=self.ids.new(),
                institution=who.institution,
                conversation_id=conversation.id,
                counselor_id=who.user_id,
                alert_id=alert_id,
                name=name,
                since=since,
                began_at=now,
            )
            line = joined(last, conversation, takeover, now)
            if line.hold is not None:
                told = ConversationTaken.of(conversation, line.hold)
                if await self.messages.add(line, takeover=takeover, events=[told]):
                    return Taken(takeover, line.hold)
        raise ConversationBusy("too many messages at once in this conversation; please try again")

    async def look(self, who: Principal, takeover_id: str) -> Taken:
        """Raises NotFound."""
        takeover = await self._own(who, takeover_id)
        last = await self._last(takeover.conversation_id)
        return Taken(takeover, _hold_of(takeover, last, self.clock.now()))

    async def read(self, who: Principal, takeover_id: str, page: PageRequest) -> Page[Message]:
        """What was written since the alert, or all that was shared, while one has the word.

        Raises NotFound or TakeoverOver.
        """
        taken = await self.look(who, takeover_id)
        if taken.hold is None:
            raise TakeoverOver("this takeover is over; take the conversation over again to read it")
        takeover = taken.takeover
        return await self.messages.of_conversation(takeover.conversation_id, page, since=takeover.since)

    async def write(self, who: Principal, takeover_id: str, text: str) -> Message:
        """A message from the counsellor; the silence is counted anew from it.

        Raises NotFound, MessageEmpty, MessageTooLong, TakeoverOver or ConversationBusy.
        """
        rules.check_text(text)
        takeover = await self._own(who, takeover_id)
        conversation = await self.conversations.get(takeover.conversation_id)
        for _ in range(TRIES):
            now = self.clock.now()
            last = await self._last(takeover.conversation_id)
            hold = _hold_of(takeover, last, now)
            if last is None or hold is None:
                raise TakeoverOver("this takeover is over; take the conversation over again to write in it")
            message = spoken(last, hold, text, now)
            told = ConversationWritten.by(Sender.COUNSELOR, conversation, hold)
            if await self.messages.add(message, events=[told]):
                return message
        raise ConversationBusy("too many messages at once in this conversation; please try again")

    async def give_back(self, who: Principal, takeover_id: str) -> Takeover:
        """The companion answers again. Once is enough. Raises NotFound or ConversationBusy."""
        takeover = await self._own(who, takeover_id)
        await Returning(self.conversations, self.messages, self.clock).end(takeover)
        return takeover

    async def _open_to(self, who: Principal, alert_id: str, conversation_id: str) -> tuple[Conversation, datetime]:
        """The conversation, and from when on it may be read."""
        if not alert_id:
            conversation = await self.reading.conversation(who, conversation_id)
            if not conversation.student_id or conversation.institution != who.institution:
                raise NotFound("there is no such conversation")
            return conversation, conversation.started_at
        alert = await self.alerts.get(alert_id)
        if alert.institution != who.institution or alert.status is AlertStatus.RESOLVED or not alert.conversation_id:
            raise NotFound("there is no such alert, or no conversation of it to take over")
        conversation = await self.conversations.get(alert.conversation_id)
        await self.reads.note(read_by(who, alert, How.TAKEOVER, self.ids.new(), self.clock))
        return conversation, alert.raised_at

    async def _own(self, who: Principal, takeover_id: str) -> Takeover:
        takeover = await self.messages.takeover(takeover_id)
        if takeover.counselor_id != who.user_id or takeover.institution != who.institution:
            raise NotFound("there is no such takeover")
        return takeover

    async def _last(self, conversation_id: str) -> Message | None:
        return next(iter(await self.messages.latest(conversation_id, 1)), None)


@dataclass(frozen=True, slots=True)
class Returning:
    """Gives conversations back; as a reaction to the takeover that looks again, those whose counsellor fell silent."""

    conversations: Conversations
    messages: Messages
    clock: Clock

    async def silent(self, event: HoldEvent) -> datetime | None:
        """Returns when the silence would be long enough; None when somebody has ended it, or this has."""
        conversation = await self.conversations.get(event.conversation_id)
        return await self._end(conversation, event.takeover_id, only_silent=True)

    async def end(self, takeover: Takeover) -> None:
        """Raises ConversationBusy."""
        conversation = await self.conversations.get(takeover.conversation_id)
        await self._end(conversation, takeover.id, only_silent=False)

    async def _end(self, conversation: Conversation, takeover_id: str, *, only_silent: bool) -> datetime | None:
        for _ in range(TRIES):
            now = self.clock.now()
            last = next(iter(await self.messages.latest(conversation.id, 1)), None)
            if last is None or last.hold is None or last.hold.takeover_id != takeover_id:
                return None
            if only_silent and last.hold.lasts(now):
                return last.hold.until
            told = ConversationReturned.of(conversation, last.hold)
            if await self.messages.add(left(last, conversation, now), events=[told]):
                return None
        raise ConversationBusy("too many messages at once in this conversation; please try again")


def _hold_of(takeover: Takeover, last: Message | None, now: datetime) -> Hold | None:
    hold = last.hold if last else None
    return hold if hold is not None and hold.takeover_id == takeover.id and hold.lasts(now) else None
