"""The small model: how much a text is like what people write who are in danger. `safety/likening.py` made its weights.

It knows pieces of words, as they are spelled and as they sound, and which words stand beside each other: so it hears
what no rule spells out. It may raise what the rules found, and never lowers it.
"""

import math
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise, repeat
from pathlib import Path
from typing import Final, NamedTuple, TypeVar

from manmitra.domain.shared.sound import sound

T = TypeVar("T")

STEP: Final = 0.1
KINDS: Final = 3
BITS: Final = 21
HALF: Final = 1 << (BITS - 1)
"""No sum of steps comes near it, and all kinds together are a machine word: so they are added up quickly."""
WEIGHTS: Final = Path(str(files("manmitra.domain.crisis").joinpath("likeness.bin")))

WINDOW: Final = 40
STRIDE: Final = 20
"""A long text is looked at in overlapping pieces of so many words; one of them may hold what matters."""
READ_AT_EACH_END: Final = 40
"""Of a very long text its beginning and its end, in words: the rules read all of it."""
APART: Final = "&"
FEWEST_PIECES: Final = 35
"""Of a few words it can't be as sure as of many."""
LUCK: Final = 0.6
"""The best of many pieces is high by chance: so much is taken off for each doubling (natural logarithm)."""
LONGEST_WORD: Final = 24
LETTERS: Final = 4
"""In a piece of a word. Shorter and longer ones beside them were tried: they cost time and hear no more."""
WORDS_KEPT: Final = 32_768


class Likeness(NamedTuple):
    """Log-odds that the text is of somebody who may die by their own hand, who fears so for another, or who is in
    danger from others. They order texts; they are calibrated on nothing but the thresholds of raising.py.
    """

    self_: float
    other: float
    danger: float


FAR: Final = Likeness(-9.0, -9.0, -9.0)
REPETITIVE: Final = 8
"""So many words to each different one are no text any more."""
A_FEW: Final = 4
NEAR: Final = -2.0
"""Where the words by themselves are farther than this from all three, it is not asked what stands beside what."""
NEAR_IN_LONG: Final = -0.5
"""The same for the pieces of a long text, of which more is wanted."""


def likeness(clauses: Sequence[str]) -> Likeness:
    """Of the clauses of a text, as `normalise.clauses` makes them."""
    spoken = " ".join(clauses).split(" ")
    if len(spoken) > 2 * READ_AT_EACH_END:
        spoken = [*spoken[:READ_AT_EACH_END], *spoken[-READ_AT_EACH_END:]]
    if len(spoken) > REPETITIVE * len(set(spoken)):
        spoken = _each_a_few_times(spoken)
    # "Never never" says more than the word alone; a thousand times says no more than twice.
    before, former = ["", *spoken], ["", "", *spoken]
    words = [
        _of_word(word)
        for word, last, other in zip(spoken, before, former, strict=False)
        if word and not (word == last == other)
    ]
    if not words:
        return FAR
    if len(words) <= WINDOW:
        return _seen(words, NEAR)
    seen = [_seen(part, NEAR_IN_LONG) for part in windows(words)]
    off = LUCK * math.log(len(seen))
    return Likeness(*(max(odds) - off for odds in zip(*seen, strict=True)))


def _each_a_few_times(spoken: Sequence[str]) -> list[str]:
    """Who says two words a thousand times says them."""
    told = Counter[str]()
    kept = list[str]()
    for word in spoken:
        told[word] += 1
        if told[word] <= A_FEW:
            kept.append(word)
    return kept


def windows(words: Sequence[T]) -> list[Sequence[T]]:
    if len(words) <= WINDOW:
        return [words]
    return [words[start : start + WINDOW] for start in range(0, len(words) - STRIDE, STRIDE)]


def pieces_of(words: Sequence[str]) -> Iterator[str]:
    """All that the model can know of these words, for its training."""
    for word in words:
        yield from _pieces(word)
    yield from _beside([sound(word[:LONGEST_WORD]) for word in words])


def _pieces(word: str) -> list[str]:
    spelled = f"<{word[:LONGEST_WORD]}>"
    heard = f"({sound(word[:LONGEST_WORD])})"
    return [
        spelled,
        heard,
        *[spelled[start : start + LETTERS] for start in range(len(spelled) - LETTERS + 1)],
        *["s" + heard[start : start + LETTERS] for start in range(len(heard) - LETTERS + 1)],
    ]


def _beside(sounds: Sequence[str]) -> list[str]:
    """Two and three words in their order, and in any order two that stand a little apart."""
    return [
        *(f"{first} {second}" for first, second in pairwise(sounds)),
        *(f"{first} {second} {third}" for first, second, third in zip(sounds, sounds[1:], sounds[2:], strict=False)),
        *(
            f"{one}{APART}{other}" if one < other else f"{other}{APART}{one}"
            for away in (2, 3, 4)
            for one, other in zip(sounds, sounds[away:], strict=False)
        ),
    ]


class Model(NamedTuple):
    """What is written in `likeness.bin`."""

    biases: tuple[float, float, float]
    steps: Mapping[str, int]
    """Of each piece, for all kinds (`together`)."""
    version: str


class _Word(NamedTuple):
    heard: str
    steps: int
    pieces: int


@lru_cache(maxsize=WORDS_KEPT)
def _of_word(word: str) -> _Word:
    pieces = _pieces(word)
    return _Word(sound(word[:LONGEST_WORD]), _sums(pieces), len(pieces))


def _sums(pieces: Sequence[str]) -> int:
    return sum(map(model().steps.get, pieces, repeat(0)))


def _seen(words: Sequence[_Word], near: float) -> Likeness:
    heard, steps, counts = zip(*words, strict=True)
    sums, count = sum(steps), sum(counts)
    alone = _odds(sums, count)
    if max(alone) < near:
        return alone
    beside = _beside(heard)
    return _odds(sums + _sums(beside), count + len(beside))


def _odds(sums: int, count: int) -> Likeness:
    share = STEP / math.sqrt(max(count, FEWEST_PIECES))
    biases = model().biases
    return Likeness(*(bias + share * steps for bias, steps in zip(biases, apart(sums), strict=True)))


def together(steps: Sequence[int]) -> int:
    """The steps of all kinds as one number, so that all are added up at once."""
    return sum(each << BITS * kind for kind, each in enumerate(steps))


def apart(sums: int) -> tuple[int, ...]:
    """What `together` made of them, and sums of such numbers."""
    found = []
    for _ in range(KINDS):
        each = ((sums + HALF) & (2 * HALF - 1)) - HALF
        found.append(each)
        sums = (sums - each) >> BITS
    return tuple(found)


def packed(steps_of: Mapping[str, Sequence[int]], biases: Sequence[float]) -> bytes:
    """As `likeness.bin` holds it: the biases, the pieces, and for each kind a byte for each piece."""
    head = " ".join(f"{bias:.3f}" for bias in biases)
    steps = b"".join(bytes(one[kind] & 0xFF for one in steps_of.values()) for kind in range(KINDS))
    return zlib.compress("\n".join([head, *steps_of]).encode() + b"\0" + steps, 9)


def unpacked(written: bytes) -> Model:
    """Raises ValueError for what `packed` of this version did not make."""
    told, _, steps = zlib.decompress(written).partition(b"\0")
    head, *pieces = told.decode().split("\n")
    if len(steps) != KINDS * len(pieces):
        raise ValueError("likeness.bin is not of this version")
    each = memoryview(steps).cast("b")
    kinds = [each[kind * len(pieces) : (kind + 1) * len(pieces)] for kind in range(KINDS)]
    self_, other, danger = map(float, head.split(" "))
    return Model(
        biases=(self_, other, danger),
        steps=dict(zip(pieces, map(together, zip(*kinds, strict=True)), strict=True)),
        version=f"likeness-{zlib.crc32(written):08x}",
    )


@cache
def model() -> Model:
    """Some hundredths of a second: read when the first text is judged, or beside a server's start."""
    return unpacked(WEIGHTS.read_bytes())


def words() -> list[str]:
    """Those that it knows as a whole: most of what is ever written."""
    return [piece[1:-1] for piece in model().steps if piece.startswith("<") and piece.endswith(">")]


def make_ready() -> None:
    """Have the words at hand that it knows as a whole."""
    for word in words():
        _of_word(word)
