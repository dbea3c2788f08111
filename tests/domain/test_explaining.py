"""Why a message came about: what is stored of it, beside what the same stages say today."""

import dataclasses
from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from manmitra.adapters.scripted.companion import ScriptedCompanion
from manmitra.domain.bestie.about_models import SIMPLER
from manmitra.domain.bestie.model import Attempt, Provenance
from manmitra.domain.chat.answering import BY_MODEL
from manmitra.domain.chat.explaining import Again, Explained, Explaining
from manmitra.domain.chat.talking import Talking
from manmitra.domain.crisis.detection import RULES_VERSION
from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.voice import Voice
from manmitra.domain.shared.errors import NotFound
from manmitra.explaining import explained_lines, with_ids_last
from tests.domain.chat_scene import ASHA, CRISIS, SOMEBODY, Scene

WORDS = (
    "I am so scared of my exam",
    "my father shouts at me",
    "can we do a breathing exercise",
    "next",
    "stop",
    CRISIS,
    "no",
    "lunch was nice",
    "are you a human?",
)


class ReplayScene(Scene):
    """Bestie speaks with its scripted voice."""

    def __init__(self) -> None:
        super().__init__()
        talking = Talking(ScriptedCompanion(), self.shelf, self.register, self.clock, self.recalling, self.forms)
        self.chat = dataclasses.replace(self.chat, talking=talking)
        self.explaining = Explaining(self.shelf, self.shelf, ScriptedCompanion())

    async def talk(self, *words: str, anonymous: bool = False, stranger: bool = False) -> Sequence[str]:
        conversation = await self.begin(ASHA, anonymous=anonymous)
        for word in words:
            await self.chat.send(SOMEBODY if stranger else ASHA, conversation, word)
            self.clock.forward(minutes=1)
        return [one.id for one in self.shelf.of(conversation)]

    async def explain(self, id: str) -> Explained:
        return await self.explaining.explain(id)

    def rewrite(self, id: str, **changes: object) -> None:
        self.shelf.said[id] = replace(self.shelf.said[id], **changes)


@pytest.mark.parametrize(("anonymous", "stranger"), [(False, False), (True, False), (False, True)])
async def test_every_answer_of_the_scripted_voice_and_every_card_comes_again_word_for_word(
    *, anonymous: bool, stranger: bool
) -> None:
    scene = ReplayScene()
    ids = await scene.talk(*WORDS, anonymous=anonymous, stranger=stranger)

    found = [await scene.explain(id) for id in ids]

    assert len(found) == 2 * len(WORDS)
    assert [one.again for one in found[1::2]] == [Again.SAME] * len(WORDS)
    assert all(one.agrees for one in found)


async def test_words_behind_the_notice_that_no_model_answered_come_again() -> None:
    scene = ReplayScene()
    ids = await scene.talk(WORDS[0])
    kept = scene.shelf.said[ids[1]]
    tried = replace(kept.provenance or Provenance(), attempts=(Attempt("openai", "timeout", 8500),))
    scene.rewrite(ids[1], text=f"{SIMPLER[Voice.ENGLISH]}\n\n{kept.text}", provenance=tried)

    found = await scene.explain(ids[1])

    assert found.again is Again.SAME


async def test_what_stood_in_the_memory_list_then_is_not_asked_for_again() -> None:
    scene = ReplayScene()
    ids = await scene.talk("remember that my exam is on Monday", "what do you remember about me?")

    found = [await scene.explain(id) for id in ids[1::2]]

    assert "my exam is on Monday" in scene.shelf.said[ids[3]].text
    assert [one.again for one in found] == [Again.SAME, Again.NOT_ASKED]


async def test_words_that_would_not_come_today_are_told_to_be_others() -> None:
    scene = ReplayScene()
    ids = await scene.talk(WORDS[0])
    scene.rewrite(ids[1], text="something of an older version")

    found = await scene.explain(ids[1])

    assert (found.again, found.agrees) == (Again.OTHER, False)
    assert found.words not in ("", "something of an older version")


async def test_a_message_that_the_rules_of_today_hear_otherwise_is_told() -> None:
    scene = ReplayScene()
    ids = await scene.talk(WORDS[0], CRISIS)
    scene.rewrite(ids[0], text=CRISIS)

    found = await scene.explain(ids[0])

    assert found.now is not None
    assert (found.now.tier, found.agrees) == (Tier.HIGH, False)


async def test_a_card_tells_which_rules_raised_it_or_that_a_model_did() -> None:
    scene = ReplayScene()
    ids = await scene.talk(CRISIS)
    ruled = await scene.explain(ids[1])
    noted = Provenance(provider="gemini", model="m", rules=(BY_MODEL,), rules_version=RULES_VERSION)
    scene.rewrite(ids[1], provenance=noted)

    by_model = await scene.explain(ids[1])

    assert ruled.message.provenance is not None
    assert ruled.now is not None
    assert ruled.message.provenance.rules == ruled.now.rules != ()
    assert by_model.again is Again.SAME


@pytest.mark.parametrize("noted", [None, Provenance(provider="gemini", model="gemini-2.5-flash")])
async def test_a_providers_words_and_those_of_before_are_not_asked_for_again(noted: Provenance | None) -> None:
    scene = ReplayScene()
    ids = await scene.talk(WORDS[0])
    scene.rewrite(ids[1], provenance=noted, text="words of a model")

    found = await scene.explain(ids[1])

    assert (found.again, found.words, found.agrees) == (Again.NOT_ASKED, "", True)


@pytest.mark.parametrize("place", ["000099", "000000", "-1", "x", "9" * 30])
async def test_what_is_not_there_can_not_be_explained(place: str) -> None:
    scene = ReplayScene()
    ids = await scene.talk(WORDS[0])

    with pytest.raises(NotFound):
        await scene.explain(f"{ids[0].split(':')[0]}:{place}")


async def test_the_lines_tell_all_that_was_noted_and_no_words_unless_asked_for() -> None:
    scene = ReplayScene()
    ids = await scene.talk(WORDS[0])
    noted = Provenance(
        provider="gemini",
        model="gemini-2.5-flash",
        prompt_version="7",
        prompt_hash="abc",
        rules_version="2026.1",
        verdicts=("gemini:phone",),
        attempts=(Attempt("gemini", "timeout", 3000),),
    )
    scene.rewrite(ids[1], provenance=noted)
    found = await scene.explain(ids[1])

    quiet, told = ("\n".join(explained_lines(found, text=text)) for text in (False, True))

    for fact in ("gemini-2.5-flash", "abc", "2026.1", RULES_VERSION, "gemini:phone", "timeout after 3000 ms"):
        assert fact in quiet
    assert WORDS[0] not in quiet
    assert found.message.text not in quiet
    assert WORDS[0] in told
    assert found.message.text in told


def test_an_id_that_begins_with_a_dash_is_no_option() -> None:
    assert with_ids_last(["replay", "-abc:000002", "--text"]) == ["replay", "--text", "--", "-abc:000002"]
    assert with_ids_last(["replay", "--all"]) == ["replay", "--all"]
