"""Notifications in the person's language: everything in the inbox, next to nothing outside."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from html import unescape
from typing import Final
from urllib.parse import urlsplit

import msgspec
from msgspec.structs import replace

from manmitra.adapters.sms.registry import SmsRegistry
from manmitra.adapters.wording.catalogues import SOURCE, Voice
from manmitra.adapters.wording.ics import Entry, as_calendar, told_by
from manmitra.adapters.wording.markup import as_html
from manmitra.adapters.wording.texts import ALERTS, ANSWER, FIGURES, LEVELS, LINKED, NEWS, SENT, SHOWN, TIMED, WITH
from manmitra.adapters.wording.times import date_told, instant_of, time_told, zone_of
from manmitra.domain.notifications.discretion import discreet, must_be_discreet
from manmitra.domain.notifications.model import Channel, Notification, Outgoing, Template
from manmitra.domain.notifications.preferences import SENDER_WORDS
from manmitra.domain.notifications.wording import Addressed, Shown, Wording
from manmitra.settings import BadSettings

_LONGEST_LINK: Final = 500
_TOKEN: Final = re.compile(r"(?<=[?&]token=)[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])")
"""A secret of ours. Chance spells a test's name in one of 1,500 of them, and a link without it would be of no use."""


class _Message(msgspec.Struct, frozen=True, kw_only=True):
    """What a channel has to say, before it is cut to the channel's form."""

    template: Template
    voice: Voice
    sender: str
    head: str
    text: str
    date: str
    time: str


class GettextWording(Wording):
    def __init__(
        self,
        *,
        client_url: str,
        registry: Callable[[], SmsRegistry],
        answer_link: Callable[[Notification], str] = lambda _: "",
        invitation_path: Callable[[Notification], str] = lambda _: "",
    ) -> None:
        """`registry` is asked when the first text message is worded; `answer_link` leads to where an alert is
        answered, or is empty; `invitation_path` to where an invited person sets a password.

        Raises BadSettings when the client's address, which stands in every mail, would tell what this is about.
        """
        if not discreet(client_url):
            raise BadSettings("MANMITRA_CLIENT_URL tells what this is about, and every mail shows it")
        self._client_url = client_url.rstrip("/")
        self._host = urlsplit(client_url).hostname or "localhost"
        self._registry = registry
        self._answer_link = answer_link
        self._invitation_path = invitation_path

    def shown(self, notification: Notification, language: str, time_zone: str) -> Shown:
        voice, params = Voice(language), notification.params
        if notification.template is Template.ANNOUNCEMENT:
            # Its author's own words, so there is nothing of ours to review.
            title = params.get("title") or voice.say(SHOWN[Template.ANNOUNCEMENT].title)
            return Shown(title=title, message=params.get("text", ""), language=voice.language, reviewed=voice.reviewed)
        texts = SHOWN[notification.template]
        if notification.template in TIMED:
            message = _appointment(voice, notification, time_zone)
        else:
            level = params.get("level", "")
            message = voice.say(
                texts.message,
                level=voice.say(LEVELS[level]) if level in LEVELS else level,
                count=params.get("count", "0"),
                **{figure: params.get(figure, "0") for figure in FIGURES},
            )
        return Shown(title=voice.say(texts.title), message=message, language=voice.language, reviewed=voice.reviewed)

    def outgoing(
        self, notification: Notification, channel: Channel, whom: Addressed, *, reference: str, now: datetime
    ) -> Outgoing:
        message = _message(notification, whom, channel)
        outgoing = Outgoing(
            channel=channel,
            to=whom.to,
            text=message.text,
            language=message.voice.language,
            template=message.template,
            reference=reference,
            urgent=notification.template in ALERTS,
        )
        match channel:
            case Channel.SMS:
                text, language = self._sms(notification, whom)
                outgoing = replace(outgoing, text=text, language=language)
            case Channel.PUSH:
                outgoing = replace(outgoing, subject=message.sender, url=self._link(notification.action_url))
            case Channel.EMAIL:
                outgoing = self._email(outgoing, message, notification, now)
        _guard(outgoing)
        return outgoing

    def _sms(self, notification: Notification, whom: Addressed) -> tuple[str, str]:
        """Text and language: the person's or, where no such text is registered, English."""
        if notification.template in ALERTS:
            notification = replace(notification, template=Template.ALERT_RAISED)
        if notification.template in NEWS and notification.template is not Template.DIGEST:
            notification = replace(notification, template=Template.ANNOUNCEMENT)
        registry, message = self._registry(), _message(notification, whom, Channel.SMS)
        if registry.find(message.template, message.voice.language) is None:
            message = _message(notification, replace(whom, language=SOURCE), Channel.SMS)
        values = {"sender": message.sender, "date": message.date, "time": message.time}
        text = registry.render(message.template, message.voice.language, values)
        return text.text, text.language

    def _email(self, outgoing: Outgoing, message: _Message, notification: Notification, now: datetime) -> Outgoing:
        asked = notification.params.get("url", "") if message.template is Template.PASSWORD_RESET else ""
        link, words = self._link(asked or self._invitation_path(notification)), message.text
        if message.template in ALERTS and (answer := self._answer_link(notification)):
            link, words = answer, f"{words} {message.voice.say(ANSWER)}"
        when = f": {message.date}, {message.time}" if message.date else ""
        subject = f"{message.sender} - {message.head}{when}"
        return replace(
            outgoing,
            subject=subject,
            text=f"{words}\n\n{link}\n",
            html=as_html(language=outgoing.language, subject=subject, text=words, link=link),
            calendar=self._calendar(notification, message, now),
            url=link,
        )

    def _calendar(self, notification: Notification, message: _Message, now: datetime) -> bytes:
        params = notification.params
        starts_at = instant_of(params.get("starts_at", ""))
        if notification.template not in TIMED or starts_at is None or not params.get("appointment_id"):
            return b""
        ends_at, moves = instant_of(params.get("ends_at", "")), params.get("moves", "")
        return as_calendar(
            Entry(
                appointment_id=params["appointment_id"],
                host=self._host,
                word=message.sender,
                starts_at=starts_at,
                ends_at=ends_at,
                stamp=now.astimezone(UTC),
                moves=int(moves) if moves.isascii() and moves.isdigit() and len(moves) < 6 else 0,
                cancelled=notification.template is Template.APPOINTMENT_CANCELLED,
            )
        )

    def _link(self, url: str) -> str:
        """Into the client, as deep as discretion allows; a path that would tell something is cut to the front door."""
        whole = f"{self._client_url}{url}" if url.startswith("/") and not url.startswith("//") else url
        ours = whole.startswith(f"{self._client_url}/") and len(whole) <= _LONGEST_LINK
        plain = whole.isascii() and whole.isprintable() and not set(whole) & set(" \"'<>\\")
        return whole if ours and plain and discreet(_TOKEN.sub("", whole)) else self._client_url


def _appointment(voice: Voice, notification: Notification, time_zone: str) -> str:
    texts, params = SHOWN[notification.template], notification.params
    starts_at, zone = instant_of(params.get("starts_at", "")), zone_of(time_zone)
    if starts_at is None:
        message = voice.say(texts.timeless)
    else:
        date, time = date_told(starts_at, zone, voice.language), time_told(starts_at, zone, voice.language)
        message = voice.say(texts.message, date=date, time=time)
    who = params.get("counselor_name", "")
    return voice.say(WITH, what=message, who=who) if who else message


def _message(notification: Notification, whom: Addressed, channel: Channel) -> _Message:
    """Times, the sender word and fixed words; nothing else of the notification is looked at."""
    voice, zone = Voice(whom.language), zone_of(whom.time_zone)
    template, date, time = notification.template, "", ""
    if template in TIMED:
        starts_at = instant_of(notification.params.get("starts_at", ""))
        if starts_at is None:  # nothing to tell but that there is something
            template = Template.ANNOUNCEMENT
        else:
            date, time = date_told(starts_at, zone, voice.language), time_told(starts_at, zone, voice.language)
    elif template in LINKED and channel is Channel.PUSH:  # the link is in the e-mail
        template = Template.ANNOUNCEMENT
    sent = SENT[template]
    return _Message(
        template=template,
        voice=voice,
        sender=voice.say(whom.sender_word if whom.sender_word in SENDER_WORDS else SENDER_WORDS[0]),
        head=voice.say(sent.head),
        text=voice.say(sent.text, date=date, time=time),
        date=date,
        time=time,
    )


def _guard(outgoing: Outgoing) -> None:
    """Raises Indiscreet. HTML is read as it is shown, a calendar with its lines unfolded."""
    told = (outgoing.subject, outgoing.text, outgoing.url, unescape(outgoing.html), told_by(outgoing.calendar))
    must_be_discreet(*(_TOKEN.sub("", text) for text in told))
