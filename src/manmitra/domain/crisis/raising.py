"""What the small model makes of a text in which the rules found nothing grave. It may raise a tier, never lower one."""

import math
from collections.abc import Collection, Sequence
from typing import Final, NamedTuple

from manmitra.domain.crisis.framing import calm, recovered
from manmitra.domain.crisis.hits import Guard, Hit
from manmitra.domain.crisis.likeness import likeness
from manmitra.domain.crisis.model import Tier


class Enough(NamedTuple):
    """From these odds on."""

    words: int
    """Of a text of at least so many words."""
    self_: float
    other: float
    danger: float
    asked: float
    """Here the writer is asked, gently and directly, whether they think of dying."""


NEVER: Final = math.inf
BY_LENGTH: Final = (
    Enough(41, 2.2, 2.2, 2.2, 1.5),
    Enough(10, 0.4, 0.1, 0.1, -0.3),
    Enough(7, 1.8, 1.0, 1.0, 0.5),
    Enough(5, 3.0, 3.0, 3.0, 2.0),
    Enough(0, NEVER, NEVER, NEVER, NEVER),
)
"""Of a few words it can't be sure, and of very many one always looks like something. The first that fits counts."""
AFTER_GUARD: Final = 0.5
"""So much more is wanted of a text in which a guard took something at less than its word."""
SELF, OTHERS, FROM_OTHERS = range(3)
NAMES: Final = ("like.of_oneself", "like.of_another", "like.from_others")
TAKEN_BACK: Final = frozenset(Guard) - {Guard.NONE, Guard.ALONE, Guard.TOGETHER, Guard.ANOTHER, Guard.SOON, Guard.AIMED}
"""What a guard found harmless, denied or told of others stays so: the model is not asked about those clauses."""


class Raised(NamedTuple):
    tier: Tier
    name: str
    clause: int


def raised(hits: Sequence[Hit], parts: Sequence[str]) -> Raised | None:
    """What to raise the text to, and of which clause that is most true."""
    settled = frozenset(hit.clause for hit in hits if hit.guard in TAKEN_BACK)
    found = _raised(parts, settled)
    if found is None or found.tier is Tier.CHECK_IN:
        return found
    calmed = settled | {number for number, clause in enumerate(parts) if calm(clause)}
    return _raised(parts, calmed, over=recovered(parts)) if calmed != settled or recovered(parts) else found


def _raised(parts: Sequence[str], settled: Collection[int], *, over: bool = False) -> Raised | None:
    left = [number for number in range(len(parts)) if number not in settled]
    spoken = [parts[number] for number in left]
    words = sum(clause.count(" ") + 1 for clause in spoken)
    enough = next(one for one in BY_LENGTH if words >= one.words)
    found = likeness(spoken)
    more = AFTER_GUARD if settled else 0.0
    tiers = (
        (Tier.HIGH, SELF, enough.self_),
        (Tier.THIRD_PARTY, OTHERS, enough.other),
        (Tier.ABUSE_DANGER, FROM_OTHERS, enough.danger),
        (Tier.CHECK_IN, SELF, enough.asked),
    )
    for tier, kind, wanted in tiers[3:] if over else tiers:
        if found[kind] >= wanted + more:
            return Raised(tier, NAMES[kind], _most(parts, left, kind))
    return None


def _most(parts: Sequence[str], left: Sequence[int], kind: int) -> int:
    return max(left, key=lambda number: likeness([parts[number]])[kind])
