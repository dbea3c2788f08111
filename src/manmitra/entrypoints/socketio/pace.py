"""How often somebody may."""

from time import monotonic


class Bucket:
    """So many at once, and after that so many a second."""

    __slots__ = ("_each", "_full", "_left", "_seen")

    def __init__(self, at_once: int, per_second: float) -> None:
        self._full = float(at_once)
        self._left = self._full
        self._each = per_second
        self._seen = monotonic()

    def take(self) -> bool:
        """False when there is none left."""
        self._fill()
        if self._left < 1:
            return False
        self._left -= 1
        return True

    def wait(self) -> float:
        """Takes one in any case, and says for how many seconds one should have waited for it."""
        self._fill()
        self._left -= 1
        return max(-self._left, 0.0) / self._each

    def _fill(self) -> None:
        now = monotonic()
        self._left = min(self._full, self._left + (now - self._seen) * self._each)
        self._seen = now
