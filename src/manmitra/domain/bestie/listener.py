"""The Listener: says back what was heard, the feeling and what it is about, and then asks one question or none."""

from collections.abc import Sequence
from typing import Final

from manmitra.domain.bestie import cues
from manmitra.domain.bestie.feeling import mood_of
from manmitra.domain.bestie.guardian import mourns, threatened
from manmitra.domain.bestie.model import Mood, Topic
from manmitra.domain.bestie.phrases import Phrases, Pool
from manmitra.domain.bestie.picking import fresh, joined, turned
from manmitra.domain.bestie.ports import Reply, Turn
from manmitra.domain.bestie.subject import subject_of
from manmitra.domain.bestie.things import things_in

FEW: Final = 3
"""Words: a short message gets a short answer."""
NO_QUESTION_EVERY: Final = 3
BEFORE: Final = 3
"""So many messages back the subject is looked for, when this one names none."""
HEAVY: Final = frozenset({Mood.SAD, Mood.TIRED, Mood.CONFUSED})
CALM: Final = frozenset({Mood.NEUTRAL, Mood.GOOD})
CARRIED: Final = frozenset({Topic.RELATIONSHIPS, Topic.FAMILY, Topic.LGBTQ})
"""Subjects that a feeling goes on with when it names none itself."""
FELT_TOPICS: Final = {Mood.ANXIOUS: Topic.ANXIETY, Mood.LONELY: Topic.ISOLATION}


def listen(turn: Turn, words: Phrases) -> Reply:
    pool = _special(turn.text, words)
    if pool is not None:
        return Reply(text=_answered(pool, turn, words))
    mood = _mood(turn)
    heard, asked = reflections(turn, words, mood), _questions(turn, words, mood)
    if len(turn.text.split()) <= FEW and mood is Mood.NEUTRAL and not subject_of(turn.text).confidence:
        return Reply(text=fresh(words.listener.brief, turn, words))
    if turn.number % NO_QUESTION_EVERY == 2 and mood not in {Mood.NEUTRAL, Mood.GOOD}:
        return Reply(text=joined(heard, turned(words.listener.stay, turn), turn))
    return Reply(text=joined(heard, asked, turn))


def _mood(turn: Turn) -> Mood:
    """Whoever mourns does so in plain sentences too."""
    mood = mood_of(turn.text)
    return Mood.SAD if mood is Mood.NEUTRAL and mourns(turn) else mood


def _answered(pool: Pool, turn: Turn, words: Phrases) -> str:
    """One of `pool`, after the thing that the question was about."""
    said, things = words.listener, things_in(turn.text)
    if not things or pool not in (said.advice, said.normal):
        return fresh(pool, turn, words)
    name = said.things[things[0]]
    heard = [capital(one.format(thing=name)) for one in said.about[Mood.NEUTRAL]]
    return joined(turned(heard, turn), turned(pool, turn), turn)


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def is_special(text: str) -> bool:
    """Whether it asks or refuses something, so that no suggestion may take the place of the answer."""
    return any(cue.search(text) for cue in (cues.SILENCE, cues.MISSED, cues.NORMAL, cues.ADVICE, cues.ASKING))


def reflections(turn: Turn, words: Phrases, mood: Mood) -> Sequence[str]:
    """Sentences that say back what was heard, the nearest first."""
    said = words.listener
    plain = turned(said.feelings[mood], turn)
    things = things_in(turn.text)
    if not things:
        return plain
    name = said.things[things[0]]
    return [*turned([capital(one.format(thing=name)) for one in said.about[mood]], turn), *plain]


def _special(text: str, words: Phrases) -> Pool | None:
    said = words.listener
    heard = (
        (cues.SILENCE.search, said.silence),
        (cues.MISSED.search, said.missed),
        (cues.NORMAL.search, said.normal),
        (cues.ADVICE.search, said.advice),
        (cues.PRESENT.search, said.present),
        (cues.UNSURE.fullmatch, said.unsure),
        (cues.BRIEF.fullmatch, said.brief),
        (cues.YES.fullmatch, said.brief),
    )
    pool = next((pool for hears, pool in heard if hears(text)), None)
    return said.brief if pool is None and text in _buttons(words) else pool


def _buttons(words: Phrases) -> Sequence[str]:
    """Left over from something that has ended."""
    return (words.coach.labels["next"], words.coach.labels["stop"], words.screener.yes, words.screener.no)


def _questions(turn: Turn, words: Phrases, mood: Mood) -> Sequence[str]:
    """The nearest first: about the thing that was named, then about the subject."""
    said = words.listener
    if mourns(turn):
        return turned(said.mourning, turn)
    if mood is Mood.GOOD or (mood is Mood.NEUTRAL and turn.earlier and mood_of(turn.earlier[-1]) is Mood.GOOD):
        return turned(said.savour, turn)
    near = [turned(said.curious[thing], turn) for thing in things_in(turn.text) if thing in said.curious]
    wide = turned(said.questions[_topic(turn, mood)], turn)
    recent = "\n".join(turn.replies)
    first = [question for pool in near[:1] for question in pool if question not in recent]
    return [*first, *wide]


def _topic(turn: Turn, mood: Mood) -> Topic:
    """Of this message. A feeling that names nothing is asked about as it is; else it is what was spoken of before."""
    here = subject_of(turn.text)
    if here.topic is Topic.SELF_IMPROVEMENT and mood not in CALM:
        return Topic.OTHER
    if here.confidence:
        return here.topic
    if (mood in HEAVY or mood in FELT_TOPICS) and not threatened(turn):
        return FELT_TOPICS.get(mood, Topic.OTHER)
    before = [subject_of(text).topic for text in list(reversed(turn.earlier))[:BEFORE]]
    if mood in CALM and Topic.ACADEMIC in before[:1]:
        return Topic.ACADEMIC
    return next((topic for topic in before if topic in CARRIED), turn.topic if mood in CALM else Topic.OTHER)
