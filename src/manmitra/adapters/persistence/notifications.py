"""Notifications and their ways out, in the document store."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime
from typing import Final

import msgspec
import structlog
from msgspec.structs import replace

from manmitra.adapters.persistence.documents import from_document, instant_text, to_document
from manmitra.adapters.persistence.events import Outbox
from manmitra.adapters.persistence.pages import page_of
from manmitra.adapters.persistence.store import (
    Clause,
    Document,
    DocumentStore,
    Duplicate,
    Insert,
    Replace,
    Sort,
    Stale,
    Write,
    equals,
)
from manmitra.domain.notifications.model import Channel, Delivery, DeliveryState, Notification
from manmitra.domain.notifications.ports import (
    ChangedMeanwhile,
    Deliveries,
    DeliveryUnknown,
    New,
    Notifications,
    NotificationUnknown,
    ToldAlready,
)
from manmitra.domain.shared.paging import Page, PageRequest

NOTIFICATIONS: Final = "notifications"
DELIVERIES: Final = "deliveries"
NEWEST: Final = Sort("created_at", descending=True)
AT_ONCE: Final = 100
TRIES: Final = 5

log = structlog.get_logger(__name__)


class StoredNotifications(Notifications):
    def __init__(self, *, store: DocumentStore, outbox: Outbox) -> None:
        self._store = store
        self._outbox = outbox

    async def add(self, *new: New) -> None:
        writes = list[Write]()
        for one in new:
            writes.append(Insert(NOTIFICATIONS, notification_document(one.notification)))
            writes += [Insert(DELIVERIES, delivery_document(delivery)) for delivery in one.deliveries]
        try:
            await self._store.apply(*writes, *self._outbox.writes([one.event for one in new]))
        except Duplicate as error:
            raise ToldAlready("somebody was told already") from error

    async def get(self, notification_id: str) -> Notification:
        found = await self._store.get(NOTIFICATIONS, notification_id)
        if found is None:
            raise NotificationUnknown("there is no such notification")
        return _notification(found)

    async def of_user(self, user_id: str, page: PageRequest) -> Page[Notification]:
        return await page_of(self._store, NOTIFICATIONS, _inbox(user_id), NEWEST, page, _notification)

    async def unread(self, user_id: str) -> int:
        return await self._store.count(NOTIFICATIONS, _unread(user_id))

    async def read(self, notification: Notification, now: datetime) -> Notification:
        return await self._changed(notification, lambda one: one.read(now))

    async def remove(self, notification: Notification, now: datetime) -> None:
        await self._changed(notification, lambda one: one.removed(now))

    async def by_category(self, user_id: str) -> Mapping[str, int]:
        return await self._store.tally(NOTIFICATIONS, "category", _inbox(user_id))

    async def _changed(
        self, notification: Notification, change: Callable[[Notification], Notification]
    ) -> Notification:
        for _ in range(TRIES):
            changed = change(notification)
            if changed is notification:
                return notification
            try:
                await self._store.apply(Replace(NOTIFICATIONS, notification_document(changed)))
            except Stale:  # whoever was faster has read or removed it
                notification = await self.get(notification.id)
            else:
                return replace(changed, version=changed.version + 1)
        raise ChangedMeanwhile("that notification is being changed; please try again")

    async def read_all(self, user_id: str, now: datetime) -> int:
        marked = 0
        while True:
            found = await self._store.find(NOTIFICATIONS, _unread(user_id), sort=NEWEST, limit=AT_ONCE)
            unread = [_notification(one) for one in found]
            try:
                await self._store.apply(
                    *(Replace(NOTIFICATIONS, notification_document(one.read(now))) for one in unread)
                )
            except Stale:
                for one in unread:
                    await self.read(one, now)
            marked += len(unread)
            if len(unread) < AT_ONCE:
                return marked


class StoredDeliveries(Deliveries):
    def __init__(self, *, store: DocumentStore) -> None:
        self._store = store

    async def get(self, delivery_id: str) -> Delivery:
        found = await self._store.get(DELIVERIES, delivery_id)
        if found is None:
            raise DeliveryUnknown("there is no such delivery")
        return _delivery(found)

    async def due(
        self, now: datetime, *, critical: bool, limit: int, channels: Collection[Channel] = tuple(Channel)
    ) -> Sequence[Delivery]:
        where = [
            equals("pending", value=True),
            equals("critical", critical),
            Clause("due_at", "<=", instant_text(now)),
        ]
        if len(channels) < len(Channel):
            where.append(Clause("channel", "in", [one.value for one in channels]))
        return _readable(await self._store.find(DELIVERIES, where, sort=Sort("due_at"), limit=limit))

    async def save(self, delivery: Delivery) -> Delivery:
        try:
            await self._store.apply(Replace(DELIVERIES, delivery_document(delivery)))
        except Stale as error:
            raise ChangedMeanwhile("somebody was faster") from error
        return replace(delivery, version=delivery.version + 1)

    async def of_notification(self, notification_id: str) -> Sequence[Delivery]:
        where = [equals("notification_id", notification_id)]
        return [_delivery(one) for one in await self._store.find(DELIVERIES, where, limit=AT_ONCE)]

    async def by_reference(self, channel: Channel, reference: str) -> Delivery | None:
        for field in ("reference", "provider_ref") if reference else ():
            where = [equals(field, reference), equals("channel", channel.value)]
            if found := await self._store.find(DELIVERIES, where, limit=1):
                return _delivery(found[0])
        return None

    async def in_state(self, institution: str, state: DeliveryState, page: PageRequest) -> Page[Delivery]:
        where = [equals("institution", institution), equals("state", state.value)]
        return await page_of(self._store, DELIVERIES, where, NEWEST, page, _delivery)


def _inbox(user_id: str) -> list[Clause]:
    return [equals("user_id", user_id), equals("removed_at", None)]


def _unread(user_id: str) -> list[Clause]:
    return [equals("user_id", user_id), equals("unread", value=True)]


def notification_document(notification: Notification) -> Document:
    """`unread` is for the index alone."""
    return {**to_document(notification), "unread": notification.read_at is None}


def _notification(document: Document) -> Notification:
    return from_document(document, Notification)


def delivery_document(delivery: Delivery) -> Document:
    """`reference` is for the index alone. Whatever leaves was saved just before that, and so has one."""
    return {**to_document(delivery), "reference": delivery.reference}


def _delivery(document: Document) -> Delivery:
    return from_document(document, Delivery)


def _readable(documents: Sequence[Document]) -> list[Delivery]:
    """Without any that a newer version wrote beside this one: it must not hold up all others."""
    found = list[Delivery]()
    for one in documents:
        try:
            found.append(_delivery(one))
        except msgspec.ValidationError as error:
            log.error("delivery_unreadable", cause=type(error).__name__)  # noqa: TRY400 - may quote it
    return found
