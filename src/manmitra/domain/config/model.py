"""What admins set for an institution without a restart: settings of the app, contacts, maintenance."""

from datetime import date, datetime
from enum import StrEnum
from typing import Final, Self

import msgspec
from msgspec.structs import replace

from manmitra.domain.shared.entity import Entity
from manmitra.domain.shared.errors import Conflict, Invalid, NotFound, Unavailable

MOST_CONTACTS: Final = 20
Value = str | int | bool
Texts = dict[str, str]
"""By language: en, hi, ur."""


class SettingUnknown(NotFound):
    code = "setting_unknown"


class SettingInvalid(Invalid):
    code = "setting_invalid"


class ContactInvalid(Invalid):
    code = "contact_invalid"


class ConfigChanged(Conflict):
    code = "config_changed"


class UnderMaintenance(Unavailable):
    """Closed for a while by an admin. What somebody in danger needs stays open."""

    code = "under_maintenance"


class Category(StrEnum):
    APP = "app"
    SECURITY = "security"
    FEATURES = "features"


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """One setting that may be changed. `pattern` is for texts."""

    key: str
    description: str
    default: Value
    category: Category = Category.APP
    public: bool = True
    longest: int = 200
    pattern: str = ""


class Contact(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody on the campus who can be reached: told as the institution gave it, with the day it was last checked."""

    name: str
    phone: str
    description: Texts = msgspec.field(default_factory=dict)
    hours: str = ""
    languages: tuple[str, ...] = ()
    checked_on: date | None = None


class Maintenance(msgspec.Struct, frozen=True, kw_only=True):
    on: bool = False
    message: Texts = msgspec.field(default_factory=dict)
    until: datetime | None = None

    def closes(self, now: datetime) -> bool:
        """It ends by itself at `until`."""
        return self.on and (self.until is None or now < self.until)


class Config(Entity, frozen=True, kw_only=True):
    """Of one institution, whose name is its id. Only what differs from the defaults is in `values`."""

    values: dict[str, Value] = msgspec.field(default_factory=dict)
    contacts: tuple[Contact, ...] = ()
    maintenance: Maintenance = Maintenance()
    updated_by: str = ""
    updated_at: datetime | None = None

    def changed(self, by: str, now: datetime, **fields: object) -> Self:
        return replace(self, updated_by=by, updated_at=now, **fields)
