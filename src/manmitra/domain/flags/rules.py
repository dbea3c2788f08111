"""What a flag is for somebody at an instant, and which flags may be saved. Pure."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import takewhile
from typing import Final

from msgspec.structs import replace

from manmitra.domain.flags.model import Asker, Decision, Flag, FlagCycle, FlagInvalid, Kind, Rule, Value, Why

PARTS: Final = 10_000
"""Percentages are told to two decimals."""
MOST_RULES: Final = 20
MOST_REQUIRED: Final = 10
MOST_INSTITUTIONS: Final = 50
"""In one rule."""


def decide(
    flag: Flag, flags: Mapping[str, Flag], asker: Asker, now: datetime, above: frozenset[str] = frozenset()
) -> Decision:
    """`flags` by key, for those that this one requires. One that is missing counts as off, and so does a circle: two
    who save at the same moment can make one that neither `check` saw. `above`: whose requirement this is.
    """
    if flag.killed:
        return Decision(flag.off, Why.KILLED)
    for key in flag.requires:
        needed = None if key in above or key == flag.id else flags.get(key)
        if needed is None or not decide(needed, flags, asker, now, above | {flag.id}).value:
            return Decision(flag.off, Why.REQUIREMENT)
    for rule in flag.rules:
        if _fits(rule, flag.id, asker, now):
            return Decision(rule.value, Why.RULE)
    return Decision(flag.default, Why.DEFAULT)


def place_of(key: str, unit: str) -> int:
    """Where somebody stands among the ten thousand parts of one flag: stable, and another place for each flag."""
    return int.from_bytes(hashlib.sha256(f"{key}\n{unit}".encode()).digest()[:8]) % PARTS


def check(flag: Flag, flags: Mapping[str, Flag]) -> None:
    """Raises FlagInvalid for values that its kind does not have, FlagCycle when it would require itself."""
    if len(flag.rules) > MOST_RULES or len(flag.requires) > MOST_REQUIRED:
        raise FlagInvalid(f"a flag has at most {MOST_RULES} rules and requires at most {MOST_REQUIRED} others")
    if flag.kind is Kind.CHOICE and not flag.choices:
        raise FlagInvalid("a choice needs its choices")
    for value in (flag.default, flag.off, *(rule.value for rule in flag.rules)):
        if not _of_kind(value, flag):
            raise FlagInvalid(f"a value of {flag.id} is no {flag.kind.value}")
        if flag.kind is Kind.NUMBER and isinstance(value, int) and value < 0:
            raise FlagInvalid(f"a value of {flag.id} is below 0")
    for rule in flag.rules:
        if not 0 <= rule.percentage <= 100:
            raise FlagInvalid("a percentage lies between 0 and 100")
        if rule.starts_at is not None and rule.ends_at is not None and rule.ends_at <= rule.starts_at:
            raise FlagInvalid("a rule must end after it starts")
    unknown = [key for key in flag.requires if key not in flags and key != flag.id]
    if unknown:
        raise FlagInvalid(f"there is no flag {unknown[0]}")
    _refuse_circle(flag, flags)


def _refuse_circle(flag: Flag, flags: Mapping[str, Flag]) -> None:
    there = {**flags, flag.id: flag}
    waiting, seen = list(flag.requires), set[str]()
    while waiting:
        key = waiting.pop()
        if key == flag.id:
            raise FlagCycle(f"{flag.id} would require itself")
        if key not in seen:
            seen.add(key)
            waiting += there[key].requires if key in there else ()


def _of_kind(value: Value, flag: Flag) -> bool:
    if flag.kind is Kind.SWITCH:
        return isinstance(value, bool)
    if flag.kind is Kind.NUMBER:
        return isinstance(value, int) and not isinstance(value, bool)
    return value in flag.choices


def _fits(rule: Rule, key: str, asker: Asker, now: datetime) -> bool:
    if rule.starts_at is not None and now < rule.starts_at:
        return False
    if rule.ends_at is not None and now >= rule.ends_at:
        return False
    if rule.institutions and asker.institution not in rule.institutions:
        return False
    if rule.roles and asker.role not in rule.roles:
        return False
    if rule.percentage >= 100:
        return True
    return bool(asker.unit) and place_of(key, asker.unit) < rule.percentage * PARTS / 100


def overridden(flag: Flag, institution: str, value: Value) -> Flag:
    """With this value for everybody of the institution, in the place of an earlier one of that kind. Institutions that
    chose the same share a rule, for a flag has few of them and there may be many institutions.
    """
    alone = (institution,)
    chosen = tuple(takewhile(_chosen, flag.rules))
    others = tuple(rule for rule in flag.rules[len(chosen) :] if rule != Rule(value=rule.value, institutions=alone))
    left = [replace(rule, institutions=tuple(one for one in rule.institutions if one not in alone)) for rule in chosen]
    there = [rule for rule in left if rule.institutions]
    same = next((rule for rule in there if rule.value == value and len(rule.institutions) < MOST_INSTITUTIONS), None)
    if same is None:
        return replace(flag, rules=(Rule(value=value, institutions=alone), *there, *others))
    shared = replace(same, institutions=(*same.institutions, *alone))
    return replace(flag, rules=(*(shared if rule is same else rule for rule in there), *others))


def _chosen(rule: Rule) -> bool:
    """As institutions choose for themselves: for everybody of them, at any time."""
    return bool(rule.institutions) and rule == Rule(value=rule.value, institutions=rule.institutions)


def said(rule: Rule, home: str) -> str:
    """For the trail of what admins did at that institution, in one line. Others are counted and not named there."""
    own = [home] if home in rule.institutions else []
    others = len(rule.institutions) - len(own)
    counted = [f"{others} other institution{'s' * (others > 1)}"] * bool(others)
    whom = ", ".join([*own, *counted, *(role.value for role in rule.roles)]) or "everybody"
    share = "" if rule.percentage >= 100 else f", {rule.percentage:g} %"
    since = "" if rule.starts_at is None else f", from {rule.starts_at.isoformat()}"
    until = "" if rule.ends_at is None else f", until {rule.ends_at.isoformat()}"
    return f"{json.dumps(rule.value)} for {whom}{share}{since}{until}"


def ordered(flags: Mapping[str, Flag]) -> Sequence[Flag]:
    return [flags[key] for key in sorted(flags)]
