"""What everybody does with their own inbox."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import msgspec

from manmitra.domain.notifications.model import Category, Delivery, DeliveryState, Notification
from manmitra.domain.notifications.people import People
from manmitra.domain.notifications.ports import Deliveries, Notifications, NotificationUnknown
from manmitra.domain.notifications.wording import Shown, Wording
from manmitra.domain.shared.identity import ADMINS, Principal
from manmitra.domain.shared.paging import Page, PageRequest
from manmitra.domain.shared.ports import Clock


class Item(msgspec.Struct, frozen=True):
    """A notification, and what it says to its reader."""

    notification: Notification
    shown: Shown


class Inbox(msgspec.Struct, frozen=True):
    page: Page[Item]
    unread: int


class Stats(msgspec.Struct, frozen=True):
    """How many are in the inbox, how many of them unread, and of which category."""

    total: int
    unread: int
    by_category: Mapping[Category, int]


@dataclass(frozen=True, slots=True)
class InboxUseCases:
    notifications: Notifications
    deliveries: Deliveries
    people: People
    wording: Wording
    clock: Clock

    async def list(self, who: Principal, request: PageRequest, language: str | None = None) -> Inbox:
        """One's own, the newest first; in the chosen language, if none is asked for."""
        wishes = (await self.people.get(who.user_id)).preferences
        page = await self.notifications.of_user(who.user_id, request)
        items = [
            Item(one, self.wording.shown(one, language or wishes.language, wishes.time_zone)) for one in page.items
        ]
        return Inbox(Page(items, page.next_cursor), await self.notifications.unread(who.user_id))

    async def one(self, who: Principal, notification_id: str) -> Item:
        """One's own, in the chosen language; it stays unread. Raises NotificationUnknown."""
        found = await self._own(who, notification_id)
        wishes = (await self.people.get(who.user_id)).preferences
        return Item(found, self.wording.shown(found, wishes.language, wishes.time_zone))

    async def read(self, who: Principal, notification_id: str, language: str | None = None) -> Item:
        """Mark it read; twice is fine. Raises NotificationUnknown."""
        one = await self._own(who, notification_id)
        wishes = (await self.people.get(who.user_id)).preferences
        marked = await self.notifications.read(one, self.clock.now())
        return Item(marked, self.wording.shown(marked, language or wishes.language, wishes.time_zone))

    async def read_all(self, who: Principal) -> int:
        """How many were unread."""
        return await self.notifications.read_all(who.user_id, self.clock.now())

    async def remove(self, who: Principal, notification_id: str) -> int:
        """Out of one's own inbox, for good; how many are unread then. Raises NotificationUnknown."""
        await self.notifications.remove(await self._own(who, notification_id), self.clock.now())
        return await self.notifications.unread(who.user_id)

    async def stats(self, who: Principal) -> Stats:
        found = await self.notifications.by_category(who.user_id)
        counted = {category: found.get(category.value, 0) for category in Category}
        unread = await self.notifications.unread(who.user_id)
        return Stats(total=sum(counted.values()), unread=unread, by_category=counted)

    async def timeline(self, who: Principal, notification_id: str) -> Sequence[Delivery]:
        """How one's own notification went out. Raises NotificationUnknown."""
        one = await self._own(who, notification_id)
        return await self.deliveries.of_notification(one.id)

    async def in_state(self, who: Principal, state: DeliveryState, request: PageRequest) -> Page[Delivery]:
        """For an admin: those of the institution, newest first. They hold no text and no address."""
        who.must_be_one_of(*ADMINS)
        return await self.deliveries.in_state(who.institution, state, request)

    async def _own(self, who: Principal, notification_id: str) -> Notification:
        one = await self.notifications.get(notification_id)
        if one.user_id != who.user_id or one.removed_at is not None:
            raise NotificationUnknown("there is no such notification")
        return one
