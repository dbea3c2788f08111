"""How a notification sounds."""

from abc import abstractmethod
from datetime import datetime
from typing import Protocol

import msgspec

from manmitra.domain.notifications.model import Channel, Notification, Outgoing


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """In the inbox, behind a sign-in. `reviewed` is False for an unofficial translation."""

    title: str
    message: str
    language: str
    reviewed: bool


class Addressed(msgspec.Struct, frozen=True, kw_only=True):
    """To whom, in which language and zone, under which neutral sender word (one of SENDER_WORDS)."""

    to: str
    language: str
    time_zone: str
    sender_word: str


class Wording(Protocol):
    @abstractmethod
    def shown(self, notification: Notification, language: str, time_zone: str) -> Shown:
        """For the inbox: with all that its params tell."""

    @abstractmethod
    def outgoing(
        self, notification: Notification, channel: Channel, whom: Addressed, *, reference: str, now: datetime
    ) -> Outgoing:
        """For a channel: neutral, made of times and fixed words only, whatever stands in the params.

        Raises Invalid when a stigma word would leave all the same.
        """
