"""Telling somebody something: into their inbox, and out through the channels that they want."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import msgspec

from manmitra.domain.notifications.model import (
    Category,
    Channel,
    Delivery,
    DeliveryState,
    Notification,
    Priority,
    Step,
    Template,
)
from manmitra.domain.notifications.people import People, Person
from manmitra.domain.notifications.planning import Planned, Why, plan
from manmitra.domain.notifications.ports import (
    Deliveries,
    DeliveryUnknown,
    New,
    Notifications,
    NotificationUnknown,
    PushSubscriptions,
    ToldAlready,
)
from manmitra.domain.shared.errors import Conflict, Unreadable
from manmitra.domain.shared.ports import Clock

TOGETHER: Final = 20
"""So many are written at once."""
TRIES: Final = 4
TARGET_SHOWN: Final = 16


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """What to tell whom. `key` is what it is about (an event's id): one person is told of one key once."""

    key: str
    user_id: str
    institution: str
    category: Category
    template: Template
    params: dict[str, str] = msgspec.field(default_factory=dict)
    priority: Priority = Priority.MEDIUM
    action_url: str = ""
    critical: bool = False
    everywhere: bool = False
    """Also on channels that the person turned off: nothing else brought an answer."""
    inbox_only: bool = False
    """Nothing leaves the server for it, whatever the person chose."""

    @property
    def id(self) -> str:
        return f"{self.key}:{self.user_id}"


@dataclass(frozen=True, slots=True)
class Telling:
    notifications: Notifications
    deliveries: Deliveries
    subscriptions: PushSubscriptions
    people: People
    clock: Clock

    async def tell(self, *told: Told) -> int:
        """How many are new. Told again, after a crash or a lost answer, changes nothing and is no error; whoever is
        gone, suspended, of another institution or can't be read is left out.
        """
        fresh = 0
        for start in range(0, len(told), TOGETHER):
            fresh += await self._tell(told[start : start + TOGETHER])
        return fresh

    async def _tell(self, batch: Sequence[Told]) -> int:
        made = [one for one in [await self._new(told) for told in batch] if one is not None]
        if not made:
            return 0
        try:
            await self.notifications.add(*made)
        except ToldAlready:
            ids = {one.notification.id for one in made}
            return sum([await self._tell_alone(told) for told in batch if told.id in ids])
        return len(made)

    async def _tell_alone(self, told: Told) -> int:
        for _ in range(TRIES):
            if await self._there(told.id):
                return 0
            made = await self._new(told)
            if made is None:
                return 0
            try:
                await self.notifications.add(made)
            except ToldAlready:  # this one, or the day's digest that somebody else began
                continue
            return 1
        raise Conflict("this notification could not be stored; please try again")

    async def _there(self, notification_id: str) -> bool:
        try:
            await self.notifications.get(notification_id)
        except NotificationUnknown:
            return False
        return True

    async def _new(self, told: Told) -> New | None:
        try:
            person = await self.people.find(told.user_id)
        except Unreadable:  # whoever reads it tells operators; nobody else waits for that
            return None
        if person is None or person.recipient.institution != told.institution:
            return None
        now = self.clock.now()
        notification = Notification(
            id=told.id,
            user_id=told.user_id,
            institution=told.institution,
            category=told.category,
            template=told.template,
            params=told.params,
            priority=told.priority,
            action_url=told.action_url,
            created_at=now,
        )
        return New(notification, tuple(await self._ways_out(told, notification, person, now)))

    async def _ways_out(self, told: Told, of: Notification, person: Person, now: datetime) -> list[Delivery]:
        found = list[Delivery]()
        if told.inbox_only:
            return found
        for way in plan(
            told.category,
            told.priority,
            person.preferences,
            now,
            critical=told.critical,
            everywhere=told.everywhere,
        ):
            targets = [""]
            if way.channel is Channel.PUSH:
                targets = [one.id for one in await self.subscriptions.of_user(of.user_id)]
            made = [
                delivery_of(of, way, target, now, critical=told.critical, everywhere=told.everywhere)
                for target in targets
            ]
            if way.why is Why.DIGEST:
                made = [one for one in made if not await self._begun(one.id)]
            found += made
        return found

    async def _begun(self, delivery_id: str) -> bool:
        try:
            await self.deliveries.get(delivery_id)
        except DeliveryUnknown:
            return False
        return True


def delivery_of(
    of: Notification, way: Planned, target: str, now: datetime, *, critical: bool, everywhere: bool = False
) -> Delivery:
    """A digest has one id a day, channel and target, so that it is sent once however much it gathers."""
    digest = way.why is Why.DIGEST
    place = f"digest:{of.user_id}:{way.due_at:%Y%m%dT%H%M}" if digest else of.id
    return Delivery(
        id=":".join(part for part in (place, way.channel.value, target[:TARGET_SHOWN]) if part),
        notification_id=of.id,
        user_id=of.user_id,
        institution=of.institution,
        channel=way.channel,
        category=of.category,
        template=Template.DIGEST if digest else of.template,
        critical=critical,
        everywhere=everywhere,
        target=target,
        due_at=way.due_at,
        created_at=now,
        timeline=(Step(at=now, state=DeliveryState.PLANNED, code=way.why.value),),
    )
