import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import datetime, timedelta
import pytest, time
from msgspec.structs import replace
from manmitra.adapters.persistence.schema import INDEXES
from manmitra.adapters.persistence.events import EVENTS
from manmitra.adapters.persistence.store import Insert, Replace
from manmitra.domain.booking.news import REMINDERS
from manmitra.domain.notifications.model import Channel
from manmitra.domain.shared.errors import Unavailable
from manmitra.domain.shared.identity import Role
from manmitra.entrypoints.worker.background import Background, Job, _Ending, _Rounds
from manmitra.entrypoints.worker.dispatch import Dispatch
from manmitra.entrypoints.worker.relay import Relay
from tests.conftest import World
from tests.contracts.engines import a_place
from tests.contracts.post import OURS, Post, told, MORNING
from tests.contracts.test_relay import Log, RAISED, CHANGED
from tests.fakes import FixedClock
from tests.http.booking_scene import a_counsellor_there, booked, held
from tests.http.test_news import told as inbox_of, until, start_of

pytestmark = pytest.mark.one_engine

@pytest.fixture
async def post(tmp_path):
    place = a_place("sqlite", tmp_path)
    async with place.opened(collections=OURS, indexes=[i for i in INDEXES if i.collection in OURS]) as s:
        p = Post(s)
        await p.account("asha")
        await p.account("meera", Role.COUNSELOR)
        yield p

@pytest.fixture
async def log(tmp_path, clock):
    place = a_place("sqlite", tmp_path)
    async with place.opened(collections=(EVENTS,), indexes=[i for i in INDEXES if i.collection == EVENTS]) as s:
        yield Log(s, clock)

async def test_p1_hot_loop(post):
    await post.telling.tell(told())
    sending = post.sending()
    class ReadOnly(type(post.deliveries)):
        async def save(self, delivery):
            raise Unavailable("disk full")
    sending = replace_field(sending, deliveries=ReadOnly(store=post.store))
    d = Dispatch(sending=sending, critical=False)
    calls = 0
    async def run():
        nonlocal calls
        calls += 1
        return await d.run_due()
    rounds = _Rounds(Job(name="x", run=run, every=1.0))
    ending = _Ending()
    t = asyncio.create_task(rounds.for_ever(ending))
    await asyncio.sleep(0.5)
    t.cancel()
    with suppress(asyncio.CancelledError): await t
    print("P1 calls in 0.5 s:", calls)
    assert calls <= 2

def replace_field(sending, **kw):
    import dataclasses
    return dataclasses.replace(sending, **kw)

async def test_p2_unknown_starve(log):
    rows = []
    for _ in range(120):
        (row,) = log.outbox.writes([CHANGED])
        rows.append(Insert(EVENTS, {**row.document, "kind": "comet.seen"}))
    await log.store.apply(*rows)
    log.clock.forward(seconds=1)
    await log.write(RAISED)
    log.clock.forward(hours=1)
    handled = await log.relay().run_due()
    print("P2 handled", handled)
    assert handled == 1

async def test_p2b_poison(log):
    (row,) = log.outbox.writes([CHANGED])
    await log.store.apply(Insert(EVENTS, {**row.document, "data": {**row.document["data"], "status": "novel"}}))
    await log.write(RAISED)
    log.clock.forward(hours=1)
    handled = await log.relay().run_due()
    assert handled == 1

async def test_p2c_poison_delivery(post):
    await post.telling.tell(told("a"), told("b"))
    (one,) = await post.planned("a")
    d = await post.store.get("deliveries", one.id)
    await post.store.apply(Replace("deliveries", {**d, "template": "comet"}))
    done = await post.run()
    assert len(done) == 1

async def test_p3_double_reminder(world: World):
    counselor, student = await a_counsellor_there(world), await world.student()
    booking = await booked(student, counselor, "11:00")
    a = await student.put(f"/api/bookings/{booking['id']}", {"date": "2026-11-27", "time": "15:00"})
    b = await student.put(f"/api/bookings/{booking['id']}", {"date": "2026-11-26", "time": "11:00"})
    print(a.status_code, b.status_code, b.text[:200])
    for before in REMINDERS:
        await until(world, start_of(booking) - before)
    found = await inbox_of(world, student)
    print("P3", found)
    assert found.count("appointment_reminder") == 2

async def test_p4_relay_dies(log):
    class Broken(type(log.events)):
        async def settle(self, *handled):
            raise ValueError("a driver's own")
    relay = log.relay(); relay._events = Broken(store=log.store, clock=log.clock)
    log.outbox.heard = relay.hear
    t = asyncio.create_task(relay.run())
    await log.write(RAISED)
    await asyncio.sleep(0.2)
    print("P4 relay task done:", t.done())
    assert not t.done()
    t.cancel()

async def test_p4b_sweep_dies(world: World):
    sockets = world.application.live_sockets
    class Bad:
        async def ended(self, s): raise ValueError("x")
    from types import SimpleNamespace
    from manmitra.entrypoints.live import socket as S
    # a line with a session
    sockets._lines[SimpleNamespace(who=SimpleNamespace(session_id="s"), beats=False)] = None
    sockets._live = Bad()
    t = asyncio.create_task(sockets.run())
    await asyncio.sleep(2.3)
    print("P4b", t.done())
    done = t.done()
    t.cancel()
    sockets._lines.clear()
    assert not done

async def test_p6_push_after_logout(world: World):
    from tests.http.test_notifications import browser, told as t2
    ravi = await world.student()
    assert (await ravi.post("/api/push/subscriptions", browser())).status_code == 201
    assert (await ravi.post("/api/auth/logout", {})).status_code == 200
    subs = await world.container.subscriptions().of_user(ravi.id)
    print("P6 subs after logout", len(subs))
    assert subs == []

async def test_p9_note_lost(post):
    await post.telling.tell(told())
    class Flaky(type(post.deliveries)):
        n = 0
        async def save(self, delivery):
            Flaky.n += 1
            if Flaky.n == 2: raise Unavailable("failover")
            return await super().save(delivery)
    s = replace_field(post.sending(), deliveries=Flaky(store=post.store))
    d = Dispatch(sending=s, critical=False)
    await d.run_due()
    post.clock.forward(minutes=2)
    await d.run_due()
    print("P9 sent", len(post.couriers[Channel.EMAIL].sent), [x.maybe_twice for x in await post.planned()])
    assert len(post.couriers[Channel.EMAIL].sent) == 1

async def test_p10_renewed_hold(world: World):
    counselor, student = await a_counsellor_there(world), await world.student()
    hold = await held(student, counselor)
    world.clock.forward(minutes=5)
    log = world.container.events()
    from manmitra.domain.shared.moments import least_id
    since = least_id(datetime.now(tz=world.clock.now().tzinfo)+timedelta(seconds=0))
    r = await student.post(f"/api/bookings/{hold['id']}/renew")
    print(r.status_code, r.text[:200])
    inst = world.container.settings().institution
    found = await log.after(inst, since, 100)
    print("P10", [type(x.event).__name__ for x in found], hold['id'], since)
