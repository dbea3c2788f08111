"""What booking promises of its store, on every engine."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from msgspec.structs import replace

from manmitra.adapters.persistence.booking import StoredAppointments
from manmitra.adapters.persistence.care import AppointmentCareRelations
from manmitra.adapters.persistence.counselors import StoredCounselors, StoredEngagements
from manmitra.adapters.persistence.schema import INDEXES
from manmitra.adapters.persistence.store import DocumentStore
from manmitra.domain.booking.model import HOLD_LASTS, Appointment, AppointmentUnknown, SlotTaken, State
from manmitra.domain.booking.ports import Overtaken
from manmitra.domain.booking.usecases import BookingUseCases
from manmitra.domain.counselors.model import Busy, CounselorUnknown, Override, Window
from manmitra.domain.counselors.rules import Wanted, changed
from manmitra.domain.shared.errors import Conflict
from manmitra.domain.shared.identity import Principal, Role, UserId
from manmitra.domain.shared.paging import PageRequest
from tests.contracts.engines import Place
from tests.domain.booking_examples import AFTERNOON, MORNING, NOW, WEDNESDAY, a_counselor, a_hold, a_slot, hours
from tests.fakes import CountingIds, CountingSecrets, FixedClock, an_outbox

OURS = ("appointments", "counselors", "events")


@pytest.fixture
async def store(place: Place) -> AsyncIterator[DocumentStore]:
    indexes = [index for index in INDEXES if index.collection in OURS]
    async with place.opened(collections=OURS, indexes=indexes) as opened:
        yield opened


@pytest.fixture
def appointments(store: DocumentStore) -> StoredAppointments:
    return StoredAppointments(store=store, outbox=an_outbox())


def somebody(id: str, role: Role = Role.STUDENT, institution: str = "campus") -> Principal:
    return Principal(UserId(id), role, institution)


def claim(number: int, *, student: str = "asha", turn: int | None = None, slot: int | None = None) -> Appointment:
    """The n-th of a student: another id, slot and turn each."""
    at = a_slot((number if slot is None else slot) % 8, day=WEDNESDAY + timedelta(days=number // 8))
    return replace(a_hold(at, id=f"a{number:03}", student_id=student), turn=number if turn is None else turn)


async def test_an_appointment_comes_back_as_it_was(appointments: StoredAppointments) -> None:
    one = replace(a_hold(), reason="exams", room="door", cancellation="")

    added = await appointments.add(one)

    assert await appointments.get("a1") == added == replace(one, version=1)
    with pytest.raises(AppointmentUnknown):
        await appointments.get("nobody")


async def test_a_slot_has_one_live_appointment(appointments: StoredAppointments) -> None:
    first = await appointments.add(claim(1, slot=0))

    with pytest.raises(Overtaken):
        await appointments.add(claim(2, slot=0, student="ravi"))
    await appointments.save(first.cancel(Role.STUDENT, "", NOW))
    await appointments.add(claim(2, slot=0, student="ravi"))


async def test_a_turn_is_taken_once_even_when_its_appointment_is_over(appointments: StoredAppointments) -> None:
    first = await appointments.add(claim(1))
    await appointments.save(first.cancel(Role.STUDENT, "", NOW))

    with pytest.raises(Overtaken):
        await appointments.add(claim(2, turn=1))
    await appointments.add(claim(3, turn=1, student="ravi"))


async def test_a_change_of_something_changed_meanwhile_is_overtaken(appointments: StoredAppointments) -> None:
    seen = await appointments.add(a_hold())
    await appointments.save(seen.confirm(NOW))

    with pytest.raises(Overtaken):
        await appointments.save(seen.cancel(Role.STUDENT, "", NOW))
    assert (await appointments.get("a1")).state is State.CONFIRMED


async def test_a_lapsed_hold_makes_way_in_the_same_write_or_not_at_all(appointments: StoredAppointments) -> None:
    lapsed = await appointments.add(claim(1, slot=0))
    await appointments.add(claim(2, slot=0, student="ravi"), [lapsed.lapse(NOW)])

    with pytest.raises(Overtaken):
        await appointments.add(claim(3, slot=1, student="sana"), [lapsed.lapse(NOW)])
    with pytest.raises(AppointmentUnknown):
        await appointments.get("a003")
    assert (await appointments.get("a001")).state is State.LAPSED


async def test_a_move_claims_the_new_slot_and_frees_the_old_in_one_write(appointments: StoredAppointments) -> None:
    mine = await appointments.add(claim(1, slot=0))
    theirs = await appointments.add(claim(2, slot=1, student="ravi"))

    with pytest.raises(Overtaken):
        await appointments.save(mine.move(a_slot(1), NOW, turn=2))
    moved = await appointments.save(mine.move(a_slot(2), NOW, turn=2))
    await appointments.save(theirs.move(a_slot(0), NOW, turn=3))

    assert await appointments.get("a001") == moved


async def test_a_desk_holds_what_is_live_and_the_latest_turn(appointments: StoredAppointments) -> None:
    assert (await appointments.desk("asha", NOW)).turn == 0
    await appointments.add(claim(1))
    two = await appointments.add(claim(2))
    await appointments.save(two.cancel(Role.STUDENT, "", NOW))
    await appointments.add(claim(3, student="ravi"))

    desk = await appointments.desk("asha", NOW)
    later = await appointments.desk("asha", claim(1).ends_at)

    assert ([one.id for one in desk.live], desk.turn) == (["a001"], 2)
    assert (later.live, later.turn) == ([], 2)


async def test_a_desk_with_a_long_history_misses_nothing(appointments: StoredAppointments) -> None:
    await appointments.add(claim(1))
    for number in range(2, 26):
        one = await appointments.add(claim(number))
        await appointments.save(one.cancel(Role.STUDENT, "", NOW))

    desk = await appointments.desk("asha", NOW)

    assert ([one.id for one in desk.live], desk.turn) == (["a001"], 25)


async def test_around_a_slot_is_what_is_live_and_near(appointments: StoredAppointments) -> None:
    for number in (1, 2, 8, 16):
        await appointments.add(claim(number, student=f"s{number}"))
    gone = await appointments.add(claim(3))
    await appointments.save(gone.cancel(Role.STUDENT, "", NOW))

    found = await appointments.around(a_slot(0))

    assert [one.id for one in found] == ["a001", "a002"]


async def test_lists_are_by_role_and_in_pages(appointments: StoredAppointments) -> None:
    for number in range(1, 6):
        await appointments.add(claim(number).confirm(NOW))
    await appointments.add(claim(6, student="ravi"))
    released = await appointments.add(claim(7))
    await appointments.save(released.cancel(Role.STUDENT, "", NOW))

    async def ids(who: Principal, later: timedelta = timedelta()) -> list[str]:
        request, found = PageRequest(limit=2), list[str]()
        while True:
            page = await appointments.concerning(who, request, NOW + later)
            found += [one.id for one in page.items]
            if page.next_cursor is None:
                return found
            request = PageRequest(limit=2, cursor=page.next_cursor)

    of_asha = ["a005", "a004", "a003", "a002", "a001"]
    assert await ids(somebody("asha")) == of_asha
    assert await ids(somebody("meera", Role.COUNSELOR)) == ["a006", *of_asha]
    assert await ids(somebody("x", Role.ADMIN)) == ["a006", *of_asha]
    assert await ids(somebody("x", Role.ADMIN, "elsewhere")) == []
    assert await ids(somebody("x", Role.SUPER_ADMIN, "elsewhere"), HOLD_LASTS) == of_asha


async def test_engagements_say_when_and_not_who(store: DocumentStore, appointments: StoredAppointments) -> None:
    one = await appointments.add(claim(1))
    two = await appointments.add(claim(2, student="ravi").confirm(NOW))

    found = await StoredEngagements(store=store).between(["meera", "arjun"], NOW, NOW + timedelta(days=2))

    assert found == {
        "meera": [
            Busy(one.starts_at, one.ends_at, 10, one.held_until),
            Busy(two.starts_at, two.ends_at, 10, None),
        ],
        "arjun": [],
    }


async def test_care_is_a_confirmed_appointment(store: DocumentStore, appointments: StoredAppointments) -> None:
    care = AppointmentCareRelations(store=store)
    held = await appointments.add(claim(1))
    assert not await care.treats("meera", "asha")

    confirmed = await appointments.save(held.confirm(NOW))
    assert await care.treats("meera", "asha")
    assert not await care.treats("meera", "ravi")

    await appointments.save(confirmed.met(confirmed.ends_at))
    assert await care.treats("meera", "asha")


async def test_a_profile_comes_back_as_it_was(store: DocumentStore) -> None:
    profiles = StoredCounselors(store=store)
    offered = hours(MORNING, AFTERNOON, overrides=(Override(WEDNESDAY, (Window(600, 700),)),))
    one = changed(a_counselor(availability=hours(MORNING)), offered, NOW)

    await profiles.add(one)

    assert await profiles.get("meera") == replace(one, version=1)
    assert await profiles.listed("campus") == [replace(one, version=1)]
    assert await profiles.listed("elsewhere") == []
    with pytest.raises(CounselorUnknown):
        await profiles.get("nobody")
    with pytest.raises(Conflict):
        await profiles.add(one)


async def test_a_profile_is_never_older_than_ones_own_save(store: DocumentStore) -> None:
    profiles = StoredCounselors(store=store)
    await profiles.add(a_counselor())
    seen = await profiles.get("meera")

    saved = await profiles.save(replace(seen, is_online=True))

    assert await profiles.get("meera") == saved
    with pytest.raises(Conflict):
        await profiles.save(seen)


async def test_of_forty_who_take_a_slot_at_once_one_has_it(store: DocumentStore) -> None:
    appointments, profiles, clock = (
        StoredAppointments(store=store, outbox=an_outbox()),
        StoredCounselors(store=store),
        FixedClock(NOW),
    )
    booking = BookingUseCases(appointments, profiles, clock, CountingIds(), CountingSecrets())
    await profiles.add(a_counselor(availability=hours(MORNING, AFTERNOON)))
    wanted = Wanted.by_id(a_slot().id)

    for again in range(2):  # the second time over the lapsed hold of the first
        crowd = [somebody(f"student-{again}-{number}") for number in range(40)]
        found = await asyncio.gather(*(booking.hold(who, wanted) for who in crowd), return_exceptions=True)

        assert len([one for one in found if isinstance(one, Appointment)]) == 1
        assert {type(one) for one in found} == {Appointment, SlotTaken}
        clock.forward(minutes=10)
