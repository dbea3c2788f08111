"""What a text is about, by the words that give it away."""

from collections import Counter
from typing import Final

import msgspec

from manmitra.domain.bestie.lexicon import Lexicon
from manmitra.domain.bestie.model import Topic
from manmitra.domain.bestie.things import TOPIC_OF, WORDS

FEELING_WORDS: Final[Lexicon[Topic]] = Lexicon(
    {
        Topic.ISOLATION: (
            "lonel*, alone, isolated, left out, akel*, tanha*, अकेल*, तनहा*, तन्हा*, تنہا*, اکیل*, akela, akeli, nobody"
        ),
        Topic.ANXIETY: (
            "anxi*, panic*, worr*, nervous*, overthink*, ghabra*, chinta*, bechain*, घबरा*, चिंता*, बेचैन*, گھبرا*, بےچین*, فکر"
        ),
        Topic.SELF_IMPROVEMENT: (
            "habit*, routine*, procrastinat*, confidence, motivat*, discipline*, improve*, self esteem, aadat*, आदत*, "
            "आत्मविश्वास, عادت*, خود اعتمادی"
        ),
    }
)
ORDER: Final = (
    Topic.ACADEMIC,
    Topic.RELATIONSHIPS,
    Topic.LGBTQ,
    Topic.FAMILY,
    Topic.ISOLATION,
    Topic.ANXIETY,
    Topic.SELF_IMPROVEMENT,
)
"""Which comes first where several are said as often: what it is before how it feels."""


class Subject(msgspec.Struct, frozen=True):
    """`confidence` from 0 to 1: 0 when no word told anything, and lower when words point several ways. It is no
    probability.
    """

    topic: Topic
    confidence: float


def subject_of(text: str) -> Subject:
    """OTHER with confidence 0 where nothing is heard."""
    counts = _counted(text)
    if not counts:
        return Subject(Topic.OTHER, 0.0)
    topic = max(counts, key=lambda one: (counts[one], -ORDER.index(one)))
    return Subject(topic, round(counts[topic] / (counts.total() + 1), 2))


def topic_of(text: str, chosen: Topic) -> Topic:
    """What the words point to; else what was chosen."""
    return subject_of(text).topic if _counted(text) else chosen


def _counted(text: str) -> Counter[Topic]:
    counts = FEELING_WORDS.counted(text)
    counts.update(TOPIC_OF[thing] for thing in WORDS.found(text) if thing in TOPIC_OF)
    return counts
