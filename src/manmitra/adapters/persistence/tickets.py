"""Tickets, and whether sessions are still good, over the document store."""

from collections.abc import Collection
from datetime import datetime
from itertools import islice
from typing import Final

from manmitra.adapters.persistence.documents import from_document, instant_text, to_document
from manmitra.adapters.persistence.store import Clause, Delete, DocumentStore, Insert, Stale, equals
from manmitra.domain.live.ports import Standing, Tickets
from manmitra.domain.live.tickets import Ticket

TICKETS: Final = "live_tickets"
SESSIONS: Final = "sessions"
AT_ONCE: Final = 500


class StoredTickets(Tickets):
    def __init__(self, *, store: DocumentStore) -> None:
        self._store = store

    async def add(self, ticket: Ticket) -> None:
        await self._store.apply(Insert(TICKETS, to_document(ticket)))

    async def take(self, digest: str) -> Ticket | None:
        found = await self._store.get(TICKETS, digest)
        if found is None:
            return None
        try:
            await self._store.apply(Delete(TICKETS, digest, found["version"]))
        except Stale:
            return None
        return from_document(found, Ticket)


class StoredStanding(Standing):
    """Counts first: nearly always all of them are good, and then no document is read."""

    def __init__(self, *, store: DocumentStore) -> None:
        self._store = store

    async def ended(self, session_ids: Collection[str], now: datetime) -> set[str]:
        ended, rest = set[str](), iter(session_ids)
        while some := list(islice(rest, AT_ONCE)):
            good = [
                Clause("id", "in", some),
                equals("live", value=True),
                Clause("expires_at", ">", instant_text(now)),
            ]
            if await self._store.count(SESSIONS, good) < len(set(some)):
                ended |= {*some} - {one["id"] for one in await self._store.find(SESSIONS, good, limit=AT_ONCE)}
        return ended
