"""All rules, and the screens over them."""

from collections.abc import Sequence
from functools import cache
from typing import Final

from manmitra.domain.crisis import (
    guards,
    rules_ambush,
    rules_at_hand,
    rules_classes,
    rules_codes,
    rules_danger,
    rules_edges,
    rules_en,
    rules_en_more,
    rules_en_ways,
    rules_en_wide,
    rules_going,
    rules_hands,
    rules_heard,
    rules_heard_more,
    rules_heard_ways,
    rules_heard_wide,
    rules_hi,
    rules_hints,
    rules_hints_going,
    rules_hints_more,
    rules_near,
    rules_others,
    rules_own_hand,
    rules_pictures,
    rules_plain,
    rules_plain_harm,
    rules_plain_heard,
    rules_plain_more,
    rules_plain_near,
    rules_plain_others,
    rules_plain_settled,
    rules_power,
    rules_roman,
    rules_sayings,
    rules_sayings_english,
    rules_sayings_indic,
    rules_sayings_more,
    rules_sayings_others,
    rules_sayings_posts,
    rules_sayings_roman,
    rules_short,
    rules_taken,
    rules_told_time,
    rules_ur,
)
from manmitra.domain.crisis.rule import Rule
from manmitra.domain.crisis.screen import Screens

GRAVEST_ENGLISH: Final = (
    *rules_own_hand.ENGLISH,
    *rules_taken.ENGLISH,
    *rules_at_hand.ENGLISH,
    *rules_told_time.ENGLISH,
)
GRAVEST_HEARD: Final = (*rules_own_hand.HEARD, *rules_taken.HEARD, *rules_at_hand.HEARD, *rules_told_time.HEARD)


def _said(table: Sequence[Rule]) -> Sequence[Rule]:
    return [rule for rule in table if not rule.hint]


def _hinted(table: Sequence[Rule]) -> Sequence[Rule]:
    return [rule for rule in table if rule.hint]


LATIN: Final = (
    *rules_en.RULES,
    *rules_en_wide.RULES,
    *rules_en_more.RULES,
    *rules_en_ways.RULES,
    *rules_classes.RULES,
    *rules_codes.ENGLISH,
    *rules_short.ENGLISH,
    *rules_going.ENGLISH,
    *rules_edges.ENGLISH,
    *rules_pictures.ENGLISH,
    *_said(rules_plain.RULES),
    *rules_plain_harm.RULES,
    *rules_plain_others.ENGLISH,
    *rules_plain_more.ENGLISH,
    *rules_plain_settled.ENGLISH,
    *rules_danger.ENGLISH,
    *rules_hands.ENGLISH,
    *rules_power.ENGLISH,
    *rules_ambush.ENGLISH,
    *rules_others.ENGLISH,
    *rules_near.ENGLISH,
    *_said(GRAVEST_ENGLISH),
    *rules_roman.RULES,
)
HINDI: Final = rules_hi.RULES
URDU: Final = rules_ur.RULES
HEARD: Final = (
    *rules_heard.RULES,
    *rules_heard_wide.RULES,
    *rules_heard_more.RULES,
    *rules_heard_ways.RULES,
    *rules_classes.HEARD,
    *rules_codes.HEARD,
    *rules_short.HEARD,
    *rules_going.HEARD,
    *rules_edges.HEARD,
    *rules_pictures.HEARD,
    *rules_plain_heard.HEARD,
    *rules_plain_more.HEARD,
    *rules_plain_settled.HEARD,
    *rules_danger.HEARD,
    *rules_hands.HEARD,
    *rules_power.HEARD,
    *rules_ambush.HEARD,
    *rules_others.HEARD,
    *rules_near.HEARD,
    *rules_plain_near.HEARD,
    *_said(GRAVEST_HEARD),
)
SAYINGS: Final = (
    *guards.SAYINGS,
    *rules_codes.SAYINGS,
    *rules_heard.SAYINGS,
    *rules_sayings.SAYINGS,
    *rules_sayings_more.SAYINGS,
    *rules_sayings_posts.SAYINGS,
    *rules_sayings_english.SAYINGS,
    *rules_sayings_others.SAYINGS,
    *rules_sayings_roman.SAYINGS,
    *rules_sayings_indic.SAYINGS,
)
HINTS: Final = (
    *rules_hints.RULES,
    *rules_hints_more.RULES,
    *rules_hints_going.RULES,
    *_hinted((*rules_plain.RULES, *GRAVEST_ENGLISH, *GRAVEST_HEARD)),
)
RULES: Final = (*LATIN, *HINDI, *URDU, *HEARD, *HINTS)


@cache
def screen() -> Screens:
    """A quarter of a second: built when the first text is judged, or beside a server's start (`make_ready`)."""
    return Screens((*SAYINGS, *LATIN, *HINDI, *URDU, *HEARD), HINTS)
