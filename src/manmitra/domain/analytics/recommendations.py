"""What an admin may want to do, from released figures only. A change counts when it is more than rounding and noise can
make it; no other limit is set here, for none was ever measured. Pure.
"""

from collections.abc import Callable
from typing import Final

import msgspec

from manmitra.domain.analytics.model import By, Kind, cell
from manmitra.domain.analytics.windows import Window, growth, surely_more

MOST: Final = 5


class Recommendation(msgspec.Struct, frozen=True, kw_only=True):
    """`reason` tells the figures behind it; `impact_score`, from 0 to 100, is their change or share in percent."""

    priority: str
    title: str
    description: str
    action_type: str
    impact_score: int
    reason: str


def recommended(window: Window) -> list[Recommendation]:
    """The most pressing first."""
    if len(window.period.months) < 1:
        return []
    found = [rule(window) for rule in RULES]
    return [one for one in found if one is not None][:MOST]


def _rise(
    kind: Kind, priority: str, title: str, description: str, action: str
) -> Callable[[Window], Recommendation | None]:
    def rule(window: Window) -> Recommendation | None:
        if len(window.period.months) < 2:
            return None
        earlier, later = window.period.months[-2:]
        before, after = window.told(earlier, cell(kind)), window.told(later, cell(kind))
        if not surely_more(before, after):
            return None
        percent = growth(before, after)
        words = kind.value.replace("_", " ")
        return Recommendation(
            priority=priority,
            title=title,
            description=description,
            action_type=action,
            impact_score=100 if percent is None else min(100, round(percent)),
            reason=f"{words}: about {before.value} in {earlier}, about {after.value} in {later}",
        )

    return rule


def _foremost_topic(window: Window) -> Recommendation | None:
    if not window.period.months:
        return None
    month = window.period.months[-1]
    topics = {
        topic: window.told(month, cell(Kind.CHAT, By.TOPIC, topic)) for topic in window.values(Kind.CHAT, By.TOPIC)
    }
    values = {topic: one.value for topic, one in topics.items() if one.value is not None and topic != "other"}
    whole = window.told(month, cell(Kind.CHAT)).value
    if not values or not whole:
        return None
    topic = max(sorted(values), key=lambda one: values[one])
    others = [one for name, one in topics.items() if name not in {topic, "other"} and one.value is not None]
    if not all(surely_more(one, topics[topic]) for one in others):
        return None
    return Recommendation(
        priority="low",
        title=f"Look at what the shelf offers on {topic.replace('-', ' ')}",
        description="It is what most conversations are begun about. Is there enough to read and hear on it, in all languages?",
        action_type="content",
        impact_score=min(100, round(100 * values[topic] / whole)),
        reason=f"chat sessions about {topic}: about {values[topic]} of about {whole} in {month}",
    )


def _few_take_part(window: Window) -> Recommendation | None:
    """Nothing is told because too few agreed to be counted, or too little happened; nobody can tell which."""
    if not window.period.months or window.told(window.period.months[-1], cell(Kind.ACTIVE)).value is not None:
        return None
    return Recommendation(
        priority="medium",
        title="Tell students what the statistics are for",
        description="Too few take part for most figures to be shown. They decide in their privacy settings, and may change "
        "their mind at any time.",
        action_type="participation",
        impact_score=0,
        reason=f"the number of active users of {window.period.months[-1]} is held back: fewer than {window.rule.k} people",
    )


RULES: Final = (
    _rise(
        Kind.CRISIS,
        "high",
        "Look over the on-call roster",
        "More calls for help than the month before. Is somebody on duty at all hours, and do alerts reach them?",
        "roster",
    ),
    _rise(
        Kind.BOOKING,
        "medium",
        "Look at the counsellors' hours",
        "More appointments than the month before. The forecast tells what the coming weeks may bring.",
        "capacity",
    ),
    _rise(
        Kind.CANCELLATION,
        "medium",
        "Find out why appointments are cancelled",
        "More cancellations than the month before. Hours that do not fit timetables are one thing to look at.",
        "capacity",
    ),
    _few_take_part,
    _foremost_topic,
)
