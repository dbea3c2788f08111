"""Bestie in a process of its own, asked over HTTP; while it does not answer, the voice in this process does.

What is in a turn goes to our own service only, and no provider of it gets a word unless the settings of *this* service
say so (`outside`) and the person agreed: it is this service that knows them.
"""

import asyncio
import time
from typing import Final

import msgspec
import structlog
from msgspec.structs import replace

from manmitra.adapters.specialist_lines import Lines, library
from manmitra.domain.bestie.about_models import GOES_OUT
from manmitra.domain.bestie.breaker import Breaker
from manmitra.domain.bestie.model import Attempt, Language, Topic
from manmitra.domain.bestie.ports import Companion, Reply, Turn
from manmitra.domain.bestie.sentences import mark
from manmitra.domain.crisis.voice import Voice
from manmitra.domain.shared.ports import Clock

TURNS: Final = "/api/ai/turns"
NAME: Final = "specialist"
DEADLINE_SECONDS: Final = 8.5
"""For the whole call: the client gives up after ten, and the voice in this process answers in no time."""
LOOK_SECONDS: Final = 2.0
LOOK_EVERY: Final = 5.0
LONGEST_ANSWER: Final = 64 * 1024
LONGEST_REPLY: Final = 4000
OK: Final = 200
PASSING: Final = frozenset({"timeout", "limited"})
"""One of these alone says little of the specialist: it is away when they come in a row."""

SIMPLER: Final = "The AI specialist answers without a language model: its own words do."

PROBE: Final = msgspec.json.encode(Turn(seed="probe", number=1, topic=Topic.OTHER, voice=Voice.ENGLISH, text="hello"))
"""A turn of nobody. No provider gets it: nobody agreed to that."""

log = structlog.get_logger(__name__)
_replies: Final = msgspec.json.Decoder(Reply)


class _Condition(msgspec.Struct):
    """What the specialist says of itself, as far as it matters here."""

    status: str = ""


class Failed(Exception):
    """Why a call came to nothing, in the words of `Attempt`."""

    def __init__(self, outcome: str) -> None:
        super().__init__(outcome)
        self.outcome = outcome


class SpecialistCompanion(Companion):
    def __init__(self, *, url: str, key: str, outside: bool, here: Companion, clock: Clock) -> None:
        """`here` answers while the other does not. Raises Unavailable when the HTTP library is not installed."""
        library()
        self._url = url.rstrip("/") + TURNS
        self._headers = {"X-API-Key": key, "Content-Type": "application/json", "Accept-Encoding": "identity"}
        self._here = here
        self._clock = clock
        self._lines = Lines()
        self._breaker = Breaker()
        self.outside = outside
        self._away = ""
        self._simpler = False

    @property
    def trouble(self) -> str:  # type: ignore[override]  # looked up, where others keep it
        return self._away or (SIMPLER if self._simpler else "")

    def greeting(self, topic: Topic, language: Language, *, anonymous: bool, outside: bool = True) -> str:
        greeting = self._here.greeting(topic, language, anonymous=anonymous)
        return f"{greeting}\n\n{GOES_OUT[language]}" if self.outside and outside else greeting

    async def reply(self, turn: Turn) -> Reply:
        start = time.perf_counter()
        try:
            return await self._asked(turn)
        except Failed as failed:
            spent = round((time.perf_counter() - start) * 1000)
            reply = await self._here.reply(turn)
            attempts = (Attempt(NAME, failed.outcome, spent), *reply.provenance.attempts)
            return replace(reply, provenance=replace(reply.provenance, attempts=attempts))

    async def run(self) -> None:
        """Until cancelled: looks whether the other answers, so that it is known before a student waits for it."""
        try:
            while True:
                await self.look()
                await asyncio.sleep(LOOK_EVERY)
        finally:
            await self.close()

    async def close(self) -> None:
        await self._lines.close()

    async def look(self) -> None:
        """Whether it is there costs nearly nothing to ask. Once something went wrong, only a whole turn is believed."""
        try:
            if self._away:
                _read(await self._call("POST", PROBE, LOOK_SECONDS))
            else:
                self._simpler = _degraded(await self._call("GET", None, LOOK_SECONDS))
        except Failed as failed:
            self._failed(failed.outcome)
        else:
            self._succeeded()

    async def _asked(self, turn: Turn) -> Reply:
        """Raises Failed."""
        now = self._clock.now()
        if not self._breaker.lets(now):
            raise Failed("open")
        self._breaker = self._breaker.begun(now)
        try:
            reply = _read(await self._call("POST", msgspec.json.encode(self._told(turn)), DEADLINE_SECONDS))
        except Failed as failed:
            self._failed(failed.outcome)
            raise
        self._succeeded()
        return reply

    def _told(self, turn: Turn) -> Turn:
        """Without the id of the conversation, which lets its holder speak in it; and who pays and what must not be told
        is needed only where a provider may get the words. What time it is the other knows itself.
        """
        told = replace(turn, seed=f"{mark(turn.seed):08x}", now=None)
        return told if self.outside and turn.outside else replace(told, outside=False, payer="", names=())

    async def _call(self, method: str, content: bytes | None, seconds: float) -> bytes:
        from httpx import HTTPError, RemoteProtocolError

        try:
            async with asyncio.timeout(seconds):
                try:
                    return await self._exchange(method, content)
                except RemoteProtocolError:  # a kept connection that was closed meanwhile; a turn may be asked twice
                    return await self._exchange(method, content)
        except TimeoutError:
            raise Failed("timeout") from None
        except (HTTPError, OSError):
            raise Failed("unreachable") from None

    async def _exchange(self, method: str, content: bytes | None) -> bytes:
        async with (
            self._lines.one() as client,
            client.stream(method, self._url, headers=self._headers, content=content) as response,
        ):
            if response.status_code != OK:
                raise Failed("limited" if response.status_code == 429 else "broken")
            body = b""
            async for part in response.aiter_raw(8192):
                body += part
                if len(body) > LONGEST_ANSWER:
                    raise Failed("unreadable")
            return body

    def _failed(self, outcome: str) -> None:
        self._breaker = self._breaker.failed(self._clock.now())
        if outcome in PASSING and self._breaker.until is None:
            return
        if not self._away:
            log.warning("specialist_away", cause=outcome)
        self._away = f"The AI specialist does not answer ({outcome}): the scripted voice does."

    def _succeeded(self) -> None:
        if self._away:
            log.info("specialist_back")
        self._away = ""
        self._breaker = self._breaker.answered()


def _read(body: bytes) -> Reply:
    """Raises Failed for what is no reply."""
    try:
        reply = _replies.decode(body)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise Failed("unreadable") from None
    if not reply.text.strip() or len(reply.text) > LONGEST_REPLY:
        raise Failed("unreadable")
    return reply


def _degraded(body: bytes) -> bool:
    """What can't be read says nothing: it is there, and that was the question."""
    try:
        return msgspec.json.decode(body, type=_Condition).status == "degraded"
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return False


def bestie_for(*, url: str, key: str, outside: bool, here: Companion, scripted: Companion, clock: Clock) -> Companion:
    """`here` alone where no specialist is named. Behind one stands the scripted voice, which needs no time."""
    return SpecialistCompanion(url=url, key=key, outside=outside, here=scripted, clock=clock) if url else here
