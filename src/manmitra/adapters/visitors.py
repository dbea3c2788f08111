"""Visitors, who have no account to be counted by: paced by address, and recognised by an id that they made up."""

from collections import deque
from datetime import datetime, timedelta
from math import ceil
from typing import Final

from manmitra.adapters.live.pace import make_room
from manmitra.adapters.persistence.sealed import BlindIndex
from manmitra.domain.chat.ports import TooManyAsked, Visitors
from manmitra.domain.live.ports import Pace

PER_MINUTE: Final = 60
PER_HOUR: Final = 600
LONGEST: Final = timedelta(hours=1)


class PacedVisitors(Visitors):
    """Counts exactly in this process. With `together`, what several processes counted is bounded too, by whole minutes
    and hours; without, they allow as many times more. No address leaves the memory.
    """

    def __init__(self, *, blind: BlindIndex, together: Pace | None = None) -> None:
        self._blind = blind
        self._together = together
        self._asked: dict[str, deque[datetime]] = {}

    def pace(self, address: str, now: datetime) -> None:
        if address not in self._asked:
            make_room(self._asked, past=lambda one: not one or one[-1] <= now - LONGEST, weight=len)
        asked = self._asked.setdefault(address, deque())
        while asked and asked[0] <= now - LONGEST:
            asked.popleft()
        for most, window in ((PER_MINUTE, timedelta(minutes=1)), (PER_HOUR, LONGEST)):
            if len(asked) >= most and asked[-most] > now - window:
                wait = max(1, ceil((asked[-most] + window - now).total_seconds()))
                raise _too_many(wait)
        asked.append(now)
        if self._together is not None:
            minute = self._together.over(f"visitor minute {address}", PER_MINUTE, 60, now)
            if wait := self._together.over(f"visitor hour {address}", PER_HOUR, 3600, now) or minute:
                raise _too_many(wait)

    def id_for(self, made_up: str, source: str) -> str:
        return self._blind.of("conversation", f"{source}|{made_up}")


def _too_many(wait: int) -> TooManyAsked:
    return TooManyAsked(f"Too many messages from here. Please wait {wait} seconds.", retry_after=wait)
