"""Sees to it that open sockets hear what other processes wrote, even when nothing brings it here.

It looks into the log: often while there is no bus, seldom beside one that is up. What came already by another way is
left out by whoever delivers it.
"""

import asyncio
from collections.abc import Callable, Collection, Sequence
from datetime import datetime, timedelta
from typing import Final, Protocol

import msgspec
import structlog

from manmitra.domain.live.model import Frame
from manmitra.domain.shared.errors import Unavailable
from manmitra.domain.shared.events import EventLog, Stored
from manmitra.domain.shared.moments import least_id
from manmitra.domain.shared.ports import Clock

LONGEST: Final = timedelta(minutes=1)
"""How far it goes back when something in the log is broken: for ever would be every time."""
OVERLAP: Final = timedelta(seconds=5)
"""An id is made a moment before its event is in the log, and clocks differ by a little."""
BATCH: Final = 500

log = structlog.get_logger(__name__)


class Rhythm(msgspec.Struct, frozen=True, kw_only=True):
    """In seconds."""

    alone: float = 2.0
    beside_bus: float = 5.0
    """A bus can lose a frame without anybody noticing. With `alone` it is how late a frame may come, and that must be
    well below how far a client that comes back is taken back (LiveUseCases): else its `after` jumps over it.
    """


RHYTHM: Final = Rhythm()


class Bus(Protocol):
    """Brings frames here sooner than the log does, as long as it is up."""

    @property
    def up(self) -> bool: ...


class Follower:
    def __init__(
        self,
        *,
        events: EventLog,
        frames_of: Callable[[Stored], Sequence[Frame]],
        deliver: Callable[[Frame], None],
        institutions: Callable[[], Collection[str]],
        bus: Bus,
        clock: Clock,
        rhythm: Rhythm = RHYTHM,
    ) -> None:
        """`institutions` are those that somebody here listens to."""
        self._events = events
        self._frames_of = frames_of
        self._deliver = deliver
        self._institutions = institutions
        self._bus = bus
        self._clock = clock
        self._rhythm = rhythm
        self._looked_at: datetime | None = None

    async def run(self) -> None:
        """Until cancelled. A store that is away is looked at again later, from where it was left."""
        loop = asyncio.get_running_loop()
        looked = loop.time()
        self._looked_at = self._clock.now()
        while True:
            await asyncio.sleep(self._rhythm.alone)
            if self._bus.up and loop.time() - looked < self._rhythm.beside_bus and self._institutions():
                continue
            try:
                await self.look()
                looked = loop.time()
            except Unavailable as error:
                log.warning("follower_postponed", cause=error.message)
            except Exception:
                log.exception("follower_failed")
                self._looked_at = max(self._looked_at, self._clock.now() - LONGEST)

    async def look(self) -> None:
        """Delivers what is new since the last look, and a little of what is not."""
        now = self._clock.now()
        since = least_id((self._looked_at or now) - OVERLAP)
        for institution in list(self._institutions()):
            await self._follow(institution, since)
        self._looked_at = now

    async def _follow(self, institution: str, last: str) -> None:
        while True:
            found = await self._events.after(institution, last, BATCH)
            for one in found:
                for frame in self._frames_of(one):
                    self._deliver(frame)
            if len(found) < BATCH:
                return
            last = found[-1].id
