"""Noise, reports, recommendations, and who is counted."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from statistics import fmean

import pytest
from msgspec.structs import replace

from manmitra.adapters.noise import OpenDpNoise
from manmitra.domain.analytics.acts import ACTS
from manmitra.domain.analytics.calendar import last
from manmitra.domain.analytics.model import (
    HIDDEN,
    By,
    Campus,
    Fact,
    Figure,
    Kind,
    LanguageNotOffered,
    PeriodInvalid,
    Release,
    cell,
)
from manmitra.domain.analytics.ports import Campuses, Queries, Releases
from manmitra.domain.analytics.recommendations import recommended
from manmitra.domain.analytics.releasing import CLIP, release_of
from manmitra.domain.analytics.report_tables import tables_of
from manmitra.domain.analytics.report_texts import LANGUAGES, TEXTS
from manmitra.domain.analytics.reports import AnalyticsReports
from manmitra.domain.analytics.usecases import AnalyticsUseCases, Question
from manmitra.domain.analytics.windows import Shown, Window, added
from manmitra.domain.chat.events import ConversationStarted
from manmitra.domain.shared.errors import Unavailable
from manmitra.domain.shared.events import Stored
from manmitra.domain.shared.identity import Principal, Role, UserId
from manmitra.entrypoints.worker.reactions import counting
from tests.domain.analytics_scene import CAMPUS, MONTH, NOW, counted, crowd
from tests.domain.recording_scene import Pad, Register, recording
from tests.fakes import FixedClock

ADMIN = Principal(UserId("admin"), Role.ADMIN, "campus")
AT = datetime(2026, 10, 14, 6, tzinfo=UTC)
HELD = Shown(None, suppressed=True, error=0)


def began(person: str = "asha", **changes: object) -> tuple[ConversationStarted, Stored]:
    event = ConversationStarted(institution="campus", student_id=person, topic="family")
    return event, replace(Stored(id="e1", event=event, at=AT, pending=True, due_at=AT), **changes)


async def test_consent_that_ends_while_a_fact_is_kept_takes_it_back() -> None:
    register, pad = Register(), Pad()
    register.withdraws_after_the_first_look = True

    await recording(pad, register).noted(*began())

    assert pad.kept == []


async def test_who_was_changed_after_the_act_is_not_counted_for_it() -> None:
    pad = Pad()

    await recording(pad, Register(updated_at=AT + timedelta(seconds=1))).noted(*began())
    await recording(pad, Register(agreed=False)).noted(*began())
    await recording(pad, Register()).noted(*began("somebody-gone"))

    assert pad.kept == []


async def test_one_act_is_one_fact_in_each_cube_and_no_cube_crosses_two() -> None:
    pad = Pad()

    await recording(pad, Register()).noted(*began())

    assert sorted((fact.cube, fact.cell) for fact in pad.kept) == [
        ("active_days", "active_days"),
        ("active_days/department", "active_days/department/not_told"),
        ("chat_sessions", "chat_sessions"),
        ("chat_sessions/department", "chat_sessions/department/not_told"),
        ("chat_sessions/topic", "chat_sessions/topic/family"),
    ]
    assert {fact.day for fact in pad.kept if fact.cell != "chat_sessions"} == {None}


class Broken(Pad):
    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    async def keep(self, institution: str, month: str, facts: Sequence[Fact]) -> bool:
        raise self.error


async def test_a_fact_that_cannot_be_kept_costs_nobody_what_else_follows_from_the_event() -> None:
    _, stored = began()

    done = await counting(recording(Broken(ValueError("a bug")), Register()))(stored)

    assert done is None
    with pytest.raises(Unavailable):
        await counting(recording(Broken(Unavailable("away")), Register()))(stored)


def test_every_kind_but_active_days_has_an_event() -> None:
    assert len(ACTS) == len(Kind) - 1


def test_noise_is_drawn_for_each_figure_and_its_error_is_told() -> None:
    noise = OpenDpNoise(1.0)

    drawn, error = noise.drawn([100] * 4000, CLIP)

    assert len(set(drawn)) > 10
    assert abs(fmean(drawn) - 100) < 1
    assert sum(abs(one - 100) <= error for one in drawn) / len(drawn) > 0.93


def test_a_release_with_noise_says_so_and_tells_no_people() -> None:
    done = counted(crowd(1, 900, 150, 31))
    plain = release_of("campus", MONTH, done, CAMPUS, NOW)

    noisy = release_of("campus", MONTH, done, CAMPUS, NOW, noise=OpenDpNoise(0.5))

    told = [figure for figure in noisy.figures.values() if figure.value is not None]
    assert noisy.epsilon == 0.5
    assert [id for id, one in noisy.figures.items() if one == HIDDEN] == [
        id for id, one in plain.figures.items() if one == HIDDEN
    ]
    assert told
    assert all(one.people is None and one.error > 10 and one.value is not None and one.value % 5 == 0 for one in told)


def a_release(month: str, figures: dict[str, Figure]) -> Release:
    return Release(
        id=f"campus:{month}",
        institution="campus",
        month=month,
        since=date(2026, 1, 1),
        until=date(2026, 1, 2),
        released_at=NOW,
        k=10,
        round_to=5,
        figures=figures,
    )


def window(*months: dict[str, Figure]) -> Window:
    period = last(len(months), NOW)
    return Window("campus", period, {m: a_release(m, one) for m, one in zip(period.months, months, strict=True)})


def test_a_sum_says_when_a_part_of_it_is_held_back() -> None:
    found = added([Shown(20, suppressed=False, error=2), HELD, Shown(35, suppressed=False, error=2)])

    assert (found.value, found.suppressed, found.error) == (55, True, 4)
    assert added([HELD]) == HELD


def test_a_change_that_rounding_could_make_recommends_nothing() -> None:
    calls = cell(Kind.CRISIS)
    active = {cell(Kind.ACTIVE): Figure(100, 50, 2)}

    little = recommended(window({calls: Figure(20, None, 2), **active}, {calls: Figure(20 + 4, None, 2), **active}))
    much = recommended(window({calls: Figure(20, None, 2), **active}, {calls: Figure(30, None, 2), **active}))
    hidden = recommended(window({**active}, {calls: Figure(30, None, 2), **active}))

    assert little == hidden == []
    assert [(one.priority, one.impact_score) for one in much] == [("high", 50)]
    assert "about 20 in 2026-09, about 30 in 2026-10" in much[0].reason


def test_where_nothing_is_told_it_is_recommended_to_ask_people() -> None:
    assert [one.action_type for one in recommended(window({}))] == ["participation"]


class Shelf(Releases):
    def __init__(self, *releases: Release) -> None:
        self._releases = {release.month: release for release in releases}

    async def add(self, release: Release) -> None:
        raise AssertionError

    async def of(self, institution: str, months: Sequence[str]) -> Sequence[Release]:
        return [self._releases[month] for month in months if month in self._releases]


class Hills(Campuses):
    async def known(self, institution: str) -> bool:
        return institution == "campus"

    async def of(self, institution: str) -> Campus:
        raise AssertionError

    async def names(self, institution: str) -> Mapping[str, str]:
        return {"kavita": "Dr. Kavita Rao"}

    async def called(self, institution: str, language: str) -> str:
        return "Hill College"

    async def exam_weeks(self, institution: str) -> Sequence[tuple[date, date]]:
        return []


class Endless(Queries):
    async def take(self, user_id: str, now: datetime) -> int | None:
        return 1


def reports_of(*releases: Release) -> AnalyticsReports:
    clock = FixedClock(datetime(2026, 11, 25, tzinfo=UTC))
    return AnalyticsReports(AnalyticsUseCases(Shelf(*releases), Hills(), Endless(), clock), clock)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_report_tells_its_rule_and_what_it_holds_back_in_every_language(language: str) -> None:
    made = release_of("campus", MONTH, counted(crowd(1, 900, 150, 31)), CAMPUS, NOW)

    report = await reports_of(made).report(ADMIN, "1m", language)

    assert report.institution_name == "Hill College"
    assert [table.id for table in report.tables] == [
        "months", "moods_phq9", "moods_gad7", "topics", "crises", "departments", "counselors",
    ]  # fmt: skip
    assert all("10" in table.rule for table in report.tables)
    assert all(len(row.cells) == len(table.columns) for table in report.tables for row in table.rows)
    topics = {row.label: row.cells[0] for row in next(one for one in report.tables if one.id == "topics").rows}
    assert topics[TEXTS[language]["lgbtq"]].suppressed
    assert topics[TEXTS[language]["academic"]].error == 2


async def test_a_report_in_another_language_or_of_no_period_is_refused() -> None:
    for period, language in (("1m", "fr"), ("2w", "en"), ("2026-01-01/soon", "en"), ("1926-01-01/2026-01-01", "en")):
        with pytest.raises((LanguageNotOffered, PeriodInvalid)):
            await reports_of().report(ADMIN, period, language)


def test_all_languages_have_all_words() -> None:
    assert TEXTS["en"].keys() == TEXTS["hi"].keys() == TEXTS["ur"].keys()
    assert {kind.value for kind in Kind} <= TEXTS["en"].keys()


def test_a_campus_without_departments_is_fine() -> None:
    made = release_of("campus", MONTH, {}, Campus(), NOW)

    assert all(figure == HIDDEN for figure in made.figures.values())
    assert made.of(cell(Kind.CHAT, By.TOPIC, "no such topic")) == HIDDEN
    assert Question().period == "6m"


def test_in_a_report_a_sum_is_told_only_where_all_of_its_months_are() -> None:
    """Its ± would be of the rest alone, and the true sum outside it."""
    whole = {cell(Kind.BOOKING): Figure(40, None, 2), cell(Kind.BOOKING, By.COUNSELOR, "omar"): Figure(40, None, 2)}
    part = {**whole, cell(Kind.BOOKING, By.COUNSELOR, "omar"): HIDDEN}

    [both, one] = [tables_of(window(whole, other), TEXTS["en"], {})[-1] for other in (whole, part)]

    assert (both.rows[0].cells[0].value, both.rows[0].cells[0].suppressed) == (80, False)
    assert one.rows[0].cells[0].suppressed
    assert one.note.startswith("Where a month is held back, so is the sum.")


def test_what_has_no_name_of_its_own_stands_last_in_a_report() -> None:
    groups = ("arts", "not_told", "other", "physics")
    told = window({cell(Kind.ACTIVE, By.DEPARTMENT, one): Figure(40, 20) for one in groups})

    tables = tables_of(told, TEXTS["en"], {})

    [departments] = [table for table in tables if table.id == "departments"]
    assert [row.label for row in departments.rows] == ["arts", "physics", TEXTS["en"]["other"], "Not told"]
