"""How something that happened reaches open sockets."""

from abc import abstractmethod
from collections.abc import Callable, Collection
from datetime import datetime
from typing import Protocol

from manmitra.domain.live.model import Frame
from manmitra.domain.live.tickets import Ticket
from manmitra.domain.shared.identity import Principal


class LivePush(Protocol):
    @abstractmethod
    def anybody(self, institution: str) -> bool:
        """Whether a frame of that institution could be heard, here or in another process: if not, none need be made."""

    @abstractmethod
    def publish(self, frame: Frame) -> None:
        """To every open socket that may hear it, in every process. Never waits and never fails: what is missed is
        fetched again from the log.
        """


class Listener(Protocol):
    """A handle: what `attach` gives and `detach` takes."""

    who: Principal


class LiveFeed(Protocol):
    """The receiving side, inside one process."""

    @abstractmethod
    def attach(self, who: Principal, on_frame: Callable[[Frame], None]) -> Listener:
        """From now on `on_frame` gets all that `who` may hear, once each and in order. It must not block."""

    @abstractmethod
    def detach(self, listener: Listener) -> None:
        """Nothing comes after that. Doing it twice is fine."""


class Tickets(Protocol):
    @abstractmethod
    async def add(self, ticket: Ticket) -> None: ...

    @abstractmethod
    async def take(self, digest: str) -> Ticket | None:
        """It is gone afterwards: of all who ask for it, in whatever process, one gets it and the others None."""


class Standing(Protocol):
    @abstractmethod
    async def ended(self, session_ids: Collection[str], now: datetime) -> set[str]:
        """Those of the sessions that are no longer good."""


class Pace(Protocol):
    @abstractmethod
    def over(self, key: str, most: int, seconds: int, now: datetime) -> int:
        """Counts one more under `key`. 0 while there were at most `most` in this span of `seconds`, else how many
        seconds are left of it.
        """
