"""Where resources are kept."""

from abc import abstractmethod
from typing import Protocol, runtime_checkable

from manmitra.domain.resources.model import Resource
from manmitra.domain.shared.paging import Page, PageRequest


@runtime_checkable
class Resources(Protocol):
    """Nothing is decided about reading, so handlers ask this port directly (hence checkable at run time)."""

    @abstractmethod
    async def page(self, category: str | None, request: PageRequest) -> Page[Resource]:
        """By rank. Raises InvalidCursor."""

    @abstractmethod
    async def get(self, resource_id: str) -> Resource:
        """Raises ResourceUnknown."""

    @abstractmethod
    async def put(self, resource: Resource) -> None:
        """Adds it, or takes the place of the one with its id."""

    @abstractmethod
    async def categories(self) -> dict[str, int]:
        """How many there are in each category."""
