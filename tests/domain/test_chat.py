"""A turn of conversation, with the store and the companion held in hand."""

import pytest

from manmitra.domain.bestie.model import Agent, Language
from manmitra.domain.chat.model import MESSAGE_LIMIT, ConversationEnded, MessageTooLong, Sender, SignUpToContinue
from manmitra.domain.chat.reading import summarise
from manmitra.domain.crisis.model import Level, Tier
from manmitra.domain.shared.errors import NotFound, Unavailable
from tests.domain.chat_scene import ASHA, CRISIS, NOW, RAVI, SOMEBODY, Scene


async def test_a_turn_keeps_message_and_answer_in_their_places() -> None:
    scene = Scene()
    conversation = await scene.begin()

    await scene.chat.send(ASHA, conversation, "hello")
    await scene.chat.send(ASHA, conversation, "exams are near")

    assert [(one.position, one.sender, one.text) for one in scene.shelf.of(conversation)] == [
        (1, Sender.USER, "hello"),
        (2, Sender.BESTIE, "answer 1"),
        (3, Sender.USER, "exams are near"),
        (4, Sender.BESTIE, "answer 2"),
    ]


async def test_the_companion_sees_the_last_words_and_no_person() -> None:
    scene = Scene()
    conversation = await scene.begin()
    for number in range(8):
        await scene.chat.send(ASHA, conversation, f"thought {number}")

    turn = scene.parrot.asked[-1]

    assert list(turn.earlier) == [f"thought {number}" for number in range(2, 7)]
    assert turn.last_reply == "answer 7"
    assert "asha" not in repr(turn)


async def test_a_crisis_is_answered_with_help_and_an_alert_and_the_companion_is_not_asked() -> None:
    scene = Scene(agrees=False)
    conversation = await scene.begin()

    answer = await scene.chat.send(ASHA, conversation, CRISIS)

    assert "14416" in answer.text
    assert (answer.agent, answer.level) == (Agent.CRISIS, Level.HIGH)
    assert not scene.parrot.asked
    [alert] = scene.shelf.alerts
    assert (alert.student_id, alert.excerpt, alert.consent_to_escalate) == ("asha", CRISIS, False)


async def test_a_second_crisis_message_gets_other_words() -> None:
    scene = Scene()
    conversation = await scene.begin()

    first = await scene.chat.send(ASHA, conversation, CRISIS)
    second = await scene.chat.send(ASHA, conversation, CRISIS)

    assert first.text != second.text


async def test_a_gentle_question_raises_no_alert_and_the_second_time_only_the_help_line_follows() -> None:
    scene = Scene()
    conversation = await scene.begin()

    first = await scene.chat.send(ASHA, conversation, "everything is hopeless")
    second = await scene.chat.send(ASHA, conversation, "everything is hopeless")

    assert (first.tier, first.agent) == (Tier.CHECK_IN, Agent.CRISIS)
    assert second.text.startswith("answer 2")
    assert "14416" in second.text
    assert not scene.shelf.alerts


async def test_after_a_crisis_the_companion_is_told_to_keep_watch() -> None:
    scene = Scene()
    conversation = await scene.begin()
    await scene.chat.send(ASHA, conversation, CRISIS)

    await scene.chat.send(ASHA, conversation, "lunch was nice")

    assert scene.parrot.asked[-1].watch


async def test_a_companion_that_does_not_answer_is_replaced_by_fixed_words() -> None:
    scene = Scene()
    scene.parrot.broken = True
    conversation = await scene.begin()

    first = await scene.chat.send(ASHA, conversation, "hello")
    second = await scene.chat.send(ASHA, conversation, "hello again")

    assert "I'm here" in first.text
    assert first.text != second.text


async def test_with_the_store_down_a_crisis_is_still_answered_and_claims_nothing() -> None:
    scene = Scene()
    conversation = await scene.begin()
    scene.shelf.down = True

    answer = await scene.chat.send(ASHA, conversation, CRISIS)

    assert "14416" in answer.text
    assert "passing this on" not in answer.text
    assert not answer.saved
    with pytest.raises(Unavailable):
        await scene.chat.send(ASHA, conversation, "hello")


async def test_a_visitor_has_five_messages_but_help_has_no_limit() -> None:
    scene = Scene()
    conversation = await scene.begin(SOMEBODY)

    left = [(await scene.chat.send(SOMEBODY, conversation, "hello")).messages_left for _ in range(5)]

    assert left == [4, 3, 2, 1, 0]
    with pytest.raises(SignUpToContinue):
        await scene.chat.send(SOMEBODY, conversation, "hello")
    assert "14416" in (await scene.chat.send(SOMEBODY, conversation, CRISIS)).text
    assert len(scene.shelf.alerts) == 1


async def test_somebody_who_signed_up_meanwhile_goes_on_without_limit() -> None:
    scene = Scene()
    conversation = await scene.begin(SOMEBODY)
    for _ in range(5):
        await scene.chat.send(SOMEBODY, conversation, "hello")

    assert (await scene.chat.send(ASHA, conversation, "hello")).messages_left is None


async def test_another_student_finds_nothing_but_the_holder_of_the_id_may_go_on_without_a_token() -> None:
    scene = Scene()
    conversation = await scene.begin(ASHA)

    with pytest.raises(NotFound):
        await scene.chat.send(RAVI, conversation, "hello")
    assert (await scene.chat.send(SOMEBODY, conversation, "hello")).messages_left is None


async def test_an_id_that_nobody_gave_out_is_answered_in_a_fresh_conversation() -> None:
    scene = Scene()
    theirs = await scene.begin(ASHA)

    invented = await scene.chat.say(SOMEBODY, "session_1764000000000", "hello", Language.ENGLISH)
    stranger = await scene.chat.say(RAVI, theirs, "hello", Language.ENGLISH)

    assert invented.conversation_id not in {"session_1764000000000", theirs}
    assert stranger.conversation_id != theirs
    assert not scene.shelf.of(theirs)


async def test_an_ended_conversation_takes_cries_for_help_only() -> None:
    scene = Scene()
    conversation = await scene.begin()
    await scene.shelf.save(scene.shelf.kept[conversation].ended(NOW))

    with pytest.raises(ConversationEnded):
        await scene.chat.send(ASHA, conversation, "hello")
    assert "14416" in (await scene.chat.send(ASHA, conversation, CRISIS)).text


async def test_a_message_that_is_too_long_is_refused_unless_it_needs_help() -> None:
    scene = Scene()
    conversation = await scene.begin()

    with pytest.raises(MessageTooLong):
        await scene.chat.send(ASHA, conversation, "a" * (MESSAGE_LIMIT + 1))
    answer = await scene.chat.send(ASHA, conversation, "the canteen was fine. " * 900 + CRISIS)

    assert "14416" in answer.text
    assert len(scene.shelf.of(conversation)[0].text) == MESSAGE_LIMIT


async def test_a_late_turn_reads_as_much_as_the_first() -> None:
    scene = Scene()
    conversation = await scene.begin()

    for _ in range(50):
        await scene.chat.send(ASHA, conversation, "hello")

    assert scene.shelf.reads == 50


async def test_a_summary_tells_facts_and_not_what_was_said() -> None:
    scene = Scene()
    conversation = await scene.begin()
    await scene.chat.send(ASHA, conversation, "my secret is safe")
    await scene.chat.send(ASHA, conversation, CRISIS)

    summary = summarise(scene.shelf.kept[conversation], scene.shelf.of(conversation))

    assert (summary.messages, summary.crisis_level) == (2, Level.HIGH)
    assert "secret" not in summary.text
    assert "kill" not in summary.text
