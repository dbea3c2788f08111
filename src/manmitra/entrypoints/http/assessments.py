"""Questionnaires, results, trends and mood check-ins."""

from typing import Annotated

import msgspec
from litestar import Controller, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody, QueryParameter
from msgspec import Meta

from manmitra.domain.assessments.catalogue import INSTRUMENTS, instrument
from manmitra.domain.assessments.model import (
    AnswerOutOfRange,
    CheckInBusy,
    ConsentNotGiven,
    DuplicateAnswer,
    IncompleteAnswers,
    Kind,
    Language,
    StudentNeeded,
    UnknownQuestion,
)
from manmitra.domain.assessments.moods import NOTE_LIMIT, TAG_LIMIT
from manmitra.domain.assessments.questions import in_language
from manmitra.domain.assessments.usecases import AssessmentUseCases
from manmitra.domain.shared.errors import NotFound
from manmitra.domain.shared.identity import Role
from manmitra.domain.shared.paging import DEFAULT_LIMIT, PAGE_LIMIT, InvalidCursor, PageRequest
from manmitra.entrypoints.http.answers import Answer, Body, Listed, listed
from manmitra.entrypoints.http.assessment_views import (
    CheckedInView,
    CheckInView,
    InstrumentView,
    QuestionsView,
    ResultView,
    SubmittedView,
    TrendView,
)
from manmitra.entrypoints.http.identity import Asked, needs, who
from manmitra.entrypoints.http.problems import refuses

BAD_FORM = (IncompleteAnswers, UnknownQuestion, DuplicateAnswer, AnswerOutOfRange)

Limit = Annotated[int, QueryParameter(ge=1, le=PAGE_LIMIT)]
CursorText = Annotated[str | None, QueryParameter(min_length=1, max_length=512)]
Tag = Annotated[str, Meta(min_length=1, max_length=40, examples=["exams"])]
QuestionId = Annotated[str, Meta(min_length=1, max_length=32, examples=["phq1"])]


class AnswerBody(Body, frozen=True, kw_only=True):
    """The questionnaire decides which answers it offers; others are refused with 422."""

    question_id: QuestionId = msgspec.field(name="question_id")
    score: Annotated[int, Meta(ge=0, le=9, examples=[1])]


class SubmitBody(Body, frozen=True, kw_only=True):
    """A sent `score` is let in and ignored: the server adds up by itself."""

    responses: Annotated[list[AnswerBody], Meta(max_length=30, examples=[[{"question_id": "phq1", "score": 1}]])]
    language: Language = Language.ENGLISH
    score: int | None = None


class CheckInBody(Body, frozen=True, kw_only=True):
    """`score` is the mood: 1 very low, 5 very good."""

    score: Annotated[int, Meta(ge=1, le=5, examples=[4])]
    tags: Annotated[list[Tag], Meta(max_length=TAG_LIMIT)] = msgspec.field(default_factory=list)
    note: Annotated[str, Meta(max_length=NOTE_LIMIT)] = ""


class AssessmentController(Controller):
    path = "/api/assessments"
    tags = ("assessments",)

    @get("/types", guards=[needs()])
    async def list_assessment_types(self) -> Answer[list[InstrumentView]]:
        """Every questionnaire, with its source, licence and checksum."""
        return Answer([InstrumentView.of(sheet) for sheet in INSTRUMENTS.values()])

    @get("/{kind:str}/questions", guards=[needs()])
    async def assessment_questions(
        self, kind: FromPath[Kind], language: FromQuery[Language] = Language.ENGLISH
    ) -> Answer[QuestionsView]:
        """The questions in a language, honest about what is not validated."""
        return Answer(QuestionsView.of(in_language(instrument(kind), language)))

    @post("/{kind:str}/submit", guards=[needs(Role.VISITOR, Role.STUDENT)], responses=refuses(*BAD_FORM))
    async def submit_assessment(
        self,
        request: Asked,
        kind: FromPath[Kind],
        data: JSONBody[SubmitBody],
        assessments: NamedDependency[AssessmentUseCases],
    ) -> Answer[SubmittedView]:
        """Score a filled-in form. It is kept for a student, and only scored for a visitor."""
        given = [(answer.question_id, answer.score) for answer in data.responses]
        return Answer(SubmittedView.of(await assessments.submit(who(request), kind, given, data.language)))

    @get(
        "/history",
        guards=[needs(Role.STUDENT, Role.COUNSELOR)],
        responses=refuses(NotFound, ConsentNotGiven, StudentNeeded, InvalidCursor),
    )
    async def assessment_history(
        self,
        request: Asked,
        assessments: NamedDependency[AssessmentUseCases],
        student_id: Annotated[str, QueryParameter(max_length=64)] = "",
        assessment_type: FromQuery[Kind | None] = None,
        limit: Limit = DEFAULT_LIMIT,
        cursor: CursorText = None,
    ) -> Answer[Listed[ResultView]]:
        """One's own results, newest first. A counsellor names a student in their care who agreed to share."""
        kinds = [] if assessment_type is None else [assessment_type]
        asked = PageRequest(limit, cursor)
        page = await assessments.history(who(request), asked, student_id=student_id, kinds=kinds)
        return Answer(listed(page, [ResultView.of(result) for result in page.items]))

    @get("/trends", guards=[needs(Role.STUDENT)])
    async def assessment_trends(
        self, request: Asked, assessments: NamedDependency[AssessmentUseCases]
    ) -> Answer[list[TrendView]]:
        """Which way the results go, told only as far as published figures carry it."""
        return Answer([TrendView.of(trend) for trend in await assessments.trends(who(request))])


class CheckInController(Controller):
    path = "/api/mood/checkins"
    tags = ("assessments",)

    @post("/", guards=[needs(Role.STUDENT)], responses=refuses(CheckInBusy))
    async def check_in(
        self, request: Asked, data: JSONBody[CheckInBody], assessments: NamedDependency[AssessmentUseCases]
    ) -> Answer[CheckedInView]:
        """Say how today feels. A second one on the same local day takes the place of the first."""
        done = await assessments.check_in(who(request), mood=data.score, tags=data.tags, note=data.note)
        return Answer(CheckedInView.after(done))

    @get("/", guards=[needs(Role.STUDENT)], responses=refuses(InvalidCursor))
    async def list_check_ins(
        self,
        request: Asked,
        assessments: NamedDependency[AssessmentUseCases],
        limit: Limit = DEFAULT_LIMIT,
        cursor: CursorText = None,
    ) -> Answer[Listed[CheckInView]]:
        """One's own check-ins, newest first."""
        page = await assessments.check_in_history(who(request), PageRequest(limit, cursor))
        return Answer(listed(page, [CheckInView.of(one) for one in page.items]))
