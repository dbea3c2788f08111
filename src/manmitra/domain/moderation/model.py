"""What was found in a text, and what follows from it."""

from enum import StrEnum
from typing import Final

import msgspec

from manmitra.domain.crisis.detection import Signal


class Category(StrEnum):
    HATE = "hate"
    THREAT = "threat"
    ATTACK = "personal_attack"
    SEXUAL = "sexual"
    SELF_HARM = "self_harm_encouragement"
    METHODS = "methods"
    """Ways and numbers (safe_messaging.py)."""
    SPAM = "spam"
    PRIVACY = "personal_data"


class Verdict(StrEnum):
    """`help`: somebody may be in danger. It is never blocked: a human sees it first, and its author gets help."""

    APPROVE = "approve"
    WARN = "warn"
    REVIEW = "review"
    BLOCK = "block"
    HELP = "help"


class Severity(StrEnum):
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Target(StrEnum):
    """Whom it is aimed at, as far as the words tell."""

    NOBODY = "nobody"
    PERSON = "person"
    GROUP = "group"


class Weight(StrEnum):
    MILD = "mild"
    STRONG = "strong"


class Finding(msgspec.Struct, frozen=True):
    """`rule` is the name of a rule or a list, never words of the text. `told`: quoted, told of, or said of oneself."""

    category: Category
    rule: str
    weight: Weight = Weight.STRONG
    target: Target = Target.NOBODY
    told: bool = False


class Judgement(msgspec.Struct, frozen=True, kw_only=True):
    """`score` from 0 to 1 orders a queue; it is no probability. `masked` is the text with what was found in it dotted
    out, the same as the text where there is nothing to dot out.
    """

    verdict: Verdict
    severity: Severity
    score: float
    findings: tuple[Finding, ...]
    reasons: tuple[str, ...]
    reasons_reviewed: bool
    """By a speaker of the language that they are in."""
    masked: str
    signal: Signal
    rules_version: str
    model_version: str

    @property
    def categories(self) -> tuple[Category, ...]:
        return tuple(dict.fromkeys(one.category for one in self.findings))

    @property
    def held(self) -> bool:
        """Whether a human looks at it before others do."""
        return self.verdict in HELD


HELD: Final = frozenset({Verdict.REVIEW, Verdict.BLOCK, Verdict.HELP})
