"""The card "what I would like you to know": the student's, and a counsellor's look at one that was shared with them."""

from typing import Annotated

import msgspec
from litestar import Controller, delete, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, QueryParameter
from msgspec import Meta

from manmitra.domain.chat.card import CARD_LIMIT, CardChanged, CardEmpty, NobodyToShareWith, NoCard, Wanted
from manmitra.domain.chat.cards import CardUseCases, SharedCardUseCases
from manmitra.domain.shared.errors import NotFound
from manmitra.domain.shared.identity import Role
from manmitra.domain.shared.paging import DEFAULT_LIMIT, InvalidCursor, PageRequest
from manmitra.entrypoints.http.accounts import address_of
from manmitra.entrypoints.http.answers import Answer, Body, Listed, listed
from manmitra.entrypoints.http.chat import CursorText, Limit
from manmitra.entrypoints.http.chat_card_views import (
    CardReadView,
    CardView,
    SharedCardTextView,
    SharedCardView,
    SharesView,
)
from manmitra.entrypoints.http.identity import Asked, needs, who
from manmitra.entrypoints.http.problems import refuses

Id = Annotated[str, Meta(min_length=1, max_length=128)]


class CardBody(Body, frozen=True, kw_only=True):
    """`version` is that of the card it was made from, 0 for none: nothing is overwritten unseen."""

    version: Annotated[int, Meta(ge=0)]
    text: Annotated[
        str,
        Meta(
            min_length=1,
            max_length=CARD_LIMIT,
            examples=["It is the exams. Please don't ask me about home."],
        ),
    ]


class ShareBody(Body, frozen=True, kw_only=True):
    """`version`: of the card that was looked at. `counselorIds`: with these; without them, with everybody with whom
    there is a confirmed appointment. `bookingId`: along to this appointment, with its counsellor.
    """

    version: Annotated[int, Meta(ge=1)]
    counselor_ids: Annotated[list[Id], Meta(max_length=20)] = msgspec.field(default_factory=list)
    booking_id: Annotated[str, Meta(max_length=128)] = ""

    def wanted(self) -> Wanted:
        return Wanted(version=self.version, counselor_ids=tuple(self.counselor_ids), appointment_id=self.booking_id)


class CardController(Controller):
    path = "/api/chat/sessions/{session_id:str}/card"
    tags = ("chat",)

    @get("/", guards=[needs(Role.STUDENT)], responses=refuses(NotFound))
    async def read_card(
        self, request: Asked, session_id: FromPath[str], cards: NamedDependency[CardUseCases]
    ) -> Answer[CardView]:
        """The card of one's own conversation, a draft for it, and with whom it is shared."""
        return Answer(CardView.shown(session_id, await cards.look(who(request), session_id)))

    @put("/", guards=[needs(Role.STUDENT)], responses=refuses(NotFound, CardEmpty, CardChanged))
    async def write_card(
        self, request: Asked, session_id: FromPath[str], data: JSONBody[CardBody], cards: NamedDependency[CardUseCases]
    ) -> Answer[CardView]:
        """One's own words. Nobody else sees them before they are shared; what was shared before stays as it was."""
        written = await cards.write(who(request), session_id, data.version, data.text, address=address_of(request))
        return Answer(CardView.written(session_id, written))

    @delete("/", guards=[needs(Role.STUDENT)], responses=refuses(NotFound))
    async def delete_card(
        self, request: Asked, session_id: FromPath[str], cards: NamedDependency[CardUseCases]
    ) -> None:
        """For good, and for everybody with whom it was shared. Nothing there is fine too."""
        await cards.remove(who(request), session_id)

    @post(
        "/share",
        status_code=200,
        guards=[needs(Role.STUDENT)],
        responses=refuses(NotFound, NoCard, CardChanged, NobodyToShareWith),
    )
    async def share_card(
        self, request: Asked, session_id: FromPath[str], data: JSONBody[ShareBody], cards: NamedDependency[CardUseCases]
    ) -> Answer[SharesView]:
        """Share what the card says now. Answers with all with whom it is shared."""
        return Answer(SharesView.of(await cards.share(who(request), session_id, data.wanted())))

    @delete("/share", guards=[needs(Role.STUDENT)], responses=refuses(NotFound))
    async def take_back_card(
        self,
        request: Asked,
        session_id: FromPath[str],
        cards: NamedDependency[CardUseCases],
        counselor_id: Annotated[str, QueryParameter(name="counselorId", max_length=128)] = "",
    ) -> None:
        """From everybody, or from one counsellor: they can't read it from this moment on."""
        await cards.take_back(who(request), session_id, counselor_id)

    @get("/reads", guards=[needs(Role.STUDENT)], responses=refuses(NotFound, InvalidCursor))
    async def list_card_reads(
        self,
        request: Asked,
        session_id: FromPath[str],
        cards: NamedDependency[CardUseCases],
        limit: Limit = DEFAULT_LIMIT,
        cursor: CursorText = None,
    ) -> Answer[Listed[CardReadView]]:
        """Who read it, the latest first."""
        page = await cards.reads(who(request), session_id, PageRequest(limit, cursor))
        return Answer(listed(page, [CardReadView.of(one) for one in page.items]))


class SharedCardController(Controller):
    path = "/api/chat/cards"
    tags = ("chat",)

    @get("/", guards=[needs(Role.COUNSELOR)], responses=refuses(InvalidCursor))
    async def list_shared_cards(
        self,
        request: Asked,
        shared_cards: NamedDependency[SharedCardUseCases],
        limit: Limit = DEFAULT_LIMIT,
        cursor: CursorText = None,
    ) -> Answer[Listed[SharedCardView]]:
        """What students in one's care share with one, the latest first. A page can be shorter than its limit."""
        page = await shared_cards.list(who(request), PageRequest(limit, cursor))
        return Answer(listed(page, [SharedCardView.of(one) for one in page.items]))

    @get("/{card_id:str}", guards=[needs(Role.COUNSELOR)], responses=refuses(NoCard))
    async def read_shared_card(
        self, request: Asked, card_id: FromPath[str], shared_cards: NamedDependency[SharedCardUseCases]
    ) -> Answer[SharedCardTextView]:
        """What a student would like one to know. The student sees that it was read."""
        return Answer(SharedCardTextView.of(await shared_cards.read(who(request), card_id)))
