"""Who comes first on a caseload, and that each place is explained."""

from datetime import timedelta
from typing import Any

import pytest

from manmitra.domain.assessments.model import Kind
from manmitra.domain.booking.model import State
from manmitra.domain.crisis.model import AlertStatus, Tier
from manmitra.domain.desk.need import ALERT_POINTS, Placed, Why, ordered, place_of, reasons
from manmitra.domain.shared.paging import InvalidCursor
from tests.domain.desk_examples import NOW, TODAY, a_promise, a_result, a_session, an_alert, facts

LATELY = a_session(-1)


def whys(*sessions: Any, **more: Any) -> list[Why]:
    return [one.why for one in reasons(facts(*sessions or (LATELY,), **more), NOW, TODAY)]


def test_nothing_to_tell_is_no_reason() -> None:
    placed = ordered([facts(LATELY)], NOW, TODAY)

    assert [(one.points, one.reasons) for one in placed] == [(0, ())]


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({"alerts": [an_alert()]}, Why.OPEN_ALERT),
        ({"alerts": [an_alert(status=AlertStatus.CONTACTED)]}, Why.ALERT_REACHED),
        ({"results": [a_result(0, 0, 0, 0, 0, 0, 0, 0, 1)]}, Why.ITEM9),
        ({"results": [a_result(3, 3, 3, 3)]}, Why.BAND),
        ({"promises": [a_promise()]}, Why.PROMISE_DUE),
        ({"promises": [a_promise(TODAY - timedelta(days=9))]}, Why.PROMISE_DUE),
    ],
)
def test_each_fact_is_a_reason_with_points_and_words(more: dict[str, Any], why: Why) -> None:
    [found] = reasons(facts(LATELY, **more), NOW, TODAY)

    assert found.why is why
    assert found.points > 0
    assert found.words


@pytest.mark.parametrize(
    "more",
    [
        {"results": [a_result(1, 1)]},
        {"promises": [a_promise(TODAY + timedelta(days=1))]},
        {"promises": [a_promise(open=False)]},
    ],
)
def test_what_is_not_due_or_not_much_is_no_reason(more: dict[str, Any]) -> None:
    assert whys(**more) == []


def test_the_gravest_alert_counts_and_only_once() -> None:
    both = [an_alert(Tier.THIRD_PARTY), an_alert(Tier.IMMINENT), an_alert(status=AlertStatus.CONTACTED)]

    [found] = reasons(facts(LATELY, alerts=both), NOW, TODAY)

    assert (found.points, found.words) == (ALERT_POINTS[Tier.IMMINENT], "an open alert: imminent")


def test_an_open_alert_outweighs_everything_without_one() -> None:
    all_else = facts(
        a_session(-300, State.NO_SHOW),
        id="a",
        results=[a_result(3, 3, 3, 3, 3, 3, 3, 3, 1), a_result(1, days=-20)],
        promises=[a_promise()],
    )
    grave = facts(LATELY, id="b", alerts=[an_alert(Tier.IMMINENT)], results=all_else.results, promises=[a_promise()])

    assert [one.facts.student_id for one in ordered([all_else, grave], NOW, TODAY)] == ["b", "a"]


def test_a_rise_counts_only_if_people_would_notice_it() -> None:
    before = a_result(1, 1, 1, days=-20)

    assert Why.WORSE in whys(results=[a_result(3, 3, 2), before])
    assert Why.WORSE not in whys(results=[a_result(3, 2), before])
    assert Why.WORSE not in whys(results=[before, a_result(3, 3, 2, days=-40)])


def test_direction_is_told_by_each_questionnaire_alone() -> None:
    other = a_result(0, days=-20, kind=Kind.GAD7)

    assert Why.WORSE not in whys(results=[a_result(3, 3, 2), other])


def test_the_graver_of_two_bands_counts_once() -> None:
    both = [a_result(3, 3, 3, 3), a_result(3, 3, 3, 3, 3, 3, kind=Kind.GAD7)]

    found = reasons(facts(LATELY, results=both), NOW, TODAY)

    assert [(one.why, one.words) for one in found] == [(Why.BAND, "latest GAD7: severe")]


def test_who_did_not_come_is_asked_after_until_they_came_again() -> None:
    missed = a_session(-2, State.NO_SHOW)

    assert Why.MISSED in whys(missed, a_session(-9))
    assert Why.MISSED not in whys(a_session(-1), missed)


def test_a_cancelled_one_counts_while_nothing_is_ahead() -> None:
    dropped = a_session(2, State.CANCELLED, updated_at=NOW)

    assert Why.CANCELLED in whys(dropped, LATELY)
    assert Why.CANCELLED not in whys(a_session(3, State.CONFIRMED), dropped, LATELY)
    assert Why.CANCELLED not in whys(a_session(-1), a_session(-3, State.CANCELLED, updated_at=NOW - timedelta(days=5)))


def test_a_session_that_nobody_said_took_place_is_no_contact() -> None:
    forgotten = facts(a_session(-1, State.CONFIRMED), a_session(-15))

    assert forgotten.last_contact(NOW) == NOW - timedelta(days=15)
    assert [one.words for one in reasons(forgotten, NOW, TODAY)] == ["2 weeks without a session"]


def test_what_is_ahead_is_the_first_that_is_not_over() -> None:
    ahead = a_session(2, State.CONFIRMED)
    going_on = a_session(-0.01, State.CONFIRMED)

    assert facts(a_session(9, State.CONFIRMED), ahead, LATELY).next_appointment(NOW) == ahead
    assert facts(ahead, going_on).next_appointment(NOW) == going_on
    assert facts(LATELY).next_appointment(NOW) is None


def test_of_equals_who_is_longest_without_contact_comes_first() -> None:
    people = [facts(a_session(-2), id="b"), facts(a_session(-3), id="c"), facts(a_session(-2), id="a")]

    assert [one.facts.student_id for one in ordered(people, NOW, TODAY)] == ["c", "a", "b"]


def test_the_points_are_the_sum_of_the_reasons_and_the_weightiest_is_told_first() -> None:
    [placed] = ordered([facts(LATELY, alerts=[an_alert()], promises=[a_promise()])], NOW, TODAY)

    assert placed.points == sum(one.points for one in placed.reasons)
    assert [one.why for one in placed.reasons] == [Why.OPEN_ALERT, Why.PROMISE_DUE]


def test_a_cursor_leads_behind_its_place() -> None:
    placed = ordered([facts(LATELY, id=f"p{n}") for n in range(3)], NOW, TODAY)

    after = place_of(placed[0].place.cursor())

    def ids(of: list[Placed]) -> list[str]:
        return [one.facts.student_id for one in of]

    assert ids([one for one in placed if one.place > after]) == ["p1", "p2"]


@pytest.mark.parametrize("cursor", ["", "nonsense", "W10", "WzEsMl0", "WyJhIiwgMSwgImIiXQ", "अ"])
def test_another_cursor_is_refused(cursor: str) -> None:
    with pytest.raises(InvalidCursor):
        place_of(cursor)
