"""The ladder by itself: a table of what comes next."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from msgspec.structs import replace

from manmitra.domain.crisis.ladder import SHARE, Pace, Rung, Step, Why, climb_of, looked_at, next_step, pace_of
from manmitra.domain.crisis.model import Alert, AlertKind, Level, Tier, raise_alert
from manmitra.domain.crisis.roster import Duty, OnDuty, Roster, Shift, weekly
from manmitra.domain.crisis.times import times_of

pytestmark = pytest.mark.one_engine
START = datetime(2026, 11, 25, 4, 30, tzinfo=UTC)
FULL = OnDuty(counselors=("c",), deputies=("d",), duty_admins=("a",), staff=("c", "d", "a", "x"))
NOBODY_ON_CALL = OnDuty(staff=("c", "x"))


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


SLOW = Pace(deputy=minutes(30), duty_admin=minutes(60), everybody=minutes(120), again=minutes(60), contact=minutes(120))
PACE = Pace(deputy=minutes(5), duty_admin=minutes(10), everybody=minutes(15), again=minutes(5), contact=minutes(15))


def an_alert(*, tier: Tier = Tier.HIGH, drill: bool = False) -> Alert:
    return raise_alert(
        "a1", now=START, institution="campus", kind=AlertKind.MANUAL, tier=tier, student_id="s", drill=drill
    )


def stepped(alert: Alert, step: Step, now: datetime) -> Alert:
    climb = replace(climb_of(alert), rung=int(step.rung), base_at=step.base_at, stepped_at=now, urged=False, number=1)
    return replace(alert, climb=climb, due_at=step.due_at)


def told(alert: Alert, roster: OnDuty, until: float, *, pace: Pace = PACE) -> list[tuple[float, Rung, bool]]:
    """Looked at every half minute: the minute of each step, its rung, and whether all channels are used."""
    found, now = list[tuple[float, Rung, bool]](), START
    while now <= START + minutes(until):
        step = next_step(alert, now, roster, pace)
        if step is not None:
            found.append(((now - START) / minutes(1), step.rung, step.everywhere))
            assert looked_at(stepped(alert, step, now), pace) == step.due_at
            alert = stepped(alert, step, now)
        now += minutes(0.5)
    return found


@pytest.mark.parametrize(
    ("roster", "expected"),
    [
        (FULL, [(0, 1, False), (5, 2, False), (10, 3, False), (15, 4, False), (20, 4, True), (25, 4, True)]),
        (replace(FULL, deputies=()), [(0, 1, False), (5, 3, False), (15, 4, False), (20, 4, True), (25, 4, True)]),
        (replace(FULL, counselors=()), [(0, 2, False), (10, 3, False), (15, 4, False), (20, 4, True), (25, 4, True)]),
        (NOBODY_ON_CALL, [(0, 4, False), (5, 4, False), (10, 4, False), (15, 4, True), (20, 4, True), (25, 4, True)]),
        (OnDuty(), [(0, 4, False), (5, 4, False), (10, 4, False), (15, 4, True), (20, 4, True), (25, 4, True)]),
    ],
    ids=["full", "no deputy", "no counsellor", "nobody on call", "no staff at all"],
)
def test_an_unanswered_alert_never_falls_silent(roster: OnDuty, expected: list[tuple[float, int, bool]]) -> None:
    assert told(an_alert(), roster, 25) == expected


def test_only_an_urgent_alert_uses_channels_that_were_turned_off() -> None:
    assert not any(everywhere for _, _, everywhere in told(an_alert(tier=Tier.ABUSE_DANGER), FULL, 60))


@pytest.mark.parametrize(
    ("tier", "expected"),
    [
        (Tier.IMMINENT, PACE),
        (Tier.HIGH, PACE),
        (Tier.VIOLENCE, PACE),
        (Tier.ABUSE_DANGER, SLOW),
        (Tier.THIRD_PARTY, SLOW),
    ],
)
def test_danger_to_life_climbs_fast_whatever_clients_call_its_level(tier: Tier, expected: Pace) -> None:
    alert = an_alert(tier=tier)

    assert pace_of(alert, {Level.HIGH: PACE, Level.MEDIUM: SLOW}) == expected
    assert any(everywhere for _, _, everywhere in told(alert, FULL, 60)) is (expected is PACE)


def test_the_longer_nobody_answers_the_longer_are_the_pauses_up_to_an_hour() -> None:
    rings = [at for at, rung, _ in told(an_alert(), FULL, 24 * 60) if rung is Rung.EVERYBODY]

    pauses = [later - earlier for earlier, later in pairwise(rings)]

    assert rings[:5] == [15, 20, 25, 30, 35]
    assert all(5 <= one <= max(5, at / SHARE + 0.5) for at, one in zip(rings, pauses, strict=False))
    assert pauses == sorted(pauses)
    assert set(pauses[-17:]) == {60}
    assert len(rings) < 45


def test_whoever_took_care_is_reminded_after_the_usual_time_however_old_the_alert_is() -> None:
    taken_at = START + timedelta(hours=20)
    alert = an_alert().acknowledged("c", taken_at)

    assert looked_at(alert, PACE) == taken_at + PACE.contact
    late = replace(climb_of(alert), stepped_at=taken_at + timedelta(hours=3))
    assert looked_at(replace(alert, climb=late), PACE) == taken_at + timedelta(hours=3, minutes=30)


def test_after_an_outage_it_is_told_at_once_rung_after_rung() -> None:
    alert, late = an_alert(), START + minutes(40)
    rungs = list[Rung]()
    while (step := next_step(alert, late, FULL, PACE)) is not None:
        rungs.append(step.rung)
        alert = stepped(alert, step, late)

    assert rungs == [Rung.ON_CALL, Rung.DEPUTY, Rung.DUTY_ADMIN, Rung.EVERYBODY]


@pytest.mark.parametrize("way", ["contacted", "resolved"])
def test_it_is_over_when_the_person_was_reached(way: str) -> None:
    alert = getattr(an_alert(), way)("c", START + minutes(1))

    assert looked_at(alert, PACE) is None
    assert next_step(alert, START + timedelta(days=9), FULL, PACE) is None
    assert (alert.watched, alert.due_at) == (False, None)


def test_one_who_took_care_at_once_is_left_in_peace_for_as_long_as_contact_may_take() -> None:
    alert = an_alert().acknowledged("c", START)

    early = next_step(alert, START + minutes(14.9), FULL, PACE)
    late = next_step(alert, START + minutes(15), FULL, PACE)

    assert early is None
    assert late is not None
    assert (late.why, late.told) == (Why.NOT_CONTACTED, ("c",))


def test_handed_on_it_is_told_at_once_even_when_somebody_had_it() -> None:
    alert = an_alert()
    first = next_step(alert, START, FULL, PACE)
    assert first is not None
    alert = stepped(alert, first, START).acknowledged("c", START + minutes(1)).escalated("c", START + minutes(2))

    step = next_step(alert, START + minutes(2), FULL, PACE)

    assert step is not None
    assert (step.rung, step.why, step.due_at) == (Rung.DEPUTY, Why.HANDED_ON, START + minutes(7))


def test_what_could_not_be_delivered_hurries_only_an_alert_that_nobody_has() -> None:
    first = next_step(an_alert(), START, FULL, PACE)
    assert first is not None
    alert, soon = stepped(an_alert(), first, START), START + minutes(1)

    waiting = next_step(alert, soon, FULL, PACE, undelivered=True)
    taken = next_step(alert.acknowledged("x", soon), soon, FULL, PACE, undelivered=True)

    assert waiting is not None
    assert (waiting.rung, waiting.why) == (Rung.DEPUTY, Why.UNDELIVERED)
    assert taken is None


def test_a_drill_ends_when_it_is_answered_or_its_ladder_is_over() -> None:
    answered = an_alert(drill=True).acknowledged("c", START + minutes(1))

    assert looked_at(answered, PACE) is None
    assert [rung for _, rung, _ in told(an_alert(drill=True), FULL, 300)] == [1, 2, 3, 4]


def test_a_night_shift_ends_where_the_next_begins() -> None:
    night = Shift(user_id="c", duty=Duty.COUNSELOR, starts_at=START, ends_at=START + timedelta(hours=10))
    day = replace(night, user_id="d", starts_at=night.ends_at, ends_at=START + timedelta(hours=20))
    roster = Roster(id="campus", shifts=(night, day))

    on_duty = [roster.at(START + timedelta(hours=hours), ("c", "d")).counselors for hours in (0, 9.99, 10, 20)]

    assert on_duty == [("c",), ("c",), ("d",), ()]
    assert roster.at(START, ("d",)).counselors == ()


def test_weeks_keep_the_wall_time_when_the_clocks_change() -> None:
    first = Shift(
        user_id="c",
        duty=Duty.COUNSELOR,
        starts_at=datetime.fromisoformat("2026-10-21T20:00:00+02:00"),
        ends_at=datetime.fromisoformat("2026-10-22T06:00:00+02:00"),
    )

    weeks = list(weekly(first, 2, "Europe/Berlin"))

    assert [one.starts_at.isoformat() for one in weeks] == ["2026-10-21T18:00:00+00:00", "2026-10-28T19:00:00+00:00"]


def test_times_are_those_of_alerts_where_it_came_to_that() -> None:
    quick = an_alert().acknowledged("c", START + minutes(4)).contacted("c", START + minutes(9))
    slow = an_alert().acknowledged("c", START + minutes(20))

    times = times_of([quick, slow, an_alert()], START + minutes(30))

    assert (times.alerts, times.acknowledged, times.contacted, times.within_target) == (3, 2, 1, 1)
    assert (times.median_to_acknowledge, times.ninetieth_to_acknowledge) == (240, 1200)
    assert (times.median_to_contact, times.oldest_unacknowledged) == (540, 1800)
    assert times_of([], START).median_to_contact is None
