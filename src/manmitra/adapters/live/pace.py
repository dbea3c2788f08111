"""Counting tries, in this process only: several processes allow as many times more."""

from datetime import datetime
from typing import Final

from manmitra.domain.live.ports import Pace

REMEMBERED: Final = 20_000


class CountedPace(Pace):
    """One count a key and span. No address leaves the memory."""

    def __init__(self) -> None:
        self._counts: dict[str, tuple[int, int]] = {}

    def over(self, key: str, most: int, seconds: int, now: datetime) -> int:
        second = int(now.timestamp())
        span = second // seconds
        if len(self._counts) >= REMEMBERED:
            self._counts.clear()
        began, count = self._counts.get(key, (span, 0))
        count = count + 1 if began == span else 1
        self._counts[key] = (span, count)
        return seconds - second % seconds if count > most else 0
