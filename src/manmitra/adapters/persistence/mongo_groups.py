"""What waits at the same time shares one round trip, as SQLite's writer shares a commit.

A driver call costs the process about 200 us whatever it carries; eight ids in one `$in` cost 30 us each (ADR 0008).
While few callers are there, each has a trip of its own at once: nobody waits for a group to fill.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Final, Generic, TypeVar

Question = TypeVar("Question")
Reply = TypeVar("Reply")

AT_ONCE: Final = 4
MOST: Final = 32


class Group(Generic[Question, Reply]):
    """`run` answers as many questions as it is given, in their order; an exception as an answer is raised."""

    def __init__(
        self,
        run: Callable[[Sequence[Question]], Awaitable[Sequence[Reply | Exception]]],
        *,
        at_once: int = AT_ONCE,
        most: int = MOST,
    ) -> None:
        self._run = run
        self._at_once = at_once
        self._most = most
        self._waiting: list[tuple[Question, asyncio.Future[Reply]]] = []
        self._trips: set[asyncio.Task[None]] = set()

    async def ask(self, question: Question) -> Reply:
        answer: asyncio.Future[Reply] = asyncio.get_running_loop().create_future()
        self._waiting.append((question, answer))
        if len(self._trips) < self._at_once:
            trip = asyncio.create_task(self._travel())
            self._trips.add(trip)
            trip.add_done_callback(self._trips.discard)
        return await answer

    async def _travel(self) -> None:
        while self._waiting:
            going, self._waiting = self._waiting[: self._most], self._waiting[self._most :]
            replies: Sequence[Reply | Exception]
            try:
                replies = await self._run([question for question, _ in going])
            except Exception as error:  # noqa: BLE001 - whatever it was, each of them must hear of it
                replies = [error] * len(going)
            for (_, answer), reply in zip(going, replies, strict=True):
                if answer.done():
                    continue  # the one who asked has gone
                if isinstance(reply, Exception):
                    answer.set_exception(reply)
                else:
                    answer.set_result(reply)
