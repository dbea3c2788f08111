"""What the directory needs of the world."""

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from manmitra.domain.counselors.model import Busy, Counselor


class Counselors(Protocol):
    @abstractmethod
    async def get(self, counselor_id: str) -> Counselor:
        """Raises CounselorUnknown. May be a few seconds old, but never older than this process's own saves."""

    @abstractmethod
    async def listed(self, institution: str) -> Sequence[Counselor]:
        """Those who are active there, by name, at most a hundred."""

    @abstractmethod
    async def add(self, counselor: Counselor) -> None:
        """Raises Conflict when that account has a profile already."""

    @abstractmethod
    async def save(self, counselor: Counselor) -> Counselor:
        """Returns it with its new version. Raises Conflict when somebody saved it meanwhile."""


class Engagements(Protocol):
    """Who is taken when, without a word about by whom."""

    @abstractmethod
    async def between(
        self, counselor_ids: Sequence[str], start: datetime, end: datetime
    ) -> Mapping[str, Sequence[Busy]]:
        """Everything that touches that time or lies on one of its days, for each of them (an entry for all); lapsed
        holds may be in it, and what took place is marked as over.
        """
