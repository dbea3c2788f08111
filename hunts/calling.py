"""People in danger who write one message each, and write it again when nobody answered."""

import asyncio
import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

import httpx

from hunts.service import wall
from hunts.town import a_crowd, address_of
from manmitra.container import Container

AT_ONCE: Final = 8
"""So many write at the same time."""
PATIENCE: Final = 30.0
AGAIN: Final = 0.1
VISITORS: Final = 10
"""Every so many-th has no account."""
CRIES: Final = (
    "I want to kill myself tonight",
    "main ab jeena nahi chahti",
    "मैं मरना चाहता हूँ",
    "میں مرنا چاہتا ہوں",
    "mujhe khudkushi karni hai",
)
HELP: Final = "14416"


@dataclass
class Caller:
    """Of an address of their own: what one address can raise in an hour is bounded."""

    text: str
    headers: dict[str, str]
    session: str
    sent: int = 0
    reply: str | None = None
    saved: bool = True
    """Whether the store had taken it by then."""
    seconds: float = 0.0
    """Of the answer itself, and not of the tries that met no server."""
    answered_at: float = 0.0

    async def call(self, client: httpx.AsyncClient) -> Iterator[str]:
        """Until there is an answer. What is wrong with it."""
        body = {"message": self.text, "sessionId": self.session}
        while True:
            self.sent += 1
            began = time.perf_counter()
            try:
                answer = await client.post("/api/chat/send-message", json=body, headers=self.headers)
            except httpx.TimeoutException:
                return iter([f"no answer within {PATIENCE:.0f} s: {self.text}"])
            except httpx.TransportError:
                await asyncio.sleep(AGAIN)
                continue
            self.seconds, self.answered_at = time.perf_counter() - began, wall()
            return self._wrong(answer)

    def _wrong(self, answer: httpx.Response) -> Iterator[str]:
        if answer.status_code != httpx.codes.OK:
            yield f"answered {answer.status_code} {answer.text[:200]}: {self.text}"
            return
        told = answer.json()["data"]
        self.reply, self.saved = str(told["response"]), bool(told["saved"])
        if HELP not in self.reply:
            yield f"answered without {HELP}: {self.text}"


@dataclass
class Calls:
    """`done` grows as they are answered; `on_answer` is told of it. Between two messages of one place it takes a while,
    twice `pause` at most: a service that is killed must have had time to begin what follows from them.
    """

    callers: Sequence[Caller]
    pause: float
    chance: random.Random
    on_answer: Callable[[], object] = lambda: None
    done: int = 0
    wrong: list[str] = field(default_factory=list)

    async def run(self, url: str) -> None:
        """Returns when everybody was answered."""
        waiting = iter(self.callers)
        async with httpx.AsyncClient(base_url=url, timeout=PATIENCE) as client:
            await asyncio.gather(*(self._one_after_the_other(waiting, client) for _ in range(AT_ONCE)))

    async def _one_after_the_other(self, waiting: Iterator[Caller], client: httpx.AsyncClient) -> None:
        for caller in waiting:
            self.wrong += await caller.call(client)
            self.done += 1
            self.on_answer()
            await asyncio.sleep(self.chance.uniform(0, 2 * self.pause))


async def callers_of(container: Container, count: int) -> list[Caller]:
    """Students with an account and a sign-in, and some visitors."""
    numbers = [number for number in range(count) if number % VISITORS]
    tokens = dict(zip(numbers, await a_crowd(container, len(numbers)), strict=True))
    return [_caller(number, tokens.get(number, "")) for number in range(count)]


def _caller(number: int, token: str) -> Caller:
    """The session's id is made up, as the client does while it is offline: a message sent again goes on in the same."""
    signed_in = {"Authorization": f"Bearer {token}"} if token else {}
    text = f"{CRIES[number % len(CRIES)]} ({number})"
    return Caller(text, {"X-Forwarded-For": address_of(number), **signed_in}, f"session_{1_795_600_000_000 + number}")
