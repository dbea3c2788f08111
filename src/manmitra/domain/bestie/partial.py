"""Reading an answer while it is still being written: its risk, and as much of its reply as is there. Pure."""

import re
from typing import Final

import msgspec

from manmitra.domain.bestie.prompt import LONGEST_ANSWER, Unreadable
from manmitra.domain.bestie.sentences import sentences

_HEAD: Final = re.compile(
    r'\A\s*(?:```(?:json)?\s*)?\{\s*"risk"\s*:\s*"(none|check_in|high|imminent)"\s*,\s*"reply"\s*:\s*"'
)
_CUT_ESCAPE: Final = re.compile(r"(?<!\\)(?:\\\\)*(\\(?:u[0-9a-fA-F]{0,3})?)\Z")
_HALF_PAIR: Final = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\Z")
_ENDED: Final = re.compile(r'(?<!\\)(?:\\\\)*"')


class Partial:
    """Takes the pieces of one answer. Sentences come out once it is certain that they are whole, and only when the
    risk was told before the reply: without it nobody knows yet whether help has to take the reply's place.
    """

    def __init__(self) -> None:
        self.text = ""
        self._told = 0

    def take(self, piece: str) -> list[str]:
        """The sentences that became whole with `piece`. Raises Unreadable for an answer without an end."""
        self.text += piece
        if len(self.text) > LONGEST_ANSWER:
            raise Unreadable("too long")
        head = _HEAD.match(self.text)
        if head is None or head[1] in {"high", "imminent"}:
            return []
        whole = sentences(_decoded(self.text[head.end() :]))
        ready = list(whole[self._told : -1])  # the last one may still be going on
        self._told += len(ready)
        return ready


def _decoded(raw: str) -> str:
    """The text of a JSON string that may lack its end."""
    end = _ENDED.search(raw)
    text = raw[: end.end() - 1] if end else _HALF_PAIR.sub("", _CUT_ESCAPE.sub(_kept, raw))
    try:
        return msgspec.json.decode(f'"{text}"', type=str)
    except (msgspec.DecodeError, UnicodeEncodeError) as error:
        raise Unreadable("not JSON") from error


def _kept(cut: re.Match[str]) -> str:
    return cut[0][: -len(cut[1])]
