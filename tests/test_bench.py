"""The benchmark works. How fast anything is, is no matter of these tests: they run beside others."""

import math
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from bench import processes, table
from bench.load import Measured, Plan, measure, percentile
from bench.rows import Goal

ROOT = Path(__file__).parent.parent
REQUEST = b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"


def against_hello(plan: Plan) -> Measured:
    with TemporaryDirectory() as folder, processes.hello(Path(folder)) as port:
        return measure(plan._replace(port=port))


def test_the_short_form_prints_a_ratio_for_each_of_its_rows() -> None:
    start = time.perf_counter()

    run = subprocess.run(
        [sys.executable, "-m", "bench", "--quick"], check=False, cwd=ROOT, capture_output=True, text=True, timeout=90
    )

    assert run.returncode == 0, run.stderr
    rows = [line for line in run.stdout.splitlines() if "sqlite" in line]
    assert [row[:20].rstrip() for row in rows] == ["read: own profile", "slot hold"]
    assert all(word in row for row in rows for word in ("ratio",)), run.stdout
    assert all(any(verdict in row for verdict in ("ok", "below", "unsteady")) for row in rows), run.stdout
    assert time.perf_counter() - start < 60


def test_the_generator_counts_what_was_answered() -> None:
    measured = against_hello(Plan(0, [REQUEST], status=200, connections=4, seconds=0.3, warm_up=0.1))

    assert not measured.wrong
    assert 0 < measured.answered <= measured.used
    assert 0 < measured.p50 <= measured.p99


def test_a_request_that_may_be_sent_once_is_sent_once() -> None:
    measured = against_hello(
        Plan(0, [REQUEST] * 50, status=200, connections=8, seconds=5, warm_up=0.0, once=True, first=[REQUEST] * 9)
    )

    assert not measured.wrong
    assert measured.used == 50
    assert measured.seconds < 5


def test_another_status_ends_the_run_and_is_told() -> None:
    measured = against_hello(Plan(0, [REQUEST], status=201, connections=4, seconds=5))

    assert measured.wrong.startswith("HTTP/1.1 200 OK")


def test_the_light_requests_beside_the_load_are_timed() -> None:
    measured = against_hello(Plan(0, [REQUEST], status=200, connections=1, seconds=0.3, warm_up=0.1, ping=REQUEST))

    assert 0 < measured.ping_p99 < 1000


def test_percentiles_are_times_that_occurred() -> None:
    times = [index / 1000 for index in range(1, 101)]

    assert percentile(times, 50) == pytest.approx(51)
    assert percentile(times, 99) == pytest.approx(100)
    assert math.isnan(percentile([], 99))


@pytest.mark.parametrize(
    ("found", "goal", "said"),
    [
        (table.Figures(rate=5000, ratio=0.12, p99=40), Goal(ratio=0.12), "ok"),
        (table.Figures(rate=5000, ratio=0.119, p99=40), Goal(ratio=0.12), "below"),
        (table.Figures(rate=31, p99=400, ping_p99=14), Goal(rate=30, ping_p99=15), "ok"),
        (table.Figures(rate=31, p99=400, ping_p99=16), Goal(rate=30, ping_p99=15), "below"),
        (table.Figures(rate=29, p99=400, ping_p99=14), Goal(rate=30, ping_p99=15), "below"),
        (table.Figures(rate=900, p99=5.1), Goal(p99=5), "below"),
        (table.Figures(), Goal(ratio=0.12), "unsteady"),
    ],
)
def test_a_row_reaches_its_goal_or_does_not(found: table.Figures, goal: Goal, said: str) -> None:
    assert table.verdict(found, goal) == said
