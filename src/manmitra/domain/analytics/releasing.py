"""From what was counted in a month to what is told of it. Pure, but for the noise, which is drawn once."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from manmitra.domain.analytics.calendar import span
from manmitra.domain.analytics.cells import gathered, relations
from manmitra.domain.analytics.model import (
    HIDDEN,
    ROUND_TO,
    Campus,
    Counted,
    Counts,
    Figure,
    K,
    Kind,
    Relation,
    Release,
)
from manmitra.domain.analytics.ports import Noise
from manmitra.domain.analytics.suppression import hidden

CLIP: Final = 4
"""With noise, so many acts of one person count at most in one figure: the noise must hide all of them."""

Hide = Callable[[Counts, Sequence[Relation]], frozenset[str]]
"""Which cells are not told. There is one such rule; the tests have worse ones, to see that they fail."""


def rounded(number: float, to: int = ROUND_TO) -> int:
    return max(0, to * int((number + to / 2) // to))


def release_id(institution: str, month: str) -> str:
    return f"{institution}:{month}"


def release_of(
    institution: str,
    month: str,
    counted: Counts,
    campus: Campus,
    now: datetime,
    *,
    noise: Noise | None = None,
    hide: Hide = hidden,
) -> Release:
    """With noise only counts are told, no numbers of people: each figure more would need more noise."""
    sums = relations(month, campus)
    cells = gathered(counted, sums)
    unseen = hide(cells, sums)
    told = [id for id in cells if id not in unseen]
    shown = _noisy([cells[id] for id in told], noise) if noise else [_figure(id, cells[id]) for id in told]
    since, until = span(month)
    return Release(
        id=release_id(institution, month),
        institution=institution,
        month=month,
        since=since,
        until=until,
        released_at=now,
        k=K,
        round_to=ROUND_TO,
        epsilon=noise.epsilon if noise else 0.0,
        accounts=rounded(campus.students) if campus.students >= K else None,
        figures={**dict.fromkeys(cells, HIDDEN), **dict(zip(told, shown, strict=True))},
    )


def _figure(id: str, counts: Counted) -> Figure:
    people = rounded(counts.people) if id.split("/", maxsplit=1)[0] == Kind.ACTIVE.value else None
    return Figure(rounded(counts.count), people, ROUND_TO // 2)


def _noisy(counts: Sequence[Counted], noise: Noise) -> list[Figure]:
    drawn, error = noise.drawn([one.bounded for one in counts], CLIP)
    return [Figure(rounded(one), None, error + ROUND_TO // 2) for one in drawn]
