"""Chat and crisis as the existing client and the older documents spell them."""

from typing import Annotated, Literal

import msgspec
from litestar import Controller, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from msgspec import Meta

from manmitra.domain.bestie.model import Agent, Language
from manmitra.domain.chat.asking import AskingUseCases
from manmitra.domain.chat.model import Answered, MessageEmpty, MessageTooLong
from manmitra.domain.chat.ports import TooManyAsked
from manmitra.domain.chat.usecases import ChatUseCases
from manmitra.domain.crisis.model import ALERTING, AlertClosed, EscalationNotConsented, Level, NewAlert
from manmitra.domain.crisis.usecases import CrisisUseCases
from manmitra.domain.shared.errors import Conflict, NotFound
from manmitra.domain.shared.identity import Role
from manmitra.entrypoints.http.accounts import address_of
from manmitra.entrypoints.http.answers import Answer, Body
from manmitra.entrypoints.http.chat import SPEAKING, TALKERS, MessageText
from manmitra.entrypoints.http.chat_views import AnsweredView
from manmitra.entrypoints.http.crisis import STAFF, DetectBody, Note, RaiseBody
from manmitra.entrypoints.http.crisis_views import CalledView, ReceiptView, SignalView
from manmitra.entrypoints.http.identity import Asked, needs, who
from manmitra.entrypoints.http.problems import refuses
from manmitra.entrypoints.http.salvage import SaidBody

ShortText = Annotated[str, Meta(max_length=128)]


class ClientMessageBody(SaidBody, frozen=True, kw_only=True):
    """`sessionId` may be null, or `session_<ms>`, which the client makes up while it is offline."""

    message: MessageText
    session_id: ShortText | None = None
    language: Language = Language.ENGLISH


class Spoken(Body, frozen=True, kw_only=True):
    """One entry of the history as the client tells it. Only what the person wrote is listened to."""

    role: Literal["user", "assistant", "system"]
    content: Annotated[str, Meta(max_length=32_000)]


class AskBody(SaidBody, frozen=True, kw_only=True):
    """`user_id` and `session_id` are let in and ignored: nothing is kept, and nobody is believed to be somebody."""

    message: MessageText
    history: Annotated[list[Spoken], Meta(max_length=50)] = msgspec.field(default_factory=list)
    locale: Annotated[str, Meta(max_length=16, examples=["en"])] = Language.ENGLISH.value
    user_id: ShortText | None = msgspec.field(default=None, name="user_id")
    session_id: ShortText | None = msgspec.field(default=None, name="session_id")

    def language(self) -> Language:
        spoken = self.locale[:2].lower()
        return Language(spoken) if spoken in set(Language) else Language.ENGLISH

    def told(self) -> tuple[list[str], str]:
        """What the person wrote before, and the last answer to it, both as the client tells it."""
        replies = [one.content for one in self.history if one.role == "assistant"]
        return [one.content for one in self.history if one.role == "user"], replies[-1] if replies else ""


class AskedView(msgspec.Struct, frozen=True, kw_only=True):
    """Not wrapped, and in snake case: that is how the client reads it."""

    response: str
    agent: Agent
    crisis_detected: bool
    crisis_level: Level | None


def asked_view(answer: Answered) -> AskedView:
    return AskedView(
        response=answer.text,
        agent=answer.agent,
        crisis_detected=answer.tier in ALERTING,
        crisis_level=answer.level,
    )


class ClientEscalateBody(Body, frozen=True, kw_only=True):
    notes: Note = ""
    consent_given: bool = False


class ChatDialect(Controller):
    path = "/api/chat"
    tags = ("client",)

    @post(
        "/send-message",
        status_code=200,
        guards=[needs(*TALKERS, stale_as_visitor=True)],
        responses=refuses(*SPEAKING, TooManyAsked),
    )
    async def client_send_message(
        self, request: Asked, data: JSONBody[ClientMessageBody], chat: NamedDependency[ChatUseCases]
    ) -> Answer[AnsweredView]:
        """Send a message. For an id that nobody gave out a conversation is made, and its id is in the answer."""
        answer = await chat.say(
            who(request), data.session_id or "", data.message, data.language, address=address_of(request)
        )
        return Answer(AnsweredView.of(answer))

    @post(
        "/ask",
        status_code=200,
        guards=[needs(stale_as_visitor=True)],
        responses=refuses(MessageEmpty, MessageTooLong, TooManyAsked),
    )
    async def client_ask(
        self, request: Asked, data: JSONBody[AskBody], asking: NamedDependency[AskingUseCases]
    ) -> AskedView:
        """One answer outside any conversation (not wrapped). Only an alert is kept, when somebody needs help."""
        own, last = data.told()
        answer = await asking.ask(
            who(request), data.message, data.language(), history=own, last_reply=last, address=address_of(request)
        )
        return asked_view(answer)


class CrisisDialect(Controller):
    path = "/api"
    tags = ("client",)

    @post("/ai/crisis-detection", status_code=200, guards=[needs(stale_as_visitor=True)])
    async def ai_crisis_detection(
        self, data: JSONBody[DetectBody], crisis: NamedDependency[CrisisUseCases]
    ) -> Answer[SignalView]:
        """The report's other name for looking at a text."""
        return Answer(SignalView.of(crisis.detect(data.message, data.language, data.history)))

    @post("/crisis/alerts", guards=[needs(Role.STUDENT, *STAFF)], responses=refuses(NotFound))
    async def documented_raise_alert(
        self, request: Asked, data: JSONBody[RaiseBody], crisis: NamedDependency[CrisisUseCases]
    ) -> Answer[CalledView]:
        """The integration documents' spelling of raising an alert."""
        new = NewAlert(tier=data.tier, student_id=data.student_id, message=data.message)
        return Answer(CalledView.called(await crisis.raise_by_hand(who(request), new)))

    @put(
        "/crisis/alerts/{alert_id:str}/escalate",
        guards=[needs(Role.STUDENT, *STAFF)],
        responses=refuses(NotFound, AlertClosed, EscalationNotConsented, Conflict),
    )
    async def documented_escalate(
        self,
        request: Asked,
        alert_id: FromPath[str],
        data: JSONBody[ClientEscalateBody],
        crisis: NamedDependency[CrisisUseCases],
    ) -> Answer[ReceiptView]:
        """The integration documents' spelling of escalating an alert."""
        escalated = await crisis.escalate(who(request), alert_id, notes=data.notes, consent=data.consent_given)
        return Answer(ReceiptView.of(escalated))
