"""What a rule is, and how a table of patterns becomes rules."""

import re
from collections.abc import Mapping
from typing import Any, Final

import msgspec

from manmitra.domain.crisis.model import Tier
from manmitra.domain.shared.letters import fold

RANK: Final = {
    Tier.IMMINENT: 6,
    Tier.HIGH: 5,
    Tier.ABUSE_DANGER: 4,
    Tier.VIOLENCE: 3,
    Tier.THIRD_PARTY: 2,
    Tier.CHECK_IN: 1,
    Tier.NONE: 0,
}
"""Which of two findings in one text decides the answer."""


class Rule(msgspec.Struct, frozen=True):
    """`negatable`: a "not" in front takes it back. `intent`: a time such as "tonight" makes it imminent.

    `mention`: it may be talk about the topic, as in the news or in an essay. `unless`: what in the same clause shows
    that it is harmless. `saying`: parents say it of marks and phones (`guards.SCOLDED`). `loss`: somebody has died.
    """

    id: str
    tier: Tier
    pattern: Any
    negatable: bool = True
    intent: bool = False
    mention: bool = False
    saying: bool = False
    loss: bool = False
    unless: Any = None


def compiled(pattern: str) -> Any:
    """Whole words only. Words are bounded by spaces, since Indic vowel signs do not count as letters of a word."""
    return re.compile(rf"(?<![^ ])(?:{fold(pattern)})(?![^ ])")


def rules(
    language: str,
    tier: Tier,
    patterns: Mapping[str, str],
    *,
    negatable: bool = True,
    intent: bool = False,
    mention: bool = False,
    saying: bool = False,
    loss: bool = False,
    unless: str = "",
) -> tuple[Rule, ...]:
    harmless = compiled(unless) if unless else None
    return tuple(
        Rule(f"{language}.{name}", tier, compiled(pattern), negatable, intent, mention, saying, loss, harmless)
        for name, pattern in patterns.items()
    )
