"""Flags that should go: told by their rules, their age, and what they rest on."""

from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from manmitra.domain.flags.debt import Debt, debts_of
from manmitra.domain.flags.known import KNOWN
from manmitra.domain.flags.model import Flag, Kind, Rule
from manmitra.domain.shared.identity import Role

NOON = datetime(2026, 11, 25, 6, 30, tzinfo=UTC)
LONG_AGO = NOON - timedelta(days=90)
YESTERDAY = NOON - timedelta(days=1)
MINE = Flag(id="peer_groups", kind=Kind.SWITCH, description="", default=False, updated_at=YESTERDAY)
OURS = next(flag for flag in KNOWN if flag.id == "booking")
SOME = Rule(value=True, roles=(Role.STUDENT,))


@pytest.mark.parametrize(
    ("flag", "debts"),
    [
        (MINE, ()),
        (OURS, ()),
        (replace(OURS, updated_at=LONG_AGO, rules=(SOME,)), ()),
        (replace(MINE, rules=(replace(SOME, ends_at=NOON),)), (Debt.ENDED,)),
        (replace(MINE, rules=(replace(SOME, ends_at=NOON), SOME)), ()),
        (replace(MINE, updated_at=LONG_AGO, rules=(SOME,)), (Debt.UNCHANGED,)),
        (replace(MINE, updated_at=LONG_AGO + timedelta(seconds=1), rules=(SOME,)), ()),
        (replace(OURS, updated_at=LONG_AGO, killed=True), (Debt.KILLED,)),
        (replace(OURS, updated_at=YESTERDAY, killed=True), ()),
        (replace(OURS, updated_at=LONG_AGO, rules=(Rule(value=False),)), (Debt.SAME_FOR_ALL,)),
        (replace(MINE, public=False), (Debt.UNREAD,)),
        (replace(MINE, requires=("gone",)), (Debt.NEEDS_WHAT_IS_GONE,)),
    ],
)
def test_a_flag_is_a_debt_for_what_is_told(flag: Flag, debts: tuple[Debt, ...]) -> None:
    assert tuple(debts_of(flag, {flag.id: flag}, NOON)) == debts


def test_what_keeps_people_safe_is_never_a_debt() -> None:
    fixed = [flag for flag in KNOWN if flag.fixed]

    old = [replace(flag, updated_at=LONG_AGO) for flag in fixed]

    assert len(fixed) == 3
    assert [debts_of(flag, {}, NOON) for flag in old] == [(), (), ()]
