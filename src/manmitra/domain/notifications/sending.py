"""Bringing out what is due. Who runs it, how often and how many at once, is the worker's business."""

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Final

from manmitra.domain.notifications import outcomes
from manmitra.domain.notifications.couriers import Courier, NotSent, RefusedForGood
from manmitra.domain.notifications.model import (
    Channel,
    Delivery,
    DeliveryState,
    Notification,
    Outgoing,
    Priority,
    Template,
)
from manmitra.domain.notifications.people import People, Person
from manmitra.domain.notifications.planning import after_quiet
from manmitra.domain.notifications.ports import (
    ChangedMeanwhile,
    Deliveries,
    Notifications,
    NotificationUnknown,
    PushSubscriptions,
    StillWanted,
)
from manmitra.domain.notifications.wording import Wording
from manmitra.domain.shared.errors import Invalid, Unavailable
from manmitra.domain.shared.ports import Clock

GONE_CODES: Final = frozenset({"404", "410"})
"""What a push service answers for a subscription that will never work again (RFC 8030, section 7.3): it is removed.
Not 401 and 403: with a wrong key of ours, every browser would be forgotten.
"""
TRIES: Final = 5


class NotWanted(Exception):
    """No longer, when its time has come. `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class NotNoted(Exception):
    """The store did not take what became of a delivery. `again` is another try, and may raise this again: what is not
    noted before the lease runs out goes out once more.
    """

    def __init__(self, again: Callable[[], Awaitable[Delivery]]) -> None:
        super().__init__()
        self.again = again


class AlwaysWanted(StillWanted):
    async def __call__(self, notification: Notification) -> bool:  # noqa: ARG002
        return True


@dataclass(frozen=True, slots=True)
class Ways:
    """How things are said, and by whom they are brought out."""

    wording: Wording
    couriers: Mapping[Channel, Courier]
    still_wanted: StillWanted


@dataclass(frozen=True, slots=True)
class Sending:
    """A delivery is leased, looked at once more, handed to its courier, and what became of it is noted. A process that
    dies on the way leaves a lease that runs out: then nobody knows whether it went out, and it counts as AnswerLost.
    """

    deliveries: Deliveries
    notifications: Notifications
    subscriptions: PushSubscriptions
    people: People
    ways: Ways
    clock: Clock

    async def due(
        self, *, critical: bool, limit: int, channels: Collection[Channel] = tuple(Channel)
    ) -> Sequence[Delivery]:
        """Of one lane. Two lanes that are worked off side by side never wait for each other."""
        return await self.deliveries.due(self.clock.now(), critical=critical, limit=limit, channels=channels)

    async def send(self, delivery: Delivery) -> Delivery | None:
        """What became of it; None when somebody else has it. Raises NotNoted, and else only what no courier and no
        wording may raise: the lease then runs out.
        """
        mine = await self._take(delivery)
        if mine is None or mine.state is not DeliveryState.SENDING:
            return mine
        try:
            person, notification = await self._wanted(mine)
        except NotWanted as no:
            code = no.code
            return await self._note(mine, lambda one, now: outcomes.over(one, DeliveryState.DROPPED, code, now))
        until = self._quiet_until(mine, person)
        if until is not None:
            return await self._note(mine, lambda one, now: outcomes.put_off(one, until, "quiet_hours", now))
        return await self._hand_over(mine, person, notification)

    async def _take(self, delivery: Delivery) -> Delivery | None:
        now = self.clock.now()
        if delivery.state is DeliveryState.SENDING:
            step = outcomes.not_sent(delivery, outcomes.LEASE_RAN_OUT, now)
            if step.pending:
                step = outcomes.taken(step, now)
        else:
            step = outcomes.taken(delivery, now)
        try:
            return await self.deliveries.save(step)
        except ChangedMeanwhile:
            return None

    async def _hand_over(self, delivery: Delivery, person: Person, notification: Notification) -> Delivery:
        try:
            courier = self.ways.couriers.get(delivery.channel)
            if courier is None:
                raise RefusedForGood("channel_not_set_up")
            receipt = await courier.send(self._outgoing(delivery, person, notification))
        except NotSent as error:
            refused = error
            if isinstance(error, RefusedForGood) and delivery.channel is Channel.PUSH and error.code in GONE_CODES:
                await self.subscriptions.remove(delivery.target)
            return await self._note(delivery, lambda one, now: outcomes.not_sent(one, refused, now))
        return await self._note(delivery, lambda one, now: outcomes.sent(one, receipt, now))

    def _outgoing(self, delivery: Delivery, person: Person, notification: Notification) -> Outgoing:
        to = person.address(delivery.channel, delivery.target)
        if not to:
            raise RefusedForGood("no_address")
        try:
            return self.ways.wording.outgoing(
                notification, delivery.channel, person.addressed(to), reference=delivery.reference, now=self.clock.now()
            )
        except Invalid as error:
            raise RefusedForGood(error.code) from error

    async def _wanted(self, delivery: Delivery) -> tuple[Person, Notification]:
        """Raises NotWanted: much can have changed since it was planned."""
        person = await self.people.find(delivery.user_id)
        if person is None:
            raise NotWanted("account_gone")
        if delivery.channel not in person.preferences.on(delivery.category, everywhere=delivery.everywhere):
            raise NotWanted("channel_off")
        if delivery.channel is Channel.PUSH:
            await self._same_browser(delivery)
        try:
            notification = await self.notifications.get(delivery.notification_id)
        except NotificationUnknown as error:
            raise NotWanted("notification_gone") from error
        if delivery.template is Template.DIGEST:
            return person, await self._digest(delivery, notification)
        if not await self.ways.still_wanted(notification):
            raise NotWanted("not_wanted")
        return person, notification

    async def _same_browser(self, delivery: Delivery) -> None:
        """Raises NotWanted: on a shared computer the browser may by now be somebody else's."""
        browser = await self.subscriptions.get(delivery.target)
        if browser is None or browser.user_id != delivery.user_id:
            raise NotWanted("subscription_gone")

    async def _digest(self, delivery: Delivery, first: Notification) -> Notification:
        count = await self.notifications.unread(delivery.user_id)
        if not count:
            raise NotWanted("read_already")
        return Notification(
            id=delivery.id,
            user_id=first.user_id,
            institution=first.institution,
            category=first.category,
            template=Template.DIGEST,
            params={"count": str(count)},
            priority=Priority.LOW,
            created_at=delivery.created_at,
        )

    def _quiet_until(self, delivery: Delivery, person: Person) -> datetime | None:
        """It was planned outside quiet hours, but a retry, an outage or a new wish can bring it into them."""
        wishes, now = person.preferences, self.clock.now()
        if wishes.breaks_quiet(delivery.channel, critical=delivery.critical):
            return None
        end = after_quiet(now, wishes)
        return end if end > now else None

    async def _note(self, delivery: Delivery, step: Callable[[Delivery, datetime], Delivery]) -> Delivery:
        """A word from the provider may have come first: then it is noted on top of that."""
        current = delivery
        try:
            for _ in range(TRIES):
                try:
                    return await self.deliveries.save(step(current, self.clock.now()))
                except ChangedMeanwhile:
                    current = await self.deliveries.get(delivery.id)
        except Unavailable as error:
            raise NotNoted(partial(self._note, delivery, step)) from error
        raise ChangedMeanwhile("that delivery is being changed; please try again")
