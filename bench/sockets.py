"""`python -m bench.sockets`: many idle WebSockets on one process, and one event told to all of them.

Beside it the same with the `websockets` library alone: no tickets, no sessions, no framework, one shared text.
"""

import argparse
import asyncio
import os
import resource
import signal
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import msgspec
import uvloop
from websockets.asyncio.server import ServerConnection, broadcast
from websockets.asyncio.server import serve as raw_serve

from bench import processes
from bench.campus import Campus, Student, production
from manmitra.container import build_container
from manmitra.domain.live.model import Audience, Frame
from manmitra.main import Application
from manmitra.serving import serve
from manmitra.settings import Settings

NUMBER = 5000
AT_ONCE = 100
ROUNDS = 7
SETTLE_SECONDS = 5.0
MOST_KIB = 30.0
MOST_TIMES = 3.0
KEY = "AAAAAAAAAAAAAAAAAAAAAA=="


class Found(NamedTuple):
    kib: float
    """Resident memory for each connection."""
    last_ms: float
    """From publishing to the receipt of the last one."""


class Telling(Application):
    """Publishes an event to everybody on SIGUSR1."""

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "lifespan":
            asyncio.get_running_loop().add_signal_handler(signal.SIGUSR1, self._tell)
        await super().__call__(scope, receive, send)

    def _tell(self) -> None:
        parts = self.container
        frame = Frame(
            id=parts.ids().new(),
            kind="slot.held",
            at=parts.clock().now(),
            audience=Audience(institution=parts.settings().institution, everyone=True),
            data=told(),
        )
        parts.live_push().publish(frame)


def told() -> dict[str, Any]:
    return {"slotId": "s" * 24, "counselorId": "c" * 36, "t": time.perf_counter_ns()}


def serve_ours(port: int, settings: bytes) -> None:
    found = msgspec.json.decode(settings, type=Settings)
    serve(Telling(build_container(found)), found, port=port)


def serve_raw(port: int) -> None:
    lines: set[ServerConnection] = set()

    async def stay(line: ServerConnection) -> None:
        lines.add(line)
        await line.wait_closed()

    def tell() -> None:
        frame = {"type": "event", "id": "i" * 36, "kind": "slot.held", "at": "a" * 24, "data": told()}
        broadcast(lines, msgspec.json.encode(frame).decode())

    async def run() -> None:
        asyncio.get_running_loop().add_signal_handler(signal.SIGUSR1, tell)
        async with raw_serve(stay, "127.0.0.1", port, compression=None, backlog=2048):
            await asyncio.Event().wait()

    uvloop.run(run())


class Listener(asyncio.Protocol):
    """As little as a client can be: it notes when an event arrives."""

    __slots__ = ("_heard", "_ticket", "greeted", "transport")

    def __init__(self, ticket: str, heard: Callable[[int], None]) -> None:
        self.greeted: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._ticket = ticket
        self._heard = heard

    def connection_made(self, transport: Any) -> None:
        self.transport = transport
        protocols = f"Sec-WebSocket-Protocol: manmitra.v1, ticket.{self._ticket}\r\n" if self._ticket else ""
        transport.write(
            (
                "GET /api/live HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                f"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {KEY}\r\n{protocols}\r\n"
            ).encode()
        )

    def data_received(self, data: bytes) -> None:
        if not self.greeted.done():
            self.greeted.set_result(None)
            if not data.startswith(b"HTTP/1.1 101"):
                raise RuntimeError(data.decode("utf-8", "replace"))
        if (place := data.rfind(b'"t":')) >= 0:
            self._heard(int(data[place + 4 :].partition(b"}")[0]))


class Round:
    """One event on its way to all of them."""

    def __init__(self) -> None:
        self.missing = 0
        self.took_ms = 0.0
        self.over = asyncio.Event()

    def heard(self, sent: int) -> None:
        self.missing -= 1
        if not self.missing:
            self.took_ms = (time.perf_counter_ns() - sent) / 1e6
            self.over.set()

    async def run(self, number: int, pid: int) -> float:
        self.missing = number
        self.over.clear()
        os.kill(pid, signal.SIGUSR1)
        await asyncio.wait_for(self.over.wait(), 30)
        await asyncio.sleep(0.3)
        return self.took_ms


async def listen(port: int, tickets: Sequence[str], pid: int) -> Found:
    loop = asyncio.get_running_loop()
    one_round, before, lines = Round(), kib_of(pid), list[Listener]()

    async def open_one(ticket: str) -> Listener:
        _, line = await loop.create_connection(lambda: Listener(ticket, one_round.heard), "127.0.0.1", port)
        await line.greeted
        return line

    for start in range(0, len(tickets), AT_ONCE):
        lines += await asyncio.gather(*(open_one(ticket) for ticket in tickets[start : start + AT_ONCE]))
    await asyncio.sleep(SETTLE_SECONDS)
    kib = (kib_of(pid) - before) / len(lines)
    took = [await one_round.run(len(lines), pid) for _ in range(ROUNDS)]
    for line in lines:
        line.transport.abort()
    return Found(kib, statistics.median(took))


def kib_of(pid: int) -> int:
    status = Path(f"/proc/{pid}/status").read_text("ascii")
    return int(status.partition("VmRSS:")[2].split()[0])


@contextmanager
def child(what: str, port: int, folder: Path, settings: bytes = b"") -> Iterator[int]:
    """Gives its process id."""
    command = [sys.executable, "-m", "bench.sockets", "--serve", what, "--port", str(port)]
    with (folder / f"{what}.log").open("wb") as said:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=said, stderr=said)
    assert process.stdin is not None
    process.stdin.write(settings)
    process.stdin.close()
    try:
        ends = time.perf_counter() + processes.START_SECONDS
        while not processes.listens(port):
            if process.poll() is not None or time.perf_counter() > ends:
                raise processes.NotStarted((folder / f"{what}.log").read_text("utf-8", "replace")[-2000:])
            time.sleep(0.05)
        time.sleep(1)
        yield process.pid
    finally:
        process.terminate()
        process.wait(processes.STOP_SECONDS)


def ours(number: int, folder: Path) -> Found:
    settings = production(
        sqlite_path=str(folder / "campus.sqlite3"),
        mailbox_dir=str(folder / "mailbox"),
        live_per_address=number + 100,
        log_level="warning",
    )
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        campus = Campus(settings, runner)
        campus.open()
        students = campus.students(number, with_account=False)
        port = processes.free_port()
        with child("ours", port, folder, msgspec.json.encode(settings)) as pid:
            found = runner.run(listen(port, runner.run(tickets_for(settings, students)), pid))
        campus.close()
        return found


async def tickets_for(settings: Settings, students: Sequence[Student]) -> list[str]:
    """Straight into the store: they are good for a minute only."""
    parts, tickets = build_container(settings), list[str]()
    await parts.store().open()
    for start in range(0, len(students), AT_ONCE):
        some = students[start : start + AT_ONCE]
        issued = await asyncio.gather(*(parts.live().issue(one.principal, None, "") for one in some))
        tickets += [one.ticket for one in issued]
    await parts.store().close()
    return tickets


def raw(number: int, folder: Path) -> Found:
    port = processes.free_port()
    with child("raw", port, folder) as pid:
        return uvloop.run(listen(port, [""] * number, pid))


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.sockets")
    parser.add_argument("--number", type=int, default=NUMBER)
    parser.add_argument("--serve", choices=("ours", "raw"), help=argparse.SUPPRESS)
    parser.add_argument("--port", type=int, default=0, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.serve:
        serve_raw(asked.port) if asked.serve == "raw" else serve_ours(asked.port, sys.stdin.buffer.read())
        return 0
    if resource.getrlimit(resource.RLIMIT_NOFILE)[0] < asked.number + 200:
        print(f"bench: too few file descriptors; try `ulimit -n {asked.number + 1000}`", file=sys.stderr)
        return 2
    with TemporaryDirectory(prefix="manmitra-sockets-") as made:
        bare, found = raw(asked.number, Path(made)), ours(asked.number, Path(made))
    times = found.last_ms / bare.last_ms
    print(f"{asked.number} idle sockets     KiB each   last heard after   times")
    print(f"{'websockets alone':20} {bare.kib:8.1f}   {bare.last_ms:13.1f} ms    1.00")
    print(f"{'/api/live':20} {found.kib:8.1f}   {found.last_ms:13.1f} ms   {times:5.2f}")
    print(f"{'goal':20} {MOST_KIB:8.1f}   {'':13}      {MOST_TIMES:5.2f}")
    return 0 if found.kib <= MOST_KIB and times <= MOST_TIMES else 1


if __name__ == "__main__":
    sys.exit(main())
