"""How somebody wants to be told: on which channels, when not, under which word."""

import re
from collections.abc import Mapping
from datetime import time
from typing import Final, Self

import msgspec
from msgspec.structs import replace

from manmitra.domain.notifications.model import Category, Channel
from manmitra.domain.shared.entity import Entity
from manmitra.domain.shared.errors import Invalid
from manmitra.domain.shared.identity import STAFF, Role
from manmitra.domain.shared.time import DEFAULT_ZONE, zone

SENDER_WORDS: Final = ("Campus", "ManMitra", "Reminder", "Library")
"""What may stand where a lock screen shows a sender. None of them says what it is about."""
E164: Final = re.compile(r"\+[1-9][0-9]{7,14}")
LANGUAGE: Final = re.compile(r"[a-z]{2,8}(-[A-Za-z0-9]{2,8})*")

BY_DEFAULT: Final[Mapping[Category, tuple[Channel, ...]]] = {
    Category.APPOINTMENT: (Channel.EMAIL, Channel.PUSH),
    Category.REMINDER: (Channel.EMAIL, Channel.PUSH),
    Category.ACCOUNT: (Channel.EMAIL, Channel.PUSH),
    Category.ALERT: (Channel.EMAIL, Channel.SMS, Channel.PUSH),
    Category.COMMUNITY: (Channel.PUSH,),
    Category.ANNOUNCEMENT: (Channel.PUSH,),
}
"""SMS only ever goes to a number that the person gave. An alert, which only staff gets, then uses it unasked."""


class InvalidPreferences(Invalid):
    code = "invalid_preferences"


class PhoneNeeded(Invalid):
    """SMS was chosen, and there is no number."""

    code = "phone_needed"


class QuietHours(msgspec.Struct, frozen=True):
    """On the wall of the person's zone; over midnight when it ends before it starts. The end is no longer quiet."""

    start: time = time(22)
    end: time = time(7)

    def hold(self, wall: time) -> bool:
        if self.start < self.end:
            return self.start <= wall < self.end
        return wall >= self.start or wall < self.end


class Digest(msgspec.Struct, frozen=True):
    """What is of low priority comes once a day, at this hour, as one message that counts it."""

    on: bool = False
    hour: int = 18


class Preferences(Entity, frozen=True, kw_only=True):
    """Its id is the user's. Quiet hours are broken only by what is critical, and only on the channels in
    `critical_bypass`. Staff begin without quiet hours and with every channel in it, because they are on duty; who sets
    quiet hours and takes a channel out is heard there again in the morning, and alerted by whatever else is on.
    """

    institution: str
    language: str = "en"
    time_zone: str = DEFAULT_ZONE
    channels: dict[Category, tuple[Channel, ...]] = msgspec.field(default_factory=dict)
    """What was chosen; for every other category BY_DEFAULT counts."""
    quiet: QuietHours | None = None
    digest: Digest = Digest()
    phone: str = ""
    sender_word: str = SENDER_WORDS[0]
    critical_bypass: tuple[Channel, ...] = ()
    check_ins: bool = True
    """Whether a student wants to be asked how they are, some time after they were in danger."""

    @classmethod
    def first(cls, user_id: str, role: Role, institution: str, *, language: str, time_zone: str) -> Self:
        """Before anything was chosen."""
        return cls(
            id=user_id,
            institution=institution,
            language=language,
            time_zone=time_zone,
            quiet=None if role in STAFF else QuietHours(),
            critical_bypass=tuple(Channel) if role in STAFF else (),
        )

    def chosen(self, category: Category) -> tuple[Channel, ...]:
        return self.channels.get(category, BY_DEFAULT[category])

    def on(self, category: Category, *, everywhere: bool = False) -> tuple[Channel, ...]:
        """The channels that are on for it, or simply all, and could reach the person."""
        wanted = tuple(Channel) if everywhere else self.chosen(category)
        return tuple(one for one in wanted if one is not Channel.SMS or self.phone)

    def breaks_quiet(self, channel: Channel, *, critical: bool) -> bool:
        return critical and channel in self.critical_bypass

    def without_phone(self) -> Self:
        """The number goes, and with it every wish for SMS."""
        kept = {name: tuple(one for one in wanted if one is not Channel.SMS) for name, wanted in self.channels.items()}
        bypass = tuple(one for one in self.critical_bypass if one is not Channel.SMS)
        return replace(self, phone="", channels=kept, critical_bypass=bypass)

    def checked(self) -> Self:
        """Raises Invalid, InvalidPreferences or PhoneNeeded."""
        zone(self.time_zone)
        if not LANGUAGE.fullmatch(self.language):
            raise InvalidPreferences("language is a code as in en, hi or ur")
        if self.quiet is not None and self.quiet.start == self.quiet.end:
            raise InvalidPreferences("quiet hours need two different times; to hear nothing at all, turn channels off")
        if not 0 <= self.digest.hour <= 23:
            raise InvalidPreferences("the hour of the digest is between 0 and 23")
        if self.sender_word not in SENDER_WORDS:
            raise InvalidPreferences(f"the sender word is one of {', '.join(SENDER_WORDS)}")
        if self.phone and not E164.fullmatch(self.phone):
            raise InvalidPreferences("a phone number is written with + and the country code, as in +919876543210")
        if not self.phone and any(Channel.SMS in wanted for wanted in self.channels.values()):
            raise PhoneNeeded("please give a phone number first: there is none to send SMS to")
        return self
