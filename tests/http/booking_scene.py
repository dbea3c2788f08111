"""A campus with two counsellors, for the tests over HTTP. The clock stands at Wednesday 25 November, 10:00 local."""

from typing import Any

from manmitra.domain.counselors.model import Availability
from manmitra.domain.shared.identity import Role
from tests.conftest import Person, World
from tests.domain.booking_examples import AFTERNOON, MORNING, a_counselor, hours

DAY = "2026-11-26"


async def a_counsellor_there(world: World, availability: Availability | None = None, **profile: Any) -> Person:
    """Signed in, with a profile and hours."""
    person = await world.staff(Role.COUNSELOR)
    counselor = a_counselor(person.id, availability or hours(MORNING, AFTERNOON), **profile)
    await world.container.stored_counselors().add(counselor)
    return person


def at(counselor: Person, wall: str = "09:00", day: str = DAY, **more: Any) -> dict[str, Any]:
    return {"counselorId": counselor.id, "date": day, "time": wall, **more}


async def booked(student: Person, counselor: Person, wall: str = "09:00", **more: Any) -> dict[str, Any]:
    """A confirmed appointment."""
    answer = await student.post("/api/bookings", at(counselor, wall, **more))
    assert answer.status_code == 201, answer.text
    found: dict[str, Any] = answer.json()["data"]
    return found


async def held(student: Person, counselor: Person, wall: str = "09:00", **more: Any) -> dict[str, Any]:
    answer = await student.post("/api/bookings/hold", at(counselor, wall, **more))
    assert answer.status_code == 201, answer.text
    found: dict[str, Any] = answer.json()["data"]
    return found


def refusal(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]
