"""`manmitra drill` beside a running service."""

import subprocess
from pathlib import Path

import pytest

from tests.processes import MANMITRA, Running, environment


@pytest.mark.slow
def test_a_drill_prints_who_was_told_when_and_that_nobody_answered(tmp_path: Path) -> None:
    service = Running(tmp_path, ["demo"], environment())
    try:
        service.ready()

        done = subprocess.run(
            [*MANMITRA, "drill", "--demo", "--fast"],
            cwd=tmp_path,
            env=environment(),
            capture_output=True,
            text=True,
            check=False,
            timeout=90,
        )
    finally:
        service.discard()

    assert done.returncode == 0, done.stderr
    report = done.stdout.partition("report\n")[2]
    assert [line.split(": ", 1)[1] for line in report.splitlines() if line.startswith("  after")] == [
        "on_call (raised)",
        "deputy (not_acknowledged)",
        "duty_admin (not_acknowledged)",
        "everybody (not_acknowledged)",
    ]
    assert report.count("in the app, email sent") == 9
    assert done.stdout.rstrip().endswith("nobody answered")
