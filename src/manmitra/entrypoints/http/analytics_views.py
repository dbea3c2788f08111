"""What is shown of the statistics: every figure with whether something is held back, and how far it may be off."""

from datetime import date

from manmitra.domain.analytics.forecast import Expected, Forecast, Judged
from manmitra.domain.analytics.recommendations import Recommendation
from manmitra.domain.analytics.usecases import Series
from manmitra.domain.analytics.windows import Line, Rule, Shown, Window
from manmitra.entrypoints.http.answers import View


class FigureView(View, frozen=True, kw_only=True):
    """`value` is null when it is held back; `suppressed` with a value: a part of the sum is. The true number lies
    within `error` of it. `people` is told of active users only. `uncounted`: of a month in which this was not counted
    yet, so nobody knows it; with a value, a part of the sum is.
    """

    value: int | None
    suppressed: bool
    error: float
    people: int | None = None
    uncounted: bool = False

    @classmethod
    def of(cls, shown: Shown) -> "FigureView":
        return cls(
            value=shown.value,
            suppressed=shown.suppressed,
            error=shown.error,
            people=shown.people,
            uncounted=shown.uncounted,
        )


class RuleView(View, frozen=True, kw_only=True):
    """How the figures were made. `epsilon` is of the noise of each figure, 0 without any; `madeUp`: of the demo."""

    smallest_group: int
    rounded_to: int
    epsilon: float
    made_up: bool
    sentence: str

    @classmethod
    def of(cls, rule: Rule) -> "RuleView":
        sentence = "Made-up figures of the demo. " if rule.made_up else ""
        sentence += (
            f"Only students who agreed are counted. Figures with fewer than {rule.k} people, and those from which one "
            f"could be computed, are held back; all others are rounded to {rule.round_to}"
        )
        noise = f", after random noise was added (epsilon {rule.epsilon} for each figure)." if rule.epsilon else "."
        return cls(
            smallest_group=rule.k,
            rounded_to=rule.round_to,
            epsilon=rule.epsilon,
            made_up=rule.made_up,
            sentence=f"{sentence}{noise}",
        )


class PeriodView(View, frozen=True, kw_only=True):
    """Closed months, each of whole weeks: those whose Thursday lies in it. `released`: those with a release."""

    since: date | None
    until: date | None
    months: list[str]
    released: list[str]

    @classmethod
    def of(cls, window: Window) -> "PeriodView":
        return cls(
            since=window.period.since,
            until=window.period.until,
            months=list(window.period.months),
            released=sorted(window.releases),
        )


class LineView(View, frozen=True, kw_only=True):
    """One month, week or day; with a `group`, one department or counsellor in it."""

    label: str
    since: date
    until: date
    group: str
    name: str
    figures: dict[str, FigureView]

    @classmethod
    def of(cls, line: Line, name: str) -> "LineView":
        figures = {key: FigureView.of(shown) for key, shown in line.figures.items()}
        return cls(label=line.label, since=line.since, until=line.until, group=line.group, name=name, figures=figures)


class SeriesView(View, frozen=True, kw_only=True):
    """`totals` are sums over the period of what is told."""

    institution: str
    period: PeriodView
    rule: RuleView
    lines: list[LineView]
    totals: dict[str, FigureView]

    @classmethod
    def of(cls, series: Series) -> "SeriesView":
        return cls(
            institution=series.window.institution,
            period=PeriodView.of(series.window),
            rule=RuleView.of(series.window.rule),
            lines=[LineView.of(line, series.names.get(line.group, "")) for line in series.lines],
            totals={key: FigureView.of(shown) for key, shown in series.totals.items()},
        )


class RecommendationView(View, frozen=True, kw_only=True, rename=None):
    """`impact_score` is the change or share behind it, in percent up to 100; `reason` tells the figures."""

    priority: str
    title: str
    description: str
    action_type: str
    impact_score: int
    reason: str

    @classmethod
    def of(cls, one: Recommendation) -> "RecommendationView":
        return cls(
            priority=one.priority,
            title=one.title,
            description=one.description,
            action_type=one.action_type,
            impact_score=one.impact_score,
            reason=one.reason,
        )


class OverviewView(View, frozen=True, kw_only=True):
    series: SeriesView
    accounts: FigureView
    """Students with an account, whether they are counted in the rest or not."""
    recommendations: list[RecommendationView]

    @classmethod
    def of(cls, series: Series) -> "OverviewView":
        return cls(
            series=SeriesView.of(series),
            accounts=FigureView.of(series.window.accounts),
            recommendations=[RecommendationView.of(one) for one in series.recommendations],
        )


class ExpectedView(View, frozen=True, kw_only=True):
    """`value` by the chosen method, `naive`: as many as in the last known week."""

    week_of: date
    value: float
    naive: float
    exams: bool

    @classmethod
    def of(cls, one: Expected) -> "ExpectedView":
        return cls(week_of=one.monday, value=one.value, naive=one.naive, exams=one.exams)


class JudgedView(View, frozen=True, kw_only=True):
    """By how many appointments a method was off in past weeks: on average, and in nine of ten weeks at most."""

    method: str
    mean_absolute_error: float
    nine_of_ten_within: float

    @classmethod
    def of(cls, one: Judged) -> "JudgedView":
        return cls(method=one.method, mean_absolute_error=one.error, nine_of_ten_within=one.worst)


class ForecastView(View, frozen=True, kw_only=True):
    """`weeks` is empty when too few are known; `note` says so."""

    weeks: list[ExpectedView]
    method: str
    methods: list[JudgedView]
    weeks_known: int
    weeks_tested: int
    last_known_week: date | None
    note: str
    rule: RuleView

    @classmethod
    def of(cls, window: Window, found: Forecast) -> "ForecastView":
        return cls(
            weeks=[ExpectedView.of(one) for one in found.weeks],
            method=found.method,
            methods=[JudgedView.of(one) for one in found.judged],
            weeks_known=found.known,
            weeks_tested=found.tested,
            last_known_week=found.last,
            note=found.note,
            rule=RuleView.of(window.rule),
        )
