"""`python -m hunts race|crash|fuzz|fuzz-ai|outage|alarm`: ends with status 1 when something was found."""

import argparse
import asyncio
import signal
import sys
import tempfile
from pathlib import Path

from hunts import alarm, crash, fuzz, fuzz_specialist, outage, race
from hunts.service import STORES


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m hunts", description="Long searches for what a test misses.")
    parser.add_argument("hunt", choices=("race", "crash", "fuzz", "fuzz-ai", "outage", "alarm"))
    parser.add_argument("--store", choices=(*STORES, "both"), default="both")
    parser.add_argument("--rounds", type=int, default=20, help="of race and crash (20)")
    parser.add_argument("--examples", type=int, default=200, help="of fuzz, for each operation, role and phase (200)")
    parser.add_argument("--seconds", type=float, default=300, help="of outage, which is always on MongoDB (300)")
    parser.add_argument("--messages", type=int, default=1000, help="of alarm (1000)")
    parser.add_argument("--kills", type=int, default=10, help="of alarm (10)")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    stores = STORES if asked.store == "both" else (asked.store,)
    if asked.hunt == "outage":
        stores = ("mongo",)
    if asked.hunt == "fuzz-ai":
        stores = ("none",)
    outcomes = [asyncio.run(_hunt(asked, store)) for store in stores]
    sys.exit(0 if all(outcomes) else 1)


async def _hunt(asked: argparse.Namespace, store: str) -> bool:
    hunting = asyncio.current_task()
    assert hunting is not None
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, hunting.cancel)  # so that no process is left behind
    with tempfile.TemporaryDirectory(prefix="manmitra-hunt-") as name:
        folder = Path(name)
        if asked.hunt == "race":
            good, told = await race.hunt(store, asked.rounds, folder)
        elif asked.hunt == "crash":
            good, told = await crash.hunt(store, asked.rounds, folder, asked.seed)
        elif asked.hunt == "outage":
            good, told = await outage.hunt(asked.seconds, folder, asked.seed)
        elif asked.hunt == "alarm":
            good, told = await alarm.hunt(store, alarm.Plan(asked.messages, asked.kills, asked.seed), folder)
        elif asked.hunt == "fuzz-ai":
            good, told = await fuzz_specialist.hunt(asked.examples, folder, asked.seed)
        else:
            good, told = await fuzz.hunt(store, asked.examples, folder, asked.seed)
    print(told, flush=True)
    return good


if __name__ == "__main__":
    main()
