"""Which of several wordings is said: decided by conversation and turn alone, and none of the last ten replies again."""

import zlib
from collections.abc import Iterator, Sequence

from manmitra.domain.bestie.phrases import BUBBLE, Phrases
from manmitra.domain.bestie.ports import Turn
from manmitra.domain.bestie.sentences import mark


def turned(texts: Sequence[str], turn: Turn) -> Sequence[str]:
    """In another order with each turn, so that the first of them is another than in the turns before; what stands in
    the last few replies comes last.
    """
    start = (zlib.crc32(turn.seed.encode()) + turn.number) % len(texts)
    order = [*texts[start:], *texts[:start]]
    if not turn.replies:
        return order
    recent = "\n".join(turn.replies)
    return sorted(order, key=lambda text: text in recent)


def is_fresh(text: str, turn: Turn) -> bool:
    return mark(text) not in turn.said and text != turn.last_reply


def fresh(texts: Sequence[str], turn: Turn, words: Phrases) -> str:
    """One that was not said in the last ten replies; with other words before it, if all of them were."""
    order = turned(texts, turn)
    return next((text for text in _tries(order, turn, words) if is_fresh(text, turn)), order[0])


def _tries(order: Sequence[str], turn: Turn, words: Phrases) -> Iterator[str]:
    yield from order
    for lead in turned(words.listener.leads, turn):
        yield from (f"{lead} {text}" for text in order if len(lead) + len(text) < BUBBLE)


def joined(firsts: Sequence[str], seconds: Sequence[str], turn: Turn) -> str:
    """A sentence of each, in a pair that was not said in the last ten replies."""
    pairs = (f"{first} {second}" for second in seconds for first in firsts[:3])
    return next((pair for pair in pairs if len(pair) <= BUBBLE and is_fresh(pair, turn)), f"{firsts[0]} {seconds[0]}")
