"""A check that is done in the conversation: kept like a form, or said not to be."""

from manmitra.adapters.scripted.companion import ScriptedCompanion
from manmitra.domain.assessments.model import Kind
from manmitra.domain.assessments.model import Language as FormLanguage
from manmitra.domain.bestie.model import Flow, Topic
from manmitra.domain.chat.checks import APART, KEPT, LOST
from manmitra.domain.chat.model import Message, MessageKind, Sender
from manmitra.domain.crisis.voice import Voice
from manmitra.domain.shared.identity import Principal
from tests.domain.chat_scene import ASHA, CRISIS, SOMEBODY, Scene

LOW = (
    "I feel so sad these days",
    "everything is grey and I cry",
    "I am sad",
    "so sad",
    "sad again",
    "still sad",
    "sad",
)


def scripted() -> Scene:
    return Scene(companion=ScriptedCompanion())


async def checked(scene: Scene, who: Principal, *answers: str, anonymous: bool | None = None) -> list[Message]:
    conversation = await scene.begin(ASHA, topic=Topic.OTHER, anonymous=anonymous)
    for text in LOW:
        await scene.chat.send(ASHA, conversation, text)
        scene.clock.forward(minutes=1)
    for text in ("Yes, let's", *answers):
        await scene.chat.send(who, conversation, text)
    return [one for one in scene.shelf.of(conversation) if one.sender is Sender.BESTIE]


async def test_the_answers_of_a_student_are_kept_and_the_student_is_told() -> None:
    scene = scripted()

    said = await checked(scene, ASHA, "several days", "3")

    assert scene.forms.kept == [("asha", Kind.PHQ2, (1, 3), FormLanguage.ENGLISH)]
    assert "4 of 6" in said[-1].text
    assert KEPT[Voice.ENGLISH] in said[-1].text


async def test_what_is_answered_in_an_anonymous_conversation_never_stands_under_the_name_of_the_student() -> None:
    scene = scripted()

    said = await checked(scene, ASHA, "several days", "3", anonymous=True)

    assert not scene.forms.kept
    assert "4 of 6" in said[-1].text
    assert APART[Voice.ENGLISH] in said[-1].text


async def test_what_could_not_be_kept_is_said_and_the_talk_goes_on() -> None:
    scene = scripted()
    scene.forms.closed = True

    said = await checked(scene, ASHA, "several days", "3")

    assert not scene.forms.kept
    assert LOST[Voice.ENGLISH] in said[-1].text


async def test_whoever_only_holds_the_id_answers_nothing_in_the_name_of_a_student() -> None:
    scene = scripted()

    said = await checked(scene, SOMEBODY, "several days", "3")

    assert not scene.forms.kept
    assert KEPT[Voice.ENGLISH] not in said[-1].text


async def test_a_check_that_was_not_finished_is_not_kept() -> None:
    scene = scripted()

    await checked(scene, ASHA, "several days", "stop")

    assert not scene.forms.kept


async def test_an_exercise_that_a_help_card_came_into_waits() -> None:
    scene = scripted()
    conversation = await scene.begin(topic=Topic.OTHER)
    for text in ("Look at a thought", "in class", CRISIS):
        await scene.chat.send(ASHA, conversation, text)
    card = scene.shelf.of(conversation)[-1]

    scene.clock.forward(minutes=5)
    await scene.chat.send(ASHA, conversation, "I am safe now")
    await scene.chat.send(ASHA, conversation, "let's continue")

    last = scene.shelf.of(conversation)[-1]
    assert card.kind is MessageKind.CRISIS_RESPONSE
    assert last.flow == Flow("thought", 1, seen=("thought",))


async def test_no_check_is_offered_after_a_cry_for_help() -> None:
    scene = scripted()
    conversation = await scene.begin(topic=Topic.OTHER)
    await scene.chat.send(ASHA, conversation, CRISIS)
    scene.clock.forward(minutes=5)
    for text in ("I am safe now", *LOW):
        await scene.chat.send(ASHA, conversation, text)

    flows = [one.flow for one in scene.shelf.of(conversation) if one.sender is Sender.BESTIE]

    assert not any(flow and flow.name == "phq2" for flow in flows)


async def test_a_day_later_the_watch_is_over_and_a_check_may_be_offered() -> None:
    scene = scripted()
    conversation = await scene.begin(topic=Topic.OTHER)
    await scene.chat.send(ASHA, conversation, CRISIS)
    scene.clock.forward(days=60)
    for text in ("hello", "lunch was nice", "the bus was late", "rain today", "I read a bit", *LOW):
        await scene.chat.send(ASHA, conversation, text)

    flows = [one.flow for one in scene.shelf.of(conversation) if one.sender is Sender.BESTIE]

    assert any(flow and flow.name == "phq2" for flow in flows)
