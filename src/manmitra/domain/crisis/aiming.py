"""Whether a weapon or a blow is meant for others: then it is violence, and no danger of the writer's own."""

from collections.abc import Sequence
from typing import Final

from manmitra.domain.crisis import guards
from manmitra.domain.crisis.hits import OF_ONESELF, Guard, Hit
from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import compiled

AT_HAND: Final = frozenset({"en.means_at_hand", "en.ready_means", "en.prepared"})
CUTS: Final = frozenset({"roman.kalai", "hi.self_harm", "ur.self_harm"})
"""They hear a blade, whoever it is meant for."""
ALSO_ONESELF: Final = compiled(
    r"\w*self|\w*selves|me|us|we|too|also|then|both|together|khud\w*|apne|apni|apna|bhi|phir|fir|sath|saath|"
    r"dono|die|dying|mar ja\w*|marna|jaan de\w*|खुद\w*|अपन[ेीा]|भि|फिर|साथ|दोनो\w*|मर जा\w*|जान दे\w*|"
    r"خود|اپن[ےیا]|بہی|پہر|ساتہ|دونون|مر جا\w*|جان دے?\w*"
)


def aimed(hit: Hit, hits: Sequence[Hit], parts: Sequence[str]) -> bool:
    return _part_of_a_blow(hit, hits, parts) or _weapon_beside(hit, hits, parts)


def _part_of_a_blow(hit: Hit, hits: Sequence[Hit], parts: Sequence[str]) -> bool:
    """Words that are part of what is meant for another ("with a knife …"), where nothing names the writer too."""
    if hit.rule.id not in CUTS or hit.guard not in {Guard.NONE, Guard.SOON}:
        return False
    clause, (start, end) = parts[hit.clause], hit.span
    blows = [one.span for one in hits if one.tier is Tier.VIOLENCE and one.clause == hit.clause]
    return any(begins <= start and end <= ends for begins, ends in blows) and not ALSO_ONESELF.search(clause)


def _weapon_beside(hit: Hit, hits: Sequence[Hit], parts: Sequence[str]) -> bool:
    """A weapon at hand right beside violence to others, and no word that could be of oneself."""
    start, end = hit.span
    if hit.tier is not Tier.IMMINENT or hit.rule.id not in AT_HAND:
        return False
    clause = parts[hit.clause]
    if not guards.WEAPON.fullmatch(clause[start:end]):
        return False
    rest = " ".join((*parts[: hit.clause], clause[:start], clause[end:], *parts[hit.clause + 1 :]))
    if not rest.isascii() or guards.ONESELF.search(rest):
        return False
    if any(
        one.rule.id not in AT_HAND
        and ((one.rule.tier in OF_ONESELF and not one.rule.quiet) or one.guard is Guard.SAYING)
        for one in hits
    ):
        return False
    return any(one.tier is Tier.VIOLENCE and abs(one.clause - hit.clause) <= 1 for one in hits)
