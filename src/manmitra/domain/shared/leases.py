"""How several processes agree on who does what."""

from abc import abstractmethod
from datetime import datetime, timedelta
from typing import Protocol

from manmitra.domain.shared.entity import Entity


class Lease(Entity, frozen=True, kw_only=True):
    """`id` is the name of what is leased."""

    holder: str
    until: datetime


class Leases(Protocol):
    """At most one holder of a name at a time, as long as the clocks agree. Both methods raise Unavailable."""

    @abstractmethod
    async def hold(self, name: str, holder: str, now: datetime, lasts: timedelta) -> bool:
        """Take it, or keep it longer. False while somebody else has it, even when it once was `holder`'s."""

    @abstractmethod
    async def let_go(self, name: str, holder: str) -> None:
        """Somebody else can have it at once. What `holder` does not have stays as it is."""
