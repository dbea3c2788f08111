"""How much a counsellor carries: limits that availability keeps to, protected times, and the week that was."""

from datetime import UTC, date, datetime, timedelta

import pytest

from manmitra.domain.booking.model import Appointment, State
from manmitra.domain.booking.rules import BookedDay, must_be_carried
from manmitra.domain.counselors.model import (
    Availability,
    Busy,
    Counselor,
    Hours,
    InvalidAvailability,
    Load,
    Override,
    Slot,
    Window,
)
from manmitra.domain.counselors.rules import SlotNotOffered, full_days, open_slots, slots_of_day
from manmitra.domain.crisis.model import Alert
from manmitra.domain.crisis.roster import OnDuty
from manmitra.domain.desk.hours import offers
from manmitra.domain.desk.today import Concern, concerns
from manmitra.domain.desk.workload import load_of, monday_of
from manmitra.domain.shared.identity import Principal, Role, UserId
from tests.domain.booking_examples import AFTERNOON, MORNING, NOW, WEDNESDAY, a_counselor, a_hold, hours
from tests.domain.desk_examples import NOW as MORNING_OF_WEDNESDAY
from tests.domain.desk_examples import a_session, an_alert

MEERA = Principal(UserId("meera"), Role.COUNSELOR, "campus")
NOON = Window(12 * 60, 14 * 60)


def limited(most: int | None = 2, pause: int = 0) -> Counselor:
    load = Load(sessions_a_day=most, pause_after_crisis=pause)
    return a_counselor(availability=hours(MORNING, AFTERNOON, load=load))


def the_slots(counselor: Counselor) -> list[Slot]:
    return list(slots_of_day(counselor.id, counselor.availability, WEDNESDAY))


def taken(slot: Slot, state: State = State.CONFIRMED) -> Appointment:
    made = a_hold(slot, id=slot.id)
    return made.confirm(NOW) if state is State.CONFIRMED else made


def day(*sessions: Appointment) -> BookedDay:
    return BookedDay(id="meera:2026-11-25", sessions=sessions)


@pytest.mark.parametrize("most", [0, 25])
def test_a_day_holds_a_sensible_number(most: int) -> None:
    with pytest.raises(InvalidAvailability):
        Load(sessions_a_day=most)


@pytest.mark.parametrize("pause", [-1, 241])
def test_a_pause_after_a_crisis_has_a_sensible_length(pause: int) -> None:
    with pytest.raises(InvalidAvailability):
        Load(pause_after_crisis=pause)


def test_a_full_day_offers_nothing_more_and_the_next_day_does() -> None:
    meera = limited(2)
    first, second, third = the_slots(meera)[:3]
    busy = [taken(first).busy, taken(second).busy]

    open_ones = open_slots(meera, WEDNESDAY, 2, busy, NOW)

    assert {one.starts_at.date() for one in open_ones} == {date(2026, 11, 26)}
    assert third in open_slots(meera, WEDNESDAY, 1, busy[:1], NOW)


def test_what_took_place_counts_and_a_hold_that_lapsed_does_not() -> None:
    meera = limited(2)
    first, second = the_slots(meera)[:2]
    over = Busy(first.starts_at, first.ends_at, 10, over=True)
    held = taken(second, State.HELD).busy

    assert full_days(meera.availability, [over, held], NOW) == {WEDNESDAY}
    assert full_days(meera.availability, [over, held], NOW + timedelta(minutes=10)) == set()


def test_a_day_is_that_of_the_counsellors_wall() -> None:
    late = datetime(2026, 11, 25, 18, 29, tzinfo=UTC)
    busy = [Busy(late, late + timedelta(minutes=50)), Busy(late + timedelta(minutes=1), late + timedelta(hours=1))]

    assert full_days(limited(1).availability, busy[:1], NOW) == {date(2026, 11, 25)}
    assert full_days(limited(1).availability, busy[1:], NOW) == {date(2026, 11, 26)}


def test_a_claim_beyond_the_load_is_refused_as_not_offered() -> None:
    meera = limited(1)
    first, second = the_slots(meera)[:2]

    must_be_carried(meera, second, day(), NOW)
    with pytest.raises(SlotNotOffered):
        must_be_carried(meera, second, day(taken(first)), NOW)


def test_moving_within_a_full_day_is_no_more_load() -> None:
    meera = limited(1)
    first, second = the_slots(meera)[:2]

    must_be_carried(meera, second, day(taken(first)), NOW, moving=first.id)


def test_after_a_crisis_nothing_begins_until_the_pause_is_over() -> None:
    meera = limited(None, pause=60)
    first, second, third = the_slots(meera)[:3]
    session = taken(first).met(first.starts_at).mark_crisis(60, first.ends_at, crisis=True)

    with pytest.raises(SlotNotOffered):
        must_be_carried(meera, second, day(session), NOW)
    must_be_carried(meera, third, day(session), NOW)
    assert second not in open_slots(meera, WEDNESDAY, 1, [session.busy], first.ends_at)
    assert third in open_slots(meera, WEDNESDAY, 1, [session.busy], first.ends_at)


def test_what_is_over_blocks_nothing_by_itself() -> None:
    meera = limited(None, pause=60)
    first = the_slots(meera)[0]
    over = Busy(first.starts_at, first.ends_at, 10, over=True)

    assert not any(over.blocks(slot, NOW) for slot in the_slots(meera))


def test_protected_time_is_never_offered_whatever_else_is() -> None:
    protected = (Hours(WEDNESDAY.weekday(), NOON),)
    offered = hours(MORNING, Window(13 * 60, 18 * 60), protected=protected)
    opened = Availability(overrides=(Override(WEDNESDAY, (Window(600, 1200),)),), protected=protected)

    assert offered.windows_on(WEDNESDAY) == [Window(540, 720), Window(840, 1080)]
    assert opened.windows_on(WEDNESDAY) == [Window(600, 720), Window(840, 1200)]
    assert offered.windows_on(WEDNESDAY + timedelta(days=1)) == [MORNING, Window(780, 1080)]


@pytest.mark.parametrize(
    ("wall", "inside"),
    [((9, 0), True), ((12, 10), True), ((12, 11), False), ((8, 59), False), ((13, 0), False), ((17, 30), False)],
)
def test_a_time_is_offered_if_all_of_it_lies_in_one_window(wall: tuple[int, int], inside: bool) -> None:  # noqa: FBT001
    starts_at = datetime(2026, 11, 25, *wall, tzinfo=UTC) - timedelta(hours=5, minutes=30)

    assert offers(hours(MORNING, AFTERNOON), starts_at, starts_at + timedelta(minutes=50)) is inside


def test_a_time_until_midnight_and_over_it() -> None:
    late = hours(Window(22 * 60, 24 * 60))
    starts_at = datetime(2026, 11, 25, 17, 40, tzinfo=UTC)  # 23:10 in Kolkata

    assert offers(late, starts_at, starts_at + timedelta(minutes=50))
    assert not offers(late, starts_at, starts_at + timedelta(minutes=51))


def test_a_week_counts_what_was_carried() -> None:
    evening = a_session(-0.5)
    booked = [a_session(-1), evening, a_session(-2, State.NO_SHOW), a_session(0.01, State.CONFIRMED)]
    crisis = a_session(-1.1).mark_crisis(0, NOW, crisis=True)
    answered: list[Alert] = [an_alert().acknowledged("meera", MORNING_OF_WEDNESDAY)]

    found = load_of("meera", hours(MORNING, AFTERNOON), monday_of(WEDNESDAY), [*booked, crisis], answered, NOW)

    assert (found.sessions, found.minutes, found.missed) == (4, 200, 1)
    assert found.crises == 2
    assert [one.sessions for one in found.days[:4]] == [0, 3, 1, 0]
    assert not found.empty


def test_after_hours_is_what_lies_outside_the_hours_that_are_offered() -> None:
    night = datetime(2026, 11, 24, 18, tzinfo=UTC)
    answered = [an_alert().acknowledged("meera", night), an_alert().acknowledged("meera", MORNING_OF_WEDNESDAY)]

    found = load_of("meera", hours(MORNING), monday_of(WEDNESDAY), [a_session(-0.5)], answered, MORNING_OF_WEDNESDAY)

    assert (found.after_hours, found.crises) == (2, 2)


def test_a_week_in_which_nothing_happened_is_empty() -> None:
    assert load_of("meera", hours(MORNING), monday_of(WEDNESDAY), [], [], NOW).empty


def test_an_alert_says_why_it_is_on_this_desk() -> None:
    def why(alert: Alert, duty: OnDuty = OnDuty(), care: frozenset[str] = frozenset()) -> list[Concern]:  # noqa: B008
        return list(concerns(alert, MEERA, set(care), duty))

    mine, on_call = an_alert().acknowledged("meera", NOW), OnDuty(counselors=("meera",))
    assert why(an_alert()) == []
    assert why(mine) == [Concern.MINE]
    assert why(an_alert(), care=frozenset({"asha"})) == [Concern.IN_CARE]
    assert why(an_alert(), on_call) == [Concern.ON_CALL]
    assert why(an_alert().contacted("arjun", NOW), on_call) == []


def test_who_was_promised_to_stay_unknown_is_in_nobodys_care() -> None:
    assert list(concerns(an_alert(anonymous=True), MEERA, {"asha"}, OnDuty())) == []
