"""Where somebody is signed in, and signing out."""

from collections.abc import Sequence
from dataclasses import dataclass

from manmitra.domain.accounts.model import Session, SessionUnknown
from manmitra.domain.accounts.ports import Sessions
from manmitra.domain.shared.identity import Principal
from manmitra.domain.shared.ports import Clock


@dataclass(frozen=True, slots=True)
class OwnSessions:
    """Every ending takes effect at once in this process, and within seconds in the others."""

    sessions: Sessions
    clock: Clock

    async def end_this(self, who: Principal) -> None:
        session = await self.sessions.get(who.session_id)
        if session is not None:
            await self.sessions.end([session], "signed out")

    async def mine(self, who: Principal) -> Sequence[Session]:
        now = self.clock.now()
        return [one for one in await self.sessions.live_of(who.user_id) if one.good(now)]

    async def end_all(self, who: Principal) -> None:
        await self.sessions.end(await self.sessions.live_of(who.user_id), "signed out everywhere")

    async def end_one(self, who: Principal, session_id: str) -> None:
        """Raises SessionUnknown."""
        session = await self.sessions.get(session_id)
        if session is None or session.user_id != who.user_id or not session.live:
            raise SessionUnknown("there is no such session")
        await self.sessions.end([session], "signed out from another device")
