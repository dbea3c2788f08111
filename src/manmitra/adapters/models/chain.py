"""Bestie with models: what no stage of its own answers is asked of them one after the other, and in the end there are
always its own words.
"""

import asyncio
import random
from abc import abstractmethod
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence
from contextlib import aclosing
from typing import Final, Protocol

import msgspec
from msgspec.structs import replace

from manmitra.adapters.models.attempts import ANSWERED, BUDGET, OPEN, UNSAFE, Providers, Way, in_time, now
from manmitra.adapters.models.figures import ModelFigures
from manmitra.adapters.models.provider import PASSING, Failed, Provider
from manmitra.adapters.models.told import Told
from manmitra.domain.bestie.about_models import CLOSING, GOES_OUT, SIMPLER
from manmitra.domain.bestie.budgets import Budgets
from manmitra.domain.bestie.checks import Context, failed
from manmitra.domain.bestie.hiding import hidden
from manmitra.domain.bestie.model import Agent, Language, Topic
from manmitra.domain.bestie.partial import Partial
from manmitra.domain.bestie.ports import Companion, Reply, Turn
from manmitra.domain.bestie.prompt import Answer, Prompt, answer_of, prompt_of
from manmitra.domain.bestie.sentences import sentences
from manmitra.domain.crisis.model import ALERTING
from manmitra.domain.shared.errors import Unavailable
from manmitra.domain.shared.ports import Clock

SECONDS: Final = 8.5
"""For all providers together: the client gives up after ten, and the answer has still to be stored."""
SHARE: Final = 0.6
"""Of that for one call, while another provider could still be asked."""
WORTH_TRYING: Final = 0.1
"""With less of it left no call is begun."""
BREAK: Final = "\n\n"
TROUBLE: Final = "No language model answers: Bestie's own words do."
OF_A_WHOLE: Final = frozenset({"empty", "language"})
"""Checks that mean nothing for a single short sentence."""


class _Ask(msgspec.Struct, frozen=True):
    """`own`: what the Listener would say; a model's words take the place of its text, all else of it stays."""

    turn: Turn
    own: Reply
    prompt: Prompt
    context: Context
    way: Way


class Own(Protocol):
    """Bestie's own voice: what its stages answer, and what its Listener would say."""

    @abstractmethod
    def greeting(self, topic: Topic, language: Language, *, anonymous: bool) -> str: ...

    @abstractmethod
    def own_answer(self, turn: Turn) -> Reply | None: ...

    @abstractmethod
    def listen(self, turn: Turn) -> Reply: ...


class ModelCompanion(Companion):
    outside = True

    def __init__(
        self,
        *,
        own: Own,
        providers: Sequence[Provider],
        budgets: Budgets,
        clock: Clock,
        figures: ModelFigures,
        seconds: float = SECONDS,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._own = own
        self._providers = providers
        self._budgets = budgets
        self._clock = clock
        self._seconds = seconds
        self._jitter = jitter
        self._told = Told()
        self._states = Providers([one.name for one in providers], clock=clock, figures=figures)

    @property
    def trouble(self) -> str:  # type: ignore[override]  # looked up, where others keep it
        return TROUBLE if self._states.degraded else ""

    def greeting(self, topic: Topic, language: Language, *, anonymous: bool = False, outside: bool = True) -> str:
        greeting = self._own.greeting(topic, language, anonymous=anonymous)
        return f"{greeting}{BREAK}{GOES_OUT[language]}" if outside else greeting

    async def reply(self, turn: Turn) -> Reply:
        ask = self._begun(turn)
        if isinstance(ask, Reply):
            return ask
        async for provider in self._willing(ask):
            reply = await self._one(ask, provider)
            if reply is not None:
                return self._good(turn, reply)
            if ask.way.last == UNSAFE:
                break
        return self._ours(ask)

    def at_once(self, turn: Turn) -> Reply | None:
        ask = self._begun(turn)
        return ask if isinstance(ask, Reply) else None

    async def stream(self, turn: Turn) -> AsyncIterator[str | Reply]:
        ask, said = self._begun(turn), list[str]()
        if isinstance(ask, Reply):
            for sentence in sentences(ask.text):
                yield sentence
            yield ask
            return
        async for provider in self._willing(ask):
            async with aclosing(self._sentences(ask, provider)) as parts:
                async for part in parts:
                    if isinstance(part, Reply):
                        yield self._good(turn, part)
                        return
                    said.append(part)
                    yield part
            if said or ask.way.last == UNSAFE:
                break
        last = self._ended(ask, said) if said else self._ours(ask)
        for sentence in [CLOSING[turn.voice]] if said else sentences(last.text):
            yield sentence
        yield last

    async def close(self) -> None:
        for provider in self._providers:
            await provider.close()

    def _begun(self, turn: Turn) -> _Ask | Reply:
        """What is asked of models; or the reply, when that is no model's to give, or the person does not wish it."""
        own = self._own.own_answer(turn)
        if own is not None:
            return own
        own = self._own.listen(turn)
        if not turn.outside or own.agent is not Agent.LISTENER or own.quick_replies:
            return own
        context = Context(voice=turn.voice, now=self._clock.now(), said=turn.said, last_reply=turn.last_reply)
        return _Ask(turn, own, prompt_of(hidden(turn)), context, Way(self._states, self._seconds))

    async def _willing(self, ask: _Ask) -> AsyncIterator[Provider]:
        """The providers in their order, those that fail in passing twice; each call is counted before it is made."""
        for provider in self._providers:
            for again in (False, True):
                if again and not (ask.way.last in PASSING and await self._paused(ask)):
                    break
                if ask.way.left < WORTH_TRYING * self._seconds:
                    return
                if not self._states.lets(provider.name):
                    ask.way.skipped(provider.name, OPEN)
                    break
                if not await self._paid(ask.turn):
                    ask.way.skipped(provider.name, BUDGET)
                    return
                yield provider

    async def _paused(self, ask: _Ask) -> bool:
        """A moment of random length, so that many do not come back at once. False when there is no time for it."""
        pause = (0.02 + 0.05 * self._jitter()) * self._seconds
        if ask.way.left < pause + WORTH_TRYING * self._seconds:
            return False
        await asyncio.sleep(pause)
        return True

    async def _paid(self, turn: Turn) -> bool:
        try:
            return await self._budgets.take(turn.payer, self._clock.now())
        except Unavailable:
            return False

    def _limit(self, ask: _Ask, provider: Provider) -> float:
        last = provider is self._providers[-1]
        return max(0.0, ask.way.left if last else min(ask.way.left, SHARE * self._seconds))

    async def _one(self, ask: _Ask, provider: Provider) -> Reply | None:
        limit, began = self._limit(ask, provider), now()
        try:
            with ask.way.trying(provider.name):
                async with asyncio.timeout(limit):
                    answer = answer_of(await provider.answer(ask.prompt, limit))
        except Failed:
            return None
        return self._looked_at(ask, provider, answer, began)

    async def _sentences(self, ask: _Ask, provider: Provider) -> AsyncGenerator[str | Reply, None]:
        """Sentence by sentence, each looked at by itself and behind the ones before it, and at last the whole.

        Ends without a Reply when the provider fails or one of them must not be shown.
        """
        limit, began = self._limit(ask, provider), now()
        partial, said = Partial(), list[str]()
        try:
            with ask.way.trying(provider.name):
                async with aclosing(provider.stream(ask.prompt, limit)) as pieces:
                    async for piece in in_time(pieces, began + limit):
                        for sentence in partial.take(piece):
                            bad = _failed_here(sentence, said, ask.context)
                            if bad:
                                ask.way.answered(provider.name, began, UNSAFE)
                                ask.way.unsafe(provider.name, bad)
                                return
                            said.append(sentence)
                            yield sentence
                answer = answer_of(partial.text)
        except Failed:
            return
        reply = self._looked_at(ask, provider, answer, began)
        if reply is None:
            return
        for sentence in sentences(reply.text)[len(said) :]:
            if reply.risk not in ALERTING:
                yield sentence
        yield reply

    def _looked_at(self, ask: _Ask, provider: Provider, answer: Answer, began: float) -> Reply | None:
        """None when it must not be shown. Its opinion of the risk counts in any case."""
        ask.way.risk = answer.tier
        text = answer.reply.strip()
        bad = failed(text, ask.context)
        ask.way.answered(provider.name, began, UNSAFE if bad else ANSWERED)
        if bad:
            ask.way.unsafe(provider.name, bad)
            return None
        provenance = ask.way.provenance(provider.name, provider.model)
        return replace(ask.own, text=text, risk=answer.tier, provenance=provenance)

    def _good(self, turn: Turn, reply: Reply) -> Reply:
        self._told.forget(turn.seed)
        return reply

    def _ours(self, ask: _Ask) -> Reply:
        """Bestie's own words; said to be simpler once, where a model should have answered and did not."""
        own = ask.own
        provenance = ask.way.provenance(own.provenance.provider, own.provenance.model)
        reply = replace(own, risk=ask.way.risk, provenance=provenance)
        notice = SIMPLER[ask.turn.voice]
        if ask.way.last == UNSAFE or self._told.before(ask.turn.seed) or _said_lately(notice, ask.turn):
            return reply
        self._told.note(ask.turn.seed)
        return replace(reply, text=f"{notice}{BREAK}{reply.text}")

    def _ended(self, ask: _Ask, said: Sequence[str]) -> Reply:
        """What was shown already, and an end to it."""
        text = " ".join((*said, CLOSING[ask.turn.voice]))
        provider = next(one for one in self._providers if one.name == ask.way.attempts[-1].provider)
        provenance = ask.way.provenance(provider.name, provider.model)
        return replace(ask.own, text=text, risk=ask.way.risk, provenance=provenance)


def _failed_here(sentence: str, said: Sequence[str], context: Context) -> Sequence[str]:
    alone = [name for name in failed(sentence, context) if name not in OF_A_WHOLE]
    return alone or failed(" ".join((*said, sentence)), context)


def _said_lately(notice: str, turn: Turn) -> bool:
    return any(notice in one for one in (*turn.replies, turn.last_reply))
