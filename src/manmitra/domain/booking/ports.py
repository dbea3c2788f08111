"""What booking needs of the world."""

from abc import abstractmethod
from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from manmitra.domain.booking.model import Appointment
from manmitra.domain.booking.rules import BookedDay, Desk
from manmitra.domain.counselors.model import Slot
from manmitra.domain.shared.errors import Conflict
from manmitra.domain.shared.events import Event
from manmitra.domain.shared.identity import Principal
from manmitra.domain.shared.paging import Page, PageRequest


class Overtaken(Conflict):
    """Somebody wrote first: look again and decide anew."""

    code = "overtaken"


class Appointments(Protocol):
    @abstractmethod
    async def get(self, appointment_id: str) -> Appointment:
        """Raises AppointmentUnknown."""

    @abstractmethod
    async def desk(self, student_id: str, now: datetime) -> Desk:
        """What of the student's is live and not over by `now`, and their latest turn."""

    @abstractmethod
    async def around(self, slot: Slot) -> Sequence[Appointment]:
        """Everything live of the slot's counsellor that could be too close to it."""

    @abstractmethod
    async def day(self, counselor_id: str, day: date, begins: datetime, ends: datetime) -> BookedDay:
        """What is held, confirmed or completed of the counsellor's between those instants, or reaches in."""

    @abstractmethod
    async def add(
        self,
        appointment: Appointment,
        ended: Sequence[Appointment] = (),
        events: Sequence[Event] = (),
        day: BookedDay | None = None,
    ) -> Appointment:
        """One write for it, for those that end with it, and for what is told of it. Returns it with its version.

        Raises Overtaken when the slot has another live appointment, when the student took that turn
        already, when one of the `ended` was changed meanwhile, or when somebody claimed that `day` meanwhile.
        """

    @abstractmethod
    async def save(
        self,
        appointment: Appointment,
        ended: Sequence[Appointment] = (),
        events: Sequence[Event] = (),
        day: BookedDay | None = None,
    ) -> Appointment:
        """The same for a new state of one that is stored; also Overtaken when it was changed meanwhile."""

    @abstractmethod
    async def lapsed(self, now: datetime, limit: int) -> Sequence[Appointment]:
        """Holds whose time was over by `now` and which still stand as if it were not; the oldest first."""

    @abstractmethod
    async def concerning(self, who: Principal, request: PageRequest, now: datetime) -> Page[Appointment]:
        """A student's or a counsellor's own, an admin's of the institution, a super admin's all; the latest first.

        Without those that never became a booking (released, lapsed), so a page can be shorter than its limit.
        """
