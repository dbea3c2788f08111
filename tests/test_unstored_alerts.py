"""What the store did not take is tried again until it does."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial

from manmitra.adapters.unstored_alerts import MOST, UnstoredAlerts
from manmitra.domain.crisis.model import Level
from manmitra.domain.shared.errors import Unavailable


class Store:
    """Takes names, once it is there."""

    def __init__(self) -> None:
        self.away = True
        self.taken = list[str]()

    async def take(self, name: str) -> None:
        if self.away:
            raise Unavailable("the store does not answer")
        if name == "broken":
            raise ValueError(name)
        self.taken.append(name)

    def taking(self, name: str) -> Callable[[], Awaitable[None]]:
        return partial(self.take, name)


async def test_each_is_stored_once_when_the_store_is_back_and_a_broken_one_stops_no_other() -> None:
    store, unstored = Store(), UnstoredAlerts()
    for name in ("broken", "a", "b"):
        unstored.keep_trying(Level.HIGH, store.taking(name))

    await unstored.try_all()
    during = list(store.taken)
    store.away = False
    for _ in range(2):
        await unstored.try_all()

    assert during == []
    assert store.taken == ["a", "b"]


async def test_a_process_that_stops_tries_once_more() -> None:
    store, unstored = Store(), UnstoredAlerts()
    unstored.keep_trying(Level.HIGH, store.taking("a"))
    running = asyncio.create_task(unstored.run())
    await asyncio.sleep(0)

    store.away = False
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)

    assert store.taken == ["a"]


async def test_memory_is_bounded() -> None:
    store, unstored = Store(), UnstoredAlerts()

    for _ in range(MOST + 5):
        unstored.keep_trying(Level.HIGH, store.taking("a"))
    store.away = False
    await unstored.try_all()

    assert len(store.taken) == MOST
