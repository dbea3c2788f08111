"""Live frames and counts between processes: through a real Redis, and without it through the log."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import valkey.asyncio

from manmitra.adapters.live.bus import NoBus, RedisBus, bus_for
from manmitra.adapters.live.hub import LiveHub
from manmitra.adapters.live.pace import CountedPace
from manmitra.adapters.persistence.events import Outbox, StoredEvents
from manmitra.adapters.persistence.schema import COLLECTIONS, INDEXES
from manmitra.adapters.persistence.sealed import BlindIndex
from manmitra.adapters.persistence.store import DocumentStore
from manmitra.adapters.shared_pace import SharedPace
from manmitra.adapters.system import RandomIds, SystemClock
from manmitra.adapters.visitors import PacedVisitors
from manmitra.domain.chat.ports import TooManyAsked
from manmitra.domain.crisis.events import AlertRaised
from manmitra.domain.crisis.model import AlertStatus, Level
from manmitra.domain.live.model import Audience, Frame
from manmitra.domain.shared.errors import Unavailable
from manmitra.domain.shared.identity import Principal, Role, UserId
from manmitra.entrypoints.live.follower import Follower, Rhythm
from manmitra.entrypoints.live.frames import frames_of
from tests.contracts.engines import a_place
from tests.fakes import FixedClock
from tests.servers import Redis, own_redis, redis_url

CAMPUS = Audience(institution="campus", staff=True)
COUNSELOR = Principal(UserId("c"), Role.COUNSELOR, "campus")
BLIND = BlindIndex(b"0123456789abcdef0123456789abcdef")


@pytest.fixture
def redis() -> Iterator[Redis]:
    """A server of this test, to be killed."""
    server = own_redis()
    yield server
    server.kill()


class Process:
    """What one server process has: a hub with somebody listening, and a bus."""

    def __init__(self, url: str, channel: str = "manmitra:test") -> None:
        self.hub = LiveHub()
        self.heard: list[str] = []
        self.bus = RedisBus(url=url, channel=channel, deliver=self.hub.deliver)
        self.hub.carry_with(self.bus.carry)
        self.hub.attach(COUNSELOR, lambda frame: self.heard.append(frame.id))


@asynccontextmanager
async def at_work(*runs: Callable[[], Awaitable[None]]) -> AsyncIterator[None]:
    tasks = [asyncio.ensure_future(run()) for run in runs]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
        assert all(task.cancelled() for task in tasks)


async def until(what: Callable[[], bool], seconds: float = 8) -> None:
    async with asyncio.timeout(seconds):
        while not what():  # noqa: ASYNC110 - what is waited for has no event
            await asyncio.sleep(0.01)


def frame(n: int, audience: Audience = CAMPUS) -> Frame:
    return Frame(id=f"{n:05}", kind="alert.raised", at=datetime(2026, 11, 25, tzinfo=UTC), audience=audience, data={})


async def test_a_frame_of_one_process_is_heard_once_in_each() -> None:
    one, other = Process(redis_url(), "manmitra:once"), Process(redis_url(), "manmitra:once")
    elsewhere = Process(redis_url(), "manmitra:another installation")

    async with at_work(one.bus.run, other.bus.run, elsewhere.bus.run):
        await until(lambda: one.bus.up and other.bus.up and elsewhere.bus.up)
        for n in range(500):
            (one if n % 2 else other).hub.publish(frame(n))
        await until(lambda: len(one.heard) >= 500 and len(other.heard) >= 500)
        one.hub.publish(frame(500, Audience(institution="another", staff=True)))
        other.hub.publish(frame(501))
        await until(lambda: "00501" in one.heard)

    assert sorted(one.heard) == sorted(other.heard) == [f"{n:05}" for n in [*range(500), 501]]
    assert elsewhere.heard == []


async def test_garbage_on_the_channel_harms_nobody() -> None:
    one = Process(redis_url(), "manmitra:garbage")
    client = valkey.asyncio.Valkey.from_url(redis_url())

    async with at_work(one.bus.run):
        await until(lambda: one.bus.up)
        for text in (b"", b"{}", b"\xff\x00", b"[" * 5000, b'{"id": 1}'):
            await client.publish("manmitra:garbage", text)
        other = Process(redis_url(), "manmitra:garbage")
        async with at_work(other.bus.run):
            await until(lambda: other.bus.up)
            other.hub.publish(frame(1))
            await until(lambda: one.heard == ["00001"])

        assert one.bus.up
    await client.aclose()


async def test_a_redis_that_dies_or_hangs_stops_nobody_and_is_used_again_when_it_is_back(redis: Redis) -> None:
    one, other = Process(redis.url), Process(redis.url)

    async with at_work(one.bus.run, other.bus.run):
        await until(lambda: one.bus.up and other.bus.up)
        redis.kill()
        await until(lambda: not one.bus.up and not other.bus.up)
        one.hub.publish(frame(1))
        redis.start()
        await until(lambda: one.bus.up and other.bus.up)
        one.hub.publish(frame(2))
        await until(lambda: other.heard == ["00002"])

        redis.freeze()
        one.hub.publish(frame(3))
        await until(lambda: not one.bus.up and not other.bus.up)
        redis.thaw()
        await until(lambda: one.bus.up and other.bus.up)
        one.hub.publish(frame(4))
        await until(lambda: other.heard[-1:] == ["00004"])

    assert one.heard == ["00001", "00002", "00003", "00004"]


def test_without_an_address_there_is_no_bus_and_a_bad_one_is_refused() -> None:
    assert isinstance(bus_for("", blind=BLIND, institution="campus", deliver=lambda _: None), NoBus)
    with pytest.raises(Unavailable, match="MANMITRA_REDIS_URL"):
        bus_for("mailto:somebody", blind=BLIND, institution="campus", deliver=lambda _: None)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[DocumentStore]:
    async with a_place("sqlite", tmp_path).opened(collections=COLLECTIONS, indexes=INDEXES) as opened:
        yield opened


class Campus:
    """Events as any process writes them."""

    def __init__(self, store: DocumentStore) -> None:
        self.clock = SystemClock()
        self.events = StoredEvents(store=store, clock=self.clock)
        self._store = store
        self._outbox = Outbox(clock=self.clock, ids=RandomIds())

    async def alert(self, institution: str = "campus") -> None:
        event = AlertRaised(institution=institution, alert_id="a", level=Level.HIGH, status=AlertStatus.RAISED)
        await self._store.apply(*self._outbox.writes([event]))

    def follower(self, process: Process, rhythm: Rhythm) -> Follower:
        return Follower(
            events=self.events,
            frames_of=frames_of,
            deliver=process.hub.deliver,
            institutions=process.hub.institutions,
            bus=process.bus,
            clock=self.clock,
            rhythm=rhythm,
        )


async def test_without_a_bus_what_another_process_wrote_is_heard_once_from_the_log(store: DocumentStore) -> None:
    campus, one = Campus(store), Process("")
    follower = campus.follower(one, Rhythm(alone=0.02, beside_bus=3600))

    async with at_work(follower.run):
        await asyncio.sleep(0.1)
        for _ in range(3):
            await campus.alert()
        await campus.alert("another")
        await until(lambda: len(one.heard) >= 3)
        await asyncio.sleep(0.1)

    assert len(one.heard) == 3


async def test_beside_a_bus_it_looks_seldom_and_still_finds_what_the_bus_has_lost(store: DocumentStore) -> None:
    campus, one = Campus(store), Process(redis_url(), "manmitra:lost")
    follower = campus.follower(one, Rhythm(alone=0.02, beside_bus=0.5))

    async with at_work(one.bus.run):
        await until(lambda: one.bus.up)
        async with at_work(follower.run):
            await asyncio.sleep(0.1)
            await campus.alert()
            await asyncio.sleep(0.1)
            at_first = list(one.heard)
            await until(lambda: len(one.heard) == 1)

    assert at_first == []


def test_visitors_of_one_address_are_paced_together(clock: FixedClock) -> None:
    together = CountedPace()  # as two processes have it in Redis
    visitors = [PacedVisitors(blind=BLIND, together=together) for _ in range(2)]
    for n in range(60):
        visitors[n % 2].pace("203.0.113.7", clock.now())

    for one in visitors:
        with pytest.raises(TooManyAsked) as refused:
            one.pace("203.0.113.7", clock.now())
        assert refused.value.retry_after == 60 - clock.now().second
    visitors[0].pace("203.0.113.8", clock.now())
    clock.forward(minutes=1)
    visitors[0].pace("203.0.113.7", clock.now())


async def test_processes_count_together_and_alone_while_redis_is_away(redis: Redis, clock: FixedClock) -> None:
    paces = [SharedPace(url=redis.url, blind=BLIND) for _ in range(3)]
    now = clock.now()

    async with at_work(*(pace.run for pace in paces)):
        for pace in paces[:2]:
            assert [pace.over("203.0.113.7", 10, 60, now) for _ in range(5)] == [0] * 5
        await until(lambda: paces[2].over("203.0.113.7", 10, 60, now) > 0)
        await until(lambda: paces[0].over("203.0.113.7", 10, 60, now) > 0)
        assert paces[1].over("203.0.113.8", 10, 60, now) == 0
        redis.kill()
        for pace in paces:
            refused = [pace.over("203.0.113.9", 10, 60, now) for _ in range(12)]
            assert refused == [0] * 10 + [60 - now.second] * 2
            assert pace.over("203.0.113.9", 10, 60, now + timedelta(minutes=1)) == 0
