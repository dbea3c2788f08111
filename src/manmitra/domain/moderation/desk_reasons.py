"""Reasons in plain words: what an author reads when something of theirs was taken down, and what weighs on a reader."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from manmitra.domain.moderation.model import Category


class Reason(StrEnum):
    """What a person can report, and what a moderator can say."""

    INAPPROPRIATE = "inappropriate"
    SPAM = "spam"
    ATTACK = "personal_attack"
    HATE = "hate"
    SELF_HARM = "self_harm"
    METHODS = "methods"
    MISINFORMATION = "misinformation"
    OFF_TOPIC = "off_topic"
    PRIVACY = "privacy"
    CULTURE = "cultural_insensitivity"
    OTHER = "other"


IN_PLAIN_WORDS: Final = {
    Reason.INAPPROPRIATE: "It does not fit a place where people look for support.",
    Reason.SPAM: "It advertises something, or says the same again and again.",
    Reason.ATTACK: "It attacks a person.",
    Reason.HATE: "It puts people down for their caste, faith, gender, region, language or body.",
    Reason.SELF_HARM: "It could make it harder for somebody who is thinking of hurting themselves.",
    Reason.METHODS: "It tells of ways or numbers that could hurt a reader who is in danger.",
    Reason.MISINFORMATION: "It says something about health that is not so, and could do harm.",
    Reason.OFF_TOPIC: "It belongs somewhere else.",
    Reason.PRIVACY: "It tells who somebody is, or how to find them.",
    Reason.CULTURE: "It makes light of what is dear to others.",
    Reason.OTHER: "A moderator explains it below.",
}
"""None of them blames; a call for help is never a reason."""

HEAVY: Final = frozenset(
    {
        *("crisis", Reason.SELF_HARM.value, Reason.METHODS.value, Reason.HATE.value),
        *(Category.HATE.value, Category.THREAT.value, Category.SEXUAL.value, Category.SELF_HARM.value),
    }
)
"""Reasons whose texts are blurred for moderators, and counted against what they read in a day."""


def heavy(reasons: Iterable[str]) -> bool:
    """`crisis.rule` and the like count by their first word too."""
    return any(one in HEAVY or one.partition(".")[0] in HEAVY for one in reasons)


def in_plain_words(reason: str) -> str:
    return IN_PLAIN_WORDS[Reason(reason)] if reason in set(Reason) else ""
