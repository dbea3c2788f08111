"""What the desk needs of the world, beside the ports of the features that it sees."""

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final, Protocol

from manmitra.domain.assessments.model import Result
from manmitra.domain.booking.model import Appointment
from manmitra.domain.chat.card import Share
from manmitra.domain.counselors.model import Counselor
from manmitra.domain.desk.model import DeskRead, Person, Promise
from manmitra.domain.shared.paging import Page, PageRequest

MOST: Final = 1000
"""So many appointments of one counsellor are looked at, and so many results of all their people."""


class DeskFacts(Protocol):
    """Bulk reading: a caseload costs a handful of reads, however many people are in it."""

    @abstractmethod
    async def booked(
        self, counselor_id: str, *, since: datetime | None = None, until: datetime | None = None, student_id: str = ""
    ) -> Sequence[Appointment]:
        """A counsellor's, the latest first, at most MOST: what begins in that time, with that person. Without those
        that never became a booking.
        """

    @abstractmethod
    async def people(self, ids: Sequence[str]) -> Mapping[str, Person]:
        """Those of them who are active students, at most MOST."""

    @abstractmethod
    async def results(self, ids: Sequence[str]) -> Mapping[str, Sequence[Result]]:
        """Of each person what they do not withhold of PHQ-9 and GAD-7, the newest first; MOST in all."""

    @abstractmethod
    async def shares(self, counselor_id: str, student_id: str) -> Sequence[Share]:
        """Cards of that person that are shared with the counsellor, the latest first; without their words."""

    @abstractmethod
    async def counselors(self, after: str, limit: int) -> Sequence[Counselor]:
        """Active ones of every institution, by id, behind that one."""


class Promises(Protocol):
    @abstractmethod
    async def get(self, promise_id: str) -> Promise:
        """Raises PromiseUnknown."""

    @abstractmethod
    async def add(self, promise: Promise) -> Promise: ...

    @abstractmethod
    async def save(self, promise: Promise) -> Promise:
        """Returns it with its new version. Raises Conflict when somebody saved it meanwhile."""

    @abstractmethod
    async def open_of(self, counselor_id: str) -> Sequence[Promise]:
        """What a counsellor has still to do, the most urgent first; at most MOST."""

    @abstractmethod
    async def made_to(self, counselor_id: str, student_id: str, page: PageRequest) -> Page[Promise]:
        """By this counsellor for that person, the latest due first. A page can be shorter than its limit."""


class DeskReads(Protocol):
    @abstractmethod
    async def note(self, *reads: DeskRead) -> None:
        """Durable when it returns. One with the id of an earlier one changes nothing."""

    @abstractmethod
    async def of_student(self, student_id: str, page: PageRequest) -> Page[DeskRead]:
        """The latest first."""
