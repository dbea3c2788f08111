"""Who hears that a human took over a conversation, and that something was written in it."""

import pytest

from manmitra.domain.chat.events import ConversationReturned, ConversationTaken, ConversationWritten, HoldEvent
from manmitra.domain.chat.model import Sender
from manmitra.domain.shared.events import Stored
from manmitra.domain.shared.identity import Principal, Role, UserId
from manmitra.entrypoints.live.frames import frames_of
from tests.domain.chat_scene import NOW

HOLD = {"conversation_id": "c1", "student_id": "asha", "takeover_id": "t1", "counselor_id": "meera"}
ASHA = Principal(UserId("asha"), Role.STUDENT, "campus")
MEERA = Principal(UserId("meera"), Role.COUNSELOR, "campus")
ARJUN = Principal(UserId("arjun"), Role.COUNSELOR, "campus")


def heard(event: HoldEvent, who: Principal) -> list[dict[str, str]]:
    stored = Stored(id="e1", event=event, at=NOW, pending=False, due_at=NOW)
    return [frame.data for frame in frames_of(stored) if frame.audience.holds(who)]


@pytest.mark.parametrize("kind", [ConversationTaken, ConversationReturned])
def test_the_two_hear_it_each_under_their_own_id(kind: type[HoldEvent]) -> None:
    event = kind(institution="campus", until=NOW, **HOLD)

    [theirs], [counselors] = heard(event, ASHA), heard(event, MEERA)

    assert theirs["sessionId"] == "c1"
    assert counselors["takeoverId"] == "t1"
    assert "c1" not in str(counselors)
    assert heard(event, ARJUN) == []


@pytest.mark.parametrize(("sender", "hears"), [(Sender.USER, MEERA), (Sender.COUNSELOR, ASHA)])
def test_what_one_wrote_is_told_to_the_other(sender: Sender, hears: Principal) -> None:
    event = ConversationWritten(institution="campus", until=NOW, sender=sender, **HOLD)

    assert [bool(heard(event, who)) for who in (ASHA, MEERA, ARJUN)] == [hears is ASHA, hears is MEERA, False]


def test_of_a_visitors_conversation_nobody_without_an_account_hears() -> None:
    event = ConversationTaken(institution="campus", until=NOW, **{**HOLD, "student_id": ""})

    assert heard(event, Principal(UserId(""), Role.VISITOR, "campus")) == []
    assert len(heard(event, MEERA)) == 1
