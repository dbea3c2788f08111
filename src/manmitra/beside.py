"""What runs beside the requests, or without any: jobs under a lease, and the ways to the other processes."""

import asyncio
from collections.abc import Coroutine
from typing import Final

from manmitra.adapters.persistence.adopting import EVERY as ADOPTING
from manmitra.adapters.persistence.housekeeping import EVERY
from manmitra.adapters.shared_pace import SharedPace
from manmitra.adapters.specialist import SpecialistCompanion
from manmitra.container import Container
from manmitra.domain.notifications.events import NotificationAdded
from manmitra.domain.reports.events import ExportAsked
from manmitra.domain.shared.events import Stored
from manmitra.entrypoints.worker.background import Background, Job

RELAY_SECONDS: Final = 2.0
LAPSE_SECONDS: Final = 5.0
DISPATCH_SECONDS: Final = 1.0
LADDER_SECONDS: Final = 1.0
UNDELIVERED_SECONDS: Final = 10.0
UNANSWERED_SECONDS: Final = 60.0
EXPORTS_SECONDS: Final = 5.0
VIEWS_SECONDS: Final = 15.0
WEEKLY_SECONDS: Final = 3600.0
CLOSING_SECONDS: Final = 300.0


class Wakes:
    """What is set when this process has stored something to be sent."""

    def __init__(self) -> None:
        self.urgent = asyncio.Event()
        self.other = asyncio.Event()
        self.exports = asyncio.Event()

    def set(self) -> None:
        self.urgent.set()
        self.other.set()


def jobs_of(container: Container, wakes: Wakes) -> list[Job]:
    """What exactly one process does. A delivery is leased by itself, so the process that planned it may send it."""
    return [
        Job(name="housekeeping", run=container.housekeeping().sweep, every=EVERY.total_seconds()),
        Job(name="expired_files", run=container.files().sweep, every=EVERY.total_seconds()),
        Job(name="forgetting", run=container.forgetting().run_due, every=EVERY.total_seconds()),
        Job(name="lapsed_holds", run=container.lapsing().run_due, every=LAPSE_SECONDS),
        Job(name="alerts_of_before", run=container.adopting().run, every=ADOPTING.total_seconds()),
        Job(name="ladder", run=container.escalation().run_due, every=LADDER_SECONDS),
        Job(name="undelivered_alerts", run=container.escalation().run_undelivered, every=UNDELIVERED_SECONDS),
        Job(name="unanswered_posts", run=container.unanswered().run_due, every=UNANSWERED_SECONDS),
        Job(name="weekly_reports", run=container.counselor_desk.weekly_reports().run_due, every=WEEKLY_SECONDS),
        Job(
            name="exports",
            run=container.exporting.making().run_due,
            every=EXPORTS_SECONDS,
            wake=wakes.exports,
        ),
        Job(name="closing_months", run=container.statistics.closing().run_due, every=CLOSING_SECONDS),
        Job(name="relay", run=container.relay().run_due, every=RELAY_SECONDS),
        Job(
            name="urgent_deliveries",
            run=container.urgent_dispatch().run_due,
            every=DISPATCH_SECONDS,
            wake=wakes.urgent,
            anywhere=True,
            finish=container.urgent_dispatch().finish,
        ),
        Job(
            name="deliveries",
            run=container.dispatch().run_due,
            every=DISPATCH_SECONDS,
            wake=wakes.other,
            anywhere=True,
            finish=container.dispatch().finish,
        ),
    ]


def background_of(container: Container, wakes: Wakes) -> Background:
    """Under a name that no other process has."""
    return Background(
        jobs=jobs_of(container, wakes),
        leases=container.leases(),
        clock=container.clock(),
        holder=container.ids().new(),
    )


async def counting_views(container: Container) -> None:
    """In every process: each counts what its own readers saw."""
    while True:
        await asyncio.sleep(VIEWS_SECONDS)
        await container.forum_views().flush()


def hear(container: Container, wakes: Wakes) -> None:
    """Events that this process stores go straight to its relay."""
    relay = container.relay()

    def heard(fresh: list[Stored]) -> None:
        relay.hear(fresh)
        if any(isinstance(one.event, NotificationAdded) for one in fresh):
            wakes.set()
        if any(isinstance(one.event, ExportAsked) for one in fresh):
            wakes.exports.set()

    container.outbox().heard = heard


def beside(container: Container) -> list[Coroutine[None, None, None]]:
    """To be run until they are cancelled, while the store is open."""
    wakes = Wakes()
    hear(container, wakes)
    container.live_hub().carry_with(container.bus().carry if container.settings().redis_url else None)
    loops = [
        container.metrics().watch_loop(),
        container.relay().run(),
        container.bus().run(),
        container.follower().run(),
        container.tallies().run(),
        container.configs().run(),
        container.switches().run(),
        container.unstored_alerts().run(),
        counting_views(container),
    ]
    pace = container.live_pace()
    if isinstance(pace, SharedPace):
        loops.append(pace.run())
    bestie = container.bestie()
    if isinstance(bestie, SpecialistCompanion):
        loops.append(bestie.run())
    if container.settings().background == "on":
        loops.append(background_of(container, wakes).run())
    return loops
