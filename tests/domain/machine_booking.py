"""A Hypothesis state machine over the real use cases and a real store: whatever happens, in whatever order and
at once, nobody is double-booked."""

import asyncio
import tempfile
from collections.abc import Awaitable
from datetime import timedelta
from itertools import combinations
from pathlib import Path

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
from tests.fakes import CountingIds, CountingSecrets, FixedClock

STUDENTS = [Principal(UserId(name), Role.STUDENT, "campus") for name in ("asha", "ravi", "sana")]
COUNSELORS = [Principal(UserId(name), Role.COUNSELOR, "campus") for name in ("meera", "arjun")]
OFFERS = [
    hours(Window(540, 780)),
    hours(Window(570, 810)),
    hours(Window(540, 780), session_minutes=90, buffer_minutes=0),
    hours(Window(540, 780), session_minutes=20, buffer_minutes=25),
]

students = st.sampled_from(STUDENTS)
offers = st.sampled_from(OFFERS)
starts = st.builds(
    lambda who, offer, number: Wanted.at(
        who.user_id, slots_of_day("", offer, WEDNESDAY)[number % len(slots_of_day("", offer, WEDNESDAY))].starts_at
    ),
    st.sampled_from(COUNSELORS),
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
        appointments, profiles = StoredAppointments(store=self.store), StoredCounselors(store=self.store)
        self.profiles = profiles
        self.booking = BookingUseCases(appointments, profiles, self.clock, CountingIds(), CountingSecrets())
        self.kept = AppointmentUseCases(appointments, profiles, self.clock)
        self.counselors = CounselorUseCases(profiles, StoredEngagements(store=self.store), self.clock)
        self.runner.run(self.store.open())

    @initialize()
    def two_counsellors(self) -> None:
        for who in COUNSELORS:
            self.runner.run(self.profiles.add(a_counselor(who.user_id, OFFERS[0])))

    @rule(who=students, wanted=starts, at_once=st.booleans())
    def take(self, who: Principal, wanted: Wanted, at_once: bool) -> None:  # noqa: FBT001 - a rule's arguments
        self._try((self.booking.book if at_once else self.booking.hold)(who, wanted))

    @rule(wishes=st.lists(st.tuples(students, starts), min_size=2, max_size=6), offer=offers)
    def take_all_at_once(self, wishes: list[tuple[Principal, Wanted]], offer: Availability) -> None:
        async def crowd() -> None:
            await asyncio.gather(
                *(self.booking.hold(who, wanted) for who, wanted in wishes[:3]),
                self.counselors.offer(COUNSELORS[0], offer),
                *(self.booking.book(who, wanted) for who, wanted in wishes[3:]),
                return_exceptions=True,
            )

        self.runner.run(crowd())

    @rule(number=numbers)
    def confirm(self, number: int) -> None:
        if one := self._some(number):
            self._try(self.booking.confirm(Principal(UserId(one.student_id), Role.STUDENT, "campus"), one.id))

    @rule(number=numbers)
    def renew(self, number: int) -> None:
        if one := self._some(number):
            self._try(self.booking.renew(Principal(UserId(one.student_id), Role.STUDENT, "campus"), one.id))

    @rule(number=numbers, who=st.sampled_from([*STUDENTS, *COUNSELORS]))
    def cancel(self, number: int, who: Principal) -> None:
        if one := self._some(number):
            self._try(self.kept.cancel(who, one.id))

    @rule(number=numbers, wanted=starts)
    def move(self, number: int, wanted: Wanted) -> None:
        if not (before := self._some(number)):
            return
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
            await asyncio.gather(
                self.kept.move(mover, before.id, wanted.start),
                self.booking.book(who, wanted),
                self.booking.hold(mover, wanted),
                return_exceptions=True,
            )

        self.runner.run(race())
        after = self.runner.run(self.kept.one(mover, before.id))
        assert after.starts_at in (before.starts_at, wanted.start)

    @rule(offer=offers, who=st.sampled_from(COUNSELORS))
    def change_hours(self, offer: Availability, who: Principal) -> None:
        self._try(self.counselors.offer(who, offer))

    @rule(seconds=st.sampled_from([1, 29, 31, 300, 599, 600, 3600, 12 * 3600]))
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

    def _all(self) -> list[Appointment]:
        found = self.runner.run(self.store.find(COLLECTION, limit=1000))
        return [from_document(document, Appointment) for document in found]

    def _open(self) -> list[Appointment]:
        return [one for one in self._all() if one.open(self.clock.now())]

    def _some(self, number: int) -> Appointment | None:
        there = self._all()
        return there[number % len(there)] if there else None

    def _try(self, step: Awaitable[object]) -> bool:
        async def run() -> bool:
            try:
                await step
            except DomainError:
                return False
            return True

        return self.runner.run(run())

    def teardown(self) -> None:
        self.runner.run(self.store.close())
        self.runner.close()
        self.folder.cleanup()
