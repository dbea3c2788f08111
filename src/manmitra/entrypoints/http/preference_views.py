"""How one wants to be told, as it looks on the wire."""

from datetime import datetime, time
from typing import Annotated, Self, TypeVar

from msgspec import UNSET, Meta, UnsetType
from msgspec.structs import replace

from manmitra.domain.notifications.choosing import Preview
from manmitra.domain.notifications.model import Category, Channel, Priority
from manmitra.domain.notifications.planning import Planned, Why
from manmitra.domain.notifications.preferences import SENDER_WORDS, Digest, Preferences, QuietHours
from manmitra.entrypoints.http.answers import Body, View, whole

T = TypeVar("T")

HourMinute = Annotated[str, Meta(pattern=whole("([01][0-9]|2[0-3]):[0-5][0-9]"), examples=["22:00"])]
Language = Annotated[str, Meta(min_length=2, max_length=16, examples=["hi"])]
Zone = Annotated[str, Meta(min_length=1, max_length=64, examples=["Asia/Kolkata"])]
Phone = Annotated[str, Meta(max_length=16, examples=["+919876543210"])]
Channels = Annotated[list[Channel], Meta(max_length=3)]


class QuietBody(Body, frozen=True, kw_only=True):
    """On the wall of `timeZone`; over midnight when the end is before the start."""

    start: HourMinute
    end: HourMinute

    def hours(self) -> QuietHours:
        return QuietHours(time.fromisoformat(self.start), time.fromisoformat(self.end))


class DigestBody(Body, frozen=True, kw_only=True):
    on: bool
    hour: Annotated[int, Meta(ge=0, le=23)] = 18


class ChannelsBody(Body, frozen=True, kw_only=True):
    """A category that is left out stays as it is; an empty list is silence."""

    appointment: Channels | UnsetType = UNSET
    reminder: Channels | UnsetType = UNSET
    alert: Channels | UnsetType = UNSET
    account: Channels | UnsetType = UNSET
    community: Channels | UnsetType = UNSET
    announcement: Channels | UnsetType = UNSET

    def chosen(self) -> dict[Category, tuple[Channel, ...]]:
        named = {category: getattr(self, category.value) for category in Category}
        return {category: _sorted(wanted) for category, wanted in named.items() if wanted is not UNSET}


NONE_CHOSEN = ChannelsBody()


class PreferencesBody(Body, frozen=True, kw_only=True):
    """What is left out stays as it is. `quietHours` null: no quiet hours. `phone` empty: no number, and no SMS.

    `criticalBypass` names the channels that may break the quiet hours for something critical. `checkIns` false: after a
    hard day nobody asks again how one is.
    """

    language: Language | UnsetType = UNSET
    time_zone: Zone | UnsetType = UNSET
    channels: ChannelsBody | UnsetType = UNSET
    quiet_hours: QuietBody | UnsetType | None = UNSET
    digest: DigestBody | UnsetType = UNSET
    phone: Phone | UnsetType = UNSET
    sender_word: Annotated[str, Meta(max_length=32, examples=[SENDER_WORDS[0]])] | UnsetType = UNSET
    critical_bypass: Channels | UnsetType = UNSET
    check_ins: bool | UnsetType = UNSET

    def change(self, former: Preferences) -> Preferences:
        changed = former.without_phone() if self.phone == "" else former
        return replace(
            changed,
            language=_or(self.language, former.language),
            time_zone=_or(self.time_zone, former.time_zone),
            channels={**changed.channels, **_or(self.channels, NONE_CHOSEN).chosen()},
            quiet=self._quiet(former),
            digest=former.digest if self.digest is UNSET else Digest(self.digest.on, self.digest.hour),
            phone=_or(self.phone, former.phone),
            sender_word=_or(self.sender_word, former.sender_word),
            critical_bypass=(
                changed.critical_bypass if self.critical_bypass is UNSET else _sorted(self.critical_bypass)
            ),
            check_ins=_or(self.check_ins, former.check_ins),
        )

    def _quiet(self, former: Preferences) -> QuietHours | None:
        if self.quiet_hours is UNSET:
            return former.quiet
        return None if self.quiet_hours is None else self.quiet_hours.hours()


class QuietView(View, frozen=True, kw_only=True):
    start: str
    end: str


class DigestView(View, frozen=True, kw_only=True):
    on: bool
    hour: int


class PreferencesView(View, frozen=True, kw_only=True):
    """`senderWords` are those to choose from."""

    language: str
    time_zone: str
    channels: dict[Category, tuple[Channel, ...]]
    quiet_hours: QuietView | None
    digest: DigestView
    phone: str
    sender_word: str
    sender_words: tuple[str, ...]
    critical_bypass: tuple[Channel, ...]
    check_ins: bool

    @classmethod
    def of(cls, one: Preferences) -> Self:
        quiet = one.quiet
        return cls(
            language=one.language,
            time_zone=one.time_zone,
            channels={category: one.chosen(category) for category in Category},
            quiet_hours=None if quiet is None else QuietView(start=f"{quiet.start:%H:%M}", end=f"{quiet.end:%H:%M}"),
            digest=DigestView(on=one.digest.on, hour=one.digest.hour),
            phone=one.phone,
            sender_word=one.sender_word,
            sender_words=SENDER_WORDS,
            critical_bypass=one.critical_bypass,
            check_ins=one.check_ins,
        )


class PlannedView(View, frozen=True, kw_only=True):
    channel: Channel
    due_at: datetime
    why: Why

    @classmethod
    def of(cls, one: Planned) -> Self:
        return cls(channel=one.channel, due_at=one.due_at, why=one.why)


class PreviewView(View, frozen=True, kw_only=True):
    """A channel that is not listed would stay silent."""

    category: Category
    priority: Priority
    critical: bool
    channels: list[PlannedView]

    @classmethod
    def of(cls, one: Preview) -> Self:
        planned = [PlannedView.of(way) for way in one.planned]
        return cls(category=one.category, priority=one.priority, critical=one.critical, channels=planned)


def _or(given: T | UnsetType, otherwise: T) -> T:
    return otherwise if isinstance(given, UnsetType) else given


def _sorted(channels: list[Channel]) -> tuple[Channel, ...]:
    return tuple(one for one in Channel if one in channels)
