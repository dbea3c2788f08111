"""What is kept of a text that is longer than there is room for: the words that call for help are in it."""

from typing import Final

from manmitra.domain.crisis.detection import assess
from manmitra.domain.crisis.model import ALERTING, Tier

PART: Final = 400
"""Room for the sentences around a cry."""
OVER: Final = 80
"""So much do two halves share, so that nothing is said between them."""
GAP: Final = "\n…\n"


def excerpt_of(text: str, limit: int) -> str:
    """At most `limit` characters: its beginning and, if that does not tell it, the part that does."""
    if len(text) <= limit:
        return text
    tier, head = assess(text).tier, text[:limit]
    if tier not in ALERTING or assess(head).tier is tier:
        return head
    part = _telling(text, tier)
    return head[: limit - len(GAP) - len(part)] + GAP + part


def _telling(text: str, tier: Tier) -> str:
    """Half of a half: all of it costs twice as much as to judge the text once. Where no half tells it alone any more,
    the middle does.
    """
    while len(text) > PART:
        middle = len(text) // 2
        halves = [text[: middle + OVER], text[middle - OVER :]]
        tiers = [assess(half).tier for half in halves]
        told = [half for half, one in zip(halves, tiers, strict=True) if one is tier] or [
            half for half, one in zip(halves, tiers, strict=True) if one in ALERTING
        ]
        if not told:
            return text[max(middle - PART // 2, 0) :][:PART]
        text = told[0]
    return text
