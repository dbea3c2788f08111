"""What a provider of a model is to the chain, and the few ways in which one does not answer."""

import re
from abc import abstractmethod
from collections.abc import AsyncGenerator
from typing import Final, Protocol

from manmitra.domain.bestie.prompt import Prompt

TIMEOUT, UNREACHABLE, LIMITED, BROKEN = "timeout", "unreachable", "limited", "broken"
UNREADABLE, BLOCKED, REFUSED = "unreadable", "blocked", "refused"
PASSING: Final = frozenset({UNREACHABLE, BROKEN, LIMITED})
"""What may be over a moment later."""
LONGEST_BODY: Final = 1024 * 1024
"""Of an answer on the wire: a stream of single words is long, but nothing that is longer is read."""
LONGEST_REPLY: Final = 700
"""Tokens."""
TEMPERATURE: Final = 0.7

_SECONDS: Final = re.compile(r"\A([0-9]{1,6})(?:\.[0-9]+)?s?\Z")


class Failed(Exception):
    """`wait`: seconds after which the provider says that it is worth another try."""

    def __init__(self, outcome: str, *, wait: float | None = None) -> None:
        super().__init__(outcome)
        self.outcome = outcome
        self.wait = wait


class TooLong(Exception):
    """More came than is read."""


class Provider(Protocol):
    """One model of one provider. Every way not to answer is a Failed; the caller's time is the caller's to keep."""

    name: str
    model: str

    @abstractmethod
    async def answer(self, prompt: Prompt, seconds: float) -> str:
        """The text of the answer. Raises Failed."""

    async def stream(self, prompt: Prompt, seconds: float) -> AsyncGenerator[str, None]:
        """The same in pieces, as they come. Raises Failed."""
        yield await self.answer(prompt, seconds)

    async def prepare(self) -> None:
        """Loads what takes a while to load, so that nobody waits for it. Raises nothing that a call would not."""
        return

    async def close(self) -> None:
        """Lets connections go."""
        return


def seconds_of(text: str) -> float | None:
    """A pause as providers tell it: `30`, `30s`, `1.5s`. A date is not read: then the breaker's own pause counts."""
    found = _SECONDS.match(text.strip())
    return None if found is None else float(found[1])


def failure_of(status: int, *, wait: str = "") -> Failed:
    """What an HTTP status that is not a success says."""
    if status == 429:
        return Failed(LIMITED, wait=seconds_of(wait))
    if status >= 500 or status == 408:
        return Failed(BROKEN, wait=seconds_of(wait))
    return Failed(REFUSED if 400 <= status < 500 else UNREADABLE)
