"""Notes on a session: a draft, a lock, amendments; and the summary, which is the student's."""

from datetime import timedelta

import pytest

from manmitra.domain.booking.model import Appointment, NotOpen, State
from manmitra.domain.booking.notes import (
    LOCKS_AFTER,
    MOST_AMENDMENTS,
    Form,
    NotesChanged,
    NotesInvalid,
    NotesLocked,
    NotesOpen,
    TooManyAmendments,
)
from manmitra.domain.desk.today import needs_notes
from tests.domain.desk_examples import NOW, a_session

SOAP = {"subjective": "says", "objective": "shows", "assessment": "seems", "plan": "next"}
SESSION = a_session(-1)
LOCK = SESSION.ends_at + timedelta(hours=48)
TICK = timedelta(milliseconds=1)


def test_a_draft_is_changed_until_48_hours_after_the_session_and_not_at_them() -> None:
    draft = SESSION.write(Form.SOAP, SOAP, 0, NOW)

    later = draft.write(Form.SOAP, {**SOAP, "plan": "other"}, 1, LOCK - TICK)

    assert later.kept.sheet is not None
    assert (later.kept.sheet.parts["plan"], later.kept.sheet.revision) == ("other", 2)
    with pytest.raises(NotesLocked):
        later.write(Form.SOAP, SOAP, 2, LOCK)
    with pytest.raises(NotesLocked):
        later.note("free words", LOCK)
    assert timedelta(hours=48) == LOCKS_AFTER


def test_what_was_sent_before_the_lock_and_arrives_again_after_it_is_no_error() -> None:
    draft = SESSION.write(Form.SOAP, SOAP, 0, NOW).note("free", NOW)

    assert draft.write(Form.SOAP, SOAP, 0, LOCK) is draft
    assert draft.note("free", LOCK) is draft


def test_another_device_overwrites_nothing_unseen() -> None:
    draft = SESSION.write(Form.DAP, {"data": "facts"}, 0, NOW)

    with pytest.raises(NotesChanged):
        draft.write(Form.DAP, {"data": "other facts"}, 0, NOW)


@pytest.mark.parametrize(("form", "part"), [(Form.DAP, "subjective"), (Form.SOAP, "data")])
def test_a_template_has_its_own_parts(form: Form, part: str) -> None:
    with pytest.raises(NotesInvalid):
        SESSION.write(form, {part: "words"}, 0, NOW)


def test_what_is_locked_is_added_to_and_nothing_is_taken_away() -> None:
    locked = SESSION.write(Form.SOAP, SOAP, 0, NOW)

    added = locked.amend("meera", "one thing more", LOCK).amend("meera", "and another", LOCK + TICK)

    assert added.kept.sheet == locked.kept.sheet
    told = [(one.author_id, one.at, one.text) for one in added.kept.amendments]
    assert told == [("meera", LOCK, "one thing more"), ("meera", LOCK + TICK, "and another")]
    assert added.amend("meera", "and another", LOCK + 2 * TICK) is added


def test_before_the_lock_there_is_nothing_to_amend() -> None:
    with pytest.raises(NotesOpen):
        SESSION.amend("meera", "words", LOCK - TICK)


def test_amendments_have_an_end() -> None:
    full = SESSION
    for number in range(MOST_AMENDMENTS):
        full = full.amend("meera", f"word {number}", LOCK)

    with pytest.raises(TooManyAmendments):
        full.amend("meera", "one too many", LOCK)


def test_the_summary_can_be_put_right_after_the_lock() -> None:
    summed = SESSION.sum_up("We talked about sleep.", NOW)

    assert summed.sum_up("We talked about sleep and food.", LOCK).summary == "We talked about sleep and food."


@pytest.mark.parametrize("state", [State.HELD, State.CANCELLED, State.LAPSED, State.RELEASED])
def test_what_was_no_session_has_no_notes(state: State) -> None:
    with pytest.raises(NotOpen):
        a_session(-1, state).write(Form.SOAP, SOAP, 0, NOW)


@pytest.mark.parametrize(
    ("session", "due"),
    [
        (SESSION, True),
        (a_session(-1, State.CONFIRMED), True),
        (a_session(-1, State.NO_SHOW), False),
        (a_session(1, State.CONFIRMED), False),
        (SESSION.note("words", NOW), False),
        (SESSION.write(Form.DAP, {}, 0, NOW), False),
        (SESSION.amend("meera", "late", LOCK), False),
        (SESSION.sum_up("for the student", NOW), True),
    ],
)
def test_notes_are_asked_for_when_a_session_is_over_and_has_none(session: Appointment, due: bool) -> None:  # noqa: FBT001
    assert needs_notes(session, NOW) is due


def test_a_crisis_has_its_pause_and_taking_the_mark_back_ends_it() -> None:
    marked = SESSION.mark_crisis(60, NOW, crisis=True)

    assert (marked.kept.crisis, marked.pause_minutes) == (True, 60)
    assert marked.mark_crisis(60, NOW, crisis=False).pause_minutes is None
    assert SESSION.mark_crisis(60, NOW, crisis=False) is SESSION
