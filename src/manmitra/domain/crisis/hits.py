"""What a finding is: the rule, the place, and what its guards left of it."""

from enum import StrEnum
from typing import Final

import msgspec

from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.rule import Rule

SELF_TIERS: Final = frozenset({Tier.IMMINENT, Tier.HIGH})
OF_ONESELF: Final = SELF_TIERS | {Tier.CHECK_IN}
Span = tuple[int, int]


class Guard(StrEnum):
    """Why a finding was not taken at its word."""

    SAYING = "saying"
    HARMLESS = "harmless"
    SCOLDED = "scolded"
    TOPIC = "topic"
    ANOTHER = "another"
    DENIED = "denied"
    PAST_OR_JOKE = "past_or_joke"
    MOURNED = "mourned"
    SOON = "soon"
    AIMED = "aimed"
    ALONE = "alone"
    TOGETHER = "together"
    NONE = ""


class Hit(msgspec.Struct, frozen=True):
    """`tier` is what the guard left of the rule's tier; the span is of the clause, in the normalised spelling."""

    rule: Rule
    clause: int
    span: Span
    tier: Tier
    guard: Guard = Guard.NONE
