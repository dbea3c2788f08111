"""Facts without a name, the figures that are made of them, and the release in which they are told, once."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Final

import msgspec

from manmitra.domain.shared.entity import Entity
from manmitra.domain.shared.errors import Forbidden, Invalid, TooMany

K: Final = 10
"""Figures with fewer people in them are never shown. 5 to 11 is usual for statistics about health."""
ROUND_TO: Final = 5
TOTAL: Final = "total"


class PeriodInvalid(Invalid):
    code = "period_invalid"


class NotAnonymous(Invalid):
    """There are no other figures than anonymous ones."""

    code = "always_anonymous"


class LanguageNotOffered(Invalid):
    code = "language_not_offered"


class OtherInstitution(Forbidden):
    code = "other_institution"


class BudgetSpent(TooMany):
    code = "analytics_budget_spent"


class Kind(StrEnum):
    """What is counted."""

    ACTIVE = "active_days"
    """Days on which somebody did any of the others but signing up, sessions and missed appointments aside, which their
    counsellor tells. The people in it are the active users: the only figure whose people are told, and never by week
    or day. Else those who were there in a month and not in one of its weeks, or active and not in a chat, were a
    difference of two figures, of however few people.
    """
    REGISTRATION = "registrations"
    CHAT = "chat_sessions"
    ASSESSMENT = "assessments"
    BOOKING = "bookings"
    CANCELLATION = "cancellations"
    SESSION = "sessions"
    """Appointments that took place, as their counsellor says. One that nobody ever closed stays confirmed, whatever
    became of it: it is a booking, and neither a session nor missed.
    """
    NO_SHOW = "no_shows"
    """Appointments to which the student did not come, as their counsellor says."""
    CRISIS = "crisis_incidents"
    POST = "forum_posts"
    RESOURCE = "resource_uses"


class By(StrEnum):
    """What a kind is told by: one at a time, never two crossed."""

    WEEK = "week"
    DAY = "day"
    DEPARTMENT = "department"
    TOPIC = "topic"
    FORM = "form"
    PHQ9 = "phq9"
    GAD7 = "gad7"
    TIER = "tier"
    COUNSELOR = "counselor"


BY_DEPARTMENT: Final = (Kind.ACTIVE, Kind.CHAT, Kind.ASSESSMENT, Kind.BOOKING, Kind.POST, Kind.RESOURCE)
"""Not crises, whatever the size of the department: who is known to be in such a cell is known to have been in one."""

BY_COUNSELOR: Final = (Kind.BOOKING, Kind.CANCELLATION, Kind.SESSION, Kind.NO_SHOW)
OUTCOMES: Final = (Kind.SESSION, Kind.NO_SHOW)
"""An appointment is in one of them at most, and its counsellor may correct in which."""

BY_TIME: Final = tuple(kind for kind in Kind if kind is not Kind.ACTIVE)
"""Told by week and day as well."""


class Act(msgspec.Struct, frozen=True, kw_only=True):
    """Something that one person did, as an event tells it. `thing` makes it one of a kind; it is never kept. `at` is
    when, if not when the event was written.
    """

    kind: Kind
    person_id: str
    institution: str
    thing: str
    facets: tuple[tuple[By, str], ...] = ()
    at: datetime | None = None


class Fact(msgspec.Struct, frozen=True, kw_only=True):
    """One act in one cube. Whoever keeps it turns person and thing into keyed pseudonyms of this month and this cube,
    so that neither two months nor two cubes, not even two kinds, can be put together again.
    """

    cube: str
    cell: str
    person_id: str
    thing: str
    day: date | None = None
    """Only in the cube of time."""


class Counted(msgspec.Struct, frozen=True):
    """What is in one cell, before anything is hidden. `largest` is how much of it is one person's, `bounded` the count
    with at most CLIP for each person.
    """

    count: int
    people: int
    largest: int
    bounded: int = 0


NOBODY: Final = Counted(0, 0, 0, 0)


class Relation(msgspec.Struct, frozen=True):
    """`parts` add up to `whole`."""

    whole: str
    parts: tuple[str, ...]


class Figure(msgspec.Struct, frozen=True, array_like=True):
    """As it is told for good. Without a value it is hidden: few people, perhaps none, or another could be computed."""

    value: int | None = None
    people: int | None = None
    error: float = 0.0
    """The true value lies within so much of the one told; with noise, in 95 of 100 cases."""


HIDDEN: Final = Figure()


class Release(Entity, frozen=True, kw_only=True):
    """All that is ever told of one month of one institution. It is made once and never changed."""

    institution: str
    month: str
    since: date
    until: date
    released_at: datetime
    k: int
    round_to: int
    epsilon: float = 0.0
    """Of the noise of each figure; 0 is without noise."""
    accounts: int | None = None
    """Students with an account when it was made, rounded."""
    made_up: bool = False
    """Of the demo: nobody did any of it."""
    figures: dict[str, Figure] = msgspec.field(default_factory=dict)

    def of(self, cell: str) -> Figure:
        return self.figures.get(cell, HIDDEN)

    def counts(self, cell: str) -> bool:
        """Whether the cell's kind was counted when it was made. Every kind that was has its whole month among the
        figures, hidden or not; later versions of the service count more.
        """
        return cell.partition("/")[0] in self.figures


class Campus(msgspec.Struct, frozen=True, kw_only=True):
    """What the cells of a month are made from, whether or not anything happened in them."""

    departments: tuple[str, ...] = ()
    counselors: tuple[str, ...] = ()
    students: int = 0


class Book(Entity, frozen=True, kw_only=True):
    """The open or closed month of an institution. `key` makes its pseudonyms, and is gone once the month is closed."""

    institution: str
    month: str
    closes_at: datetime
    key: str = ""
    open: bool = True


def cell(kind: Kind, by: By | None = None, value: str = "") -> str:
    return kind.value if by is None else f"{kind.value}/{by.value}/{value}"


def cube_of(kind: Kind, by: By | None) -> str:
    """Within it the people of a month are told apart. Month, week and day are one cube, each other `By` is its own."""
    return kind.value if by is None else f"{kind.value}/{by.value}"


CUBES: Final = tuple(cube_of(kind, by) for kind in Kind for by in (None, *By))


def merged(parts: Sequence[Counted]) -> Counted:
    """Of cells in which the same people may be: there are at least as many as in the largest."""
    return Counted(
        sum(one.count for one in parts),
        max((one.people for one in parts), default=0),
        sum(one.largest for one in parts),
        sum(one.bounded for one in parts),
    )


Counts = Mapping[str, Counted]
