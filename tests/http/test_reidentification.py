"""A student in a department of twelve, and somebody who asks a thousand questions to find them."""

from collections.abc import Iterator, Mapping, Sequence
from random import Random
from typing import Any, Final

import pytest
from msgspec.structs import replace

from manmitra.demo.counselors import demo_counselors
from manmitra.domain.analytics.calendar import week_of
from manmitra.domain.analytics.cells import listed, relations
from manmitra.domain.analytics.model import Book, By, Counts, K, Kind, Relation, Release, cell
from manmitra.domain.analytics.releasing import CLIP, Hide, release_of
from manmitra.domain.analytics.suppression import hidden
from manmitra.domain.crisis.model import Tier
from manmitra.domain.shared.identity import Role
from tests.conftest import Person, World
from tests.http.analytics_scene import (
    booked,
    chat,
    closed,
    consulted,
    danger,
    enrolled,
    form,
    happened,
    lively,
    met,
    moment,
    put,
)

pytestmark = pytest.mark.one_engine

QUESTIONS: Final = 1000
MONTHS: Final = ("2026-08", "2026-09", "2026-10")
PLANTED: Final = "2026-10"
THEIRS: Final = frozenset(
    {
        cell(Kind.CHAT, By.DEPARTMENT, "physics"),
        cell(Kind.CHAT, By.TOPIC, "lgbtq"),
        cell(Kind.ASSESSMENT, By.GAD7, "severe"),
        cell(Kind.CRISIS, By.TIER, "imminent"),
        cell(Kind.BOOKING, By.COUNSELOR, "omar"),
        cell(Kind.NO_SHOW, By.COUNSELOR, "omar"),
    }
)
"""Where the planted student is alone, or among few."""
RESOURCES: Final = ("overview", "usage-trends", "mood-trends", "topics", "crisis-stats", "counselor-stats")

Seen = dict[tuple[str, str], tuple[int, float] | None]
"""By month and cell: the value and its error, None where it was held back."""


def cells_of(resource: str, by: str, line: Mapping[str, Any]) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """Month, cell and figure of all that a line tells, as an attacker who knows the program reads it."""
    for name, figure in line["figures"].items():
        if resource == "usage-trends" and by in {"week", "day"}:
            yield line["label"], f"{name}/{by}/{line['label']}", figure
        elif line["group"]:
            what = By.COUNSELOR if resource == "counselor-stats" else By.DEPARTMENT
            yield line["label"], f"{name}/{what.value}/{line['group']}", figure
        elif resource == "mood-trends":
            yield line["label"], f"assessments/{name}" if "/" in name else f"assessments/form/{name}", figure
        elif resource == "topics":
            yield line["label"], f"chat_sessions/topic/{name}", figure
        elif resource == "crisis-stats" and name != Kind.CRISIS.value:
            yield line["label"], f"crisis_incidents/tier/{name}", figure
        else:
            yield line["label"], name, figure


class Curious:
    """An admin with a program: asks anything in any order, and keeps every figure that was ever answered."""

    def __init__(self, admin: Person) -> None:
        self._admin = admin
        self.seen: Seen = {}
        self.asked = 0
        self.changed: list[tuple[str, str]] = []

    async def ask(self, resource: str, **query: str) -> Mapping[str, Any]:
        answer = await self._admin.get(f"/api/analytics/{resource}", params=query)
        assert answer.status_code == 200, answer.text
        self.asked += 1
        data = answer.json()["data"]
        series: dict[str, Any] = data.get("series", data)
        by = query.get("by", "")
        for line in series["lines"]:
            for label, id, figure in cells_of(resource, by, line):
                self._note(label, id, figure)
        return series

    def _note(self, label: str, id: str, figure: Mapping[str, Any]) -> None:
        told = None if figure["value"] is None else (figure["value"], figure["error"])
        before = self.seen.setdefault((label, id), told)
        if before != told:
            self.changed.append((label, id))
            self.seen[label, id] = told

    async def ask_at_random(self, number: int, seed: int) -> None:
        drawn = Random(seed)
        for _ in range(number):
            resource = drawn.choice(RESOURCES)
            query = {"by": drawn.choice(("month", "week", "day", "department"))} if resource == "usage-trends" else {}
            if drawn.random() < 0.5:
                query["period"] = drawn.choice(("1m", "3m", "6m", "12m"))
            else:
                since, until = sorted(moment(drawn.choice(MONTHS), drawn.randrange(28)).date() for _ in range(2))
                query |= {"since": since.isoformat(), "until": until.isoformat()}
            await self.ask(resource, **query)

    async def subtract_windows(self) -> None:
        """Sums of windows that differ by one month, or by one day at an end of it: what remains should be what a line
        of that month says, and nothing finer.
        """
        for resource in RESOURCES:
            for since in ("2026-08-03", "2026-08-04", "2026-08-31", "2026-09-01"):
                for until in ("2026-10-31", "2026-10-30", "2026-11-01", "2026-09-30"):
                    series = await self.ask(resource, since=since, until=until)
                    self._must_add_up(resource, series)

    def _must_add_up(self, resource: str, series: Mapping[str, Any]) -> None:
        for name, total in series["totals"].items():
            lines = [line["figures"][name] for line in series["lines"] if name in line["figures"] and not line["group"]]
            if lines:
                assert (total["value"] or 0) == sum(one["value"] or 0 for one in lines), (resource, name)

    def found(self, month: str, sums: Sequence[Relation], secret: frozenset[str]) -> dict[str, tuple[float, float]]:
        """Which of the secret cells lie in a range narrower than k, from all that was seen."""
        ranges = bounds(sums, self._told(month))
        return {id: ranges[id] for id in secret if ranges[id][1] - ranges[id][0] < K}

    def _told(self, month: str) -> dict[str, tuple[int, float]]:
        weeks = {week_of(moment(month, day).date()) for day in range(28)}
        days = {moment(month, day).date().isoformat() for day in range(28)}
        return {
            id: told
            for (label, id), told in self.seen.items()
            if told is not None and (label == month or label in weeks or label in days)
        }


def bounds(
    sums: Sequence[Relation], told: Mapping[str, tuple[int, float]], rounds: int = 40
) -> dict[str, tuple[float, float]]:
    """Each cell lies within its error of what is told, and not below zero; carried along each sum until it stays."""
    ids = {id for one in sums for id in (one.whole, *one.parts)}
    low = {id: max(0.0, told[id][0] - told[id][1]) if id in told else 0.0 for id in ids}
    high = {id: told[id][0] + told[id][1] if id in told else 1e9 for id in ids}
    for _ in range(rounds):
        before = (dict(low), dict(high))
        for one in sums:
            low[one.whole] = max(low[one.whole], sum(low[part] for part in one.parts))
            high[one.whole] = min(high[one.whole], sum(high[part] for part in one.parts))
            for part in one.parts:
                rest = [other for other in one.parts if other != part]
                high[part] = min(high[part], high[one.whole] - sum(low[other] for other in rest))
                low[part] = max(low[part], low[one.whole] - sum(high[other] for other in rest))
        if (low, high) == before:
            break
    return {id: (low[id], high[id]) for id in ids}


async def a_campus(world: World) -> str:
    """Two large departments and one of twelve, in which the planted student does what nobody else does."""
    people = [*await enrolled(world, 70, "cse"), *await enrolled(world, 50, "law")]
    physics = await enrolled(world, 12, "physics")
    await lively(world, MONTHS, people)
    await lively(world, MONTHS, physics[:7], seed=2)
    await consulted(world, MONTHS, people, ("kavita",))
    planted = physics[11]
    at = moment(PLANTED, 9)
    imminent = replace(danger(planted, at), tier=Tier.IMMINENT)
    for counselor in ("kavita", "omar"):
        await world.container.stored_counselors().add(replace(demo_counselors("campus")[0], id=counselor))
    await happened(
        world, at, chat(planted, "lgbtq"), form(planted, "severe", "gad7"), imminent, booked(planted, at, 99, "omar")
    )
    await happened(world, at, await met(world, planted, at, 99, "omar", came=False))
    return planted


async def a_thousand_questions(world: World) -> Curious:
    """Before the months are closed and after, by several admins, so that no budget ends it."""
    first = Curious(await world.staff(Role.ADMIN))
    await first.ask_at_random(150, seed=1)
    assert not any(first.seen.values())
    await closed(world)
    second = Curious(await world.staff(Role.ADMIN))
    await second.ask_at_random(150, seed=2)
    await second.subtract_windows()
    for seed in (3, 4, 5, 6):
        another = Curious(await world.staff(Role.ADMIN))
        another.seen = second.seen
        await another.ask_at_random(160, seed=seed)
        second.asked += another.asked
        second.changed += another.changed
    second.asked += first.asked
    return second


async def sums_of(world: World) -> list[Relation]:
    return relations(PLANTED, await world.container.statistics.campuses().of("campus"))


async def released(world: World, book: Book, hide: Hide = hidden) -> Release:
    """What would be told of that month now."""
    part = world.container.statistics
    campus = await part.campuses().of("campus")
    counted = await part.stored_facts().counted(book, listed(relations(book.month, campus)), CLIP)
    return release_of("campus", book.month, counted, campus, world.clock.now(), hide=hide)


async def test_a_planted_student_is_not_found_by_a_thousand_questions(world: World) -> None:
    planted = await a_campus(world)

    curious = await a_thousand_questions(world)

    assert curious.asked >= QUESTIONS
    assert curious.changed == []
    assert any(curious.seen.values())
    assert curious.found(PLANTED, await sums_of(world), THEIRS) == {}
    assert planted not in repr(await world.container.store().find("analytics_releases"))


def only_the_few(counted: Counts, _: Sequence[Relation]) -> frozenset[str]:
    """Hides what has fewer than k people, as many dashboards do, and nothing besides."""
    return frozenset(id for id, one in counted.items() if 0 < one.people < K)


def nothing_hidden(_: Counts, __: Sequence[Relation]) -> frozenset[str]:
    return frozenset()


@pytest.mark.parametrize("hide", [only_the_few, nothing_hidden])
async def test_with_a_weaker_rule_the_same_questions_find_them(world: World, hide: Hide) -> None:
    await a_campus(world)
    part = world.container.statistics
    for book in await part.stored_facts().due(world.clock.now(), 10):
        await put(world, await released(world, book, hide))
    curious = Curious(await world.staff(Role.ADMIN))

    await curious.ask_at_random(200, seed=2)

    found = curious.found(PLANTED, await sums_of(world), THEIRS)
    assert {cell(Kind.BOOKING, By.COUNSELOR, "omar"), cell(Kind.NO_SHOW, By.COUNSELOR, "omar")} <= found.keys()


async def test_the_release_is_the_same_with_and_without_the_planted_student_but_for_rounding(world: World) -> None:
    """What the two releases differ in are figures of many, by one step."""
    planted = await a_campus(world)
    part = world.container.statistics
    [book] = [one for one in await part.stored_facts().due(world.clock.now(), 10) if one.month == PLANTED]
    there = await released(world, book)

    await part.stored_facts().forget("campus", planted)
    gone = await released(world, book)

    differ = [id for id in there.figures if there.of(id).value != gone.of(id).value]
    assert there.figures.keys() == gone.figures.keys()
    assert not THEIRS & set(differ)
    assert all(abs((there.of(id).value or 0) - (gone.of(id).value or 0)) <= 5 for id in differ)
