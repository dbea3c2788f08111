"""Students who agreed to be counted, months that are over, and the acts in them."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from random import Random
from typing import Final

from manmitra.adapters.persistence.analytics import RELEASES
from manmitra.adapters.persistence.documents import to_document
from manmitra.adapters.persistence.grouping import FACTS
from manmitra.adapters.persistence.store import Document, Insert, equals
from manmitra.domain.accounts.events import StudentRegistered
from manmitra.domain.accounts.model import PrivacyConsents, User
from manmitra.domain.analytics.calendar import days_of
from manmitra.domain.analytics.model import Release
from manmitra.domain.assessments.events import ResultKept
from manmitra.domain.booking.events import AppointmentBooked, AppointmentCompleted, AppointmentMissed
from manmitra.domain.booking.model import Appointment, State
from manmitra.domain.chat.events import ConversationStarted
from manmitra.domain.crisis.events import RiskSeen
from manmitra.domain.crisis.model import Tier
from manmitra.domain.shared.events import Event, Stored
from manmitra.domain.shared.identity import Role
from tests.world import World

LONG_AGO: Final = datetime(2025, 1, 1, tzinfo=UTC)
COUNTED: Final = PrivacyConsents(analytics_participation=True)
TOPICS: Final = ("academic", "anxiety", "family", "isolation")
BANDS: Final = ("minimal", "mild", "moderate", "moderately severe", "severe")


async def enrolled(world: World, number: int, department: str = "") -> list[str]:
    """Students with an account for long, who agreed to be counted. Their ids."""
    ids = [f"{department or 'none'}-{n:03}" for n in range(number)]
    for id in ids:
        await world.container.users().add(
            User(
                id=id,
                email=f"{id}@campus.example",
                name="Made Up",
                role=Role.STUDENT,
                institution="campus",
                password_hash="",
                created_at=LONG_AGO,
                updated_at=LONG_AGO,
                consents=COUNTED,
                department=department,
            )
        )
    return ids


def moment(month: str, day: int) -> datetime:
    return datetime.combine(days_of(month)[day], datetime.min.time(), UTC).replace(hour=6)


async def happened(world: World, at: datetime, *events: Event, id: str = "") -> None:
    """The statistics hear of it, as they do from the relay."""
    for event in events:
        stored = Stored(id=id or world.container.ids().new(), event=event, at=at, pending=True, due_at=at)
        await world.container.statistics.recording().noted(event, stored)


def chat(person: str, topic: str = "anxiety") -> ConversationStarted:
    return ConversationStarted(institution="campus", student_id=person, topic=topic)


def form(person: str, band: str, kind: str = "phq9") -> ResultKept:
    return ResultKept(institution="campus", student_id=person, form=kind, band=band)


def danger(person: str, at: datetime) -> RiskSeen:
    return RiskSeen(institution="campus", student_id=person, tier=Tier.HIGH, seen_at=at)


def registered(person: str) -> StudentRegistered:
    return StudentRegistered(institution="campus", student_id=person)


def booked(person: str, at: datetime, number: int, counselor: str = "kavita") -> AppointmentBooked:
    return AppointmentBooked(
        institution="campus",
        appointment_id=f"{person}-{number}-{at:%Y%m%d}",
        slot_id="",
        counselor_id=counselor,
        student_id=person,
        starts_at=at,
        ends_at=at,
        time_zone="Asia/Kolkata",
    )


async def lively(world: World, months: Iterable[str], people: Sequence[str], seed: int = 1) -> None:
    """Each person does a few things in each month, on any day of it."""
    drawn = Random(seed)
    for month in months:
        for number, person in enumerate(people):
            at = moment(month, drawn.randrange(len(days_of(month))))
            await happened(world, at, chat(person, drawn.choices(TOPICS, (5, 4, 2, 1))[0]))
            if drawn.random() < 0.6:
                await happened(world, at, form(person, drawn.choices(BANDS, (9, 7, 4, 2, 1))[0]))
            if drawn.random() < 0.4:
                await happened(world, at, booked(person, at, number))
            if drawn.random() < 0.1:
                await happened(world, at, danger(person, at))


async def met(
    world: World, person: str, at: datetime, number: int, counselor: str = "kavita", *, came: bool = True
) -> AppointmentCompleted | AppointmentMissed:
    """An appointment that is over; the statistics ask the store how it went."""
    event = booked(person, at, number, counselor)
    held = Appointment(
        id=f"over-{event.appointment_id}",
        slot_id=f"{counselor}-{number}-{at:%Y%m%dT%H%M}",
        counselor_id=counselor,
        student_id=person,
        institution="campus",
        starts_at=at,
        ends_at=at,
        held_until=at,
        created_at=LONG_AGO,
        updated_at=LONG_AGO,
        state=State.CONFIRMED,
        turn=int(f"{at:%Y%m%d}"),
    )
    over = await world.container.stored_appointments().add(held.met(at, attended=came))
    return AppointmentCompleted.of(over) if came else AppointmentMissed.of(over)


async def consulted(world: World, months: Iterable[str], people: Sequence[str], counselors: Sequence[str]) -> None:
    """Half of them have an appointment in each month, and one of five misses it."""
    drawn = Random(7)
    for month in months:
        for number, person in enumerate(people):
            if drawn.random() < 0.5:
                at = moment(month, drawn.randrange(len(days_of(month))))
                with_ = drawn.choice(counselors)
                await happened(world, at, await met(world, person, at, number, with_, came=drawn.random() < 0.8))


async def closed(world: World) -> None:
    while await world.container.statistics.closing().run_due():
        pass


async def facts(world: World, month: str = "2026-11") -> list[Document]:
    found: list[Document] = await world.container.store().find(FACTS, [equals("month", month)], limit=1000)
    return found


async def put(world: World, *releases: Release) -> None:
    for release in releases:
        await world.container.store().apply(Insert(RELEASES, to_document(release)))
