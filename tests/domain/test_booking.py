"""An appointment's life, and whether a student may have a slot."""

import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta

import pytest
from msgspec.structs import replace

from manmitra.domain.booking.model import (
    HOLD_LASTS,
    AlreadyStarted,
    Appointment,
    AppointmentUnknown,
    HoldLapsed,
    HoldRenewedAlready,
    NotOpen,
    NotStarted,
    SlotTaken,
    State,
)
from manmitra.domain.booking.rules import MOST_OPEN, Desk, OverlapsOwn, TooManyOpen, admit
from manmitra.domain.counselors.model import SessionType
from manmitra.domain.shared.identity import Principal, Role, UserId, visitor
from tests.domain.booking_examples import NOW, a_hold, a_slot

SCRIPT = """
from datetime import UTC, datetime
from manmitra.domain.booking import Appointment
from manmitra.domain.counselors import Availability, Hours, Window, slots_of_day
now = datetime(2026, 11, 24, 6, 30, tzinfo=UTC)
slot = slots_of_day("meera", Availability(weekly=(Hours(2, Window(540, 780)),)), datetime(2026, 11, 25).date())[0]
print(Appointment.hold("a1", slot, "asha", now).confirm(now).state.value)
import sys
assert not {"litestar", "dependency_injector", "pymongo", "sqlite3", "asyncio"} & set(sys.modules), "too much loaded"
"""


def confirmed() -> Appointment:
    return a_hold().confirm(NOW)


def test_a_script_holds_a_slot_with_nothing_started() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=False)

    assert (done.stdout.strip(), done.stderr) == ("confirmed", "")


def test_a_hold_lasts_ten_minutes() -> None:
    held = a_hold()

    assert not held.lapsed(NOW + HOLD_LASTS - timedelta(milliseconds=1))
    assert held.lapsed(NOW + HOLD_LASTS)


def test_a_hold_is_renewed_once() -> None:
    later = NOW + timedelta(minutes=9)
    renewed = a_hold().renew(later)

    assert renewed.held_until == later + HOLD_LASTS
    with pytest.raises(HoldRenewedAlready):
        renewed.renew(later)


@pytest.mark.parametrize("step", [Appointment.renew, Appointment.confirm])
def test_a_lapsed_hold_is_gone(step: Callable[..., Appointment]) -> None:
    with pytest.raises(HoldLapsed):
        step(a_hold(), NOW + HOLD_LASTS)
    with pytest.raises(HoldLapsed):
        step(a_hold().lapse(NOW), NOW)


def test_a_booking_does_not_lapse() -> None:
    assert not confirmed().lapsed(NOW + timedelta(days=1))


def test_confirming_twice_is_fine_and_keeps_what_was_said_first() -> None:
    first = a_hold().confirm(NOW, type=SessionType.CHAT, reason="exams")

    again = first.confirm(NOW + timedelta(hours=1), type=SessionType.AUDIO, reason="other")

    assert again is first
    assert (first.type, first.reason) == (SessionType.CHAT, "exams")


@pytest.mark.parametrize("step", [Appointment.renew, Appointment.confirm])
def test_what_was_given_back_stays_given_back(step: Callable[..., Appointment]) -> None:
    gone = a_hold().cancel(Role.STUDENT, "", NOW)

    with pytest.raises(NotOpen):
        step(gone, NOW)


def test_a_hold_is_released_and_a_booking_cancelled() -> None:
    assert a_hold().cancel(Role.STUDENT, "", NOW).state is State.RELEASED
    cancelled = confirmed().cancel(Role.COUNSELOR, "ill", NOW)
    assert (cancelled.state, cancelled.live, cancelled.cancelled_by, cancelled.cancellation) == (
        State.CANCELLED,
        False,
        "counselor",
        "ill",
    )


def test_cancelling_twice_is_fine() -> None:
    cancelled = confirmed().cancel(Role.STUDENT, "", NOW)

    assert cancelled.cancel(Role.STUDENT, "again", NOW + timedelta(days=3)) is cancelled


def test_nothing_is_cancelled_or_moved_after_its_start() -> None:
    one = confirmed()

    with pytest.raises(AlreadyStarted):
        one.cancel(Role.STUDENT, "", one.starts_at)
    with pytest.raises(AlreadyStarted):
        one.move(a_slot(3), one.starts_at, 2)


def test_what_has_taken_place_is_not_cancelled() -> None:
    met = confirmed().met(a_slot().ends_at)

    with pytest.raises(NotOpen):
        met.cancel(Role.COUNSELOR, "", a_slot().ends_at)


def test_moving_gives_the_same_appointment_another_time() -> None:
    moved = confirmed().move(a_slot(3), NOW, turn=7)

    assert (moved.id, moved.slot_id, moved.starts_at) == ("a1", a_slot(3).id, a_slot(3).starts_at)
    assert (moved.state, moved.live, moved.turn, moved.moves) == (State.CONFIRMED, True, 7, 1)


def test_a_hold_can_be_moved_while_it_lasts() -> None:
    assert a_hold().move(a_slot(3), NOW, turn=2).state is State.HELD
    with pytest.raises(HoldLapsed):
        a_hold().move(a_slot(3), NOW + HOLD_LASTS, turn=2)


def test_a_session_is_completed_once_it_has_begun() -> None:
    one = confirmed()

    with pytest.raises(NotStarted):
        one.met(one.starts_at - timedelta(seconds=1))
    met = one.met(one.starts_at)
    assert (met.state, met.live) == (State.COMPLETED, False)
    assert met.met(one.starts_at) is met
    assert met.met(one.starts_at, attended=False).state is State.NO_SHOW


def test_a_hold_is_not_completed_and_has_no_notes() -> None:
    with pytest.raises(NotOpen):
        a_hold().met(a_slot().ends_at)
    with pytest.raises(NotOpen):
        a_hold().note("…", NOW)


def test_notes_can_be_rewritten_and_the_same_again_changes_nothing() -> None:
    noted = confirmed().note("first", NOW)

    assert noted.note("second", NOW).notes == "second"
    assert noted.note("first", NOW) is noted


def test_the_student_may_say_anew_what_it_is_about_while_it_is_open() -> None:
    one = confirmed().explain("exams", NOW)

    assert one.reason == "exams"
    assert one.explain("exams", NOW) is one
    with pytest.raises(NotOpen):
        one.explain("late", one.ends_at)


def test_the_room_is_open_from_ten_minutes_before_until_the_end() -> None:
    one = replace(confirmed(), room="door")

    with pytest.raises(NotStarted):
        one.enter(one.starts_at - timedelta(minutes=10, milliseconds=1))
    assert one.enter(one.starts_at - timedelta(minutes=10)) == "door"
    assert one.enter(one.ends_at - timedelta(milliseconds=1)) == "door"
    with pytest.raises(NotOpen):
        one.enter(one.ends_at)
    with pytest.raises(NotOpen):
        a_hold().enter(one.starts_at)


def somebody(id: str, role: Role, institution: str = "campus") -> Principal:
    return Principal(UserId(id), role, institution)


@pytest.mark.parametrize(
    "who",
    [
        somebody("asha", Role.STUDENT),
        somebody("meera", Role.COUNSELOR),
        somebody("x", Role.ADMIN),
        somebody("x", Role.SUPER_ADMIN, "elsewhere"),
    ],
)
def test_it_concerns_its_two_people_and_the_admins_of_the_place(who: Principal) -> None:
    a_hold().must_concern(who)


@pytest.mark.parametrize(
    "who",
    [
        somebody("ravi", Role.STUDENT),
        somebody("other", Role.COUNSELOR),
        somebody("x", Role.ADMIN, "elsewhere"),
        visitor("campus"),
    ],
)
def test_for_anybody_else_it_does_not_exist(who: Principal) -> None:
    with pytest.raises(AppointmentUnknown):
        a_hold().must_concern(who)


# --- may a student have the slot? --------------------------------------------------------------------------------


def test_a_free_slot_is_admitted() -> None:
    assert admit(a_slot(), Desk(), [], NOW) == []


def test_a_slot_within_the_pause_of_a_live_appointment_is_taken() -> None:
    shifted = a_slot()
    shifted = replace(
        shifted, starts_at=shifted.starts_at + timedelta(minutes=55), ends_at=shifted.ends_at + timedelta(minutes=55)
    )

    with pytest.raises(SlotTaken):
        admit(shifted, Desk(), [a_hold(student_id="ravi")], NOW)


def test_a_lapsed_hold_on_the_slot_is_ended_with_it_and_others_are_left_alone() -> None:
    lapsed, far = a_hold(student_id="ravi"), a_hold(a_slot(4), id="a2", student_id="ravi")
    later = NOW + HOLD_LASTS

    ended = admit(a_slot(), Desk(), [lapsed, far], later)

    assert [(one.id, one.state, one.live) for one in ended] == [("a1", State.LAPSED, False)]


def test_a_students_own_lapsed_hold_is_ended_once() -> None:
    mine = a_hold()

    ended = admit(a_slot(), Desk([mine], 1), [mine], NOW + HOLD_LASTS)

    assert [one.id for one in ended] == ["a1"]


def test_a_student_is_never_in_two_places() -> None:
    elsewhere = a_hold(a_slot(counselor_id="arjun"))

    with pytest.raises(OverlapsOwn):
        admit(a_slot(), Desk([elsewhere], 1), [], NOW)
    assert admit(a_slot(1), Desk([elsewhere], 1), [], NOW) == []


def test_three_open_appointments_are_the_most() -> None:
    desk = Desk([a_hold(a_slot(number), id=f"a{number}") for number in range(MOST_OPEN)], MOST_OPEN)

    with pytest.raises(TooManyOpen):
        admit(a_slot(5), desk, [], NOW)
    assert len(admit(a_slot(5), desk, [], NOW + HOLD_LASTS)) == MOST_OPEN


def test_what_is_over_does_not_count() -> None:
    desk = Desk([a_hold(a_slot(number), id=f"a{number}").confirm(NOW) for number in range(MOST_OPEN)], MOST_OPEN)

    assert admit(a_slot(5), desk, [], a_slot(2).ends_at) == []


def test_ones_own_appointment_is_found_by_its_time_while_it_is_open() -> None:
    mine = a_hold()
    desk = Desk([mine], 1)

    assert desk.on("meera", mine.starts_at, NOW) is mine
    assert desk.on("arjun", mine.starts_at, NOW) is None
    assert desk.on("meera", mine.starts_at, NOW + HOLD_LASTS) is None


def test_a_desk_that_is_older_than_the_counsellors_day_is_noticed() -> None:
    mine = a_hold()

    assert Desk().misses_one_of([mine], "asha")
    assert not Desk([mine], 1).misses_one_of([mine], "asha")
    assert not Desk().misses_one_of([mine], "ravi")
