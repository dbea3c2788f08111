"""What others hear of a notification: that it is there, not what it says."""

from typing import ClassVar

from manmitra.domain.notifications.model import Category, Priority, Template
from manmitra.domain.shared.events import Event


class NotificationAdded(Event, frozen=True, kw_only=True):
    kind: ClassVar[str] = "notification.added"

    notification_id: str
    user_id: str
    category: Category
    priority: Priority
    template: Template
