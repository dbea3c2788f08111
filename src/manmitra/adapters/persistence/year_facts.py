"""What the yearly report counts, out of the store: accounts, certificates, alerts and drills."""

from datetime import date, datetime, time
from typing import Final

from manmitra.adapters.persistence.aside import readable
from manmitra.adapters.persistence.documents import from_document, instant_text
from manmitra.adapters.persistence.store import FIND_LIMIT, Clause, Cursor, DocumentStore, Sort, equals
from manmitra.domain.crisis.model import Alert
from manmitra.domain.moderation.desk_ports import Certificates
from manmitra.domain.moderation.records import Certificate
from manmitra.domain.reports.annual import YearFacts
from manmitra.domain.reports.ports import Years
from manmitra.domain.shared.identity import Role
from manmitra.domain.shared.paging import PAGE_LIMIT, PageRequest
from manmitra.domain.shared.time import DEFAULT_ZONE, zone

BY_TIME: Final = Sort("raised_at")


class StoredYears(Years):
    def __init__(self, *, store: DocumentStore, certificates: Certificates) -> None:
        self._store = store
        self._certificates = certificates

    async def facts(self, institution: str, year: int) -> YearFacts:
        since, until = (datetime.combine(date(one, 1, 1), time.min, zone(DEFAULT_ZONE)) for one in (year, year + 1))
        alerts, bad = await self._alerts(institution, since, until)
        return YearFacts(
            students=await self._active(institution, Role.STUDENT),
            counselors=await self._active(institution, Role.COUNSELOR),
            certificates=tuple(one for one in await self._given(institution) if one.granted_at < until),
            alerts=tuple(alerts),
            unreadable=bad,
        )

    async def _active(self, institution: str, role: Role) -> int:
        """Whoever was invited and never came has no password, and is not here."""
        where = [
            equals("institution", institution),
            equals("role", role.value),
            equals("active", value=True),
            Clause("password_hash", ">", ""),
        ]
        return await self._store.count("users", where)

    async def _given(self, institution: str) -> list[Certificate]:
        found, cursor = list[Certificate](), None
        while True:
            page = await self._certificates.of_institution(institution, PageRequest(PAGE_LIMIT, cursor))
            found += page.items
            cursor = page.next_cursor
            if cursor is None:
                return found

    async def _alerts(self, institution: str, since: datetime, until: datetime) -> tuple[list[Alert], int]:
        """And how many of them could not be read."""
        where = [
            equals("institution", institution),
            Clause("raised_at", ">=", instant_text(since)),
            Clause("raised_at", "<", instant_text(until)),
        ]
        found, bad, after = list[Alert](), 0, None
        while True:
            sifted = await self._store.sift("alerts", where, sort=BY_TIME, after=after, limit=FIND_LIMIT)
            some, closed = readable(sifted, lambda one: from_document(one, Alert))
            found, bad = [*found, *some], bad + len(closed)
            rows = sorted([*sifted.opened, *sifted.closed], key=lambda one: (one["raised_at"], one["id"]))
            if len(rows) < FIND_LIMIT:
                return found, bad
            after = Cursor(rows[-1]["raised_at"], rows[-1]["id"])
