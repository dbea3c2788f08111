"""What has to be done without anybody asking, in exactly one process at a time.

One lease covers all jobs: whoever holds it runs them, the others look every few seconds whether it is free. A holder
that can't renew it stops its jobs before it runs out; what a killed one had begun is begun again by the next.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from typing import Final

import msgspec
import structlog

from manmitra.domain.shared.errors import Unavailable
from manmitra.domain.shared.leases import Leases
from manmitra.domain.shared.ports import Clock

LEASE: Final = "background"
ANSWER_SECONDS: Final = 5.0
"""How long the store may take to tell whether the lease is free."""
LET_GO_SECONDS: Final = 2.0
FINISH_SECONDS: Final = 1.5
"""What is in hand when the jobs are ended may be finished within this time: a message half sent is sent twice."""
LONGEST_PAUSE: Final = 60.0

log = structlog.get_logger(__name__)


class Pace(msgspec.Struct, frozen=True, kw_only=True):
    """In seconds."""

    lasts: float = 15.0
    """How long a lease is good without being renewed: so long after a kill somebody else goes on."""
    renew: float = 5.0
    look: float = 3.0
    """How often the others look whether it is free."""
    margin: float = 3.0
    """So long before the lease runs out its holder stops, if it could not renew it."""


PACE: Final = Pace()


class Job(msgspec.Struct, frozen=True, kw_only=True):
    """`run` says how much it found to do, and is called again at once until that is nothing."""

    name: str
    run: Callable[[], Awaitable[int]]
    every: float
    """Seconds from one look to the next, when there was nothing to do."""
    wake: asyncio.Event | None = None
    """Set by whoever knows that there is something to do."""
    anywhere: bool = False
    """Each thing it handles is leased by itself: when woken, it runs at once in any process."""
    limit: float = 300.0
    """Seconds that one call may take."""
    finish: Callable[[float], Awaitable[None]] | None = None
    """Ends what `run` has left in hand, within so many seconds."""


class Background:
    """`holder` is this process's name; no two may have the same."""

    def __init__(self, *, jobs: Sequence[Job], leases: Leases, clock: Clock, holder: str, pace: Pace = PACE) -> None:
        self._rounds = [_Rounds(job) for job in jobs]
        self._leases = leases
        self._clock = clock
        self._holder = holder
        self._pace = pace
        self._lasts = timedelta(seconds=pace.lasts)
        self._until = 0.0
        self.holding = False

    async def run(self) -> None:
        """Until cancelled. Then the jobs are ended and the lease is let go, so that another process has it at once."""
        woken = [one for one in self._rounds if one.job.anywhere and one.job.wake is not None]
        try:
            async with _going(woken, _Rounds.whenever_woken):
                while True:
                    if not await self._hold():
                        await asyncio.sleep(self._pace.look)
                        continue
                    try:
                        await self._term()
                    finally:
                        await self._let_go()
        finally:
            left = [one.job.finish(FINISH_SECONDS) for one in self._rounds if one.job.finish is not None]
            await asyncio.gather(*left, return_exceptions=True)

    async def _term(self) -> None:
        """From taking the lease to losing it."""
        self.holding = True
        log.info("background_taken", name=self._holder)
        async with _going(self._rounds, _Rounds.for_ever):
            while await self._wait_and_renew():
                pass
        log.warning("background_lost", name=self._holder)

    async def _wait_and_renew(self) -> bool:
        """False when the lease is lost, or so nearly over that somebody else may soon have it."""
        await asyncio.sleep(self._pace.renew)
        while self._left() > 0:
            if (held := await self._hold()) is not None:
                return held
            await asyncio.sleep(min(1.0, max(0.0, self._left())))
        return False

    async def _hold(self) -> bool | None:
        """None when the store did not tell."""
        began = asyncio.get_running_loop().time()
        patience = self._left() if self.holding else ANSWER_SECONDS
        try:
            async with asyncio.timeout(patience):
                held = await self._leases.hold(LEASE, self._holder, self._clock.now(), self._lasts)
        except (Unavailable, TimeoutError):
            log.warning("lease_unknown", name=self._holder)
            return None
        if held:
            self._until = began + self._pace.lasts - self._pace.margin
        return held

    def _left(self) -> float:
        return self._until - asyncio.get_running_loop().time()

    async def _let_go(self) -> None:
        self.holding = False
        self._until = 0.0
        with suppress(Unavailable, TimeoutError):
            async with asyncio.timeout(LET_GO_SECONDS):
                await self._leases.let_go(LEASE, self._holder)


class _Ending:
    """Of one set of loops: it is set before they are cancelled."""

    has_come = False


class _Rounds:
    """One job, again and again. Whatever it raises is told in the log and ends nothing."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self._failures = 0
        self._alone = asyncio.Lock()

    @property
    def busy(self) -> bool:
        return self._alone.locked()

    async def for_ever(self, ending: _Ending) -> None:
        while not ending.has_come:
            await self._drain(ending)
            if not ending.has_come:
                await self._pause()

    async def whenever_woken(self, ending: _Ending) -> None:
        assert self.job.wake is not None
        while not ending.has_come:
            await self.job.wake.wait()
            await self._drain(ending)

    async def _drain(self, ending: _Ending) -> None:
        async with self._alone:
            if self.job.wake is not None:
                self.job.wake.clear()
            while not ending.has_come and await self._once(ending):
                pass

    async def _once(self, ending: _Ending) -> int:
        await asyncio.sleep(0)  # a job that never waits for anything must not stop everything else
        try:
            async with asyncio.timeout(self.job.limit):
                found = await self.job.run()
        except Unavailable as error:
            log.warning("job_postponed", name=self.job.name, cause=error.message)
        except Exception:
            log.exception("job_failed", name=self.job.name, attempt=self._failures + 1)
        else:
            self._failures = 0
            return int(found)
        if ending.has_come:
            raise asyncio.CancelledError  # what breaks in the moment of a cancel may hide it
        self._failures += 1
        return 0

    async def _pause(self) -> None:
        """Longer after each failure."""
        seconds = max(self.job.every, min(self.job.every * 2 ** min(self._failures, 10), LONGEST_PAUSE))
        if self.job.wake is None or self.job.anywhere:
            await asyncio.sleep(seconds)
            return
        with suppress(TimeoutError):
            await asyncio.wait_for(self.job.wake.wait(), seconds)


@asynccontextmanager
async def _going(
    rounds: Sequence[_Rounds], how: Callable[[_Rounds, _Ending], Coroutine[None, None, None]]
) -> AsyncIterator[None]:
    """Beside the block. At its end what is in hand may be finished, and all of them are ended."""
    ending = _Ending()
    tasks = {one: asyncio.create_task(how(one, ending)) for one in rounds}
    try:
        yield
    finally:
        ending.has_come = True
        if busy := [task for one, task in tasks.items() if one.busy]:
            await asyncio.wait(busy, timeout=FINISH_SECONDS)
        for task in tasks.values():
            task.cancel()
        await asyncio.gather(*tasks.values(), return_exceptions=True)
