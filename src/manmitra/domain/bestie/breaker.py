"""When a provider that fails is left alone for a while, and when it is tried again. Pure: the time is handed in."""

from datetime import datetime, timedelta
from typing import Final

import msgspec
from msgspec.structs import replace

FAILURES: Final = 3
"""So many in a row open it."""
FIRST_PAUSE: Final = timedelta(seconds=15)
LONGEST_PAUSE: Final = timedelta(minutes=5)
TRIAL_LASTS: Final = timedelta(seconds=15)
"""After that a trial of which nothing was heard no longer keeps others from trying."""


class Breaker(msgspec.Struct, frozen=True, kw_only=True):
    """Closed while `until` is None. Open before `until`; after it one call is let through as a trial, and its end
    decides.
    """

    failures: int = 0
    pauses: int = 0
    until: datetime | None = None
    trial: datetime | None = None

    def lets(self, now: datetime) -> bool:
        if self.until is None:
            return True
        return now >= self.until and (self.trial is None or now >= self.trial + TRIAL_LASTS)

    def begun(self, now: datetime) -> "Breaker":
        """A call that was let through begins."""
        return self if self.until is None else replace(self, trial=now)

    def answered(self) -> "Breaker":
        return Breaker()

    def failed(self, now: datetime, *, wait: float | None = None) -> "Breaker":
        """`wait`: seconds that the provider itself asks for; it is left alone at once."""
        failures = self.failures + 1
        if wait is None and failures < FAILURES and self.until is None:
            return replace(self, failures=failures)
        pause = min(FIRST_PAUSE * 2 ** min(self.pauses, 10), LONGEST_PAUSE)
        if wait is not None:
            pause = min(max(timedelta(seconds=wait), timedelta(seconds=1)), LONGEST_PAUSE)
        return Breaker(failures=failures, pauses=self.pauses + 1, until=now + pause)
