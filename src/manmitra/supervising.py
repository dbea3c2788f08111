"""Several processes on one socket: started, started again when one dies, and stopped together."""

import os
import select
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Final

import structlog

STOP_SECONDS: Final = 9.5
SETTLED_SECONDS: Final = 30.0
"""Who lived that long had a good start."""
COULD_NOT_START: Final = frozenset({2, 3})
"""The settings are wrong (cli/); the store is away, or not of this version (uvicorn's STARTUP_FAILURE)."""
LONGEST_PAUSE: Final = 30.0
STOPS: Final = (signal.SIGTERM, signal.SIGINT)

log = structlog.get_logger(__name__)


class Worker:
    """One place for a process: it is filled again when its process dies, later after each bad start."""

    def __init__(self, words: Sequence[str], listener: socket.socket) -> None:
        self._command = [sys.executable, "-m", "manmitra", *words, "--socket", str(listener.fileno())]
        self._fd = listener.fileno()
        self._bad_starts = 0
        self._not_before = 0.0
        self._began = 0.0
        self._process: subprocess.Popen[bytes] | None = None
        self.settled = False

    def look(self) -> int | None:
        """Starts what has to be started. The status of a process that was found dead."""
        now = time.monotonic()
        status = None if self._process is None else self._process.poll()
        if self._process is not None and status is None:
            self.settled = self.settled or now - self._began >= SETTLED_SECONDS
        elif status is not None:
            self._bad_starts = 0 if now - self._began >= SETTLED_SECONDS else self._bad_starts + 1
            self._not_before = now + min(2.0 ** max(0, self._bad_starts - 1) - 1.0, LONGEST_PAUSE)
            self._forget()
        elif now >= self._not_before:
            self._start(now)
        return status

    def _start(self, now: float) -> None:
        """Its standard input is a pipe that closes when this process is gone, however that comes."""
        self._began = now
        self._process = subprocess.Popen(self._command, pass_fds=[self._fd], stdin=subprocess.PIPE)  # noqa: S603

    def ask_to_stop(self) -> None:
        if self._process is not None:
            self._process.terminate()

    def end(self, deadline: float) -> int:
        """Its status; killed when it is not gone by then."""
        if self._process is None:
            return 0
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(max(0.0, deadline - time.monotonic()))
        if self._process.poll() is None:
            log.error("worker_killed")
            self._process.kill()
        status = self._process.wait()
        self._forget()
        return status

    def _forget(self) -> None:
        if self._process is not None and self._process.stdin is not None:
            self._process.stdin.close()
        self._process = None


def supervise(words: Sequence[str], listener: socket.socket, count: int) -> int:
    """Until SIGTERM or SIGINT: `count` times `manmitra` with these words and the socket. Returns the exit status.

    A process that can't even start, before any other has settled, ends all of them: it would fail again.
    """
    workers = [Worker(words, listener) for _ in range(count)]
    with _told_of_signals() as told:
        while not told.stop:
            for worker in workers:
                status = worker.look()
                if status is not None:
                    log.warning("worker_died", status=status)
                if status in COULD_NOT_START and not any(one.settled for one in workers):
                    return max(status, _stop(workers))
            told.wait(1.0)
        log.info("stopping")
        return _stop(workers)


def _stop(workers: Sequence[Worker]) -> int:
    """Of all at once. The worst status."""
    deadline = time.monotonic() + STOP_SECONDS
    for worker in workers:
        worker.ask_to_stop()
    statuses = [worker.end(deadline) for worker in workers]
    # One that had only just been started does not listen to signals yet, and has nothing to finish.
    return max(0 if status == -signal.SIGTERM else abs(status) for status in statuses)


class _Told:
    def __init__(self, pipe: socket.socket) -> None:
        self._pipe = pipe
        self.stop = False

    def note(self, number: int, _: object) -> None:
        self.stop = self.stop or number in STOPS

    def wait(self, seconds: float) -> None:
        """Until a signal comes, or so long."""
        select.select([self._pipe], [], [], seconds)
        with suppress(BlockingIOError):
            self._pipe.recv(4096)


@contextmanager
def _told_of_signals() -> Iterator[_Told]:
    """The interpreter writes a byte for each signal, so that a waiting `select` returns at once."""
    reading, writing = socket.socketpair()
    with reading, writing:
        reading.setblocking(False)
        writing.setblocking(False)
        told = _Told(reading)
        before = {number: signal.signal(number, told.note) for number in (*STOPS, signal.SIGCHLD)}
        fd_before = signal.set_wakeup_fd(writing.fileno())
        try:
            yield told
        finally:
            signal.set_wakeup_fd(fd_before)
            for number, handler in before.items():
                signal.signal(number, handler)


def listen_on(host: str, port: int, backlog: int) -> socket.socket:
    """One socket for all; raises OSError when the port is taken."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(backlog)
    except OSError:
        listener.close()
        raise
    return listener


def stop_with_parent() -> None:
    """In a worker: when the process above it is gone, it stops as on SIGTERM."""

    def watch() -> None:
        while os.read(sys.stdin.fileno(), 1):
            pass
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=watch, name="parent-watch", daemon=True).start()
