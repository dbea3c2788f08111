"""Who is on call: shifts as instants, so that midnight and changes of the clock are nothing special."""

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, Self

import msgspec
from msgspec.structs import replace

from manmitra.domain.shared.entity import Entity
from manmitra.domain.shared.errors import Invalid
from manmitra.domain.shared.identity import ADMINS, Role
from manmitra.domain.shared.time import zone

MOST_SHIFTS: Final = 2000
LONGEST_SHIFT: Final = timedelta(days=7)


class RosterInvalid(Invalid):
    code = "roster_invalid"


class Duty(StrEnum):
    COUNSELOR = "counselor"
    DEPUTY = "deputy"
    DUTY_ADMIN = "duty_admin"


MAY: Final = {
    Duty.COUNSELOR: frozenset({Role.COUNSELOR}),
    Duty.DEPUTY: frozenset({Role.COUNSELOR, *ADMINS}),
    Duty.DUTY_ADMIN: ADMINS,
}


class Shift(msgspec.Struct, frozen=True, kw_only=True):
    """Its end is no longer in it."""

    user_id: str
    duty: Duty
    starts_at: datetime
    ends_at: datetime


class Member(msgspec.Struct, frozen=True):
    """One of the institution's staff whose account is active."""

    user_id: str
    role: Role


class OnDuty(msgspec.Struct, frozen=True, kw_only=True):
    """At one moment. `staff` are all who are active."""

    counselors: tuple[str, ...] = ()
    deputies: tuple[str, ...] = ()
    duty_admins: tuple[str, ...] = ()
    staff: tuple[str, ...] = ()


class Roster(Entity, frozen=True, kw_only=True):
    """Of one institution, whose name is its id."""

    shifts: tuple[Shift, ...] = ()

    def at(self, now: datetime, staff: Collection[str]) -> OnDuty:
        """Whoever is no longer active staff is on duty no more, whatever the shifts say."""

        def on(duty: Duty) -> tuple[str, ...]:
            there = (one for one in self.shifts if one.duty is duty and one.starts_at <= now < one.ends_at)
            return tuple(dict.fromkeys(one.user_id for one in there if one.user_id in staff))

        return OnDuty(
            counselors=on(Duty.COUNSELOR),
            deputies=on(Duty.DEPUTY),
            duty_admins=on(Duty.DUTY_ADMIN),
            staff=tuple(staff),
        )

    def with_shifts(self, shifts: Sequence[Shift], staff: Sequence[Member], now: datetime) -> Self:
        """These take the place of all that there were; what is over already is left out. Raises RosterInvalid."""
        roles = {one.user_id: one.role for one in staff}
        for one in shifts:
            if not timedelta() < one.ends_at - one.starts_at <= LONGEST_SHIFT:
                raise RosterInvalid("a shift ends after it starts, and lasts seven days at most")
            if roles.get(one.user_id) not in MAY[one.duty]:
                raise RosterInvalid(f"nobody of the staff with that id may be on duty as {one.duty.value}")
        kept = sorted((one for one in shifts if one.ends_at > now), key=lambda one: (one.starts_at, one.duty))
        if len(kept) > MOST_SHIFTS:
            raise RosterInvalid(f"a roster holds {MOST_SHIFTS} shifts at most")
        return replace(self, shifts=tuple(kept))


def weekly(first: Shift, weeks: int, zone_name: str) -> Iterator[Shift]:
    """The same wall times in that zone, in each of so many weeks. Raises RosterInvalid, or Invalid for a zone that does
    not exist.
    """
    tz = zone(zone_name)
    try:
        for week in range(weeks):
            starts, ends = (
                _later(moment.astimezone(tz), timedelta(weeks=week)) for moment in (first.starts_at, first.ends_at)
            )
            yield replace(first, starts_at=starts, ends_at=ends)
    except OverflowError as error:
        raise RosterInvalid("a shift is out of range") from error


def _later(wall: datetime, by: timedelta) -> datetime:
    """Arithmetic within one zone moves the wall, not the instant; the offset is then the one of that day."""
    moved = wall + by
    return moved.astimezone(zone("UTC"))
