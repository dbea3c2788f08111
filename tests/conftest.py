"""Fixtures of all tests, and the count by engine at the end of a run."""

from collections import Counter
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

import pytest

from tests.contracts.engines import ENGINES, MONGO
from tests.fakes import FixedClock
from tests.world import PASSWORD, STAFF_PASSWORD, Person, World, a_world, later, on_engine, place_of, settings_for

__all__ = ["PASSWORD", "STAFF_PASSWORD", "Person", "World", "a_world", "later", "settings_for"]

ON_EVERY_ENGINE = [pytest.param(name, id=name, marks=[pytest.mark.mongo] if name in MONGO else []) for name in ENGINES]


@pytest.fixture
def clock() -> FixedClock:
    """Wednesday 25 November 2026, 10:00 in Kolkata."""
    return FixedClock(datetime.fromisoformat("2026-11-25T04:30:00+00:00"))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Every test of the application runs on every engine, but for those of what lies before any store."""
    if "world" in metafunc.fixturenames:
        engines = ON_EVERY_ENGINE[:1] if metafunc.definition.get_closest_marker("one_engine") else ON_EVERY_ENGINE
        metafunc.parametrize("world", engines, indirect=True)


@pytest.fixture
async def world(request: pytest.FixtureRequest, tmp_path: Path, clock: FixedClock) -> AsyncIterator[World]:
    """The application on one engine."""
    settings = settings_for(tmp_path, **on_engine(request.param))
    try:
        async with a_world(settings, clock, tmp_path) as made:
            yield made
    finally:
        place_of(settings).clear()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """How many tests ran on which engine: a green run on one of them is not a green run."""
    passed, skipped = Counter[str](), 0
    for outcome in ("passed", "failed"):
        for report in terminalreporter.stats.get(outcome, ()):
            if report.when == "call":
                passed[_engine(report.nodeid)] += 1
    skipped = len(terminalreporter.stats.get("skipped", ()))
    terminalreporter.write_sep("=", "tests by engine")
    for engine in (*ENGINES, "no store"):
        terminalreporter.write_line(f"{engine:<14} {passed[engine]:>5} ran")
    terminalreporter.write_line(f"{'skipped':<14} {skipped:>5}")


def _engine(nodeid: str) -> str:
    return next((engine for engine in ("mongo-pymongo", "mongo-motor", "sqlite") if engine in nodeid), "no store")
