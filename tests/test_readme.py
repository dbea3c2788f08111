"""The README's tour and script, run line by line as a newcomer would, on each store."""

import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.processes import Running, environment, password_of
from tests.servers import mongo_url

README = (Path(__file__).parents[1] / "README.md").read_text("utf-8")


def blocks(name: str, language: str) -> str:
    """All code of one language between two markers."""
    part = README.split(f"<!-- {name}:begin -->")[1].split(f"<!-- {name}:end -->")[0]
    return "\n".join(re.findall(rf"```{language}\n(.*?)```", part, re.DOTALL))


def bash(script: str, folder: Path, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", "-c", f"set -euo pipefail\n{script}"],
        cwd=folder,
        env=env,
        capture_output=True,
        text=True,
        check=False,
        timeout=90,
    )


@pytest.fixture(
    params=[
        "sqlite",
        pytest.param("mongo-pymongo", marks=pytest.mark.mongo),
        pytest.param("mongo-motor", marks=pytest.mark.mongo),
    ]
)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> dict[str, str]:
    if request.param == "sqlite":
        return {}
    return {
        "MANMITRA_STORE": "mongo",
        "MANMITRA_MONGO_URL": mongo_url(),
        "MANMITRA_MONGO_DRIVER": request.param.removeprefix("mongo-"),
        "MANMITRA_MONGO_DATABASE": f"readme-{request.param}-{tmp_path.name[-12:]}".replace("_", "-"),
    }


@pytest.fixture
def demos(tmp_path: Path, store: dict[str, str]) -> Iterator[list[Running]]:
    started: list[Running] = []
    yield started
    for one in started:
        one.discard()


def test_the_tour(tmp_path: Path, store: dict[str, str], demos: list[Running]) -> None:
    demos.append(Running(tmp_path, ["demo"], environment(**store)))
    demo = demos[0].ready()
    password = password_of(demo.printed, "counselor")
    env = environment(API=f"{demo.url}/api", COUNSELOR_PASSWORD=password)
    keep = "\ndeclare -p TOKEN SESSION BOOKING EMAIL API > kept.sh\ndeclare -f get post pick >> kept.sh\n"

    toured = bash(blocks("tour", "bash") + keep, tmp_path, env)
    assert toured.returncode == 0, toured.stdout + toured.stderr
    assert toured.stdout.count('"phq9.item9"') == 1, toured.stdout
    assert "14416" in toured.stderr
    assert demo.stop() == 0
    demos.append(Running(tmp_path, ["demo"], environment(**store), port=demo.port))
    demos[1].ready()
    again = bash(f"source {shlex.quote('kept.sh')}\n{blocks('restarted', 'bash')}", tmp_path, env)

    assert again.returncode == 0, again.stdout + again.stderr


def test_the_script(tmp_path: Path) -> None:
    found = subprocess.run(
        [sys.executable, "-c", blocks("script", "python")], cwd=tmp_path, capture_output=True, text=True, check=False
    )

    assert found.returncode == 0, found.stderr
    assert found.stdout.split() == ["minimal", "high", "False", "True"]
