"""The relay: every event gets its reactions, at least once, and a bad one stops no other."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import pytest
from msgspec.structs import replace

from manmitra.adapters.persistence.events import (
    EVENTS,
    FIRST_LEASE,
    KINDS,
    AnnouncingStore,
    Outbox,
    StoredEvents,
)
from manmitra.adapters.persistence.schema import INDEXES
from manmitra.adapters.persistence.store import DocumentStore, Insert
from manmitra.adapters.system import RandomIds
from manmitra.domain.crisis.events import AlertChanged, AlertRaised
from manmitra.domain.crisis.model import AlertStatus, Level
from manmitra.domain.shared.events import Event, Stored
from manmitra.entrypoints.live.frames import TELL
from manmitra.entrypoints.worker.relay import ATTEMPTS, BATCH, LEASE, Reaction, Reactions, Relay
from tests.conftest import World
from tests.contracts.engines import Place
from tests.fakes import FixedClock

RAISED = AlertRaised(institution="campus", alert_id="a1", level=Level.HIGH, status=AlertStatus.RAISED)
CHANGED = AlertChanged(institution="campus", alert_id="a1", level=Level.HIGH, status=AlertStatus.RESOLVED)


class Log:
    """An event log with its writing half and a relay over it."""

    def __init__(self, store: DocumentStore, clock: FixedClock) -> None:
        self.outbox = Outbox(clock=clock, ids=RandomIds())
        self.store, self.clock = AnnouncingStore(store=store, outbox=self.outbox), clock
        self.events = StoredEvents(store=store, clock=clock)
        self.seen: list[Stored] = []
        self.shown: list[Stored] = []

    def relay(self, *reactions: Reaction) -> Relay:
        """A process of its own, as far as the log can tell."""
        row = reactions or (self.note,)
        table: Reactions = {AlertRaised: row, AlertChanged: [self.note]}
        return Relay(events=self.events, reactions=table, show=self.shown.append, clock=self.clock)

    async def note(self, one: Stored) -> None:
        self.seen.append(one)

    async def write(self, *events: Event) -> None:
        await self.store.apply(*self.outbox.writes(events))

    async def left(self) -> list[Stored]:
        """What is still pending, whenever it is due."""
        return list(await self.events.due(self.clock.now() + timedelta(days=30), 100))


@pytest.fixture
async def log(place: Place, clock: FixedClock) -> AsyncIterator[Log]:
    indexes = [index for index in INDEXES if index.collection == EVENTS]
    async with place.opened(collections=(EVENTS, "appointments"), indexes=indexes) as opened:
        yield Log(opened, clock)


async def test_what_this_process_wrote_is_handled_at_once_and_only_once(log: Log) -> None:
    relay = log.relay()
    log.outbox.heard = relay.hear
    running = asyncio.create_task(relay.run())

    await log.write(RAISED, CHANGED)
    await asyncio.wait_for(relay.quiet(), 5)
    log.clock.forward(hours=1)
    found_later = await log.relay().run_due()

    assert [one.event for one in log.seen] == [RAISED, CHANGED]
    assert (found_later, await log.left()) == (0, [])
    running.cancel()


async def test_what_a_dead_process_left_behind_is_taken_up_when_its_lease_is_over(log: Log) -> None:
    await log.write(RAISED)

    log.clock.forward(seconds=FIRST_LEASE.total_seconds() - 1)
    too_early = await log.relay().run_due()
    log.clock.forward(seconds=1)
    in_time = await log.relay().run_due()

    assert (too_early, in_time) == (0, 1)
    assert [one.event for one in log.seen] == [RAISED]


async def test_two_relays_never_handle_the_same_event(log: Log) -> None:
    await log.write(*[RAISED] * 50)
    log.clock.forward(seconds=FIRST_LEASE.total_seconds())

    await asyncio.gather(log.relay().run_due(), log.relay().run_due())

    assert len(log.seen) == len({one.id for one in log.seen}) == 50


async def test_a_reaction_that_fails_comes_again_and_stops_no_other(log: Log) -> None:
    fails = 2

    async def moody(one: Stored) -> None:
        nonlocal fails
        if fails:
            fails -= 1
            raise OSError("no answer")
        await log.note(one)

    relay = log.relay(moody)
    await log.write(RAISED, CHANGED)

    for pause in (FIRST_LEASE.total_seconds(), 2, 4):
        log.clock.forward(seconds=pause)
        await relay.run_due()

    assert [one.event for one in log.seen] == [CHANGED, RAISED]
    assert await log.left() == []


async def test_one_that_never_works_is_given_up_and_kept_for_an_operator(log: Log) -> None:
    async def broken(_: Stored) -> None:
        raise OSError("never")

    relay = log.relay(broken)
    await log.write(RAISED)

    for _ in range(ATTEMPTS):
        log.clock.forward(hours=2)
        await relay.run_due()

    dead = await log.events.dead(10)
    assert [(one.event, one.attempts, one.pending) for one in dead] == [(RAISED, ATTEMPTS, False)]
    assert await log.left() == []


async def test_a_reaction_can_ask_to_look_again(log: Log) -> None:
    async def patient(one: Stored) -> datetime | None:
        await log.note(one)
        return one.at + timedelta(hours=24) if one.visits == 0 else None

    relay = log.relay(patient)
    await log.write(RAISED)

    for hours in (1, 22, 1, 24):
        log.clock.forward(hours=hours)
        await relay.run_due()

    assert [one.visits for one in log.seen] == [0, 1]
    assert await log.left() == []


async def test_an_event_taken_over_by_another_process_is_left_to_it(log: Log) -> None:
    await log.write(RAISED, CHANGED)
    log.clock.forward(seconds=FIRST_LEASE.total_seconds())
    first, second = await log.events.due(log.clock.now(), 10)

    taken = await log.events.take(first, log.clock.now() + LEASE)
    await log.events.settle(replace(first, pending=False), replace(second, pending=False))

    assert taken is not None
    assert [one.id for one in await log.left()] == [first.id]


async def test_an_event_of_a_newer_version_is_left_to_it(log: Log) -> None:
    await log.write(RAISED)
    (row,) = log.outbox.writes([CHANGED])
    assert isinstance(row, Insert)
    await log.store.apply(Insert(EVENTS, {**row.document, "kind": "comet.seen"}))
    log.clock.forward(hours=1)

    handled = await log.relay().run_due()

    assert (handled, [one.event for one in log.seen]) == (1, [RAISED])


async def test_many_events_of_a_newer_version_do_not_stand_in_the_way(log: Log) -> None:
    rows = [one for one in log.outbox.writes([CHANGED] * BATCH) if isinstance(one, Insert)]
    await log.store.apply(*(Insert(EVENTS, {**row.document, "kind": "comet.seen"}) for row in rows))
    before = rows[0].document["id"]
    log.clock.forward(seconds=1)
    await log.write(RAISED)
    log.clock.forward(hours=1)

    following = await log.events.after("campus", before, BATCH)
    handled = await log.relay().run_due()

    assert [one.event for one in following] == [RAISED]
    assert (handled, [one.event for one in log.seen]) == (1, [RAISED])


async def test_an_event_that_can_not_be_read_stops_no_other(log: Log) -> None:
    (row,) = log.outbox.writes([CHANGED])
    assert isinstance(row, Insert)
    await log.store.apply(Insert(EVENTS, {**row.document, "data": {**row.document["data"], "status": "forgotten"}}))
    await log.write(RAISED)
    log.clock.forward(hours=1)

    handled = await log.relay().run_due()

    assert (handled, [one.event for one in log.seen]) == (1, [RAISED])


async def test_what_nobody_expected_does_not_end_the_relay(log: Log) -> None:
    class OnceBroken(StoredEvents):
        async def settle(self, *handled: Stored) -> None:
            if len(log.seen) == 1:
                raise ValueError("a mistake of ours")
            await super().settle(*handled)

    log.events = OnceBroken(store=log.store, clock=log.clock)
    relay = log.relay()
    log.outbox.heard = relay.hear
    running = asyncio.create_task(relay.run())

    for event in (RAISED, CHANGED):
        await log.write(event)
        await asyncio.wait_for(relay.quiet(), 5)

    assert [one.event for one in log.seen] == [RAISED, CHANGED]
    assert [one.event for one in await log.left()] == [RAISED]
    running.cancel()


async def test_every_kind_of_event_is_told_to_sockets_and_has_its_reactions(world: World) -> None:
    relay = world.container.relay()

    assert set(KINDS.values()) == set(TELL) == set(relay._reactions)
