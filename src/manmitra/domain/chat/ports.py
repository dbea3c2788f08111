"""What chat needs of the world."""

from abc import abstractmethod
from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from manmitra.domain.assessments.forms import Given
from manmitra.domain.assessments.model import Kind
from manmitra.domain.assessments.model import Language as FormLanguage
from manmitra.domain.assessments.usecases import Outcome
from manmitra.domain.chat.card import Card, CardRead, Share
from manmitra.domain.chat.memory import Memory
from manmitra.domain.chat.model import Conversation, Message, Takeover
from manmitra.domain.crisis.model import Alert
from manmitra.domain.shared.errors import TooMany
from manmitra.domain.shared.events import Event
from manmitra.domain.shared.identity import Principal
from manmitra.domain.shared.paging import Page, PageRequest


class Conversations(Protocol):
    @abstractmethod
    async def get(self, conversation_id: str) -> Conversation:
        """Raises NotFound."""

    @abstractmethod
    async def add(self, conversation: Conversation) -> None: ...

    @abstractmethod
    async def save(self, conversation: Conversation) -> Conversation:
        """Returns it with its new version. Raises Conflict when somebody saved it meanwhile."""

    @abstractmethod
    async def of_student(self, student_id: str, page: PageRequest) -> Page[Conversation]:
        """Newest first."""


class Messages(Protocol):
    @abstractmethod
    async def latest(self, conversation_id: str, limit: int) -> Sequence[Message]:
        """The last ones, oldest first. Costs the same however long the conversation is."""

    @abstractmethod
    async def upto(self, conversation_id: str, position: int, limit: int) -> Sequence[Message]:
        """The last ones up to that place and with it, oldest first."""

    @abstractmethod
    async def add(
        self,
        *messages: Message,
        alert: Alert | None = None,
        places: Sequence[str] = (),
        takeover: Takeover | None = None,
        events: Sequence[Event] = (),
    ) -> bool:
        """All of it or nothing, durable when it returns. False when a place was taken meanwhile: look and try again.
        False also for Bestie's own words behind a message that tells of a human who has the word, or behind none.

        The alert goes to the first free of `places` (crisis/places.py) and is left out when none of them is for it.
        """

    @abstractmethod
    async def of_conversation(
        self, conversation_id: str, page: PageRequest, *, since: datetime | None = None
    ) -> Page[Message]:
        """In their order; with `since`, those written then or later."""

    @abstractmethod
    async def takeover(self, takeover_id: str) -> Takeover:
        """Raises NotFound."""


class Cards(Protocol):
    @abstractmethod
    async def of(self, card_id: str) -> Card | None: ...

    @abstractmethod
    async def save(self, card: Card) -> Card:
        """Returns it with its new version. Raises CardChanged when somebody saved it meanwhile."""

    @abstractmethod
    async def remove(self, card_id: str) -> None:
        """With all its shares, in one write. Nothing there is fine too."""

    @abstractmethod
    async def share(self, *shares: Share) -> None:
        """All in one write, each in the place of an earlier one with the same id. Raises CardChanged when one of them
        was shared anew or taken back meanwhile.
        """

    @abstractmethod
    async def unshare(self, card_id: str, counselor_id: str = "") -> None:
        """With everybody, or the one who is named. When it returns, nobody of them reads it any more."""

    @abstractmethod
    async def shares_of(self, card_id: str) -> Sequence[Share]: ...

    @abstractmethod
    async def shared(self, card_id: str, counselor_id: str) -> Share | None:
        """With this counsellor."""

    @abstractmethod
    async def shared_with(self, counselor_id: str, page: PageRequest) -> Page[Share]:
        """The latest first."""

    @abstractmethod
    async def add_read(self, read: CardRead) -> None:
        """Durable when it returns."""

    @abstractmethod
    async def reads_of(self, card_id: str, page: PageRequest) -> Page[CardRead]:
        """The latest first."""


class Memories(Protocol):
    @abstractmethod
    async def of(self, student_id: str) -> Memory | None: ...

    @abstractmethod
    async def save(self, memory: Memory) -> Memory:
        """Returns it with its new version. Raises MemoryBusy when somebody saved it meanwhile."""

    @abstractmethod
    async def ended(self, now: datetime, limit: int) -> Sequence[Memory]:
        """Those that hold something whose time was over by `now`; the oldest first."""


class TooManyAsked(TooMany):
    """Without an account, from one address."""

    code = "too_many_messages"


class Paced(Protocol):
    @abstractmethod
    def pace(self, address: str, now: datetime) -> None:
        """Notes one message or conversation of somebody without an account. Raises TooManyAsked."""


class Visitors(Paced, Protocol):
    @abstractmethod
    def id_for(self, made_up: str, source: str) -> str:
        """An id that nobody can guess, always the same for what one source made up while it was offline."""


class Forms(Protocol):
    """Where the answers of a check go that was done in the conversation: to those that were sent as a form."""

    @abstractmethod
    async def submit(self, who: Principal, kind: Kind, given: Given, language: FormLanguage) -> Outcome:
        """Scored, and kept for whoever is signed in. Raises Unavailable, or a BadForm."""
