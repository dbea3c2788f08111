"""How one wants to be told, and in which browsers."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import msgspec

from manmitra.domain.notifications.model import Category, Channel, Priority
from manmitra.domain.notifications.people import People
from manmitra.domain.notifications.planning import Planned, plan
from manmitra.domain.notifications.ports import PushSubscriptions, SubscriptionUnknown
from manmitra.domain.notifications.preferences import Preferences
from manmitra.domain.notifications.subscriptions import PUSH_HOSTS, PushSubscription
from manmitra.domain.shared.errors import NotFound
from manmitra.domain.shared.identity import STAFF, Principal
from manmitra.domain.shared.ports import Clock, Secrets

MOST_BROWSERS: Final = 10
KINDS: Final = (
    (Category.ALERT, Priority.HIGH, True),
    (Category.APPOINTMENT, Priority.MEDIUM, False),
    (Category.REMINDER, Priority.HIGH, False),
    (Category.ACCOUNT, Priority.MEDIUM, False),
    (Category.ACCOUNT, Priority.HIGH, True),
    (Category.COMMUNITY, Priority.MEDIUM, False),
    (Category.COMMUNITY, Priority.LOW, False),
    (Category.ANNOUNCEMENT, Priority.MEDIUM, False),
    (Category.ANNOUNCEMENT, Priority.LOW, False),
)
"""What a preview tells of: category, priority, and whether it is critical. Alerts are for staff."""
Change = Callable[[Preferences], Preferences]
"""Leaves alone whose they are."""


class PushNotSetUp(NotFound):
    """The operator has not set the keys that browsers ask for (RFC 8292)."""

    code = "push_not_set_up"


class Preview(msgspec.Struct, frozen=True):
    """When something of that kind would be sent, if it came now. A channel that is not named would stay silent."""

    category: Category
    priority: Priority
    critical: bool
    planned: Sequence[Planned]


@dataclass(frozen=True, slots=True)
class PreferenceUseCases:
    people: People
    subscriptions: PushSubscriptions
    clock: Clock

    async def own(self, who: Principal) -> Preferences:
        return (await self.people.get(who.user_id)).preferences

    async def choose(self, who: Principal, change: Change) -> Preferences:
        """Raises InvalidPreferences, PhoneNeeded, Invalid or ChangedMeanwhile."""
        return await self.people.save(change(await self.own(who)).checked())

    async def preview(self, who: Principal, change: Change) -> Sequence[Preview]:
        """With `change`, and without keeping it. Push is silent without a browser that wants it.

        Raises InvalidPreferences, PhoneNeeded or Invalid.
        """
        wishes, now = change(await self.own(who)).checked(), self.clock.now()
        silent = set[Channel]() if await self.subscriptions.of_user(who.user_id) else {Channel.PUSH}
        return [
            Preview(
                category,
                priority,
                critical,
                [way for way in plan(category, priority, wishes, now, critical=critical) if way.channel not in silent],
            )
            for category, priority, critical in KINDS
            if category is not Category.ALERT or who.role in STAFF
        ]


@dataclass(frozen=True, slots=True)
class PushUseCases:
    subscriptions: PushSubscriptions
    clock: Clock
    secrets: Secrets
    public_key: str = field(repr=False)
    hosts: Sequence[str] = PUSH_HOSTS

    def key(self) -> str:
        """What a browser needs to subscribe. Raises PushNotSetUp."""
        if not self.public_key:
            raise PushNotSetUp("push messages are not set up here")
        return self.public_key

    async def of(self, who: Principal) -> Sequence[PushSubscription]:
        return await self.subscriptions.of_user(who.user_id)

    async def add(self, who: Principal, endpoint: str, keys: Mapping[str, str]) -> PushSubscription:
        """For this sign-in: when it is ended, the browser is forgotten. Added twice, it is there once; beyond
        MOST_BROWSERS the oldest goes. Raises InvalidSubscription.
        """
        one = PushSubscription(
            id=self.secrets.digest(endpoint),
            user_id=who.user_id,
            session_id=who.session_id,
            institution=who.institution,
            endpoint=endpoint,
            p256dh=keys.get("p256dh", ""),
            auth=keys.get("auth", ""),
            created_at=self.clock.now(),
        ).checked(self.hosts)
        await self.subscriptions.put(one)
        for old in (await self.subscriptions.of_user(who.user_id))[:-MOST_BROWSERS]:
            await self.subscriptions.remove(old.id)
        return one

    async def remove(self, who: Principal, subscription_id: str) -> None:
        """Raises SubscriptionUnknown."""
        found = await self.subscriptions.get(subscription_id)
        if found is None or found.user_id != who.user_id:
            raise SubscriptionUnknown("there is no such subscription")
        await self.subscriptions.remove(subscription_id)
