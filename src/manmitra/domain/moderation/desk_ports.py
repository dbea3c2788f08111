"""What the moderation desk needs of the world."""

from abc import abstractmethod
from collections.abc import Sequence
from datetime import date
from typing import Protocol

from manmitra.domain.audit.model import Act
from manmitra.domain.moderation.cases import Case, Standing
from manmitra.domain.moderation.records import Certificate, CertificateKind, Content, Entry, Exposure, Report
from manmitra.domain.shared.events import Event
from manmitra.domain.shared.paging import Page, PageRequest


class Cases(Protocol):
    @abstractmethod
    async def get(self, case_id: str) -> Case:
        """Raises CaseUnknown."""

    @abstractmethod
    async def content(self, case_id: str) -> Content:
        """What the case is about. Raises CaseUnknown when that is gone."""

    @abstractmethod
    async def waiting(self, institution: str, page: PageRequest, *, assigned_to: str | None = None) -> Page[Case]:
        """The gravest first, then the oldest. An empty institution stands for all of them; an empty `assigned_to` for
        those that nobody has in hand.
        """

    @abstractmethod
    async def save(self, case: Case, entry: Entry, events: Sequence[Event] = ()) -> Case:
        """In one write; a case of version 0 is new. Returns it with its new version. Raises Conflict."""

    @abstractmethod
    async def rule(
        self, case: Case, content: Content, standing: Standing, entry: Entry, events: Sequence[Event]
    ) -> Case:
        """The case, what it is about and the line of the trail: in one write. Raises Conflict."""

    @abstractmethod
    async def lock(self, content: Content, entry: Entry, *, locked: bool) -> None:
        """Whether its thread takes further comments, in one write with the line. Raises CaseUnknown for what is no
        post, or Conflict.
        """


class Reports(Protocol):
    @abstractmethod
    async def add(self, report: Report, case: Case | None, entry: Entry | None, events: Sequence[Event]) -> bool:
        """In one write. False when this person reported this very text before. Raises Conflict."""

    @abstractmethod
    async def of_content(self, content_id: str, limit: int) -> Sequence[Report]:
        """The latest first."""

    @abstractmethod
    async def of_institution(self, institution: str, page: PageRequest) -> Page[Report]:
        """The latest first. An empty institution stands for all of them."""


class Audit(Protocol):
    @abstractmethod
    async def add(self, entry: Entry) -> None:
        """Durable when it returns. There is no way to change one or to take one away."""

    @abstractmethod
    async def of(self, institution: str, page: PageRequest, *, case_id: str = "") -> Page[Entry]:
        """The latest first; of one case if it is named. An empty institution stands for all of them."""


class Certificates(Protocol):
    @abstractmethod
    async def of(self, user_id: str, kind: CertificateKind) -> Certificate | None: ...

    @abstractmethod
    async def save(self, certificate: Certificate, entry: Entry, act: Act) -> Certificate:
        """In one write with its line in both trails. A version of 0 is new. Returns it with its new version.

        Raises Conflict.
        """

    @abstractmethod
    async def of_institution(self, institution: str, page: PageRequest) -> Page[Certificate]:
        """Those that end last first."""


class Exposures(Protocol):
    @abstractmethod
    async def of(self, user_id: str, day: date) -> Exposure:
        """An empty one before the first text of that day."""

    @abstractmethod
    async def save(self, exposure: Exposure) -> None:
        """Raises Conflict when somebody saved it meanwhile."""
