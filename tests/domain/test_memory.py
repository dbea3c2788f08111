"""What a student asks Bestie to keep in mind: theirs to see, change, let end and switch off."""

from datetime import timedelta

import pytest

from manmitra.domain.bestie.model import Language, Topic
from manmitra.domain.bestie.ports import Reply, Turn
from manmitra.domain.chat.memories import Forgetting, MemoryUseCases
from manmitra.domain.chat.memory import (
    MOST_ITEMS,
    RECALLED,
    Memory,
    MemoryBusy,
    MemoryEmpty,
    MemoryFull,
    MemoryOff,
    MemoryUnknown,
)
from manmitra.domain.chat.memory_texts import NOT_KEPT, REMINDED
from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.voice import Voice
from manmitra.domain.crisis.watch import PersonRisk, Watch
from tests.domain.card_scene import CardScene
from tests.domain.chat_scene import ASHA, CRISIS, NOW, SOMEBODY, Lists
from tests.fakes import CountingIds

EMPTY = Memory(id="asha", institution="campus")


class MemoryScene(CardScene):
    """The companion takes "remember …" as the wish that it is."""

    def __init__(self) -> None:
        super().__init__()
        self.list = MemoryUseCases(self.memories, self.alarm, self.clock, CountingIds())
        self.parrot.reply = self._reply  # type: ignore[method-assign]

    async def _reply(self, turn: Turn) -> Reply:
        self.parrot.asked.append(turn)
        wish = turn.text.removeprefix("remember ") if turn.text.startswith("remember ") else ""
        return Reply(text="I'll keep that in mind." if wish else f"answer {turn.number}", remember=wish)

    async def add(self, text: str, days: int = 30) -> str:
        return (await self.list.add(ASHA, text, days=days, language="en")).item.id

    async def texts(self) -> list[str]:
        return [one.text for one in (await self.list.look(ASHA)).items]


def test_a_thing_lasts_thirty_days_and_anew_when_it_is_said_again() -> None:
    first = EMPTY.added("1", " my exam \n is on Monday", NOW)
    later = NOW + timedelta(days=20)

    again = first.added("2", "my exam is on Monday", later)

    assert [(one.id, one.text) for one in again.items] == [("1", "my exam is on Monday")]
    assert first.items[0].expires_at == NOW + timedelta(days=30)
    assert again.next_end == later + timedelta(days=30)
    assert again.alive(later + timedelta(days=30)).items == ()


def test_the_list_is_bounded_and_what_has_ended_makes_room() -> None:
    full = EMPTY
    for number in range(MOST_ITEMS):
        full = full.added(str(number), f"thing {number}", NOW, days=1 if number == 0 else 30)

    with pytest.raises(MemoryFull):
        full.added("x", "one more", NOW)
    with pytest.raises(MemoryEmpty):
        EMPTY.added("x", "y" * 201, NOW)

    assert full.added("x", "one more", NOW + timedelta(days=1)).items[-1].text == "one more"
    assert list(full.recalled(NOW)) == [f"thing {number}" for number in range(MOST_ITEMS - RECALLED, MOST_ITEMS)]


def test_switched_off_nothing_is_added_or_used_and_the_list_is_kept_or_wiped() -> None:
    some = EMPTY.added("1", "my exam is on Monday", NOW)

    off = some.switched(on=False, wipe=False)

    assert off.recalled(NOW) == []
    assert off.items == some.items
    with pytest.raises(MemoryOff):
        off.added("2", "something", NOW)
    assert some.switched(on=False, wipe=True).items == ()


def test_danger_stays_in_the_list_and_is_never_brought_up() -> None:
    some = EMPTY.added("1", CRISIS, NOW).added("2", "my exam is on Monday", NOW)

    edited = some.edited("2", NOW, text=CRISIS, days=None)

    assert some.recalled(NOW) == ["my exam is on Monday"]
    assert edited.recalled(NOW) == []
    assert [one.text for one in edited.items] == [CRISIS, CRISIS]


async def test_it_is_changed_and_forgotten_by_its_owner() -> None:
    scene = MemoryScene()
    id = await scene.add("my exam is on Monday")

    edited = await scene.list.edit(ASHA, id, text="my exam is on Tuesday", days=365, language="en")
    await scene.list.forget(ASHA, id)

    assert (edited.item.text, edited.item.expires_at) == ("my exam is on Tuesday", NOW + timedelta(days=365))
    assert await scene.texts() == []
    with pytest.raises(MemoryUnknown):
        await scene.list.edit(ASHA, id, text="x", days=None, language="en")


async def test_danger_written_into_the_list_brings_help_and_a_person() -> None:
    scene = MemoryScene()

    noted = await scene.list.add(ASHA, CRISIS, language="en")

    assert noted.help is not None
    assert "14416" in noted.help.text
    assert [one.student_id for one in scene.book.raised] == ["asha"]


async def test_a_wish_in_a_conversation_is_kept_and_the_next_conversation_starts_with_it() -> None:
    scene = MemoryScene()
    conversation = await scene.begin()
    answer = await scene.chat.send(ASHA, conversation, "remember that my exam is on Monday")
    await scene.chat.send(ASHA, conversation, "I am nervous")

    _, greeting = await scene.chat.start(ASHA, Topic.OTHER, Language.ENGLISH, anonymous=False)

    assert answer.text == "I'll keep that in mind."
    assert list(scene.parrot.asked[-1].memories) == ["that my exam is on Monday"]
    assert greeting.endswith(REMINDED[Voice.ENGLISH].format("that my exam is on Monday"))
    assert (await scene.list.look(ASHA)).items[0].asked


@pytest.mark.parametrize("why", ["off", "anonymous", "visitor", "full", "away"])
async def test_bestie_never_says_that_it_keeps_what_it_does_not(why: str) -> None:
    scene = MemoryScene()
    who = SOMEBODY if why == "visitor" else ASHA
    if why == "off":
        await scene.list.switch(ASHA, on=False, wipe=False)
    for number in range(MOST_ITEMS if why == "full" else 0):
        await scene.add(f"thing {number}")
    before = len(await scene.texts())
    conversation = await scene.begin(who, anonymous=why in ("anonymous", "visitor"))
    scene.memories.down = why == "away"

    answer = await scene.chat.send(who, conversation, "remember my exam")

    scene.memories.down = False
    assert answer.text == NOT_KEPT[Voice.ENGLISH]
    assert len(await scene.texts()) == before


async def test_what_is_taken_away_or_switched_off_is_not_used_in_a_conversation_that_goes_on() -> None:
    scene = MemoryScene()
    id = await scene.add("my exam is on Monday")
    conversation = await scene.begin()
    await scene.chat.send(ASHA, conversation, "hello")
    await scene.list.switch(ASHA, on=False, wipe=False)
    await scene.chat.send(ASHA, conversation, "hello again")
    await scene.list.switch(ASHA, on=True, wipe=False)
    await scene.list.forget(ASHA, id)

    await scene.chat.send(ASHA, conversation, "and again")

    assert [list(turn.memories) for turn in scene.parrot.asked] == [["my exam is on Monday"], [], []]


async def test_a_turn_of_somebody_without_a_list_looks_for_none() -> None:
    scene = MemoryScene()
    conversation = await scene.begin()
    looks = scene.memories.looks

    for number in range(5):
        await scene.chat.send(ASHA, conversation, f"thought {number}")

    assert (looks, scene.memories.looks) == (1, 1)


async def test_an_anonymous_conversation_and_a_stranger_in_it_get_nothing_of_the_list() -> None:
    scene = MemoryScene()
    await scene.add("my exam is on Monday")
    hidden, own = await scene.begin(anonymous=True), await scene.begin(anonymous=False)

    await scene.chat.send(ASHA, hidden, "hello")
    await scene.chat.send(SOMEBODY, own, "hello")

    assert [list(turn.memories) for turn in scene.parrot.asked] == [[], []]


async def test_who_was_in_danger_a_short_while_ago_is_greeted_without_a_reminder() -> None:
    scene = MemoryScene()
    await scene.add("my exam is on Monday")
    _, before = await scene.chat.start(ASHA, Topic.OTHER, Language.HINDI, anonymous=False)
    watch = Watch(tier=Tier.HIGH, since=NOW)
    await scene.risks.save(PersonRisk(id="asha", institution="campus", watch=watch, by="event"))

    _, after = await scene.chat.start(ASHA, Topic.OTHER, Language.HINDI, anonymous=False)

    assert REMINDED[Voice.HINDI].format("my exam is on Monday") in before
    assert after == "hello"


async def test_what_has_ended_is_swept_and_the_rest_stays() -> None:
    scene = MemoryScene()
    await scene.add("soon over", days=1)
    await scene.add("still there", days=10)
    sweep = Forgetting(scene.memories, scene.clock)
    early = await sweep.run_due()

    scene.clock.forward(days=1)

    assert (early, await sweep.run_due(), await sweep.run_due()) == (0, 1, 0)
    assert [one.text for one in scene.memories.kept["asha"].items] == ["still there"]


class Crowded(Lists):
    """Somebody else is always faster."""

    async def save(self, memory: Memory) -> Memory:
        raise MemoryBusy("changed meanwhile")


async def test_a_list_that_others_change_again_and_again_is_told_to_be_busy() -> None:
    scene = MemoryScene()
    crowded = MemoryUseCases(Crowded(), scene.alarm, scene.clock, CountingIds())

    with pytest.raises(MemoryBusy):
        await crowded.add(ASHA, "my exam", language="en")
