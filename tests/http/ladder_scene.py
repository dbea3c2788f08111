"""An alert on its way up the ladder, with couriers that a test can make fail and a clock that it moves."""

from datetime import datetime, timedelta
from typing import Any

from manmitra.domain.crisis.roster import Duty
from manmitra.domain.notifications.couriers import Courier, NotSent
from manmitra.domain.notifications.model import Channel, Outgoing, Receipt
from manmitra.domain.shared.identity import Role
from tests.conftest import Person, World

PUBLIC = "https://api.campus.example"


class Post(Courier):
    """Keeps what it is handed; while `trouble` is set it fails instead."""

    def __init__(self, trouble: NotSent | None = None) -> None:
        self.sent = list[Outgoing]()
        self.tried = 0
        self.trouble = trouble

    async def send(self, message: Outgoing) -> Receipt:
        self.tried += 1
        if self.trouble is not None:
            raise self.trouble
        self.sent.append(message)
        return Receipt(ref=f"ref-{message.reference}")

    def to(self, person: Person) -> list[Outgoing]:
        return [one for one in self.sent if one.to == person.email]


class Team:
    """A counsellor on call, a deputy, a duty admin, and one more of the staff, who is on no shift."""

    counselor: Person
    deputy: Person
    admin: Person
    other: Person


async def a_team(world: World) -> Team:
    team = Team()
    team.counselor, team.deputy = await world.staff(Role.COUNSELOR), await world.staff(Role.COUNSELOR)
    team.admin, team.other = await world.staff(Role.ADMIN), await world.staff(Role.COUNSELOR)
    duties = ((team.counselor, Duty.COUNSELOR), (team.deputy, Duty.DEPUTY), (team.admin, Duty.DUTY_ADMIN))
    shifts = [shift(world, person, duty) for person, duty in duties]
    answer = await team.admin.put("/api/crisis/roster", json={"shifts": shifts})
    assert answer.status_code == 200, answer.text
    return team


def shift(world: World, person: Person, duty: Duty, **more: Any) -> dict[str, Any]:
    now = world.clock.now()
    starts, ends = now - timedelta(hours=1), now + timedelta(hours=23)
    return {
        "userId": person.id,
        "duty": duty.value,
        "startsAt": starts.isoformat(),
        "endsAt": ends.isoformat(),
        **more,
    }


def with_post(world: World, post: Post) -> Post:
    """All channels are this courier's; nothing may have been sent before."""
    couriers: dict[Channel, Courier] = dict.fromkeys(Channel, post)
    world.container.couriers().clear()  # type: ignore[attr-defined]  # a dict, which the whole world shares
    world.container.couriers().update(couriers)  # type: ignore[attr-defined]
    return post


async def an_alert(world: World, student: Person | None = None, tier: str = "high") -> str:
    student = student or await world.student()
    answer = await student.post("/api/crisis/alert", json={"message": "please call me", "tier": tier})
    assert answer.status_code == 201, answer.text
    await settle(world)
    return str(answer.json()["data"]["id"])


async def settle(world: World) -> None:
    """Everything that is due now is done: events, the ladder, deliveries."""
    await world.container.relay().quiet()
    while (
        await world.container.escalation().run_due()
        or await world.container.relay().run_due()
        or await world.container.urgent_dispatch().run_due()
    ):
        await world.container.relay().quiet()


async def until(world: World, moment: datetime) -> None:
    world.clock.set(moment)
    await settle(world)


async def after(world: World, **by: float) -> None:
    await until(world, world.clock.now() + timedelta(**by))


async def report(person: Person, alert: str) -> dict[str, Any]:
    answer = await person.get(f"/api/crisis/alerts/{alert}/report")
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()["data"]
    return found


def climbed(found: dict[str, Any], start: datetime) -> list[tuple[float, str, int]]:
    """Minutes after `start`, rung, and how many were told."""
    return [
        ((datetime.fromisoformat(one["at"]) - start).total_seconds() / 60, one["rung"], len(one["told"]))
        for one in found["steps"]
    ]
