"""Counting tries in all processes together, through Redis or Valkey.

A request never waits for it: each process counts by itself, adds its counts to those in Redis a moment later, and
learns what the others counted. While Redis is away, each process counts for itself.
"""

import asyncio
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

import structlog

from manmitra.adapters.live.pace import CountedPace, make_room
from manmitra.adapters.persistence.sealed import BlindIndex
from manmitra.adapters.redis import client_for, heed_cancel, troubles
from manmitra.domain.live.ports import Pace

GATHER_SECONDS: Final = 0.05
AWAY_SECONDS: Final = 2.0
AT_ONCE: Final = 500

log = structlog.get_logger(__name__)


class _Count:
    """Of one key in one span: what Redis told last, and what it was not told yet."""

    __slots__ = ("name", "seconds", "span", "told", "untold")

    def __init__(self, name: str, span: int, seconds: int) -> None:
        self.name = name
        self.span = span
        self.seconds = seconds
        self.told = 0
        self.untold = 0

    @property
    def ends(self) -> int:
        return (self.span + 1) * self.seconds


class SharedPace(Pace):
    """Names at Redis are keyed hashes: no address and no id of a person can be read there."""

    def __init__(self, *, url: str, blind: BlindIndex) -> None:
        self._url = url
        self._blind = blind
        self._counts: dict[str, _Count] = {}
        self._changed: dict[_Count, None] = {}
        self._came = asyncio.Event()

    def over(self, key: str, most: int, seconds: int, now: datetime) -> int:
        second = int(now.timestamp())
        span = second // seconds
        one = self._counts.get(key)
        if one is None or one.span != span or one.seconds != seconds:
            if one is None:
                make_room(self._counts, past=lambda one: one.ends <= second, weight=lambda one: one.told + one.untold)
            one = self._fresh(key, span, seconds)
        one.untold += 1
        self._changed[one] = None
        self._came.set()
        return seconds - second % seconds if one.told + one.untold > most else 0

    async def run(self) -> None:
        """Until cancelled: tells Redis, and hears what the others counted."""
        client = client_for(self._url)
        try:
            while True:
                await self._came.wait()
                await asyncio.sleep(GATHER_SECONDS)
                self._came.clear()
                try:
                    while self._changed:
                        await self._tell(client, [self._changed.popitem()[0] for _ in range(self._next())])
                except troubles():
                    heed_cancel()
                    self._changed.clear()
                    await asyncio.sleep(AWAY_SECONDS)
        finally:
            await client.aclose()

    def _next(self) -> int:
        return min(AT_ONCE, len(self._changed))

    def _fresh(self, key: str, span: int, seconds: int) -> _Count:
        name = f"manmitra:pace:{self._blind.of('pace', key)[:32]}:{span}"
        one = self._counts[key] = _Count(name, span, seconds)
        return one

    async def _tell(self, client: Any, counts: Sequence[_Count]) -> None:
        """What could not be told stays counted here."""
        pipe = client.pipeline(transaction=False)
        sent = [one.untold for one in counts]
        for one, many in zip(counts, sent, strict=True):
            pipe.incrby(one.name, many)
            pipe.expire(one.name, one.seconds * 2)
        answers = await pipe.execute()
        for one, many, total in zip(counts, sent, answers[::2], strict=True):
            one.untold -= many
            one.told = total


def pace_for(url: str, *, blind: BlindIndex) -> Pace:
    """Raises Unavailable when the driver is missing."""
    return SharedPace(url=url, blind=blind) if url else CountedPace()
