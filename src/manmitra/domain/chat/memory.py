"""What a student asked Bestie to keep in mind: a list of theirs, to see, change, let end or switch off. Pure."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final, Self

import msgspec
from msgspec.structs import replace

from manmitra.domain.crisis.detection import assess
from manmitra.domain.crisis.model import Tier
from manmitra.domain.shared.entity import Entity
from manmitra.domain.shared.errors import Conflict, Invalid, NotFound

MOST_ITEMS: Final = 50
ITEM_LIMIT: Final = 200
DAYS: Final = 30
MOST_DAYS: Final = 365
RECALLED: Final = 20
"""So many of them, the latest ones, go along with a turn."""


class MemoryOff(Conflict):
    """It was switched off: nothing is added."""

    code = "memory_off"


class MemoryFull(Conflict):
    code = "memory_full"


class MemoryBusy(Conflict):
    """Several devices changed the list in the same moment, again and again."""

    code = "memory_busy"


class MemoryUnknown(NotFound):
    code = "memory_unknown"


class MemoryEmpty(Invalid):
    code = "memory_empty"


class Remembered(msgspec.Struct, frozen=True, kw_only=True):
    """`asked`: in a conversation. `grave`: the crisis rules heard danger in it; it stays in the list of the person,
    and Bestie never brings it up.
    """

    id: str
    text: str
    made_at: datetime
    expires_at: datetime
    asked: bool = False
    grave: bool = False


class Memory(Entity, frozen=True, kw_only=True):
    """One of a student, whose id is its id. `next_end` and `expiring` are there to find what has ended."""

    institution: str
    on: bool = True
    items: tuple[Remembered, ...] = ()
    expiring: bool = False
    next_end: datetime | None = None

    def alive(self, now: datetime) -> Self:
        """Without what has ended. Whoever shows or uses the list asks for this; that it is swept is tidiness."""
        return self.with_items([one for one in self.items if now < one.expires_at])

    def recalled(self, now: datetime) -> Sequence[str]:
        """What Bestie may use, the latest last; nothing when it is switched off."""
        here = self.alive(now).items if self.on else ()
        return [one.text for one in here if not one.grave][-RECALLED:]

    def added(self, id: str, text: str, now: datetime, *, days: int = DAYS, asked: bool = False) -> Self:
        """What is there already lasts anew. Raises MemoryOff, MemoryFull or MemoryEmpty."""
        if not self.on:
            raise MemoryOff("the memory is switched off; switch it on first")
        words, former = worded(text), self.alive(now)
        kept = [one for one in former.items if one.text != words]
        if len(kept) >= MOST_ITEMS:
            raise MemoryFull(f"the list holds at most {MOST_ITEMS} things; take one away first")
        same = next((one for one in former.items if one.text == words), None)
        fresh = Remembered(
            id=same.id if same else id,
            text=words,
            made_at=now,
            expires_at=now + timedelta(days=days),
            asked=asked,
            grave=is_grave(words),
        )
        return former.with_items([*kept, fresh])

    def edited(self, id: str, now: datetime, *, text: str | None, days: int | None) -> Self:
        """Raises MemoryUnknown or MemoryEmpty."""
        former = self.alive(now)
        one = former.item(id)
        if text is not None:
            words = worded(text)
            one = replace(one, text=words, grave=is_grave(words))
        if days is not None:
            one = replace(one, expires_at=now + timedelta(days=days))
        return former.with_items([one if other.id == id else other for other in former.items])

    def without(self, id: str) -> Self:
        """Raises MemoryUnknown."""
        gone = self.item(id)
        return self.with_items([one for one in self.items if one is not gone])

    def switched(self, *, on: bool, wipe: bool) -> Self:
        return replace(self.with_items(()) if wipe else self, on=on)

    def item(self, id: str) -> Remembered:
        """Raises MemoryUnknown."""
        found = next((one for one in self.items if one.id == id), None)
        if found is None:
            raise MemoryUnknown("there is no such thing in your list")
        return found

    def with_items(self, items: Sequence[Remembered]) -> Self:
        ends = [one.expires_at for one in items]
        return replace(self, items=tuple(items), expiring=bool(ends), next_end=min(ends, default=None))


def worded(text: str) -> str:
    """On one line. Raises MemoryEmpty."""
    words = " ".join(text.split())
    if not words or len(words) > ITEM_LIMIT:
        raise MemoryEmpty(f"please write something first, in at most {ITEM_LIMIT} characters")
    return words


def is_grave(text: str) -> bool:
    return assess(text).tier is not Tier.NONE
