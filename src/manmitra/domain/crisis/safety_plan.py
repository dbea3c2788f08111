"""A person's own plan for the hours in which it is hard to stay safe.

Its six parts follow the structure of B. Stanley and G. K. Brown, "Safety Planning Intervention: A Brief Intervention to
Mitigate Suicide Risk", Cognitive and Behavioral Practice 19 (2012) 256-264, doi:10.1016/j.cbpra.2011.01.001. Every word
in it is the person's own.
"""

from datetime import datetime

import msgspec

from manmitra.domain.shared.entity import Entity
from manmitra.domain.shared.errors import Conflict, NotFound


class NoPlan(NotFound):
    code = "no_safety_plan"


class PlanChanged(Conflict):
    """It was changed on another device since it was read: look at both before one of them is lost."""

    code = "safety_plan_changed"


class Parts(msgspec.Struct, frozen=True, kw_only=True):
    """In the order in which they are used: from what one notices to what keeps dangerous things away."""

    warning_signs: tuple[str, ...] = ()
    coping_strategies: tuple[str, ...] = ()
    distractions: tuple[str, ...] = ()
    people_to_ask: tuple[str, ...] = ()
    professionals: tuple[str, ...] = ()
    safe_surroundings: tuple[str, ...] = ()


class SafetyPlan(Entity, frozen=True, kw_only=True):
    """Its id is the student's. `shared`: counsellors who treat them, or answer an alert of theirs, may read it."""

    institution: str
    parts: Parts = Parts()
    shared: bool = False
    updated_at: datetime


class PlanRead(Entity, frozen=True, kw_only=True):
    """That a counsellor read it: written before they see it, and shown to the student."""

    student_id: str
    institution: str
    reader_id: str
    alert_id: str = ""
    read_at: datetime
