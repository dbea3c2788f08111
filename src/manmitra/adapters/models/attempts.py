"""One reply's way along the chain: its time, what was tried, and the state of each provider between replies."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import structlog

from manmitra.adapters.models.figures import ModelFigures
from manmitra.adapters.models.provider import BLOCKED, BROKEN, REFUSED, TIMEOUT, UNREADABLE, Failed
from manmitra.domain.bestie.breaker import Breaker
from manmitra.domain.bestie.model import Attempt, Provenance
from manmitra.domain.bestie.prompt import PROMPT_HASH, VERSION, Unreadable
from manmitra.domain.crisis.detection import RULES_VERSION
from manmitra.domain.crisis.model import Tier
from manmitra.domain.shared.ports import Clock

if TYPE_CHECKING:
    from collections.abc import Iterator

ANSWERED, UNSAFE, OPEN, BUDGET = "answered", "unsafe", "open", "budget"
REACHED: Final = frozenset({ANSWERED, UNSAFE, BLOCKED})
"""The provider did its part; what it said is another matter."""

log = structlog.get_logger(__name__)


class Providers:
    """How each provider has done lately, as this process saw it."""

    def __init__(self, names: Sequence[str], *, clock: Clock, figures: ModelFigures) -> None:
        self._breakers = dict.fromkeys(names, Breaker())
        self._reached = dict.fromkeys(names, True)
        self._clock = clock
        self._figures = figures
        for name in names:
            figures.breaker(name, open=False)

    @property
    def degraded(self) -> bool:
        """Whether none of them answered when it was asked last."""
        return not any(self._reached.values())

    def lets(self, name: str) -> bool:
        return self._breakers[name].lets(self._clock.now())

    def begin(self, name: str) -> None:
        self._breakers[name] = self._breakers[name].begun(self._clock.now())

    def note(self, name: str, outcome: str, seconds: float, *, wait: float | None = None) -> None:
        before = self._breakers[name]
        after = before.answered() if outcome in REACHED else before.failed(self._clock.now(), wait=wait)
        self._breakers[name] = after
        self._reached[name] = outcome in REACHED
        self._figures.attempt(name, outcome, seconds)
        self._figures.breaker(name, open=after.until is not None)
        if (after.until is None) != (before.until is None):
            log.warning(
                "model_provider_back" if after.until is None else "model_provider_left_alone", name=name, kind=outcome
            )
        if outcome == REFUSED:
            log.error("model_provider_refuses_us", name=name)

    def skipped(self, name: str, outcome: str) -> None:
        self._figures.attempt(name, outcome)

    def unsafe(self, name: str, checks: Sequence[str]) -> None:
        for check in checks:
            self._figures.failed(name, check)


class Way:
    """Of one reply. `seconds`: all of its time."""

    def __init__(self, providers: Providers, seconds: float) -> None:
        self._providers = providers
        self._end = _time() + seconds
        self.attempts = list[Attempt]()
        self.verdicts = list[str]()
        self.risk = Tier.NONE
        self.over_budget = False

    @property
    def left(self) -> float:
        return self._end - _time()

    @property
    def last(self) -> str:
        return self.attempts[-1].outcome if self.attempts else ""

    def skipped(self, name: str, outcome: str) -> None:
        self.attempts.append(Attempt(name, outcome))
        self._providers.skipped(name, outcome)

    def unsafe(self, name: str, checks: Sequence[str]) -> None:
        """The answer that was noted last must not be shown."""
        self.verdicts += [f"{name}:{check}" for check in checks]
        self._providers.unsafe(name, checks)

    @contextmanager
    def trying(self, name: str) -> "Iterator[None]":
        """Notes how it ends. Raises Failed, and nothing else but what stops the whole."""
        began = _time()
        self._providers.begin(name)
        try:
            yield
        except Failed as failure:
            self._note(name, failure.outcome, began, wait=failure.wait)
            raise
        except Unreadable:
            self._note(name, UNREADABLE, began)
            raise Failed(UNREADABLE) from None
        except TimeoutError:
            self._note(name, TIMEOUT, began)
            raise Failed(TIMEOUT) from None
        except Exception as error:
            # A fault of ours or of a library: somebody must see it, and the student must not wait for that.
            log.exception("model_provider_broke", name=name)
            self._note(name, BROKEN, began)
            raise Failed(BROKEN) from error

    def answered(self, name: str, began: float, outcome: str) -> None:
        self._note(name, outcome, began)

    def _note(self, name: str, outcome: str, began: float, *, wait: float | None = None) -> None:
        seconds = _time() - began
        self.attempts.append(Attempt(name, outcome, round(seconds * 1000)))
        self._providers.note(name, outcome, seconds, wait=wait)

    def provenance(self, provider: str, model: str) -> Provenance:
        return Provenance(
            provider=provider,
            model=model,
            prompt_version=VERSION,
            prompt_hash=PROMPT_HASH,
            rules_version=RULES_VERSION,
            verdicts=tuple(self.verdicts),
            attempts=tuple(self.attempts),
        )


async def in_time(pieces: AsyncIterator[str], end: float) -> AsyncIterator[str]:
    """The pieces that come before `end`. Raises TimeoutError."""
    while True:
        async with asyncio.timeout(max(0.0, end - _time())):
            try:
                piece = await anext(pieces)
            except StopAsyncIteration:
                return
        yield piece


def now() -> float:
    """Of the loop: it never goes back."""
    return _time()


def _time() -> float:
    return asyncio.get_running_loop().time()
