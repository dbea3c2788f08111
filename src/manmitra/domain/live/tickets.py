"""Tickets for the handshake of a live connection: browsers can't send a token with it, and an address is logged."""

from datetime import datetime

import msgspec

from manmitra.domain.shared.entity import Entity
from manmitra.domain.shared.errors import TooMany, Unauthenticated
from manmitra.domain.shared.identity import Principal, Role, UserId


class TicketSpent(Unauthenticated):
    """Unknown, used or too old: one answer for all."""

    code = "ticket_spent"


class TooManyTickets(TooMany):
    code = "too_many_tickets"


class Ticket(Entity, frozen=True, kw_only=True):
    """Good once, for a minute. Its id is the digest of what was handed out; the sign-in behind it ends at `ends_at`."""

    user_id: str
    role: Role
    institution: str
    session_id: str
    expires_at: datetime
    ends_at: datetime | None

    def principal(self) -> Principal:
        return Principal(UserId(self.user_id), self.role, self.institution, self.session_id)


class Issued(msgspec.Struct, frozen=True, kw_only=True):
    """What is handed out, once."""

    ticket: str
    expires_at: datetime


class Admitted(msgspec.Struct, frozen=True):
    """Somebody at the door of the live connections, until their sign-in ends (None: a visitor)."""

    who: Principal
    ends_at: datetime | None
