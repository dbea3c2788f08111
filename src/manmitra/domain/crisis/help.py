"""The help card: what a person in danger is told, at once and without any model."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

import msgspec

from manmitra.domain.crisis.help_phrases import Phrases
from manmitra.domain.crisis.help_texts import TEXTS
from manmitra.domain.crisis.helplines import HELPLINES, Helpline, helpline, open_lines
from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.voice import Voice, voice_of

BUBBLE_LIMIT: Final = 320
LINES_OF: Final[dict[Tier, tuple[str, ...]]] = {
    Tier.IMMINENT: ("tele_manas", "emergency_112", "vandrevala"),
    Tier.HIGH: ("tele_manas", "emergency_112", "vandrevala", "icall", "kashmir_lifeline"),
    Tier.CHECK_IN: ("tele_manas", "vandrevala", "icall", "kashmir_lifeline"),
    Tier.THIRD_PARTY: ("tele_manas", "emergency_112", "vandrevala"),
    Tier.ABUSE_DANGER: ("tele_manas", "emergency_112", "childline", "women_181", "anti_ragging"),
    Tier.VIOLENCE: ("tele_manas", "emergency_112"),
    Tier.NONE: ("tele_manas",),
}


class HelpCard(msgspec.Struct, frozen=True):
    """Short bubbles with one question among them, and the lines that are open now. `reviewed`: by a speaker."""

    tier: Tier
    bubbles: tuple[str, ...]
    helplines: tuple[Helpline, ...]
    quick_replies: tuple[str, ...]
    voice: Voice
    reviewed: bool

    @property
    def text(self) -> str:
        return "\n\n".join(self.bubbles)


def help_for(
    tier: Tier, language: str | Voice, now: datetime, *, text: str = "", turn: int = 0, told: bool = True
) -> HelpCard:
    """The card for this tier. `turn` changes the wording; `told` says whether a person really hears of it.

    `text` is what the person wrote, so that the answer comes in their own language and script.
    """
    voice = language if isinstance(language, Voice) else voice_of(text, language)
    words = TEXTS[voice]
    bubbles = _bubbles(words, tier, turn, told=told)
    lines = open_lines(now, [helpline(line) for line in LINES_OF[tier]])
    return HelpCard(tier, bubbles, lines, words.quick_replies, voice, voice.reviewed)


def known_numbers(lines: Sequence[Helpline] = HELPLINES) -> frozenset[str]:
    """Every number that may stand in an answer."""
    return frozenset(number for line in lines for number in line.numbers)


def _bubbles(words: Phrases, tier: Tier, turn: int, *, told: bool) -> tuple[str, ...]:
    opening = words.openings[tier]
    question = words.questions[tier]
    return (
        opening[turn % len(opening)],
        words.safety[tier],
        f"{words.people} {words.told if told and tier is not Tier.CHECK_IN else words.staying} {words.honest}",
        question[turn % len(question)],
    )
