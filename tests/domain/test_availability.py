"""Hours that somebody offers: what can be said, and what can't."""

from datetime import date, timedelta

import pytest
from msgspec.structs import replace

from manmitra.domain.counselors.model import Availability, Counselor, Hours, InvalidAvailability, Override, Slot, Window
from manmitra.domain.counselors.rules import MOST_SETTLING, SETTLES, ChangingTooFast, changed, open_slots, settling
from manmitra.domain.shared.errors import Invalid
from tests.domain.booking_examples import MORNING, NOW, WEDNESDAY, a_counselor, hours


@pytest.mark.parametrize(("start", "end"), [(600, 600), (700, 600), (-1, 60), (1400, 1441)])
def test_a_window_lies_within_one_day(start: int, end: int) -> None:
    with pytest.raises(InvalidAvailability):
        Window(start, end)


def test_a_weekday_is_one_of_seven() -> None:
    with pytest.raises(InvalidAvailability):
        Hours(7, MORNING)


def test_windows_of_one_day_do_not_overlap() -> None:
    with pytest.raises(InvalidAvailability):
        hours(MORNING, Window(12 * 60, 15 * 60))


def test_windows_of_one_override_do_not_overlap() -> None:
    with pytest.raises(InvalidAvailability):
        Availability(overrides=(Override(WEDNESDAY, (MORNING, Window(720, 900))),))


def test_windows_may_touch() -> None:
    offered = hours(MORNING, Window(13 * 60, 15 * 60))

    assert len(offered.windows_on(WEDNESDAY)) == 2


def test_a_window_holds_a_session() -> None:
    with pytest.raises(InvalidAvailability):
        hours(Window(600, 640))


@pytest.mark.parametrize("minutes", [0, 14, 181])
def test_a_session_has_a_sensible_length(minutes: int) -> None:
    with pytest.raises(InvalidAvailability):
        hours(MORNING, session_minutes=minutes)


@pytest.mark.parametrize("minutes", [-1, 121])
def test_a_pause_has_a_sensible_length(minutes: int) -> None:
    with pytest.raises(InvalidAvailability):
        hours(MORNING, buffer_minutes=minutes)


def test_the_zone_must_exist() -> None:
    with pytest.raises(Invalid):
        hours(MORNING, time_zone="Asia/Nowhere")


def test_a_date_is_overridden_once() -> None:
    with pytest.raises(InvalidAvailability):
        Availability(overrides=(Override(WEDNESDAY), Override(WEDNESDAY, (MORNING,))))


def test_there_is_an_end_to_lists() -> None:
    with pytest.raises(InvalidAvailability):
        Availability(overrides=tuple(Override(WEDNESDAY + timedelta(days=day)) for day in range(401)))


def test_a_dated_override_takes_the_place_of_the_week() -> None:
    closed, short = Override(WEDNESDAY), Override(WEDNESDAY + timedelta(days=1), (Window(600, 660),))
    offered = hours(MORNING, overrides=(closed, short))

    assert list(offered.windows_on(WEDNESDAY)) == []
    assert list(offered.windows_on(short.day)) == [Window(600, 660)]
    assert list(offered.windows_on(date(2026, 11, 27))) == [MORNING]


def test_a_counsellor_offers_some_type_of_session() -> None:
    with pytest.raises(Invalid):
        a_counselor(session_types=())


def test_new_hours_beside_the_former_open_at_once() -> None:
    before = a_counselor(availability=hours(MORNING))

    after = changed(before, hours(MORNING, Window(15 * 60, 18 * 60)), NOW)

    assert [slot.starts_at.hour for slot in _open(after)] == [3, 4, 5, 6, 9, 10, 11]


def test_new_hours_that_cut_into_the_former_wait_until_those_are_settled() -> None:
    before = a_counselor(availability=hours(MORNING))

    after = changed(before, hours(Window(9 * 60 + 30, 13 * 60 + 30)), NOW)

    assert _open(after) == []
    assert len(open_slots(after, WEDNESDAY, 1, [], NOW + SETTLES)) == 4


def test_of_changes_in_a_row_all_the_former_hours_count() -> None:
    first = a_counselor(availability=hours(MORNING))
    second = changed(first, hours(MORNING, Window(15 * 60, 18 * 60)), NOW)

    third = changed(second, hours(MORNING, Window(15 * 60 + 30, 18 * 60 + 30)), NOW + timedelta(seconds=1))

    assert [slot.starts_at.hour for slot in _open(third)] == [3, 4, 5, 6]
    assert len(settling(third, NOW + timedelta(seconds=2))) == 2


def test_the_same_hours_again_are_no_change() -> None:
    before = a_counselor()

    assert changed(before, before.availability, NOW) is before


def test_hours_do_not_flicker() -> None:
    counselor = a_counselor()
    for round_ in range(MOST_SETTLING):
        counselor = changed(counselor, hours(MORNING, session_minutes=15 + round_), NOW)

    with pytest.raises(ChangingTooFast):
        changed(counselor, hours(MORNING), NOW)

    settled = changed(counselor, hours(MORNING), NOW + SETTLES)
    assert len(settled.former) == 1


def test_settled_hours_are_forgotten_at_the_next_change() -> None:
    once = changed(a_counselor(), hours(MORNING), NOW)

    twice = changed(replace(once, version=2), hours(Window(600, 900)), NOW + SETTLES)

    assert [former.availability for former in twice.former] == [hours(MORNING)]


def _open(counselor: Counselor) -> list[Slot]:
    return list(open_slots(counselor, WEDNESDAY, 1, [], NOW))
