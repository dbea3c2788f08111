"""One of two processes that race for the same unique keys. Prints, for each round, how often it won."""

import asyncio
import json
import sys

from manmitra.adapters.persistence.store import DocumentStore, Duplicate, Insert
from tests.contracts.engines import Place

TRIES_PER_ROUND = 10


async def won(store: DocumentStore, slot: str, name: str) -> int:
    try:
        await store.apply(Insert("holds", {"id": name, "slot_id": slot, "live": True}))
    except Duplicate as error:
        if error.index != "one_live_hold_per_slot":
            raise
        return 0
    return 1


def say(line: object) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


async def race(place: Place) -> None:
    async with place.opened() as store:
        say("ready")
        for line in sys.stdin:
            slot, me = line.split()
            tries = [won(store, slot, f"{slot}-{me}-{n}") for n in range(TRIES_PER_ROUND)]
            say(sum(await asyncio.gather(*tries)))


if __name__ == "__main__":
    asyncio.run(race(Place(*json.loads(sys.argv[1]))))
