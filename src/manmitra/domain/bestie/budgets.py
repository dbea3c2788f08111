"""How many calls to models a person and the campus have in a day."""

from abc import abstractmethod
from datetime import datetime
from typing import Protocol

from manmitra.domain.shared.entity import Entity
from manmitra.domain.shared.time import DEFAULT_ZONE, zone


class Spent(Entity, frozen=True, kw_only=True):
    """Calls of one day: of one payer, whom the id does not tell, or of everybody."""

    calls: int
    at: datetime


def day_of(now: datetime) -> str:
    """Budgets begin anew at midnight in India."""
    return now.astimezone(zone(DEFAULT_ZONE)).date().isoformat()


class Budgets(Protocol):
    """Counted where it survives a restart, and for all processes together."""

    @abstractmethod
    async def take(self, payer: str, now: datetime) -> bool:
        """Count one call for `payer` and for everybody. False, and nothing is counted, when either has none left.

        Raises Unavailable.
        """
