"""The help card: what a person in danger is told, at once and without any model."""

from datetime import datetime
from enum import StrEnum
from typing import Final

import msgspec
from msgspec.structs import replace

from manmitra.domain.crisis.detection import assess
from manmitra.domain.crisis.help_phrases import Phrases
from manmitra.domain.crisis.help_texts import TEXTS
from manmitra.domain.crisis.helplines import Helpline, helpline, open_lines
from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.normalise import clauses, normalise
from manmitra.domain.crisis.rule import compiled
from manmitra.domain.crisis.voice import Voice, voice_of

BUBBLE_LIMIT: Final = 320
LINES_OF: Final[dict[Tier, tuple[str, ...]]] = {
    Tier.IMMINENT: ("tele_manas", "emergency_112", "vandrevala"),
    Tier.HIGH: ("tele_manas", "emergency_112", "vandrevala", "icall"),
    Tier.CHECK_IN: ("tele_manas", "vandrevala", "icall"),
    Tier.THIRD_PARTY: ("tele_manas", "emergency_112", "vandrevala"),
    Tier.ABUSE_DANGER: ("tele_manas", "emergency_112", "childline", "women_181", "anti_ragging"),
    Tier.VIOLENCE: ("tele_manas", "emergency_112"),
    Tier.NONE: ("tele_manas",),
}
LINES_IN: Final[dict[str, tuple[str, ...]]] = {"J&K": ("kashmir_lifeline",)}
"""Lines of one region: shown to those of whom it is known that they are there."""

_ACTED: Final = frozenset(
    {
        "en.taken_pills",
        "en.in_progress",
        "roman.pills_taken",
        "roman.blood",
        "hi.means_taken",
        "ur.means_taken",
        "heard.taken",
        "heard.cut_now",
    }
)
_CASTE: Final = compiled(
    r"caste|casteist|casteism|dalits?|adivasi|jaati|jati|jaatisuchak|jatisuchak|जाति|जातिसूचक|दलित|आदिवासी|ذات پات|دلت"
)


class Occasion(StrEnum):
    """What in a text asks for words of its own, beside its tier."""

    NONE = "none"
    ACTED = "acted"
    LOSS = "loss"
    CASTE = "caste"


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
    tier: Tier,
    language: str | Voice,
    now: datetime,
    *,
    text: str = "",
    turn: int = 0,
    told: bool = True,
    region: str = "",
) -> HelpCard:
    """The card for this tier. `turn` changes the wording; `told` says whether a person really hears of it.

    `text` is what the person wrote, so that the answer comes in their own language and script, and speaks to somebody
    who has already taken something, or who mourns, in other words. `region` adds the lines of a region ("J&K").
    """
    voice = language if isinstance(language, Voice) else voice_of(text, language)
    words = TEXTS[voice]
    occasion = occasion_of(tier, text)
    bubbles = _bubbles(words, tier, occasion, turn, told=told)
    wanted = LINES_OF[tier] + (("atrocities_14566",) if occasion is Occasion.CASTE else ())
    if tier in (Tier.HIGH, Tier.CHECK_IN):
        wanted += LINES_IN.get(region, ())
    lines = open_lines(now, [helpline(line) for line in wanted])
    return HelpCard(tier, bubbles, lines, words.quick_replies, voice, voice.reviewed)


def help_alone(tier: Tier, language: str | Voice, now: datetime, *, text: str = "", told: bool = True) -> HelpCard:
    """The card without its question: nobody there hears the answer."""
    card = help_for(tier, language, now, text=text, told=told)
    return replace(card, bubbles=card.bubbles[:-1], quick_replies=())


def occasion_of(tier: Tier, text: str) -> Occasion:
    """The occasion of a text of that tier."""
    if tier is Tier.ABUSE_DANGER:
        caste = any(_CASTE.search(clause) for clause in clauses(normalise(text)))
        return Occasion.CASTE if caste else Occasion.NONE
    if tier not in (Tier.IMMINENT, Tier.CHECK_IN) or not text:
        return Occasion.NONE
    found = assess(text).rules
    if tier is Tier.IMMINENT:
        return Occasion.NONE if _ACTED.isdisjoint(found) else Occasion.ACTED
    return Occasion.LOSS if any(rule.endswith(".loss") for rule in found) else Occasion.NONE


def _bubbles(words: Phrases, tier: Tier, occasion: Occasion, turn: int, *, told: bool) -> tuple[str, ...]:
    opening, question, safety = words.openings[tier], words.questions[tier], words.safety[tier]
    people = words.uninvolved if tier is Tier.ABUSE_DANGER else words.people
    if occasion is Occasion.ACTED:
        safety, question = words.acted, (words.acted_question,)
    elif occasion is Occasion.LOSS:
        opening, question = words.loss, (words.loss_question,)
    elif occasion is Occasion.CASTE:
        safety = f"{safety} {words.caste}"
    return (
        opening[turn % len(opening)],
        safety,
        f"{people} {words.told if told and tier is not Tier.CHECK_IN else words.staying} {words.honest}",
        question[turn % len(question)],
    )
