"""The log of a production process tells where it broke and of what kind it was, and nothing that a driver says."""

import logging
import subprocess
import sys
from typing import Any

import msgspec
import pytest

from manmitra.adapters.logging import first_line_only, trace_without_messages
from manmitra.domain.shared.errors import NotFound, Unavailable

PRIVATE = "db-7.internal:27017 key asha@campus.example"


def of_the_driver() -> ValueError:
    try:
        float(PRIVATE)
    except ValueError as error:
        return error
    raise AssertionError


def broken(how: str) -> BaseException:
    """An error as it was caught, with what led to it."""
    first = of_the_driver()
    match how:
        case "cause":
            after: Exception = Unavailable("the store does not answer")
            after.__cause__ = first
        case "context":
            after = KeyError(PRIVATE)
            after.__context__ = first
        case "group":
            after = ExceptionGroup(PRIVATE, [first, NotFound("there is no such slot")])
        case _:
            after = first
    return after


@pytest.mark.parametrize(
    ("how", "told"),
    [
        ("plain", ["builtins.ValueError"]),
        ("cause", ["builtins.ValueError", "manmitra.domain.shared.errors.Unavailable: the store does not answer"]),
        ("context", ["builtins.ValueError", "builtins.KeyError"]),
        ("group", ["builtins.ValueError", "NotFound: there is no such slot", "builtins.ExceptionGroup"]),
    ],
)
def test_a_trace_keeps_its_frames_and_kinds_without_the_messages(how: str, told: list[str]) -> None:
    event: dict[str, Any] = {"event": "internal_error", "exc_info": broken(how)}

    trace = trace_without_messages(None, "error", event)["exception"]

    assert PRIVATE not in trace
    assert all(one in trace for one in told)
    assert "in of_the_driver" in trace
    assert "exc_info" not in event


def test_an_error_that_leads_to_itself_is_told_once() -> None:
    one, other = ValueError("a"), KeyError("b")
    one.__cause__, other.__cause__ = other, one

    trace = trace_without_messages(None, "error", {"event": "e", "exc_info": one})["exception"]

    assert trace.count("builtins.ValueError") == 1


def test_without_an_error_there_is_no_trace() -> None:
    assert trace_without_messages(None, "info", {"event": "e"}) == {"event": "e"}
    assert trace_without_messages(None, "info", {"event": "e", "exc_info": True}) == {"event": "e"}


def test_of_a_librarys_lines_only_the_first_is_kept() -> None:
    said = f"Task exception was never retrieved\nfuture: <Task exception=ValueError({PRIVATE!r})>"

    assert first_line_only(None, "error", {"event": said}) == {"event": "Task exception was never retrieved"}


SCRIPT = f"""
import logging, structlog
from manmitra.adapters.logging import set_up_logging
set_up_logging(level="info", form="json")
try:
    raise ValueError({PRIVATE!r})
except ValueError as error:
    structlog.get_logger().exception("internal_error")
    structlog.get_logger().error("internal_error", exc_info=error)
    logging.getLogger("asyncio").error("Task exception was never retrieved\\n%r", error, exc_info=error)
"""


def test_the_whole_chain_keeps_the_drivers_words_to_itself() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True)

    lines = [msgspec.json.decode(line) for line in done.stderr.splitlines()]
    assert [line["level"] for line in lines] == [logging.getLevelName(logging.ERROR).lower()] * 3
    assert all(line["exception"].endswith("builtins.ValueError") for line in lines)
    assert PRIVATE not in done.stderr
