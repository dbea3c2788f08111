"""The small model of the crisis rules, trained: `python -m safety.likening --data DIR`. Pure Python, always the same.

It learns from our own cases and from sentences written for this (`safety/heard/`), and, for what is no danger, from the
public sets whose licence allows a model that is passed on: posts of soldiers and of 27 subreddits (Apache-2.0), Roman
Urdu and English tweets (MIT). No text of the sets is kept: what is written is pieces of words, at most three words
long, that are in several texts, and three small numbers for each.
"""

import argparse
import json
import math
import os
import random
import sys
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import Final, NamedTuple

from manmitra.domain.crisis.likeness import (
    APART,
    FEWEST_PIECES,
    KINDS,
    STEP,
    WEIGHTS,
    packed,
    pieces_of,
    windows,
)
from manmitra.domain.crisis.normalise import clauses, normalise
from safety.sets import own_cases

HEARD: Final = Path(__file__).parent / "heard"
SELF, OTHER, DANGER, NOTHING = range(4)
KIND: Final = {
    **dict.fromkeys(("wish", "means", "goodbye", "burden", "method", "harm", "hidden"), SELF),
    "other": OTHER,
    "danger": DANGER,
    "violence": NOTHING,
}
"""Any other kind of case is no danger."""
CALM_SETS: Final = {"reddit27_subreddits": 972, "tox_roman_urdu_rizwan": 1500, "tox_en_davidson": 800}
"""Read as if nothing in them were danger, so many texts of each."""
SOLDIERS: Final = "rallypoint_stb"
PARTS_OF_ONE: Final = 6
"""A long text is shown by so many of its pieces at most, which share its weight."""
TIMES: Final = 3
"""As often is each of our cases shown: they are few, and were looked at more than once."""
EPOCHS: Final = 16
RATE: Final = 0.6
SLOWLY: Final = 2
"""After so many more rounds the steps are half of the first ones, then a third."""
SHRINK: Final = 1e-6
BALANCE: Final = 0.5
"""The rarer kind counts more: by this power of the ratio of the numbers."""


SEVERAL: Final = 3
SEVERAL_APART: Final = 5
"""In so many texts must a piece be, and two words that don't stand beside each other."""
FAINT: Final = 1
"""A piece with no more than so many steps for any kind says nothing."""


class Row(NamedTuple):
    pieces: list[int]
    kind: int
    weight: float


def told(path: Path) -> Iterator[tuple[str, int]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        kind, _, text = line.partition("\t")
        yield text, KIND.get(kind, NOTHING)


def own() -> Iterator[tuple[str, int]]:
    for case in own_cases() * TIMES:
        yield case.text, KIND.get(case.kind, NOTHING)
    for path in sorted(HEARD.glob("*.tsv")):
        yield from told(path)


def public(folder: Path) -> Iterator[tuple[str, int]]:
    for name, most in CALM_SETS.items():
        for text, _ in _lines(folder, name, most):
            yield text, NOTHING
    for text, crisis in _lines(folder, SOLDIERS, 10_000):
        yield text, SELF if crisis else NOTHING


def _lines(folder: Path, name: str, most: int) -> Iterator[tuple[str, int]]:
    with (folder / f"{name}.dev.jsonl").open(encoding="utf-8") as lines:
        for _, line in zip(range(most), lines, strict=False):
            row = json.loads(line)
            yield row["text"], int(row.get("crisis", 0))


def shown(texts: Iterable[tuple[str, int]]) -> Iterator[tuple[list[str], int, float]]:
    """The pieces of a text, or of some parts of a long one, its kind, and how much they count."""
    for text, kind in texts:
        words = [word for clause in clauses(normalise(text)) for word in clause.split(" ")]
        parts = windows(words) if words else []
        some = parts[:: max(1, len(parts) // PARTS_OF_ONE)]
        for part in some:
            yield list(pieces_of(part)), kind, 1 / len(some)


def rows_of(texts: Iterable[tuple[str, int]]) -> tuple[list[str], list[Row]]:
    """The pieces that are in several texts, and the texts as places among them."""
    read = list(shown(texts))
    often = Counter(piece for pieces, _, _ in read for piece in set(pieces))
    known = sorted(piece for piece, times in often.items() if times >= (SEVERAL_APART if APART in piece else SEVERAL))
    places = {piece: place for place, piece in enumerate(known)}
    rows = [Row([places[piece] for piece in pieces if piece in places], kind, weight) for pieces, kind, weight in read]
    return known, rows


def train(size: int, rows: list[Row], kind: int, seed: int = 1) -> tuple[list[float], float]:
    """Logistic regression of one kind against all others, by stochastic descent."""
    ours = sum(row.weight for row in rows if row.kind == kind)
    raised = (sum(row.weight for row in rows) / ours - 1) ** BALANCE
    weights, bias = [0.0] * size, 0.0
    order = list(range(len(rows)))
    shuffle = random.Random(seed)  # noqa: S311 - an order, no secret
    for epoch in range(EPOCHS):
        shuffle.shuffle(order)
        rate = RATE / (1 + epoch / SLOWLY)
        for index in order:
            pieces, truth, weight = rows[index]
            share = 1 / math.sqrt(max(len(pieces), FEWEST_PIECES))
            error = (truth == kind) - chance(bias + share * sum(map(weights.__getitem__, pieces)))
            counts = weight * (raised if truth == kind else 1)
            step, less = rate * error * share * 4 * counts, rate * SHRINK * counts
            for piece in pieces:
                weights[piece] += step - less * weights[piece]
            bias += rate * error * 0.1 * counts
    return weights, bias


def chance(sum_of: float) -> float:
    return 1 / (1 + math.exp(-max(min(sum_of, 30.0), -30.0)))


def steps_of(known: list[str], trained: list[list[float]]) -> dict[str, list[int]]:
    """Steps of a fixed size, a byte each, of those pieces that say something."""
    model = {}
    for piece, weights in zip(known, zip(*trained, strict=True), strict=True):
        steps = [max(min(round(weight / STEP), 127), -127) for weight in weights]
        if max(map(abs, steps)) > FAINT:
            model[piece] = steps
    return model


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m safety.likening", description="Train the small model of the crisis rules."
    )
    parser.add_argument("--data", default=os.environ.get("MANMITRA_SAFETY_DATA", ""), help="a folder of *.dev.jsonl")
    known, rows = rows_of(chain(own(), public(Path(parser.parse_args().data))))
    trained = [train(len(known), rows, kind) for kind in range(KINDS)]
    model = steps_of(known, [weights for weights, _ in trained])
    written = packed(model, [bias for _, bias in trained])
    Path(WEIGHTS).write_bytes(written)
    print(f"{len(rows)} texts, {len(model)} pieces, {len(written)} bytes in {WEIGHTS}, {zlib.crc32(written):08x}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
