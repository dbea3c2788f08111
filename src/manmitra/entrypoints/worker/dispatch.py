"""Brings out the deliveries that are due, some of them at once, so that one provider that hangs holds up few."""

import asyncio
from typing import Final

import structlog

from manmitra.domain.notifications.model import Delivery, DeliveryState
from manmitra.domain.notifications.sending import Sending

BATCH: Final = 50
AT_ONCE: Final = 8
IN_VAIN: Final = frozenset({DeliveryState.FAILED, DeliveryState.DEAD})

log = structlog.get_logger(__name__)


class Dispatch:
    """One lane. The lane of critical messages has a dispatch, and so a place in every queue, of its own."""

    def __init__(self, *, sending: Sending, critical: bool) -> None:
        self._sending = sending
        self._critical = critical
        self._places = asyncio.Semaphore(AT_ONCE)

    async def run_due(self) -> int:
        """How many were handled. Whatever one of them raises is told in the log; its lease runs out, and it comes
        again.
        """
        due = await self._sending.due(critical=self._critical, limit=BATCH)
        async with asyncio.TaskGroup() as group:
            for one in due:
                group.create_task(self._send(one))
        return len(due)

    async def _send(self, delivery: Delivery) -> None:
        async with self._places:
            try:
                done = await self._sending.send(delivery)
            except Exception:
                log.exception("delivery_failed", kind=delivery.channel.value)
                return
        if done is not None and (done.state is DeliveryState.DEAD or (done.critical and done.state in IN_VAIN)):
            log.error("delivery_given_up", kind=done.channel.value, attempt=done.attempts, cause=done.timeline[-1].code)
