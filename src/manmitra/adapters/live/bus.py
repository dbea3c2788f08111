"""Live frames between processes, through Redis or Valkey.

Only a short cut: every event is in the log of the store, and each process looks there too (the follower of
entrypoints/live). So nothing here waits, retries or keeps a frame; while Redis is away, frames come late, by that way.
"""

import asyncio
from collections import deque
from collections.abc import Callable
from contextlib import aclosing
from typing import Any, Final

import msgspec
import structlog

from manmitra.adapters.persistence.sealed import BlindIndex
from manmitra.adapters.redis import client_for, heed_cancel, refuse_bad
from manmitra.domain.live.model import Frame

MOST_WAITING: Final = 10_000
AT_ONCE: Final = 200
SILENCE_SECONDS: Final = 3.0
"""After so long without a word Redis is asked for one; after twice that long it counts as away."""
FIRST_PAUSE: Final = 0.1
LONGEST_PAUSE: Final = 5.0

log = structlog.get_logger(__name__)


class Silent(OSError):
    """Connected, as it seems, and no answer."""


class RedisBus:
    """`deliver` gets every frame of every process, its own included, and leaves out those that it had already."""

    def __init__(self, *, url: str, channel: str, deliver: Callable[[Frame], None]) -> None:
        self._url = url
        self._channel = channel
        self._deliver = deliver
        self._waiting: deque[bytes] = deque(maxlen=MOST_WAITING)
        self._came = asyncio.Event()
        self.up = False

    @property
    def told(self) -> str:
        """For people."""
        return "redis" if self.up else "store (redis is away)"

    def carry(self, frame: Frame) -> None:
        """Never waits and never fails. While Redis is away, the frame is not kept."""
        if self.up:
            self._waiting.append(msgspec.json.encode(frame))
            self._came.set()

    async def run(self) -> None:
        """Until cancelled: connects, and connects again."""
        pause = FIRST_PAUSE
        while True:
            was_up = False
            try:
                await self._connected()
            except Exception as error:  # noqa: BLE001 - whatever it is, connecting again helps or nothing does
                was_up = self.up
                if was_up or pause == FIRST_PAUSE:
                    log.warning("redis_away", cause=type(error).__name__)
            finally:
                self.up = False
                self._waiting.clear()
            heed_cancel()
            pause = FIRST_PAUSE if was_up else min(pause * 2, LONGEST_PAUSE)
            await asyncio.sleep(pause)

    async def _connected(self) -> None:
        """Raises as soon as either direction breaks."""
        client = client_for(self._url)
        async with aclosing(client), aclosing(client.pubsub()) as heard:
            await heard.subscribe(self._channel)
            both = [asyncio.create_task(self._listen(heard)), asyncio.create_task(self._tell(client))]
            try:
                done, _ = await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
                done.pop().result()
            finally:
                for task in both:
                    task.cancel()
                await asyncio.gather(*both, return_exceptions=True)

    async def _listen(self, heard: Any) -> None:
        asked = False
        while True:
            message = await heard.get_message(timeout=SILENCE_SECONDS)
            if message is None:
                if asked:
                    raise Silent
                await heard.ping()
            asked = message is None
            if message is not None and message["type"] == "subscribe":
                self.up = True
                log.info("redis_there")
            elif message is not None and message["type"] == "message":
                self._take(message["data"])

    def _take(self, data: bytes) -> None:
        try:
            frame = msgspec.json.decode(data, type=Frame)
        except msgspec.MsgspecError:
            log.warning("frame_unreadable")  # of another release, perhaps
            return
        try:
            self._deliver(frame)
        except Exception:
            log.exception("frame_undelivered")

    async def _tell(self, client: Any) -> None:
        while True:
            await self._came.wait()
            self._came.clear()
            while self._waiting:
                pipe = client.pipeline(transaction=False)
                for _ in range(min(AT_ONCE, len(self._waiting))):
                    pipe.publish(self._channel, self._waiting.popleft())
                await pipe.execute()


class NoBus:
    """One process, or several that find everything in the log."""

    up = False

    def carry(self, frame: Frame) -> None:
        """To nobody."""

    async def run(self) -> None:
        """Nothing to do."""

    @property
    def told(self) -> str:
        return "store"


def bus_for(url: str, *, blind: BlindIndex, institution: str, deliver: Callable[[Frame], None]) -> "RedisBus | NoBus":
    """The channel is this installation's own: its name can't be told without the keys, so others do not meet there.

    Raises Unavailable when the driver is missing.
    """
    if not url:
        return NoBus()
    refuse_bad(url)
    channel = f"manmitra:live:{blind.of('bus', institution)[:32]}"
    return RedisBus(url=url, channel=channel, deliver=deliver)
