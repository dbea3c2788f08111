"""Looking at texts: how one feels, what it is about, what a conversation was about. Nothing is kept."""

from typing import Annotated, Any

from litestar import Controller, get, post
from litestar.di import NamedDependency
from litestar.params import JSONBody
from msgspec import Meta

from manmitra.domain.bestie.feeling import feeling_of
from manmitra.domain.bestie.model import Language, Mood, Topic
from manmitra.domain.bestie.subject import subject_of
from manmitra.domain.bestie.summing_up import sum_up
from manmitra.domain.crisis.model import ALERTING, Level
from manmitra.domain.shared.identity import Role
from manmitra.entrypoints.http.answers import Answer, Body, View
from manmitra.entrypoints.http.crisis import Text
from manmitra.entrypoints.http.dialect.chat import Spoken
from manmitra.entrypoints.http.health import HealthView
from manmitra.entrypoints.http.identity import needs

KNOWN = (Role.STUDENT, Role.COUNSELOR, Role.ADMIN, Role.SUPER_ADMIN)


class TextBody(Body, frozen=True, kw_only=True):
    """`language` is let in; the words themselves tell it."""

    message: Text
    language: Annotated[str, Meta(max_length=16, examples=["en"])] = "en"


class SummarizeBody(Body, frozen=True, kw_only=True):
    """`history`, oldest first. Only what the `user` wrote tells of topics, feelings and danger."""

    history: Annotated[list[Spoken], Meta(max_length=200)]
    locale: Language = Language.ENGLISH


class SentimentView(View, frozen=True, kw_only=True):
    """`score` from -1 (heavy) to 1 (light), `magnitude` from 0: how much was said of feelings at all. Words of everyday
    life, counted; no diagnosis.
    """

    score: Annotated[float, Meta(ge=-1, le=1)]
    magnitude: Annotated[float, Meta(ge=0)]
    dominant_emotion: Mood

    @classmethod
    def of(cls, text: str) -> "SentimentView":
        feeling = feeling_of(text)
        return cls(score=feeling.score, magnitude=feeling.magnitude, dominant_emotion=feeling.emotion)


class SubjectView(View, frozen=True, kw_only=True):
    """`confidence` is 0 where no word told anything; it is no probability."""

    topic: Topic
    confidence: Annotated[float, Meta(ge=0, le=1)]

    @classmethod
    def of(cls, text: str) -> "SubjectView":
        subject = subject_of(text)
        return cls(topic=subject.topic, confidence=subject.confidence)


class SummedUpView(View, frozen=True, kw_only=True):
    summary: str
    topics: tuple[Topic, ...]
    feelings: tuple[Mood, ...]
    exercises: tuple[str, ...]
    crisis_detected: bool
    crisis_level: Level | None
    language: str
    language_reviewed: bool

    @classmethod
    def of(cls, data: SummarizeBody) -> "SummedUpView":
        own = [one.content for one in data.history if one.role == "user"]
        replies = [one.content for one in data.history if one.role == "assistant"]
        made = sum_up(own, replies, data.locale)
        return cls(
            summary=made.text,
            topics=made.topics,
            feelings=made.feelings,
            exercises=made.exercises,
            crisis_detected=made.tier in ALERTING,
            crisis_level=made.level,
            language=made.voice.value,
            language_reviewed=made.voice.reviewed,
        )


class LookController(Controller):
    path = "/api"
    tags = ("chat",)

    @post("/ai/analyze-sentiment", status_code=200, guards=[needs(*KNOWN)])
    async def analyze_sentiment(self, data: JSONBody[TextBody]) -> Answer[SentimentView]:
        """How a text feels, by the words that give it away."""
        return Answer(SentimentView.of(data.message))

    @post("/ai/topic-classification", status_code=200, guards=[needs(*KNOWN)])
    async def classify_topic(self, data: JSONBody[TextBody]) -> Answer[SubjectView]:
        """What a text is about, by the words that give it away."""
        return Answer(SubjectView.of(data.message))

    @post("/chat/summarize", status_code=200, guards=[needs(*KNOWN)])
    async def summarize(self, data: JSONBody[SummarizeBody]) -> Answer[SummedUpView]:
        """What a conversation was about, in the language that was asked for. It quotes nothing and diagnoses nobody."""
        return Answer(SummedUpView.of(data))

    @get("/chat/health")
    async def chat_health(self, operation: NamedDependency[Any]) -> HealthView:
        """Whether Bestie answers as well as usual."""
        return HealthView.about(operation.companion)
