"""What goes over a live connection, each way."""

from datetime import datetime
from typing import Any, Final, Literal

import msgspec

from manmitra.domain.live.model import Frame
from manmitra.domain.live.usecases import at
from manmitra.entrypoints.live.protocol import text_frame

LONGEST: Final = 4096
BEAT: Final = ""
"""Said to those who have no heartbeat of their own, so that a line that broke is noticed."""
RESYNC: Final = '{"type":"resync"}'
"""Too much was missed: fetch anew what is shown."""


class FromClient(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`ping` is answered with `pong`: for pages that want to know whether the line still stands."""

    type: Literal["ping"]


FROM_CLIENT: Final = msgspec.json.Decoder(FromClient)


def understood(message: Any) -> FromClient | None:
    """None for whatever is not a small JSON text of a known kind."""
    text = message.get("text")
    if text is None or len(text) > LONGEST or len(text.encode()) > LONGEST:
        return None
    try:
        return FROM_CLIENT.decode(text)
    except (msgspec.DecodeError, RecursionError):
        return None


def said(kind: str, **more: str) -> str:
    return msgspec.json.encode({"type": kind, **more}).decode()


def hello(now: datetime) -> str:
    return said("hello", at=at(now))


def pong(now: datetime) -> str:
    return said("pong", at=at(now))


def problem(code: str, message: str) -> str:
    return said("problem", code=code, message=message)


def event(frame: Frame, *, own: bool = False) -> str:
    """`own`: it was the doing of the one who hears it."""
    told = {"type": "event", "id": frame.id, "kind": frame.kind, "at": at(frame.at), "data": frame.data}
    return msgspec.json.encode({**told, "own": True} if own else told).decode()


class HasId(msgspec.Struct, frozen=True):
    id: str = ""


HAS_ID: Final = msgspec.json.Decoder(HasId)


def id_of(text: str) -> str:
    """Of an event; empty for what else is said."""
    return HAS_ID.decode(text).id


class Encoded:
    """The text of a frame, made once for all who hear it."""

    __slots__ = ("_bytes", "_frame", "_text")

    def __init__(self) -> None:
        self._frame: Frame | None = None
        self._text = ""
        self._bytes = b""

    def of(self, frame: Frame) -> str:
        if frame is not self._frame:
            self._frame, self._text = frame, event(frame)
            self._bytes = text_frame(self._text)
        return self._text

    def bytes_of(self, frame: Frame) -> bytes:
        """As they go over the line."""
        if frame is not self._frame:
            self.of(frame)
        return self._bytes
