"""Feature flags as values: what is switched for whom, from when to when, and what it rests on."""

from datetime import datetime
from enum import StrEnum

import msgspec

from manmitra.domain.shared.entity import Entity
from manmitra.domain.shared.errors import Conflict, Forbidden, Invalid, NotFound
from manmitra.domain.shared.identity import Role

Value = bool | int | str


class FlagUnknown(NotFound):
    code = "flag_unknown"


class FlagFixed(Forbidden):
    """What keeps people safe is no matter of a switch."""

    code = "flag_fixed"


class FlagCycle(Invalid):
    """Flags that need each other in a circle would never be on."""

    code = "flag_cycle"


class FlagInvalid(Invalid):
    code = "flag_invalid"


class FlagChanged(Conflict):
    code = "flag_changed"


class Kind(StrEnum):
    SWITCH = "switch"
    NUMBER = "number"
    CHOICE = "choice"


class Rule(msgspec.Struct, frozen=True, kw_only=True):
    """Gives `value` to those whom all of it fits; what is left out fits everybody. `percentage`: so many of a hundred
    people, always the same ones for one flag. `starts_at` is the first instant, `ends_at` the first one after it.
    """

    value: Value
    institutions: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    percentage: float = 100.0
    starts_at: datetime | None = None
    ends_at: datetime | None = None


class Flag(Entity, frozen=True, kw_only=True):
    """`id` is its key. The first rule that fits decides, else `default`. While one of `requires` is off, or `killed`
    is set, the flag has its `off` value, whatever its rules say.
    """

    kind: Kind
    description: str
    default: Value
    off: Value = False
    choices: tuple[str, ...] = ()
    rules: tuple[Rule, ...] = ()
    requires: tuple[str, ...] = ()
    killed: bool = False
    public: bool = True
    fixed: bool = False
    updated_by: str = ""
    updated_at: datetime | None = None


class Asker(msgspec.Struct, frozen=True, kw_only=True):
    """For whom a flag is looked up. `unit` tells people apart for percentages; without one nobody is among the few."""

    institution: str
    role: Role
    unit: str = ""


class Why(StrEnum):
    """What decided."""

    RULE = "rule"
    DEFAULT = "default"
    KILLED = "killed"
    REQUIREMENT = "requirement"


class Decision(msgspec.Struct, frozen=True):
    value: Value
    why: Why
