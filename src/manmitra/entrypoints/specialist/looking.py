"""Looking at texts, for programs that hold a key. Nothing is kept."""

from litestar import Controller, get, post
from litestar.di import NamedDependency
from litestar.params import JSONBody

from manmitra.domain.accounts.service_keys import Scope
from manmitra.domain.moderation.usecases import ModerationUseCases
from manmitra.entrypoints.http.ai import SentimentView, SubjectView, SummarizeBody, SummedUpView, TextBody
from manmitra.entrypoints.http.answers import Answer
from manmitra.entrypoints.http.health import HealthView
from manmitra.entrypoints.http.keys import opens
from manmitra.entrypoints.http.moderation import CheckBody, ModerationView


class TextController(Controller):
    path = "/api"
    tags = ("chat",)

    @post("/ai/analyze-sentiment", status_code=200, guards=[opens(Scope.AI)])
    async def feeling(self, data: JSONBody[TextBody]) -> Answer[SentimentView]:
        """How a text feels, by the words that give it away."""
        return Answer(SentimentView.of(data.message))

    @post("/ai/topic-classification", status_code=200, guards=[opens(Scope.AI)])
    async def topic(self, data: JSONBody[TextBody]) -> Answer[SubjectView]:
        """What a text is about, by the words that give it away."""
        return Answer(SubjectView.of(data.message))

    @post("/chat/summarize", status_code=200, guards=[opens(Scope.CHAT)])
    async def summary(self, data: JSONBody[SummarizeBody]) -> Answer[SummedUpView]:
        """What a conversation was about, in the language that was asked for. It quotes nothing and diagnoses nobody."""
        return Answer(SummedUpView.of(data))


class CheckController(Controller):
    path = "/api/moderation"
    tags = ("moderation",)

    @post("/auto-check", status_code=200, guards=[opens(Scope.MODERATION)])
    async def auto_check(
        self, data: JSONBody[CheckBody], moderation: NamedDependency[ModerationUseCases]
    ) -> Answer[ModerationView]:
        """What the automatic check says of a text."""
        return Answer(ModerationView.of(moderation.check(data.text(), data.language)))

    @post("/scan-post", status_code=200, guards=[opens(Scope.MODERATION)])
    async def scan_post(
        self, data: JSONBody[CheckBody], moderation: NamedDependency[ModerationUseCases]
    ) -> Answer[ModerationView]:
        """The integration documents' spelling of the same."""
        return Answer(ModerationView.of(moderation.check(data.text(), data.language)))

    @post("/test", status_code=200, guards=[opens(Scope.MODERATION)])
    async def try_check(
        self, data: JSONBody[CheckBody], moderation: NamedDependency[ModerationUseCases]
    ) -> Answer[ModerationView]:
        """The same once more, under the name that the documents have for trying it."""
        return Answer(ModerationView.of(moderation.check(data.text(), data.language)))

    @get("/health")
    async def moderation_health(self) -> HealthView:
        """The check runs in this process and needs nothing: whoever gets an answer has the check."""
        return HealthView(status="healthy")
