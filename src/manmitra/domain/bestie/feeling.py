"""How a text feels, by the words that give it away, in all four voices. Pure; nothing is learnt and nothing kept."""

from collections import Counter
from functools import lru_cache
from re import Match
from typing import Final

import msgspec

from manmitra.domain.bestie.cue_words import heard, plain
from manmitra.domain.bestie.feeling_words import CLAUSE, GOOD, GOOD_OR_NOT, MOODS, NOT, STAYS, STRONG, WISHED
from manmitra.domain.bestie.model import Mood

RECENT: Final = 64
"""Texts whose feeling is at hand: the last few messages are looked at again with each new one."""
NEAR: Final = 3
"""So many words before or behind a feeling may a "not" stand that denies it."""
STRENGTH: Final = 1.5
"""How much more "very" makes of a word. Of engineering, not of any study, like the arithmetic below."""


class Feeling(msgspec.Struct, frozen=True):
    """`score` from -1 (all words heavy) to 1 (all light); `magnitude`, from 0, tells how much was said of feelings at
    all; `emotion` is the one that most words tell, the heavier one of two. None of it is a diagnosis.
    """

    score: float
    magnitude: float
    emotion: Mood


@lru_cache(maxsize=RECENT)
def feeling_of(text: str) -> Feeling:
    """Joy counts where it was said, not where it was denied or wished for; a feeling that was denied counts little."""
    said = heard(plain(text))
    counts, denied = _heavy(said)
    light, refused = _light(said)
    strength = STRENGTH if STRONG.search(said) else 1.0
    counts.update({Mood.SAD: refused} if refused and not counts else {})
    heavy = counts.total()
    weight = (heavy + light) * strength + denied / 2
    score = ((light - heavy) * strength + denied / 2) / (weight + 0.5) if weight else 0.0
    return Feeling(round(score, 2), round(weight, 2), _emotion(counts, light))


def mood_of(text: str) -> Mood:
    return feeling_of(text).emotion


def _emotion(counts: Counter[Mood], light: int) -> Mood:
    if counts:
        return max(counts, key=lambda mood: (counts[mood], -ORDER[mood]))
    return Mood.GOOD if light else Mood.NEUTRAL


ORDER: Final = {mood: place for place, (mood, _) in enumerate(MOODS)}


def _heavy(text: str) -> tuple[Counter[Mood], int]:
    """The heavy words that were said, and how many of them were denied."""
    counts: Counter[Mood] = Counter()
    denied = 0
    may_deny = NOT.search(text) is not None
    for mood, cue in MOODS:
        for match in cue.finditer(text):
            if may_deny and mood in DENIABLE and _denied(text, match):
                denied += 1
            else:
                counts[mood] += 1
    return counts, denied


DENIABLE: Final = frozenset({Mood.ANXIOUS, Mood.ANGRY, Mood.LONELY, Mood.ASHAMED, Mood.SAD})
"""No sleep is tiring, and no sense is confusing: a "not" there denies nothing."""


def _denied(text: str, match: Match[str]) -> bool:
    """English denies before the word ("not scared"), Hindi and Urdu behind it ("dar nahi lagta")."""
    before = CLAUSE.split(text[: match.start()])[-1].split()[-NEAR:]
    behind = CLAUSE.split(text[match.end() :])[0].split()[:NEAR]
    if any(STAYS.search(word) for word in (*before, *behind)):
        return False
    latin = match.group().isascii()
    nearby = [*before, *behind[:1]] if latin else behind[:2]
    return any(NOT.fullmatch(word) for word in nearby)


def _light(text: str) -> tuple[int, int]:
    """How many clauses tell of something good, and how many deny it."""
    if not GOOD.search(text) and not GOOD_OR_NOT.search(text):
        return 0, 0
    light = refused = 0
    for clause in CLAUSE.split(text):
        good = GOOD.search(clause)
        if NOT.search(clause):
            refused += bool(good or GOOD_OR_NOT.search(clause))
        else:
            light += bool(good and not WISHED.search(clause))
    return light, refused
