"""What happened, told by use cases and stored in the same write as the thing it happened to (outbox).

Delivery is at least once, so whatever reacts to an event must be able to see it twice.
"""

from abc import abstractmethod
from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar, Protocol

import msgspec

from manmitra.domain.shared.entity import Entity


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """Ids, instants and states; never text that somebody wrote. `kind` is its name at rest and on the wire."""

    kind: ClassVar[str]
    logged: ClassVar[bool] = True
    """Whether it has a row of its own in the log; if not, the entity itself tells it to whoever asks later."""
    awaited: ClassVar[bool] = True
    """Whether something must react to it, whatever happens to the process that wrote it. If not, it is only shown to
    those who watch.
    """
    institution: str


class Stored(Entity, frozen=True, kw_only=True):
    """An event in the log. While it is `pending` something still has to react to it, at `due_at` or later."""

    event: Event
    at: datetime
    pending: bool
    due_at: datetime
    visits: int = 0
    """How often all reactions were done with it; more than once only when one of them wanted to look again."""
    attempts: int = 0
    """In vain, since the last visit."""
    dead: bool = False
    """Given up after many attempts; an operator can replay it."""


class EventLog(Protocol):
    """The log of all events, and what of it is still to be done."""

    @abstractmethod
    async def due(self, now: datetime, limit: int) -> Sequence[Stored]:
        """Pending ones whose time has come, the longest waiting first."""

    @abstractmethod
    async def take(self, stored: Stored, until: datetime) -> Stored | None:
        """Lease it: nobody else sees it as due before `until`. None when somebody else was faster."""

    @abstractmethod
    async def settle(self, *handled: Stored) -> None:
        """Save what became of them: still pending, done or dead. One that somebody else took meanwhile is theirs."""

    @abstractmethod
    async def after(self, institution: str, event_id: str, limit: int) -> Sequence[Stored]:
        """Those of the institution that follow `event_id`, in their order; what is gone since is not told."""

    @abstractmethod
    async def dead(self, limit: int) -> Sequence[Stored]:
        """Those that were given up."""
