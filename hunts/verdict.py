"""What an outage left behind, compared with what was promised."""

import asyncio
import time
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

import httpx

from hunts.breaking import Fall
from hunts.listening import Heard, Listener, inbox, pages
from hunts.mailhost import SENDER, MailHost, Taken
from hunts.service import Installation, Service
from hunts.visiting import Booked, Visitor
from manmitra.adapters.couriers.letter import message_id
from manmitra.domain.notifications.model import DeliveryState, reference_of

NOTED_SECONDS: Final = 3.0
"""So long after a letter was taken a process may at most need to note it."""
UNSETTLED_SECONDS: Final = 8.0
"""After a process or Redis is ready again, everybody is connected."""
LOST: Final = frozenset({"lease_ran_out", "no_connection", "time_over", "unreadable"})


@dataclass
class Evidence:
    people: dict[str, dict[str, str]]
    counselor: str
    admin: str
    visitors: Sequence[Visitor]
    listeners: Sequence[Listener]
    falls: Sequence[Fall]
    host: MailHost


@dataclass
class Verdict:
    failures: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Left:
    """What is there at the end: by person the ids in the inbox, by id what they are about, and the deliveries."""

    inboxes: dict[str, list[str]]
    about: dict[tuple[str, str, str], str]
    """By person, template, and the appointment or the alert, the id of the notification."""
    deliveries: dict[str, dict[str, Any]]
    emails: dict[str, str]
    alerts: list[dict[str, Any]]
    states: dict[str, str]


async def judge(
    evidence: Evidence, services: Sequence[Service], installation: Installation, *, settle: float
) -> Verdict:
    taken = set(evidence.host.taken)  # before it is asked what was planned: alerts go on climbing meanwhile
    left = await _left(evidence, services[0], installation)
    verdict = Verdict()
    verdict.failures += [wrong for visitor in evidence.visitors for wrong in visitor.wrong]
    verdict.failures += _bookings(evidence, left)
    verdict.failures += _alerts(evidence, left)
    verdict.failures += _letters(evidence, left, verdict.told)
    verdict.failures += _unplanned(taken, left)
    await _everybody_knows(evidence, left, settle)
    verdict.failures += _listeners(evidence, left)
    verdict.told = [*_figures(evidence, left), *verdict.told, *_arrivals(evidence)]
    return verdict


async def _left(evidence: Evidence, service: Service, installation: Installation) -> Left:
    admin = evidence.people[evidence.admin]
    async with httpx.AsyncClient(base_url=service.url, timeout=60) as client:
        inboxes = {one: [item["id"] for item in await inbox(client, h)] for one, h in evidence.people.items()}
        found = [
            await pages(client, "/api/notifications/deliveries", admin, state=state.value) for state in DeliveryState
        ]
        alerts = await pages(client, "/api/crisis/alerts", admin)
        states = {
            booking.id: (await client.get(f"/api/bookings/{booking.id}", headers=_headers(visitor))).json()["data"][
                "state"
            ]
            for visitor in evidence.visitors
            for booking in visitor.bookings
        }
    about: dict[tuple[str, str, str], str] = {}
    async with installation.opened() as container:
        emails = {one: (await container.people().get(one)).recipient.email for one in evidence.people}
        for user_id, ids in inboxes.items():
            for id in ids:
                one = await container.stored_notifications().get(id)
                thing = one.params.get("appointment_id") or one.params.get("alert_id") or ""
                about[user_id, one.template.value, thing] = id
    deliveries = {one["id"]: one for state in found for one in state}
    return Left(inboxes, about, deliveries, emails, alerts, states)


def _headers(visitor: Visitor) -> dict[str, str]:
    return {} if visitor.student is None else visitor.student.headers


def _bookings(evidence: Evidence, left: Left) -> Iterator[str]:
    for visitor in evidence.visitors:
        assert visitor.student is not None
        for one in visitor.bookings:
            state = left.states[one.id]
            if not _possible(one, state):
                yield f"booking {one.id} is {state}, and not what was acknowledged: {one}"
            template = {"confirmed": "appointment_booked", "cancelled": "appointment_cancelled"}.get(state)
            if template is None or (state == "cancelled" and not one.confirmed):
                continue
            for user_id in (visitor.student.id, evidence.counselor):
                if (user_id, template, one.id) not in left.about:
                    yield f"no {template} of booking {one.id} in the inbox of {user_id}"


def _possible(one: Booked, state: str) -> bool:
    if one.cancelled:  # a mere hold is given back
        return state == "cancelled" or (state == "released" and not one.confirmed)
    if one.confirmed:
        return state in {"confirmed", "cancelled"} if one.cancel_asked else state == "confirmed"
    return True


def _alerts(evidence: Evidence, left: Left) -> Iterator[str]:
    raised = Counter(one["userId"] for one in left.alerts)
    for visitor in evidence.visitors:
        assert visitor.student is not None
        count = raised[visitor.student.id]
        if not visitor.answered <= count <= visitor.sent:
            yield f"{count} alerts of {visitor.student.id}: {visitor.answered} acknowledged, {visitor.sent} asked for"
    for alert in left.alerts:
        for user_id in (evidence.counselor, evidence.admin):
            if (user_id, "alert_raised", alert["id"]) not in left.about:
                yield f"no notification of alert {alert['id']} in the inbox of {user_id}"


def _letters(evidence: Evidence, left: Left, told: list[str]) -> list[str]:
    failures: list[str] = []
    states: Counter[str] = Counter()
    twice = noted = marked = 0
    waits: list[float] = []
    for user_id, ids in left.inboxes.items():
        for id in ids:
            delivery = left.deliveries.get(reference_of(f"{id}:email"))
            if delivery is None:
                failures.append(f"notification {id} has no way out by e-mail")
                continue
            states[delivery["state"]] += 1
            marked += delivery["maybeTwice"]
            key = (message_id(delivery["id"], SENDER), left.emails[user_id])
            taken = evidence.host.taken.get(key, [])
            twice += len(taken) > 1
            noted += any(one.answered for one in taken[:-1])
            failures += [f"e-mail {delivery['id']}: {wrong}" for wrong in _letter(delivery, taken, evidence.falls)]
            waits += [one.at - datetime.fromisoformat(delivery["createdAt"]).timestamp() for one in taken[:1]]
    did = ", ".join(f"{count} {name}" for name, count in sorted(evidence.host.did.items()))
    told.append(f"e-mails: {dict(states)}; the mail server's troubles: {did or 'none'}")
    told.append(f"first taken, after they were planned: {spread(waits)}")
    told.append(f"taken twice {twice} ({noted} of them because the answer could not be noted), marked {marked}")
    return failures


def _unplanned(taken: Collection[tuple[str, str]], left: Left) -> list[str]:
    own = {message_id(one, SENDER) for one in left.deliveries}
    return [f"a letter that nobody planned: {key}" for key in sorted(taken) if key[0] not in own]


def _letter(delivery: dict[str, Any], taken: Sequence[Taken], falls: Sequence[Fall]) -> Iterator[str]:
    state = delivery["state"]
    codes = [step["code"] for step in delivery["timeline"]]
    if state in {"planned", "sending"}:
        yield f"still {state}: {codes}"
    elif state == "failed" or (state == "dead" and not delivery["maybeTwice"]):
        yield f"{state}: {codes}"
    elif state == "sent" and not taken:
        yield f"sent, and the mail server never took it: {codes}"
    if len(taken) > 1:
        if not delivery["maybeTwice"]:
            yield f"taken {len(taken)} times, and not marked: {codes}"
        for one in taken[:-1]:
            if one.answered and not any(_hindered(fall, one.at) for fall in falls):
                yield f"taken again although its answer was not lost: {codes}"
    if delivery["maybeTwice"] and not LOST & set(codes):
        yield f"marked without a reason: {codes}"


def _hindered(fall: Fall, at: float) -> bool:
    """Whether it may have kept the answer to a letter that was taken then from being noted."""
    return fall.began - NOTED_SECONDS <= at <= (fall.ready if fall.who == "mongod" else fall.dead)


async def _everybody_knows(evidence: Evidence, left: Left, seconds: float) -> None:
    """Returns when they do, or when it has been long enough."""
    until = time.monotonic() + seconds
    while any(_listeners(evidence, left)) and time.monotonic() < until:  # noqa: ASYNC110 - they set no event
        await asyncio.sleep(0.25)


def _listeners(evidence: Evidence, left: Left) -> Iterator[str]:
    for one in evidence.listeners:
        missing = set(left.inboxes[one.name.split()[0]]) - one.known
        if missing:
            yield f"{one.name} never heard of {len(missing)} notifications: {sorted(missing)[:2]}"


def _figures(evidence: Evidence, left: Left) -> Iterator[str]:
    did: Counter[str] = Counter()
    for visitor in evidence.visitors:
        did.update(visitor.did)
    falls = Counter(f"{fall.who} {fall.how}" for fall in evidence.falls)
    yield "load: " + ", ".join(f"{count} {name}" for name, count in sorted(did.items()))
    yield f"{len(evidence.falls)} falls: " + ", ".join(f"{count}x {name}" for name, count in sorted(falls.items()))
    connects = sum(one.connects for one in evidence.listeners)
    resyncs = sum(one.resyncs for one in evidence.listeners)
    known = sum(len(ids) for ids in left.inboxes.values())
    yield f"{known} notifications; {len(evidence.listeners)} listeners, {connects} connects, {resyncs} resyncs"


def _arrivals(evidence: Evidence) -> Iterator[str]:
    made = {key: server for visitor in evidence.visitors for key, server in visitor.made.items()}
    classes: dict[str, list[float]] = {}
    for listener in evidence.listeners:
        for one in listener.heard:
            if made.get((one.appointment, one.kind)) not in (None, one.server):
                classes.setdefault(_class(one, evidence.falls), []).append(one.heard_at - one.made_at)
    for name, times in sorted(classes.items()):
        yield f"from the other server, {name}: {spread(times)}"


def spread(times: list[float]) -> str:
    if not times:
        return "none"
    times = sorted(times)
    p50, p99 = times[len(times) // 2], times[len(times) * 99 // 100]
    return f"{len(times)}, p50 {p50:.3f} s, p99 {p99:.3f} s, max {times[-1]:.3f} s"


def _class(one: Heard, falls: Sequence[Fall]) -> str:
    """Told apart by what was up from before the event until it was heard."""
    if one.since > one.made_at:
        return "caught up with after a reconnect"
    near = [fall for fall in falls if fall.began <= one.heard_at and one.made_at <= fall.ready + UNSETTLED_SECONDS]
    if not near:
        return "all up"
    if any(fall.who.startswith("server") or fall.who == "mongod" for fall in near):
        return "a server or MongoDB just fell or came back"
    redis = [fall for fall in near if fall.who == "redis"]
    if not redis:
        return "all up but the worker"
    away = any(fall.dead <= one.made_at and one.heard_at <= fall.ready for fall in redis)
    return "Redis away" if away else "Redis just fell or came back"
