"""What admins ask of the statistics, and counsellors of their own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

import msgspec

from manmitra.domain.admin.model import InstitutionUnknown
from manmitra.domain.analytics import calendar
from manmitra.domain.analytics.cells import BANDS, FORMS, TIERS
from manmitra.domain.analytics.forecast import Forecast, forecast
from manmitra.domain.analytics.model import (
    BY_COUNSELOR,
    BY_DEPARTMENT,
    BY_TIME,
    BudgetSpent,
    By,
    Kind,
    OtherInstitution,
    cell,
)
from manmitra.domain.analytics.ports import Campuses, Queries, Releases
from manmitra.domain.analytics.recommendations import Recommendation, recommended
from manmitra.domain.analytics.windows import (
    Line,
    Shown,
    Window,
    by_day,
    by_group,
    by_month,
    by_week,
    totals,
)
from manmitra.domain.bestie.model import Topic
from manmitra.domain.shared.identity import Principal, Role
from manmitra.domain.shared.ports import Clock
from manmitra.domain.shared.time import day_bounds, local_day

KINDS: Final = {kind.value: cell(kind) for kind in Kind}
FORECAST_MONTHS: Final = 24


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """Which months, and of which institution (only a super admin names another one)."""

    period: str = "6m"
    since: date | None = None
    until: date | None = None
    institution: str = ""


class Series(msgspec.Struct, frozen=True, kw_only=True):
    """`names` of groups, where they have one."""

    window: Window
    lines: Sequence[Line]
    totals: Mapping[str, Shown]
    names: Mapping[str, str] = {}
    recommendations: Sequence[Recommendation] = ()


@dataclass(frozen=True, slots=True)
class AnalyticsUseCases:
    """All of them raise PeriodInvalid, OtherInstitution, InstitutionUnknown or BudgetSpent."""

    releases: Releases
    campuses: Campuses
    queries: Queries
    clock: Clock

    async def overview(self, who: Principal, asked: Question) -> Series:
        """Every kind, month by month, and what to do about it."""
        window = await self._window(who, asked)
        return Series(
            window=window,
            lines=by_month(window, KINDS),
            totals=totals(window, KINDS),
            recommendations=recommended(window),
        )

    async def usage(self, who: Principal, asked: Question, by: str) -> Series:
        """By month, week, day or department."""
        window = await self._window(who, asked)
        lines = {
            By.WEEK.value: lambda: by_week(window, BY_TIME),
            By.DAY.value: lambda: by_day(window, BY_TIME),
            By.DEPARTMENT.value: lambda: by_group(window, BY_DEPARTMENT, By.DEPARTMENT),
        }.get(by, lambda: by_month(window, KINDS))()
        names = await self.campuses.names(window.institution) if by == By.DEPARTMENT.value else {}
        return Series(window=window, lines=lines, totals=totals(window, KINDS), names=names)

    async def moods(self, who: Principal, asked: Question) -> Series:
        """How many forms ended in which band: `phq9/mild`."""
        cells = {f"{by.value}/{band}": cell(Kind.ASSESSMENT, by, band) for by, bands in BANDS.items() for band in bands}
        return await self._of(who, asked, cells | {form: cell(Kind.ASSESSMENT, By.FORM, form) for form in FORMS})

    async def topics(self, who: Principal, asked: Question) -> Series:
        """What conversations were begun about."""
        return await self._of(who, asked, {topic.value: cell(Kind.CHAT, By.TOPIC, topic.value) for topic in Topic})

    async def crises(self, who: Principal, asked: Question) -> Series:
        """Calls for help, and how grave."""
        tiers = {tier: cell(Kind.CRISIS, By.TIER, tier) for tier in TIERS}
        return await self._of(who, asked, {Kind.CRISIS.value: cell(Kind.CRISIS), **tiers})

    async def counselors(self, who: Principal, asked: Question) -> Series:
        """What was booked with them, cancelled, held and missed. A counsellor sees their own."""
        window = await self._window(who, asked)
        own = who.user_id if who.role is Role.COUNSELOR else ""
        names = await self.campuses.names(window.institution)
        return Series(
            window=window,
            lines=by_group(window, BY_COUNSELOR, By.COUNSELOR, own.__eq__ if own else None),
            totals={} if own else totals(window, {kind.value: cell(kind) for kind in BY_COUNSELOR}),
            names={own: names.get(own, "")} if own else names,
        )

    async def forecast(self, who: Principal, institution: str = "") -> tuple[Window, Forecast]:
        """Of appointments a week."""
        window = await self._seen(who, calendar.last(FORECAST_MONTHS, self.clock.now()), institution)
        weeks = [(line.since, line.figures[Kind.BOOKING.value].value) for line in by_week(window, [Kind.BOOKING])]
        return window, forecast(weeks, await self.campuses.exam_weeks(window.institution))

    async def _of(self, who: Principal, asked: Question, cells: Mapping[str, str]) -> Series:
        window = await self._window(who, asked)
        return Series(window=window, lines=by_month(window, cells), totals=totals(window, cells))

    async def _window(self, who: Principal, asked: Question) -> Window:
        period = calendar.asked(asked.period, asked.since, asked.until, self.clock.now())
        return await self._seen(who, period, asked.institution)

    async def _seen(self, who: Principal, period: calendar.Period, institution: str) -> Window:
        """The releases of the period, for one query of the person's budget."""
        institution = institution or who.institution
        if institution != who.institution and who.role is not Role.SUPER_ADMIN:
            raise OtherInstitution("these are the figures of another institution")
        if institution != who.institution and not await self.campuses.known(institution):
            raise InstitutionUnknown("there is no such institution")
        now = self.clock.now()
        if await self.queries.take(who.user_id, now) is None:
            raise BudgetSpent(
                "Your queries of the statistics for today are used up. The figures do not change within a day; please "
                "come back tomorrow.",
                retry_after=_until_midnight(now),
            )
        found = await self.releases.of(institution, period.months)
        return Window(institution, period, {release.month: release for release in found})


def _until_midnight(now: datetime) -> int:
    return max(1, int((day_bounds(local_day(now))[1] - now) / timedelta(seconds=1)))
