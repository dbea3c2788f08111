"""A counsellor at their desk, and students whom they treat. The clock stands at Wednesday 25 November, 10:00 local."""

from datetime import datetime, timedelta
from typing import Any

from tests.conftest import Person, World
from tests.forms import form
from tests.http.booking_scene import booked

Json = dict[str, Any]


async def desk(person: Person, path: str) -> Json:
    answer = await person.get(f"/api/desk/{path}")
    assert answer.status_code == 200, answer.text
    found: Json = answer.json()["data"]
    return found


async def caseload(person: Person, **query: Any) -> list[Json]:
    found = await desk(person, "caseload?" + "&".join(f"{name}={value}" for name, value in query.items()))
    items: list[Json] = found["items"]
    return items


async def shares(student: Person, *, history: bool = True) -> None:
    answer = await student.put("/api/users/privacy-settings", {"share_chat_history": history})
    assert answer.status_code == 200, answer.text


async def filled(student: Person, kind: str, *answers: int) -> str:
    answer = await student.post(f"/api/assessments/{kind}/submit", form(kind, *answers))
    assert answer.status_code == 201, answer.text
    return str(answer.json()["data"]["id"])


async def at_time(world: World, moment: datetime, *people: Person) -> None:
    """The clock is moved, and whose sign-in has ended meanwhile signs in again."""
    world.clock.set(moment)
    for person in people:
        user = await world.container.users().get(person.id)
        opened = await world.container.doorkeeper().open(user, "test", world.clock.now())
        person.token = str(opened.access_token)


async def met(world: World, student: Person, counselor: Person, wall: str, day: str) -> Json:
    """Booked now; the clock is moved to its end, and the counsellor says that it took place."""
    one = await booked(student, counselor, wall, day=day)
    await at_time(world, datetime.fromisoformat(one["endsAt"]) + timedelta(minutes=1), student, counselor)
    answer = await counselor.put(f"/api/bookings/{one['id']}/complete")
    assert answer.status_code == 200, answer.text
    return one
