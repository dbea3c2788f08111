"""The statistics as a report, for whoever renders it."""

from dataclasses import dataclass
from datetime import date

from manmitra.domain.analytics.model import LanguageNotOffered, PeriodInvalid
from manmitra.domain.analytics.report_tables import tables_of
from manmitra.domain.analytics.report_texts import LANGUAGES, TEXTS
from manmitra.domain.analytics.usecases import AnalyticsUseCases, Question
from manmitra.domain.reports.model import Report
from manmitra.domain.shared.identity import Principal
from manmitra.domain.shared.ports import Clock
from manmitra.domain.shared.time import local_day


@dataclass(frozen=True, slots=True)
class AnalyticsReports:
    analytics: AnalyticsUseCases
    clock: Clock

    async def report(self, principal: Principal, period: str, language: str) -> Report:
        """All figures of the period (`6m`, or `2026-01-01/2026-06-30`) of one's own institution: one query of the
        person's budget. Raises LanguageNotOffered, PeriodInvalid or BudgetSpent.
        """
        if language not in LANGUAGES:
            raise LanguageNotOffered(f"reports are in {', '.join(LANGUAGES)}")
        window = (await self.analytics.overview(principal, _question(period))).window
        today = local_day(self.clock.now())
        since, until = window.period.since or today, window.period.until or today
        words = TEXTS[language]
        names = await self.analytics.campuses.names(window.institution)
        notes = [words["made_up"]] if window.rule.made_up else []
        notes += [] if window.releases else [words["nothing_yet"]]
        notes += [words[name] for name in ("consent", "anonymous", "weeks", "outcomes")]
        return Report(
            id="analytics",
            title=words["title"].format(since=since, until=until),
            institution=window.institution,
            institution_name=await self.analytics.campuses.called(window.institution, language),
            language=language,
            since=since,
            until=until,
            made_at=self.clock.now(),
            tables=tables_of(window, words, names) if window.releases else (),
            notes=tuple(note for note in notes if note),
        )


def _question(period: str) -> Question:
    first, between, last = period.partition("/")
    if not between:
        return Question(period=period)
    try:
        return Question(since=date.fromisoformat(first), until=date.fromisoformat(last))
    except ValueError as error:
        raise PeriodInvalid("a period of your own is two days, as in 2026-01-01/2026-06-30") from error
