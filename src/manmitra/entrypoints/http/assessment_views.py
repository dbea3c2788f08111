"""What is shown of questionnaires, results, trends and check-ins."""

from datetime import date, datetime

from manmitra.domain.assessments.alerting import Help
from manmitra.domain.assessments.meaning import NOT_A_DIAGNOSIS
from manmitra.domain.assessments.model import CheckIn, Instrument, Kind, Language, Result
from manmitra.domain.assessments.questions import Sheet
from manmitra.domain.assessments.trends import Trend
from manmitra.domain.assessments.usecases import CheckedIn, Outcome
from manmitra.entrypoints.http.answers import View


class ReachableLine(View, frozen=True, kw_only=True):
    name: str
    numbers: list[str]
    hours: str
    languages: list[str]


class HelpView(View, frozen=True, kw_only=True):
    """`language` is that of the texts (`hi-Latn`: Hindi in Latin letters); `reviewed`: a speaker has read them."""

    message: str
    next_step: str
    helplines: list[ReachableLine]
    language: str
    reviewed: bool

    @classmethod
    def of(cls, help: Help) -> "HelpView":
        lines = [
            ReachableLine(
                name=line.name, numbers=list(line.numbers), hours=line.hours_text, languages=list(line.languages)
            )
            for line in help.helplines
        ]
        return cls(
            message=help.message,
            next_step=help.next_step,
            helplines=lines,
            language=help.voice.value,
            reviewed=help.reviewed,
        )


class InstrumentView(View, frozen=True, kw_only=True):
    assessment_type: Kind
    title: str
    version: str
    checksum: str
    questions: int
    highest_total: int
    cutoff: int
    source: str
    credit: str
    licence: str
    loinc: str | None
    languages: dict[str, bool]
    """Languages that have a text of their own, and whether it is validated."""

    @classmethod
    def of(cls, sheet: Instrument) -> "InstrumentView":
        return cls(
            assessment_type=sheet.kind,
            title=sheet.title,
            version=sheet.version,
            checksum=sheet.checksum,
            questions=len(sheet.item_ids),
            highest_total=sheet.highest_total,
            cutoff=sheet.cut,
            source=sheet.source,
            credit=sheet.credit,
            licence=sheet.licence,
            loinc=sheet.loinc or None,
            languages={wording.language.value: wording.validated for wording in sheet.wordings},
        )


class QuestionView(View, frozen=True, kw_only=True):
    id: str
    order: int
    text: str


class OptionView(View, frozen=True, kw_only=True):
    value: int
    label: str


class QuestionsView(View, frozen=True, kw_only=True):
    """`language` was asked for; the other three say in which language each part really is."""

    assessment_type: Kind
    title: str
    version: str
    checksum: str
    language: Language
    items_language: Language
    timeframe_language: Language
    options_language: Language
    validated: bool
    translation: str
    notice: str
    timeframe: str
    questions: list[QuestionView]
    options: list[OptionView]
    source: str
    text_source: str
    credit: str
    licence: str
    disclaimer: str

    @classmethod
    def of(cls, sheet: Sheet) -> "QuestionsView":
        about = sheet.instrument
        texts = zip(about.item_ids, sheet.items, strict=True)
        return cls(
            assessment_type=about.kind,
            title=about.title,
            version=about.version,
            checksum=about.checksum,
            language=sheet.language,
            items_language=sheet.items_language,
            timeframe_language=sheet.timeframe_language,
            options_language=sheet.options_language,
            validated=sheet.validated,
            translation=sheet.translation,
            notice=sheet.notice,
            timeframe=sheet.timeframe,
            questions=[QuestionView(id=name, order=order, text=text) for order, (name, text) in enumerate(texts, 1)],
            options=[OptionView(value=value, label=label) for value, label in enumerate(sheet.options)],
            source=about.source,
            text_source=sheet.text_source,
            credit=about.credit,
            licence=about.licence,
            disclaimer=NOT_A_DIAGNOSIS,
        )


class SubmittedView(View, frozen=True, kw_only=True):
    """Help stands first. `id` is null for a visitor: scored, and not kept. All but the help is in English."""

    help: HelpView | None
    id: str | None
    kept: bool
    assessment_type: Kind
    total_score: int
    percent: int | None
    severity_level: str
    cutoff_positive: bool
    crisis_flag: bool
    item9_flag: bool
    interpretation: str
    recommendations: list[str]
    instrument_version: str
    completed_at: datetime
    disclaimer: str

    @classmethod
    def of(cls, outcome: Outcome) -> "SubmittedView":
        scored = outcome.score
        return cls(
            help=None if outcome.help is None else HelpView.of(outcome.help),
            id=outcome.result_id or None,
            kept=bool(outcome.result_id),
            assessment_type=scored.kind,
            total_score=scored.total,
            percent=scored.percent,
            severity_level=scored.band,
            cutoff_positive=scored.positive,
            crisis_flag=scored.crisis_flag,
            item9_flag=scored.risk,
            interpretation=scored.interpretation,
            recommendations=list(scored.recommendations),
            instrument_version=outcome.instrument.version,
            completed_at=outcome.completed_at,
            disclaimer=NOT_A_DIAGNOSIS,
        )


class ResultView(View, frozen=True, kw_only=True):
    id: str
    assessment_type: Kind
    total_score: int
    severity_level: str
    cutoff_positive: bool
    crisis_flag: bool
    language: Language
    instrument_version: str
    completed_at: datetime

    @classmethod
    def of(cls, result: Result) -> "ResultView":
        return cls(
            id=result.id,
            assessment_type=result.kind,
            total_score=result.total,
            severity_level=result.band,
            cutoff_positive=result.positive,
            crisis_flag=result.crisis_flag,
            language=result.language,
            instrument_version=result.instrument_version,
            completed_at=result.completed_at,
        )


class PointView(View, frozen=True, kw_only=True):
    date: datetime
    total_score: int
    severity_level: str


class TrendView(View, frozen=True, kw_only=True):
    """Null where no published figure lets us say. `change` is the newest total less the oldest one."""

    assessment_type: Kind
    direction: str
    change: int | None
    noticeable: bool | None
    reliable: bool | None
    response: bool | None
    remission: bool | None
    words: str
    points: list[PointView]

    @classmethod
    def of(cls, trend: Trend) -> "TrendView":
        points = [
            PointView(date=point.at, total_score=point.total, severity_level=point.band) for point in trend.points
        ]
        return cls(
            assessment_type=trend.kind,
            direction=trend.direction.value,
            change=trend.change,
            noticeable=trend.noticeable,
            reliable=trend.reliable,
            response=trend.response,
            remission=trend.remission,
            words=trend.words,
            points=points,
        )


class CheckInView(View, frozen=True, kw_only=True):
    id: str
    day: date
    score: int
    tags: list[str]
    note: str
    at: datetime

    @classmethod
    def of(cls, one: CheckIn) -> "CheckInView":
        return cls(id=one.id, day=one.day, score=one.mood, tags=list(one.tags), note=one.note, at=one.at)


class CheckedInView(CheckInView, frozen=True, kw_only=True):
    """With help, where the note or a tag asks for it."""

    help: HelpView | None

    @classmethod
    def after(cls, done: CheckedIn) -> "CheckedInView":
        one = done.check_in
        return cls(
            id=one.id,
            day=one.day,
            score=one.mood,
            tags=list(one.tags),
            note=one.note,
            at=one.at,
            help=None if done.help is None else HelpView.of(done.help),
        )
