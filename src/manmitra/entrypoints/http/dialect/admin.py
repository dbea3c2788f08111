"""`/admin/analytics`: the one call of the existing client's admin page, made of the same figures.

The page reads numbers everywhere and invents some where it finds none. So what is held back is 0 there, and told by
name in `suppressed` beside it.
"""

from collections.abc import Iterable
from typing import Annotated

import msgspec
from litestar import Controller, get
from litestar.di import NamedDependency
from litestar.params import QueryParameter

from manmitra.domain.analytics.cells import BANDS
from manmitra.domain.analytics.model import By, Kind, NotAnonymous, cell
from manmitra.domain.analytics.usecases import AnalyticsUseCases, Question, Series
from manmitra.domain.analytics.windows import Shown, Window, added, growth
from manmitra.domain.assessments.model import MILD, MINIMAL, MODERATE, MODERATELY_SEVERE, SEVERE
from manmitra.domain.bestie.model import Topic
from manmitra.entrypoints.http.analytics import ADMINS, REFUSED, Months, Period
from manmitra.entrypoints.http.analytics_views import RecommendationView, RuleView
from manmitra.entrypoints.http.answers import Answer
from manmitra.entrypoints.http.identity import Asked, needs, who
from manmitra.entrypoints.http.problems import refuses

CLIENT_BANDS = {MINIMAL: (MINIMAL,), MILD: (MILD,), MODERATE: (MODERATE,), SEVERE: (MODERATELY_SEVERE, SEVERE)}
"""The page has four colours. `severe` holds PHQ-9's "moderately severe" too; a note says so."""
NOTE = (
    "Figures in `suppressed` are held back and stand as 0, or as the sum of what is told. Both questionnaires together;"
    " severe includes PHQ-9's moderately severe (15 to 19). Months are whole weeks, those whose Thursday lies in them."
)


class Snake(msgspec.Struct, frozen=True, kw_only=True):
    """Spelled as the page reads it."""


class ClientOverview(Snake, frozen=True, kw_only=True):
    """`growth_rate`: percent from the last but one month of the period to the last, where both are told."""

    total_users: int
    total_chat_sessions: int
    total_appointments: int
    crisis_incidents: int
    growth_rate: dict[str, float]
    suppressed: list[str]


class MonthlyTrend(Snake, frozen=True, kw_only=True):
    """Three lists of one length. `suppressed`: the months in which one of the figures is held back."""

    labels: list[str]
    chat_sessions: list[int]
    mood_assessments: list[int]
    suppressed: list[str]


class ClientAnalytics(Snake, frozen=True, kw_only=True):
    overview: ClientOverview
    mood_trends: dict[str, int]
    top_topics: dict[str, int]
    monthly_trend: MonthlyTrend
    recommendations: list[RecommendationView]
    suppressed: list[str]
    rule: RuleView
    note: str


class AdminDialect(Controller):
    path = "/api/admin/analytics"
    tags = ("client",)

    @get("/", guards=[needs(*ADMINS)], responses=refuses(*REFUSED, NotAnonymous))
    async def client_admin_analytics(
        self,
        request: Asked,
        analytics: NamedDependency[AnalyticsUseCases],
        period: Period = Months.SIX,
        anonymize: Annotated[bool, QueryParameter(description="There are no other figures")] = True,  # noqa: FBT002
    ) -> Answer[ClientAnalytics]:
        """All that the admin page shows."""
        if not anonymize:
            raise NotAnonymous("all figures are anonymous; there are no others")
        return Answer(_client(await analytics.overview(who(request), Question(period=period.value))))


def _client(series: Series) -> ClientAnalytics:
    window = series.window
    moods = {band: added(_banded(window, names)) for band, names in CLIENT_BANDS.items()}
    topics = {topic.value: window.sum(cell(Kind.CHAT, By.TOPIC, topic.value)) for topic in Topic}
    told = {name: one for name, one in topics.items() if one.value is not None}
    return ClientAnalytics(
        overview=_overview(series),
        mood_trends={band: one.value or 0 for band, one in moods.items()},
        top_topics={name: told[name].value or 0 for name in sorted(told, key=lambda name: -(told[name].value or 0))},
        monthly_trend=_trend(window),
        recommendations=[RecommendationView.of(one) for one in series.recommendations],
        suppressed=[
            *(f"mood_trends.{name}" for name in _held_back(moods.items())),
            *(f"top_topics.{name}" for name in _held_back(topics.items())),
        ],
        rule=RuleView.of(window.rule),
        note=NOTE,
    )


def _banded(window: Window, names: Iterable[str]) -> list[Shown]:
    return [
        window.sum(cell(Kind.ASSESSMENT, by, name)) for by, bands in BANDS.items() for name in names if name in bands
    ]


def _overview(series: Series) -> ClientOverview:
    window = series.window
    shown = {
        "total_users": window.accounts,
        "total_chat_sessions": series.totals[Kind.CHAT.value],
        "total_appointments": series.totals[Kind.BOOKING.value],
        "crisis_incidents": series.totals[Kind.CRISIS.value],
    }
    return ClientOverview(
        **{name: one.value or 0 for name, one in shown.items()},
        growth_rate=_growth(window),
        suppressed=_held_back(shown.items()),
    )


def _growth(window: Window) -> dict[str, float]:
    if len(window.period.months) < 2:
        return {}
    earlier, later = window.period.months[-2:]
    rates = {
        name: growth(window.told(earlier, cell(kind)), window.told(later, cell(kind)))
        for name, kind in (("users", Kind.REGISTRATION), ("chats", Kind.CHAT), ("appointments", Kind.BOOKING))
    }
    return {name: rate for name, rate in rates.items() if rate is not None}


def _trend(window: Window) -> MonthlyTrend:
    months = window.period.months
    chats = [window.told(month, cell(Kind.CHAT)) for month in months]
    forms = [window.told(month, cell(Kind.ASSESSMENT)) for month in months]
    return MonthlyTrend(
        labels=list(months),
        chat_sessions=[one.value or 0 for one in chats],
        mood_assessments=[one.value or 0 for one in forms],
        suppressed=[
            month for month, chat, form in zip(months, chats, forms, strict=True) if chat.suppressed or form.suppressed
        ],
    )


def _held_back(shown: Iterable[tuple[str, Shown]]) -> list[str]:
    return [name for name, one in shown if one.suppressed]
