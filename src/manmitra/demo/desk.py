"""Something on the desk of the demo's counsellor: three students who do not exist, and their sessions so far."""

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from msgspec.structs import replace

from manmitra.container import Container
from manmitra.domain.accounts.model import EmailTaken, PrivacyConsents, User
from manmitra.domain.assessments.catalogue import instrument
from manmitra.domain.assessments.model import Kind, Language, Result
from manmitra.domain.assessments.scoring import score
from manmitra.domain.booking.model import Appointment, AppointmentUnknown
from manmitra.domain.booking.notes import Form
from manmitra.domain.booking.ports import Overtaken
from manmitra.domain.counselors.model import Counselor, Slot, slot_id
from manmitra.domain.counselors.rules import slots_of_day
from manmitra.domain.desk.model import Promise, PromiseUnknown
from manmitra.domain.shared.identity import Role
from manmitra.domain.shared.time import local_day

COUNSELOR: Final = "demo-counselor-meera"
FIRST: Final = "demo-session-ravi-1"
RAVI, ZOYA, NEHA = (f"demo-student-{name}" for name in ("ravi", "zoya", "neha"))
PEOPLE: Final = ((RAVI, "Ravi (demo student)"), (ZOYA, "Zoya (demo student)"), (NEHA, "Neha (demo student)"))
RAVI_CAME: Final = (35, 28, 21, 14, 1)
"""So many days ago."""
LOW_MOOD: Final = ((5 * 7 + 1, (2, 2, 2, 2, 2, 2, 1, 1, 0)), (2, (2, 2, 2, 2, 2, 1, 1, 0, 0)))
"""So many days ago, and how each question was answered then."""
SUMMARY: Final = "We looked at your evenings. You try one hour without the phone before bed."


async def fill_the_desk(container: Container) -> None:
    """Once: with the first session of all, or not at all."""
    try:
        await container.stored_appointments().get(FIRST)
    except AppointmentUnknown:
        counselor = await container.stored_counselors().get(COUNSELOR)
        now = container.clock().now()
        for id, name in PEOPLE:
            await _enrol(container, id, name, now)
        for one in _sessions(counselor, now):
            await _keep(container, one)
        await _share_results(container, counselor.institution, now)
        await _promise(container, counselor, now)


async def _enrol(container: Container, id: str, name: str, now: datetime) -> None:
    """Nobody can sign in as them: their password is told to nobody."""
    user = User(
        id=id,
        email=f"{id}@demo.example",
        name=name,
        role=Role.STUDENT,
        institution=container.settings().institution,
        password_hash=await container.hasher().hash(secrets.token_urlsafe()),
        created_at=now,
        updated_at=now,
        consents=PrivacyConsents(share_chat_history=id == RAVI),
    )
    try:
        await container.users().add(user)
    except EmailTaken:
        return


def _sessions(counselor: Counselor, now: datetime) -> Sequence[Appointment]:
    """Ravi came every week, Zoya not the last time, Neha comes for the first time; Ravi's last has no notes yet."""
    past = [_past(counselor, RAVI, number, ago, now) for number, ago in enumerate(RAVI_CAME, 1)]
    weekly = [one if one is past[-1] else _noted(one) for one in past]
    missed = _past(counselor, ZOYA, 2, 8, now, attended=False)
    return [*weekly, _noted(_past(counselor, ZOYA, 1, 22, now)), missed, *_ahead(counselor, now)]


def _past(
    counselor: Counselor, student_id: str, number: int, days: int, now: datetime, *, attended: bool = True
) -> Appointment:
    """On the last working day that is at least so many days ago."""
    today = local_day(now, counselor.availability.time_zone)
    earlier = (today - timedelta(days=days + back) for back in range(7))
    slots = next(found for day in earlier if (found := slots_of_day(counselor.id, counselor.availability, day)))
    slot = slots[0 if student_id == RAVI else 1]
    booked = _booked(counselor, slot, student_id, number, slot.starts_at - timedelta(days=2))
    return booked.met(slot.starts_at, attended=attended)


def _ahead(counselor: Counselor, now: datetime) -> list[Appointment]:
    today = local_day(now, counselor.availability.time_zone)
    days = (today + timedelta(days=ahead) for ahead in range(4))
    free = [slot for day in days for slot in slots_of_day(counselor.id, counselor.availability, day)]
    there = [slot for slot in free if slot.starts_at > now + timedelta(hours=1)][:2]
    return [
        _booked(counselor, slot, student_id, 20, now) for student_id, slot in zip((NEHA, RAVI), there, strict=False)
    ]


def _booked(counselor: Counselor, slot: Slot, student_id: str, number: int, at: datetime) -> Appointment:
    held = Appointment.hold(
        f"demo-session-{student_id.removeprefix('demo-student-')}-{number}",
        slot,
        student_id,
        at,
        turn=number,
        institution=counselor.institution,
    )
    named = replace(held, slot_id=slot_id(slot.counselor_id, slot.starts_at), counselor_name=counselor.name)
    return named.confirm(at, reason="I can't sleep before exams.")


def _noted(one: Appointment) -> Appointment:
    parts = {"data": "Sleeps five hours.", "assessment": "Exams are close.", "plan": "Phone away at ten."}
    return one.write(Form.DAP, parts, 0, one.ends_at).sum_up(SUMMARY, one.ends_at)


async def _keep(container: Container, one: Appointment) -> None:
    try:
        await container.stored_appointments().add(one)
    except Overtaken:  # another process was faster, or somebody has that time
        return


async def _share_results(container: Container, institution: str, now: datetime) -> None:
    sheet = instrument(Kind.PHQ9)
    for days, answers in LOW_MOOD:
        scored = score(Kind.PHQ9, answers)
        result = Result(
            id=container.ids().new(),
            student_id=RAVI,
            institution=institution,
            kind=Kind.PHQ9,
            instrument_version=sheet.version,
            checksum=sheet.checksum,
            language=Language.ENGLISH,
            answers=answers,
            total=scored.total,
            band=scored.band,
            positive=scored.positive,
            risk=scored.risk,
            completed_at=now - timedelta(days=days),
        )
        await container.results().add(result, None)


async def _promise(container: Container, counselor: Counselor, now: datetime) -> None:
    promise = Promise(
        id="demo-promise",
        counselor_id=counselor.id,
        student_id=ZOYA,
        institution=counselor.institution,
        due_on=local_day(now, counselor.availability.time_zone),
        what="Call the hostel office about a quieter room",
        made_at=now - timedelta(days=3),
    )
    try:
        await container.counselor_desk.promises().get(promise.id)
    except PromiseUnknown:
        await container.counselor_desk.promises().add(promise)
