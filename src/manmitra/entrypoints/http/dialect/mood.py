"""`/mood`: questionnaires as the existing client spells them, with answers as digits in quotes."""

from datetime import datetime
from typing import Annotated

from litestar import Controller, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody, PathParameter
from msgspec import Meta

from manmitra.domain.assessments.catalogue import instrument
from manmitra.domain.assessments.model import Kind, Language, Result, ResultUnknown
from manmitra.domain.assessments.questions import in_language
from manmitra.domain.assessments.usecases import AssessmentUseCases
from manmitra.domain.shared.errors import Conflict
from manmitra.domain.shared.identity import Role
from manmitra.domain.shared.paging import PAGE_LIMIT, PageRequest
from manmitra.entrypoints.http.answers import Answer, Body, View
from manmitra.entrypoints.http.assessment_views import QuestionsView, SubmittedView, TrendView
from manmitra.entrypoints.http.assessments import BAD_FORM, QuestionId
from manmitra.entrypoints.http.identity import Asked, needs, who
from manmitra.entrypoints.http.problems import refuses

CLIENT_KINDS = (Kind.PHQ9, Kind.GAD7)
"""The two that the client's pages know; any other would be drawn as one of them."""

ResultId = Annotated[str, PathParameter(min_length=1, max_length=64)]
AnswerText = Annotated[str, Meta(max_length=8, examples=["1"])]


class ClientSubmitBody(Body, frozen=True, kw_only=True):
    """`score` and `assessmentDate` are let in and ignored: the server adds up, and looks at its own clock."""

    responses: Annotated[dict[QuestionId, AnswerText | int], Meta(max_length=30, examples=[{"phq1": "1", "phq2": "0"}])]
    score: int | None = None
    language: Language = Language.ENGLISH
    assessment_date: Annotated[str, Meta(max_length=40)] | None = None


class ResultConsentBody(Body, frozen=True, kw_only=True):
    """Whether one's counsellor may see this one result. It opens nothing that the profile's consent keeps closed."""

    consent: bool


class ResultConsentView(View, frozen=True, kw_only=True):
    id: str
    consent: bool


class MoodView(View, frozen=True, kw_only=True):
    """`date` is a full instant, so that no zone shifts it to another day."""

    id: str
    assessment_type: Kind
    date: datetime
    phq9_score: int | None
    gad7_score: int | None

    @classmethod
    def of(cls, result: Result) -> "MoodView":
        return cls(
            id=result.id,
            assessment_type=result.kind,
            date=result.completed_at,
            phq9_score=result.total if result.kind is Kind.PHQ9 else None,
            gad7_score=result.total if result.kind is Kind.GAD7 else None,
        )


class MoodDialect(Controller):
    path = "/api/mood"
    tags = ("client",)

    @get("/history", guards=[needs(Role.STUDENT)])
    async def client_mood_history(
        self, request: Asked, assessments: NamedDependency[AssessmentUseCases]
    ) -> Answer[list[MoodView]]:
        """The newest hundred results as a bare array (contract, rule 10)."""
        page = await assessments.history(who(request), PageRequest(PAGE_LIMIT), kinds=CLIENT_KINDS)
        return Answer([MoodView.of(result) for result in page.items])

    @get("/trends", guards=[needs(Role.STUDENT)])
    async def client_mood_trends(
        self, request: Asked, assessments: NamedDependency[AssessmentUseCases]
    ) -> Answer[list[TrendView]]:
        """The integration documents' spelling of the trends."""
        return Answer([TrendView.of(trend) for trend in await assessments.trends(who(request))])

    @get("/{kind:str}/questions", guards=[needs()])
    async def client_mood_questions(
        self, kind: FromPath[Kind], language: FromQuery[Language] = Language.ENGLISH
    ) -> Answer[QuestionsView]:
        """The integration documents' spelling of the questions."""
        return Answer(QuestionsView.of(in_language(instrument(kind), language)))

    @put("/{result_id:str}/consent", guards=[needs(Role.STUDENT)], responses=refuses(ResultUnknown, Conflict))
    async def client_result_consent(
        self,
        request: Asked,
        result_id: ResultId,
        data: JSONBody[ResultConsentBody],
        assessments: NamedDependency[AssessmentUseCases],
    ) -> Answer[ResultConsentView]:
        """Keep one result from one's counsellor, or let them see it again."""
        result = await assessments.withhold(who(request), result_id, withheld=not data.consent)
        return Answer(ResultConsentView(id=result.id, consent=not result.withheld))

    @post("/{kind:str}/submit", guards=[needs(Role.VISITOR, Role.STUDENT)], responses=refuses(*BAD_FORM))
    async def client_mood_submit(
        self,
        request: Asked,
        kind: FromPath[Kind],
        data: JSONBody[ClientSubmitBody],
        assessments: NamedDependency[AssessmentUseCases],
    ) -> Answer[SubmittedView]:
        """Score the client's map of answers. Visitors too: scored, and not kept."""
        given = list(data.responses.items())
        return Answer(SubmittedView.of(await assessments.submit(who(request), kind, given, data.language)))
