"""Structured logs: JSON lines, UTC, one event per request; never text, answers, names or addresses.

Fields are an allow-list: what is not named here does not reach the log, whoever passes it.
"""

import atexit
import logging
import sys
import threading
import traceback
from collections.abc import MutableMapping
from functools import cached_property
from typing import Any, Final, TextIO

import msgspec
import structlog

from manmitra.domain.shared.errors import DomainError
from manmitra.domain.shared.ports import Clock

ALLOWED: Final = frozenset(
    {
        "attempt", "cause", "collection", "count", "event", "exception", "exc_info", "kind", "level", "logger",
        "method",
        "ms", "name", "port", "request_id", "route", "seconds", "status", "store", "timestamp", "url", "version",
    }
)  # fmt: skip
GATHERED: Final = 64
LATEST_SECONDS: Final = 0.2
LEVELS: Final = {"debug": 10, "info": 20, "warning": 30, "error": 40}

EventDict = MutableMapping[str, Any]


def only_allowed(_: object, __: str, event: EventDict) -> EventDict:
    """Drop every field that is not on the list, and say that something was dropped."""
    dropped = [key for key in event if key not in ALLOWED and not key.startswith("_")]
    for key in dropped:
        del event[key]
    if dropped:
        event["count"] = len(dropped)
    return event


def trace_without_messages(_: object, __: str, event: EventDict) -> EventDict:
    """Where it broke, and what kind of error it was. A driver's own words may hold hosts, keys and values."""
    given = event.pop("exc_info", None)
    error = given if isinstance(given, BaseException) else given[1] if isinstance(given, tuple) else sys.exception()
    if given and error is not None:
        event["exception"] = "\n".join(_told(error, set()))
    return event


def first_line_only(_: object, __: str, event: EventDict) -> EventDict:
    """Of what libraries log: asyncio puts the repr of the error, with its message, on the lines behind."""
    event["event"] = str(event["event"]).partition("\n")[0]
    return event


def _told(error: BaseException, seen: set[int]) -> list[str]:
    """The error that came first stands first, as in Python's own traces."""
    seen.add(id(error))
    lines = list[str]()
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    inside = error.exceptions if isinstance(error, BaseExceptionGroup) else ()
    for one in (before, *inside):
        if one is not None and id(one) not in seen:
            lines += [*_told(one, seen), "which led to:"]
    lines += [line.rstrip("\n") for line in traceback.format_tb(error.__traceback__)]
    message = f": {error.message}" if isinstance(error, DomainError) else ""
    return [*lines, f"{type(error).__module__}.{type(error).__qualname__}{message}"]


def _json(event: EventDict, **_: object) -> str:
    return msgspec.json.encode(event, enc_hook=repr).decode()


class Lines:
    """Log lines on their way out: those of requests are gathered for a moment, a warning or an error goes at once.

    A write for each request costs more than making the line. What a killed process had not written yet is lost.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._held: list[str] = []
        self._lock = threading.RLock()
        self._timer: threading.Timer | None = None
        atexit.register(self.flush)

    def info(self, line: str) -> None:
        with self._lock:
            self._held.append(line)
            if len(self._held) >= GATHERED:
                self.flush()
            elif self._timer is None:
                self._timer = threading.Timer(LATEST_SECONDS, self.flush)
                self._timer.daemon = True
                self._timer.start()

    def error(self, line: str) -> None:
        with self._lock:
            self._held.append(line)
            self.flush()

    debug = msg = info
    warning = warn = critical = fatal = exception = failure = err = error

    def flush(self) -> None:
        with self._lock:
            held, self._held, timer, self._timer = self._held, [], self._timer, None
            if timer is not None:
                timer.cancel()
            if held:
                self._stream.write("\n".join(held) + "\n")
                self._stream.flush()


class RequestLog:
    """One event for each request: the log's busiest line, so its JSON is made without the chain of processors.

    Its fields are these and no others.
    """

    def __init__(self, *, clock: Clock, on: bool, form: str, level: str) -> None:
        self._clock = clock
        self._on = on and LEVELS[level] <= LEVELS["info"]
        self._json = form == "json"
        self._log = structlog.get_logger("request")

    @cached_property
    def _sink(self) -> Any:
        return structlog.get_config()["logger_factory"]("request")

    def note(self, request_id: str, method: str, route: str, status: int, seconds: float) -> None:
        if not self._on:
            return
        fields = {
            "event": "request",
            "request_id": request_id,
            "method": method,
            "route": route,
            "status": status,
            "ms": round(seconds * 1000, 2),
        }
        if self._json:
            at = f"{self._clock.now().isoformat(timespec='milliseconds')[:-6]}Z"
            self._sink.info(msgspec.json.encode({**fields, "level": "info", "timestamp": at}).decode())
        else:
            self._log.info(**fields)


def set_up_logging(*, level: str, form: str) -> None:
    """For the whole process, the server's own log lines included."""
    shared: list[structlog.typing.Processor] = [
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    last: list[structlog.typing.Processor] = (
        [trace_without_messages, only_allowed, structlog.processors.JSONRenderer(serializer=_json)]
        if form == "json"
        else [
            only_allowed,
            # A plain trace: the default one prints local variables, and those hold what people wrote.
            structlog.dev.ConsoleRenderer(
                colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
            ),
        ]
    )
    structlog.configure(
        processors=[*shared, *last],
        wrapper_class=structlog.make_filtering_bound_logger(LEVELS[level]),
        logger_factory=lambda *_: Lines(sys.stderr),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[*shared, first_line_only],
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *last],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(max(LEVELS[level], logging.WARNING))
