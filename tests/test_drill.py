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
    assert "after 0 s: everybody (raised)" in done.stdout
    assert done.stdout.count("in the app, email sent") == 6
    assert done.stdout.rstrip().endswith("nobody answered")
