"""`/analytics`: figures about many, made once and told as often as anybody asks."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from litestar import Controller, get
from litestar.di import NamedDependency
from litestar.params import FromQuery, QueryParameter

from manmitra.domain.admin.model import InstitutionUnknown
from manmitra.domain.analytics.model import BudgetSpent, OtherInstitution, PeriodInvalid
from manmitra.domain.analytics.usecases import AnalyticsUseCases, Question
from manmitra.domain.shared.identity import Role
from manmitra.entrypoints.http.analytics_views import ForecastView, OverviewView, SeriesView
from manmitra.entrypoints.http.answers import Answer
from manmitra.entrypoints.http.identity import Asked, needs, who
from manmitra.entrypoints.http.problems import refuses

ADMINS = (Role.ADMIN, Role.SUPER_ADMIN)
REFUSED = (PeriodInvalid, OtherInstitution, InstitutionUnknown, BudgetSpent)


class Months(StrEnum):
    """How many closed months, the latest among them."""

    ONE = "1m"
    THREE = "3m"
    SIX = "6m"
    TWELVE = "12m"


class UsageBy(StrEnum):
    MONTH = "month"
    WEEK = "week"
    DAY = "day"
    DEPARTMENT = "department"


Period = Annotated[Months, QueryParameter(description="Used unless `since` and `until` are there")]
Day = Annotated[date | None, QueryParameter(description="With the other one, in the place of `period`")]
Institution = Annotated[str, QueryParameter(max_length=64, description="Of a super admin only: another than their own")]


class AnalyticsController(Controller):
    path = "/api/analytics"
    tags = ("analytics",)

    @get("/overview", guards=[needs(*ADMINS)], responses=refuses(*REFUSED))
    async def analytics_overview(
        self,
        request: Asked,
        analytics: NamedDependency[AnalyticsUseCases],
        period: Period = Months.SIX,
        since: Day = None,
        until: Day = None,
        institution: Institution = "",
    ) -> Answer[OverviewView]:
        """Everything that is counted, month by month, and what it suggests."""
        asked = Question(period=period.value, since=since, until=until, institution=institution)
        return Answer(OverviewView.of(await analytics.overview(who(request), asked)))

    @get("/usage-trends", guards=[needs(*ADMINS)], responses=refuses(*REFUSED))
    async def usage_trends(
        self,
        request: Asked,
        analytics: NamedDependency[AnalyticsUseCases],
        period: Period = Months.SIX,
        since: Day = None,
        until: Day = None,
        institution: Institution = "",
        by: FromQuery[UsageBy] = UsageBy.MONTH,
    ) -> Answer[SeriesView]:
        """How much is done, by month, week or day, or by month and department."""
        asked = Question(period=period.value, since=since, until=until, institution=institution)
        return Answer(SeriesView.of(await analytics.usage(who(request), asked, by.value)))

    @get("/mood-trends", guards=[needs(*ADMINS)], responses=refuses(*REFUSED))
    async def mood_trends(
        self,
        request: Asked,
        analytics: NamedDependency[AnalyticsUseCases],
        period: Period = Months.SIX,
        since: Day = None,
        until: Day = None,
        institution: Institution = "",
    ) -> Answer[SeriesView]:
        """How many PHQ-9 and GAD-7 ended in which band, and how many of each questionnaire there were."""
        asked = Question(period=period.value, since=since, until=until, institution=institution)
        return Answer(SeriesView.of(await analytics.moods(who(request), asked)))

    @get("/topics", guards=[needs(*ADMINS)], responses=refuses(*REFUSED))
    async def topic_trends(
        self,
        request: Asked,
        analytics: NamedDependency[AnalyticsUseCases],
        period: Period = Months.SIX,
        since: Day = None,
        until: Day = None,
        institution: Institution = "",
    ) -> Answer[SeriesView]:
        """What conversations were begun about. Anonymous ones are not counted."""
        asked = Question(period=period.value, since=since, until=until, institution=institution)
        return Answer(SeriesView.of(await analytics.topics(who(request), asked)))

    @get("/crisis-stats", guards=[needs(*ADMINS)], responses=refuses(*REFUSED))
    async def crisis_stats(
        self,
        request: Asked,
        analytics: NamedDependency[AnalyticsUseCases],
        period: Period = Months.SIX,
        since: Day = None,
        until: Day = None,
        institution: Institution = "",
    ) -> Answer[SeriesView]:
        """Calls for help of students who agreed to be counted, and how urgent they were. Never by department."""
        asked = Question(period=period.value, since=since, until=until, institution=institution)
        return Answer(SeriesView.of(await analytics.crises(who(request), asked)))

    @get("/counselor-stats", guards=[needs(*ADMINS, Role.COUNSELOR)], responses=refuses(*REFUSED))
    async def counselor_stats(
        self,
        request: Asked,
        analytics: NamedDependency[AnalyticsUseCases],
        period: Period = Months.SIX,
        since: Day = None,
        until: Day = None,
        institution: Institution = "",
    ) -> Answer[SeriesView]:
        """Appointments booked, cancelled, held and missed, by counsellor; a counsellor sees their own. Bookings and
        cancellations count on the day they were made, sessions and missed ones on the appointment's own day once its
        counsellor has said how it went; one of which nobody says so is in neither. What was not counted yet when a
        month was released is `uncounted` there, without a value.
        """
        asked = Question(period=period.value, since=since, until=until, institution=institution)
        return Answer(SeriesView.of(await analytics.counselors(who(request), asked)))

    @get("/forecast", guards=[needs(*ADMINS)], responses=refuses(OtherInstitution, InstitutionUnknown, BudgetSpent))
    async def demand_forecast(
        self, request: Asked, analytics: NamedDependency[AnalyticsUseCases], institution: Institution = ""
    ) -> Answer[ForecastView]:
        """Appointments a week for eight weeks, with the errors of each method over past weeks."""
        window, found = await analytics.forecast(who(request), institution)
        return Answer(ForecastView.of(window, found))
