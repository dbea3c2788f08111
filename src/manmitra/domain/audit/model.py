"""One line for each thing that an admin did, and its place in the chain of its institution."""

from datetime import datetime
from typing import Self

import msgspec

from manmitra.domain.shared.entity import Entity
from manmitra.domain.shared.errors import Conflict
from manmitra.domain.shared.identity import Principal, Role

Value = str | int | bool | None
Facts = dict[str, Value]
"""Of an object before or after: states, roles, counts. Never a name, an address or text that somebody wrote."""


class Overtaken(Conflict):
    """Somebody did something else there since the top was read: what was decided from it must be decided anew."""

    code = "overtaken"


class Act(msgspec.Struct, frozen=True, kw_only=True):
    """Who did what to what. `institution` is the one to which it was done, whose admins read it."""

    institution: str
    at: datetime
    actor: str
    role: Role
    action: str
    kind: str
    object_id: str
    before: Facts = msgspec.field(default_factory=dict)
    after: Facts = msgspec.field(default_factory=dict)

    @classmethod
    def of(
        cls,
        who: Principal,
        at: datetime,
        action: str,
        object_id: str,
        *,
        before: Facts | None = None,
        after: Facts | None = None,
        institution: str | None = None,
    ) -> Self:
        """`action` is `kind.what`, as in user.suspended."""
        return cls(
            institution=who.institution if institution is None else institution,
            at=at,
            actor=who.user_id,
            role=who.role,
            action=action,
            kind=action.partition(".")[0],
            object_id=object_id,
            before=before or {},
            after=after or {},
        )


class Line(Entity, frozen=True, kw_only=True):
    """An act in its place: `link` is made of it and of the link before it, so that no line can be changed, left out or
    put in between unnoticed.
    """

    institution: str
    seq: int
    act: Act
    link: str


class Top(Entity, frozen=True, kw_only=True):
    """The end of the chain of one institution, whose name is its id. Who writes a line moves it, so two who decide from
    what they read at the same time can't both be right.
    """

    seq: int = 0
    link: str = ""


class Checked(msgspec.Struct, frozen=True):
    """`broken_at`: the first line that is not what was written; None when all of them are."""

    lines: int
    broken_at: int | None
