"""Messages to send."""

from importlib.resources import files
from pathlib import Path
from typing import Any

from manmitra.domain.notifications.model import Channel, Outgoing, Template

ICS = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nMETHOD:PUBLISH\r\nBEGIN:VEVENT\r\nUID:1@x\r\n"
    b"DTSTAMP:20261125T043000Z\r\nDTSTART:20261126T043000Z\r\nSUMMARY:Appointment\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


def outgoing(channel: Channel, to: str, **changes: Any) -> Outgoing:
    values: dict[str, Any] = {
        "text": "Thursday 10:00. See you then.",
        "template": Template.APPOINTMENT_REMINDER,
        "reference": "0198-delivery",
    }
    return Outgoing(channel=channel, to=to, **{**values, **changes})


def mail(**changes: Any) -> Outgoing:
    values: dict[str, Any] = {
        "to": "asha@campus.example",
        "subject": "Thursday 10:00",
        "html": "<p>Thursday 10:00. See you then.</p>",
        "calendar": ICS,
    }
    return outgoing(Channel.EMAIL, **{**values, **changes})


def own_registry(folder: Path) -> str:
    """The demo's texts, as if somebody had registered them."""
    text = files("manmitra.adapters.sms").joinpath("demo_registry.toml").read_text("utf-8")
    path = folder / "registry.toml"
    path.write_text(text.replace("demo = true", "demo = false"), "utf-8")
    return str(path)
