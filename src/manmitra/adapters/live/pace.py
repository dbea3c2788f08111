"""Counting tries, in this process only: several processes allow as many times more."""

from collections.abc import Callable, Hashable
from datetime import datetime
from heapq import nlargest
from typing import Final, TypeVar

from manmitra.domain.live.ports import Pace

REMEMBERED: Final = 20_000

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


def make_room(counts: dict[K, V], *, past: Callable[[V], bool], weight: Callable[[V], float]) -> None:
    """For a new one. When there are REMEMBERED, what is past goes, and if that is not enough the half that counted
    least: strangers, however many, do not free somebody who has to wait, unless each of them counts as much.
    """
    if len(counts) < REMEMBERED:
        return
    for key in [key for key, one in counts.items() if past(one)]:
        del counts[key]
    if len(counts) > REMEMBERED // 2:
        kept = nlargest(REMEMBERED // 2, counts.items(), key=lambda item: weight(item[1]))
        counts.clear()
        counts.update(kept)


class CountedPace(Pace):
    """One count a key and span. No address leaves the memory."""

    def __init__(self) -> None:
        self._counts: dict[str, tuple[int, int]] = {}
        """When the span ends, and how many there were in it."""

    def over(self, key: str, most: int, seconds: int, now: datetime) -> int:
        second = int(now.timestamp())
        end = second - second % seconds + seconds
        if key not in self._counts:
            make_room(self._counts, past=lambda one: one[0] <= second, weight=lambda one: one[1])
        ends, count = self._counts.get(key, (end, 0))
        count = count + 1 if ends == end else 1
        self._counts[key] = (end, count)
        return end - second if count > most else 0
