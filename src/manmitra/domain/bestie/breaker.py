"""A circuit breaker: after some failures in a row nobody is kept waiting for what does not answer. Pure."""

from datetime import datetime, timedelta
from typing import Self

import msgspec
from msgspec.structs import replace


class Breaker(msgspec.Struct, frozen=True, kw_only=True):
    """Closed while calls go well; open, and then tried by one call now and then, until one goes well."""

    most: int = 3
    """So many failures in a row open it."""
    rest: timedelta = timedelta(seconds=10)
    """Between two tries while it is open."""
    failures: int = 0
    tried_at: datetime | None = None
    """When it was tried last, while it is open."""

    @property
    def open(self) -> bool:
        return self.failures >= self.most

    def lets_through(self, now: datetime) -> bool:
        return not self.open or self.tried_at is None or now - self.tried_at >= self.rest

    def trying(self, now: datetime) -> Self:
        """To be kept before a call: the next one waits for how this one ends, if it is open."""
        return replace(self, tried_at=now) if self.open else self

    def succeeded(self) -> Self:
        return replace(self, failures=0, tried_at=None) if self.failures else self

    def failed(self, now: datetime) -> Self:
        return replace(self, failures=self.failures + 1, tried_at=now)
