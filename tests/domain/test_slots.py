"""A slot is an instant and a counsellor: which there are, how they are spelled, which are open."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from manmitra.domain.counselors.model import Availability, Busy, Hours, InvalidAvailability, Slot, Window
from manmitra.domain.counselors.rules import (
    HORIZON,
    InvalidSlot,
    SlotInPast,
    SlotNotOffered,
    SlotTooFar,
    WallTime,
    Wanted,
    next_open,
    offered_slot,
    open_slots,
    slots_of_day,
)
from manmitra.domain.shared.errors import Invalid
from manmitra.domain.shared.time import day_bounds, zone
from tests.domain.booking_examples import AFTERNOON, MORNING, NOW, WEDNESDAY, a_counselor, a_slot, hours

ZONES = ("Asia/Kolkata", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Pacific/Apia", "Africa/Cairo")
SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)


def walls(slots: object, zone_name: str = "Asia/Kolkata") -> list[str]:
    assert isinstance(slots, list)
    return [f"{slot.starts_at.astimezone(zone(zone_name)):%H:%M}" for slot in slots]


def test_the_hours_that_the_client_offers_are_slots() -> None:
    found = slots_of_day("meera", hours(MORNING, AFTERNOON), WEDNESDAY)

    assert walls(found) == ["09:00", "10:00", "11:00", "12:00", "14:00", "15:00", "16:00", "17:00"]


def test_the_id_of_a_slot_is_counsellor_and_utc_minute() -> None:
    assert a_slot().id == "meera:20261125T0330Z"


@pytest.mark.parametrize(
    "spelling",
    ["2026-11-25T09:00:00+05:30", "2026-11-25T03:30:00+00:00", "2026-11-24T22:30:00-05:00", "2026-11-25T03:30:00.000Z"],
)
def test_any_spelling_of_a_time_is_one_slot(spelling: str) -> None:
    wanted = Wanted.at("meera", datetime.fromisoformat(spelling))

    assert wanted == Wanted.by_id(a_slot().id)
    assert offered_slot(a_counselor(), wanted.instant(a_counselor()), NOW) == a_slot()


def test_a_wall_time_without_a_zone_is_on_the_counsellors_wall() -> None:
    berlin = a_counselor(availability=hours(MORNING, time_zone="Europe/Berlin"))
    wall = WallTime(WEDNESDAY, time(9))

    assert Wanted("meera", wall).instant(berlin) == datetime(2026, 11, 25, 8, tzinfo=UTC)
    assert wall.instant("Asia/Kolkata") == a_slot().starts_at


def test_a_wall_time_can_name_its_zone() -> None:
    wall = WallTime(WEDNESDAY, time(3, 30), "UTC")

    assert wall.instant("Asia/Kolkata") == a_slot().starts_at


@pytest.mark.parametrize(
    "text",
    ["", "meera", "meera:", ":20261125T0330Z", "meera:20261125T0330", "meera:2026-11-25", "meera:20261325T0330Z"],
)
def test_what_is_not_the_id_of_a_slot_is_refused(text: str) -> None:
    with pytest.raises(InvalidSlot):
        Wanted.by_id(text)


def test_a_time_without_its_offset_is_refused() -> None:
    with pytest.raises(Invalid):
        Wanted.at("meera", datetime(2026, 11, 25, 9, 0))  # noqa: DTZ001 - that is the point


@given(minutes=st.integers(0, 10**7))
def test_the_id_survives_the_round_trip(minutes: int) -> None:
    starts_at = NOW + timedelta(minutes=minutes)
    slot = Slot(counselor_id="a:b", starts_at=starts_at, ends_at=starts_at + timedelta(minutes=50))

    assert Wanted.by_id(slot.id) == Wanted("a:b", starts_at)


# --- which are offered -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("zone_name", ZONES)
def test_the_first_hour_that_there_is_has_passed_everywhere(zone_name: str) -> None:
    offered = replace(a_counselor().availability, time_zone=zone_name)

    with pytest.raises(SlotInPast, match="has passed"):
        offered_slot(replace(a_counselor(), availability=offered), datetime.min.replace(tzinfo=UTC), NOW)


def test_not_in_the_past() -> None:
    slot = a_slot()

    with pytest.raises(SlotInPast):
        offered_slot(a_counselor(), slot.starts_at, slot.starts_at)


def test_not_beyond_sixty_days() -> None:
    far = a_slot(day=WEDNESDAY + timedelta(days=70))

    with pytest.raises(SlotTooFar):
        offered_slot(a_counselor(), far.starts_at, NOW)
    assert offered_slot(a_counselor(), far.starts_at, far.starts_at - HORIZON) == far


@pytest.mark.parametrize("minutes", [-60, 5, 30, 240])
def test_not_beside_the_offered_hours(minutes: int) -> None:
    with pytest.raises(SlotNotOffered):
        offered_slot(a_counselor(), a_slot().starts_at + timedelta(minutes=minutes), NOW)


def test_a_time_with_seconds_is_no_slot() -> None:
    with pytest.raises(SlotNotOffered):
        offered_slot(a_counselor(), a_slot().starts_at + timedelta(seconds=1), NOW)


def test_a_taken_time_is_not_open_nor_what_lies_within_the_pause() -> None:
    second = a_slot(1)
    shifted = Busy(second.starts_at + timedelta(minutes=5), second.ends_at + timedelta(minutes=5), 10)

    found = open_slots(a_counselor(), WEDNESDAY, 1, [shifted], NOW)

    assert walls(found) == ["09:00", "12:00", "14:00", "15:00", "16:00", "17:00"]


def test_a_lapsed_hold_leaves_its_time_open() -> None:
    slot = a_slot()
    held = Busy(slot.starts_at, slot.ends_at, 10, lapses_at=NOW)

    assert slot in open_slots(a_counselor(), WEDNESDAY, 1, [held], NOW)
    assert slot not in open_slots(a_counselor(), WEDNESDAY, 1, [held], NOW - timedelta(milliseconds=1))


def test_open_times_begin_now_and_end_after_sixty_days() -> None:
    now = a_slot(2).starts_at

    today = open_slots(a_counselor(), WEDNESDAY, 1, [], now)
    last = open_slots(a_counselor(), WEDNESDAY + timedelta(days=50), 31, [], now)

    assert today[0] == a_slot(3)
    assert last[-1].starts_at <= now + HORIZON
    assert len(last) == 10 * 8 + 3


@pytest.mark.parametrize("first", [date.min, date.max, date(2000, 1, 1), date(2026, 11, 1)])
def test_any_first_day_can_be_asked_for(first: date) -> None:
    assert open_slots(a_counselor(), first, 20, [], NOW) == []


@pytest.mark.parametrize("days", [0, 32, -1])
def test_the_range_is_bounded(days: int) -> None:
    with pytest.raises(Invalid):
        open_slots(a_counselor(), WEDNESDAY, days, [], NOW)


def test_the_next_open_time_skips_what_is_taken() -> None:
    taken = [Busy(slot.starts_at, slot.ends_at) for slot in slots_of_day("meera", hours(MORNING, AFTERNOON), WEDNESDAY)]
    evening = a_slot(7, day=WEDNESDAY - timedelta(days=1)).ends_at

    found = next_open(a_counselor(), 14, taken, evening)

    assert found == a_slot(day=WEDNESDAY + timedelta(days=1))


def test_without_hours_there_is_no_next_time() -> None:
    assert next_open(a_counselor(availability=Availability()), 14, [], NOW) is None


# --- days with a clock change ------------------------------------------------------------------------------------


def test_an_hour_that_does_not_exist_has_no_slots() -> None:
    offered = hours(Window(60, 300), time_zone="Europe/Berlin")

    assert walls(slots_of_day("b", offered, SPRING), "Europe/Berlin") == ["01:00", "03:00", "04:00"]


def test_hours_that_lie_wholly_in_a_missing_hour_have_no_slots() -> None:
    assert slots_of_day("b", hours(Window(120, 180), time_zone="Europe/Berlin"), SPRING) == []
    assert walls(slots_of_day("b", hours(Window(60, 150), time_zone="Europe/Berlin"), SPRING), "Europe/Berlin") == [
        "01:00"
    ]


def test_an_hour_that_comes_twice_has_slots_twice_and_they_are_two_instants() -> None:
    found = slots_of_day("b", hours(Window(60, 240), time_zone="Europe/Berlin"), AUTUMN)

    assert walls(found, "Europe/Berlin") == ["01:00", "02:00", "02:00", "03:00"]
    assert len({slot.id for slot in found}) == 4


def test_of_a_wall_time_that_comes_twice_the_first_is_meant() -> None:
    wall = WallTime(AUTUMN, time(2))

    assert wall.instant("Europe/Berlin") == datetime(2026, 10, 25, 0, tzinfo=UTC)


def test_midnight_is_a_fine_end_and_a_fine_start() -> None:
    offered = hours(Window(0, 120), Window(22 * 60, 24 * 60))

    found = slots_of_day("b", offered, WEDNESDAY)

    assert walls(found) == ["00:00", "01:00", "22:00", "23:00"]


def test_the_pause_ends_by_midnight() -> None:
    offered = hours(Window(22 * 60, 24 * 60), session_minutes=60, buffer_minutes=30)

    assert walls(slots_of_day("b", offered, WEDNESDAY)) == ["22:00"]


@st.composite
def availabilities(draw: st.DrawFn) -> Availability:
    session, pause = draw(st.integers(15, 180)), draw(st.integers(0, 120))
    cuts = sorted(draw(st.sets(st.integers(0, 1440), min_size=2, max_size=8)))
    windows = [Window(start, end) for start, end in pairwise(cuts) if end - start >= session]
    weekly = tuple(Hours(day, window) for day in range(7) for window in windows)
    return Availability(
        weekly=weekly, session_minutes=session, buffer_minutes=pause, time_zone=draw(st.sampled_from(ZONES))
    )


@given(availabilities(), st.dates(date(2026, 1, 1), date(2027, 12, 31)))
def test_slots_of_two_days_keep_their_pause_and_lie_on_their_day(offered: Availability, day: date) -> None:
    found = [*slots_of_day("b", offered, day), *slots_of_day("b", offered, day + timedelta(days=1))]

    pause = timedelta(minutes=offered.buffer_minutes)
    assert all(later.starts_at >= earlier.ends_at + pause for earlier, later in pairwise(found))
    assert all(slot.ends_at - slot.starts_at == timedelta(minutes=offered.session_minutes) for slot in found)
    first, last = day_bounds(day, offered.time_zone)[0], day_bounds(day + timedelta(days=1), offered.time_zone)[1]
    assert all(first <= slot.starts_at and slot.ends_at <= last for slot in found)


@given(availabilities(), st.dates(date(2026, 1, 1), date(2027, 12, 31)))
def test_every_slot_can_be_asked_for_in_any_spelling(offered: Availability, day: date) -> None:
    counselor = a_counselor("b", offered)

    for slot in slots_of_day("b", offered, day):
        before = slot.starts_at - timedelta(hours=1)
        assert offered_slot(counselor, slot.starts_at.astimezone(zone("America/New_York")), before) == slot


def test_the_hour_that_another_zone_repeats_is_one_time_all_the_same() -> None:
    """Python holds no time in the repeated hour of one zone to equal one of another zone."""
    offered = hours(Window(600, 720), session_minutes=60)
    [first, *_] = slots_of_day("b", offered, date(2026, 11, 1))
    starts_at = datetime(2026, 11, 1, 1, 30, tzinfo=zone("America/New_York"), fold=0)
    counselor = a_counselor("b", hours(Window(660, 720), session_minutes=60))

    found = offered_slot(counselor, starts_at, first.starts_at - timedelta(hours=1))

    assert found.starts_at == datetime(2026, 11, 1, 5, 30, tzinfo=UTC)


def test_hours_can_not_be_nonsense() -> None:
    with pytest.raises(InvalidAvailability):
        hours(Window(0, 60), Window(0, 60))


def test_windows_that_touch_still_keep_the_pause() -> None:
    offered = hours(Window(540, 600), Window(600, 720), session_minutes=60)

    assert walls(slots_of_day("b", offered, WEDNESDAY)) == ["09:00"]


def test_between_windows_a_pause_may_be_shared() -> None:
    offered = hours(Window(540, 600), Window(610, 720), session_minutes=60)

    assert walls(slots_of_day("b", offered, WEDNESDAY)) == ["09:00", "10:10"]
