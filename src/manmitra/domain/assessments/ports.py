"""What assessments need of the world."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Protocol

from manmitra.domain.assessments.model import CheckIn, Kind, Result
from manmitra.domain.crisis.model import Alert
from manmitra.domain.shared.paging import Page, PageRequest


class Results(Protocol):
    @abstractmethod
    async def add(self, result: Result, alert: Alert | None) -> None:
        """Both or neither: a result that needs a person is never kept without its alert."""

    @abstractmethod
    async def add_alert(self, alert: Alert) -> None:
        """The alert of a form that can't be scored, and so is no result."""

    @abstractmethod
    async def get(self, result_id: str) -> Result:
        """Raises ResultUnknown."""

    @abstractmethod
    async def save(self, result: Result) -> Result:
        """Returns it with its new version. Raises Conflict when somebody saved it meanwhile."""

    @abstractmethod
    async def of_student(self, student_id: str, page: PageRequest, kinds: Sequence[Kind] = ()) -> Page[Result]:
        """Newest first; of every questionnaire unless some are named."""


class CheckIns(Protocol):
    @abstractmethod
    async def keep(self, check_in: CheckIn, alert: Alert | None) -> CheckIn:
        """Takes the place of the one of the same day; returns it with its version. With its alert: both or neither.

        Raises CheckInBusy when that day is being written over and over at this moment.
        """

    @abstractmethod
    async def of_student(self, student_id: str, page: PageRequest) -> Page[CheckIn]:
        """Newest first."""
