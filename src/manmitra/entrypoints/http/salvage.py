"""What somebody says in a body that has to be refused: the crisis rules hear it all the same.

Half of an emoji, a NUL, a text without end or a language that is not offered must not stand between somebody in danger
and help. Where the rules hear none, the refusal stays.
"""

import json
from collections.abc import Iterator
from contextlib import suppress
from typing import Any, Final, Self

import msgspec

from manmitra.domain.crisis.detection import assess
from manmitra.entrypoints.http.answers import Body

NUL: Final = b"\\u0000"
HEAD: Final = 24_000
TAIL: Final = 7_900
"""Together no more than the rules read of one text."""


class SaidBody(Body, frozen=True, kw_only=True):
    """A body whose `message` is what a person says to us."""

    message: str

    @classmethod
    def salvaged(cls, body: bytes) -> Self | None:
        """From bytes that are refused otherwise, if the words in them call for help; None where they do not.

        What else the body tells is taken where it can be read. Lengths are not looked at: the use cases do that, and
        answer a call for help of any length.
        """
        there = _read(body)
        told = there if isinstance(there, dict) else {}
        words = told.get("message")
        text = _bounded(_clean(words if isinstance(words, str) else "\n".join(_texts(there))))
        return cls(message=text, **_others(cls, told)) if assess(text).detected else None


def _read(body: bytes) -> Any:
    """As leniently as can be; what is no JSON is a text."""
    text = body.decode(json.detect_encoding(body), "replace")
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return text


def _texts(there: Any) -> Iterator[str]:
    left = [there]
    while left:
        one = left.pop()
        if isinstance(one, str):
            yield one
        elif isinstance(one, list | dict):
            left += reversed(one if isinstance(one, list) else list(one.values()))


def _bounded(text: str) -> str:
    """A body holds eight times more than a message may, and nobody else is answered while it is looked at."""
    return text if len(text) <= HEAD + TAIL else f"{text[:HEAD]}\n{text[-TAIL:]}"


def _clean(text: str) -> str:
    """Without what no store can carry."""
    return text.replace("\0", "").encode("utf-8", "ignore").decode()


def _others(kind: type[SaidBody], told: dict[str, Any]) -> dict[str, Any]:
    """What is of its type, and can be carried on."""
    found = dict[str, Any]()
    for field in msgspec.structs.fields(kind):
        if field.name != "message" and field.encode_name in told:
            with suppress(msgspec.ValidationError, UnicodeEncodeError, RecursionError):
                value = msgspec.convert(told[field.encode_name], field.type)
                if NUL not in msgspec.json.encode(value):
                    found[field.name] = value
    return found
