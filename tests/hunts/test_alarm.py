"""The short form of the alarm; `make alarm` is the long one."""

from pathlib import Path

import pytest
from hunts.alarm import Plan, alarm, report

PLAN = Plan(messages=40, kills=1, seed=2, pause=0.3, drain=90, hasten=True)


@pytest.mark.slow
@pytest.mark.parametrize("store", ["sqlite", pytest.param("mongo", marks=pytest.mark.mongo)])
async def test_no_cry_for_help_waits_for_a_channel_or_is_lost_with_a_process(store: str, tmp_path: Path) -> None:
    outcome = await alarm(store, PLAN, tmp_path)

    told = report(store, outcome, 0)
    assert not outcome.failures, told
    assert "40 of 40 answered" in told
    assert "email: 88 of 88 delivered" in told
    assert "sms: 88 of 88 delivered" in told
