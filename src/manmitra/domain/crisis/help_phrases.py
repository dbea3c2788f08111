"""The parts that a help card is put together from."""

import msgspec

from manmitra.domain.crisis.model import Tier


class Phrases(msgspec.Struct, frozen=True, kw_only=True):
    """`acted` is for somebody who may have taken or done something already, `loss` for somebody who mourns a suicide.

    `uninvolved` stands in for `people` where a relative or a warden may be the one who hurts.
    """

    openings: dict[Tier, tuple[str, ...]]
    safety: dict[Tier, str]
    questions: dict[Tier, tuple[str, ...]]
    acted: str
    acted_question: str
    loss: tuple[str, ...]
    loss_question: str
    caste: str
    people: str
    uninvolved: str
    told: str
    staying: str
    honest: str
    quick_replies: tuple[str, ...]


def by_tier(own: tuple[str, ...], check_in: tuple[str, ...], **others: tuple[str, ...]) -> dict[Tier, tuple[str, ...]]:
    """The two self tiers share their wording; check-in stands in wherever a tier has none of its own."""
    table = dict.fromkeys(Tier, check_in) | {Tier.IMMINENT: own, Tier.HIGH: own}
    return table | {Tier(name): texts for name, texts in others.items()}
