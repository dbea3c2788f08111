"""Who is told of what happens to an appointment, and when they are reminded of it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from manmitra.domain.booking.events import AppointmentEvent
from manmitra.domain.booking.model import Appointment, AppointmentUnknown, State
from manmitra.domain.booking.ports import Appointments
from manmitra.domain.notifications.model import Category, Priority, Template
from manmitra.domain.notifications.telling import Telling, Told
from manmitra.domain.shared.events import Stored
from manmitra.domain.shared.ports import Clock

REMINDERS: Final = (timedelta(hours=24), timedelta(hours=1))
"""How long before the start."""
PAGE: Final = "/bookings"


@dataclass(frozen=True, slots=True)
class AppointmentNews:
    """Reactions to events: each may be called twice with the same one."""

    telling: Telling
    appointments: Appointments
    clock: Clock

    async def booked(self, event: AppointmentEvent, stored: Stored) -> datetime | None:
        return await self._told_and_reminded(event, stored, Template.APPOINTMENT_BOOKED)

    async def moved(self, event: AppointmentEvent, stored: Stored) -> datetime | None:
        return await self._told_and_reminded(event, stored, Template.APPOINTMENT_MOVED)

    async def cancelled(self, event: AppointmentEvent, stored: Stored) -> None:
        found = await self._found(event)
        if found is not None:
            await self._tell(found, stored.id, Template.APPOINTMENT_CANCELLED)

    async def _told_and_reminded(self, event: AppointmentEvent, stored: Stored, template: Template) -> datetime | None:
        """Returns when the next reminder is due. What happens to the appointment later has an event of its own, so
        a reminder is only right while it stands at the time that this event told.
        """
        found = await self._found(event)
        if found is None or found.state is not State.CONFIRMED or found.starts_at != event.starts_at:
            return None
        now = self.clock.now()
        if stored.visits == 0:
            await self._tell(found, stored.id, template)
        else:
            passed = [before for before in REMINDERS if stored.at < event.starts_at - before <= now < event.starts_at]
            if passed:
                hours = int(min(passed).total_seconds()) // 3600
                # By the time, not by the event: two may tell the same one, when it was moved away and back again.
                key = f"{found.id}:{found.starts_at:%Y%m%dT%H%M}:{hours}h"
                await self._tell(found, key, Template.APPOINTMENT_REMINDER)
        return next((event.starts_at - before for before in REMINDERS if event.starts_at - before > now), None)

    async def _found(self, event: AppointmentEvent) -> Appointment | None:
        try:
            return await self.appointments.get(event.appointment_id)
        except AppointmentUnknown:
            return None

    async def _tell(self, one: Appointment, key: str, template: Template) -> None:
        reminder = template is Template.APPOINTMENT_REMINDER
        params = {
            "appointment_id": one.id,
            "starts_at": one.starts_at.isoformat(),
            "ends_at": one.ends_at.isoformat(),
            "time_zone": one.time_zone,
            "counselor_name": one.counselor_name,
            "type": one.type.value,
            "moves": str(one.moves),
        }
        await self.telling.tell(
            *(
                Told(
                    key=key,
                    user_id=user_id,
                    institution=one.institution,
                    category=Category.REMINDER if reminder else Category.APPOINTMENT,
                    template=template,
                    params=params,
                    priority=Priority.HIGH if reminder else Priority.MEDIUM,
                    action_url=PAGE,
                )
                for user_id in (one.student_id, one.counselor_id)
            )
        )
