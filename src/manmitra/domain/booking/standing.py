"""The last question before a message about an appointment leaves: does it still stand as the message says?"""

from dataclasses import dataclass
from typing import Final

from manmitra.domain.booking.model import AppointmentUnknown, State
from manmitra.domain.booking.ports import Appointments
from manmitra.domain.notifications.model import Notification, Template
from manmitra.domain.notifications.ports import StillWanted
from manmitra.domain.shared.ports import Clock

ABOUT_A_TIME: Final = frozenset(
    {Template.APPOINTMENT_BOOKED, Template.APPOINTMENT_MOVED, Template.APPOINTMENT_REMINDER}
)


@dataclass(frozen=True, slots=True)
class WhileItStands(StillWanted):
    appointments: Appointments
    clock: Clock

    async def __call__(self, notification: Notification) -> bool:
        """Not for an appointment that was cancelled, moved to another time, or has begun since."""
        if notification.template not in ABOUT_A_TIME:
            return True
        try:
            found = await self.appointments.get(notification.params["appointment_id"])
        except AppointmentUnknown:
            return False
        same_time = found.starts_at.isoformat() == notification.params["starts_at"]
        return found.state is State.CONFIRMED and same_time and self.clock.now() < found.starts_at
