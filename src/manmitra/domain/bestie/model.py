"""What is spoken of, in which language, by which of Bestie's voices, and how a reply came about."""

from enum import StrEnum

import msgspec


class Topic(StrEnum):
    ACADEMIC = "academic"
    ANXIETY = "anxiety"
    RELATIONSHIPS = "relationships"
    LGBTQ = "lgbtq"
    FAMILY = "family"
    SELF_IMPROVEMENT = "self-improvement"
    ISOLATION = "isolation"
    OTHER = "other"


class Language(StrEnum):
    ENGLISH = "en"
    HINDI = "hi"
    URDU = "ur"


class Agent(StrEnum):
    """Which of Bestie's voices spoke."""

    LISTENER = "listener"
    SCREENER = "screener"
    TONE = "tone"
    COACH = "coach"
    NAVIGATOR = "navigator"
    NUDGE = "nudge"
    CRISIS = "crisis"
    PERSON = "person"
    """No voice of Bestie's: a human has the word."""


class Flow(msgspec.Struct, frozen=True):
    """Where in an exercise or a short check the two are. It lives in Bestie's last message, so that a turn writes
    nothing else.
    """

    name: str
    step: int = 0
    answers: tuple[int, ...] = ()
    """Of a check, in the order of its questions."""
    left: bool = False
    """The person turned to something else, and may come back to this step."""


class Screening(msgspec.Struct, frozen=True):
    """A check that was answered in the conversation: to be kept like one that was sent as a form."""

    kind: str
    answers: tuple[int, ...]


class Attempt(msgspec.Struct, frozen=True):
    """One try of one provider: `answered`, or why not: `timeout`, `unreachable`, `limited`, `broken`, `unreadable`,
    `blocked` (by the provider's own filter), `refused` (our key or model), `unsafe` (a check failed), `open` (the
    breaker) or `budget`.
    """

    provider: str
    outcome: str
    milliseconds: int = 0


class Provenance(msgspec.Struct, frozen=True, kw_only=True):
    """How a reply came about. It holds no words of the person and none of the reply."""

    provider: str = "scripted"
    model: str = ""
    prompt_version: str = ""
    prompt_hash: str = ""
    """SHA-256 of the prompt's fixed part, in hexadecimal."""
    rules_version: str = ""
    """Of the crisis rules that looked at the message."""
    verdicts: tuple[str, ...] = ()
    """The checks that an answer failed, `provider:check`; empty when the first answer was good."""
    attempts: tuple[Attempt, ...] = ()
