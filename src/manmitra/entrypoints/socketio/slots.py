"""Which times are greyed out for whom, on the screens of people who are choosing one. Display only (ADR 0010).

The client knows a time as counsellor and "HH:MM", without a date. So a real hold and a mere choosing are kept side by
side under that name, each with its end, and somebody sees the time as locked while anybody else has it.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Final, NamedTuple

from manmitra.domain.live.model import Frame
from manmitra.domain.shared.time import zone

CHOSEN: Final = "slot.chosen"
LEFT: Final = "slot.left"
KINDS: Final = frozenset({"slot.held", "slot.released", "slot.taken", CHOSEN, LEFT})
WALL: Final = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d\Z")


class Place(NamedTuple):
    institution: str
    counselor_id: str
    time_slot: str


class Lock(NamedTuple):
    by: str
    until: datetime


class Change(NamedTuple):
    """Who had it before, who has it now. `until`: it was locked anew, and for how long."""

    place: Place
    before: frozenset[str]
    after: frozenset[str]
    until: datetime | None = None

    def shown_to(self, user_id: str) -> bool | None:
        """True: it is locked for them now. False: no longer. None: nothing that they see has changed."""
        locked = any(by != user_id for by in self.after)
        if locked and self.until is not None:
            return True
        return False if not locked and any(by != user_id for by in self.before) else None


class Board:
    """Of this process; all processes hear the same frames."""

    def __init__(self) -> None:
        self._locks: dict[Place, dict[str, Lock]] = {}
        self._choosing: dict[str, Place] = {}
        self._last: tuple[str, tuple[Change, ...]] = ("", ())

    def changes_of(self, frame: Frame) -> tuple[Change, ...]:
        """What this frame changes. Every connection asks, one frame after the other; only the first question acts."""
        if self._last[0] != frame.id:
            self._last = (frame.id, tuple(self._apply(frame)))
        return self._last[1]

    def lapsed(self, now: datetime) -> list[Change]:
        """What is over by now."""
        over = [
            (place, key) for place, locks in self._locks.items() for key, lock in locks.items() if lock.until <= now
        ]
        return [change for place, key in over for change in self._free(place, key)]

    def _apply(self, frame: Frame) -> Iterator[Change]:
        place = place_of(frame)
        if frame.kind == CHOSEN:
            former = self._choosing.get(frame.by)
            if former is not None and former != place:
                yield from self._free(former, _chosen(frame.by))
            self._choosing[frame.by] = place
            yield self._lock(place, _chosen(frame.by), frame)
        elif frame.kind == "slot.held":
            yield self._lock(place, frame.data["slotId"], frame)
        elif frame.kind == LEFT:
            yield from self._free(place, _chosen(frame.by))
        else:
            yield from self._free(place, frame.data["slotId"])
            if frame.kind == "slot.taken":
                yield from self._free(place, _chosen(frame.by))

    def _lock(self, place: Place, key: str, frame: Frame) -> Change:
        locks = self._locks.setdefault(place, {})
        before = _holders(locks)
        locks[key] = Lock(frame.by, datetime.fromisoformat(frame.data["lockedUntil"]))
        return Change(place, before, _holders(locks), max(lock.until for lock in locks.values()))

    def _free(self, place: Place, key: str) -> Iterator[Change]:
        locks = self._locks.get(place, {})
        if key not in locks:
            return
        before = _holders(locks)
        gone = locks.pop(key)
        if key == _chosen(gone.by):
            self._choosing.pop(gone.by, None)
        if not locks:
            del self._locks[place]
        yield Change(place, before, _holders(locks))


def place_of(frame: Frame) -> Place:
    """The time as the client writes it: on the counsellor's wall."""
    data = frame.data
    time_slot = data.get("timeSlot")
    if time_slot is None:
        starts_at = datetime.fromisoformat(data["startsAt"])
        time_slot = starts_at.astimezone(zone(data["timeZone"])).strftime("%H:%M")
    return Place(frame.audience.institution, data["counselorId"], time_slot)


def _chosen(user_id: str) -> str:
    return f"chosen by {user_id}"


def _holders(locks: dict[str, Lock]) -> frozenset[str]:
    return frozenset(lock.by for lock in locks.values())
