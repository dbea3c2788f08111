"""The real service, as processes of its own on free ports of this machine, over a store of its own."""

import asyncio
import base64
import os
import secrets
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

import httpx
from tests.servers import free_port, mongo_url

from manmitra.adapters.system import SystemClock
from manmitra.container import Container, build_container
from manmitra.settings import Settings

READY_SECONDS: Final = 30.0
STOP_SECONDS: Final = 12.0
STORES: Final = ("sqlite", "mongo")


class NotReady(Exception):
    """The service did not come up; the message is the end of its log."""


@dataclass(frozen=True)
class Installation:
    """Fresh secrets and a fresh store. Any number of processes may serve it."""

    store: str
    folder: Path
    environment: dict[str, str]

    def settings(self) -> Settings:
        return Settings.from_env(self.environment)

    def command(self, *words: str, given: str = "") -> str:
        """Run `manmitra …` to its end; what it printed."""
        ended = subprocess.run(
            [sys.executable, "-m", "manmitra", *words],
            env=self.environment,
            cwd=self.folder,
            input=given,
            text=True,
            capture_output=True,
            timeout=60,
            check=False,
        )
        if ended.returncode != 0:
            raise NotReady(f"manmitra {words[0]} ended with {ended.returncode}: {ended.stderr}")
        return ended.stdout

    @asynccontextmanager
    async def opened(self) -> AsyncIterator[Container]:
        """The parts of the service on the same store, in this process: to prepare it, and to look inside."""
        container = build_container(self.settings())
        await container.store().open()
        try:
            yield container
        finally:
            await container.store().close()


def an_installation(store: str, folder: Path) -> Installation:
    environment = {
        "PATH": os.defpath,
        "MANMITRA_JWT_KEY": secrets.token_urlsafe(48),
        "MANMITRA_INDEX_KEY": _key(),
        "MANMITRA_DATA_KEYS": f"k1:{_key()}",
        "MANMITRA_MAILBOX_DIR": str(folder / "mailbox"),
        # Each client of a hunt comes from an address of its own, so that the limits per address do not end it.
        "MANMITRA_TRUSTED_PROXIES": "127.0.0.1",
        "MANMITRA_STORE": store,
    }
    if store == "mongo":
        environment["MANMITRA_MONGO_URL"] = mongo_url()
        environment["MANMITRA_MONGO_DATABASE"] = f"hunt_{secrets.token_hex(6)}"
    else:
        environment["MANMITRA_SQLITE_PATH"] = str(folder / "manmitra.sqlite3")
    made = Installation(store, folder, environment)
    made.command("migrate")
    return made


def wall() -> float:
    """Seconds, on the clock that the service shows in what it tells."""
    return SystemClock().now().timestamp()


def _key() -> str:
    return base64.b64encode(secrets.token_bytes(32)).decode()


class Service:
    """One serving process (`word` says which). It can be killed and started again, on the same port."""

    def __init__(self, installation: Installation, word: str = "serve") -> None:
        self.word = word
        self.installation = installation
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.log = installation.folder / f"{word}-{self.port}.log"
        self._process: subprocess.Popen[bytes] | None = None

    async def start(self) -> Self:
        """Returns when it is ready. Raises NotReady."""
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(  # noqa: ASYNC220 - it returns at once
                [sys.executable, "-m", "manmitra", self.word, "--port", str(self.port)],
                env=self.installation.environment,
                cwd=self.installation.folder,
                stdout=log,
                stderr=log,
            )
        deadline = asyncio.get_running_loop().time() + READY_SECONDS
        async with httpx.AsyncClient(base_url=self.url, timeout=5) as client:
            while True:
                try:
                    if (await client.get("/health/ready")).status_code == httpx.codes.OK:
                        return self
                except httpx.TransportError:
                    pass
                if self._process.poll() is not None or asyncio.get_running_loop().time() > deadline:
                    raise NotReady(self.log.read_text()[-2000:])
                await asyncio.sleep(0.05)

    def kill(self) -> None:
        """At once, as by the kernel: nothing is flushed, nobody is told."""
        self._end(signal.SIGKILL)

    def stop(self) -> int:
        """In good order; the exit status."""
        return self._end(signal.SIGTERM)

    def _end(self, how: signal.Signals) -> int:
        if self._process is None:
            return 0
        process, self._process = self._process, None
        process.send_signal(how)
        return process.wait(STOP_SECONDS)


@contextmanager
def processes(installation: Installation, count: int) -> Iterator[list[Service]]:
    """So many services, not yet started; whatever happens, none is left behind."""
    services = [Service(installation) for _ in range(count)]
    try:
        yield services
    finally:
        for service in services:
            service.kill()
