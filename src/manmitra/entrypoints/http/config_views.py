"""Configuration and flags as they are sent and shown."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Annotated, Self

import msgspec
from litestar.params import PathParameter
from msgspec import Meta

from manmitra.domain.config.model import Category, Config, Contact, Known, Maintenance, Value
from manmitra.domain.crisis.helplines import Helpline
from manmitra.domain.flags.debt import Debt
from manmitra.domain.flags.model import Flag, Kind, Rule
from manmitra.domain.flags.rules import MOST_INSTITUTIONS
from manmitra.domain.shared.identity import Role
from manmitra.entrypoints.http.account_views import A_NAME
from manmitra.entrypoints.http.answers import Body, Instant, Seen, View, whole
from manmitra.entrypoints.http.crisis_views import HelplineView

Key = Annotated[str, Meta(pattern=whole("[a-z][a-z0-9_]{1,63}"), examples=["campus_name"])]
PathKey = Annotated[str, PathParameter(pattern=whole("[a-z][a-z0-9_]{1,63}"))]
Text = Annotated[str, Meta(max_length=1000)]
Line = Annotated[str, Meta(max_length=200, pattern=whole(r"[^\r\n]*"))]
Anything = bool | Annotated[int, Meta(ge=-(2**53), le=2**53)] | Text
LanguageKey = Annotated[str, Meta(pattern=whole("en|hi|ur"))]
Words = Annotated[str, Meta(max_length=500, pattern=whole(r"[^<>]*"))]
Texts = Annotated[dict[LanguageKey, Words], Meta(examples=[{"en": "Back at noon."}])]
Institution = Annotated[str, Meta(min_length=1, max_length=64)]


class SettingsBody(Body, frozen=True, kw_only=True):
    """All of it or nothing."""

    settings: Annotated[dict[Key, Anything], Meta(max_length=50, examples=[{"campus_name": "Demo College"}])]


class FeaturesBody(Body, frozen=True, kw_only=True):
    """For everybody of one's own institution."""

    features: Annotated[dict[Key, Anything], Meta(max_length=50, examples=[{"forum_search": True}])]


class ContactBody(Body, frozen=True, kw_only=True):
    name: Annotated[str, Meta(min_length=1, max_length=120, pattern=A_NAME, examples=["Campus doctor"])]
    phone: Annotated[str, Meta(pattern=whole(r"\+?[0-9][0-9 -]{1,18}[0-9]"), examples=["+91 194 000 0000"])]
    description: Texts = msgspec.field(default_factory=dict)
    hours: Annotated[str, Meta(max_length=80, pattern=whole(r"[^<>]*"))] = ""
    languages: Annotated[list[Annotated[str, Meta(max_length=40)]], Meta(max_length=10)] = msgspec.field(
        default_factory=list
    )
    checked_on: date | None = None

    def contact(self) -> Contact:
        return Contact(
            name=self.name.strip(),
            phone=self.phone,
            description=self.description,
            hours=self.hours,
            languages=tuple(self.languages),
            checked_on=self.checked_on,
        )


class ContactsBody(Body, frozen=True, kw_only=True):
    """In the place of those that were there. The national lines are not changed here."""

    contacts: Annotated[list[ContactBody], Meta(max_length=20)]
    version: Seen = None


class MaintenanceBody(Body, frozen=True, kw_only=True):
    """`until`: it ends by itself then. The crisis paths stay open all the while."""

    enabled: bool
    message: Texts = msgspec.field(default_factory=dict)
    until: Instant | None = None

    def maintenance(self) -> Maintenance:
        return Maintenance(on=self.enabled, message=self.message, until=self.until)


class SettingView(View, frozen=True, kw_only=True):
    key: str
    value: Value
    description: str
    category: Category
    is_public: bool

    @classmethod
    def of(cls, known: Known, value: Value) -> Self:
        return cls(
            key=known.key, value=value, description=known.description, category=known.category, is_public=known.public
        )


class MaintenanceView(View, frozen=True, kw_only=True):
    enabled: bool
    message: dict[str, str]
    until: datetime | None

    @classmethod
    def of(cls, maintenance: Maintenance, now: datetime) -> Self:
        return cls(enabled=maintenance.closes(now), message=maintenance.message, until=maintenance.until)


class SettingsView(View, frozen=True, kw_only=True):
    settings: list[SettingView]
    languages: tuple[str, ...]
    maintenance: MaintenanceView


class FeaturesView(View, frozen=True, kw_only=True):
    features: dict[str, Value]


class ContactView(View, frozen=True, kw_only=True):
    """`checkedOn`: when the institution last checked it; null when it never said."""

    name: str
    phone: str
    description: dict[str, str]
    hours: str
    languages: tuple[str, ...]
    checked_on: date | None

    @classmethod
    def of(cls, contact: Contact) -> Self:
        return cls(
            name=contact.name,
            phone=contact.phone,
            description=contact.description,
            hours=contact.hours,
            languages=contact.languages,
            checked_on=contact.checked_on,
        )


class ContactsView(View, frozen=True, kw_only=True):
    """`contacts` were given by the institution; `helplines` are national and come with their sources."""

    contacts: list[ContactView]
    helplines: list[HelplineView]
    version: int

    @classmethod
    def of(cls, config: Config, lines: tuple[Helpline, ...]) -> Self:
        return cls(
            contacts=[ContactView.of(one) for one in config.contacts],
            helplines=[HelplineView.of(line) for line in lines],
            version=config.version,
        )


class RuleBody(Body, frozen=True, kw_only=True):
    """Whom all of it fits gets `value`; what is left out fits everybody."""

    value: Anything
    institutions: Annotated[list[Institution], Meta(max_length=MOST_INSTITUTIONS)] = msgspec.field(default_factory=list)
    roles: Annotated[list[Role], Meta(max_length=5)] = msgspec.field(default_factory=list)
    percentage: Annotated[float, Meta(ge=0, le=100)] = 100.0
    starts_at: Instant | None = None
    ends_at: Instant | None = None

    def rule(self) -> Rule:
        return Rule(
            value=self.value,
            institutions=tuple(self.institutions),
            roles=tuple(self.roles),
            percentage=self.percentage,
            starts_at=self.starts_at,
            ends_at=self.ends_at,
        )


class FlagBody(Body, frozen=True, kw_only=True):
    kind: Kind = Kind.SWITCH
    description: Line = ""
    default: Anything = False
    off: Anything = False
    choices: Annotated[list[Annotated[str, Meta(min_length=1, max_length=64)]], Meta(max_length=20)] = msgspec.field(
        default_factory=list
    )
    rules: Annotated[list[RuleBody], Meta(max_length=20)] = msgspec.field(default_factory=list)
    requires: Annotated[list[Key], Meta(max_length=10)] = msgspec.field(default_factory=list)
    killed: bool = False
    is_public: bool = True
    version: Seen = None

    def flag(self, key: str) -> Flag:
        return Flag(
            id=key,
            kind=self.kind,
            description=self.description,
            default=self.default,
            off=self.off,
            choices=tuple(self.choices),
            rules=tuple(one.rule() for one in self.rules),
            requires=tuple(self.requires),
            killed=self.killed,
            public=self.is_public,
        )


class RuleView(View, frozen=True, kw_only=True):
    value: Value
    institutions: tuple[str, ...]
    roles: tuple[Role, ...]
    percentage: float
    starts_at: datetime | None
    ends_at: datetime | None


class FlagView(View, frozen=True, kw_only=True):
    """`fixed` ones keep people safe and can't be changed."""

    key: str
    kind: Kind
    description: str
    default: Value
    off: Value
    choices: tuple[str, ...]
    rules: list[RuleView]
    requires: tuple[str, ...]
    killed: bool
    is_public: bool
    fixed: bool
    updated_at: datetime | None
    version: int
    debts: tuple[Debt, ...]

    @classmethod
    def of(cls, flag: Flag, debts: Sequence[Debt] = ()) -> Self:
        return cls(
            key=flag.id,
            kind=flag.kind,
            description=flag.description,
            default=flag.default,
            off=flag.off,
            choices=flag.choices,
            rules=[RuleView(**msgspec.structs.asdict(rule)) for rule in flag.rules],
            requires=flag.requires,
            killed=flag.killed,
            is_public=flag.public,
            fixed=flag.fixed,
            updated_at=flag.updated_at,
            version=flag.version,
            debts=tuple(debts),
        )
