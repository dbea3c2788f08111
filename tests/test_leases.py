"""Who does what, when several processes could: leases in the store, and the background that runs under one."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from manmitra.adapters.persistence.leases import LEASES, StoredLeases
from manmitra.adapters.persistence.store import DocumentStore
from manmitra.domain.shared.errors import Unavailable
from manmitra.domain.shared.ports import Clock
from manmitra.entrypoints.worker.background import LEASE, Background, Job, Pace
from tests.conftest import ON_EVERY_ENGINE
from tests.contracts.engines import a_place
from tests.fakes import FixedClock

LASTS = timedelta(seconds=15)
QUICK = Pace(lasts=0.4, renew=0.03, look=0.02, margin=0.2)


@pytest.fixture(params=ON_EVERY_ENGINE)
async def stores(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[list[DocumentStore]]:
    """Two stores on the same data, as two processes have them."""
    place = a_place(request.param, tmp_path)
    async with (
        place.opened(collections=(LEASES,), indexes=()) as one,
        place.opened(collections=(LEASES,), indexes=()) as other,
    ):
        yield [one, other]
    place.clear()


@pytest.fixture
def leases(stores: list[DocumentStore]) -> list[StoredLeases]:
    return [StoredLeases(store=store) for store in stores]


async def test_one_holds_it_and_renews_it_and_the_other_waits(leases: list[StoredLeases], clock: FixedClock) -> None:
    one, other = leases

    assert await one.hold("relay", "a", clock.now(), LASTS)
    assert not await other.hold("relay", "b", clock.now(), LASTS)
    clock.forward(seconds=10)
    assert await one.hold("relay", "a", clock.now(), LASTS)
    clock.forward(seconds=10)

    assert not await other.hold("relay", "b", clock.now(), LASTS)
    assert await other.hold("something else", "b", clock.now(), LASTS)


async def test_of_ten_racers_one_gets_it_when_it_is_free_and_when_it_has_lapsed(
    leases: list[StoredLeases], clock: FixedClock
) -> None:
    for _ in range(5):
        race = [leases[n % 2].hold("relay", f"racer {n}", clock.now(), LASTS) for n in range(10)]

        assert sum(await asyncio.gather(*race)) == 1
        clock.forward(seconds=16)


async def test_a_lapsed_lease_is_taken_over_and_its_former_holder_is_too_late(
    leases: list[StoredLeases], clock: FixedClock
) -> None:
    one, other = leases
    await one.hold("relay", "a", clock.now(), LASTS)
    clock.forward(seconds=15)

    assert await other.hold("relay", "b", clock.now(), LASTS)
    assert not await one.hold("relay", "a", clock.now(), LASTS)


async def test_what_is_let_go_is_free_at_once_and_only_its_holder_can_let_it_go(
    leases: list[StoredLeases], clock: FixedClock
) -> None:
    one, other = leases
    await one.hold("relay", "a", clock.now(), LASTS)

    await other.let_go("relay", "b")
    await other.let_go("nothing", "b")
    assert not await other.hold("relay", "b", clock.now(), LASTS)
    await one.let_go("relay", "a")

    assert await other.hold("relay", "b", clock.now(), LASTS)


class Counted:
    """A job that counts its calls, and notes that nobody else was at it meanwhile."""

    def __init__(self, at_it: list[str] | None = None) -> None:
        self.runs = 0
        self.to_do = 0
        self.alone = True
        self._at_it = [] if at_it is None else at_it

    async def run(self) -> int:
        self.runs += 1
        self.alone = self.alone and not self._at_it
        self._at_it.append("me")
        await asyncio.sleep(0)
        self._at_it.pop()
        self.to_do = max(0, self.to_do - 1)
        return self.to_do

    async def fails(self) -> int:
        self.runs += 1
        raise (ValueError, Unavailable)[self.runs % 2]("broken")

    async def hangs(self) -> int:
        self.runs += 1
        await asyncio.Event().wait()
        return 0


async def until(what: Callable[[], bool]) -> None:
    """A test that waits for what never comes fails after five seconds."""
    async with asyncio.timeout(5):
        while not what():  # noqa: ASYNC110 - what is waited for has no event
            await asyncio.sleep(0.005)


@asynccontextmanager
async def at_work(
    leases: StoredLeases, clock: Clock, holder: str, *jobs: Job, pace: Pace = QUICK
) -> AsyncIterator[Background]:
    """Leaving the block ends it as a clean stop does."""
    one = Background(jobs=jobs, leases=leases, clock=clock, holder=holder, pace=pace)
    task = asyncio.create_task(one.run())
    try:
        yield one
    finally:
        task.cancel()
        await asyncio.wait([task])
        assert task.cancelled()


async def test_a_job_runs_in_one_place_and_moves_at_once_when_that_place_stops(
    leases: list[StoredLeases], clock: FixedClock
) -> None:
    at_it: list[str] = []
    here, there = Counted(at_it), Counted(at_it)

    async with AsyncExitStack() as later:
        async with at_work(leases[0], clock, "a", Job(name="count", run=here.run, every=0.005)) as first:
            await until(lambda: here.runs >= 3)
            second = await later.enter_async_context(
                at_work(leases[1], clock, "b", Job(name="count", run=there.run, every=0.005))
            )
            await until(lambda: here.runs >= 10)
            assert (first.holding, second.holding, there.runs) == (True, False, 0)
        stopped_after = here.runs
        await until(lambda: there.runs >= 3)  # the clock stands still: without being let go it would never be free

    assert here.runs == stopped_after
    assert here.alone
    assert there.alone


async def test_a_holder_that_was_robbed_stops_its_jobs(stores: list[DocumentStore], clock: FixedClock) -> None:
    here = Counted()
    leases = StoredLeases(store=stores[0])
    hanging = Counted()
    jobs = (Job(name="count", run=here.run, every=0.005), Job(name="hang", run=hanging.hangs, every=1))

    async with at_work(leases, clock, "a", *jobs) as first:
        await until(lambda: here.runs >= 3 and hanging.runs == 1)
        clock.forward(seconds=16)
        robbed = False
        while not robbed:  # as long as it takes to be faster than its renewal
            robbed = await StoredLeases(store=stores[1]).hold(LEASE, "b", clock.now() + LASTS, LASTS * 4)
        await until(lambda: not first.holding)
        ran = here.runs
        await asyncio.sleep(0.1)

        assert here.runs == ran


@pytest.fixture
async def alone(tmp_path: Path) -> AsyncIterator[StoredLeases]:
    """For what does not depend on the engine."""
    place = a_place("sqlite", tmp_path)
    async with place.opened(collections=(LEASES,), indexes=()) as store:
        yield StoredLeases(store=store)


async def test_a_job_that_fails_goes_on_and_harms_no_other(alone: StoredLeases, clock: FixedClock) -> None:
    failing, fine = Counted(), Counted()
    jobs = (Job(name="fail", run=failing.fails, every=0.002), Job(name="count", run=fine.run, every=0.002))

    async with at_work(alone, clock, "a", *jobs):
        await until(lambda: failing.runs >= 4 and fine.runs >= 20)

    assert failing.runs < fine.runs  # it waits longer after each failure


async def test_a_job_that_takes_too_long_is_ended_and_tried_again(alone: StoredLeases, clock: FixedClock) -> None:
    slow = Counted()

    async with at_work(alone, clock, "a", Job(name="slow", run=slow.hangs, every=0.001, limit=0.01)):
        await until(lambda: slow.runs >= 3)


async def test_a_job_runs_again_at_once_while_it_finds_something_and_when_it_is_woken(
    alone: StoredLeases, clock: FixedClock
) -> None:
    job, wake = Counted(), asyncio.Event()
    job.to_do = 5

    async with at_work(alone, clock, "a", Job(name="count", run=job.run, every=3600, wake=wake)):
        await until(lambda: job.runs == 5)
        wake.set()
        await until(lambda: job.runs == 6)
        await asyncio.sleep(0.05)

        assert job.runs == 6


async def test_what_may_run_anywhere_does_so_when_woken_and_only_then(alone: StoredLeases, clock: FixedClock) -> None:
    everywhere, only_here, wake = Counted(), Counted(), asyncio.Event()
    await alone.hold(LEASE, "somebody else", clock.now(), LASTS)
    jobs = (
        Job(name="anywhere", run=everywhere.run, every=0.001, wake=wake, anywhere=True),
        Job(name="here", run=only_here.run, every=0.001, wake=wake),
    )

    async with at_work(alone, clock, "a", *jobs):
        await asyncio.sleep(0.05)
        before = everywhere.runs
        wake.set()
        await until(lambda: everywhere.runs == 1)

        assert (before, only_here.runs) == (0, 0)


async def test_what_is_in_hand_is_finished_when_the_process_stops(alone: StoredLeases, clock: FixedClock) -> None:
    begun, finished = asyncio.Event(), asyncio.Event()

    async def sends() -> int:
        begun.set()
        await asyncio.sleep(0.1)
        finished.set()
        return 1

    async with at_work(alone, clock, "a", Job(name="send", run=sends, every=3600)):
        await begun.wait()

    assert finished.is_set()
    assert await alone.hold(LEASE, "b", clock.now(), LASTS)


async def test_a_store_that_is_away_ends_the_term_in_time_and_begins_another_when_it_is_back(
    alone: StoredLeases, clock: FixedClock
) -> None:
    away = AwayAtTimes(alone)
    job = Counted()

    async with at_work(away, clock, "a", Job(name="count", run=job.run, every=0.005)) as one:
        await until(lambda: job.runs >= 3)
        away.is_away = True
        await until(lambda: not one.holding)
        away.is_away = False
        ran = job.runs

        await until(lambda: one.holding and job.runs > ran)


class AwayAtTimes(StoredLeases):
    """A store that does not answer as long as it is told not to."""

    def __init__(self, leases: StoredLeases) -> None:
        super().__init__(store=leases._store)
        self.is_away = False

    async def hold(self, name: str, holder: str, now: datetime, lasts: timedelta) -> bool:
        if self.is_away:
            raise Unavailable("away")
        return await super().hold(name, holder, now, lasts)
