"""What notifications need of the world. Couriers and the wording have files of their own."""

from abc import abstractmethod
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol

import msgspec

from manmitra.domain.notifications.events import NotificationAdded
from manmitra.domain.notifications.model import Channel, Delivery, DeliveryState, Notification
from manmitra.domain.notifications.preferences import Preferences
from manmitra.domain.notifications.subscriptions import PushSubscription
from manmitra.domain.shared.errors import Conflict, NotFound
from manmitra.domain.shared.identity import Role
from manmitra.domain.shared.paging import Page, PageRequest


class NotificationUnknown(NotFound):
    code = "notification_unknown"


class DeliveryUnknown(NotFound):
    code = "delivery_unknown"


class SubscriptionUnknown(NotFound):
    code = "subscription_unknown"


class ToldAlready(Conflict):
    """One of them, or one of their deliveries, is there already."""

    code = "told_already"


class ChangedMeanwhile(Conflict):
    """Somebody saved it since it was read."""

    code = "changed_meanwhile"


class New(msgspec.Struct, frozen=True):
    """A notification and its ways out, stored together with the event that tells of it."""

    notification: Notification
    deliveries: tuple[Delivery, ...] = ()

    @property
    def event(self) -> NotificationAdded:
        one = self.notification
        return NotificationAdded(
            institution=one.institution,
            notification_id=one.id,
            user_id=one.user_id,
            category=one.category,
            priority=one.priority,
            template=one.template,
        )


class Notifications(Protocol):
    @abstractmethod
    async def add(self, *new: New) -> None:
        """All of them with their deliveries and events in one write, or nothing. Raises ToldAlready."""

    @abstractmethod
    async def get(self, notification_id: str) -> Notification:
        """Raises NotificationUnknown."""

    @abstractmethod
    async def of_user(self, user_id: str, page: PageRequest) -> Page[Notification]:
        """Newest first."""

    @abstractmethod
    async def unread(self, user_id: str) -> int: ...

    @abstractmethod
    async def read(self, notification: Notification, now: datetime) -> Notification:
        """Once is enough; twice is fine."""

    @abstractmethod
    async def read_all(self, user_id: str, now: datetime) -> int:
        """How many were unread."""

    @abstractmethod
    async def remove(self, notification: Notification, now: datetime) -> None:
        """It is listed and counted no more; what was sent of it stays. Twice is fine."""

    @abstractmethod
    async def by_category(self, user_id: str) -> Mapping[str, int]:
        """How many are in the inbox, by the category's word; those of which there is none are left out."""


class Deliveries(Protocol):
    @abstractmethod
    async def get(self, delivery_id: str) -> Delivery:
        """Raises DeliveryUnknown."""

    @abstractmethod
    async def due(
        self, now: datetime, *, critical: bool, limit: int, channels: Collection[Channel] = tuple(Channel)
    ) -> Sequence[Delivery]:
        """Of that lane and those channels: what has waited longest comes first."""

    @abstractmethod
    async def save(self, delivery: Delivery) -> Delivery:
        """Returns it with its new version. Raises ChangedMeanwhile."""

    @abstractmethod
    async def of_notification(self, notification_id: str) -> Sequence[Delivery]: ...

    @abstractmethod
    async def by_reference(self, channel: Channel, reference: str) -> Delivery | None:
        """By our own, or by the name that the provider gave it."""

    @abstractmethod
    async def in_state(self, institution: str, state: DeliveryState, page: PageRequest) -> Page[Delivery]:
        """Newest first."""


class ChosenPreferences(Protocol):
    @abstractmethod
    async def get(self, user_id: str) -> Preferences | None:
        """None when nothing was chosen yet."""

    @abstractmethod
    async def save(self, preferences: Preferences) -> Preferences:
        """Returns it with its new version; version 0 is the first. Raises ChangedMeanwhile."""


class PushSubscriptions(Protocol):
    """Only those whose sign-in was not ended (signed out, revoked, another password): the others are not there. One
    that merely ran out is no reason: nobody has left that browser.
    """

    @abstractmethod
    async def get(self, subscription_id: str) -> PushSubscription | None: ...

    @abstractmethod
    async def of_user(self, user_id: str) -> Sequence[PushSubscription]:
        """Oldest first."""

    @abstractmethod
    async def put(self, subscription: PushSubscription) -> None:
        """In the place of what has its id: a browser that somebody else signs in to is then theirs."""

    @abstractmethod
    async def remove(self, subscription_id: str) -> None:
        """Nothing there is fine too."""


class Recipient(msgspec.Struct, frozen=True, kw_only=True):
    """What of an account is needed to reach a person. Their name is not."""

    user_id: str
    role: Role
    institution: str
    email: str
    language: str
    time_zone: str


class Recipients(Protocol):
    @abstractmethod
    async def get(self, user_id: str) -> Recipient | None:
        """None for whoever is gone or suspended."""

    @abstractmethod
    async def with_roles(self, institution: str, roles: Sequence[Role], page: PageRequest) -> Page[str]:
        """The ids of those who are not suspended; a page may hold fewer than it could."""


class StillWanted(Protocol):
    """The last question before something leaves: a reminder of a cancelled appointment does not."""

    @abstractmethod
    async def __call__(self, notification: Notification) -> bool: ...
