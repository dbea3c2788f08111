"""What a service still has to do, and how a short form of a hunt waits for it no longer than it must."""

from contextlib import suppress
from datetime import timedelta
from typing import Any, Final

from msgspec.structs import replace

from manmitra.container import Container
from manmitra.domain.notifications.model import DeliveryState
from manmitra.domain.notifications.ports import ChangedMeanwhile

LEASES: Final = timedelta(seconds=40)
"""Longer than an event may be under one; reminders are due much later."""
OLD_ENOUGH: Final = timedelta(seconds=6)


async def left(container: Container) -> bool:
    """Whether anything is still to be done."""
    if await container.events().due(container.clock().now() + LEASES, 1):
        return True
    return bool(await _unsent(container))


async def _unsent(container: Container) -> list[Any]:
    far = container.clock().now() + timedelta(days=2)
    deliveries = container.deliveries()
    return [one for critical in (True, False) for one in await deliveries.due(far, critical=critical, limit=500)]


async def hasten(container: Container, hastened: set[str]) -> None:
    """What has waited a while is due now; each thing once, for somebody may by now be at it."""
    now = container.clock().now()
    for event in await container.events().due(now + LEASES, 500):
        if event.at < now - OLD_ENOUGH and event.id not in hastened:
            hastened.add(event.id)
            await container.events().settle(replace(event, due_at=now))
    for one in await _unsent(container):
        asleep = one.state is DeliveryState.PLANNED or one.timeline[-1].at < now - OLD_ENOUGH
        turn = f"{one.id} {one.attempts}"
        if asleep and now < one.due_at and turn not in hastened:
            hastened.add(turn)
            with suppress(ChangedMeanwhile):
                await container.deliveries().save(replace(one, due_at=now))
