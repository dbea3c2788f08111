"""The list of what a student asked Bestie to keep in mind: theirs to change, and at hand for a conversation."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import msgspec

from manmitra.domain.chat.alarm import Alarm
from manmitra.domain.chat.memory import DAYS, ITEM_LIMIT, Memory, MemoryBusy, Remembered, is_grave
from manmitra.domain.chat.model import Conversation
from manmitra.domain.chat.ports import Memories
from manmitra.domain.crisis.help import HelpCard
from manmitra.domain.shared.errors import DomainError
from manmitra.domain.shared.identity import Principal, Role
from manmitra.domain.shared.ports import Clock, Ids

TRIES: Final = 6
BATCH: Final = 100


class Noted(msgspec.Struct, frozen=True, kw_only=True):
    """`help`: what was written gave reason for it."""

    item: Remembered
    help: HelpCard | None


@dataclass(frozen=True, slots=True)
class MemoryUseCases:
    """A student with their own list."""

    memories: Memories
    alarm: Alarm
    clock: Clock
    ids: Ids

    async def look(self, who: Principal) -> Memory:
        """As it is now; an empty one that is switched on for whoever has none."""
        return (await _of(self.memories, who.user_id, who.institution)).alive(self.clock.now())

    async def add(self, who: Principal, text: str, *, days: int = DAYS, language: str, address: str = "") -> Noted:
        """Raises MemoryOff, MemoryFull, MemoryEmpty or MemoryBusy. What is written is listened to first."""
        help = await self.alarm.heard(who, text, language, address=address)
        id, now = self.ids.new(), self.clock.now()
        memory = await self._change(who, lambda former: former.added(id, text, now, days=days))
        return Noted(item=memory.items[-1], help=help)

    async def edit(
        self, who: Principal, id: str, *, text: str | None, days: int | None, language: str, address: str = ""
    ) -> Noted:
        """What is None stays as it is. Raises MemoryUnknown, MemoryEmpty or MemoryBusy."""
        help = await self.alarm.heard(who, text, language, address=address) if text is not None else None
        now = self.clock.now()
        memory = await self._change(who, lambda former: former.edited(id, now, text=text, days=days))
        return Noted(item=memory.item(id), help=help)

    async def forget(self, who: Principal, id: str) -> None:
        """For good. Raises MemoryUnknown or MemoryBusy."""
        await self._change(who, lambda former: former.without(id))

    async def wipe(self, who: Principal) -> None:
        """All of it, for good; whether it is switched on stays as it is. Raises MemoryBusy."""
        await self._change(who, lambda former: former.with_items(()))

    async def switch(self, who: Principal, *, on: bool, wipe: bool) -> Memory:
        """Off: from this moment nothing is added and nothing used. Raises MemoryBusy."""
        return (await self._change(who, lambda former: former.switched(on=on, wipe=wipe))).alive(self.clock.now())

    async def _change(self, who: Principal, change: Callable[[Memory], Memory]) -> Memory:
        return await _changed(self.memories, who.user_id, who.institution, change)


@dataclass(frozen=True, slots=True)
class Recalling:
    """What a conversation takes from the list and adds to it. An anonymous one does neither: nothing in it is to lead
    to whose it is. No conversation waits for a list that can't be read, or breaks off because of it.
    """

    memories: Memories
    clock: Clock
    ids: Ids

    async def at_start(self, who: Principal, *, anonymous: bool) -> Sequence[str]:
        """The one look for a conversation; where nothing comes of it, its turns do not look again."""
        return [] if anonymous or who.role is not Role.STUDENT else await self._recalled(who.user_id)

    async def for_turn(self, conversation: Conversation) -> Sequence[str]:
        """Looked up at each turn: what was taken away, or switched off, is not used any more."""
        return [] if conversation.anonymous else await self._recalled(conversation.student_id)

    async def keep(self, who: Principal, conversation: Conversation, text: str) -> bool:
        """Whether it is in the list now. Danger is nothing to be reminded of, so it is not kept in this way."""
        owner = conversation.student_id
        if conversation.anonymous or not owner or who.user_id != owner or is_grave(text):
            return False
        id, now = self.ids.new(), self.clock.now()
        words = " ".join(text.split())[:ITEM_LIMIT]
        try:
            await _changed(
                self.memories,
                owner,
                conversation.institution,
                lambda former: former.added(id, words, now, asked=True),
            )
        except DomainError:
            return False
        return True

    async def _recalled(self, student_id: str) -> Sequence[str]:
        try:
            memory = await self.memories.of(student_id)
        except DomainError:
            return []
        return memory.recalled(self.clock.now()) if memory else []


@dataclass(frozen=True, slots=True)
class Forgetting:
    """Takes what has ended off the lists. Nothing depends on it for being right: every reader looks at the time."""

    memories: Memories
    clock: Clock

    async def run_due(self) -> int:
        """How many lists were looked at. Whoever changed one meanwhile has swept it themselves."""
        now: datetime = self.clock.now()
        found = await self.memories.ended(now, BATCH)
        for one in found:
            try:
                await self.memories.save(one.alive(now))
            except MemoryBusy:
                continue
        return len(found)


async def _of(memories: Memories, student_id: str, institution: str) -> Memory:
    return await memories.of(student_id) or Memory(id=student_id, institution=institution)


async def _changed(memories: Memories, student_id: str, institution: str, change: Callable[[Memory], Memory]) -> Memory:
    """Read, decide, write; and again from the start when somebody wrote in between. Raises MemoryBusy."""
    for _ in range(TRIES):
        before = await _of(memories, student_id, institution)
        after = change(before)
        if after == before:
            return before
        try:
            return await memories.save(after)
        except MemoryBusy:
            continue
    raise MemoryBusy("your list is being changed; please try again")
