"""Who may call the AI specialist, and how often."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from manmitra.domain.accounts.service_keys import Scope, ServiceKey, holder
from manmitra.domain.chat.ports import Paced, TooManyAsked
from manmitra.domain.live.ports import Pace
from manmitra.domain.shared.errors import TooMany
from manmitra.domain.shared.ports import Clock, Secrets

MINUTE: Final = 60
TURNS_PER_MINUTE: Final = 12_000
"""Of the main service, which speaks for a whole campus: far above what it needs, and still an end."""


class ServiceDoor:
    def __init__(
        self, *, keys: Sequence[ServiceKey], per_minute: int, pace: Pace, clock: Clock, secrets: Secrets
    ) -> None:
        self._keys = keys
        self._per_minute = per_minute
        self._pace = pace
        self._clock = clock
        self._secrets = secrets

    def admit(self, token: str, scope: Scope) -> ServiceKey:
        """Raises KeyRefused or KeyTooNarrow."""
        return holder(self._keys, self._secrets.digest(token), scope, self._clock.now())

    def pace(self, key: ServiceKey, scope: Scope) -> None:
        """Notes one call; turns are counted apart. Raises TooMany."""
        turns = scope is Scope.TURNS
        most = TURNS_PER_MINUTE if turns else self._per_minute
        wait = self._pace.over(f"{'turns' if turns else 'calls'} {key.id}", most, MINUTE, self._clock.now())
        if wait:
            raise TooMany(f"this key may call {most} times a minute; please wait {wait} seconds", retry_after=wait)


class PacedKeys(Paced):
    """Where somebody may be calling for help: counted by key once it is known that nobody is."""

    def __init__(self, *, per_minute: int, pace: Pace) -> None:
        self._per_minute = per_minute
        self._pace = pace

    def pace(self, address: str, now: datetime) -> None:
        """`address` is the id of a key."""
        wait = self._pace.over(f"calls {address}", self._per_minute, MINUTE, now)
        if wait:
            raise TooManyAsked(
                f"this key may call {self._per_minute} times a minute; please wait {wait} seconds", retry_after=wait
            )
