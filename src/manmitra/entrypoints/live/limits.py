"""How many connections one person, and one address, may have: counted in this process."""

from collections import Counter
from typing import Final

import msgspec

from manmitra.domain.shared.errors import TooMany
from manmitra.domain.shared.identity import Principal

WAIT_SECONDS: Final = 10


class TooManyConnections(TooMany):
    code = "too_many_connections"


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """A whole campus may stand behind one address, so an address is allowed far more than a person."""

    per_user: int = 5
    visitors_per_address: int = 200
    per_address: int = 2000
    """Open ones; and as many tries in ten seconds, for all of a campus comes back at once after a restart."""
    in_all: int = 10_000
    """Open ones, from wherever: each takes memory, and a file of the process."""
    messages: int = 30
    """In ten seconds, from one connection."""


class Seats:
    """Taken before the handshake is accepted, given back when the connection is over."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._users: Counter[str] = Counter()
        self._visitors: Counter[str] = Counter()
        self._addresses: Counter[str] = Counter()
        self._taken = 0

    def take(self, who: Principal, address: str) -> None:
        """Raises TooManyConnections."""
        if self._taken >= self._limits.in_all:
            raise _full("Too many connections are open.")
        if who.known and self._users[who.user_id] >= self._limits.per_user:
            raise _full(f"You have {self._limits.per_user} connections open already.")
        if not who.known and self._visitors[address] >= self._limits.visitors_per_address:
            raise _full("Too many visitors are connected from this address.")
        if self._addresses[address] >= self._limits.per_address:
            raise _full("Too many connections are open from this address.")
        self._count(who, address, 1)

    def give_back(self, who: Principal, address: str) -> None:
        self._count(who, address, -1)

    def _count(self, who: Principal, address: str, by: int) -> None:
        self._taken += by
        own, key = (self._users, who.user_id) if who.known else (self._visitors, address)
        for counts, one in ((own, str(key)), (self._addresses, address)):
            counts[one] += by
            if not counts[one]:
                del counts[one]


def _full(sentence: str) -> TooManyConnections:
    return TooManyConnections(sentence, retry_after=WAIT_SECONDS)
