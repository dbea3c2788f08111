"""The command line as real processes: started, asked, stopped, killed."""

import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import httpx

MANMITRA = [sys.executable, "-m", "manmitra"]
STARTS_SECONDS = 120.0
"""A process that ends sooner is not waited for; a busy machine is."""


def environment(**more: str) -> dict[str, str]:
    inherited = os.environ  # noqa: TID251 - a child process inherits the rest
    kept = {name: value for name, value in inherited.items() if not name.startswith("MANMITRA_")}
    return {**kept, **more}


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class Running:
    """A started process, its port, and what it printed."""

    def __init__(
        self, folder: Path, words: list[str], env: dict[str, str], *, port: int | None = None, listens: bool = True
    ) -> None:
        self.port = free_port() if port is None else port
        self.url = f"http://127.0.0.1:{self.port}"
        self.printed: list[str] = []
        self.process = subprocess.Popen(
            [*MANMITRA, *words, *(["--port", str(self.port)] if listens else [])],
            cwd=folder,
            env=env,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        self.printed.extend(self.process.stdout)

    def ready(self) -> "Running":
        until = time.monotonic() + STARTS_SECONDS
        while time.monotonic() < until and self.process.poll() is None:
            try:
                if httpx.get(f"{self.url}/health/ready").status_code == 200:
                    return self
            except httpx.TransportError:
                time.sleep(0.05)
        raise AssertionError("".join(self.printed))

    def stop(self, how: signal.Signals = signal.SIGTERM) -> int:
        if self.process.poll() is None:
            self.process.send_signal(how)
        status = self.process.wait(15)
        self._reader.join(5)
        return status

    def discard(self) -> None:
        """Whatever state it is in."""
        self.stop(signal.SIGKILL)
        assert self.process.stdout is not None
        self.process.stdout.close()


def password_of(printed: list[str], role: str) -> str:
    found = re.search(rf"^\s+{role}\s+\S+@demo\.example\s+(\S+)$", "".join(printed), re.MULTILINE)
    assert found is not None, printed
    return found[1]
