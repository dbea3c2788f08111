"""Cards and lists in memory, and an alarm that keeps what it is told."""

from collections.abc import Sequence

from msgspec.structs import replace

from manmitra.domain.chat.alarm import Alarm
from manmitra.domain.chat.card import Card, CardChanged, CardRead, Share, share_id
from manmitra.domain.chat.cards import CardUseCases, SharedCardUseCases
from manmitra.domain.chat.ports import Cards
from manmitra.domain.crisis.model import Alert, AlertStatus
from manmitra.domain.crisis.ports import Alerts
from manmitra.domain.shared.identity import Principal, Role, UserId
from manmitra.domain.shared.paging import Page, PageRequest
from tests.domain.chat_scene import Scene
from tests.domain.takeover_scene import Treating
from tests.fakes import CountingIds, CountingSecrets

MEERA = Principal(UserId("meera"), Role.COUNSELOR, "campus")


class Box(Cards):
    def __init__(self) -> None:
        self.cards: dict[str, Card] = {}
        self.shares: dict[str, Share] = {}
        self.reads: list[CardRead] = []

    async def of(self, card_id: str) -> Card | None:
        return self.cards.get(card_id)

    async def save(self, card: Card) -> Card:
        there = self.cards.get(card.id)
        if (there.version if there else 0) != card.version:
            raise CardChanged("changed meanwhile")
        self.cards[card.id] = replace(card, version=card.version + 1)
        return self.cards[card.id]

    async def remove(self, card_id: str) -> None:
        self.cards.pop(card_id, None)
        await self.unshare(card_id)

    async def share(self, *shares: Share) -> None:
        self.shares |= {one.id: one for one in shares}

    async def unshare(self, card_id: str, counselor_id: str = "") -> None:
        for one in await self.shares_of(card_id):
            if counselor_id in ("", one.counselor_id):
                del self.shares[one.id]

    async def shares_of(self, card_id: str) -> Sequence[Share]:
        return [one for one in self.shares.values() if one.card_id == card_id]

    async def shared(self, card_id: str, counselor_id: str) -> Share | None:
        return self.shares.get(share_id(card_id, counselor_id))

    async def shared_with(self, counselor_id: str, page: PageRequest) -> Page[Share]:
        return Page([one for one in self.shares.values() if one.counselor_id == counselor_id])

    async def add_read(self, read: CardRead) -> None:
        self.reads.append(read)

    async def reads_of(self, card_id: str, page: PageRequest) -> Page[CardRead]:
        return Page([one for one in self.reads if one.card_id == card_id])


class Book(Alerts):
    """Keeps what it is told."""

    def __init__(self) -> None:
        self.raised: list[Alert] = []

    async def get(self, alert_id: str) -> Alert:
        raise AssertionError

    async def add(self, alert: Alert) -> None:
        raise AssertionError

    async def add_at(self, alert: Alert, places: Sequence[str]) -> None:
        self.raised.append(alert)

    async def at(self, places: Sequence[str]) -> Sequence[Alert]:
        raise AssertionError

    async def save(self, alert: Alert) -> Alert:
        raise AssertionError

    async def of_institution(
        self, institution: str, page: PageRequest, *, status: Sequence[AlertStatus] = ()
    ) -> Page[Alert]:
        raise AssertionError


class CardScene(Scene):
    """Asha, whom Meera treats."""

    def __init__(self) -> None:
        super().__init__()
        self.box, self.book, self.care = Box(), Book(), Treating()
        self.care.treated.add(("meera", "asha"))
        self.alarm = Alarm(self.shelf, self.book, self.wall, self.register, self.clock)
        self.cards = CardUseCases(
            self.shelf, self.shelf, self.box, self.care, self.alarm, self.clock, CountingSecrets()
        )
        self.shared = SharedCardUseCases(self.box, self.care, self.clock, CountingIds())
