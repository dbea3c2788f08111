"""What one voice can say. Every text fits a bubble of 320 characters and asks at most one question."""

import msgspec

from manmitra.domain.bestie.model import Mood, Topic


class Phrases(msgspec.Struct, frozen=True, kw_only=True):
    """A reply is one of `feelings` and one of `questions`, or something more particular.

    `hidden` stands in the greeting of an anonymous conversation, and promises no more than is kept.
    """

    greeting: str
    hidden: str
    topics: dict[Topic, str]
    feelings: dict[Mood, tuple[str, ...]]
    questions: dict[Topic, tuple[str, ...]]
    honest: tuple[str, str]
    secrecy: tuple[str, str]
    loss: tuple[str, str]
    body: str
    thanks: tuple[str, str]
    booking: tuple[str, str]
    screening: str
    offers: dict[str, str]
    flows: dict[str, tuple[str, ...]]
    left: tuple[str, str]
    watch: str
    labels: dict[str, str]
