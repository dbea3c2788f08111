"""The next message of a conversation: it takes the place right behind the last one and hands on what holds there.

Pure. Nothing else makes a message, so nothing can leave out what the one before it says.
"""

from datetime import datetime, timedelta
from typing import Any, Final

from msgspec.structs import replace

from manmitra.domain.bestie.model import Agent
from manmitra.domain.bestie.sentences import with_mark
from manmitra.domain.chat.line_texts import JOINED, JOINED_BY_NAME, LEFT
from manmitra.domain.chat.model import Conversation, Hold, Message, MessageKind, Sender, Takeover, message_id
from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.voice import Voice, voice_of
from manmitra.domain.crisis.watch import watched

SILENCE: Final = timedelta(minutes=15)
"""So long may a counsellor who took over be silent before the companion answers again. A default of engineering, not
of any study.
"""


def said(conversation: Conversation, last: Message | None, text: str, now: datetime, tier: Tier) -> Message:
    """The person's next message. What it says can raise the watch over them and never lower it."""
    line = _next(conversation, last, sender=Sender.USER, text=text, sent_at=now, tier=tier)
    return replace(
        line,
        count=line.number + 1,
        grave=line.grave or tier is not Tier.NONE,
        watch=watched(line.watch, tier, now),
    )


def behind(last: Message, **fields: Any) -> Message:
    """An answer to `last`."""
    position = last.position + 1
    message = Message(
        id=message_id(last.conversation_id, position),
        conversation_id=last.conversation_id,
        position=position,
        **{**_handed_on(last), **fields},
    )
    return _marked(message, last)


def moved_behind(last: Message, message: Message) -> Message:
    """`message`, which lost its place to others, behind the last of them."""
    position = last.position + 1
    there = replace(message, id=message_id(last.conversation_id, position), position=position, **_handed_on(last))
    return _marked(there, last)


def joined(last: Message | None, conversation: Conversation, takeover: Takeover, now: datetime) -> Message:
    """That a person has joined."""
    voice = _voice(last, conversation)
    words = JOINED_BY_NAME[voice].format(name=takeover.name) if takeover.name else JOINED[voice]
    hold = Hold(takeover_id=takeover.id, counselor_id=takeover.counselor_id, until=now + SILENCE, name=takeover.name)
    kind = MessageKind.PERSON_JOINED
    return _next(conversation, last, sender=Sender.SYSTEM, kind=kind, text=words, sent_at=now, voice=voice, hold=hold)


def left(last: Message, conversation: Conversation, now: datetime) -> Message:
    """That the person has left, and Bestie answers again."""
    voice = _voice(last, conversation)
    return behind(
        last, sender=Sender.SYSTEM, kind=MessageKind.PERSON_LEFT, text=LEFT[voice], sent_at=now, voice=voice, hold=None
    )


def spoken(last: Message, hold: Hold, text: str, now: datetime) -> Message:
    """What the counsellor writes; it makes the hold last on."""
    on = replace(hold, until=now + SILENCE)
    return behind(
        last,
        sender=Sender.COUNSELOR,
        text=text,
        sent_at=now,
        agent=Agent.PERSON,
        voice=voice_of(text, last.voice.value),
        hold=on,
        name=hold.name,
    )


def _next(conversation: Conversation, last: Message | None, **fields: Any) -> Message:
    if last is not None:
        return behind(last, **fields)
    first: dict[str, Any] = {"count": 0, "watch": conversation.watch, "recalls": conversation.recalls, **fields}
    return Message(id=message_id(conversation.id, 1), conversation_id=conversation.id, position=1, **first)


def _handed_on(last: Message) -> dict[str, Any]:
    return {
        "count": last.number,
        "grave": last.grave,
        "hold": last.hold,
        "watch": last.watch,
        "marks": last.marks,
        "recalls": last.recalls,
    }


def _marked(message: Message, last: Message) -> Message:
    """What Bestie says is known again for the next ten replies."""
    return replace(message, marks=with_mark(last.marks, message.text)) if message.sender is Sender.BESTIE else message


def _voice(last: Message | None, conversation: Conversation) -> Voice:
    if last is not None and last.sender is not Sender.USER:
        return last.voice
    return Voice(conversation.language.value)
