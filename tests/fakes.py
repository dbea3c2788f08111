"""Stand-ins for what a test must hold still. There are no others, and no mocks."""

from datetime import datetime, timedelta

from manmitra.domain.shared.ports import Clock, Ids, Secrets


class FixedClock(Clock):
    """Stands still until it is moved."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def now(self) -> datetime:
        return self._now

    def forward(self, **by: float) -> None:
        self._now += timedelta(**by)

    def set(self, now: datetime) -> None:
        self._now = now


class CountingIds(Ids):
    """id-0001, id-0002, …"""

    def __init__(self) -> None:
        self._count = 0

    def new(self) -> str:
        self._count += 1
        return f"id-{self._count:04}"


class CountingSecrets(Secrets):
    def __init__(self) -> None:
        self._count = 0

    def token(self) -> str:
        self._count += 1
        return f"secret-{self._count:04}"

    def digest(self, token: str) -> str:
        return f"digest of {token}"
