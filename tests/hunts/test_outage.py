"""The short form of the outage; `make outage` is the long one."""

from pathlib import Path

import pytest
from hunts.mailhost import Manners
from hunts.outage import Plan, outage, report

PLAN = Plan(
    seconds=9,
    seed=7,
    calm=1.0,
    drain=90,  # usually a third of it: the lease of whoever was killed must run out first
    victims=("redis", "server 1", "worker"),
    pause=(0.2, 0.4),
    redis_down=(2.0, 2.5),
    kindly=0.0,
    manners=Manners(later=0.15, cut=0.2, silence=0),
    hasten=True,
    falls=2,
)


@pytest.mark.slow
@pytest.mark.mongo
async def test_whoever_dies_every_notification_arrives_and_no_letter_comes_twice_unmarked(tmp_path: Path) -> None:
    outcome = await outage(PLAN, tmp_path)

    told = report(outcome, PLAN)
    assert not outcome.verdict.failures, told
    assert [fall.who for fall in outcome.evidence.falls][:2] == ["redis", "server 1"], told
    assert outcome.evidence.host.did.keys() == {"later", "cut"}, told
    assert any(len(taken) > 1 for taken in outcome.evidence.host.taken.values()), told
