"""Two at once, step by step: one writer is stopped just before it writes, the other goes past it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Sequence
from pathlib import Path

import pytest
from msgspec.structs import replace

from manmitra.adapters.persistence.booking import StoredAppointments
from manmitra.adapters.persistence.counselors import StoredCounselors, StoredEngagements
from manmitra.adapters.persistence.schema import COLLECTIONS, INDEXES
from manmitra.adapters.persistence.sqlite import SqliteStore
from manmitra.adapters.persistence.store import Stale, Write
from manmitra.domain.booking.model import Appointment, HoldLapsed, SlotTaken, State
from manmitra.domain.booking.ports import Overtaken
from manmitra.domain.booking.rules import OverlapsOwn
from manmitra.domain.booking.usecases import AppointmentUseCases, BookingUseCases
from manmitra.domain.counselors.model import Load, Slot, Window
from manmitra.domain.counselors.rules import SlotNotOffered, Wanted
from manmitra.domain.counselors.usecases import CounselorUseCases
from manmitra.domain.shared.identity import Principal, Role, UserId
from tests.domain.booking_examples import MORNING, NOW, a_counselor, a_slot, hours
from tests.fakes import CountingIds, CountingSecrets, FixedClock, an_outbox

ASHA, RAVI = (Principal(UserId(name), Role.STUDENT, "campus") for name in ("asha", "ravi"))
MEERA = Principal(UserId("meera"), Role.COUNSELOR, "campus")


class GatedStore(SqliteStore):
    """The next write after `shut` waits for `open_gate`."""

    shut = False

    async def apply(self, *writes: Write) -> None:
        if self.shut:
            self.shut = False
            self.waiting.set()
            await self.gate.wait()
        await super().apply(*writes)

    async def stop(self, step: Awaitable[Appointment]) -> "asyncio.Task[Appointment]":
        """Starts it and lets it come as far as its write."""
        self.shut, self.waiting, self.gate = True, asyncio.Event(), asyncio.Event()
        task = asyncio.ensure_future(step)
        await self.waiting.wait()
        assert isinstance(task, asyncio.Task)
        return task

    async def let_go(self, task: "asyncio.Task[Appointment]") -> Appointment:
        self.gate.set()
        return await task


class OvertakenStore(GatedStore):
    """Once `busy`, somebody is always faster."""

    busy = False

    async def apply(self, *writes: Write) -> None:
        if self.busy:
            raise Stale("somebody else")
        await super().apply(*writes)


class Scene:
    def __init__(self, store: GatedStore) -> None:
        appointments, profiles = StoredAppointments(store=store, outbox=an_outbox()), StoredCounselors(store=store)
        self.store, self.profiles, self.clock = store, profiles, FixedClock(NOW)
        self.booking = BookingUseCases(appointments, profiles, self.clock, CountingIds(), CountingSecrets())
        self.kept = AppointmentUseCases(appointments, profiles, self.clock)
        self.counselors = CounselorUseCases(profiles, StoredEngagements(store=store), self.clock)


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    store = GatedStore(path=str(tmp_path / "store.sqlite3"), collections=COLLECTIONS, indexes=INDEXES)
    await store.open()
    made = Scene(store)
    for name in ("meera", "arjun"):
        await made.profiles.add(a_counselor(name, hours(MORNING)))
    yield made
    await store.close()


@pytest.fixture
async def crowded(tmp_path: Path) -> AsyncIterator[Scene]:
    store = OvertakenStore(path=str(tmp_path / "store.sqlite3"), collections=COLLECTIONS, indexes=INDEXES)
    await store.open()
    made = Scene(store)
    await made.profiles.add(a_counselor("meera", hours(MORNING)))
    yield made
    await store.close()


def slot(number: int = 0, counselor_id: str = "meera") -> Wanted:
    return Wanted.by_id(a_slot(number, counselor_id).id)


async def test_a_hold_under_the_former_hours_is_never_overlapped_by_one_under_the_new(scene: Scene) -> None:
    twenty_past_nine = Wanted.by_id("meera:20261125T0350Z")
    under_way = await scene.store.stop(scene.booking.hold(ASHA, slot()))
    await scene.counselors.offer(MEERA, hours(Window(9 * 60 + 20, 13 * 60 + 20)))

    with pytest.raises(SlotNotOffered):
        await scene.booking.hold(RAVI, twenty_past_nine)
    await scene.store.let_go(under_way)

    scene.clock.forward(seconds=31)
    with pytest.raises(SlotTaken):
        await scene.booking.hold(RAVI, twenty_past_nine)


async def test_a_student_who_cancels_between_two_claims_is_still_not_in_two_places(scene: Scene) -> None:
    first = await scene.booking.book(ASHA, slot(3))
    under_way = await scene.store.stop(scene.booking.hold(ASHA, slot(0, "meera")))
    await scene.kept.cancel(ASHA, first.id)
    await scene.booking.hold(ASHA, slot(0, "arjun"))

    with pytest.raises(OverlapsOwn):
        await scene.store.let_go(under_way)


async def test_a_hold_that_was_passed_over_as_lapsed_is_not_confirmed_behind_ones_back(scene: Scene) -> None:
    held = await scene.booking.hold(ASHA, slot(0, "meera"))
    scene.clock.forward(minutes=9, seconds=59)
    under_way = await scene.store.stop(scene.booking.confirm(ASHA, held.id))
    scene.clock.forward(seconds=1)
    await scene.booking.hold(ASHA, slot(0, "arjun"))

    with pytest.raises(HoldLapsed):
        await scene.store.let_go(under_way)
    assert (await scene.kept.one(ASHA, held.id)).state is State.LAPSED


async def test_a_move_counts_as_a_claim(scene: Scene) -> None:
    mine = await scene.booking.book(ASHA, slot(3, "meera"))
    under_way = await scene.store.stop(scene.kept.move(ASHA, mine.id, a_slot(0).starts_at))
    await scene.booking.hold(ASHA, slot(0, "arjun"))

    with pytest.raises(OverlapsOwn):
        await scene.store.let_go(under_way)
    assert (await scene.kept.one(ASHA, mine.id)).starts_at == a_slot(3).starts_at


async def test_who_is_overtaken_on_the_way_to_a_new_time_keeps_the_former(scene: Scene) -> None:
    mine = await scene.booking.book(ASHA, slot(3))
    under_way = await scene.store.stop(scene.kept.move(ASHA, mine.id, a_slot(0).starts_at))
    await scene.booking.book(RAVI, slot(0))

    with pytest.raises(SlotTaken):
        await scene.store.let_go(under_way)
    kept = await scene.kept.one(ASHA, mine.id)
    assert (kept.slot_id, kept.state) == (a_slot(3).id, State.CONFIRMED)


async def test_a_cancellation_that_is_overtaken_by_a_confirmation_cancels_it(scene: Scene) -> None:
    held = await scene.booking.hold(ASHA, slot())
    under_way = await scene.store.stop(scene.kept.cancel(ASHA, held.id))
    await scene.booking.confirm(ASHA, held.id)

    assert (await scene.store.let_go(under_way)).state is State.CANCELLED


async def test_who_is_overtaken_again_and_again_is_told_so(crowded: Scene) -> None:
    mine = await crowded.booking.hold(ASHA, slot(3))
    assert isinstance(crowded.store, OvertakenStore)
    crowded.store.busy = True

    for step in (
        crowded.booking.hold(ASHA, slot(0)),
        crowded.booking.confirm(ASHA, mine.id),
        crowded.kept.move(ASHA, mine.id, a_slot(0).starts_at),
    ):
        with pytest.raises(Overtaken):
            await step


async def test_a_claim_that_was_written_between_two_looks_is_found(scene: Scene) -> None:
    class LateStore(StoredAppointments):
        asked = False

        async def around(self, slot: Slot) -> Sequence[Appointment]:
            if not self.asked:
                self.asked = True
                await scene.booking.hold(ASHA, Wanted.at(slot.counselor_id, slot.starts_at))
            return await super().around(slot)

    late = BookingUseCases(
        LateStore(store=scene.store, outbox=an_outbox()), scene.profiles, scene.clock, CountingIds(), CountingSecrets()
    )

    twice = await late.hold(ASHA, slot(0))

    assert twice == await scene.booking.hold(ASHA, slot(0))


async def test_two_who_count_the_same_day_do_not_both_get_its_last_place(scene: Scene) -> None:
    """Different times, so no unique index tells them apart: the day itself is what both claim."""
    meera = await scene.profiles.get("meera")
    await scene.profiles.save(
        replace(meera, availability=replace(meera.availability, load=Load(sessions_a_day=1)), hours_since=None)
    )
    under_way = await scene.store.stop(scene.booking.hold(ASHA, slot(0)))
    await scene.booking.hold(RAVI, slot(2))

    with pytest.raises(SlotNotOffered):
        await scene.store.let_go(under_way)


async def test_a_full_day_has_room_again_when_one_cancels(scene: Scene) -> None:
    meera = await scene.profiles.get("meera")
    await scene.profiles.save(replace(meera, availability=replace(meera.availability, load=Load(sessions_a_day=1))))
    mine = await scene.booking.book(ASHA, slot(0))
    with pytest.raises(SlotNotOffered):
        await scene.booking.hold(RAVI, slot(2))
    moved = await scene.kept.move(ASHA, mine.id, a_slot(1).starts_at)

    await scene.kept.cancel(ASHA, moved.id)

    assert (await scene.booking.hold(RAVI, slot(2))).state is State.HELD
