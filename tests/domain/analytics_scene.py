"""A campus whose acts are made up, and somebody who tries to see through its figures."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from fractions import Fraction
from random import Random
from typing import Final

from hypothesis import strategies as st
from msgspec.structs import replace

from manmitra.domain.analytics.calendar import days_of, week_of
from manmitra.domain.analytics.cells import relations
from manmitra.domain.analytics.model import (
    BY_COUNSELOR,
    BY_DEPARTMENT,
    OUTCOMES,
    By,
    Campus,
    Counted,
    Kind,
    Relation,
    Release,
    cell,
)
from manmitra.domain.analytics.releasing import CLIP, release_of

MONTH: Final = "2026-10"
NOW: Final = datetime(2026, 11, 10, tzinfo=UTC)
DAYS: Final = days_of(MONTH)
CAMPUS: Final = Campus(departments=("cse", "law", "physics"), counselors=("kavita", "omar"), students=400)
TOPICS: Final = ("academic", "anxiety", "family")

Deed = tuple[str, str, int, str]
"""Person, department, number of the day, topic: one conversation."""


def crowd(seed: int, size: int, people: int, days: int) -> list[Deed]:
    """Skewed, as life is: some do much, some topics and days are rare."""
    drawn = Random(seed)
    return [
        (
            f"p{min(drawn.randrange(people), drawn.randrange(people))}",
            "",
            min(drawn.randrange(days), drawn.randrange(len(DAYS))),
            drawn.choices(TOPICS, (30, 8, 1))[0],
        )
        for _ in range(size)
    ]


deeds: Final = st.builds(
    crowd, st.integers(0, 10**6), st.integers(0, 900), st.integers(1, 150), st.integers(1, len(DAYS))
)


def department_of(person: str) -> str:
    """Most are in two large ones; physics is small."""
    number = int(person[1:])
    return "physics" if number % 10 == 0 else CAMPUS.departments[number % 2]


def cells_of(kind: Kind, deed: Deed) -> Iterator[str]:
    """Where it counts. What a conversation was about tells with which counsellor an appointment was."""
    person, department, day, topic = deed
    yield cell(kind)
    yield cell(kind, By.WEEK, week_of(DAYS[day]))
    yield cell(kind, By.DAY, DAYS[day].isoformat())
    if kind in BY_DEPARTMENT:
        yield cell(kind, By.DEPARTMENT, department or department_of(person))
    if kind is Kind.CHAT:
        yield cell(kind, By.TOPIC, topic)
    if kind in BY_COUNSELOR:
        yield cell(kind, By.COUNSELOR, (*CAMPUS.counselors, "gone")[TOPICS.index(topic)])


def counted(done: Iterable[Deed], kind: Kind = Kind.CHAT) -> dict[str, Counted]:
    """As the store counts: conversations, unless it is said what these deeds are."""
    by_cell: dict[str, dict[str, int]] = {}
    for deed in done:
        person = deed[0]
        for id in cells_of(kind, deed):
            people = by_cell.setdefault(id, {})
            people[person] = people.get(person, 0) + 1
    return {
        id: Counted(sum(people.values()), len(people), max(people.values()), sum(min(n, CLIP) for n in people.values()))
        for id, people in by_cell.items()
    }


def busy() -> dict[str, Counted]:
    """A hundred of whatever happens to appointments, shared between two counsellors."""
    found = {}
    for kind in BY_COUNSELOR:
        found[cell(kind)] = Counted(100, 60, 3, 100)
        found |= {cell(kind, By.COUNSELOR, one): Counted(50, 40, 3, 50) for one in CAMPUS.counselors}
    return found


def of_the_version_before(month: str) -> Release:
    """It counted neither sessions nor missed appointments."""
    made = release_of("campus", month, busy(), CAMPUS, NOW)
    return replace(made, figures={id: one for id, one in made.figures.items() if id.partition("/")[0] not in OUTCOMES})


def people_in(done: Iterable[Deed], cells: Iterable[str]) -> set[str]:
    """Everybody who is in any of the cells."""
    wanted = set(cells)
    return {deed[0] for deed in done if wanted & counted([deed]).keys()}


class Attacker:
    """Knows how cells add up and every figure that is told; solves the equations, as if nothing were rounded."""

    def __init__(self, sums: Sequence[Relation], told: Mapping[str, int]) -> None:
        self.unknown = sorted({id for one in sums for id in (one.whole, *one.parts)} - told.keys())
        self._rows = [self._row(one, told) for one in sums]

    def found(self) -> dict[str, int]:
        """Cells that were not told, and follow from those that were."""
        rows = _reduced([row for row in self._rows if any(row[:-1])])
        found = {}
        for row in rows:
            places = [n for n, factor in enumerate(row[:-1]) if factor]
            if len(places) == 1:
                found[self.unknown[places[0]]] = int(row[-1] / row[places[0]])
        return found

    def ranges(self, rounds: int = 60) -> dict[str, tuple[int, int]]:
        """Between what and what each unknown must lie, knowing that nothing is below zero: bounds are carried along the
        equations until they no longer move. The equations form a tree, so no tighter ones follow.
        """
        low = dict.fromkeys(self.unknown, Fraction(0))
        high = dict.fromkeys(self.unknown, Fraction(10**9))
        for _ in range(rounds):
            before = (dict(low), dict(high))
            for row in self._rows:
                terms = [(self.unknown[n], factor) for n, factor in enumerate(row[:-1]) if factor]
                for name, factor in terms:
                    others = [(other, weight) for other, weight in terms if other != name]
                    most = row[-1] - sum(weight * (low if weight > 0 else high)[other] for other, weight in others)
                    least = row[-1] - sum(weight * (high if weight > 0 else low)[other] for other, weight in others)
                    ends = sorted((most / factor, least / factor))
                    low[name], high[name] = max(low[name], ends[0]), min(high[name], ends[1])
            if (low, high) == before:
                break
        return {name: (int(low[name]), int(high[name])) for name in self.unknown}

    def _row(self, relation: Relation, told: Mapping[str, int]) -> list[Fraction]:
        """`parts - whole = 0`, with what is told on the other side."""
        row = [Fraction(0)] * (len(self.unknown) + 1)
        for id, factor in ((relation.whole, -1), *((part, 1) for part in relation.parts)):
            if id in told:
                row[-1] -= factor * told[id]
            else:
                row[self.unknown.index(id)] += factor
        return row


def _reduced(rows: list[list[Fraction]]) -> list[list[Fraction]]:
    """Reduced row echelon form."""
    done: list[list[Fraction]] = []
    for column in range(len(rows[0]) - 1 if rows else 0):
        pivot = next((row for row in rows if row[column]), None)
        if pivot is None:
            continue
        rows = [row for row in rows if row is not pivot]
        pivot = [value / pivot[column] for value in pivot]
        rows = [_without(row, pivot, column) for row in rows]
        done = [_without(row, pivot, column) for row in done] + [pivot]
    return done


def _without(row: list[Fraction], pivot: list[Fraction], column: int) -> list[Fraction]:
    factor = row[column]
    return [value - factor * other for value, other in zip(row, pivot, strict=True)] if factor else row


def sums_of(kind: Kind = Kind.CHAT) -> list[Relation]:
    """How the cells of one kind add up; kinds share no cell."""
    return [one for one in relations(MONTH, CAMPUS) if one.whole.split("/")[0] == kind.value]


def told_in(release: Release, exact: Mapping[str, Counted]) -> dict[str, int]:
    """What is told, without its rounding: the attacker of these tests is luckier than any real one."""
    return {id: exact[id].count for id, figure in release.figures.items() if figure.value is not None}
