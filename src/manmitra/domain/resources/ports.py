"""Where resources, and what people do with them, are kept."""

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from manmitra.domain.audit.model import Act
from manmitra.domain.resources.marks import Figures, Reading
from manmitra.domain.resources.model import Edition, Kind, Resource, Stage
from manmitra.domain.shared.events import Event
from manmitra.domain.shared.paging import Page, PageRequest


class Resources(Protocol):
    """Everything is of one institution; what belongs to another does not exist."""

    @abstractmethod
    async def readable(
        self, institution: str, now: datetime, request: PageRequest, *, category: str | None, kind: Kind | None
    ) -> Page[Resource]:
        """Published and not expired, by rank. Raises InvalidCursor."""

    @abstractmethod
    async def featured(self, institution: str, now: datetime, limit: int) -> Sequence[Resource]:
        """Those of them that are featured, by rank."""

    @abstractmethod
    async def all(self, institution: str, request: PageRequest, stage: Stage | None) -> Page[Resource]:
        """For staff, the newest first. Raises InvalidCursor."""

    @abstractmethod
    async def get(self, institution: str, resource_id: str) -> Resource:
        """Raises ResourceUnknown."""

    @abstractmethod
    async def several(self, institution: str, resource_ids: Sequence[str]) -> Sequence[Resource]:
        """Those of them that exist, in the order of the ids."""

    @abstractmethod
    async def categories(self, institution: str, now: datetime) -> Mapping[str, int]:
        """How many of what is published and not expired there are in each category."""

    @abstractmethod
    async def add(self, resource: Resource) -> Resource:
        """Raises ContentChanged when there is one with its id."""

    @abstractmethod
    async def save(self, resource: Resource) -> Resource:
        """Of what staff sees. Raises ContentChanged."""

    @abstractmethod
    async def show(self, resource: Resource, edition: Edition | None, act: Act | None = None) -> Resource:
        """Save it, its edition, by what it is found, the next place of the shelf and who did it, in one write. Without
        an edition it is taken off. Raises ContentChanged.
        """

    @abstractmethod
    async def editions(self, resource_id: str, request: PageRequest) -> Page[Edition]:
        """The newest first. Raises InvalidCursor."""

    @abstractmethod
    async def found(self, institution: str, keys: Sequence[str]) -> Sequence[tuple[str, str, int]]:
        """What is found by these keys: id, key and weight."""

    @abstractmethod
    async def place(self, institution: str) -> int:
        """How often the shelf has changed for readers."""

    @abstractmethod
    async def shelf(self, institution: str, now: datetime) -> Sequence[Resource]:
        """All that is readable, by rank, up to the bound of one list."""


class Readings(Protocol):
    """What each person did, sealed."""

    @abstractmethod
    async def of(self, person_id: str, institution: str) -> Reading:
        """An empty one where there is none yet."""

    @abstractmethod
    async def save(self, reading: Reading, figures: Mapping[str, Figures], events: Sequence[Event] = ()) -> None:
        """With what is added to the figures of some resources and what happened, in one write. Raises Conflict."""


class Tallies(Protocol):
    """Figures of everybody together. Thousands may open one piece at once, so nothing is written for a single view."""

    @abstractmethod
    def count(self, resource_id: str, figures: Figures) -> None:
        """Remember it; written with others soon. What a killed process had not written is lost."""

    @abstractmethod
    async def totals(self, resource_ids: Sequence[str]) -> Mapping[str, Figures]:
        """Of those that have any."""
