"""What a takeover promises of its store, on every engine: words of the bot that come after it are refused there."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from msgspec.structs import replace

from manmitra.adapters.persistence.alert_places import AlertPlaces
from manmitra.adapters.persistence.chat import StoredConversations, StoredMessages
from manmitra.adapters.persistence.schema import INDEXES, SEALED
from manmitra.adapters.persistence.sealed import BlindIndex, Keyring, SealedStore
from manmitra.adapters.persistence.store import DocumentStore
from manmitra.domain.bestie.ports import Reply
from manmitra.domain.chat.answering import spoken_reply
from manmitra.domain.chat.line import left, moved_behind, spoken
from manmitra.domain.chat.model import ConversationHeld, Message, Sender
from manmitra.domain.crisis.voice import Voice
from manmitra.domain.shared.paging import PageRequest
from tests.contracts.engines import Place
from tests.domain.chat_scene import ASHA, CRISIS
from tests.domain.takeover_scene import ARJUN, MEERA, TakeoverScene, at_once, must_hold
from tests.fakes import an_outbox

OURS = ("conversations", "messages", "takeovers", "alerts", "events")


@pytest.fixture
async def store(place: Place) -> AsyncIterator[DocumentStore]:
    indexes = [index for index in INDEXES if index.collection in OURS]
    async with place.opened(collections=OURS, indexes=indexes) as opened:
        yield SealedStore(store=opened, keys=Keyring({"k1": b"k" * 32}), sealed=SEALED)


@pytest.fixture
def scene(store: DocumentStore) -> TakeoverScene:
    places = AlertPlaces(store=store, blind=BlindIndex(b"b" * 32))
    messages = StoredMessages(store=store, places=places, outbox=an_outbox())
    return TakeoverScene(StoredConversations(store=store, outbox=an_outbox()), messages)


async def written(scene: TakeoverScene, conversation: str) -> list[Message]:
    return list((await scene.messages.of_conversation(conversation, PageRequest(limit=100))).items)


async def test_a_reply_made_before_the_takeover_is_refused_by_the_store_itself(scene: TakeoverScene) -> None:
    conversation = await scene.begin()
    scene.thinking.may.clear()
    sending = asyncio.create_task(scene.chat.send(ASHA, conversation, "I can't sleep"))
    await scene.thinking.thinks.wait()
    [message] = await scene.messages.latest(conversation, 5)
    reply = spoken_reply(message, Reply(text="chatter"), Voice.ENGLISH, scene.clock.now())

    taken = await scene.taken()
    in_time = await scene.messages.add(reply)
    scene.thinking.may.set()
    answer = await sending

    assert not in_time
    assert answer.held
    assert [one.sender for one in await written(scene, conversation)] == [Sender.USER, Sender.SYSTEM]
    assert (await scene.messages.takeover(taken.takeover.id)).conversation_id == conversation


async def test_a_bot_that_does_not_look_is_refused_at_any_place(scene: TakeoverScene) -> None:
    conversation = await scene.begin()
    await scene.chat.send(ASHA, conversation, "hello")
    await scene.taken()
    [line] = await scene.messages.latest(conversation, 1)

    blind = replace(spoken_reply(line, Reply(text="chatter"), Voice.ENGLISH, scene.clock.now()), hold=None)
    far = moved_behind(replace(line, position=40), blind)

    assert not await scene.messages.add(blind)
    assert not await scene.messages.add(replace(far, hold=None))
    assert len(await written(scene, conversation)) == 3


async def test_a_message_that_the_person_wrote_meanwhile_is_kept_and_opens_no_place_for_the_bot(
    scene: TakeoverScene,
) -> None:
    conversation = await scene.begin()
    scene.thinking.may.clear()
    slow = asyncio.create_task(scene.chat.send(ASHA, conversation, "one"))
    await scene.thinking.thinks.wait()
    scene.thinking.thinks.clear()
    second = asyncio.create_task(scene.chat.send(ASHA, conversation, "two"))
    await scene.thinking.thinks.wait()

    await scene.taken()
    third = await scene.chat.send(ASHA, conversation, "three")
    help_ = await scene.chat.send(ASHA, conversation, CRISIS)
    scene.thinking.may.set()
    answers = [await slow, await second, third]

    there = await written(scene, conversation)
    assert all(one.held for one in answers)
    assert "14416" in help_.text
    assert [one.text for one in there if one.sender is Sender.USER] == ["one", "two", "three", CRISIS]
    must_hold(there)


async def test_a_takeover_that_was_ended_meanwhile_writes_no_more(scene: TakeoverScene) -> None:
    conversation = await scene.begin()
    await scene.taken()
    [line] = await scene.messages.latest(conversation, 1)
    assert line.hold is not None
    late = spoken(line, line.hold, "still here", scene.clock.now())
    kept = await scene.conversations.get(conversation)

    ended = await scene.messages.add(left(line, kept, scene.clock.now()))

    assert ended
    assert not await scene.messages.add(late)


async def test_of_many_who_take_it_over_at_once_one_has_it(scene: TakeoverScene) -> None:
    conversation = await scene.begin()

    tries = await asyncio.gather(*(scene.taken(who) for who in (MEERA, ARJUN, MEERA, ARJUN)), return_exceptions=True)

    assert len({one.takeover.id for one in tries if not isinstance(one, BaseException)}) == 1
    assert all(isinstance(one, ConversationHeld) for one in tries if isinstance(one, BaseException))
    assert len(await written(scene, conversation)) == 1


async def test_two_replies_at_once_keep_their_words_one_behind_the_other(scene: TakeoverScene) -> None:
    conversation = await scene.begin()

    await asyncio.gather(*(scene.chat.send(ASHA, conversation, f"thought {number}") for number in range(4)))

    there = await written(scene, conversation)
    must_hold(there)
    assert sorted(one.text for one in there if one.sender is Sender.BESTIE) == [f"chatter {n}" for n in range(1, 5)]
    assert moved_behind(there[-1], there[0]).position == len(there) + 1


@pytest.mark.parametrize("seed", range(6))
async def test_whatever_happens_at_once_bestie_never_speaks_behind_a_human(scene: TakeoverScene, seed: int) -> None:
    conversation = await scene.begin()

    said = await at_once(scene, conversation, seed)

    there = await written(scene, conversation)
    must_hold(there, said)
    assert Sender.SYSTEM in {one.sender for one in there}


async def test_the_messages_up_to_a_place_are_the_last_ones_in_their_order(scene: TakeoverScene) -> None:
    conversation, other = await scene.begin(), await scene.begin()
    for number in range(3):
        await scene.chat.send(ASHA, conversation, f"thought {number}")
        await scene.chat.send(ASHA, other, f"thought {number}")

    found = await scene.messages.upto(conversation, 4, 3)

    assert [one.position for one in found] == [2, 3, 4]
    assert {one.conversation_id for one in found} == {conversation}
    assert [one.position for one in await scene.messages.upto(conversation, 99, 2)] == [5, 6]
    assert await scene.messages.upto(conversation, 0, 3) == []
