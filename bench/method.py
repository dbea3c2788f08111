"""What counts: the ratio to a bare ASGI answer that was measured just before and just after, in the same run.

The speed of a core drifts by more than half within seconds on shared machines. A sample whose two references
differ too much says nothing: it is thrown away and measured again, a few times at most.
"""

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from statistics import median
from typing import NamedTuple

from bench.load import Measured, Plan, measure

APART = 0.15
TRIES = 4
PATIENCE = 60.0
HELLO = b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"


class WrongAnswer(Exception):
    """The service answered something else than it should: there is nothing to measure."""


class Sample(NamedTuple):
    measured: Measured
    reference: float
    """Requests a second of the bare answer, the mean of before and after."""

    @property
    def ratio(self) -> float:
        return self.measured.rate / self.reference


class Steady(NamedTuple):
    """All the samples of one row that count. Empty: the machine was too busy with something else."""

    samples: list[Sample]
    thrown_away: int

    def middle(self, value: Callable[[Sample], float]) -> float:
        return median(map(value, self.samples))


class Bench(NamedTuple):
    """The generator's process, and the reference."""

    pool: ProcessPoolExecutor
    hello_port: int
    hello_seconds: float
    ends: float
    """After that moment nothing is measured again, so that a run is bounded in time."""

    def run(self, plan: Plan) -> Measured:
        found = self.pool.submit(measure, plan).result(PATIENCE)
        if found.wrong:
            raise WrongAnswer(found.wrong[:600])
        return found

    def reference(self) -> float:
        return self.run(Plan(self.hello_port, [HELLO], 200, 100, self.hello_seconds, warm_up=0.1)).rate

    def steady(self, plan: Callable[[], Plan], samples: int) -> Steady:
        """`plan` is asked for each sample: some requests can be sent only once."""
        kept: list[Sample] = []
        thrown_away = 0
        while len(kept) < samples and thrown_away < TRIES:
            if thrown_away and time.perf_counter() > self.ends:
                break
            prepared = plan()
            before = self.reference()
            measured = self.run(prepared)
            after = self.reference()
            if abs(before - after) > APART * max(before, after):
                thrown_away += 1
            else:
                kept.append(Sample(measured, (before + after) / 2))
        return Steady(kept, thrown_away)


@contextmanager
def generator() -> Iterator[ProcessPoolExecutor]:
    """One process, for the whole run, that does nothing but send."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        yield pool
