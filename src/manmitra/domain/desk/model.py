"""What the desk keeps of its own: promises, and who looked at whose file."""

from datetime import date, datetime
from enum import StrEnum
from typing import Final, Self

import msgspec
from msgspec.structs import replace

from manmitra.domain.shared.entity import Entity
from manmitra.domain.shared.errors import Conflict, NotFound

MOST_OPEN: Final = 200


class NotInCare(NotFound):
    """The same for somebody of another institution, of another counsellor, and for nobody at all."""

    code = "not_in_care"


class PromiseUnknown(NotFound):
    code = "promise_unknown"


class TooManyPromises(Conflict):
    code = "too_many_promises"


class Promise(Entity, frozen=True, kw_only=True):
    """What a counsellor means to do for somebody in their care, by a day on the counsellor's calendar. `what` is for
    that counsellor alone. `open` until it is kept or no longer needed.
    """

    counselor_id: str
    student_id: str
    institution: str
    due_on: date
    what: str
    made_at: datetime
    open: bool = True
    done_at: datetime | None = None

    def put_off(self, due_on: date) -> Self:
        return self if due_on == self.due_on else replace(self, due_on=due_on)

    def done(self, now: datetime) -> Self:
        """Twice is fine; the first time counts."""
        return replace(self, open=False, done_at=now) if self.open else self

    def due(self, today: date) -> bool:
        return self.open and self.due_on <= today


class Seen(StrEnum):
    """What of a person's was shown."""

    RESULTS = "results"
    CONVERSATIONS = "conversations"
    CARDS = "cards"
    SESSIONS = "sessions"


class How(StrEnum):
    LIST = "list"
    FILE = "file"


class DeskRead(Entity, frozen=True, kw_only=True):
    """That a counsellor was shown something of a student: written before they see it, and shown to the student. A list
    that is looked at again and again is one read a day.
    """

    student_id: str
    institution: str
    reader_id: str
    reader_name: str = ""
    how: How
    seen: tuple[Seen, ...] = ()
    read_at: datetime


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """What the desk needs of an account: no name. `shares`: their history may be seen by who treats them."""

    id: str
    institution: str
    shares: bool
