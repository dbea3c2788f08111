"""Which event is which act. What is not in this table is not counted. Pure."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from msgspec.structs import replace

from manmitra.domain.accounts.events import StudentRegistered
from manmitra.domain.accounts.model import User
from manmitra.domain.analytics.calendar import month_of
from manmitra.domain.analytics.cells import NOT_TOLD
from manmitra.domain.analytics.model import BY_DEPARTMENT, BY_TIME, OUTCOMES, Act, By, Fact, Kind, cell, cube_of
from manmitra.domain.assessments.events import ResultKept
from manmitra.domain.booking.events import (
    AppointmentBooked,
    AppointmentCancelled,
    AppointmentCompleted,
    AppointmentEvent,
    AppointmentMissed,
)
from manmitra.domain.booking.model import State
from manmitra.domain.chat.events import ConversationStarted
from manmitra.domain.crisis.events import RiskSeen
from manmitra.domain.forum.events import PostShown
from manmitra.domain.resources.events import ResourceUsed
from manmitra.domain.shared.events import Event, Stored
from manmitra.domain.shared.identity import Role
from manmitra.domain.shared.time import local_day

BANDED: Final = {"phq9": By.PHQ9, "gad7": By.GAD7}
OUTCOME_OF: Final[Mapping[State, Kind]] = {State.COMPLETED: Kind.SESSION, State.NO_SHOW: Kind.NO_SHOW}
NOBODY_S_DAY: Final = (Kind.REGISTRATION, *OUTCOMES)
"""These make no day of activity: signing up by itself is none, and of outcomes somebody else tells."""


def _appointment(kind: Kind) -> Callable[[Any, str], Act]:
    return lambda event, _: Act(
        kind=kind,
        person_id=event.student_id,
        institution=event.institution,
        thing=event.appointment_id,
        facets=((By.COUNSELOR, event.counselor_id),),
    )


def _outcome(kind: Kind) -> Callable[[AppointmentEvent, str], Act]:
    """On its own day, however late its counsellor says so. Thus a correction finds what it corrects."""
    return lambda event, stored_id: replace(_appointment(kind)(event, stored_id), at=event.starts_at)


def _result(event: ResultKept, stored_id: str) -> Act:
    banded = BANDED.get(event.form)
    facets = ((By.FORM, event.form), *(((banded, event.band),) if banded else ()))
    return Act(
        kind=Kind.ASSESSMENT,
        person_id=event.student_id,
        institution=event.institution,
        thing=stored_id,
        facets=facets,
    )


ACTS: Final[dict[type[Event], Callable[[Any, str], Act]]] = {
    AppointmentBooked: _appointment(Kind.BOOKING),
    AppointmentCancelled: _appointment(Kind.CANCELLATION),
    AppointmentCompleted: _outcome(Kind.SESSION),
    AppointmentMissed: _outcome(Kind.NO_SHOW),
    ResultKept: _result,
    StudentRegistered: lambda event, _: Act(
        kind=Kind.REGISTRATION, person_id=event.student_id, institution=event.institution, thing=event.student_id
    ),
    ConversationStarted: lambda event, stored_id: Act(
        kind=Kind.CHAT,
        person_id=event.student_id,
        institution=event.institution,
        thing=stored_id,
        facets=((By.TOPIC, event.topic),),
    ),
    RiskSeen: lambda event, stored_id: Act(
        kind=Kind.CRISIS,
        person_id=event.student_id,
        institution=event.institution,
        thing=stored_id,
        facets=((By.TIER, event.tier.value),),
    ),
    PostShown: lambda event, _: Act(
        kind=Kind.POST, person_id=event.author_id, institution=event.institution, thing=event.post_id
    ),
    ResourceUsed: lambda event, stored_id: Act(
        kind=Kind.RESOURCE, person_id=event.student_id, institution=event.institution, thing=stored_id
    ),
}


def when(act: Act, stored: Stored) -> datetime:
    return act.at or stored.at


def agreed(user: User, at: datetime) -> bool:
    """Whether they took part at that moment: they do now, and nothing about them has changed since."""
    return user.role is Role.STUDENT and user.active and user.consents.analytics_participation and user.updated_at <= at


def facts_of(act: Act, department: str, stored: Stored) -> tuple[str, list[Fact]]:
    """The month, and one fact for each cube that it counts in."""
    day = local_day(when(act, stored))

    def fact(kind: Kind, by: By | None = None, value: str = "", thing: str = act.thing) -> Fact:
        return Fact(
            cube=cube_of(kind, by),
            cell=cell(kind, by, value),
            person_id=act.person_id,
            thing=thing,
            day=day if by is None and kind in BY_TIME else None,
        )

    today = f"{act.person_id}|{day}"
    where = department or NOT_TOLD
    facts = [fact(act.kind), *(fact(act.kind, by, value) for by, value in act.facets)]
    if act.kind in BY_DEPARTMENT:
        facts.append(fact(act.kind, By.DEPARTMENT, where))
    if act.kind not in NOBODY_S_DAY:
        facts += [fact(Kind.ACTIVE, thing=today), fact(Kind.ACTIVE, By.DEPARTMENT, where, thing=today)]
    return month_of(day), facts
