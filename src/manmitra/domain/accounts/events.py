"""What others hear of an account: that it is there, and that it is left out of the statistics from now on."""

from collections.abc import Sequence
from typing import ClassVar

from manmitra.domain.accounts.model import User
from manmitra.domain.shared.events import Event
from manmitra.domain.shared.identity import Role


class StudentRegistered(Event, frozen=True, kw_only=True):
    """Of one who agreed to be counted when they signed up; nobody hears of the others."""

    kind: ClassVar[str] = "student.registered"

    student_id: str


class ParticipationWithdrawn(Event, frozen=True, kw_only=True):
    """They are not counted any more, and what can still be taken back of them is."""

    kind: ClassVar[str] = "participation.withdrawn"

    student_id: str


def registered(user: User) -> Sequence[Event]:
    counted = user.role is Role.STUDENT and user.consents.analytics_participation
    return [StudentRegistered(institution=user.institution, student_id=user.id)] if counted else []


def withdrawn(before: User, after: User) -> Sequence[Event]:
    if not before.consents.analytics_participation or after.consents.analytics_participation:
        return []
    return [ParticipationWithdrawn(institution=after.institution, student_id=after.id)]
