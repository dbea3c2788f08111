"""Feature flags: what they are for whom, and which of them can't be."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from manmitra.domain.flags.model import Asker, Flag, FlagCycle, FlagInvalid, Kind, Rule, Why
from manmitra.domain.flags.rules import check, decide, overridden, place_of, said
from manmitra.domain.shared.identity import Role

NOON = datetime(2026, 11, 25, 6, 30, tzinfo=UTC)
ASHA = Asker(institution="campus", role=Role.STUDENT, unit="asha")


def a_flag(key: str = "peer_groups", **fields: object) -> Flag:
    return replace(Flag(id=key, kind=Kind.SWITCH, description="", default=False), **fields)


def test_the_first_rule_that_fits_decides() -> None:
    flag = a_flag(
        rules=(
            Rule(value=True, institutions=("elsewhere",)),
            Rule(value=True, roles=(Role.COUNSELOR,)),
            Rule(value=True, institutions=("campus",), roles=(Role.STUDENT,)),
        )
    )

    mine = decide(flag, {}, ASHA, NOON)
    visitors = decide(flag, {}, Asker(institution="campus", role=Role.VISITOR), NOON)

    assert (mine.value, mine.why) == (True, Why.RULE)
    assert (visitors.value, visitors.why) == (False, Why.DEFAULT)


@pytest.mark.parametrize(
    ("now", "value"),
    [
        (NOON - timedelta(milliseconds=1), False),
        (NOON, True),
        (NOON + timedelta(hours=1, milliseconds=-1), True),
        (NOON + timedelta(hours=1), False),
    ],
)
def test_a_schedule_holds_from_its_first_instant_to_the_one_before_its_end(now: datetime, value: bool) -> None:  # noqa: FBT001
    flag = a_flag(rules=(Rule(value=True, starts_at=NOON, ends_at=NOON + timedelta(hours=1)),))

    assert decide(flag, {}, ASHA, now).value is value


def test_the_kill_switch_is_above_every_rule_and_what_needs_it_falls_too() -> None:
    dead = a_flag("dead", rules=(Rule(value=True),), killed=True)
    needing = a_flag("needing", default=True, requires=("dead",))

    assert decide(dead, {}, ASHA, NOON).why is Why.KILLED
    assert decide(needing, {"dead": dead}, ASHA, NOON) == decide(needing, {}, ASHA, NOON)
    assert decide(needing, {"dead": dead}, ASHA, NOON).why is Why.REQUIREMENT
    assert decide(needing, {"dead": replace(dead, killed=False)}, ASHA, NOON).value is True


def test_a_percentage_is_about_that_many_always_the_same_and_others_for_another_flag() -> None:
    people = [f"student-{number}" for number in range(4000)]

    def those(key: str, percentage: float) -> set[str]:
        flag = a_flag(key, rules=(Rule(value=True, percentage=percentage),))
        return {one for one in people if decide(flag, {}, replace(ASHA, unit=one), NOON).value}

    tenth, fifth = those("a", 10), those("a", 20)
    assert 320 < len(tenth) < 480
    assert tenth < fifth
    assert tenth == those("a", 10)
    assert len(tenth & those("b", 10)) < 80
    assert not decide(a_flag(rules=(Rule(value=True, percentage=99),)), {}, replace(ASHA, unit=""), NOON).value


@given(st.text(max_size=40), st.text(max_size=40))
def test_everybody_has_a_place(key: str, unit: str) -> None:
    assert 0 <= place_of(key, unit) < 10_000


def test_flags_that_need_each_other_in_a_circle_are_refused() -> None:
    flags = {"a": a_flag("a", requires=("b",)), "b": a_flag("b", requires=("c",)), "c": a_flag("c")}

    check(replace(flags["c"], description="new words"), flags)
    with pytest.raises(FlagCycle):
        check(replace(flags["c"], requires=("a",)), flags)
    with pytest.raises(FlagCycle):
        check(replace(flags["c"], requires=("c",)), flags)


def test_a_circle_that_two_made_at_the_same_moment_is_off_and_ends() -> None:
    first, second = a_flag("first", default=True, requires=("second",)), a_flag("second", requires=("first",))
    flags = {"first": first, "second": replace(second, default=True)}

    decided = [decide(flag, flags, ASHA, NOON) for flag in flags.values()]

    assert [(one.value, one.why) for one in decided] == [(False, Why.REQUIREMENT)] * 2


@pytest.mark.parametrize(
    "flag",
    [
        a_flag(default=1),
        a_flag(kind=Kind.NUMBER, default=True, off=0),
        a_flag(kind=Kind.NUMBER, default=10, off=-1),
        a_flag(kind=Kind.NUMBER, default=10, off=0, rules=(Rule(value=-5),)),
        a_flag(kind=Kind.CHOICE, default="a", off="b"),
        a_flag(kind=Kind.CHOICE, choices=("a", "b"), default="c", off="b"),
        a_flag(rules=(Rule(value=True, percentage=101),)),
        a_flag(rules=(Rule(value=True, starts_at=NOON, ends_at=NOON),)),
        a_flag(rules=(Rule(value="on"),)),
        a_flag(requires=("nowhere",)),
        a_flag(rules=(Rule(value=True),) * 21),
    ],
)
def test_a_flag_that_makes_no_sense_is_refused(flag: Flag) -> None:
    with pytest.raises(FlagInvalid):
        check(flag, {})


def test_an_institution_sets_its_own_and_leaves_others_alone() -> None:
    flag = a_flag(rules=(Rule(value=True, institutions=("elsewhere",)), Rule(value=False, roles=(Role.STUDENT,))))

    on = overridden(flag, "campus", True)
    off = overridden(on, "campus", False)

    assert decide(on, {}, ASHA, NOON).value is True
    assert decide(off, {}, ASHA, NOON).value is False
    assert off.rules[1:] == flag.rules


def test_there_is_room_for_many_institutions_that_choose_for_themselves() -> None:
    flag = a_flag(rules=(Rule(value=False, roles=(Role.STUDENT,)),))
    names = [f"college-{number}" for number in range(60)]

    for name in names:
        flag = overridden(flag, name, True)
        check(flag, {})
    for name in names[::2]:
        flag = overridden(flag, name, False)
        check(flag, {})

    seen = [decide(flag, {}, replace(ASHA, institution=name), NOON).value for name in names]
    assert seen == [False, True] * 30
    assert all(len(rule.institutions) <= 50 for rule in flag.rules)
    assert flag.rules[-1] == Rule(value=False, roles=(Role.STUDENT,))


@given(
    st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(["x", "y", "z"])), max_size=12),
    st.lists(st.sampled_from("abcd"), max_size=3),
)
def test_what_one_institution_chooses_is_nothing_to_another(choices: list[tuple[str, str]], before: list[str]) -> None:
    flag = a_flag(kind=Kind.CHOICE, default="d", off="d", choices=("d", "w", "x", "y", "z"))
    flag = replace(flag, rules=tuple(Rule(value="w", institutions=(one, "c")) for one in before))

    for name, value in choices:
        flag = overridden(flag, name, value)

    first = {name: "w" if name in before or (name == "c" and before) else "d" for name in "abcd"}
    expected = first | dict(choices)
    assert {name: decide(flag, {}, replace(ASHA, institution=name), NOON).value for name in "abcd"} == expected


def test_a_rule_is_said_in_one_line_and_names_no_other_institution() -> None:
    rule = Rule(value=True, institutions=("campus",), roles=(Role.STUDENT,), percentage=12.5, starts_at=NOON)

    assert said(rule, "campus") == "true for campus, student, 12.5 %, from 2026-11-25T06:30:00+00:00"
    assert said(rule, "hill").startswith("true for 1 other institution, student")
    assert said(Rule(value="calm", ends_at=NOON), "campus") == '"calm" for everybody, until 2026-11-25T06:30:00+00:00'
