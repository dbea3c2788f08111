"""Calls for help in a conversation: what a card asked, who is never cut off, and which alerts are raised."""

from datetime import datetime, timedelta

import pytest
from msgspec.structs import replace

from manmitra.domain.bestie.model import Agent, Topic
from manmitra.domain.chat.model import ConversationBusy
from manmitra.domain.crisis.model import Alert, AlertKind, Level, Tier, raise_alert
from manmitra.domain.crisis.places import PLACES, places_of, same_matter, told_already
from tests.domain.chat_scene import ASHA, CRISIS, NOW, RAVI, SOMEBODY, Scene


@pytest.mark.parametrize("answer", ["yes", "haan", "I'm not safe", "हाँ"])
async def test_a_yes_to_the_question_of_the_card_is_a_crisis_and_raises_an_alert(answer: str) -> None:
    scene = Scene()
    conversation = await scene.begin()
    asked = await scene.chat.send(ASHA, conversation, "everything is hopeless")

    answered = await scene.chat.send(ASHA, conversation, answer)

    assert (asked.tier, asked.level) == (Tier.CHECK_IN, Level.LOW)
    assert (answered.agent, answered.level) == (Agent.CRISIS, Level.HIGH)
    assert "14416" in answered.text
    assert [(one.excerpt, one.reasons) for one in scene.shelf.alerts] == [(answer, ("answer.to_card",))]


async def test_not_being_safe_is_heard_some_messages_after_the_card_too() -> None:
    scene = Scene()
    conversation = await scene.begin()
    for text in (CRISIS, "lunch was nice"):
        await scene.chat.send(ASHA, conversation, text)

    answered = await scene.chat.send(ASHA, conversation, "I'm not safe")

    assert answered.level is Level.HIGH


@pytest.mark.parametrize("answer", ["no", "I'm safe right now", "maybe", "nahi"])
async def test_a_calm_or_unsure_answer_to_a_gentle_question_is_taken_up_warmly_with_the_number(answer: str) -> None:
    scene = Scene()
    conversation = await scene.begin()
    await scene.chat.send(ASHA, conversation, "everything is hopeless")

    answered = await scene.chat.send(ASHA, conversation, answer)

    assert answered.agent is not Agent.CRISIS
    assert "14416" in answered.text
    assert not scene.shelf.alerts
    assert not scene.parrot.asked


async def test_a_yes_to_the_companion_is_no_crisis() -> None:
    scene = Scene()
    conversation = await scene.begin()
    await scene.chat.send(ASHA, conversation, "hello")

    assert (await scene.chat.send(ASHA, conversation, "yes")).text == "answer 2"


@pytest.mark.parametrize("first", [CRISIS, "everything is hopeless"])
async def test_a_visitor_who_called_for_help_is_never_cut_off(first: str) -> None:
    scene = Scene()
    conversation = await scene.begin(SOMEBODY)
    await scene.chat.send(SOMEBODY, conversation, first)

    left = [(await scene.chat.send(SOMEBODY, conversation, "the rain goes on")).messages_left for _ in range(20)]

    assert left == [None] * 20


async def test_nobody_is_promised_help_of_people_who_can_not_know_whom_to_reach() -> None:
    scene = Scene()
    visitors, hidden, open_one = (
        await scene.begin(SOMEBODY),
        await scene.begin(ASHA, anonymous=True),
        await scene.begin(ASHA),
    )

    told = [
        "passing this on" in (await scene.chat.send(who, conversation, CRISIS)).text
        for who, conversation in ((SOMEBODY, visitors), (ASHA, hidden), (ASHA, open_one))
    ]

    assert told == [False, False, True]


async def test_an_anonymous_conversation_of_a_student_raises_an_anonymous_alert_under_their_consent() -> None:
    scene = Scene(agrees=False)
    conversation = await scene.begin(ASHA, anonymous=True)

    await scene.chat.send(ASHA, conversation, CRISIS)

    [alert] = scene.shelf.alerts
    assert (alert.anonymous, alert.student_id, alert.consent_to_escalate) == (True, "asha", False)


async def test_an_alert_tells_when_the_sender_only_held_the_id_and_the_companion_hears_nothing_of_before() -> None:
    scene = Scene()
    conversation = await scene.begin(ASHA)
    await scene.chat.send(ASHA, conversation, "my secret garden")

    for text in ("hello", CRISIS, "lunch was nice"):
        await scene.chat.send(SOMEBODY, conversation, text)

    turn = scene.parrot.asked[-1]
    assert (list(turn.earlier), turn.topic, turn.watch) == ([], Topic.OTHER, False)
    [alert] = scene.shelf.alerts
    assert alert.student_id == "asha"
    assert "sender.not_signed_in" in alert.reasons


async def test_help_is_given_whatever_is_wrong_with_conversation_account_or_place() -> None:
    scene = Scene()
    theirs, busy = await scene.begin(ASHA), await scene.begin(RAVI)

    foreign = await scene.chat.send(RAVI, theirs, CRISIS)
    unknown = await scene.chat.send(RAVI, "nothing", CRISIS)
    scene.register.gone = True
    gone = await scene.chat.send(ASHA, theirs, CRISIS)
    scene.shelf.taken = True
    late = await scene.chat.send(RAVI, busy, CRISIS)

    assert all("14416" in one.text for one in (foreign, unknown, gone, late))
    assert all("passing this on" in one.text for one in (foreign, unknown, late))
    alerts = [(one.student_id, one.conversation_id) for one in scene.shelf.alerts]
    assert alerts == [("ravi", ""), ("asha", theirs), ("ravi", busy)]
    with pytest.raises(ConversationBusy):
        await scene.chat.send(RAVI, busy, "hello")


async def test_what_the_store_could_not_take_is_kept_and_raised_as_it_was_promised() -> None:
    scene = Scene()
    named, hidden = await scene.begin(ASHA), await scene.begin(RAVI, anonymous=True)
    scene.shelf.down = True

    answers = [await scene.chat.send(who, where, CRISIS) for who, where in ((ASHA, named), (RAVI, hidden))]
    before = list(scene.shelf.alerts)
    scene.clock.forward(minutes=2)
    scene.shelf.down = False
    for store in scene.wall.later:
        await store()

    assert all("14416" in one.text and not one.saved for one in answers)
    assert before == []
    assert [(one.student_id, one.conversation_id, one.anonymous) for one in scene.shelf.alerts] == [
        ("asha", named, False),
        ("ravi", hidden, True),
    ]
    assert {one.raised_at for one in scene.shelf.alerts} == {NOW}


async def test_the_same_alert_is_not_raised_again_but_a_graver_one_is() -> None:
    scene = Scene()
    conversation = await scene.begin()

    for text in (CRISIS, CRISIS, "I will kill myself tonight", CRISIS):
        answer = await scene.chat.send(ASHA, conversation, text)
        assert "14416" in answer.text

    assert [one.tier for one in scene.shelf.alerts] == [Tier.HIGH, Tier.IMMINENT]
    assert len(scene.shelf.of(conversation)) == 8


def test_the_places_of_alerts_are_of_a_student_or_of_an_address_and_end_with_the_hour() -> None:
    def alert(now: datetime, tier: Tier = Tier.HIGH, student_id: str = "") -> Alert:
        return raise_alert("", now=now, institution="campus", kind=AlertKind.MESSAGE, tier=tier, student_id=student_id)

    visitors = {places_of(alert(moment), "10.0.0.7") for moment in (NOW, NOW + timedelta(minutes=20))}

    assert len(visitors) == 1
    assert len(visitors.pop()) == PLACES
    assert places_of(alert(NOW), "10.0.0.7") != places_of(alert(NOW + timedelta(hours=1)), "10.0.0.7")
    assert places_of(alert(NOW), "10.0.0.7") != places_of(alert(NOW, Tier.IMMINENT), "10.0.0.7")
    assert places_of(alert(NOW, student_id="asha"), "10.0.0.7") == places_of(alert(NOW, student_id="asha"), "10.0.0.8")


def test_a_nameless_call_for_help_stands_for_no_named_one_nor_for_one_in_another_thread() -> None:
    def alert(text: str, *, anonymous: bool = True, conversation_id: str = "") -> Alert:
        return raise_alert(
            "",
            now=NOW,
            institution="campus",
            kind=AlertKind.MESSAGE,
            tier=Tier.HIGH,
            student_id="asha",
            anonymous=anonymous,
            conversation_id=conversation_id,
            excerpt=text,
        )

    nameless, named = alert("one"), alert("one", anonymous=False)

    assert not same_matter(nameless, named)
    assert not same_matter(named, nameless)
    assert set(places_of(nameless)).isdisjoint(places_of(named))
    assert not same_matter(nameless, alert("two"))
    assert same_matter(nameless, alert("one"))  # sent again, because an answer was lost
    assert same_matter(named, alert("two", anonymous=False))
    assert same_matter(alert("one", conversation_id="c"), alert("two", conversation_id="c"))

    waiting = [alert(text) for text in ("a", "b", "c")]
    assert not told_already(waiting[:2], nameless)
    assert told_already(waiting, nameless)
    assert not told_already([*waiting[:2], waiting[2].resolved("staff", NOW)], nameless)


def test_a_closed_alert_and_one_of_nobody_known_never_stand_for_another() -> None:
    def alert(conversation_id: str) -> Alert:
        return raise_alert(
            "",
            now=NOW,
            institution="campus",
            kind=AlertKind.MESSAGE,
            tier=Tier.HIGH,
            conversation_id=conversation_id,
        )

    assert same_matter(alert("c1"), alert("c1"))
    assert not same_matter(alert("c1"), alert("c2"))
    assert same_matter(alert("c1").acknowledged("staff", NOW), alert("c1"))
    assert not same_matter(alert("c1").contacted("staff", NOW), alert("c1"))
    assert not same_matter(alert("c1").resolved("staff", NOW), alert("c1"))
    assert not same_matter(replace(alert("c1"), watched=False), alert("c1"))
    assert not same_matter(alert(""), alert(""))
