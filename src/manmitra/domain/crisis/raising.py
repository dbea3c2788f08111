"""What the small model makes of a text in which the rules found nothing grave. It may raise a tier, never lower one."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from manmitra.domain.crisis.judging import Guard, Hit
from manmitra.domain.crisis.likeness import Likeness, likeness
from manmitra.domain.crisis.model import Tier

SURE: Final = Likeness(self_=1.0, other=1.0, danger=1.5)
"""From here on the text is taken as one that a rule found."""
LIKELY: Final = 0.0
"""From here on the writer is asked, gently and directly, whether they think of dying."""
ONE_CLAUSE: Final = 0.5
"""So much more is wanted of a text in which a guard took something at less than its word."""
NAMES: Final = ("like_self", "like_other", "like_danger")
TIERS: Final = (Tier.HIGH, Tier.THIRD_PARTY, Tier.ABUSE_DANGER)
TAKEN_BACK: Final = frozenset(Guard) - {Guard.NONE, Guard.ALONE, Guard.TOGETHER, Guard.ANOTHER, Guard.SOON, Guard.AIMED}
"""What a guard found harmless, denied or told of others stays so: the model is not asked about those clauses."""


class Raised(NamedTuple):
    tier: Tier
    name: str
    clause: int


def raised(hits: Sequence[Hit], parts: Sequence[str]) -> Raised | None:
    """What to raise the text to, and of which clause that is most true."""
    settled = {hit.clause for hit in hits if hit.guard in TAKEN_BACK}
    left = [number for number in range(len(parts)) if number not in settled]
    found = likeness([parts[number] for number in left])
    more = ONE_CLAUSE if settled else 0.0
    for kind, (odds, enough) in enumerate(zip(found, SURE, strict=True)):
        if odds >= enough + more:
            return Raised(TIERS[kind], NAMES[kind], _most(parts, left, kind))
    if found.self_ >= LIKELY + more:
        return Raised(Tier.CHECK_IN, NAMES[0], _most(parts, left, 0))
    return None


def _most(parts: Sequence[str], left: Sequence[int], kind: int) -> int:
    return max(left, key=lambda number: likeness([parts[number]])[kind])
