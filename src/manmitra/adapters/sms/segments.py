"""How a text travels: in GSM 03.38 when its alphabet suffices, else in UCS-2, cut into segments that are paid each."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final

import msgspec

_BASIC: Final = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED: Final = frozenset("\f^{}\\[~]|€")
"""Sent as two: an escape and a letter."""


class Encoding(StrEnum):
    GSM7 = "GSM-7"
    UCS2 = "UCS-2"


_ALONE: Final = {Encoding.GSM7: 160, Encoding.UCS2: 70}
_TOGETHER: Final = {Encoding.GSM7: 153, Encoding.UCS2: 67}
"""Fewer in each of several: a header tells how they belong together."""


class Size(msgspec.Struct, frozen=True, kw_only=True):
    encoding: Encoding
    units: int
    segments: int


def size_of(text: str) -> Size:
    """Counted as networks count; a pair (an escaped letter, a surrogate pair) is never cut in two."""
    if all(sign in _BASIC or sign in _EXTENDED for sign in text):
        return _sized(Encoding.GSM7, (2 if sign in _EXTENDED else 1 for sign in text))
    return _sized(Encoding.UCS2, (2 if sign > "\uffff" else 1 for sign in text))


def foreign_to_gsm7(text: str) -> str:
    """The signs because of which a text does not fit the short alphabet, each once."""
    return "".join(dict.fromkeys(sign for sign in text if sign not in _BASIC and sign not in _EXTENDED))


def _sized(encoding: Encoding, units: Iterable[int]) -> Size:
    widths = list(units)
    total = sum(widths)
    if total <= _ALONE[encoding]:
        return Size(encoding=encoding, units=total, segments=1 if total else 0)
    segments, room = 1, _TOGETHER[encoding]
    for width in widths:
        if width > room:
            segments, room = segments + 1, _TOGETHER[encoding]
        room -= width
    return Size(encoding=encoding, units=total, segments=segments)
