"""A human takes over a conversation: who may, what the person gets, and how it ends."""

import asyncio
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from manmitra.domain.bestie.model import Agent
from manmitra.domain.chat.events import ConversationReturned, ConversationTaken, ConversationWritten
from manmitra.domain.chat.model import ConversationHeld, Message, MessageEmpty, MessageKind, Sender, TakeoverOver
from manmitra.domain.crisis.model import AlertStatus
from manmitra.domain.crisis.records import How
from manmitra.domain.shared.errors import Invalid, NotFound
from manmitra.domain.shared.paging import PageRequest
from tests.domain.chat_scene import ASHA, CRISIS, Shelf
from tests.domain.takeover_scene import ALERT, ARJUN, MEERA, STRANGER, TakeoverScene, at_once, must_hold


def a_scene() -> tuple[TakeoverScene, Shelf]:
    shelf = Shelf()
    return TakeoverScene(shelf, shelf), shelf


def senders(messages: Sequence[Message]) -> list[Sender]:
    return [one.sender for one in messages]


async def test_while_a_human_has_the_word_the_companion_is_not_asked_and_the_message_is_kept() -> None:
    scene, shelf = a_scene()
    conversation = await scene.begin()
    taken = await scene.taken()

    answer = await scene.chat.send(ASHA, conversation, "is somebody there?")
    await scene.takeovers.write(MEERA, taken.takeover.id, "I'm here")

    assert (answer.held, answer.agent, answer.saved) == (True, Agent.PERSON, True)
    assert "14416" in answer.text
    assert not scene.thinking.asked
    assert senders(shelf.of(conversation)) == [Sender.SYSTEM, Sender.USER, Sender.COUNSELOR]
    must_hold(shelf.of(conversation), ["is somebody there?"])


async def test_a_reply_that_comes_after_the_takeover_is_dropped_and_the_person_hears_who_reads() -> None:
    scene, shelf = a_scene()
    conversation = await scene.begin()
    scene.thinking.may.clear()
    sending = asyncio.create_task(scene.chat.send(ASHA, conversation, "I can't sleep"))
    await scene.thinking.thinks.wait()

    await scene.taken()
    scene.thinking.may.set()
    answer = await sending

    assert answer.held
    assert senders(shelf.of(conversation)) == [Sender.USER, Sender.SYSTEM]


async def test_help_comes_first_also_while_a_human_has_the_word_and_the_alert_rises() -> None:
    scene, shelf = a_scene()
    conversation = await scene.begin()
    taken = await scene.taken()

    answer = await scene.chat.send(ASHA, conversation, CRISIS)

    assert "14416" in answer.text
    assert (answer.agent, answer.held) == (Agent.CRISIS, True)
    assert len(shelf.alerts) == 1
    assert shelf.of(conversation)[-1].kind is MessageKind.CRISIS_RESPONSE
    assert (await scene.takeovers.look(MEERA, taken.takeover.id)).hold is not None


async def test_what_the_human_asked_is_what_a_short_answer_answers() -> None:
    scene, shelf = a_scene()
    conversation = await scene.begin()
    await scene.chat.send(ASHA, conversation, CRISIS)
    taken = await scene.taken()
    await scene.takeovers.write(MEERA, taken.takeover.id, "Shall I ring you tomorrow instead?")

    answer = await scene.chat.send(ASHA, conversation, "no")

    assert answer.agent is Agent.PERSON
    assert len(shelf.alerts) == 1


async def test_a_gentle_question_is_left_to_the_human() -> None:
    scene, _ = a_scene()
    conversation = await scene.begin()
    await scene.taken()

    assert (await scene.chat.send(ASHA, conversation, "everything is hopeless")).agent is Agent.PERSON


async def test_given_back_bestie_answers_again_and_what_was_said_is_still_known() -> None:
    scene, shelf = a_scene()
    conversation = await scene.begin()
    await scene.chat.send(ASHA, conversation, "one")
    taken = await scene.taken()
    await scene.chat.send(ASHA, conversation, "two")

    await scene.takeovers.give_back(MEERA, taken.takeover.id)
    await scene.takeovers.give_back(MEERA, taken.takeover.id)
    answer = await scene.chat.send(ASHA, conversation, "three")

    assert answer.text == "chatter 3"
    lines = [one.kind for one in shelf.of(conversation) if one.sender is Sender.SYSTEM]
    assert lines == [MessageKind.PERSON_JOINED, MessageKind.PERSON_LEFT]
    with pytest.raises(TakeoverOver):
        await scene.takeovers.write(MEERA, taken.takeover.id, "one more thing")
    with pytest.raises(TakeoverOver):
        await scene.takeovers.read(MEERA, taken.takeover.id, PageRequest())


async def test_a_silent_counsellor_loses_the_word_by_the_next_message_or_by_itself() -> None:
    for by_itself in (False, True):
        scene, shelf = a_scene()
        conversation = await scene.begin()
        await scene.taken()
        [event] = [one for one in shelf.told if isinstance(one, ConversationTaken)]
        assert await scene.returning.silent(event) == event.until

        scene.fall_silent()
        if by_itself:
            assert await scene.returning.silent(event) is None
            assert await scene.returning.silent(event) is None
        answer = await scene.chat.send(ASHA, conversation, "hello?")

        assert answer.text == "chatter 1"
        assert senders(shelf.of(conversation)) == [Sender.SYSTEM, Sender.SYSTEM, Sender.USER, Sender.BESTIE]
        assert sum(isinstance(one, ConversationReturned) for one in shelf.told) == 1


async def test_each_word_of_the_counsellor_makes_it_last_on() -> None:
    scene, shelf = a_scene()
    conversation = await scene.begin()
    taken = await scene.taken()
    scene.clock.forward(minutes=14)
    await scene.takeovers.write(MEERA, taken.takeover.id, "take your time")
    scene.clock.forward(minutes=14)

    [event] = [one for one in shelf.told if isinstance(one, ConversationTaken)]
    again = await scene.returning.silent(event)

    assert again is not None
    assert again > scene.clock.now()
    assert (await scene.chat.send(ASHA, conversation, "thanks")).held


async def test_one_has_it_at_a_time_and_taking_it_again_changes_nothing() -> None:
    scene, shelf = a_scene()
    conversation = await scene.begin()

    first, second = await scene.taken(), await scene.taken()

    assert first == second
    with pytest.raises(ConversationHeld):
        await scene.taken(ARJUN)
    with pytest.raises(NotFound):
        await scene.takeovers.write(ARJUN, first.takeover.id, "me too")
    assert len(shelf.of(conversation)) == 1


async def test_only_the_institution_of_an_open_alert_may() -> None:
    scene, _ = a_scene()
    await scene.begin()

    with pytest.raises(NotFound):
        await scene.taken(STRANGER)
    assert scene.one_alert.alert is not None
    scene.one_alert.alert = replace(scene.one_alert.alert, status=AlertStatus.RESOLVED)
    with pytest.raises(NotFound):
        await scene.taken()


async def test_without_an_alert_care_and_consent_are_needed() -> None:
    scene, _ = a_scene()
    conversation = await scene.begin()
    scene.care.treated.add((MEERA.user_id, ASHA.user_id))

    with pytest.raises(NotFound):
        await scene.takeovers.take(MEERA, conversation_id=conversation)
    scene.register.shares = True
    assert (await scene.takeovers.take(MEERA, conversation_id=conversation)).hold is not None
    with pytest.raises(NotFound):
        await scene.takeovers.take(ARJUN, conversation_id=conversation)
    for alert, session in (("", ""), ("a", "b")):
        with pytest.raises(Invalid):
            await scene.takeovers.take(MEERA, alert_id=alert, conversation_id=session)


async def test_by_an_alert_only_what_was_said_since_is_read() -> None:
    scene, shelf = a_scene()
    conversation = await scene.begin()
    await scene.chat.send(ASHA, conversation, "my secret of last week")
    scene.clock.forward(days=7)
    scene.one_alert.alert = scene.alert_of(shelf.kept[conversation])
    await scene.chat.send(ASHA, conversation, CRISIS)
    taken = await scene.taken()

    read = await scene.takeovers.read(MEERA, taken.takeover.id, PageRequest())

    assert [one.text for one in read.items if one.sender is Sender.USER] == [CRISIS]


async def test_the_name_is_shown_only_if_the_counsellor_wants_it() -> None:
    for by_name in (False, True):
        scene, shelf = a_scene()
        conversation = await scene.begin()
        scene.register.name = "Meera Rao"
        taken = await scene.takeovers.take(MEERA, alert_id="alert-1", by_name=by_name)
        await scene.takeovers.write(MEERA, taken.takeover.id, "hello")

        shown = str([(one.text, one.name) for one in shelf.of(conversation)])

        assert ("Meera Rao" in shown) == by_name


async def test_who_is_concerned_hears_that_something_was_written_and_not_what() -> None:
    scene, shelf = a_scene()
    conversation = await scene.begin()
    taken = await scene.taken()
    await scene.chat.send(ASHA, conversation, "peacock")
    await scene.takeovers.write(MEERA, taken.takeover.id, "heron")

    told = [one for one in shelf.told if isinstance(one, ConversationWritten)]

    assert [one.sender for one in told] == [Sender.USER, Sender.COUNSELOR]
    assert "peacock" not in repr(shelf.told)
    assert "heron" not in repr(shelf.told)


async def test_an_empty_word_is_refused() -> None:
    scene, _ = a_scene()
    await scene.begin()
    taken = await scene.taken()

    with pytest.raises(MessageEmpty):
        await scene.takeovers.write(MEERA, taken.takeover.id, "  ")


class Hesitant(Shelf):
    """Others come in before and after each of its steps, as they do with a store."""

    def __init__(self, pauses: Sequence[int]) -> None:
        super().__init__()
        self._pauses = list(pauses)

    async def latest(self, conversation_id: str, limit: int) -> Sequence[Message]:
        await self._pause()
        return await super().latest(conversation_id, limit)

    async def add(self, *things: object, **more: object) -> bool:  # type: ignore[override]
        await self._pause()
        done = await super().add(*things, **more)  # type: ignore[arg-type]
        await self._pause()
        return done

    async def _pause(self) -> None:
        for _ in range(self._pauses.pop() if self._pauses else 1):
            await asyncio.sleep(0)


@settings(max_examples=60, deadline=None)
@given(pauses=st.lists(st.integers(0, 8), max_size=150), seed=st.integers(0, 2**16))
def test_in_whatever_order_it_happens_bestie_never_speaks_behind_a_human(pauses: list[int], seed: int) -> None:
    async def all_of_it() -> None:
        shelf = Hesitant(pauses)
        scene = TakeoverScene(shelf, shelf)
        conversation = await scene.begin()

        said = await at_once(scene, conversation, seed)

        must_hold(shelf.of(conversation), said)

    asyncio.run(all_of_it())


def test_what_must_hold_notices_a_word_of_bestie_behind_a_human() -> None:
    async def all_of_it() -> list[Message]:
        scene, shelf = a_scene()
        conversation = await scene.begin()
        await scene.chat.send(ASHA, conversation, "hello")
        messages = shelf.of(conversation)
        await scene.taken()
        held = shelf.of(conversation)[-1]
        return [messages[0], replace(held, position=2), replace(messages[1], position=3, hold=held.hold)]

    with pytest.raises(AssertionError, match="Bestie spoke"):
        must_hold(asyncio.run(all_of_it()))


async def test_it_is_noted_who_reads_along_from_an_alert_on() -> None:
    scene, _ = a_scene()
    await scene.begin()

    await scene.taken()
    with pytest.raises(NotFound):
        await scene.taken(STRANGER)

    noted = [(one.reader_id, one.alert_id, one.how) for one in scene.seen.noted]
    assert noted == [(MEERA.user_id, ALERT, How.TAKEOVER)]
