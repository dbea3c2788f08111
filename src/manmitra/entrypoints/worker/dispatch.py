"""Brings out the deliveries that are due, some of them at once. Each channel has places of its own: a provider that
hangs holds up what is in its own places, and nothing else.
"""

import asyncio
from collections import Counter, deque
from collections.abc import Collection, Sequence
from typing import Final

import structlog

from manmitra.domain.notifications.model import Channel, Delivery, DeliveryState
from manmitra.domain.notifications.sending import NotNoted, Sending
from manmitra.domain.shared.errors import Unavailable

BATCH: Final = 50
AT_ONCE: Final = 8
"""Of one channel."""
PATIENCE: Final = 1.0
"""Seconds after which a look does not wait for what is still in hand."""
PAUSES: Final = (0.1, 0.4, 1.0, 2.0, 4.0, 8.0)
"""Seconds between tries to note what became of a delivery: well within its lease, and longer than the store is away
when another machine takes its place.
"""
IN_VAIN: Final = frozenset({DeliveryState.FAILED, DeliveryState.DEAD})

log = structlog.get_logger(__name__)


class Dispatch:
    """One lane. The lane of critical messages has a dispatch, and so a place in every queue, of its own."""

    def __init__(self, *, sending: Sending, critical: bool) -> None:
        self._sending = sending
        self._critical = critical
        self._workers = dict[asyncio.Task[None], Channel]()
        self._in_hand = set[str]()
        self._done = 0

    async def run_due(self) -> int:
        """How many were brought a step further since the last look. Whatever one of them raises is told in the log; its
        lease runs out, and it comes again. It does not count: asked for again at once, it would fail again at once.

        What takes longer goes on beside the next look, in its place; `finish` ends it.
        """
        taken = Counter(self._workers.values())
        free = {channel: AT_ONCE - taken[channel] for channel in Channel if taken[channel] < AT_ONCE}
        if not free:
            return 0
        waiting = {channel: deque[Delivery]() for channel in free}
        for one in await self._due(free):
            if one.id not in self._in_hand:
                waiting[one.channel].append(one)
        begun = [self._begin(some) for channel, some in waiting.items() for _ in range(min(free[channel], len(some)))]
        if begun:
            try:
                await asyncio.wait(begun, timeout=PATIENCE)
            finally:
                for some in waiting.values():
                    some.clear()  # nobody has leased them: the next look finds them again
        done, self._done = self._done, 0
        return done

    async def finish(self, seconds: float) -> None:
        """What is in hand may be finished within that time, and is ended then."""
        if not self._workers:
            return
        _, late = await asyncio.wait(self._workers, timeout=seconds)
        for one in late:
            one.cancel()
        await asyncio.gather(*late, return_exceptions=True)

    async def _due(self, free: Collection[Channel]) -> Sequence[Delivery]:
        """When there is more than one look can see, one channel's must not hide those of the others."""
        due = await self._sending.due(critical=self._critical, limit=BATCH, channels=tuple(free))
        if len(due) < BATCH or len(free) == 1:
            return due
        looks = [self._sending.due(critical=self._critical, limit=BATCH, channels=(one,)) for one in free]
        return [one for found in await asyncio.gather(*looks) for one in found]

    def _begin(self, some: deque[Delivery]) -> "asyncio.Task[None]":
        worker = asyncio.create_task(self._work(some))
        self._workers[worker] = some[0].channel
        worker.add_done_callback(self._workers.pop)
        return worker

    async def _work(self, some: deque[Delivery]) -> None:
        while some:
            one = some.popleft()
            self._in_hand.add(one.id)
            try:
                done = await self._send(one)
                self._done += done
            finally:
                self._in_hand.discard(one.id)

    async def _send(self, delivery: Delivery) -> bool:
        try:
            done = await self._sent(delivery)
        except Unavailable as error:
            log.warning("delivery_postponed", kind=delivery.channel.value, cause=error.message)
            return False
        except Exception:
            log.exception("delivery_failed", kind=delivery.channel.value)
            return False
        if done is not None and (done.state is DeliveryState.DEAD or (done.critical and done.state in IN_VAIN)):
            log.error("delivery_given_up", kind=done.channel.value, attempt=done.attempts, cause=done.timeline[-1].code)
        return True

    async def _sent(self, delivery: Delivery) -> Delivery | None:
        """Raises Unavailable when what became of it could not be noted."""
        try:
            return await self._sending.send(delivery)
        except NotNoted as error:
            lost = error
        for pause in PAUSES:
            await asyncio.sleep(pause)
            try:
                return await lost.again()
            except NotNoted as error:
                lost = error
        raise Unavailable("what became of a delivery could not be noted") from lost
