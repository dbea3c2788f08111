"""Messages to send."""

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
