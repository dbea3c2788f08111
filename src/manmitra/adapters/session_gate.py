"""Bearer token to Principal, for every request: two dictionary look-ups when it was seen a moment ago.

A signature is verified once per token. The session behind it is read again every `recheck`, so a revocation in
another process takes effect within that time; one in this process takes effect at once (`SessionCache.forget`).
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from manmitra.domain.accounts.ports import AccessTokens, Sessions
from manmitra.domain.config.model import Maintenance
from manmitra.domain.shared.errors import Unauthenticated
from manmitra.domain.shared.identity import Principal
from manmitra.domain.shared.ports import Clock

RECHECK: Final = timedelta(seconds=4)
REMEMBERED: Final = 50_000


class Seen(NamedTuple):
    principal: Principal
    expires_at: datetime
    read_at: datetime


class SessionCache:
    """Sessions that were good a moment ago."""

    def __init__(self) -> None:
        self._seen: dict[str, Seen] = {}

    def get(self, session_id: str) -> Seen | None:
        return self._seen.get(session_id)

    def keep(self, session_id: str, seen: Seen) -> None:
        if len(self._seen) >= REMEMBERED:
            self._seen.clear()
        self._seen[session_id] = seen

    def forget(self, session_id: str) -> None:
        self._seen.pop(session_id, None)


class SessionGate:
    """What the HTTP guard asks."""

    def __init__(
        self,
        *,
        tokens: AccessTokens,
        sessions: Sessions,
        cache: SessionCache,
        clock: Clock,
        institution: str,
        closed: Callable[[str], Maintenance | None],
    ) -> None:
        self.institution = institution
        self.closed = closed
        self._tokens = tokens
        self._sessions = sessions
        self._cache = cache
        self._clock = clock
        self._verified: dict[str, tuple[str, datetime]] = {}

    async def admit(self, token: str) -> Principal:
        """Raises Unauthenticated for a forged, expired or revoked token."""
        now = self._clock.now()
        session_id, ends = self._verify(token, now)
        seen = self._cache.get(session_id)
        if seen is None or now - seen.read_at >= RECHECK or now < seen.read_at:
            seen = await self._read(session_id, now)
        if now >= ends or now >= seen.expires_at:
            raise Unauthenticated("Your sign-in has ended. Please sign in again.")
        return seen.principal

    def ends(self, token: str) -> datetime:
        """When a token that was just admitted ends. Raises Unauthenticated."""
        return self._verify(token, self._clock.now())[1]

    def _verify(self, token: str, now: datetime) -> tuple[str, datetime]:
        verified = self._verified.get(token)
        if verified is None:
            verified = self._tokens.session_of(token, now)
            if verified is None:
                raise Unauthenticated("Your sign-in is not valid. Please sign in again.")
            if len(self._verified) >= REMEMBERED:
                self._verified.clear()
            self._verified[token] = verified
        return verified

    async def _read(self, session_id: str, now: datetime) -> Seen:
        session = await self._sessions.get(session_id)
        if session is None or not session.good(now):
            self._cache.forget(session_id)
            raise Unauthenticated("Your sign-in has ended. Please sign in again.")
        seen = Seen(session.principal(), session.expires_at, now)
        self._cache.keep(session_id, seen)
        return seen
