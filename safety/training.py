"""The small model of moderation, trained: `python -m safety.training --data DIR`. Pure Python, the same every time.

Only sets whose licence allows a model that is passed on: Roman Urdu (Rizwan and others) and Davidson and others (MIT);
posts of soldiers and of 27 subreddits (Apache-2.0) stand for what nobody has to hold back, and so do some sentences of
our own: that somebody is named a Muslim, a woman or gay, or swears about an exam, is no insult. No text of the sets is
kept: what is written is one small number for each of 65,536 hashed pieces of words.
"""

import argparse
import json
import math
import os
import random
import sys
import zlib
from pathlib import Path
from typing import Final

from manmitra.domain.moderation.features import BUCKETS, features_of
from manmitra.domain.moderation.scorer import STEP, WEIGHTS

Row = tuple[list[int], int]

SETS: Final = {
    "tox_roman_urdu_rizwan": "toxic",
    "tox_en_davidson": "toxic",
    "rallypoint_stb": "",
    "reddit27_subreddits": "",
}
"""And the field that tells; without one nothing of it is toxic."""
CALM: Final = Path(__file__).parent / "moderation_calm.txt"
TIMES: Final = 12
"""As often is each of our few sentences shown."""
EPOCHS: Final = 8
RATE: Final = 0.5
SHRINK: Final = 2e-6
FOLDS: Final = 5


def read(folder: Path, name: str, field: str) -> list[Row]:
    with (folder / f"{name}.dev.jsonl").open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return [(features_of(row["text"]), int(row[field]) if field else 0) for row in rows]


def calm() -> list[Row]:
    return [(features_of(line), 0) for line in CALM.read_text(encoding="utf-8").splitlines()] * TIMES


def train(rows: list[Row], seed: int = 1) -> tuple[list[float], float]:
    """Logistic regression by stochastic descent; a text's pieces share its weight."""
    weights, bias = [0.0] * BUCKETS, 0.0
    order = list(range(len(rows)))
    shuffle = random.Random(seed)  # noqa: S311 - an order, no secret
    for epoch in range(EPOCHS):
        shuffle.shuffle(order)
        rate = RATE / (1 + epoch)
        for index in order:
            pieces, truth = rows[index]
            share = 1 / math.sqrt(len(pieces) or 1)
            error = truth - chance(bias + share * sum(weights[piece] for piece in pieces))
            step = rate * error * share * 4
            for piece in pieces:
                weights[piece] += step - rate * SHRINK * weights[piece]
            bias += rate * error * 0.1
    return weights, bias


def chance(sum_of: float) -> float:
    return 1 / (1 + math.exp(-max(min(sum_of, 30.0), -30.0)))


def packed(weights: list[float], bias: float) -> bytes:
    """Steps of a fixed size, a byte each; the bias in front in thousandths."""
    steps = bytes(max(min(round(weight / STEP), 127), -127) & 0xFF for weight in weights)
    return zlib.compress(round(bias * 1000).to_bytes(4, "big", signed=True) + steps, 9)


def cross(rows: list[Row]) -> str:
    """What it finds in texts that it did not see, of one set."""
    right = [0, 0, 0, 0]
    for fold in range(FOLDS):
        weights, bias = train([*calm(), *(row for place, row in enumerate(rows) if place % FOLDS != fold)])
        for pieces, truth in rows[fold::FOLDS]:
            share = 1 / math.sqrt(len(pieces) or 1)
            found = chance(bias + share * sum(weights[piece] for piece in pieces)) >= 0.5
            right[2 * truth + found] += 1
    return f"F1 {2 * right[3] / (2 * right[3] + right[1] + right[2]):.3f}"


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m safety.training", description="Train the small model of moderation."
    )
    parser.add_argument("--data", default=os.environ.get("MANMITRA_SAFETY_DATA", ""), help="a folder of *.dev.jsonl")
    parser.add_argument("--cross", action="store_true", help="cross-validate the two labelled sets first")
    arguments = parser.parse_args()
    sets = {name: read(Path(arguments.data), name, field) for name, field in SETS.items()}
    if arguments.cross:
        for name in ("tox_roman_urdu_rizwan", "tox_en_davidson"):
            print(name, cross(sets[name]))
    written = packed(*train([*calm(), *(row for rows in sets.values() for row in rows)]))
    Path(WEIGHTS).write_bytes(written)
    print(f"{len(written)} bytes in {WEIGHTS}, {zlib.crc32(written):08x}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
