"""Getting to a live connection, staying there, and catching up."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from manmitra.domain.live.ports import Pace, Standing, Tickets
from manmitra.domain.live.tickets import Admitted, Issued, Ticket, TicketSpent, TooManyTickets
from manmitra.domain.shared.events import EventLog, Stored
from manmitra.domain.shared.identity import Principal
from manmitra.domain.shared.moments import least_id_before, millisecond_of
from manmitra.domain.shared.ports import Clock, Secrets

LASTS: Final = timedelta(minutes=1)
TICKETS: Final = 30
"""In a minute, for one person; for visitors of one address that many times VISITORS."""
VISITORS: Final = 10
OVERLAP: Final = timedelta(seconds=10)
"""Ids of two processes may reach the log in another order than their times say."""
LONGEST_AWAY: Final = timedelta(hours=1)
MOST_MISSED: Final = 500


@dataclass(frozen=True, slots=True)
class LiveUseCases:
    tickets: Tickets
    standing: Standing
    events: EventLog
    pace: Pace
    clock: Clock
    secrets: Secrets

    async def issue(self, who: Principal, ends_at: datetime | None, address: str) -> Issued:
        """Raises TooManyTickets."""
        now = self.clock.now()
        key, most = (who.user_id, TICKETS) if who.known else (address, TICKETS * VISITORS)
        wait = self.pace.over(f"ticket {key}", most, 60, now)
        if wait:
            raise TooManyTickets("Too many connections were begun. Please wait a little.", retry_after=wait)
        token = self.secrets.token()
        await self.tickets.add(
            Ticket(
                id=self.secrets.digest(token),
                user_id=who.user_id,
                role=who.role,
                institution=who.institution,
                session_id=who.session_id,
                expires_at=now + LASTS,
                ends_at=ends_at,
            )
        )
        return Issued(ticket=token, expires_at=now + LASTS)

    async def redeem(self, token: str) -> Admitted:
        """Raises TicketSpent, also when the sign-in has ended since."""
        now = self.clock.now()
        ticket = await self.tickets.take(self.secrets.digest(token))
        if ticket is None or now >= ticket.expires_at or (ticket.ends_at is not None and now >= ticket.ends_at):
            raise TicketSpent("This ticket is not good, or not any more. Please ask for a new one.")
        if ticket.session_id and await self.standing.ended([ticket.session_id], now):
            raise TicketSpent("The sign-in behind this ticket has ended. Please sign in again.")
        return Admitted(ticket.principal(), ticket.ends_at)

    async def ended(self, session_ids: Collection[str]) -> set[str]:
        return await self.standing.ended(session_ids, self.clock.now())

    async def missed(self, who: Principal, after: str) -> Sequence[Stored] | None:
        """What happened in the institution since that event and a little before it; None when it is too much to tell,
        or too long ago.
        """
        since = self._before(after)
        if since is None:
            return None
        found = await self.events.after(who.institution, since, MOST_MISSED)
        return None if len(found) >= MOST_MISSED else found

    def _before(self, after: str) -> str | None:
        """The least id of the time OVERLAP earlier."""
        if millisecond_of(after) < (self.clock.now() - LONGEST_AWAY).timestamp() * 1000:
            return None
        return least_id_before(after, int(OVERLAP.total_seconds() * 1000))


def at(moment: datetime) -> str:
    """As instants are written on the wire."""
    return f"{moment.astimezone(UTC).isoformat(timespec='milliseconds')[:-6]}Z"
