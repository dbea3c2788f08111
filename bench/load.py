"""The load generator: keep-alive connections with one request in flight each, and as little work as can be.

It runs in a process of its own, sends bytes that were made before, looks at the status and the length, and notes
the time. docs/performance.md shows it next to `wrk`: it is not what limits the figures.
"""

import asyncio
import math
import time
from collections.abc import Iterator, Sequence
from itertools import chain, repeat
from typing import NamedTuple, cast

import uvloop

LENGTH = b"content-length: "
ENDS = b"\r\n\r\n"
PING_EVERY = 0.01
STALLED = 15.0


class Plan(NamedTuple):
    """What to send. With `once` no request is sent twice, and the run ends early when there are no more."""

    port: int
    requests: Sequence[bytes]
    status: int
    connections: int
    seconds: float
    warm_up: float = 0.3
    once: bool = False
    first: Sequence[bytes] = ()
    """Sent before, each of them once, and answered with 200: what people did a moment ago."""
    ping: bytes = b""
    """Sent every 10 ms on a connection of its own: how long it takes tells how late the event loop is."""


class Measured(NamedTuple):
    """Times are in milliseconds. `used` requests were sent, the warm-up's included."""

    answered: int
    seconds: float
    p50: float
    p99: float
    used: int
    wrong: str = ""
    """The first answer with another status, if there was one."""
    ping_p99: float = math.nan

    @property
    def rate(self) -> float:
        return self.answered / self.seconds


class Run:
    """What the connections of one run share."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.status = str(plan.status).encode()
        self.requests: Iterator[bytes] = (
            iter(plan.requests) if plan.once else chain.from_iterable(repeat(plan.requests))
        )
        self.measuring = False
        self.stopping = False
        self.times: list[float] = []
        self.used = self.idle = 0
        self.began = self.ended = 0.0
        self.done = asyncio.get_running_loop().create_future()

    def begin(self) -> None:
        self.measuring = True
        self.began = time.perf_counter()

    def end(self) -> None:
        if self.measuring:
            self.measuring = False
            self.ended = time.perf_counter()

    def stop(self, wrong: str = "") -> None:
        self.end()
        if not self.stopping:
            self.stopping = True
            self.done.set_result(wrong)

    def nothing_left(self) -> None:
        """For one connection. The others may still wait for an answer, but no longer under full load."""
        self.end()
        self.idle += 1
        if self.idle == self.plan.connections:
            self.stop()


class Connection(asyncio.Protocol):
    """Sends the next request as soon as the answer to the last one is there."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._rest = b""
        self._sent = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)
        self._write = self.transport.write

    def next(self) -> None:
        run = self._run
        request = next(run.requests, None)
        if request is None:
            run.nothing_left()
            return
        run.used += 1
        self._sent = time.perf_counter()
        self._write(request)

    def data_received(self, data: bytes) -> None:
        if self._rest:
            data = self._rest + data
            self._rest = b""
        head = data.find(ENDS)
        at = data.find(LENGTH, 0, head)
        if head < 0 or at < 0:
            self._rest = data
            return
        if len(data) < head + 4 + int(data[at + 16 : data.find(b"\r\n", at)]):
            self._rest = data
            return
        run = self._run
        if run.stopping:
            return
        if data[9:12] != run.status:
            run.stop(data.decode("utf-8", "replace"))
            return
        if run.measuring:
            run.times.append(time.perf_counter() - self._sent)
        self.next()

    def connection_lost(self, _: Exception | None) -> None:
        self._run.stop("the server closed a connection")


def measure(plan: Plan) -> Measured:
    """One run, in this process, on an event loop of its own."""
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(_measure(plan))


async def _measure(plan: Plan) -> Measured:
    if plan.first:
        before = await _measure(
            plan._replace(requests=plan.first, first=(), status=200, warm_up=60, seconds=0, once=True)
        )
        if before.wrong:
            return before
    loop = asyncio.get_running_loop()
    run = Run(plan)
    connections = []
    for _ in range(plan.connections):
        _, connection = await loop.create_connection(lambda: Connection(run), "127.0.0.1", plan.port)
        connections.append(connection)
    for connection in connections:
        connection.next()
    loop.call_later(plan.warm_up, run.begin)
    loop.call_later(plan.warm_up + plan.seconds, run.stop)
    pings = await _pings(plan, run) if plan.ping else []
    wrong = await run.done
    for connection in connections:
        connection.transport.abort()
    if plan.seconds and not run.times:
        wrong = wrong or "there was no answer within the time"
    return Measured(
        answered=len(run.times),
        seconds=max(run.ended - run.began, 0.001),
        p50=percentile(run.times, 50),
        p99=percentile(run.times, 99),
        used=run.used,
        wrong=wrong,
        ping_p99=percentile(pings, 99),
    )


async def _pings(plan: Plan, run: Run) -> list[float]:
    reader, writer = await asyncio.open_connection("127.0.0.1", plan.port)
    times: list[float] = []
    while not run.stopping:
        start = time.perf_counter()
        writer.write(plan.ping)
        head = await asyncio.wait_for(reader.readuntil(ENDS), STALLED)
        at = head.find(LENGTH)
        await reader.readexactly(int(head[at + 16 : head.find(b"\r\n", at)]))
        took = time.perf_counter() - start
        if run.measuring:
            times.append(took)
        await asyncio.sleep(max(0.0, PING_EVERY - took))
    writer.close()
    return times


def percentile(times: Sequence[float], which: int) -> float:
    """In milliseconds."""
    if not times:
        return math.nan
    return sorted(times)[min(len(times) - 1, len(times) * which // 100)] * 1000
