"""Conversations with Bestie."""

from typing import Annotated

import msgspec
from litestar import Controller, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, QueryParameter
from msgspec import Meta

from manmitra.domain.bestie.model import Language, Topic
from manmitra.domain.chat.asking import AskingUseCases
from manmitra.domain.chat.model import (
    ConversationBusy,
    ConversationEnded,
    MessageEmpty,
    MessageTooLong,
    SignUpToContinue,
)
from manmitra.domain.chat.ports import TooManyAsked
from manmitra.domain.chat.reading import ReadingUseCases
from manmitra.domain.chat.usecases import ChatUseCases
from manmitra.domain.shared.errors import Conflict, NotFound
from manmitra.domain.shared.identity import Role
from manmitra.domain.shared.paging import DEFAULT_LIMIT, PAGE_LIMIT, InvalidCursor, PageRequest
from manmitra.entrypoints.http.accounts import address_of
from manmitra.entrypoints.http.answers import Answer, Body, Listed, listed
from manmitra.entrypoints.http.chat_views import (
    AnsweredView,
    ConversationView,
    MessageView,
    StartedView,
    SummaryView,
)
from manmitra.entrypoints.http.identity import Asked, needs, who
from manmitra.entrypoints.http.problems import refuses
from manmitra.entrypoints.http.salvage import SaidBody

TALKERS = (Role.VISITOR, Role.STUDENT)
READERS = (Role.VISITOR, Role.STUDENT, Role.COUNSELOR)
SPEAKING = (MessageEmpty, MessageTooLong, ConversationEnded, SignUpToContinue, ConversationBusy)

# Far above what is accepted: a long cry for help must reach the crisis rules before it is told to be too long.
MessageText = Annotated[str, Meta(max_length=32_000, examples=["Exams start on Monday and I can't sleep."])]
Limit = Annotated[int, QueryParameter(ge=1, le=PAGE_LIMIT)]
CursorText = Annotated[str | None, QueryParameter(min_length=1, max_length=512)]


class StartBody(Body, frozen=True, kw_only=True):
    """A topic that is not known counts as `other`. `isAnonymous`: should somebody be in danger, staff see the words
    but not whose they are. Without it a visitor's conversation is anonymous and a student's is not.
    """

    topic: Annotated[str, Meta(max_length=64, examples=["academic"])] = Topic.OTHER.value
    language: Language = Language.ENGLISH
    is_anonymous: bool | None = None

    def known_topic(self) -> Topic:
        return Topic(self.topic) if self.topic in set(Topic) else Topic.OTHER


class MessageBody(SaidBody, frozen=True, kw_only=True):
    message: MessageText


class GenerateBody(SaidBody, frozen=True, kw_only=True):
    """`history`: what the person wrote before, oldest first."""

    message: MessageText
    language: Language = Language.ENGLISH
    topic: Topic = Topic.OTHER
    history: Annotated[list[Annotated[str, Meta(max_length=8000)]], Meta(max_length=20)] = msgspec.field(
        default_factory=list
    )


class ChatController(Controller):
    path = "/api/chat"
    tags = ("chat",)

    @post("/start-session", guards=[needs(*TALKERS)], responses=refuses(TooManyAsked))
    async def start_conversation(
        self, request: Asked, data: JSONBody[StartBody], chat: NamedDependency[ChatUseCases]
    ) -> Answer[StartedView]:
        """Start a conversation. Keep its id: it can't be guessed, and holding it is what lets a visitor go on."""
        conversation, greeting = await chat.start(
            who(request), data.known_topic(), data.language, anonymous=data.is_anonymous, address=address_of(request)
        )
        return Answer(StartedView.of(conversation, greeting))


class ChatHistoryController(Controller):
    path = "/api/chat/sessions"
    tags = ("chat",)

    @get("/", guards=[needs(Role.STUDENT)], responses=refuses(InvalidCursor))
    async def list_conversations(
        self,
        request: Asked,
        chat_history: NamedDependency[ReadingUseCases],
        limit: Limit = DEFAULT_LIMIT,
        cursor: CursorText = None,
    ) -> Answer[Listed[ConversationView]]:
        """One's own conversations, newest first."""
        page = await chat_history.own(who(request), PageRequest(limit, cursor))
        return Answer(listed(page, [ConversationView.of(one) for one in page.items]))

    @get("/{session_id:str}", guards=[needs(*READERS)], responses=refuses(NotFound))
    async def read_conversation(
        self, request: Asked, session_id: FromPath[str], chat_history: NamedDependency[ReadingUseCases]
    ) -> Answer[ConversationView]:
        """One conversation. A counsellor reads those of students in their care who agreed to share."""
        return Answer(ConversationView.of(await chat_history.conversation(who(request), session_id)))

    @get("/{session_id:str}/messages", guards=[needs(*READERS)], responses=refuses(NotFound, InvalidCursor))
    async def list_messages(
        self,
        request: Asked,
        session_id: FromPath[str],
        chat_history: NamedDependency[ReadingUseCases],
        limit: Limit = DEFAULT_LIMIT,
        cursor: CursorText = None,
    ) -> Answer[Listed[MessageView]]:
        """What was said, oldest first."""
        page = await chat_history.history(who(request), session_id, PageRequest(limit, cursor))
        return Answer(listed(page, [MessageView.of(one) for one in page.items]))

    @post(
        "/{session_id:str}/messages",
        guards=[needs(*TALKERS, stale_as_visitor=True)],
        responses=refuses(NotFound, *SPEAKING),
    )
    async def send_message(
        self,
        request: Asked,
        session_id: FromPath[str],
        data: JSONBody[MessageBody],
        chat: NamedDependency[ChatUseCases],
    ) -> Answer[AnsweredView]:
        """Send a message and get Bestie's answer. A message that needs help is answered with help, always."""
        answer = await chat.send(who(request), session_id, data.message, address=address_of(request))
        return Answer(AnsweredView.of(answer))

    @put("/{session_id:str}/end", guards=[needs(*TALKERS)], responses=refuses(NotFound, Conflict))
    async def end_conversation(
        self, request: Asked, session_id: FromPath[str], chat_history: NamedDependency[ReadingUseCases]
    ) -> Answer[ConversationView]:
        """End a conversation. Ending it again changes nothing."""
        return Answer(ConversationView.of(await chat_history.end(who(request), session_id)))

    @get("/{session_id:str}/summary", guards=[needs(*READERS)], responses=refuses(NotFound))
    async def conversation_summary(
        self, request: Asked, session_id: FromPath[str], chat_history: NamedDependency[ReadingUseCases]
    ) -> Answer[SummaryView]:
        """Facts about a conversation; nothing that was said in it."""
        return Answer(SummaryView.of(await chat_history.summary(who(request), session_id)))


class GenerateController(Controller):
    path = "/api/ai"
    tags = ("chat",)

    @post(
        "/generate-response",
        status_code=200,
        guards=[needs(*TALKERS, stale_as_visitor=True)],
        responses=refuses(MessageEmpty, MessageTooLong, TooManyAsked),
    )
    async def generate_response(
        self, request: Asked, data: JSONBody[GenerateBody], asking: NamedDependency[AskingUseCases]
    ) -> Answer[AnsweredView]:
        """One answer outside any conversation. Nothing is kept, except an alert when somebody needs help."""
        answer = await asking.ask(
            who(request),
            data.message,
            data.language,
            history=data.history,
            topic=data.topic,
            address=address_of(request),
        )
        return Answer(AnsweredView.of(answer))
