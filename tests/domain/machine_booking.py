"""A Hypothesis state machine over the real use cases and a real store: whatever happens, in whatever order and
at once, nobody is double-booked."""

import asyncio
import tempfile
from collections.abc import Coroutine
from datetime import timedelta
from itertools import combinations
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from manmitra.adapters.persistence.booking import COLLECTION, StoredAppointments
from manmitra.adapters.persistence.counselors import StoredCounselors, StoredEngagements
from manmitra.adapters.persistence.documents import from_document
from manmitra.adapters.persistence.schema import COLLECTIONS, INDEXES
from manmitra.adapters.persistence.sqlite import SqliteStore
from manmitra.domain.booking.model import Appointment, State
from manmitra.domain.booking.rules import MOST_OPEN
from manmitra.domain.booking.usecases import AppointmentUseCases, BookingUseCases
from manmitra.domain.counselors.model import Availability, Window
from manmitra.domain.counselors.rules import Wanted, slots_of_day
from manmitra.domain.counselors.usecases import CounselorUseCases
from manmitra.domain.shared.errors import DomainError
from manmitra.domain.shared.identity import Principal, Role, UserId
from tests.domain.booking_examples import NOW, WEDNESDAY, a_counselor, hours
from tests.fakes import CountingIds, CountingSecrets, FixedClock, an_outbox

STUDENTS = [Principal(UserId(name), Role.STUDENT, "campus") for name in ("asha", "ravi", "sana")]
COUNSELORS = [Principal(UserId(name), Role.COUNSELOR, "campus") for name in ("meera", "arjun")]
OFFERS = [
    hours(Window(540, 780)),
    hours(Window(570, 810)),
    hours(Window(540, 780), session_minutes=90, buffer_minutes=0),
    hours(Window(540, 780), session_minutes=20, buffer_minutes=25),
]

students = st.sampled_from(STUDENTS)
counselors = st.sampled_from(COUNSELORS)
offers = st.sampled_from(OFFERS)
starts = st.builds(
    lambda who, offer, number: Wanted.at(
        who.user_id, slots_of_day("", offer, WEDNESDAY)[number % len(slots_of_day("", offer, WEDNESDAY))].starts_at
    ),
    counselors,
    offers,
    st.integers(0, 7),
)
numbers = st.integers(0, 30)


class BookingMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.runner = asyncio.Runner()
        self.store = SqliteStore(
            path=str(Path(self.folder.name) / "store.sqlite3"), collections=COLLECTIONS, indexes=INDEXES
        )
        self.clock = FixedClock(NOW)
        appointments, profiles = (
            StoredAppointments(store=self.store, outbox=an_outbox()),
            StoredCounselors(store=self.store),
        )
        self.profiles = profiles
        self.booking = BookingUseCases(appointments, profiles, self.clock, CountingIds(), CountingSecrets())
        self.kept = AppointmentUseCases(appointments, profiles, self.clock)
        self.counselors = CounselorUseCases(profiles, StoredEngagements(store=self.store), self.clock)
        self.runner.run(self.store.open())

    @initialize()
    def two_counsellors(self) -> None:
        for who in COUNSELORS:
            self.runner.run(self.profiles.add(a_counselor(who.user_id, OFFERS[0])))

    @rule(who=students, counselor=counselors, number=numbers)
    def hold(self, who: Principal, counselor: Principal, number: int) -> None:
        self._try(self.booking.hold(who, self._offered(counselor, number)))

    @rule(who=students, counselor=counselors, number=numbers)
    def book(self, who: Principal, counselor: Principal, number: int) -> None:
        self._try(self.booking.book(who, self._offered(counselor, number)))

    @rule(wishes=st.lists(st.tuples(students, starts), min_size=2, max_size=6), offer=offers)
    def take_all_at_once(self, wishes: list[tuple[Principal, Wanted]], offer: Availability) -> None:
        async def crowd() -> None:
            steps = [
                *(self.booking.hold(who, wanted) for who, wanted in wishes[:3]),
                self.counselors.offer(COUNSELORS[0], offer),
                *(self.booking.book(who, wanted) for who, wanted in wishes[3:]),
            ]
            await asyncio.gather(*map(_refused_or_done, steps))

        self.runner.run(crowd())

    @rule(number=numbers)
    def confirm(self, number: int) -> None:
        if one := self._some(number):
            self._try(self.booking.confirm(Principal(UserId(one.student_id), Role.STUDENT, "campus"), one.id))

    @rule(number=numbers)
    def renew(self, number: int) -> None:
        if one := self._some(number):
            self._try(self.booking.renew(Principal(UserId(one.student_id), Role.STUDENT, "campus"), one.id))

    @rule(number=numbers, by_student=st.booleans())
    def cancel(self, number: int, by_student: bool) -> None:  # noqa: FBT001 - a rule's argument
        if one := self._some(number):
            student, counselor = (UserId(one.student_id), Role.STUDENT), (UserId(one.counselor_id), Role.COUNSELOR)
            self._try(self.kept.cancel(Principal(*(student if by_student else counselor), "campus"), one.id))

    @rule(number=numbers, to=numbers)
    def move(self, number: int, to: int) -> None:
        if not (before := self._some(number)):
            return
        wanted = self._offered(Principal(UserId(before.counselor_id), Role.COUNSELOR, "campus"), to)
        who = Principal(UserId(before.student_id), Role.STUDENT, "campus")
        moved = self._try(self.kept.move(who, before.id, wanted.start))

        after = self.runner.run(self.kept.one(who, before.id))
        assert after.starts_at == (wanted.start if moved else before.starts_at)
        assert after.state in (before.state, State.HELD, State.CONFIRMED)

    @rule(number=numbers, wanted=starts, who=students)
    def move_while_somebody_takes_it(self, number: int, wanted: Wanted, who: Principal) -> None:
        if not (before := self._some(number)):
            return
        mover = Principal(UserId(before.student_id), Role.STUDENT, "campus")

        async def race() -> None:
            steps = [
                self.kept.move(mover, before.id, wanted.start),
                self.booking.book(who, wanted),
                self.booking.hold(mover, wanted),
            ]
            await asyncio.gather(*map(_refused_or_done, steps))

        self.runner.run(race())
        after = self.runner.run(self.kept.one(mover, before.id))
        assert after.starts_at in (before.starts_at, wanted.start)

    @rule(offer=offers, who=counselors, seconds=st.sampled_from([0, 31]))
    def change_hours(self, offer: Availability, who: Principal, seconds: int) -> None:
        self._try(self.counselors.offer(who, offer))
        self.clock.forward(seconds=seconds)

    @rule(seconds=st.sampled_from([1, 299, 301, 600, 3600]))
    def wait(self, seconds: int) -> None:
        self.clock.forward(seconds=seconds)

    @invariant()
    def no_counsellor_is_double_booked(self) -> None:
        for one, other in combinations(self._open(), 2):
            if one.counselor_id == other.counselor_id:
                pause = timedelta(minutes=max(one.buffer_minutes, other.buffer_minutes))
                assert one.starts_at >= other.ends_at + pause or other.starts_at >= one.ends_at + pause

    @invariant()
    def no_student_is_double_booked_or_has_too_many(self) -> None:
        for who in STUDENTS:
            mine = [one for one in self._open() if one.student_id == who.user_id]
            assert len(mine) <= MOST_OPEN
            for one, other in combinations(mine, 2):
                assert one.starts_at >= other.ends_at or other.starts_at >= one.ends_at

    @invariant()
    def what_is_listed_as_open_can_be_held_by_somebody_new(self) -> None:
        who = COUNSELORS[0]
        times = self.runner.run(self.counselors.open_times(who, who.user_id, WEDNESDAY, 1))
        taken = [one for one in self._open() if one.counselor_id == who.user_id]
        assert not [slot for slot in times.slots for one in taken if one.busy.blocks(slot, self.clock.now())]

    def _offered(self, counselor: Principal, number: int) -> Wanted:
        profile = self.runner.run(self.profiles.get(counselor.user_id))
        there = slots_of_day(profile.id, profile.availability, WEDNESDAY)
        return Wanted.at(profile.id, there[number % len(there)].starts_at)

    def _all(self) -> list[Appointment]:
        found = self.runner.run(self.store.find(COLLECTION, limit=1000))
        return [from_document(document, Appointment) for document in found]

    def _open(self) -> list[Appointment]:
        return [one for one in self._all() if one.open(self.clock.now())]

    def _some(self, number: int) -> Appointment | None:
        there = self._all()
        return there[number % len(there)] if there else None

    def _try(self, step: Coroutine[Any, Any, object]) -> bool:
        return self.runner.run(_refused_or_done(step))

    def teardown(self) -> None:
        self.runner.run(self.store.close())
        self.runner.close()
        self.folder.cleanup()


async def _refused_or_done(step: Coroutine[Any, Any, object]) -> bool:
    """Whether it was done. Only refusals are expected: anything else is a bug."""
    try:
        await step
    except DomainError:
        return False
    return True
