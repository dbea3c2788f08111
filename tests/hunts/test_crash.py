"""The short form of the crash; `python -m hunts crash` is the long one."""

from pathlib import Path

import pytest
from hunts.crash import KINDS, crash, report


@pytest.mark.slow
@pytest.mark.parametrize(("store", "kills"), [("sqlite", 2), pytest.param("mongo", 1, marks=pytest.mark.mongo)])
async def test_nothing_acknowledged_is_lost_and_nothing_is_there_by_half(
    store: str, kills: int, tmp_path: Path
) -> None:
    crashes = await crash(store, kills, tmp_path, seed=7)

    assert crashes.rounds == kills
    assert not crashes.failures, report(store, crashes, 0)
    assert crashes.acknowledged.keys() >= KINDS
