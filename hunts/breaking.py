"""Two servers, a worker, Redis and MongoDB, of which a random one is always about to die."""

import asyncio
import random
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import Final, Protocol

from tests.servers import Redis, own_mongod, own_redis

from hunts.mailhost import mailing
from hunts.service import READY_SECONDS, STOP_SECONDS, Installation, NotReady, Service, processes, wall

DOWN: Final = (0.3, 3.0)
"""Seconds, from the end to the next start."""


class Victim(Protocol):
    async def kill(self) -> None: ...

    async def stop(self) -> None: ...

    async def start(self) -> None: ...


@dataclass
class Fall:
    """From the signal to being ready again. `dead` is when the last instruction was surely over."""

    who: str
    how: str
    began: float
    dead: float = float("inf")
    ready: float = float("inf")


class Serving(Victim):
    def __init__(self, service: Service) -> None:
        self._service = service

    async def kill(self) -> None:
        await asyncio.to_thread(self._service.kill)

    async def stop(self) -> None:
        await asyncio.to_thread(self._service.stop)

    async def start(self) -> None:
        await self._service.start()


class Working(Victim):
    """`manmitra worker`. It has no port; its log says that it works."""

    def __init__(self, installation: Installation) -> None:
        self._installation = installation
        self.log = installation.folder / "worker.log"
        self._process: subprocess.Popen[bytes] | None = None

    async def start(self) -> None:
        with self.log.open("ab") as log:
            before = log.tell()
            self._process = subprocess.Popen(  # noqa: ASYNC220 - it returns at once
                [sys.executable, "-m", "manmitra", "worker"],
                env=self._installation.environment,
                cwd=self._installation.folder,
                stdout=log,
                stderr=log,
            )
        deadline = time.monotonic() + READY_SECONDS
        while b'"working"' not in self.log.read_bytes()[before:]:
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise NotReady(self.log.read_text()[-2000:])
            await asyncio.sleep(0.05)

    async def kill(self) -> None:
        await asyncio.to_thread(self.end, signal.SIGKILL)

    async def stop(self) -> None:
        await asyncio.to_thread(self.end, signal.SIGTERM)

    def end(self, how: signal.Signals) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.send_signal(how)
            process.wait(STOP_SECONDS)


class Remembering(Victim):
    """Redis; what is SIGTERM for the others is for it that it hangs, with all its connections open."""

    def __init__(self, redis: Redis) -> None:
        self._redis = redis
        self._frozen = False

    async def kill(self) -> None:
        await asyncio.to_thread(self._redis.kill)

    async def stop(self) -> None:
        self._redis.freeze()
        self._frozen = True

    async def start(self) -> None:
        if self._frozen:
            self._redis.thaw()
            self._frozen = False
        else:
            await asyncio.to_thread(self._redis.start)


class Storing(Victim):
    """MongoDB. What it acknowledged it has, also after kill -9."""

    async def kill(self) -> None:
        await asyncio.to_thread(own_mongod().kill)

    async def stop(self) -> None:
        await asyncio.to_thread(own_mongod().stop)

    async def start(self) -> None:
        await asyncio.to_thread(own_mongod().start)


@dataclass
class Installed:
    services: list[Service]
    victims: dict[str, Victim]
    falls: list[Fall] = field(default_factory=list)
    down: dict[str, tuple[float, float]] = field(default_factory=dict)
    """For those who stay away longer."""

    async def fell(self, who: str, *, kindly: bool, chance: random.Random) -> None:
        """Down, a pause, up again."""
        victim, fall = self.victims[who], Fall(who, "stop" if kindly else "kill -9", wall())
        self.falls.append(fall)
        await (victim.stop() if kindly else victim.kill())
        fall.dead = wall()
        await asyncio.sleep(chance.uniform(*self.down.get(who, DOWN)))
        await victim.start()
        fall.ready = wall()

    async def break_on(
        self, chance: random.Random, pause: tuple[float, float], kindly: float, turn: Sequence[str]
    ) -> None:
        """Until cancelled, and then everything is up: a fall that has begun is lived through."""
        for number in count():
            await asyncio.sleep(chance.uniform(*pause))
            who = turn[number % len(turn)] if turn else chance.choice(list(self.victims))
            falling = asyncio.create_task(self.fell(who, kindly=chance.random() < kindly, chance=chance))
            try:
                await asyncio.shield(falling)
            except asyncio.CancelledError:
                await falling
                raise


@asynccontextmanager
async def installed(installation: Installation, mail_port: int) -> AsyncIterator[Installed]:
    """All of it started; whatever happens, none is left behind."""
    redis = own_redis()
    installation.environment.update({"MANMITRA_REDIS_URL": redis.url, **mailing(mail_port)})
    working = Working(installation)
    try:
        with processes(installation, 2) as services:
            victims: dict[str, Victim] = {
                f"server {number}": Serving(service) for number, service in enumerate(services, 1)
            }
            victims["worker"] = working
            for victim in victims.values():
                await victim.start()
            victims["redis"] = Remembering(redis)
            if installation.environment["MANMITRA_MONGO_URL"] == own_mongod().url:
                victims["mongod"] = Storing()
            yield Installed(services, victims)
    finally:
        working.end(signal.SIGKILL)
        redis.kill()
