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


class Mood(StrEnum):
    """What a text sounds like. Words of everyday life, and none of them a diagnosis."""

    LONELY = "lonely"
    ANXIOUS = "anxious"
    ASHAMED = "ashamed"
    HURT = "hurt"
    ANGRY = "angry"
    TIRED = "tired"
    SAD = "sad"
    CONFUSED = "confused"
    GOOD = "good"
    NEUTRAL = "neutral"


class Flow(msgspec.Struct, frozen=True):
    """Where in an exercise or a short check the two are. It lives in Bestie's last message, so that a turn writes
    nothing else.
    """

    name: str = ""
    """Empty when there is none, and only `seen` is told."""
    step: int = 0
    answers: tuple[int, ...] = ()
    """Of a check, in the order of its questions."""
    left: bool = False
    """The person turned to something else, and may come back to this step."""
    paused: tuple[tuple[str, int], ...] = ()
    """Other exercises that were left, each with its step, the newest first."""
    seen: tuple[str, ...] = ()
    """What was offered in this conversation: nobody is asked twice whether they would like the same."""

    @property
    def active(self) -> bool:
        """Whether the next message is an answer to it."""
        return bool(self.name) and not self.left


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
    rules: tuple[str, ...] = ()
    """Of a help card: those that called for it, by their ids."""
    verdicts: tuple[str, ...] = ()
    """The checks that an answer failed, `provider:check`; empty when the first answer was good."""
    attempts: tuple[Attempt, ...] = ()
