"""Metrics that the settings turn off."""

from pathlib import Path

from tests.conftest import a_world, settings_for
from tests.fakes import FixedClock
from tests.http.problem import must_be_problem


async def test_metrics_can_be_turned_off(tmp_path: Path, clock: FixedClock) -> None:
    async with a_world(settings_for(tmp_path, metrics=False), clock, tmp_path) as world:
        answer = await world.http.get("/metrics")

    must_be_problem(answer, 404, "not_found")
