"""What open sockets are told, and who may hear it."""

from datetime import datetime
from typing import Any

import msgspec

from manmitra.domain.shared.identity import STAFF, Principal


class Audience(msgspec.Struct, frozen=True, kw_only=True):
    """Who may hear it: any of the three. Nobody outside `institution` ever does."""

    institution: str
    users: tuple[str, ...] = ()
    staff: bool = False
    everyone: bool = False
    """Visitors too: for what `GET /api/counselors/:id/availability` tells everybody."""

    def holds(self, who: Principal) -> bool:
        if who.institution != self.institution:
            return False
        return self.everyone or (who.known and who.user_id in self.users) or (self.staff and who.role in STAFF)


class Frame(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that a socket may carry. `id` is the event's: sorted by time, the same when it is told twice."""

    id: str
    kind: str
    at: datetime
    audience: Audience
    data: dict[str, Any]
    """Ids, instants and states in camelCase, ready to be sent; never text that somebody wrote."""
    by: str = ""
    """The user whose doing it was, if that matters: who holds a slot is not told that it is locked."""
