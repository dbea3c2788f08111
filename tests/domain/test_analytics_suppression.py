"""Nobody is found in what is told, however the figures are put together: solved as equations, not believed."""

from hypothesis import given, settings
from hypothesis import strategies as st

from manmitra.domain.analytics.cells import OTHER, gathered, relations
from manmitra.domain.analytics.model import BY_COUNSELOR, HIDDEN, By, Counted, K, Kind, Relation, cell
from manmitra.domain.analytics.releasing import release_of, rounded
from manmitra.domain.analytics.suppression import hidden
from tests.domain.analytics_scene import (
    CAMPUS,
    MONTH,
    NOW,
    TOPICS,
    Attacker,
    Deed,
    counted,
    crowd,
    deeds,
    people_in,
    sums_of,
    told_in,
)

SUMS = sums_of()
FEW = settings(max_examples=50, deadline=None)


@FEW
@given(deeds, st.sampled_from((Kind.CHAT, *BY_COUNSELOR)))
def test_no_told_figure_has_fewer_than_k_people_or_is_mostly_of_one(done: list[Deed], kind: Kind) -> None:
    exact = gathered(counted(done, kind), relations(MONTH, CAMPUS))

    release = release_of("campus", MONTH, counted(done, kind), CAMPUS, NOW)

    told = [exact[id] for id, figure in release.figures.items() if figure.value is not None]
    assert all(one.people >= K and 2 * one.largest <= one.count for one in told)


@FEW
@given(deeds, st.sampled_from((Kind.CHAT, *BY_COUNSELOR)))
def test_no_hidden_figure_follows_from_the_told_ones(done: list[Deed], kind: Kind) -> None:
    sums = sums_of(kind)
    exact = gathered(counted(done, kind), sums)
    release = release_of("campus", MONTH, counted(done, kind), CAMPUS, NOW)
    attacker = Attacker(sums, told_in(release, exact))

    found = attacker.found()
    ranges = attacker.ranges()

    assert found == {}
    small = [id for id in attacker.unknown if exact[id].people < K]
    assert [(id, ranges[id]) for id in small if ranges[id][1] - ranges[id][0] < K] == []


@FEW
@given(deeds)
def test_what_is_left_of_a_whole_without_any_of_its_told_parts_is_of_k_people(done: list[Deed]) -> None:
    exact = gathered(counted(done), SUMS)
    unseen = hidden(exact, SUMS)

    for relation in SUMS:
        told = [part for part in relation.parts if part not in unseen]
        rest = [part for part in relation.parts if part in unseen]
        if relation.whole not in unseen and rest:
            assert len(people_in(done, rest)) >= K
        for part in told if relation.whole not in unseen else ():
            others = [other for other in relation.parts if other != part]
            assert not people_in(done, others) or len(people_in(done, others)) >= K


@FEW
@given(deeds)
def test_weeks_put_together_over_two_levels_leave_k_people(done: list[Deed]) -> None:
    """Where a week is hidden, the days that are told of it do not give away what another week has left over."""
    exact = gathered(counted(done), SUMS)
    unseen = hidden(exact, SUMS)
    by_week = {one.whole: one.parts for one in SUMS if f"/{By.WEEK.value}/" in one.whole}

    left = [week for week in by_week if week in unseen]
    rest = [
        id
        for week in left
        for id in ([day for day in by_week[week] if day in unseen] if _any_told(by_week[week], unseen) else [week])
    ]

    if cell(Kind.CHAT) not in unseen and rest:
        assert len(people_in(done, rest)) >= K


def _any_told(parts: tuple[str, ...], unseen: frozenset[str]) -> bool:
    return any(part not in unseen for part in parts)


def test_kinds_share_no_cell_so_no_sum_reaches_from_one_to_another() -> None:
    sums = relations(MONTH, CAMPUS)

    assert {kind.value for kind in Kind} == {one.whole.partition("/")[0] for one in sums}
    assert all(part.partition("/")[0] == one.whole.partition("/")[0] for one in sums for part in one.parts)


def test_one_who_missed_an_appointment_is_hidden_with_whole_counsellors_or_not_told_of_at_all() -> None:
    """Told by counsellor: many who came, and of those who did not, one with omar."""
    came: list[Deed] = [(f"p{n}", "", n % 28, TOPICS[n % 2]) for n in range(80)]
    missed: list[Deed] = [*((f"p{n}", "", n % 28, TOPICS[0]) for n in range(1, 40)), ("p0", "", 3, TOPICS[1])]
    both = counted(came, Kind.SESSION) | counted(missed, Kind.NO_SHOW)

    release = release_of("campus", MONTH, both, CAMPUS, NOW)

    assert release.of(cell(Kind.SESSION, By.COUNSELOR, "omar")).value == 40
    assert [release.of(cell(Kind.NO_SHOW, By.COUNSELOR, one)) for one in (*CAMPUS.counselors, OTHER)] == [HIDDEN] * 3


def test_these_crowds_are_large_enough_to_tell_something() -> None:
    told = [
        sum(
            figure.value is not None
            for figure in release_of("campus", MONTH, counted(done), CAMPUS, NOW).figures.values()
        )
        for done in (crowd(seed, 900, 150, 31) for seed in range(5))
    ]

    assert min(told) >= 10


def test_without_k_the_attacker_of_these_tests_finds_somebody() -> None:
    many = [(f"p{n}", "", 3, "anxiety") for n in range(1, 60)]
    done: list[Deed] = [*many, ("p0", "", 3, "family")]
    exact = gathered(counted(done), SUMS)

    only_primary = {id for id, one in exact.items() if one.people < K}
    told = {id: one.count for id, one in exact.items() if id not in only_primary}
    naive = Attacker(SUMS, told | {cell(Kind.CHAT, By.TOPIC, name): 0 for name in ("academic", "lgbtq", "other")})
    ours = Attacker(SUMS, {id: one.count for id, one in exact.items() if id not in hidden(exact, SUMS)})

    ranges = naive.ranges()[cell(Kind.CHAT, By.TOPIC, "family")]
    assert ranges == (0, 1)
    low, high = ours.ranges()[cell(Kind.CHAT, By.TOPIC, "family")]
    assert high - low >= K


def test_one_hidden_part_takes_the_smallest_other_with_it() -> None:
    parts = {"a": Counted(3, 3, 1), "b": Counted(40, 20, 4), "c": Counted(90, 50, 4)}
    sums = [Relation("whole", ("a", "b", "c"))]

    unseen = hidden({"whole": Counted(133, 73, 4), **parts}, sums)

    assert unseen == {"a", "b"}


def test_a_cell_that_one_person_fills_is_hidden_however_many_are_in_it() -> None:
    cells = {"whole": Counted(300, 40, 90), "a": Counted(111, 12, 90), "b": Counted(189, 30, 9)}

    unseen = hidden(cells, [Relation("whole", ("a", "b"))])

    assert "a" in unseen


def test_nothing_and_little_look_the_same() -> None:
    many: list[Deed] = [(f"p{n}", "", n % 30, "anxiety") for n in range(60) for _ in range(3)]
    one_more: list[Deed] = [*many, ("p7", "", 3, "family")]

    nobody = release_of("campus", MONTH, counted(many), CAMPUS, NOW)
    somebody = release_of("campus", MONTH, counted(one_more), CAMPUS, NOW)

    topic = cell(Kind.CHAT, By.TOPIC, "family")
    assert nobody.figures.keys() == somebody.figures.keys()
    assert nobody.of(topic) == somebody.of(topic)


@given(st.integers(0, 10_000))
def test_a_rounded_figure_is_off_by_no_more_than_it_says(number: int) -> None:
    assert rounded(number) % 5 == 0
    assert abs(rounded(number) - number) <= 2


@FEW
@given(deeds, st.data())
def test_putting_one_person_in_moves_no_told_figure_by_more_than_a_step_and_their_deeds(
    done: list[Deed], data: st.DataObject
) -> None:
    """Whoever compares two releases that differ in one person sees at most a step of rounding for one deed; in the
    service nobody can compare, for there is one release.
    """
    day = data.draw(st.integers(0, 27))
    more: list[Deed] = [*done, ("p61", "cse", day, "anxiety")]

    before = release_of("campus", MONTH, counted(done), CAMPUS, NOW)
    after = release_of("campus", MONTH, counted(more), CAMPUS, NOW)

    both = [
        (before.of(id).value, after.of(id).value)
        for id in before.figures
        if before.of(id).value is not None and after.of(id).value is not None
    ]
    assert all(0 <= (new or 0) - (old or 0) <= 5 for old, new in both)
