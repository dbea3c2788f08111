"""A drill from the command line: a synthetic alert on the real ladder, and a report of who was told when."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime
from typing import Final

from manmitra.container import Container
from manmitra.domain.accounts.ports import Users
from manmitra.domain.crisis.reporting import Reached, Report, StepTold
from manmitra.domain.shared.errors import NotFound
from manmitra.domain.shared.identity import Principal, Role, UserId
from manmitra.main import Application

LOOK_SECONDS: Final = 0.5
LAST_MESSAGES_SECONDS: Final = 10.0
ZONE: Final = "%H:%M:%S UTC"


async def drill(application: Application, *, fast: bool) -> AsyncIterator[str]:
    """Lines of the report, as it goes. Steps are taken by whichever process has the background; this one may.

    Raises DrillRunning.
    """
    container = application.container
    async with application.litestar.lifespan():
        operator = Principal(UserId(""), Role.SUPER_ADMIN, container.settings().institution)
        alert = await container.drills().start(operator, fast=fast)
        yield f"drill {alert.id} began {alert.raised_at:{ZONE}}, waits in {'seconds' if fast else 'minutes'}"
        shown = 0
        while True:
            found = await container.reporting().report(await container.alerts().get(alert.id))
            for step in found.steps[shown:]:
                yield f"  {step.taken.at:{ZONE}} {step.taken.rung.name.lower()}: {len(step.taken.told)} to be told"
            shown = len(found.steps)
            if found.alert.settled:
                break
            await asyncio.sleep(LOOK_SECONDS)
        async for line in told(await _sent(container, alert.id), container.users()):
            yield line


async def _sent(container: Container, alert_id: str) -> Report:
    """Once every message has gone out or failed, or some seconds later."""
    loop = asyncio.get_running_loop()
    end = loop.time() + LAST_MESSAGES_SECONDS
    while True:
        found = await container.reporting().report(await container.alerts().get(alert_id))
        people = [person for step in found.steps for person in step.people]
        waiting = any(not one.in_inbox or any(way.pending for way in one.deliveries) for one in people)
        if not waiting or loop.time() > end:
            return found
        await asyncio.sleep(LOOK_SECONDS)


async def told(report: Report, users: Users) -> AsyncIterator[str]:
    yield "report"
    for step in report.steps:
        yield _of_step(step, report.alert.raised_at)
        if not step.people:
            yield "    nobody: this institution has no active staff"
        for person in step.people:
            yield f"    {await _name(users, person.user_id)}: {_ways(person)}"
    alert = report.alert
    if alert.acknowledged_at is None:
        yield "  nobody answered"
    else:
        seconds = (alert.acknowledged_at - alert.raised_at).total_seconds()
        yield f"  answered by {await _name(users, alert.acknowledged_by)} after {seconds:.0f} s"


def _of_step(step: StepTold, began: datetime) -> str:
    seconds = (step.taken.at - began).total_seconds()
    return f"  after {seconds:.0f} s: {step.taken.rung.name.lower()} ({step.taken.why.value})"


def _ways(person: Reached) -> str:
    if not person.in_inbox:
        return "not told"
    out = [
        f"{way.channel.value} {way.state.value} {way.timeline[-1].at:{ZONE}}{_because(way.timeline[-1].code)}"
        for way in person.deliveries
    ]
    return ", ".join(["in the app", *out])


def _because(code: str) -> str:
    return f" ({code})" if code else ""


async def _name(users: Users, user_id: str) -> str:
    try:
        user = await users.get(user_id)
    except NotFound:
        return f"somebody who left ({user_id})"
    return f"{user.name}, {user.role.value}"
