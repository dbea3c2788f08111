"""Risk that stays: raised by a signal, lowered by time alone, from one conversation to the next."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from manmitra.domain.chat.model import Sender
from manmitra.domain.crisis.model import AlertKind, Tier, raise_alert
from manmitra.domain.crisis.watch import GENTLE_FOR, HIGH_FOR, NOT_SIGNED_IN, PersonRisk, Watch, seen_in, watched
from tests.domain.chat_scene import ASHA, CRISIS, NOW, RAVI, SOMEBODY, Scene

MOMENT = timedelta(milliseconds=1)


@pytest.mark.parametrize(
    ("tier", "after", "still"),
    [
        (Tier.IMMINENT, timedelta(0), Tier.HIGH),
        (Tier.HIGH, HIGH_FOR - MOMENT, Tier.HIGH),
        (Tier.HIGH, HIGH_FOR, Tier.CHECK_IN),
        (Tier.HIGH, GENTLE_FOR - MOMENT, Tier.CHECK_IN),
        (Tier.HIGH, GENTLE_FOR, Tier.NONE),
        (Tier.CHECK_IN, HIGH_FOR - MOMENT, Tier.CHECK_IN),
        (Tier.CHECK_IN, HIGH_FOR, Tier.NONE),
    ],
)
def test_a_watch_is_lowered_by_time(tier: Tier, after: timedelta, still: Tier) -> None:
    assert Watch(tier=tier, since=NOW).at(NOW + after) is still


def test_only_a_signal_as_grave_begins_it_anew_and_nothing_takes_it_back() -> None:
    before, later = Watch(tier=Tier.HIGH, since=NOW), NOW + timedelta(hours=1)

    assert watched(before, Tier.NONE, later) == watched(before, Tier.CHECK_IN, later) == before
    assert watched(before, Tier.HIGH, later) == Watch(tier=Tier.HIGH, since=later)
    assert watched(None, Tier.NONE, later) is None
    assert watched(before, Tier.CHECK_IN, NOW + GENTLE_FOR) == Watch(tier=Tier.CHECK_IN, since=NOW + GENTLE_FOR)


async def test_every_reply_of_the_day_after_keeps_the_help_line_and_one_denial_changes_only_the_tone() -> None:
    scene = Scene()
    conversation = await scene.begin()
    await scene.chat.send(ASHA, conversation, CRISIS)

    denial = await scene.chat.send(ASHA, conversation, "no, I'm safe")
    replies = [await scene.chat.send(ASHA, conversation, f"thought {number}") for number in range(9)]

    assert denial.tier is Tier.NONE
    assert all("14416" in one.text for one in (denial, *replies))
    assert all(turn.watch for turn in scene.parrot.asked)


async def test_after_a_day_the_replies_are_as_they_were() -> None:
    scene = Scene()
    conversation = await scene.begin()
    await scene.chat.send(ASHA, conversation, CRISIS)
    for number in range(6):
        await scene.chat.send(ASHA, conversation, f"thought {number}")
    scene.clock.forward(hours=24)

    reply = await scene.chat.send(ASHA, conversation, "hello")

    assert "14416" not in reply.text
    assert not scene.parrot.asked[-1].watch


async def test_a_new_conversation_of_the_same_person_begins_with_it() -> None:
    scene = Scene()
    watch = Watch(tier=Tier.HIGH, since=NOW)
    scene.risks.known["asha"] = PersonRisk(id="asha", institution="campus", watch=watch, by="e1")

    hers, his = await scene.begin(ASHA), await scene.begin(RAVI)

    assert "14416" in (await scene.chat.send(ASHA, hers, "hello")).text
    assert "14416" not in (await scene.chat.send(RAVI, his, "hello")).text


async def test_whoever_only_holds_the_id_learns_nothing_of_it() -> None:
    scene = Scene()
    conversation = await scene.begin(ASHA)
    await scene.chat.send(ASHA, conversation, CRISIS)
    for number in range(5):
        await scene.chat.send(ASHA, conversation, f"thought {number}")

    reply = await scene.chat.send(SOMEBODY, conversation, "hello")

    assert "14416" not in reply.text


async def test_a_visitor_is_watched_in_the_conversation_too() -> None:
    scene = Scene()
    conversation = await scene.begin(SOMEBODY)
    await scene.chat.send(SOMEBODY, conversation, CRISIS)

    for number in range(7):
        assert "14416" in (await scene.chat.send(SOMEBODY, conversation, f"thought {number}")).text
    assert all(one.watch for one in scene.shelf.of(conversation) if one.sender is Sender.BESTIE)


def test_only_a_signed_in_students_own_signal_leads_to_check_ins() -> None:
    alert = raise_alert(
        "a1", now=NOW, institution="campus", kind=AlertKind.MESSAGE, tier=Tier.HIGH, student_id="asha", reasons=("r",)
    )

    [event] = seen_in(alert)

    assert (event.student_id, event.seen_at) == ("asha", NOW)
    for other in (
        replace(alert, student_id=""),
        replace(alert, kind=AlertKind.MANUAL),
        replace(alert, tier=Tier.THIRD_PARTY),
        replace(alert, reasons=(NOT_SIGNED_IN,)),
        replace(alert, drill=True),
    ):
        assert seen_in(other) == []
