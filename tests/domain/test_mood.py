"""A day's edge is where the student's own clock says it is."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manmitra.domain.assessments.model import CheckIn, MoodOutOfRange
from manmitra.domain.assessments.moods import check_in
from manmitra.domain.shared.errors import Invalid
from manmitra.domain.shared.identity import Principal, Role, UserId

ASHA = Principal(UserId("asha"), Role.STUDENT, "campus")
NOON = datetime(2026, 11, 25, 6, 30, tzinfo=UTC)


def at(moment: str, zone: str = "Asia/Kolkata") -> CheckIn:
    return check_in(ASHA, zone, datetime.fromisoformat(moment).astimezone(UTC), mood=3, tags=(), note="")


def test_the_last_millisecond_in_kolkata_belongs_to_that_day() -> None:
    made = at("2026-11-25T23:59:59.999+05:30")

    assert made.day == date(2026, 11, 25)
    assert made.id == "asha:2026-11-25"


def test_midnight_in_kolkata_begins_the_next_day() -> None:
    assert at("2026-11-26T00:00:00.000+05:30").day == date(2026, 11, 26)


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("2026-03-08T04:59:59.999+00:00", date(2026, 3, 7)),  # EST, the night before the clocks go forward
        ("2026-03-08T05:00:00.000+00:00", date(2026, 3, 8)),
        ("2026-03-09T03:59:59.999+00:00", date(2026, 3, 8)),  # EDT: that day had 23 hours
        ("2026-03-09T04:00:00.000+00:00", date(2026, 3, 9)),
        ("2026-11-02T04:59:59.999+00:00", date(2026, 11, 1)),  # EST again: that day had 25 hours
        ("2026-11-02T05:00:00.000+00:00", date(2026, 11, 2)),
    ],
)
def test_the_edges_move_with_the_clocks_of_a_zone_that_changes_them(moment: str, day: date) -> None:
    assert at(moment, "America/New_York").day == day


def test_the_hour_that_comes_twice_is_one_day() -> None:
    first = at("2026-11-01T05:30:00+00:00", "America/New_York")
    again = at("2026-11-01T06:30:00+00:00", "America/New_York")

    assert first.id == again.id


@pytest.mark.parametrize("mood", [0, 6, -1])
def test_a_mood_is_between_one_and_five(mood: int) -> None:
    with pytest.raises(MoodOutOfRange):
        check_in(ASHA, "Asia/Kolkata", NOON, mood=mood, tags=(), note="")


def test_tags_are_tidied_and_kept_once() -> None:
    made = check_in(ASHA, "Asia/Kolkata", NOON, mood=5, tags=(" Exams", "exams ", "", "sleep"), note="  fine ")

    assert made.tags == ("exams", "sleep")
    assert made.note == "fine"


@pytest.mark.parametrize(("tags", "note"), [(["t"] * 11, ""), ([], "n" * 2001)])
def test_too_much_is_refused(tags: list[str], note: str) -> None:
    with pytest.raises(Invalid):
        check_in(ASHA, "Asia/Kolkata", NOON, mood=3, tags=tags, note=note)


@given(
    st.datetimes(min_value=datetime(2000, 1, 1), max_value=datetime(2100, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    st.sampled_from(["Asia/Kolkata", "America/New_York", "Pacific/Apia", "Europe/London"]),
)
def test_the_same_instant_is_always_the_same_check_in(moment: datetime, zone: str) -> None:
    one = check_in(ASHA, zone, moment, mood=1, tags=(), note="")
    other = check_in(ASHA, zone, moment, mood=5, tags=(), note="")

    assert one.id == other.id
