"""Taking a time (hold, confirm, book, move), and what happens to an appointment afterwards.

Nothing is locked. A use case reads, decides with a pure rule, and writes on the condition that nothing it
decided on has changed; when somebody wrote first it looks again, and then mostly finds a plain refusal.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

import msgspec
from msgspec.structs import replace

from manmitra.domain.booking import rules
from manmitra.domain.booking.events import happened
from manmitra.domain.booking.model import HOLD_LASTS, THING, Appointment, AppointmentUnknown
from manmitra.domain.booking.ports import Appointments, Overtaken
from manmitra.domain.counselors.model import Counselor, SessionType, Slot
from manmitra.domain.counselors.ports import Counselors
from manmitra.domain.counselors.rules import InvalidSlot, WallTime, Wanted, offered_slot, on_one_grid
from manmitra.domain.flags.known import Feature
from manmitra.domain.flags.switches import AS_MADE, Switches, asker_of, must_be_on
from manmitra.domain.shared.identity import Principal, Role
from manmitra.domain.shared.paging import Page, PageRequest
from manmitra.domain.shared.ports import Clock, Ids, Secrets
from manmitra.domain.shared.time import day_bounds, local_day

TRIES: Final = 6


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    """How the student would like to meet, and what for. Without a type: the counsellor's first."""

    type: SessionType | None = None
    reason: str = ""


ANYHOW: Final = Wish()


class Room(msgspec.Struct, frozen=True):
    appointment: Appointment
    chat_room_id: str


@dataclass(frozen=True, slots=True)
class BookingUseCases:
    """A student takes a time."""

    appointments: Appointments
    counselors: Counselors
    clock: Clock
    ids: Ids
    secrets: Secrets
    hold_lasts: timedelta = HOLD_LASTS
    switches: Switches = AS_MADE

    async def hold(self, who: Principal, wanted: Wanted, wish: Wish = ANYHOW) -> Appointment:
        """Keep a time for a while. Holding what one holds already gives the same hold. Raises FeatureOff, as `book`
        does: a hold that is there can be confirmed all the same.
        """
        return await self._claim(who, wanted, wish, confirm=False)

    async def book(self, who: Principal, wanted: Wanted, wish: Wish = ANYHOW) -> Appointment:
        """Hold and confirm at once. Asked again, after a lost answer for one, it gives the same booking."""
        return await self._claim(who, wanted, wish, confirm=True)

    async def confirm(self, who: Principal, appointment_id: str, wish: Wish = ANYHOW) -> Appointment:
        """Confirming twice is fine."""
        kind = None if wish.type is None else await self._offered(who, appointment_id, wish.type)

        def confirmed(held: Appointment, now: datetime) -> Appointment:
            who.must_own(held.student_id, THING)
            return held.confirm(now, type=kind, reason=wish.reason)

        return await change(self.appointments, self.clock, appointment_id, confirmed)

    async def renew(self, who: Principal, appointment_id: str) -> Appointment:
        """Ten more minutes, once."""

        def renewed(held: Appointment, now: datetime) -> Appointment:
            who.must_own(held.student_id, THING)
            return held.renew(now, self.hold_lasts)

        return await change(self.appointments, self.clock, appointment_id, renewed)

    async def _claim(self, who: Principal, wanted: Wanted, wish: Wish, *, confirm: bool) -> Appointment:
        must_be_on(self.switches, Feature.BOOKING, asker_of(who))
        counselor = await self._visible(who, wanted.counselor_id)
        starts_at = wanted.instant(counselor)
        for attempt in range(TRIES):
            now = self.clock.now()
            desk = await self.appointments.desk(who.user_id, now)
            mine = desk.on(counselor.id, starts_at, now)
            if mine is not None:
                return await self.confirm(who, mine.id, wish) if confirm else mine
            slot = offered_slot(counselor, starts_at, now)
            day = await booked_day(self.appointments, counselor, slot)
            if day is not None:
                rules.must_be_carried(counselor, slot, day, now)
            # Under hours that never changed only the same slot can clash, and that the unique index refuses.
            alone = attempt == 0 and on_one_grid(counselor, now)
            around = [] if alone else await self.appointments.around(slot)
            if desk.misses_one_of(around, who.user_id):
                continue
            ended = rules.admit(slot, desk, around, now)
            held = replace(
                Appointment.hold(
                    self.ids.new(),
                    slot,
                    who.user_id,
                    now,
                    turn=desk.turn + 1,
                    institution=who.institution,
                    lasts=self.hold_lasts,
                ),
                counselor_name=counselor.name,
                time_zone=counselor.availability.time_zone,
                type=counselor.offers(wish.type or counselor.session_types[0]),
                reason=wish.reason,
                room=self.secrets.token(),
            )
            try:
                made = held.confirm(now) if confirm else held
                return await self.appointments.add(made, ended, happened(None, made, ended), day)
            except Overtaken:
                continue
        raise Overtaken("that time is in great demand right now; please try again")

    async def _offered(self, who: Principal, appointment_id: str, wished: SessionType) -> SessionType:
        held = await self.appointments.get(appointment_id)
        who.must_own(held.student_id, THING)
        return (await self.counselors.get(held.counselor_id)).offers(wished)

    async def _visible(self, who: Principal, counselor_id: str) -> Counselor:
        counselor = await self.counselors.get(counselor_id)
        counselor.must_serve(who)
        return counselor


@dataclass(frozen=True, slots=True)
class AppointmentUseCases:
    """What happens to an appointment once it is there."""

    appointments: Appointments
    counselors: Counselors
    clock: Clock

    async def of(self, who: Principal, request: PageRequest) -> Page[Appointment]:
        """One's own, or those of the place for an admin; nobody's for a visitor."""
        if not who.known:
            return Page([])
        return await self.appointments.concerning(who, request, self.clock.now())

    async def one(self, who: Principal, appointment_id: str) -> Appointment:
        found = await self.appointments.get(appointment_id)
        found.must_concern(who)
        return found

    async def move(
        self, who: Principal, appointment_id: str, start: datetime | WallTime, counselor_id: str | None = None
    ) -> Appointment:
        """To another time of the same counsellor, in one write. Who loses the race for it keeps the former time."""
        for _ in range(TRIES):
            now = self.clock.now()
            former = await self.appointments.get(appointment_id)
            former.must_concern(who)
            if counselor_id not in (None, former.counselor_id):
                raise InvalidSlot("an appointment stays with its counsellor; cancel it and book the other one")
            counselor = await self.counselors.get(former.counselor_id)
            starts_at = Wanted(counselor.id, start).instant(counselor)
            if former.starts_at == starts_at and former.open(now):
                return former
            slot = offered_slot(counselor, starts_at, now)
            desk = await self.appointments.desk(former.student_id, now)
            moved = former.move(slot, now, desk.turn + 1)
            day = await booked_day(self.appointments, counselor, slot)
            if day is not None:
                rules.must_be_carried(counselor, slot, day, now, moving=former.id)
            around = [other for other in await self.appointments.around(slot) if other.id != former.id]
            ended = rules.admit(slot, desk.without(former), around, now)
            try:
                return await self.appointments.save(moved, ended, happened(former, moved, ended), day)
            except Overtaken:
                continue
        raise Overtaken("that time is in great demand right now; please try again")

    async def cancel(self, who: Principal, appointment_id: str, why: str = "") -> Appointment:
        """Before it begins: by the student, the counsellor or an admin. Twice is fine."""

        def cancelled(appointment: Appointment, now: datetime) -> Appointment:
            appointment.must_concern(who)
            return appointment.cancel(who.role, why, now)

        return await change(self.appointments, self.clock, appointment_id, cancelled)

    async def explain(self, who: Principal, appointment_id: str, reason: str) -> Appointment:
        """The student says anew what it is about."""

        def explained(appointment: Appointment, now: datetime) -> Appointment:
            who.must_own(appointment.student_id, THING)
            return appointment.explain(reason, now)

        return await change(self.appointments, self.clock, appointment_id, explained)

    async def complete(self, who: Principal, appointment_id: str, *, attended: bool = True) -> Appointment:
        """By its counsellor, once it has begun."""

        def completed(appointment: Appointment, now: datetime) -> Appointment:
            self._must_be_given_by(who, appointment)
            return appointment.met(now, attended=attended)

        return await change(self.appointments, self.clock, appointment_id, completed)

    async def note(self, who: Principal, appointment_id: str, notes: str) -> Appointment:
        """Its counsellor's notes; no student and no admin ever reads them."""

        def noted(appointment: Appointment, now: datetime) -> Appointment:
            self._must_be_given_by(who, appointment)
            return appointment.note(notes, now)

        return await change(self.appointments, self.clock, appointment_id, noted)

    async def join(self, who: Principal, appointment_id: str) -> Room:
        """The room, for the two whom it concerns."""
        appointment = await self.appointments.get(appointment_id)
        if not who.known or who.user_id not in (appointment.student_id, appointment.counselor_id):
            raise AppointmentUnknown("there is no such appointment")
        return Room(appointment, appointment.enter(self.clock.now()))

    def _must_be_given_by(self, who: Principal, appointment: Appointment) -> None:
        appointment.must_concern(who)
        who.must_be_one_of(Role.COUNSELOR)
        who.must_own(appointment.counselor_id, THING)


async def booked_day(appointments: Appointments, counselor: Counselor, slot: Slot) -> rules.BookedDay | None:
    """None for a counsellor without limits: nothing then needs to be counted."""
    if not counselor.availability.load.limits:
        return None
    zone_name = counselor.availability.time_zone
    day = local_day(slot.starts_at, zone_name)
    return await appointments.day(counselor.id, day, *day_bounds(day, zone_name))


async def change(
    appointments: Appointments, clock: Clock, appointment_id: str, step: Callable[[Appointment, datetime], Appointment]
) -> Appointment:
    """Read, decide, write; and again from the start when somebody wrote in between."""
    for _ in range(TRIES):
        found = await appointments.get(appointment_id)
        changed = step(found, clock.now())
        if changed is found:
            return found
        try:
            return await appointments.save(changed, events=happened(found, changed))
        except Overtaken:
            continue
    raise Overtaken("that appointment is being changed; please try again")
