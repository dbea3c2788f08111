"""From a frame of the live hub to the client's own events (contract, section 3). One table, nothing is decided here."""

from collections.abc import Callable
from typing import Any, Final

from manmitra.domain.live.model import Frame
from manmitra.domain.notifications.inbox import Item

Event = tuple[str, dict[str, Any]]
NOTIFICATION: Final = "notification.added"
POST: Final = "post.added"


def booking_created(frame: Frame) -> Event:
    """One that was moved too: the client fetches its list anew, and that is all it does."""
    data = frame.data
    told = {"bookingId": data["appointmentId"], "counselorId": data["counselorId"], "startTime": data["startsAt"]}
    return "booking-created", told


def booking_cancelled(frame: Frame) -> Event:
    """Without the reason, which somebody typed: it is told where the appointment is read."""
    return "booking-cancelled", {"bookingId": frame.data["appointmentId"], "reason": ""}


def staff_alert(frame: Frame) -> Event:
    """To staff only: the audience of the frame says so. There is nothing in it of whom it is about."""
    told = {"alertId": frame.data["alertId"], "severity": frame.data["level"]}
    return "crisis-alert", {**told, "resources": [], "counselorAvailable": False}


def own_help(frame: Frame) -> Event:
    """To the author of a post that called for help. The client opens its dialog; the numbers are in the answer too."""
    return "crisis-alert", {"severity": frame.data["level"], "resources": [], "counselorAvailable": False}


def new_notification(item: Item) -> Event:
    """As the inbox of whom it is for shows it."""
    one, shown = item.notification, item.shown
    return "new-notification", {
        "id": one.id,
        "type": one.category.value,
        "title": shown.title,
        "message": shown.message,
        "priority": one.priority.value,
        "actionUrl": one.action_url,
    }


def new_post(frame: Frame) -> Event:
    data = frame.data
    return "new-post", {"postId": data["postId"], "title": data["title"], "category": data["category"]}


TOLD: Final[dict[str, Callable[[Frame], Event]]] = {
    "appointment.booked": booking_created,
    "appointment.moved": booking_created,
    "appointment.cancelled": booking_cancelled,
    "alert.raised": staff_alert,
    "help.offered": own_help,
}
"""Whom these and notifications are for is looked at again before they are told."""
