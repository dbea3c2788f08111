"""A counsellor takes over a conversation, writes in it and gives it back."""

from typing import Annotated

from litestar import Controller, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from msgspec import Meta

from manmitra.domain.chat.model import ConversationBusy, ConversationHeld, MessageEmpty, MessageTooLong, TakeoverOver
from manmitra.domain.chat.takeovers import Taken, TakeoverUseCases
from manmitra.domain.shared.errors import Invalid, NotFound
from manmitra.domain.shared.identity import Role
from manmitra.domain.shared.paging import DEFAULT_LIMIT, InvalidCursor, PageRequest
from manmitra.entrypoints.http.answers import Answer, Body, Listed, listed
from manmitra.entrypoints.http.chat import CursorText, Limit, MessageText
from manmitra.entrypoints.http.chat_views import MessageView, TakeoverView
from manmitra.entrypoints.http.identity import Asked, needs, who
from manmitra.entrypoints.http.problems import refuses

Id = Annotated[str, Meta(max_length=128)]


class TakeOverBody(Body, frozen=True, kw_only=True):
    """Either `alertId`, an open alert of one's institution, or `sessionId`, a conversation shared with one. With
    `showName` the person sees the counsellor's name.
    """

    alert_id: Id = ""
    session_id: Id = ""
    show_name: bool = False


class WordBody(Body, frozen=True, kw_only=True):
    message: MessageText


class TakeoverController(Controller):
    path = "/api/chat/takeovers"
    tags = ("chat",)

    @post("/", guards=[needs(Role.COUNSELOR)], responses=refuses(NotFound, Invalid, ConversationHeld, ConversationBusy))
    async def take_over_conversation(
        self, request: Asked, data: JSONBody[TakeOverBody], takeovers: NamedDependency[TakeoverUseCases]
    ) -> Answer[TakeoverView]:
        """Take a conversation over: from now on Bestie is silent in it, and the person is told so. Help that the
        crisis rules give is never silent.
        """
        taken = await takeovers.take(
            who(request), alert_id=data.alert_id, conversation_id=data.session_id, by_name=data.show_name
        )
        return Answer(TakeoverView.of(taken))

    @get("/{takeover_id:str}", guards=[needs(Role.COUNSELOR)], responses=refuses(NotFound))
    async def read_takeover(
        self, request: Asked, takeover_id: FromPath[str], takeovers: NamedDependency[TakeoverUseCases]
    ) -> Answer[TakeoverView]:
        """Whether it still lasts."""
        return Answer(TakeoverView.of(await takeovers.look(who(request), takeover_id)))

    @get(
        "/{takeover_id:str}/messages",
        guards=[needs(Role.COUNSELOR)],
        responses=refuses(NotFound, TakeoverOver, InvalidCursor),
    )
    async def list_takeover_messages(
        self,
        request: Asked,
        takeover_id: FromPath[str],
        takeovers: NamedDependency[TakeoverUseCases],
        limit: Limit = DEFAULT_LIMIT,
        cursor: CursorText = None,
    ) -> Answer[Listed[MessageView]]:
        """What was said since the alert, or in a shared conversation all of it, oldest first; while it lasts."""
        page = await takeovers.read(who(request), takeover_id, PageRequest(limit, cursor))
        return Answer(listed(page, [MessageView.of(one) for one in page.items]))

    @post(
        "/{takeover_id:str}/messages",
        guards=[needs(Role.COUNSELOR)],
        responses=refuses(NotFound, TakeoverOver, MessageEmpty, MessageTooLong, ConversationBusy),
    )
    async def write_as_counselor(
        self,
        request: Asked,
        takeover_id: FromPath[str],
        data: JSONBody[WordBody],
        takeovers: NamedDependency[TakeoverUseCases],
    ) -> Answer[MessageView]:
        """Write to the person. A takeover ends by itself after a time without a word from the counsellor."""
        return Answer(MessageView.of(await takeovers.write(who(request), takeover_id, data.message)))

    @put("/{takeover_id:str}/end", guards=[needs(Role.COUNSELOR)], responses=refuses(NotFound, ConversationBusy))
    async def end_takeover(
        self, request: Asked, takeover_id: FromPath[str], takeovers: NamedDependency[TakeoverUseCases]
    ) -> Answer[TakeoverView]:
        """Give the conversation back to Bestie. Ending it again changes nothing."""
        takeover = await takeovers.give_back(who(request), takeover_id)
        return Answer(TakeoverView.of(Taken(takeover, None)))
