"""Sees to it that every event gets its reactions: at least once, one bad event never stopping the others.

An event usually comes straight from the write that stored it (`hear`); what nobody finished in time is found in the
log (`run_due`), by whichever process holds the lease of this job.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final

import structlog
from msgspec.structs import replace

from manmitra.domain.shared.errors import Unavailable
from manmitra.domain.shared.events import Event, EventLog, Stored
from manmitra.domain.shared.ports import Clock

Reaction = Callable[[Stored], Awaitable[datetime | None]]
"""Does what follows from an event; may see it twice. The instant it returns is when it wants to look at it again."""
Reactions = Mapping[type[Event], Sequence[Reaction]]

LEASE: Final = timedelta(seconds=30)
BATCH: Final = 100
MOST_WAITING: Final = 10_000
"""In memory; what is beyond that is found in the log later."""
ATTEMPTS: Final = 12
FIRST_PAUSE: Final = timedelta(seconds=2)
LONGEST_PAUSE: Final = timedelta(hours=1)

log = structlog.get_logger(__name__)


class Relay:
    def __init__(
        self, *, events: EventLog, reactions: Reactions, show: Callable[[Stored], object], clock: Clock
    ) -> None:
        """`show` is for those who watch; it must not wait."""
        self._events = events
        self._show = show
        self._reactions = reactions
        self._clock = clock
        self._waiting: deque[Stored] = deque()
        self._came = asyncio.Event()
        self._idle = asyncio.Event()
        self._idle.set()

    def hear(self, fresh: Sequence[Stored]) -> None:
        """New events of this process, which still has the lease that they were born with. Returns at once."""
        for one in fresh:
            if not one.pending:
                self._show(one)
            elif len(self._waiting) < MOST_WAITING:
                self._waiting.append(one)
                self._idle.clear()
                self._came.set()

    async def run(self) -> None:
        """Until cancelled: reacts to what this process has written."""
        while True:
            await self._came.wait()
            self._came.clear()
            while self._waiting:
                batch = [self._waiting.popleft() for _ in range(min(BATCH, len(self._waiting)))]
                await self._safely(batch)
            self._idle.set()

    async def quiet(self) -> None:
        """Returns when everything that was heard has been handled."""
        await self._idle.wait()

    async def run_due(self) -> int:
        """One look at the log. Returns how many events were handled."""
        now = self._clock.now()
        taken = [await self._events.take(one, now + LEASE) for one in await self._events.due(now, BATCH)]
        mine = [one for one in taken if one is not None]
        await self._handle(mine)
        return len(mine)

    async def _safely(self, batch: Sequence[Stored]) -> None:
        try:
            await self._handle(batch)
        except Unavailable as error:
            # Their lease runs out, and then they are found in the log.
            log.warning("events_postponed", count=len(batch), cause=error.message)
        except Exception:
            log.exception("events_failed", count=len(batch))  # and the loop goes on

    async def _handle(self, batch: Sequence[Stored]) -> None:
        if batch:
            await self._events.settle(*[await self._handled(one) for one in batch])

    async def _handled(self, one: Stored) -> Stored:
        """What became of it. Whatever a reaction raises is noted, and the event comes again."""
        try:
            wishes = [await react(one) for react in self._reactions[type(one.event)]]
        except Exception as error:  # noqa: BLE001 - one bad event must not stop the others; it is logged and comes again
            return self._failed(one, error)
        again = min((wish for wish in wishes if wish is not None), default=None)
        if again is None:
            return replace(one, pending=False, visits=one.visits + 1, attempts=0)
        return replace(one, due_at=again, visits=one.visits + 1, attempts=0)

    def _failed(self, one: Stored, error: Exception) -> Stored:
        attempts = one.attempts + 1
        if attempts >= ATTEMPTS:
            log.error("event_given_up", kind=one.event.kind, attempt=attempts, exc_info=error)
            return replace(one, attempts=attempts, pending=False, dead=True)
        log.warning("event_comes_again", kind=one.event.kind, attempt=attempts, exc_info=error)
        pause = min(FIRST_PAUSE * 2**one.attempts, LONGEST_PAUSE)
        return replace(one, attempts=attempts, due_at=self._clock.now() + pause)
