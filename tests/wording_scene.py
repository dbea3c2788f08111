"""A notification with all its values, and how it leaves."""

from datetime import UTC, datetime, timedelta

from manmitra.adapters.sms.registry import load_registry
from manmitra.adapters.wording.gettext_wording import GettextWording
from manmitra.domain.notifications.model import Category, Channel, Notification, Outgoing, Template
from manmitra.domain.notifications.wording import Addressed

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
STARTS = datetime(2026, 11, 24, 4, 30, tzinfo=UTC)
CLIENT = "https://campus.example"
TOKEN = "A1b2C3d4-" + "x" * 34
PARAMS = {
    "starts_at": STARTS.isoformat(),
    "ends_at": (STARTS + timedelta(minutes=45)).isoformat(),
    "time_zone": "Asia/Kolkata",
    "counselor_name": "Dr Asha Rao",
    "type": "video",
    "appointment_id": "018f2c7a",
    "level": "high",
    "alert_id": "018f2c7b",
    "title": "Holi",
    "text": "The desk is closed on Friday.",
    "count": "3",
    "url": f"{CLIENT}/reset-password?token={TOKEN}",
}
STUDENT = Addressed(to="s@campus.example", language="en", time_zone="Asia/Kolkata", sender_word="Campus")


WORDING = GettextWording(client_url=CLIENT, registry=load_registry)


def note(template: Template, *, action_url: str = "", **params: str) -> Notification:
    return Notification(
        id="n1",
        user_id="u1",
        institution="campus",
        category=Category.APPOINTMENT,
        template=template,
        params=PARAMS | params,
        action_url=action_url,
        created_at=NOW,
    )


def sent(wording: GettextWording, notification: Notification, channel: Channel, whom: Addressed = STUDENT) -> Outgoing:
    return wording.outgoing(notification, channel, whom, reference="d1", now=NOW)
