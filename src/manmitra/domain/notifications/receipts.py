"""What providers say afterwards."""

from dataclasses import dataclass
from typing import Final

from manmitra.domain.notifications import outcomes
from manmitra.domain.notifications.model import Channel, Delivery, DeliveryState
from manmitra.domain.notifications.ports import ChangedMeanwhile, Deliveries, DeliveryUnknown
from manmitra.domain.shared.ports import Clock

TRIES: Final = 5


@dataclass(frozen=True, slots=True)
class Receipts:
    deliveries: Deliveries
    clock: Clock

    async def note(self, channel: Channel, reference: str, state: DeliveryState, code: str = "") -> bool:
        """`reference` is the delivery's, or the provider's own. Twice, late and out of order are fine.

        False when nothing here is known by that name. Raises ChangedMeanwhile under a great many at once.
        """
        for _ in range(TRIES):
            found = await self._found(channel, reference)
            if found is None:
                return False
            changed = outcomes.noted(found, state, code, self.clock.now())
            if changed is found:
                return True
            try:
                await self.deliveries.save(changed)
            except ChangedMeanwhile:
                continue
            return True
        raise ChangedMeanwhile("that delivery is being changed; please try again")

    async def replay(self, delivery_id: str) -> Delivery:
        """An operator wants a failed or dead one tried again. Any other is left as it is. Raises DeliveryUnknown."""
        found = await self.deliveries.get(delivery_id)
        if found.state not in {DeliveryState.FAILED, DeliveryState.DEAD}:
            return found
        return await self.deliveries.save(outcomes.revived(found, self.clock.now()))

    async def _found(self, channel: Channel, reference: str) -> Delivery | None:
        found = await self.deliveries.by_reference(channel, reference)
        if found is not None:
            return found
        try:  # what left before there were references carries the id
            found = await self.deliveries.get(reference)
        except DeliveryUnknown:
            return None
        return found if found.channel is channel else None
