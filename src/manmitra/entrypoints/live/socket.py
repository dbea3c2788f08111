"""The WebSocket: handshake, what comes in, and one round for all connections that ends those whose sign-in ended."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from typing import Any, Final

import structlog
from litestar import WebSocket, websocket
from litestar.datastructures import State
from litestar.di import NamedDependency

from manmitra.domain.live.ports import LiveFeed, Pace
from manmitra.domain.live.tickets import Admitted
from manmitra.domain.live.usecases import LiveUseCases
from manmitra.domain.shared.errors import DomainError, TooMany, Unavailable
from manmitra.domain.shared.ports import Clock
from manmitra.entrypoints.http.problems import PROBLEM, problem_body, status_of
from manmitra.entrypoints.live.frames import frames_of
from manmitra.entrypoints.live.handshake import VERSION, Wish, asked
from manmitra.entrypoints.live.limits import Limits, Seats
from manmitra.entrypoints.live.line import POLICY, Direct, Line, Send, never
from manmitra.entrypoints.live.protocol import DIRECT
from manmitra.entrypoints.live.wire import BEAT, Encoded, hello, pong, problem, understood

SWEEP_SECONDS: Final = 2
BEAT_TURNS: Final = 10
SPAN_SECONDS: Final = 10
RESTART: Final = 1012
ENDED: Final = "session_ended"
Receive = Callable[[], Any]

log = structlog.get_logger(__name__)


class TooManyTries(TooMany):
    code = "too_many_connects"


class LiveSockets:
    """All WebSockets of this process."""

    def __init__(
        self,
        *,
        live: LiveUseCases,
        feed: LiveFeed,
        pace: Pace,
        clock: Clock,
        allows: Callable[[bytes], bool],
        stopping: Callable[[], bool],
        limits: Limits | None = None,
    ) -> None:
        self._live = live
        self._feed = feed
        self._pace = pace
        self._clock = clock
        self._allows = allows
        self._stopping = stopping
        self._limits = limits or Limits()
        self._seats = Seats(self._limits)
        self._lines: dict[Line, None] = {}
        self._encoded = Encoded()

    async def serve(self, scope: Any, receive: Receive, send: Send) -> None:
        """One connection, from the handshake to its end."""
        await receive()
        try:
            wish = asked(scope, allows=self._allows)
            line = await self._admitted(wish, send, scope["extensions"].get(DIRECT, never))
        except DomainError as refusal:
            with suppress(OSError):
                await refused(scope, send, refusal)
            return
        try:
            await send({"type": "websocket.accept", "subprotocol": VERSION, "headers": []})
            await self.begin(line, wish.after)
            await self._listen(line, receive)
        except OSError:
            pass  # the other side left in the middle of it
        finally:
            self.over(line)

    def sit(self, admitted: Admitted, address: str, send: Send, direct: Direct, *, beats: bool = False) -> Line:
        """Raises TooManyConnections. `over` gives the seat back. `beats`: it needs a sign of life now and then."""
        self._seats.take(admitted.who, address)
        line = Line(admitted, address, send, self._encoded, direct)
        line.beats = beats
        self._lines[line] = None
        return line

    async def run(self) -> None:
        """Until cancelled. A store that is away is asked again next time."""
        for turn in count(1):
            await asyncio.sleep(SWEEP_SECONDS)
            self.beat(say=turn % BEAT_TURNS == 0)
            try:
                await self.sweep()
            except Unavailable as error:
                log.warning("live_sweep_postponed", cause=error.message)
            except Exception:
                log.exception("live_sweep_failed")  # nobody else would end what must be ended

    def beat(self, *, say: bool) -> None:
        """For the streams, which the server neither pings nor ends by itself when it stops."""
        stopping = self._stopping()
        for line in [line for line in self._lines if line.beats] if say or stopping else ():
            if stopping:
                line.end(RESTART, "")
            else:
                line.say(BEAT)

    async def sweep(self) -> None:
        """Ends the connections of those whose sign-in has ended, here or in another process."""
        now = self._clock.now()
        sessions = {line.who.session_id for line in self._lines if line.who.session_id}
        ended = await self._live.ended(sessions) if sessions else set[str]()
        for line in list(self._lines):
            if line.who.session_id in ended or (line.ends_at is not None and now >= line.ends_at):
                self._detach(line)
                line.say(problem(ENDED, "Your sign-in has ended. Please sign in again."))
                line.end(POLICY, ENDED)

    async def _admitted(self, wish: Wish, send: Send, direct: Direct) -> Line:
        wait = self._pace.over(f"socket {wish.address}", self._limits.per_address, SPAN_SECONDS, self._clock.now())
        if wait:
            raise TooManyTries("Too many connections were begun from this address.", retry_after=wait)
        admitted = await self._live.redeem(wish.ticket)
        return self.sit(admitted, wish.address, send, direct)

    async def begin(self, line: Line, after: str) -> None:
        """Listens first and looks into the log then, so that nothing falls between the two."""
        line.say(hello(self._clock.now()))
        line.listener = self._feed.attach(line.who, line.on_frame)
        try:
            missed = await self._live.missed(line.who, after) if after else ()
        except Unavailable:
            missed = None
        if missed is None:
            line.missed()
        frames = (frame for stored in missed or () for frame in frames_of(stored))
        line.go_live(frame for frame in frames if frame.audience.holds(line.who))

    async def _listen(self, line: Line, receive: Receive) -> None:
        """Reads until the other side is gone, or has shown twice that it speaks something else."""
        wrong = said = 0
        span = -1
        while (message := await receive())["type"] != "websocket.disconnect":
            now = self._clock.now()
            if span != (span := int(now.timestamp()) // SPAN_SECONDS):
                said = 0
            said += 1
            if said > self._limits.messages:
                line.say(problem("too_many_messages", "Too many messages. The connection is closed."))
                line.end(POLICY, "too_many_messages")
            elif understood(message) is not None:
                line.say(pong(now))
            else:
                wrong += 1
                line.say(problem("not_understood", 'Only small JSON texts like {"type":"ping"} are understood.'))
                if wrong > 1:
                    line.end(POLICY, "not_understood")

    def _detach(self, line: Line) -> None:
        if line.listener is not None:
            self._feed.detach(line.listener)
            line.listener = None

    def over(self, line: Line) -> None:
        self._detach(line)
        line.lost()
        del self._lines[line]
        self._seats.give_back(line.who, line.address)


async def refused(scope: Any, send: Send, refusal: DomainError) -> None:
    """As an HTTP answer where the server can send one; a browser's script sees only that it failed."""
    if "websocket.http.response" not in scope["extensions"]:
        await send({"type": "websocket.close", "code": POLICY, "reason": refusal.code})
        return
    status = status_of(type(refusal))
    headers = [(b"content-type", PROBLEM.encode()), (b"cache-control", b"no-store")]
    if refusal.retry_after is not None:
        headers.append((b"retry-after", str(refusal.retry_after).encode()))
    body = problem_body(status, refusal.code, refusal.message)
    await send({"type": "websocket.http.response.start", "status": status, "headers": headers})
    await send({"type": "websocket.http.response.body", "body": body, "more_body": False})


@websocket("/api/live")
async def live_socket(socket: WebSocket[Any, Any, State], live_sockets: NamedDependency[LiveSockets]) -> None:
    """Everything about a connection is in LiveSockets; the framework finds the way here."""
    await live_sockets.serve(socket.scope, socket.receive, socket.send)
