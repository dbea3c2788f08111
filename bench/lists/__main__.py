"""The run: every kind of list on every engine, and a line for each."""

import argparse
import asyncio
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from tests.contracts.engines import Place, a_place

from bench.lists import __doc__ as about
from bench.lists.events import Events
from bench.lists.filled import PAGE, Filled, compared
from bench.lists.forum import Forum
from bench.lists.users import Users
from manmitra.domain.shared.paging import PageRequest

KINDS: Final[tuple[type[Filled], ...]] = (Forum, Events, Users)
SHORT: Final = 1_000
DEEP: Final = 500
GOAL: Final = 1.5


def places(engine: str, folder: Path, what: str) -> list[Place]:
    """One for the short list and one for the long one."""
    if engine == "sqlite":
        return [a_place(engine, folder / f"{what}_{length}") for length in ("short", "long")]
    one = a_place(engine, folder)
    return [Place(engine, one.where, f"lists_{what}_{length}") for length in ("short", "long")]


async def measured(engine: str, folder: Path, kind: type[Filled], long: int) -> bool:
    """Whether no list of the kind is too slow."""
    both = places(engine, folder, kind.what)
    filled = [kind(place, size) for place, size in zip(both, (SHORT, long), strict=True)]
    try:
        for one in filled:
            start = time.perf_counter()
            await one.raw.open()
            await one.fill()
            print(f"{engine}: {one.size} {one.what} in {time.perf_counter() - start:.0f} s", flush=True)
        return await told(engine, *filled)
    finally:
        for one in filled:
            await one.raw.close()
            one.place.drop()


async def told(engine: str, short: Filled, long: Filled) -> bool:
    good = True
    long_lists = long.lists()
    for name, lister in short.lists().items():
        paged = (await lister(PageRequest(PAGE))).next_cursor is not None
        for page in (1, DEEP) if paged else (1,):
            before, after = await compared(lister, long_lists[name], page)
            ratio = after / before
            good = good and ratio <= GOAL
            line = f"{before:7.2f} ms {after:7.2f} ms  x{ratio:.2f}{'' if ratio <= GOAL else '  TOO SLOW'}"
            print(f"{engine:<14} {name:<34} page {page:>3}: {line}", flush=True)
    return good


async def main(engines: list[str], kinds: list[str], long: int | None) -> bool:
    good = True
    with tempfile.TemporaryDirectory() as folder:
        for engine in engines:
            for kind in KINDS:
                if kind.what in kinds:
                    good = await measured(engine, Path(folder), kind, long or kind.long) and good
    return good


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m bench.lists", description=about)
    parser.add_argument("--engine", action="append", choices=["sqlite", "mongo-pymongo"], default=None)
    parser.add_argument("--of", action="append", choices=[kind.what for kind in KINDS], default=None)
    parser.add_argument("--long", type=int, default=None, help="how many make a long list, instead of each kind's own")
    asked = parser.parse_args()
    done = main(asked.engine or ["sqlite", "mongo-pymongo"], asked.of or [kind.what for kind in KINDS], asked.long)
    sys.exit(0 if asyncio.run(done) else 1)
