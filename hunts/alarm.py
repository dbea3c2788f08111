"""Alarm: many people in danger write while mail and text messages are shut or silent and the service is killed.

Every one of them is answered at once with the help line in the same reply, and has one alert; none is lost, and when
the channels are back, everybody on duty gets each alert on each of them. Push is not part of it: its courier calls
nothing but the public internet, and no setting changes that.
"""

import asyncio
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import httpx
from aiosmtpd.smtp import SMTP

from hunts.calling import Caller, Calls, callers_of
from hunts.crash import everything
from hunts.lines import Line, Manner, SmsHost, texting
from hunts.mailhost import HOST, SENDER, MailHost, Manners, mailing
from hunts.service import Installation, Service, an_installation, processes, wall
from hunts.town import staff
from hunts.verdict import spread
from hunts.waiting import hasten
from manmitra.adapters.couriers.letter import message_id
from manmitra.domain.crisis.records import key_of
from manmitra.domain.notifications.model import Channel, reference_of
from manmitra.domain.shared.identity import Role

BAD_DAYS: Final = (
    (Manner.SILENT, Manner.SHUT),
    (Manner.SHUT, Manner.SILENT),
    (Manner.SILENT, Manner.SILENT),
    (Manner.SHUT, Manner.SHUT),
)
"""Of mail and text messages, from kill to kill"""
STORED_SECONDS: Final = 30.0
"""So long after the last answer every alert is in the store."""
RINGS: Final = 20
"""More than an alert can ring before a hunt is over."""
WISHES: Final = {"phone": "+919876543210", "channels": {"alert": ["email", "sms"]}}


@dataclass(frozen=True)
class Plan:
    messages: int
    kills: int
    seed: int
    pause: float = 0.4
    """Seconds, on average: eight people at a time write some twenty messages in each."""
    at_once: float = 5.0
    """Seconds: half of what the more impatient courier waits for an answer, so nobody has waited for one."""
    drain: float = 900.0
    hasten: bool = False
    """Whoever waits for the end of a lease or of a pause is told that it is over, once the channels are back."""


@dataclass(frozen=True)
class Recipient:
    id: str
    email: str


@dataclass
class Alarm:
    """All that is there in a run."""

    plan: Plan
    installation: Installation
    service: Service
    mail: MailHost
    sms: SmsHost
    lines: tuple[Line, Line]
    staff: list[Recipient]
    bearer: dict[str, str]
    kills: int = 0
    back_at: float = 0.0

    async def channels(self, *manners: Manner) -> None:
        for line, manner in zip(self.lines, manners, strict=True):
            await line.become(manner)


@dataclass
class Outcome:
    failures: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)


async def alarm(store: str, plan: Plan, folder: Path) -> Outcome:
    mail, sms = MailHost(random.Random(plan.seed), Manners(0.0, 0.0, 0.0)), SmsHost()
    loop = asyncio.get_running_loop()
    lines = Line(lambda: SMTP(mail, hostname=HOST, loop=loop)), Line(sms.serve)
    installation = an_installation(store, folder)
    installation.environment.update({**mailing(lines[0].port), **texting(lines[1].port, folder)})
    counselor, token = await staff(installation, Role.COUNSELOR, "counselor@hunt.example")
    admin, admin_token = await staff(installation, Role.ADMIN, "admin@hunt.example")
    recipients = [Recipient(one.id, one.email) for one in (counselor, admin)]
    calm = plan.messages // 10
    async with installation.opened() as container:
        callers = await callers_of(container, calm + plan.messages)
    try:
        with processes(installation, 1) as [service]:
            await service.start()
            bearer = {"Authorization": f"Bearer {token}"}
            await _wish(service, bearer, {"Authorization": f"Bearer {admin_token}"})
            run = Alarm(plan, installation, service, mail, sms, lines, recipients, bearer)
            return await _run(run, callers[:calm], callers[calm:])
    finally:
        for line in lines:
            line.close()


async def _wish(service: Service, *people: dict[str, str]) -> None:
    async with httpx.AsyncClient(base_url=service.url, timeout=30) as client:
        for headers in people:
            answer = await client.put("/api/notifications/preferences", json=WISHES, headers=headers)
            answer.raise_for_status()


async def _run(run: Alarm, calm: Sequence[Caller], callers: Sequence[Caller]) -> Outcome:
    outcome = Outcome()
    await run.channels(Manner.GOOD, Manner.GOOD)
    chance = random.Random(run.plan.seed)
    first = Calls(calm, run.plan.pause, chance)
    await first.run(run.service.url)
    began, before = time.perf_counter(), _taken(run)
    await run.channels(*BAD_DAYS[run.plan.seed % len(BAD_DAYS)])
    calls = Calls(callers, run.plan.pause, chance)
    await asyncio.gather(calls.run(run.service.url), _kill(run, calls))
    lasted = time.perf_counter() - began
    outcome.failures += [*first.wrong, *calls.wrong, *_late(run.plan, callers)]
    early = _taken(run) - before
    run.back_at = wall()
    await run.channels(Manner.GOOD, Manner.GOOD)
    alerts = await _raised(run, [*calm, *callers])
    outcome.failures += _alerts([*calm, *callers], alerts)
    missing = await _delivered(run, alerts)
    outcome.failures += [f"not delivered within {run.plan.drain:.0f} s: {one}" for one in missing]
    outcome.told = list(_figures(run, calm, callers, alerts, lasted, early))
    return outcome


async def _raised(run: Alarm, callers: Sequence[Caller]) -> list[dict[str, Any]]:
    """All alerts. What a killed process had begun on MongoDB may keep the store from taking one for some seconds."""
    until = time.monotonic() + STORED_SECONDS
    async with httpx.AsyncClient(base_url=run.service.url, timeout=60) as client:
        while True:
            alerts = await everything(client, "/api/crisis/alerts", run.bearer)
            if time.monotonic() > until or not any(_alerts(callers, alerts)):
                return alerts
            await asyncio.sleep(1)


async def _kill(run: Alarm, calls: Calls) -> None:
    """kill -9 at even steps of the way, always with messages under way, and another bad day for the channels."""
    steps = [len(calls.callers) * (number + 1) // (run.plan.kills + 1) for number in range(run.plan.kills)]
    come = asyncio.Event()
    calls.on_answer = come.set
    for number, step in enumerate(steps, run.plan.seed + 1):
        while calls.done < step:
            come.clear()
            await come.wait()
        await asyncio.to_thread(run.service.kill)
        run.kills += 1
        await run.channels(*BAD_DAYS[number % len(BAD_DAYS)])
        await run.service.start()


def _late(plan: Plan, callers: Sequence[Caller]) -> Iterator[str]:
    for one in callers:
        if one.seconds > plan.at_once:
            yield f"answered after {one.seconds:.1f} s: {one.text}"


def _alerts(callers: Sequence[Caller], alerts: Sequence[dict[str, Any]]) -> Iterator[str]:
    """One for each message, whoever sent it again: and two only where the hour changed in between."""
    raised: dict[str, list[str]] = {}
    for alert in alerts:
        raised.setdefault(alert["message"], []).append(alert["createdAt"][:13])
    for caller in callers:
        hours = raised.pop(caller.text, [])
        if not hours:
            yield f"no alert ({'answered' if caller.reply else 'not answered'}): {caller.text}"
        elif len(set(hours)) < len(hours):
            yield f"{len(hours)} alerts, sent {caller.sent} times: {caller.text}"
    yield from (f"an alert that nobody wrote: {text}" for text in raised)


def _wanted(run: Alarm, alerts: Sequence[dict[str, Any]]) -> Iterator[tuple[str, Channel, list[str]]]:
    """Alert, channel, and how the provider knows the messages of which each on duty must get one: that of the first
    time they were told, or of a later one, which takes its place when the alert rang again meanwhile.
    """
    for alert in alerts:
        for person in run.staff:
            for channel in (Channel.EMAIL, Channel.SMS):
                names = [f"{key_of(alert['id'], number)}:{person.id}:{channel.value}" for number in range(1, RINGS)]
                yield alert["id"], channel, [_known(channel, reference_of(one)) for one in names]


def _times(run: Alarm) -> dict[str, list[float]]:
    """When a provider took what, by reference or Message-ID."""
    letters = {key[0]: [one.at for one in taken] for key, taken in run.mail.taken.items()}
    return {**letters, **run.sms.taken}


def _known(channel: Channel, reference: str) -> str:
    return message_id(reference, SENDER) if channel is Channel.EMAIL else reference


def _taken(run: Alarm) -> int:
    return len(run.mail.taken) + len(run.sms.taken)


async def _delivered(run: Alarm, alerts: Sequence[dict[str, Any]]) -> list[str]:
    """Returns when everybody has everything; after so long, what is still missing."""
    until, hastened, wanted = time.monotonic() + run.plan.drain, set[str](), list(_wanted(run, alerts))
    async with run.installation.opened() as container:
        while True:
            times = _times(run)
            missing = [
                f"alert {alert} by {channel.value}"
                for alert, channel, names in wanted
                if not any(one in times for one in names)
            ]
            if not missing or time.monotonic() > until:
                return missing
            if run.plan.hasten:
                await hasten(container, hastened)
            await asyncio.sleep(1)


def _figures(
    run: Alarm,
    calm: Sequence[Caller],
    callers: Sequence[Caller],
    alerts: Sequence[dict[str, Any]],
    lasted: float,
    early: int,
) -> Iterator[str]:
    times, again = _times(run), sum(one.sent > 1 for one in callers)
    mail, sms = run.lines
    answered = sum(one.reply is not None for one in callers)
    yield f"{answered} of {len(callers)} answered, {again} of them sent again; {run.kills} kills in {lasted:.0f} s"
    yield f"answered before the store had taken it: {sum(not one.saved for one in callers)}"
    yield f"connections that met silence: mail {mail.hung}, text messages {sms.hung}; taken meanwhile: {early}"
    yield f"answers with good channels: {spread([one.seconds for one in calm])}"
    yield f"answers with bad channels: {spread([one.seconds for one in callers])}"
    for channel in (Channel.EMAIL, Channel.SMS):
        wanted = [names for _, kind, names in _wanted(run, alerts) if kind is channel]
        taken = [at for at in ([times[one] for one in names if one in times] for names in wanted) if at]
        firsts = [min(at for each in one for at in each) for one in taken]
        after = [at - run.back_at for at in firsts if at >= run.back_at]
        twice = sum(len(each) > 1 for one in taken for each in one)
        yield f"{channel.value}: {len(taken)} of {len(wanted)} delivered, {twice} of the messages twice"
        yield f"  after the channel was back: {spread(after)}"


async def hunt(store: str, plan: Plan, folder: Path) -> tuple[bool, str]:
    start = time.perf_counter()
    outcome = await alarm(store, plan, folder)
    return not outcome.failures, report(store, outcome, time.perf_counter() - start)


def report(store: str, outcome: Outcome, seconds: float) -> str:
    found = [f"  {one}" for one in outcome.failures[:40]]
    if len(outcome.failures) > len(found):
        found.append(f"  … and {len(outcome.failures) - len(found)} more")
    head = f"alarm on {store}: {len(outcome.failures)} failures, {seconds:.0f} s"
    return "\n".join([head, *(f"  {line}" for line in outcome.told), *found])
