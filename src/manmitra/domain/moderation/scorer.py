"""The small model: how much a text's pieces of words resemble those of insults. `safety/training.py` made its weights.

It has seen English and Roman Urdu; by their sound it knows something of Hindi and Urdu in their own scripts.
"""

import math
import zlib
from importlib.resources import files
from pathlib import Path
from typing import Final

from manmitra.domain.moderation.features import BUCKETS, features_of

STEP: Final = 0.04
WEIGHTS: Final = Path(str(files("manmitra.domain.moderation").joinpath("weights.bin")))


def _unpacked(written: bytes) -> tuple[memoryview, float]:
    plain = zlib.decompress(written)
    if len(plain) != BUCKETS + 4:
        raise ValueError("weights.bin is not of this version")
    return memoryview(plain)[4:].cast("b"), int.from_bytes(plain[:4], "big", signed=True) / 1000


_WRITTEN: Final = WEIGHTS.read_bytes()
MODEL_VERSION: Final = f"words-{zlib.crc32(_WRITTEN):08x}"
_STEPS, _BIAS = _unpacked(_WRITTEN)


def likelihood(text: str) -> float:
    """From 0 to 1. It orders texts; it is calibrated on nothing."""
    pieces = features_of(text)
    if not pieces:
        return 0.0
    total = _BIAS + STEP * sum(map(_STEPS.__getitem__, pieces)) / math.sqrt(len(pieces))
    return 1 / (1 + math.exp(-max(min(total, 30.0), -30.0)))
