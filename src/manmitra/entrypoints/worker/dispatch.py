"""Brings out the deliveries that are due, some of them at once, so that one provider that hangs holds up few."""

import asyncio
from typing import Final

import structlog

from manmitra.domain.notifications.model import Delivery, DeliveryState
from manmitra.domain.notifications.sending import NotNoted, Sending
from manmitra.domain.shared.errors import Unavailable

BATCH: Final = 50
AT_ONCE: Final = 8
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
        self._places = asyncio.Semaphore(AT_ONCE)

    async def run_due(self) -> int:
        """How many were brought a step further. Whatever one of them raises is told in the log; its lease runs out,
        and it comes again. It does not count: asked for again at once, it would fail again at once.
        """
        due = await self._sending.due(critical=self._critical, limit=BATCH)
        async with asyncio.TaskGroup() as group:
            tries = [group.create_task(self._send(one)) for one in due]
        return sum(one.result() for one in tries)

    async def _send(self, delivery: Delivery) -> bool:
        async with self._places:
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
