"""Sessions that took place and appointments that were missed: when they are told of, and how they are counted."""

from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from manmitra.domain.analytics.acts import OUTCOME_OF
from manmitra.domain.analytics.calendar import closes_at
from manmitra.domain.analytics.model import OUTCOMES, Kind
from manmitra.domain.booking.events import (
    AppointmentCompleted,
    AppointmentEvent,
    AppointmentMissed,
    SlotReleased,
    happened,
)
from manmitra.domain.booking.model import MET, Appointment
from manmitra.domain.shared.errors import Unavailable
from manmitra.domain.shared.events import Event, Stored
from manmitra.entrypoints.live.frames import frames_of
from tests.domain.booking_examples import NOW, a_hold
from tests.domain.recording_scene import Pad, Register, recording

CONFIRMED = a_hold().confirm(NOW)
OVER = CONFIRMED.ends_at
MISSED = CONFIRMED.met(OVER, attended=False)
STARTS = datetime(2026, 10, 30, 6, tzinfo=UTC)
SAME_DAY = STARTS + timedelta(hours=1)


def told(*events: Event) -> list[type[Event]]:
    return [type(event) for event in events if not isinstance(event, SlotReleased)]


def stored(event: Event, at: datetime = SAME_DAY) -> Stored:
    return Stored(id="e1", event=event, at=at, pending=True, due_at=at)


def event_of(kind: type[AppointmentEvent], before: Appointment = CONFIRMED) -> AppointmentEvent:
    return kind.of(replace(before, starts_at=STARTS, ends_at=STARTS + timedelta(hours=1)))


HELD = event_of(AppointmentCompleted)
NOT_COME = event_of(AppointmentMissed)


def test_what_became_of_an_appointment_is_told_once_and_again_when_it_is_corrected() -> None:
    corrected = MISSED.met(OVER, attended=True)

    assert told(*happened(CONFIRMED, MISSED)) == [AppointmentMissed]
    assert told(*happened(MISSED, corrected)) == [AppointmentCompleted]
    assert told(*happened(corrected, corrected.note("slept badly", OVER))) == []
    assert told(*happened(CONFIRMED, CONFIRMED.note("slept badly", OVER))) == []


@pytest.mark.parametrize("event", [HELD, NOT_COME])
def test_no_client_hears_of_it(event: Event) -> None:
    assert frames_of(stored(event)) == []


def test_every_end_that_a_counsellor_can_tell_is_counted() -> None:
    assert OUTCOME_OF.keys() == MET
    assert set(OUTCOME_OF.values()) == set(OUTCOMES)


async def test_a_session_counts_by_time_and_counsellor_on_its_own_day_and_makes_nobody_active() -> None:
    pad = Pad()

    await recording(pad, Register(), Kind.SESSION).noted(HELD, stored(HELD, STARTS + timedelta(days=2)))

    assert [(fact.cell, str(fact.day)) for fact in pad.kept] == [
        ("sessions", "2026-10-30"),
        ("sessions/counselor/meera", "None"),
    ]


async def test_a_session_of_a_month_that_is_over_is_not_counted_and_opens_no_month() -> None:
    pad = Pad()

    await recording(pad, Register(), Kind.SESSION).noted(HELD, stored(HELD, closes_at("2026-10")))

    assert pad.kept == []


async def test_who_agreed_only_after_the_session_is_not_counted_for_it() -> None:
    pad = Pad()

    await recording(pad, Register(updated_at=STARTS + timedelta(minutes=1)), Kind.SESSION).noted(HELD, stored(HELD))

    assert pad.kept == []


@pytest.mark.parametrize("order", [(HELD, NOT_COME), (HELD, NOT_COME, HELD), (NOT_COME, HELD), (HELD,)])
async def test_a_correction_leaves_the_last_word_however_late_and_often_its_events_come(
    order: tuple[Event, ...],
) -> None:
    pad = Pad()
    await recording(pad, Register(), Kind.SESSION).noted(HELD, stored(HELD))
    once = list(pad.kept)

    for event in order:
        await recording(pad, Register(), Kind.NO_SHOW).noted(event, stored(event))

    assert [fact.cell for fact in once] == ["sessions", "sessions/counselor/meera"]
    assert [fact.cell for fact in pad.kept] == ["no_shows", "no_shows/counselor/meera"]


async def test_a_correction_while_it_is_being_counted_is_seen() -> None:
    pad = Pad()

    await recording(pad, Register(), Kind.SESSION, Kind.NO_SHOW).noted(HELD, stored(HELD))

    assert {fact.cube.split("/")[0] for fact in pad.kept} == {"no_shows"}


async def test_an_outcome_that_does_not_come_to_rest_is_counted_later() -> None:
    to_and_fro = (Kind.SESSION, Kind.NO_SHOW) * 10

    with pytest.raises(Unavailable):
        await recording(Pad(), Register(), *to_and_fro).noted(HELD, stored(HELD))


async def test_an_appointment_of_which_nobody_says_how_it_went_is_in_neither_figure() -> None:
    pad = Pad()

    await recording(pad, Register(), None).noted(HELD, stored(HELD))

    assert happened(CONFIRMED, CONFIRMED) == []
    assert pad.kept == []


async def test_who_withdraws_while_their_session_is_counted_leaves_nothing() -> None:
    register, pad = Register(), Pad()
    register.withdraws_after_the_first_look = True

    await recording(pad, register, Kind.SESSION).noted(HELD, stored(HELD))

    assert pad.kept == []
