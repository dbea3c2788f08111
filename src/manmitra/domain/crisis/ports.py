"""What crisis work needs of the world."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Protocol

from manmitra.domain.crisis.model import Alert, AlertStatus
from manmitra.domain.shared.paging import Page, PageRequest


class Alerts(Protocol):
    @abstractmethod
    async def get(self, alert_id: str) -> Alert:
        """Raises NotFound."""

    @abstractmethod
    async def add(self, alert: Alert) -> None:
        """Durable when it returns."""

    @abstractmethod
    async def add_at(self, alert: Alert, places: Sequence[str]) -> None:
        """At the first free of its places (places.py); not at all when the same matter waits there or all are taken.

        Its id is made from the place. Durable when it returns.
        """

    @abstractmethod
    async def save(self, alert: Alert) -> Alert:
        """Returns it with its new version. Raises Conflict when somebody saved it meanwhile."""

    @abstractmethod
    async def of_institution(
        self, institution: str, page: PageRequest, *, status: Sequence[AlertStatus] = ()
    ) -> Page[Alert]:
        """Newest first; of all statuses unless some are named. An empty institution stands for all of them."""
