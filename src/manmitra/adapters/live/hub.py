"""From one thing that happened to all open connections of this process that may hear it.

Listeners stand in an index, so what concerns one person costs the same with five as with five thousand sockets.
"""

import asyncio
from collections import deque
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Final

import structlog

from manmitra.domain.live.model import Audience, Frame
from manmitra.domain.live.ports import Listener, LiveFeed, LivePush
from manmitra.domain.shared.identity import STAFF, Principal

AT_ONCE: Final = 100
"""Listeners told in one turn of the event loop: whoever waits for an answer meanwhile waits for these only."""
REMEMBERED: Final = 16_384
"""Frames: more than come in the seconds in which one can come again by another way."""

log = structlog.get_logger(__name__)


class Attached(Listener):
    """Somebody who listens."""

    __slots__ = ("gone", "on_frame", "who")

    def __init__(self, who: Principal, on_frame: Callable[[Frame], None]) -> None:
        self.who = who
        self.on_frame = on_frame
        self.gone = False


class LiveHub(LivePush, LiveFeed):
    """Used by one event loop only. What it tells is told in the order in which it was given."""

    def __init__(self) -> None:
        self._by_user: dict[str, tuple[Attached, ...]] = {}
        self._staff: dict[str, dict[Attached, None]] = {}
        self._everyone: dict[str, dict[Attached, None]] = {}
        self._told = Told()
        self._under_way: deque[tuple[Frame, Iterator[Attached]]] = deque()
        self._carry: Callable[[Frame], None] | None = None

    def carry_with(self, carry: Callable[[Frame], None] | None) -> None:
        """What brings a frame to the other processes; it must not wait. They hand it to their `deliver`."""
        self._carry = carry

    def anybody(self, institution: str) -> bool:
        return self._carry is not None or bool(self._everyone.get(institution))

    def publish(self, frame: Frame) -> None:
        if self._carry is not None:
            try:
                self._carry(frame)
            except Exception:
                log.exception("live_carry_failed")
        self.deliver(frame)

    def deliver(self, frame: Frame) -> None:
        """To the listeners of this process. One that came already, by another way, is left out."""
        if not self._told.first_time(frame.id):
            return
        whom = self._whom(frame.audience)
        if not whom:
            return
        self._under_way.append((frame, iter(whom)))
        if len(self._under_way) == 1:
            self._tell()

    def attach(self, who: Principal, on_frame: Callable[[Frame], None]) -> Listener:
        one = Attached(who, on_frame)
        self._everyone.setdefault(who.institution, {})[one] = None
        if who.known:
            self._by_user[who.user_id] = (*self._by_user.get(who.user_id, ()), one)
        if who.role in STAFF:
            self._staff.setdefault(who.institution, {})[one] = None
        return one

    def detach(self, listener: Listener) -> None:
        if not isinstance(listener, Attached) or listener.gone:
            return
        listener.gone = True
        who = listener.who
        for index in (self._everyone, self._staff):
            index.get(who.institution, {}).pop(listener, None)
        left = tuple(one for one in self._by_user.get(who.user_id, ()) if one is not listener)
        if left:
            self._by_user[who.user_id] = left
        else:
            self._by_user.pop(who.user_id, None)

    def institutions(self) -> list[str]:
        """Those that somebody here listens to."""
        return [name for name, listeners in self._everyone.items() if listeners]

    def _whom(self, audience: Audience) -> tuple[Attached, ...]:
        """A snapshot: listeners come and go while it is worked off."""
        if audience.everyone:
            return tuple(self._everyone.get(audience.institution, ()))
        whom = dict.fromkeys(one for user in audience.users for one in self._by_user.get(user, ()))
        if audience.staff:
            whom.update(self._staff.get(audience.institution, {}))
        return tuple(one for one in whom if audience.holds(one.who))

    def _tell(self) -> None:
        frame, rest = self._under_way[0]
        slice_of = tuple(islice(rest, AT_ONCE))
        for one in slice_of:
            if not one.gone:
                try:
                    one.on_frame(frame)
                except Exception:
                    log.exception("live_listener_failed")
        if len(slice_of) < AT_ONCE:
            self._under_way.popleft()
        if self._under_way:
            asyncio.get_running_loop().call_soon(self._tell)


class Told:
    """The ids of late: at least the last REMEMBERED, at most twice as many."""

    __slots__ = ("_before", "_now")

    def __init__(self) -> None:
        self._now: set[str] = set()
        self._before: set[str] = set()

    def first_time(self, frame_id: str) -> bool:
        if frame_id in self._now or frame_id in self._before:
            return False
        self._now.add(frame_id)
        if len(self._now) >= REMEMBERED:
            self._before, self._now = self._now, set()
        return True
