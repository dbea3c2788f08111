"""What a conversation was about, from what was said in it. Pure; it quotes nothing, and judges nobody.

What could bring somebody out is not named: a summary is read by others sooner or later.
"""

from collections import Counter
from collections.abc import Sequence
from typing import Final

import msgspec

from manmitra.domain.bestie.feeling import mood_of
from manmitra.domain.bestie.model import Language, Mood, Topic
from manmitra.domain.bestie.sentences import sentences
from manmitra.domain.bestie.subject import topic_of
from manmitra.domain.bestie.summing_up_texts import WORDS
from manmitra.domain.bestie.texts import VOICES
from manmitra.domain.bestie.whereabouts import STEPS
from manmitra.domain.crisis.detection import assess
from manmitra.domain.crisis.model import ALERTING, LEVELS, Level, Tier
from manmitra.domain.crisis.rule import RANK
from manmitra.domain.crisis.voice import Voice

MOST: Final = 3
"""Topics and feelings that are named: what came up oftest."""
UNNAMED: Final = frozenset({Topic.OTHER, Topic.LGBTQ})


class SummedUp(msgspec.Struct, frozen=True, kw_only=True):
    """`tier` is the gravest of all that the person wrote."""

    text: str
    topics: tuple[Topic, ...]
    feelings: tuple[Mood, ...]
    exercises: tuple[str, ...]
    tier: Tier
    level: Level | None
    voice: Voice


def sum_up(own: Sequence[str], replies: Sequence[str], language: Language, *, known: Sequence[Tier] = ()) -> SummedUp:
    """`own`: what the person wrote, which alone tells of topics, feelings and danger; `replies` tell of exercises.
    `known`: what it was found to be when it was written, where that was kept.
    """
    topics = Counter(topic for text in own if (topic := topic_of(text, Topic.OTHER)) not in UNNAMED)
    feelings = Counter(mood for text in own if (mood := mood_of(text)) is not Mood.NEUTRAL)
    signals = [assess(text, own[:place]) for place, text in enumerate(own)]
    tier = max((*known, *(signal.tier for signal in signals)), key=RANK.__getitem__, default=Tier.NONE)
    voice = Voice(language.value)
    named = (
        tuple(topic for topic, _ in topics.most_common(MOST)),
        tuple(feeling for feeling, _ in feelings.most_common(MOST)),
        _exercises(replies),
    )
    return SummedUp(
        text=_told(voice, *named, count=len(own), grave=tier in ALERTING),
        topics=named[0],
        feelings=named[1],
        exercises=named[2],
        tier=tier,
        level=LEVELS[tier] if tier in ALERTING else None,
        voice=voice,
    )


def _exercises(replies: Sequence[str]) -> tuple[str, ...]:
    """Those of which a step was said, in any voice."""
    said = (sentence for reply in replies for sentence in sentences(reply))
    return tuple(dict.fromkeys(name for sentence in said if (name := _STEPS.get(sentence))))


_STEPS: Final = {sentences(text)[0]: name for text, (name, _) in STEPS.items()}
"""How each step of an exercise begins."""


def _told(
    voice: Voice,
    topics: Sequence[Topic],
    feelings: Sequence[Mood],
    exercises: Sequence[str],
    *,
    count: int,
    grave: bool,
) -> str:
    words = WORDS[voice]
    said = [words.about.format(", ".join(VOICES[voice].topics[one] for one in topics)) if topics else words.some]
    if feelings:
        said.append(words.felt.format(", ".join(words.feelings[one] for one in feelings)))
    tried = [words.exercises[name] for name in exercises if name in words.exercises]
    if tried:
        said.append(words.tried.format(", ".join(tried)))
    if grave:
        said.append(words.grave)
    return " ".join(said) if count else words.nothing
