"""Which flags are a debt: they decide nothing any more, and everybody still has to think of them. Pure."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from manmitra.domain.flags.known import KNOWN
from manmitra.domain.flags.model import Flag, Rule

QUIET: Final = timedelta(days=90)
OWN: Final = frozenset(flag.id for flag in KNOWN)
"""Something in the code asks for these; the others are for clients to read."""


class Debt(StrEnum):
    ENDED = "ended"
    """It has rules, and the time of every one of them is over."""
    UNCHANGED = "unchanged"
    """Added for a while, and nobody has changed it for long. The product's own are there for good."""
    KILLED = "killed"
    """Killed for long: mend it or take it out."""
    SAME_FOR_ALL = "same_for_all"
    """Changed long ago to something that is the same for everybody: write that into the code."""
    UNREAD = "unread"
    """Added, and not public: no code asks for it, and no client can see it."""
    NEEDS_WHAT_IS_GONE = "needs_what_is_gone"
    """It requires a flag that is no longer there, and so is off for good."""


def debts_of(flag: Flag, flags: Mapping[str, Flag], now: datetime, quiet: timedelta = QUIET) -> Sequence[Debt]:
    if flag.fixed:
        return ()
    changed = flag.updated_at
    long = changed is not None and now - changed >= quiet
    found = {
        Debt.ENDED: bool(flag.rules) and all(rule.ends_at is not None and rule.ends_at <= now for rule in flag.rules),
        Debt.UNCHANGED: long and flag.id not in OWN,
        Debt.KILLED: long and flag.killed,
        Debt.SAME_FOR_ALL: long and not flag.killed and (not flag.rules or _for_all(flag.rules[0])),
        Debt.UNREAD: flag.id not in OWN and not flag.public,
        Debt.NEEDS_WHAT_IS_GONE: any(key not in flags for key in flag.requires),
    }
    return tuple(debt for debt, there in found.items() if there)


def _for_all(rule: Rule) -> bool:
    return rule == Rule(value=rule.value)
