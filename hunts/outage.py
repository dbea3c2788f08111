"""Outage: two servers, a worker, MongoDB and Redis under load, one of them always about to die, and a bad mail server.

Afterwards every notification is where it belongs, and a letter came twice only where nobody could know better, marked.
Text messages are not among it; the alarm has them.
"""

import asyncio
import random
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import httpx

from hunts.breaking import Installed, installed
from hunts.listening import Listener
from hunts.mailhost import MailHost, Manners, mail_host
from hunts.service import Installation, an_installation, wall
from hunts.town import staff
from hunts.verdict import Evidence, Verdict, judge
from hunts.visiting import Visitor
from hunts.waiting import hasten, left
from manmitra.domain.shared.identity import Role

STUDENTS: Final = 8
SOON: Final = 7200
"""Times that begin within so many seconds would be over before the hunt is."""
SETTLE_SECONDS: Final = 15.0
"""After the last notification listeners may still wait so long for it: Redis came back a moment ago."""


@dataclass(frozen=True)
class Plan:
    """`hasten`: whoever waits for the end of a lease or of a pause is told at once that it is over, so that the short
    form stays short. That is only safe because nothing takes long there: no letter meets silence.
    """

    seconds: float
    seed: int
    drain: float = 300.0
    calm: float = 10.0
    """At the start, so that there is something to compare with."""
    victims: tuple[str, ...] = ()
    """In turn; else whoever chance says."""
    pause: tuple[float, float] = (1.0, 5.0)
    redis_down: tuple[float, float] = (4.0, 9.0)
    """Long enough that everybody notices."""
    kindly: float = 0.25
    """How many are asked to stop (Redis: frozen) and not killed."""
    manners: Manners = field(default_factory=Manners)
    hasten: bool = False
    falls: int = 0
    """On a slow machine it goes on until there were so many, and each of the `manners` was met."""


@dataclass
class Outcome:
    verdict: Verdict
    drained: float
    evidence: Evidence


async def outage(plan: Plan, folder: Path) -> Outcome:
    chance = random.Random(plan.seed)
    host = MailHost(random.Random(chance.random()), plan.manners)
    installation = an_installation("mongo", folder)
    counselor, token = await staff(installation, Role.COUNSELOR, "counselor@hunt.example")
    admin, admin_token = await staff(installation, Role.ADMIN, "admin@hunt.example")
    people = {counselor.id: _bearer(token), admin.id: _bearer(admin_token)}
    async with mail_host(host) as port, installed(installation, port) as town:
        town.down["redis"] = plan.redis_down
        visitors = [Visitor(number, random.Random(chance.random()), town.services) for number in range(STUDENTS)]
        people |= {student.id: student.headers for student in [await one.sign_up() for one in visitors]}
        listeners = [
            Listener(f"{user_id} at server {number + 1}", headers, service, number)
            for user_id, headers in people.items()
            for number, service in enumerate(town.services)
        ]
        evidence = Evidence(people, counselor.id, admin.id, visitors, listeners, town.falls, host)
        async with _running([one.run() for one in listeners]):
            await _load(plan, town, visitors, counselor.id, chance, host)
            host.mend()
            drained = await _drained(plan, installation)
            verdict = await judge(evidence, town.services, installation, settle=SETTLE_SECONDS)
    if drained >= plan.drain:
        verdict.failures.insert(0, f"after {drained:.0f} s something was still to be sent")
    return Outcome(verdict, drained, evidence)


async def _load(
    plan: Plan,
    town: Installed,
    visitors: Sequence[Visitor],
    counselor_id: str,
    chance: random.Random,
    host: MailHost,
) -> None:
    async with httpx.AsyncClient(base_url=town.services[0].url, timeout=30) as client:
        times = await client.get(f"/api/counselors/{counselor_id}/availability", params={"days": 14})
        found = times.json()["data"]["slots"]
    slots = [slot["slotId"] for slot in found if datetime.fromisoformat(slot["startsAt"]).timestamp() > wall() + SOON]
    async with _running([one.run(slots) for one in visitors]):
        await asyncio.sleep(plan.calm)
        async with _running([town.break_on(chance, plan.pause, plan.kindly, plan.victims)]):
            await asyncio.sleep(plan.seconds - plan.calm)
            while plan.falls and (len(town.falls) < plan.falls or not host.met_all):  # noqa: ASYNC110 - asks of two
                await asyncio.sleep(0.1)


async def _drained(plan: Plan, installation: Installation) -> float:
    """Seconds until nothing was left to be done, or `plan.drain`."""
    began = time.monotonic()
    hastened = set[str]()
    async with installation.opened() as container:
        while (passed := time.monotonic() - began) < plan.drain:
            if plan.hasten:
                await hasten(container, hastened)
            if not await left(container):
                return passed
            await asyncio.sleep(1)
    return plan.drain


@asynccontextmanager
async def _running(loops: Sequence[Any]) -> AsyncIterator[None]:
    """Beside the block; what one of them raised is raised at the end."""
    tasks = [asyncio.create_task(one) for one in loops]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        ended = await asyncio.gather(*tasks, return_exceptions=True)
    for error in ended:
        if isinstance(error, Exception):
            raise error


def _bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


async def hunt(seconds: float, folder: Path, seed: int) -> tuple[bool, str]:
    plan = Plan(seconds, seed)
    outcome = await outage(plan, folder)
    return not outcome.verdict.failures, report(outcome, plan)


def report(outcome: Outcome, plan: Plan) -> str:
    verdict = outcome.verdict
    found = [f"  {one}" for one in verdict.failures[:40]]
    if len(verdict.failures) > len(found):
        found.append(f"  … and {len(verdict.failures) - len(found)} more")
    head = f"outage: {plan.seconds:.0f} s, seed {plan.seed}, drained in {outcome.drained:.0f} s"
    return "\n".join([
        f"{head}, {len(verdict.failures)} failures",
        *(f"  {line}" for line in verdict.told),
        *found,
    ])  # fmt: skip
