"""Answers of Bestie for programs that hold a key. Crisis rules come first here too, and nothing is kept."""

from typing import Any, Final

from litestar import Controller, get, post
from litestar.di import NamedDependency
from litestar.params import JSONBody

from manmitra.domain.accounts.service_keys import Scope
from manmitra.domain.bestie.ports import Reply
from manmitra.domain.chat.asking import AskingUseCases
from manmitra.domain.chat.model import MessageEmpty, MessageTooLong
from manmitra.domain.chat.ports import TooManyAsked
from manmitra.domain.crisis.usecases import looked_at
from manmitra.domain.shared.errors import Unavailable
from manmitra.domain.shared.identity import Principal, visitor
from manmitra.entrypoints.http.answers import Answer
from manmitra.entrypoints.http.chat import GenerateBody
from manmitra.entrypoints.http.chat_views import AnsweredView
from manmitra.entrypoints.http.crisis import DetectBody
from manmitra.entrypoints.http.crisis_views import SignalView
from manmitra.entrypoints.http.dialect.chat import AskBody, AskedView, asked_view
from manmitra.entrypoints.http.health import HealthView
from manmitra.entrypoints.http.identity import Asked
from manmitra.entrypoints.http.keys import key_of, opens
from manmitra.entrypoints.http.problems import refuses
from manmitra.entrypoints.specialist.turns import TurnBody

NOBODY: Final[Principal] = visitor("")
"""Who speaks is not known here, and of which institution they are."""
ASKING: Final = (MessageEmpty, MessageTooLong, TooManyAsked)


class TalkController(Controller):
    path = "/api"
    tags = ("chat",)

    @post(
        "/chat/ask",
        status_code=200,
        guards=[opens(Scope.CHAT, paced=False)],
        responses=refuses(*ASKING),
    )
    async def ask(self, request: Asked, data: JSONBody[AskBody], asking: NamedDependency[AskingUseCases]) -> AskedView:
        """One answer (not wrapped). A message that needs help is answered with help, however many were sent."""
        own, last = data.told()
        return asked_view(
            await asking.ask(
                NOBODY, data.message, data.language(), history=own, last_reply=last, address=key_of(request).id
            )
        )

    @post(
        "/ai/generate-response",
        status_code=200,
        guards=[opens(Scope.AI, paced=False)],
        responses=refuses(*ASKING),
    )
    async def generate(
        self, request: Asked, data: JSONBody[GenerateBody], asking: NamedDependency[AskingUseCases]
    ) -> Answer[AnsweredView]:
        """One answer, with what belongs to it."""
        answer = await asking.ask(
            NOBODY,
            data.message,
            data.language,
            history=data.history,
            topic=data.topic,
            address=key_of(request).id,
        )
        return Answer(AnsweredView.of(answer))

    @post("/ai/crisis-detection", status_code=200, guards=[opens(Scope.AI, paced=False)])
    async def detect(self, data: JSONBody[DetectBody], clock: NamedDependency[Any]) -> Answer[SignalView]:
        """What the rules say about a text, and the help for it. Not counted: it costs next to nothing, and matters."""
        return Answer(SignalView.of(looked_at(data.message, data.language, data.history, clock.now())))

    @post("/ai/turns", status_code=200, guards=[opens(Scope.TURNS)], responses=refuses(Unavailable))
    async def take_turn(
        self, data: JSONBody[TurnBody], companion: NamedDependency[Any], clock: NamedDependency[Any]
    ) -> Reply:
        """A turn of a conversation that the main service keeps, and Bestie's reply to it (not wrapped). The main
        service's own crisis rules looked at it first, and decided.
        """
        reply: Reply = await companion.reply(data.turn(clock))
        return reply

    @get("/ai/turns", guards=[opens(Scope.TURNS, paced=False)])
    async def turns_welcome(self, companion: NamedDependency[Any]) -> HealthView:
        """Whether turns may be sent with this key now, and whether they are answered as well as usual."""
        return HealthView.about(companion)

    @get("/chat/health")
    async def chat_health(self, companion: NamedDependency[Any]) -> HealthView:
        """Whether Bestie answers as well as usual."""
        return HealthView.about(companion)
