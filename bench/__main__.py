"""`python -m bench`: prints the table of docs/performance.md for this machine."""

import argparse
import asyncio
import os
import platform
import signal
import sqlite3
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import uvloop

from bench import processes, table
from bench.campus import Campus, environment, production
from bench.load import Measured
from bench.long_chat import AT_MOST, FIRST, LATE, aged
from bench.method import Bench, Sample, WrongAnswer, generator
from bench.rows import QUICK, ROWS, Place, Row

STORES = ("sqlite", "mongo")
LONG = "chat, long"


class Length(NamedTuple):
    """How thorough a run is."""

    samples: int
    seconds: float
    hello_seconds: float
    at_most: float
    """Seconds after which no sample is measured again."""
    holds: dict[str, int]


FULL = Length(samples=3, seconds=2.5, hello_seconds=1.0, at_most=240, holds={"sqlite": 12_000, "mongo": 6_000})
SHORT = Length(samples=1, seconds=2.0, hello_seconds=0.5, at_most=8, holds={"sqlite": 3_000, "mongo": 1_500})


def main(argv: Sequence[str] | None = None) -> int:
    """Exit status 1 with `--check` when a goal was not reached, 2 when there was nothing to measure, else 0."""
    parser = argparse.ArgumentParser(prog="python -m bench", description="Speed as a ratio to a bare ASGI answer.")
    parser.add_argument("--quick", action="store_true", help="SQLite, read and hold, one sample of 2 s each")
    parser.add_argument("--check", action="store_true", help="exit with 1 when a row is below its goal, or unsteady")
    parser.add_argument("--store", choices=STORES, help="only this one")
    parser.add_argument("--row", default="", help="only rows whose name begins so")
    asked = parser.parse_args(argv)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that what was started is stopped too

    length = SHORT if asked.quick else FULL
    stores = [asked.store] if asked.store else ["sqlite"] if asked.quick else STORES
    rows = [row for row in (QUICK if asked.quick else ROWS) if row.name.startswith(asked.row)]
    print(
        f"{os.cpu_count()} cores, Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}\n{table.head()}"
    )
    try:
        verdicts = list(_run(stores, rows, length, "-" if asked.quick else asked.row))
    except (processes.NotStarted, WrongAnswer) as error:
        print(f"bench: {error}", file=sys.stderr)
        return 2
    return 1 if asked.check and set(verdicts) != {"ok"} else 0


def _run(stores: Sequence[str], rows: Sequence[Row], length: Length, only: str) -> Iterator[str]:
    ends = time.perf_counter() + length.at_most
    with TemporaryDirectory(prefix="manmitra-bench-") as made, generator() as pool:
        folder = Path(made)
        with processes.hello(folder) as hello_port:
            bench = Bench(pool, hello_port, length.hello_seconds, ends)
            print(f"{'bare ASGI hello':20}  {'':7}    100  {bench.reference():7.0f}   1.000", flush=True)
            for store in stores:
                with _place(store, folder, length) as place:
                    if place is None:
                        print("mongo: no mongod here (it comes with the development packages): its rows are left out")
                        continue
                    for row in rows:
                        yield _measured(bench, place, row, length)
                    if LONG.startswith(only):
                        yield _aged(place)


@contextmanager
def _place(store: str, folder: Path, length: Length) -> Iterator[Place | None]:
    """A service on a fresh store, and a campus in it."""
    (folder / store).mkdir()
    with ExitStack() as stack:
        changes = {"store": store, "sqlite_path": str(folder / store / "campus.sqlite3")}
        if store == "mongo":
            binary = processes.mongod_here()
            if binary is None:
                yield None
                return
            changes["mongo_url"] = stack.enter_context(processes.mongod(binary, folder))
        settings = production(mailbox_dir=str(folder / store / "mailbox"), **changes)
        campus = Campus(settings, stack.enter_context(asyncio.Runner(loop_factory=uvloop.new_event_loop)))
        campus.open()
        stack.callback(campus.close)
        port = stack.enter_context(processes.service(folder / store, environment(settings)))
        yield Place(store, port, campus, length.holds[store])


def _measured(bench: Bench, place: Place, row: Row, length: Length) -> str:
    plans = row.plans(place, row.connections, length.seconds)
    if row.bracketed:
        steady = bench.steady(plans, length.samples)
        found = _middle(steady.samples)
        note = f"  ({steady.thrown_away} thrown away)" if steady.thrown_away else ""
    else:
        found, note = _plain(bench.run(plans())), ""
    goal = row.goals[place.store]
    print(table.line(row.name, place.store, row.connections, found, goal) + note, flush=True)
    return table.verdict(found, goal)


def _aged(place: Place) -> str:
    found = aged(place)
    said = "ok" if found.ratio <= AT_MOST else "below"
    print(
        f"{LONG:20}  {place.store:7}  turn {LATE}: {found.late:.2f} ms, turns 1 to {FIRST}: {found.first:.2f} ms, "
        f"{found.ratio:.2f} times (goal: at most {AT_MOST})  {said}",
        flush=True,
    )
    return said


def _middle(samples: Sequence[Sample]) -> table.Figures:
    """Those of the sample in the middle, by ratio."""
    if not samples:
        return table.Figures()
    middle = sorted(samples, key=lambda sample: sample.ratio)[len(samples) // 2]
    return _plain(middle.measured)._replace(ratio=middle.ratio)


def _plain(measured: Measured) -> table.Figures:
    return table.Figures(rate=measured.rate, p50=measured.p50, p99=measured.p99, ping_p99=measured.ping_p99)


if __name__ == "__main__":
    sys.exit(main())
