"""More than one process on one store, as real processes: who does what, what happens when one of them dies."""

import asyncio
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
from msgspec.structs import replace
from websockets.asyncio.client import ClientConnection

from manmitra.container import build_container
from manmitra.domain.crisis.events import AlertRaised
from manmitra.domain.crisis.model import AlertStatus, Level
from manmitra.domain.notifications.model import Category, Channel, Delivery, DeliveryState, Notification, Template
from manmitra.domain.notifications.ports import New
from manmitra.settings import Settings
from tests.live.scene import dial, heard
from tests.processes import Running, environment
from tests.servers import own_redis
from tests.test_cli import run, secrets
from tests.world import PASSWORD, STAFF_PASSWORD, on_engine, place_of

STARTS = 120.0
TAKES_OVER: float = 15 + 3 + 4
"""A lease, one look whether it is free, and room for a slow machine."""


class Campus:
    """One store, its secrets, and the processes on it."""

    def __init__(self, folder: Path, engine: str = "sqlite", **more: str) -> None:
        folder.mkdir(exist_ok=True)
        self.folder = folder
        place = {f"MANMITRA_{name.upper()}": value for name, value in on_engine(engine).items()}
        if place:
            place["MANMITRA_MONGO_DATABASE"] = f"manmitra-workers-{os.getpid()}"
        else:
            place["MANMITRA_SQLITE_PATH"] = str(folder / "one.sqlite3")
        self.env = environment(**secrets(), **place, **more)
        self.processes: list[Running] = []

    def start(self, *words: str) -> Running:
        one = Running(self.folder, list(words), self.env, listens=words[0] == "serve")
        self.processes.append(one)
        return one.ready() if words[0] == "serve" else one

    def holders(self) -> list[Running]:
        """In the order of taking the lease."""
        return [one for one in self.processes if any('"background_taken"' in line for line in one.printed)]

    def settings(self) -> Settings:
        return Settings.from_env(self.env)

    def clear(self) -> None:
        for one in self.processes:
            one.discard()
        place_of(self.settings()).drop()


@pytest.fixture
def campuses() -> Iterator[list[Campus]]:
    made: list[Campus] = []
    yield made
    for one in made:
        one.clear()


def until(what: Callable[[], bool], seconds: float) -> float:
    """How long it took."""
    start = time.monotonic()
    while not what():
        assert time.monotonic() - start < seconds, "it did not come to that"
        time.sleep(0.05)
    return time.monotonic() - start


@pytest.mark.mongo
def test_who_is_killed_is_followed_within_the_lease_and_who_stops_at_once(
    tmp_path: Path, campuses: list[Campus]
) -> None:
    """On both stores at once, to wait once for two leases."""
    campuses += [Campus(tmp_path / "a"), Campus(tmp_path / "b", "mongo-pymongo")]
    for campus in campuses:
        campus.start("serve")
        until(lambda campus=campus: len(campus.holders()) == 1, STARTS)  # type: ignore[misc]
        campus.start("serve")
        campus.start("worker")
    time.sleep(4)  # longer than one look of the others
    firsts = [campus.holders() for campus in campuses]
    assert [len(found) for found in firsts] == [1, 1]

    for [first] in firsts:
        first.process.kill()
    took = until(lambda: all(len(campus.holders()) == 2 for campus in campuses), TAKES_OVER)
    assert took > 5  # a lease is worth something

    for campus in campuses:
        [second] = [one for one in campus.holders() if one.process.poll() is None]
        assert second.stop() == 0
    until(lambda: all(len(campus.holders()) == 3 for campus in campuses), 6)
    for campus in campuses:
        assert [one.stop() for one in campus.processes if one.process.poll() is None] == [0]


def test_a_worker_runs_without_a_port_and_stops_at_once(tmp_path: Path, campuses: list[Campus]) -> None:
    campuses.append(Campus(tmp_path / "a"))
    worker = campuses[0].start("worker")
    until(lambda: bool(campuses[0].holders()), STARTS)

    start = time.monotonic()
    status = worker.stop()

    assert status == 0
    assert time.monotonic() - start < 5
    assert any('"working"' in line for line in worker.printed)


def children(parent: int) -> list[int]:
    found = subprocess.run(["ps", "--ppid", str(parent), "-o", "pid="], capture_output=True, text=True, check=False)
    return [int(word) for word in found.stdout.split()]


def alive(pid: int) -> bool:
    return Path(f"/proc/{pid}/cmdline").exists() and Path(f"/proc/{pid}/cmdline").read_bytes() != b""


def test_several_workers_share_a_port_and_one_that_dies_is_started_again(
    tmp_path: Path, campuses: list[Campus]
) -> None:
    campuses.append(Campus(tmp_path / "a"))
    served = campuses[0].start("serve", "--workers", "2")
    pid = served.process.pid
    first = children(pid)
    time.sleep(0.5)
    assert len(first) == 2
    assert children(pid) == first, "".join(served.printed)

    os.kill(first[0], signal.SIGKILL)
    answers = [httpx.get(f"{served.url}/health/ready").status_code for _ in range(20)]
    until(lambda: len(children(pid)) == 2 and first[0] not in children(pid), 10)
    statuses = [httpx.get(f"{served.url}/health/ready").status_code for _ in range(20)]
    everybody = children(pid)
    start = time.monotonic()
    status = served.stop()

    assert answers == statuses == [200] * 20
    assert status == 0
    assert time.monotonic() - start < 10
    assert not any(alive(one) for one in everybody)


def test_workers_whose_supervisor_was_killed_stop_too(tmp_path: Path, campuses: list[Campus]) -> None:
    campuses.append(Campus(tmp_path / "a"))
    served = campuses[0].start("serve", "--workers", "2")
    everybody = children(served.process.pid)

    served.process.kill()

    until(lambda: not any(alive(one) for one in everybody), 10)


def test_workers_that_cannot_start_end_all_of_it(tmp_path: Path, campuses: list[Campus]) -> None:
    campus = Campus(tmp_path / "a", MANMITRA_STORE="mongo")
    nowhere = {**campus.env, "MANMITRA_MONGO_URL": "mongodb://127.0.0.1:9/?replicaSet=x&serverSelectionTimeoutMS=300"}

    found = run(tmp_path, "serve", "--workers", "2", "--port", "0", env=nowhere)

    assert found.returncode == 3


def test_what_is_wrong_with_the_call_or_with_redis_is_said_in_a_sentence(
    tmp_path: Path, campuses: list[Campus]
) -> None:
    campuses.append(Campus(tmp_path / "a"))
    env = campuses[0].env

    calls = [run(tmp_path, "serve", "--workers", number, env=env) for number in ("0", "two")]
    redis = run(tmp_path, "serve", "--workers", "2", env={**env, "MANMITRA_REDIS_URL": "mailto:somebody"})
    doctor = run(tmp_path, "doctor", env={**env, "MANMITRA_REDIS_URL": "redis://127.0.0.1:9/0"})

    assert [one.returncode for one in calls] == [2, 2]
    assert all("a whole number, at least one" in one.stderr for one in calls)
    assert (redis.returncode, redis.stderr) == (1, "manmitra: MANMITRA_REDIS_URL is not the address of a Redis\n")
    assert doctor.returncode == 1
    assert "BAD  redis: Redis does not answer" in doctor.stdout


async def a_counsellor(campus: Campus, url: str) -> httpx.AsyncClient:
    made = run(
        campus.folder, "create-admin", "c@campus.example", "--name", "C", "--role", "counselor", "--password-stdin",
        env=campus.env, given=f"{STAFF_PASSWORD}\n",
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    client = httpx.AsyncClient(base_url=url)
    answer = await client.post("/api/auth/login", json={"email": "c@campus.example", "password": STAFF_PASSWORD})
    client.headers["Authorization"] = f"Bearer {answer.json()['data']['token']}"
    return client


async def raise_alert(url: str, n: int) -> None:
    async with httpx.AsyncClient(base_url=url) as client:
        body = {"email": f"s{n}@campus.example", "password": PASSWORD, "name": "Asha"}
        token = (await client.post("/api/auth/register", json=body)).json()["data"]["token"]
        headers = {"Authorization": f"Bearer {token}"}
        answer = await client.post("/api/crisis/alert", json={"message": "please call me"}, headers=headers)
        assert answer.status_code in {200, 201}, answer.text


async def alert_heard(line: ClientConnection) -> str:
    """The id of the event."""
    while True:
        told = await heard(line)
        if told.get("kind") == "alert.raised":
            return str(told["id"])


async def test_what_one_process_does_is_heard_at_the_other_with_redis_and_without(
    tmp_path: Path, campuses: list[Campus]
) -> None:
    redis = own_redis()
    try:
        campus = Campus(tmp_path / "a", MANMITRA_REDIS_URL=redis.url)
        campuses.append(campus)
        one, other = campus.start("serve"), campus.start("serve")
        client = await a_counsellor(campus, other.url)
        ticket = (await client.post("/api/live/tickets")).json()["data"]["ticket"]
        took: dict[str, float] = {}
        ids: set[str] = set()
        async with dial(other.port, ticket) as line:
            assert (await heard(line))["type"] == "hello"
            for state in ("there", "killed", "back"):
                if state == "killed":
                    redis.kill()
                elif state == "back":
                    redis.start()
                wanted = "redis" if state != "killed" else "store (redis is away)"
                async with asyncio.timeout(10):
                    while {await told(process) for process in (one, other)} != {wanted}:  # noqa: ASYNC110
                        await asyncio.sleep(0.05)
                await raise_alert(one.url, len(took))
                start = time.monotonic()
                ids.add(await alert_heard(line))
                took[state] = time.monotonic() - start
        await client.aclose()

        assert len(ids) == 3
        assert max(took["there"], took["back"]) < 1
        assert took["killed"] < 4
        assert [one.stop(), other.stop()] == [0, 0]
    finally:
        redis.kill()


async def told(process: Running) -> str:
    async with httpx.AsyncClient() as client:
        return str((await client.get(f"{process.url}/health")).json()["live"])


async def test_what_was_given_up_is_listed_and_begun_again(tmp_path: Path, campuses: list[Campus]) -> None:
    campus = Campus(tmp_path / "a")
    campuses.append(campus)
    await given_up(campus)

    listed = run(tmp_path, "replay", env=campus.env)
    by_id = run(tmp_path, "replay", "delivery-1", "unknown", env=campus.env)
    all_events = run(tmp_path, "replay", "--kind", "events", "--all", env=campus.env)
    left = run(tmp_path, "replay", env=campus.env)

    assert [one.returncode for one in (listed, by_id, all_events, left)] == [0, 1, 0, 0], by_id.stderr
    assert "unknown" in by_id.stderr
    assert (listed.stdout.count("dead "), listed.stdout.count("replayed")) == (3, 0)
    assert "replayed  delivery-1 sms appointment_booked" in by_id.stdout
    assert (by_id.stdout.count("dead "), by_id.stdout.count("replayed")) == (2, 1)
    assert all_events.stdout.startswith("replayed  ")
    assert left.stdout.splitlines() == [line for line in listed.stdout.splitlines() if "delivery-2" in line]
    pending, planned = await what_is_due(campus)
    assert pending == ["alert.raised"]
    assert planned == [("delivery-1", DeliveryState.PLANNED, 0)]


async def given_up(campus: Campus) -> None:
    """One event and two deliveries."""
    container = build_container(campus.settings())
    await container.store().open()
    now = container.clock().now()
    event = AlertRaised(institution="campus", alert_id="a", level=Level.HIGH, status=AlertStatus.RAISED)
    await container.store().apply(*container.outbox().writes([event]))
    [stored] = await container.events().after("campus", "", 10)
    await container.events().settle(replace(stored, pending=False, dead=True, attempts=12))
    notification = Notification(
        id="notification",
        user_id="u",
        institution="campus",
        category=Category.APPOINTMENT,
        template=Template.APPOINTMENT_BOOKED,
        created_at=now,
    )
    deliveries = tuple(
        Delivery(
            id=f"delivery-{n}",
            notification_id="notification",
            user_id="u",
            institution="campus",
            channel=Channel.SMS,
            category=Category.APPOINTMENT,
            template=Template.APPOINTMENT_BOOKED,
            state=DeliveryState.DEAD,
            pending=False,
            due_at=now,
            created_at=now,
            attempts=8,
        )
        for n in (1, 2)
    )
    await container.stored_notifications().add(New(notification, deliveries))
    await container.store().close()


async def what_is_due(campus: Campus) -> tuple[list[str], list[tuple[str, DeliveryState, int]]]:
    container = build_container(campus.settings())
    await container.store().open()
    now = container.clock().now()
    events = await container.events().due(now, 10)
    deliveries = await container.deliveries().due(now, critical=False, limit=10)
    await container.store().close()
    return [one.event.kind for one in events], [(one.id, one.state, one.attempts) for one in deliveries]
