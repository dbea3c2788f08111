"""Where the acts of admins are kept."""

from abc import abstractmethod
from typing import Protocol

from manmitra.domain.audit.model import Act, Checked, Line, Top
from manmitra.domain.shared.paging import Page, PageRequest


class Ledger(Protocol):
    """Only grows. Lines are written by the repositories, in the write of what they tell of, where there is one."""

    @abstractmethod
    async def note(self, act: Act) -> None:
        """For what changes nothing, or not in one write: before it is done, so that nothing is done without its line.

        Raises Conflict when too many others are writing.
        """

    @abstractmethod
    async def top(self, institution: str) -> Top: ...

    @abstractmethod
    async def page(
        self, institution: str, request: PageRequest, *, action: str | None = None, object_id: str | None = None
    ) -> Page[Line]:
        """The latest first. Raises InvalidCursor."""

    @abstractmethod
    async def check(self, institution: str) -> Checked:
        """Reads the whole chain."""
