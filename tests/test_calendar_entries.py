"""Calendar entries, read back by a calendar library."""

from datetime import timedelta

import pytest
from icalendar import Calendar
from msgspec.structs import replace

from manmitra.adapters.sms.registry import load_registry
from manmitra.adapters.wording.gettext_wording import GettextWording
from manmitra.adapters.wording.texts import TIMED
from manmitra.domain.notifications.model import Channel, Notification, Template
from tests.wording_scene import NOW, PARAMS, STARTS, STUDENT, WORDING, note, sent

pytestmark = pytest.mark.one_engine


@pytest.fixture(scope="module")
def wording() -> GettextWording:
    return WORDING


@pytest.mark.parametrize("zone", ["Asia/Kolkata", "America/New_York", "Pacific/Chatham"])
@pytest.mark.parametrize("template", sorted(TIMED))
def test_a_calendar_reads_the_same_instant(wording: GettextWording, template: Template, zone: str) -> None:
    email = sent(wording, note(template), Channel.EMAIL, replace(STUDENT, time_zone=zone))

    calendar = Calendar.from_ical(email.calendar)
    (event,) = calendar.walk("VEVENT")

    assert (event.decoded("dtstart"), event.decoded("dtend")) == (STARTS, STARTS + timedelta(minutes=45))
    assert event.decoded("dtstamp") == NOW
    assert (str(event["summary"]), str(event["class"]), str(calendar["method"])) == ("Campus", "PRIVATE", "PUBLISH")
    assert str(event["status"]) == ("CANCELLED" if template is Template.APPOINTMENT_CANCELLED else "CONFIRMED")
    assert {str(key) for key in event} <= {
        "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE", "STATUS", "CLASS", "TRANSP",
    }  # fmt: skip


@pytest.mark.parametrize("template", [one for one in Template if one not in TIMED])
def test_only_what_is_about_a_time_brings_a_calendar(wording: GettextWording, template: Template) -> None:
    assert sent(wording, note(template), Channel.EMAIL).calendar == b""


def event_of(wording: GettextWording, notification: Notification) -> dict[str, object]:
    (event,) = Calendar.from_ical(sent(wording, notification, Channel.EMAIL).calendar).walk("VEVENT")
    return dict(event)


def test_a_calendar_knows_the_appointment_again_and_which_entry_is_newer(wording: GettextWording) -> None:
    booked = event_of(wording, note(Template.APPOINTMENT_BOOKED))
    moved = event_of(wording, note(Template.APPOINTMENT_MOVED, moves="1"))
    gone = event_of(wording, note(Template.APPOINTMENT_CANCELLED, moves="1"))
    other = event_of(wording, note(Template.APPOINTMENT_BOOKED, appointment_id="another"))

    assert booked["UID"] == moved["UID"] == gone["UID"] != other["UID"]
    assert str(booked["UID"]).endswith("@campus.example")
    assert (booked["SEQUENCE"], moved["SEQUENCE"], gone["SEQUENCE"]) == (0, 1, 2)


def test_a_calendar_is_folded_and_ends_its_lines_rightly(wording: GettextWording) -> None:
    long_host = GettextWording(client_url=f"https://{'campus-' * 12}x.example", registry=load_registry)
    whom = replace(STUDENT, language="hi")

    raw = sent(long_host, note(Template.APPOINTMENT_BOOKED), Channel.EMAIL, whom).calendar

    assert raw.endswith(b"END:VCALENDAR\r\n")
    assert b"\r\n " in raw
    assert raw.count(b"\n") == raw.count(b"\r\n")
    assert max(map(len, raw.split(b"\r\n"))) <= 75


@pytest.mark.parametrize("param", sorted(PARAMS))
def test_no_value_adds_a_line_to_a_calendar(wording: GettextWording, param: str) -> None:
    injected = {param: "x\r\nATTENDEE:mailto:y@z.example\nDESCRIPTION:therapy\r\nEND:VEVENT"}

    raw = sent(wording, note(Template.APPOINTMENT_BOOKED, **injected), Channel.EMAIL).calendar

    assert b"ATTENDEE" not in raw
    assert b"therapy" not in raw
    assert raw.count(b"BEGIN:VEVENT") <= 1
