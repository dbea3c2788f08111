"""One open connection: a bounded queue, and a task only while there is something to send.

Five thousand idle ones are five thousand small objects. One whose reader does not keep up loses its queue, never its
neighbours' time: it hears `resync` when it reads again.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Collection, Iterable
from datetime import datetime
from typing import Any, Final

from manmitra.domain.live.model import Frame
from manmitra.domain.live.ports import Listener
from manmitra.domain.live.tickets import Admitted
from manmitra.domain.shared.identity import Principal
from manmitra.entrypoints.live.wire import RESYNC, Encoded, event

QUEUE: Final = 512
MISSED: Final = QUEUE // 2
POLICY: Final = 1008
Send = Callable[[Any], Awaitable[None]]
Direct = Callable[[bytes], bool]
"""Writes a frame at once, or returns False."""


def never(_: bytes) -> bool:
    """Of a server that can't."""
    return False


class Line:
    """What waits is at most QUEUE texts, then `resync`, then the end."""

    __slots__ = (
        "_direct",
        "_encoded",
        "_end",
        "_held",
        "_missed",
        "_queue",
        "_send",
        "_sending",
        "_told",
        "address",
        "beats",
        "ends_at",
        "listener",
        "who",
    )  # fmt: skip

    def __init__(self, admitted: Admitted, address: str, send: Send, encoded: Encoded, direct: Direct) -> None:
        self.who: Principal = admitted.who
        self.ends_at: datetime | None = admitted.ends_at
        self.address = address
        self.listener: Listener | None = None
        self.beats = False
        self._send = send
        self._encoded = encoded
        self._direct = direct
        self._queue: deque[tuple[str, str]] | None = None
        self._sending: asyncio.Task[None] | None = None
        self._missed = False
        self._held = True
        self._told: Collection[str] = ()
        self._end: tuple[int, str] | None = None

    def on_frame(self, frame: Frame) -> None:
        at_once = self._idle and frame.id not in self._told and not self._own(frame)
        if not (at_once and self._direct(self._encoded.bytes_of(frame))):
            self.say(self._text(frame), frame.id)

    def say(self, text: str, frame_id: str = "") -> None:
        """Returns at once. Nothing is said any more after `end`."""
        if self._end is not None or (self._missed and frame_id) or (frame_id and frame_id in self._told):
            return
        if self._queue is None:
            self._queue = deque()
        if len(self._queue) >= QUEUE:
            self._queue.clear()
            self._missed = True
            return
        self._queue.append((frame_id, text))
        self._go()

    def missed(self) -> None:
        """There is more to tell than is worth telling."""
        self._missed = True
        self._go()

    def end(self, code: int, reason: str) -> None:
        """Closed after what waits. Doing it twice is fine."""
        if self._end is None:
            self._end = (code, reason)
            self._held = False
            self._go()

    def go_live(self, missed: Iterable[Frame] = ()) -> None:
        """First the frames that were `missed`, then those that came meanwhile and were not among them."""
        told = {frame.id: self._text(frame) for frame in missed}
        if len(told) > MISSED:
            told = {}
            self.missed()
        waiting, self._told = self._queue or deque(), frozenset(told)
        first = [one for one in waiting if not one[0]]
        self._queue = deque([*first, *told.items(), *(one for one in waiting if one[0] and one[0] not in told)])
        self._held = False
        self._go()

    def lost(self) -> None:
        """The other side is gone."""
        self._end = self._end or (POLICY, "")
        self._queue = None
        if self._sending is not None:
            self._sending.cancel()

    def _text(self, frame: Frame) -> str:
        return event(frame, own=True) if self._own(frame) else self._encoded.of(frame)

    def _own(self, frame: Frame) -> bool:
        return bool(frame.by) and frame.by == self.who.user_id

    @property
    def _idle(self) -> bool:
        """Nothing waits, so that nothing would be overtaken."""
        return not (self._queue or self._held or self._missed or self._sending or self._end)

    def _go(self) -> None:
        if self._sending is None and not self._held:
            self._sending = asyncio.get_running_loop().create_task(self._drain())

    async def _drain(self) -> None:
        try:
            while (text := self._next()) is not None:
                await self._send({"type": "websocket.send", "text": text})
            if self._end is not None:
                await self._send({"type": "websocket.close", "code": self._end[0], "reason": self._end[1]})
        except (OSError, RuntimeError):  # gone meanwhile, or closed by the server
            self._queue = None
        finally:
            self._sending = None

    def _next(self) -> str | None:
        """`resync` stands for all that was missed, so it comes before every event that followed."""
        if self._missed and not (self._queue and not self._queue[0][0]):
            self._missed = False
            return RESYNC
        if self._queue:
            return self._queue.popleft()[1]
        self._queue = None
        return None
