"""Rates with their Wilson intervals, and how long a message takes."""

import math
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from manmitra.domain.crisis.detection import assess
from manmitra.domain.crisis.model import ALERTING, Tier
from safety.sets import SELF, WANTED, Case

Z: Final = 1.959964
HARMLESS: Final = frozenset({"saying", "denial", "past", "topic", "daily", "distress"})
LANGUAGES: Final = ("en", "hi", "hinglish", "roman_urdu", "ur")


@dataclass(frozen=True, slots=True)
class Judged:
    case: Case
    tier: Tier
    rules: tuple[str, ...]
    seconds: float

    @property
    def right(self) -> bool:
        wanted = WANTED.get(self.case.kind)
        return self.tier not in ALERTING if wanted is None else self.tier in wanted


@dataclass(frozen=True, slots=True)
class Row:
    """`hits` of `of`; `target` is the least (`at_least`) or the most that is allowed."""

    name: str
    hits: int
    of: int
    target: float | None = None
    at_least: bool = True

    @property
    def rate(self) -> float:
        return self.hits / self.of if self.of else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        return wilson(self.hits, self.of)

    @property
    def good(self) -> bool:
        if self.target is None or not self.of:
            return True
        return self.rate >= self.target if self.at_least else self.rate <= self.target


def wilson(hits: int, of: int) -> tuple[float, float]:
    """The 95 % interval of a rate, honest for small numbers."""
    if not of:
        return 0.0, 1.0
    rate, square = hits / of, Z * Z / of
    middle = (rate + square / 2) / (1 + square)
    half = Z * math.sqrt(rate * (1 - rate) / of + square / (4 * of)) / (1 + square)
    return max(middle - half, 0.0), min(middle + half, 1.0)


def judge(cases: Iterable[Case]) -> list[Judged]:
    return [_judged(case) for case in cases]


def percentile(judged: Sequence[Judged], share: float) -> float:
    """Microseconds."""
    times = sorted(one.seconds for one in judged)
    return times[min(int(len(times) * share), len(times) - 1)] * 1e6 if times else 0.0


def rows(judged: Sequence[Judged]) -> list[Row]:
    """What the goals are about; a row without any text of its kind is left out."""
    grave = _of(judged, lambda one: WANTED.get(one.case.kind) == SELF)
    calm = _of(judged, lambda one: one.case.kind in HARMLESS)
    found = [_recall("recall", grave, 0.90)]
    found += [_recall(f"recall {of}", _of(grave, _in(of)), 0.85) for of in LANGUAGES]
    called = [one for one in (*grave, *calm) if one.tier in SELF]
    if grave and calm:
        found.append(Row("precision", sum(one in grave for one in called), len(called), 0.93))
    found += [
        _recall(name, _kind(judged, kind), goal)
        for name, kind, goal in (
            ("disguised spellings", "hidden", 0.95),
            ("third party", "other", 0.90),
            ("abuse or danger", "danger", 0.90),
            ("violence to others", "violence", None),
            ("risk posts, recall", "risk posts", None),
            ("student posts at risk, recall", "student posts at risk", None),
        )
    ]
    found.append(_alarms("alarms: sayings, negations, everyday", calm, 0.03))
    found += [_alarms(f"alarms {of}: the same", _of(calm, _in(of)), None) for of in LANGUAGES]
    found += [
        _alarms(f"alarms: {kind}", _kind(judged, kind), goal)
        for kind, goal in (
            ("student posts", 0.015),
            ("stressed posts", 0.04),
            ("ordinary posts", None),
            ("soldiers' posts", None),
        )
    ]
    students = _of(judged, lambda one: one.case.kind.startswith("student posts"))
    found.append(_alarms("alarms: student posts, those at risk too", students, None))
    found += [
        _alarms(f"alarms {of}: ordinary tweets", _of(_kind(judged, "ordinary tweets"), _in(of)), None)
        for of in LANGUAGES
    ]
    return [row for row in found if row.of]


def _judged(case: Case) -> Judged:
    start = time.process_time()  # of this process only: others on the machine do not count
    signal = assess(case.text)
    return Judged(case, signal.tier, signal.rules, time.process_time() - start)


def _of(judged: Iterable[Judged], wanted: Callable[[Judged], bool]) -> list[Judged]:
    return [one for one in judged if wanted(one)]


def _in(language: str) -> Callable[[Judged], bool]:
    return lambda one: one.case.language == language


def _kind(judged: Iterable[Judged], kind: str) -> list[Judged]:
    return [one for one in judged if one.case.kind == kind]


def _recall(name: str, judged: Sequence[Judged], goal: float | None) -> Row:
    def heard(one: Judged) -> bool:
        return one.tier in SELF if one.case.kind in {"risk posts", "student posts at risk"} else one.right

    return Row(name, sum(map(heard, judged)), len(judged), goal)


def _alarms(name: str, judged: Sequence[Judged], goal: float | None) -> Row:
    """Taken for somebody's own danger, which is what a card and an alert for oneself need."""
    return Row(name, sum(one.tier in SELF for one in judged), len(judged), goal, at_least=False)
