"""When a plan is to be looked at again: after the fourth session, by the published rule, and never without facts."""

import pytest

from manmitra.domain.assessments.model import Kind
from manmitra.domain.booking.model import Appointment, State
from manmitra.domain.desk.reviewing import RELIABLE, SESSIONS, review
from tests.domain.desk_examples import a_result, a_session

FIRST = a_result(3, 3, 3, 3, days=-30)  # 12
FOUR = [a_session(days) for days in (-28, -21, -14, -7)]


def test_no_reliable_change_after_four_sessions_asks_and_says_where_the_rule_is_from() -> None:
    found = review(FOUR, [FIRST, a_result(3, 3, 1)])

    assert found is not None
    assert (found.sessions, found.first, found.latest) == (4, 12, 7)
    assert "36037492" in found.source
    assert "review the plan" in found.words


def test_six_points_less_are_enough() -> None:
    assert review(FOUR, [FIRST, a_result(3, 3)]) is None


def test_that_it_went_up_asks_too() -> None:
    assert review(FOUR, [FIRST, a_result(3, 3, 3, 3, 3)]) is not None


@pytest.mark.parametrize(
    "sessions",
    [FOUR[1:], [*FOUR[1:], a_session(-28, State.NO_SHOW)], [*FOUR[1:], a_session(-28, State.CONFIRMED)]],
)
def test_only_sessions_that_took_place_count(sessions: list[Appointment]) -> None:
    assert review(sessions, [FIRST, a_result(3, 3, 3, 3)]) is None


def test_nothing_is_asked_without_a_result_before_and_one_after() -> None:
    between = a_result(3, 3, 3, 3, days=-20)

    assert review(FOUR, []) is None
    assert review(FOUR, [FIRST]) is None
    assert review(FOUR, [FIRST, between]) is None
    assert review(FOUR, [between, a_result(3, 3, 3, 3)]) is None


def test_who_began_below_the_cut_off_is_not_asked_to_improve() -> None:
    assert review(FOUR, [a_result(3, 3, 3, days=-30), a_result(3, 3, 3)]) is None


def test_there_is_no_such_rule_for_another_questionnaire() -> None:
    worse = [a_result(3, 3, 3, 3, days=-30, kind=Kind.GAD7), a_result(3, 3, 3, 3, 3, kind=Kind.GAD7)]

    assert review(FOUR, worse) is None


def test_the_figures_are_those_that_were_published() -> None:
    """PMID 36037492: a change of 6 or more from baseline to session 4."""
    assert (SESSIONS, RELIABLE) == (4, 6)
