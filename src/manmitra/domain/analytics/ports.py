"""What analytics needs of the world."""

from abc import abstractmethod
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from manmitra.domain.analytics.model import Book, Campus, Counted, Fact, Kind, Release


class Facts(Protocol):
    """Facts of open months, under pseudonyms that only the key of their month makes."""

    @abstractmethod
    async def keep(self, institution: str, month: str, facts: Sequence[Fact]) -> bool:
        """Twice the same changes nothing. False when that month is closed: then nothing is kept."""

    @abstractmethod
    async def take_back(self, institution: str, month: str, facts: Sequence[Fact]) -> None:
        """As if these had not been kept. Of a month that is closed nothing can be taken back."""

    @abstractmethod
    async def forget(self, institution: str, person_id: str) -> int:
        """All facts of the person in open months. Returns how many there were."""

    @abstractmethod
    async def due(self, now: datetime, limit: int) -> Sequence[Book]:
        """Open months whose time has come."""

    @abstractmethod
    async def counted(self, book: Book, cells: Collection[str], bounded: int) -> Mapping[str, Counted]:
        """What is in each of the cells in the month; what is in none of them stands under "other" of its cube. The
        store counts: no fact comes here.
        """

    @abstractmethod
    async def clear(self, book: Book) -> int:
        """Deletes the month's facts. Returns 0 when none is left, none having come meanwhile either."""

    @abstractmethod
    async def close(self, book: Book) -> None:
        """Destroys its key. Nothing can be kept in it, or found of anybody, from now on."""


class Outcomes(Protocol):
    @abstractmethod
    async def of(self, appointment_id: str) -> Kind | None:
        """SESSION or NO_SHOW, as its counsellor says now; None where nobody says so, or it is gone."""


class Releases(Protocol):
    @abstractmethod
    async def add(self, release: Release) -> None:
        """The first one stays: another one of the same month is let go unseen."""

    @abstractmethod
    async def of(self, institution: str, months: Sequence[str]) -> Sequence[Release]:
        """Those that there are, by month."""


class Campuses(Protocol):
    @abstractmethod
    async def known(self, institution: str) -> bool:
        """Whether there is such an institution: in the list, or with somebody in it."""

    @abstractmethod
    async def of(self, institution: str) -> Campus:
        """Its departments, counsellors and students as they are now."""

    @abstractmethod
    async def names(self, institution: str) -> Mapping[str, str]:
        """Of its counsellors, by id, and of its departments, by code."""

    @abstractmethod
    async def called(self, institution: str, language: str) -> str:
        """As its settings call it, or else the list of institutions, in that language if it has one; or else its id."""

    @abstractmethod
    async def exam_weeks(self, institution: str) -> Sequence[tuple[date, date]]:
        """First and last days of its exams, as the institution has set them."""


class Noise(Protocol):
    epsilon: float

    @abstractmethod
    def drawn(self, counts: Sequence[int], sensitivity: int) -> tuple[Sequence[int], float]:
        """The counts with noise, each for itself, that hides a change by `sensitivity` with epsilon; and within what of
        the true count 95 of 100 of them lie.
        """


class Queries(Protocol):
    @abstractmethod
    async def take(self, user_id: str, now: datetime) -> int | None:
        """One of the person's queries of this day: how many are left then, None when there was none."""
