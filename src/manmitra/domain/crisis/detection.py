"""What a text says about danger. Pure, and quick enough to run on every message before anything else does.

The text is brought into one spelling, cut into clauses, and each clause judged by itself; the gravest clause
decides. A guard lowers its own clause at most to a check-in, so it can never silence another, genuine one.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import msgspec

from manmitra.domain.crisis import guards, guards_frames, guards_persons, guards_topics, likeness, scenes
from manmitra.domain.crisis.hits import SELF_TIERS
from manmitra.domain.crisis.judging import hits_in
from manmitra.domain.crisis.model import ALERTING, LEVELS, Level, Tier
from manmitra.domain.crisis.normalise import clauses, normalise
from manmitra.domain.crisis.raising import NAMES, raised
from manmitra.domain.crisis.rule import RANK, ways_of
from manmitra.domain.crisis.tables import RULES, SAYINGS, screen

RULES_VERSION: Final = "2026.11-12"
LOOK_BACK: Final = 5
JUDGED: Final = 32
"""Texts whose judgement is at hand: a message is asked for again when its card is made, or as one of the last five."""
__all__ = ["LOOK_BACK", "RULES_VERSION", "SELF_TIERS", "Reason", "Signal", "assess", "in_context", "make_ready"]


class Reason(msgspec.Struct, frozen=True):
    """Which rule hit, and where in its clause (in the normalised spelling). Never the words themselves."""

    rule: str
    clause: int
    start: int
    end: int


class Signal(msgspec.Struct, frozen=True):
    """`recent` is the gravest tier of the messages before: it keeps watch, whatever this message says."""

    tier: Tier
    reasons: tuple[Reason, ...] = ()
    recent: Tier = Tier.NONE
    version: str = RULES_VERSION

    @property
    def detected(self) -> bool:
        """Whether it is a crisis: answered with help, and told to a person."""
        return self.tier in ALERTING

    @property
    def level(self) -> Level | None:
        return LEVELS[self.tier]

    @property
    def by_likeness(self) -> bool:
        """Whether no rule found anything, and only the small model did."""
        return bool(self.reasons) and all(reason.rule in NAMES for reason in self.reasons)

    @property
    def rules(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(reason.rule for reason in self.reasons))


def assess(text: str, history: Sequence[str] = ()) -> Signal:
    """The signal of `text`, given what the same person wrote before (oldest first; the last five count)."""
    alone = Signal(*_judge(text))
    return in_context(text, alone, [_judge(one)[0] for one in history[-LOOK_BACK:]])


def in_context(text: str, alone: Signal, before: Sequence[Tier]) -> Signal:
    """The same for whoever knows the signal of `text` alone and the tiers of the messages before it already."""
    recent = max(before[-LOOK_BACK:], key=RANK.__getitem__, default=Tier.NONE)
    if alone.tier not in SELF_TIERS and recent in SELF_TIERS:
        spoken = clauses(normalise(text))
        if any(guards.GOING_ON.fullmatch(clause) for clause in spoken):
            return Signal(Tier.IMMINENT, (*alone.reasons, Reason("history.going_on", 0, 0, 0)), recent)
    return Signal(alone.tier, alone.reasons, recent)


def make_ready() -> None:
    """Have every pattern ready before it is needed. A second or two: for a process that stays, beside its start."""
    words = likeness.words()
    screen().learn(frozenset(words))
    for word in words:
        clauses(word)
    for rule in (*SAYINGS, *RULES):
        for way in (*rule.pattern.ways, *ways_of(rule.unless)):
            way.ready()
    for table in (guards, guards_frames, guards_persons, guards_topics):
        for way in vars(table).values():
            for one in ways_of(way):
                one.ready()
    for way in scenes.ways():
        way.ready()
    likeness.make_ready()


@lru_cache(maxsize=JUDGED)
def _judge(text: str) -> tuple[Tier, tuple[Reason, ...]]:
    parts = clauses(normalise(text))
    found = hits_in(parts)
    hits = [hit for hit in found if hit.tier is not Tier.NONE]
    gravest = max((hit.tier for hit in hits), key=RANK.__getitem__, default=Tier.NONE)
    reasons = tuple(Reason(hit.rule.id, hit.clause, *hit.span) for hit in hits)
    if gravest in ALERTING:
        return gravest, reasons
    more = raised(found, parts)
    if more is None or RANK[more.tier] <= RANK[gravest]:
        return gravest, reasons
    return more.tier, (*reasons, Reason(more.name, more.clause, 0, len(parts[more.clause])))
