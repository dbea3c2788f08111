"""Structured logs: JSON lines, UTC, one event per request; never text, answers, names or addresses.

Fields are an allow-list: what is not named here does not reach the log, whoever passes it.
"""

import logging
import sys
from collections.abc import MutableMapping
from typing import Any, Final

import msgspec
import structlog

ALLOWED: Final = frozenset(
    {
        "attempt", "cause", "collection", "count", "event", "exception", "exc_info", "kind", "level", "logger",
        "method",
        "ms", "name", "port", "request_id", "route", "seconds", "status", "store", "timestamp", "url", "version",
    }
)  # fmt: skip
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


def _json(event: EventDict, **_: object) -> str:
    return msgspec.json.encode(event, enc_hook=repr).decode()


def set_up_logging(*, level: str, form: str) -> None:
    """For the whole process, the server's own log lines included."""
    shared: list[structlog.typing.Processor] = [
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    last: list[structlog.typing.Processor] = (
        [structlog.processors.format_exc_info, only_allowed, structlog.processors.JSONRenderer(serializer=_json)]
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
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared, processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *last]
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(max(LEVELS[level], logging.WARNING))
