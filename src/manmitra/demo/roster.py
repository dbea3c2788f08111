"""Who is on call in the demo, so that an alert climbs from one to the next and does not begin with everybody."""

from contextlib import suppress
from typing import Final

from manmitra.container import Container
from manmitra.domain.crisis.roster import LONGEST_SHIFT, Duty, Shift
from manmitra.domain.shared.errors import Conflict
from manmitra.domain.shared.identity import Principal, Role, UserId

WEEKS: Final = 8
ON_CALL: Final = (
    (Duty.COUNSELOR, "counselor@demo.example"),
    (Duty.DEPUTY, "counselor2@demo.example"),
    (Duty.DUTY_ADMIN, "admin@demo.example"),
)


async def put_on_call(container: Container) -> None:
    """Unless there are shifts that are not over: somebody who tries the demo may have set their own."""
    now = container.clock().now()
    who = Principal(UserId(""), Role.SUPER_ADMIN, container.settings().institution)
    if any(one.ends_at > now for one in (await container.on_call().read(who)).roster.shifts):
        return
    people = [(duty, await container.users().by_email(email)) for duty, email in ON_CALL]
    shifts = [
        Shift(
            user_id=person.id,
            duty=duty,
            starts_at=now + week * LONGEST_SHIFT,
            ends_at=now + (week + 1) * LONGEST_SHIFT,
        )
        for duty, person in people
        if person is not None and person.active
        for week in range(WEEKS)
    ]
    with suppress(Conflict):  # another process was faster
        await container.on_call().set(who, shifts)
