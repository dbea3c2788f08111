"""A chain of models held in hand: short times, budgets in memory, and providers on this machine."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any, Final

from prometheus_client import CollectorRegistry

from manmitra.adapters.models.chain import ModelCompanion
from manmitra.adapters.models.figures import ModelFigures
from manmitra.adapters.models.gemini import GeminiProvider
from manmitra.adapters.models.google_genai import GoogleGenAiProvider
from manmitra.adapters.models.openai import OpenAiProvider
from manmitra.adapters.models.provider import Provider
from manmitra.adapters.scripted.companion import ScriptedCompanion
from manmitra.domain.bestie.budgets import Budgets
from manmitra.domain.bestie.model import Topic
from manmitra.domain.bestie.ports import Reply, Turn
from manmitra.domain.crisis.voice import Voice
from manmitra.domain.shared.errors import Unavailable
from tests.fakes import FixedClock
from tests.models.servers import ModelServer

NOW: Final = datetime(2026, 11, 25, 4, 30, tzinfo=UTC)
SECONDS: Final = 1.0
"""In the place of 8.5, so that a slow provider is found out soon."""
TEXT: Final = "I had a hard day at college and nobody noticed."

MAKERS: Final[dict[str, Callable[[ModelServer], Provider]]] = {
    "openai": lambda server: OpenAiProvider(url=server.openai_url, model="small", key="k3y"),
    "google-genai": lambda server: GoogleGenAiProvider(key="k3y", model="small", url=server.url),
    "gemini": lambda server: GeminiProvider(key="k3y", model="small", url=server.url),
}


class Purse(Budgets):
    """So many calls, then none."""

    def __init__(self, calls: int = 1000) -> None:
        self.calls = calls
        self.payers: list[str] = []
        self.down = False

    async def take(self, payer: str, now: datetime) -> bool:
        if self.down:
            raise Unavailable("the store does not answer")
        self.payers.append(payer)
        self.calls -= 1
        return self.calls >= 0


def a_turn(text: str = TEXT, **changes: Any) -> Turn:
    """A turn that only the Listener answers, of somebody who agreed."""
    values: dict[str, Any] = {
        "seed": "conversation-1",
        "number": 2,
        "topic": Topic.OTHER,
        "voice": Voice.ENGLISH,
        "text": text,
        "outside": True,
        "payer": "asha",
    }
    return Turn(**{**values, **changes})


class Chain:
    def __init__(self, providers: Sequence[Provider], *, seconds: float = SECONDS) -> None:
        self.purse, self.clock, self.registry = Purse(), FixedClock(NOW), CollectorRegistry()
        self.providers = providers
        self.companion = ModelCompanion(
            own=ScriptedCompanion(),
            providers=providers,
            budgets=self.purse,
            clock=self.clock,
            figures=ModelFigures(registry=self.registry),
            seconds=seconds,
            jitter=lambda: 0.0,
        )

    def count(self, provider: str, outcome: str) -> float:
        labels = {"provider": provider, "outcome": outcome}
        return self.registry.get_sample_value("manmitra_model_attempts_total", labels) or 0.0

    async def heard(self, turn: Turn) -> tuple[list[str], Reply]:
        """The sentences of a stream, and the whole that ends it."""
        parts = [part async for part in self.companion.stream(turn)]
        last = parts.pop()
        assert isinstance(last, Reply)
        return [part for part in parts if isinstance(part, str)], last


@asynccontextmanager
async def a_chain(*servers: ModelServer, kinds: Sequence[str] = (), seconds: float = SECONDS) -> AsyncIterator[Chain]:
    """`kinds`: which provider stands before each server; the first one's by default."""
    named = [MAKERS[kind](server) for kind, server in zip(kinds or ["openai"] * len(servers), servers, strict=True)]
    for number, provider in enumerate(named[1:], 2):
        if not kinds:
            provider.name = f"{provider.name}-{number}"
    for provider in named:
        await provider.prepare()
    try:
        yield Chain(named, seconds=seconds)
    finally:
        for provider in named:
            await provider.close()
