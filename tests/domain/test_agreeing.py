"""Consent to AI chat, at every place where words could leave the house: it is looked up at each turn."""

import pytest

from manmitra.domain.bestie.model import Language, Topic
from manmitra.domain.bestie.ports import Turn
from manmitra.domain.chat.answering import BY_MODEL
from manmitra.domain.chat.asking import AskingUseCases
from manmitra.domain.crisis.model import Tier
from tests.domain.card_scene import MEERA, CardScene
from tests.domain.chat_scene import ASHA, SOMEBODY, OpenDoor


class AgreeingScene(CardScene):
    """A companion that may hand words on."""

    def __init__(self) -> None:
        super().__init__()
        self.parrot.outside = True
        self.register.name = "Asha Kaul"
        self.asking = AskingUseCases(self.parrot, self.alarm, OpenDoor(), self.clock)

    @property
    def turn(self) -> Turn:
        return self.parrot.asked[-1]


async def test_in_a_conversation_nothing_leaves_from_the_withdrawal_on_and_again_after_a_new_yes() -> None:
    scene = AgreeingScene()
    conversation = await scene.begin()
    left = []

    for agrees in (True, False, True):
        scene.register.ai_chat = agrees
        await scene.chat.send(ASHA, conversation, f"I am nervous {agrees}")
        left.append(scene.turn.outside)

    assert left == [True, False, True]
    assert "Asha Kaul" in scene.turn.names


async def test_the_first_words_tell_that_words_go_out_only_where_they_do() -> None:
    scene = AgreeingScene()
    told = []

    for agrees in (True, False, True):
        scene.register.ai_chat = agrees
        _, greeting = await scene.chat.start(ASHA, Topic.OTHER, Language.ENGLISH)
        told.append("go out" in greeting)

    assert told == [True, False, True]


async def test_the_same_for_one_question_outside_any_conversation() -> None:
    scene = AgreeingScene()
    left = []

    for agrees in (True, False, True):
        scene.register.ai_chat = agrees
        await scene.asking.ask(ASHA, "I am nervous", Language.ENGLISH)
        left.append(scene.turn.outside)

    assert left == [True, False, True]
    assert "Asha Kaul" in scene.turn.names
    assert scene.turn.payer
    assert "asha" not in scene.turn.payer


async def test_one_purse_pays_for_a_student_wherever_they_ask() -> None:
    scene = AgreeingScene()

    await scene.asking.ask(ASHA, "I am nervous", Language.ENGLISH)
    await scene.chat.send(ASHA, await scene.begin(), "I am nervous")

    first, second = scene.parrot.asked
    assert first.payer == second.payer


async def test_who_was_told_nothing_or_holds_only_an_id_agrees_to_nothing() -> None:
    scene = AgreeingScene()
    hers, a_visitors = await scene.begin(), await scene.begin(SOMEBODY)
    left = []

    await scene.asking.ask(SOMEBODY, "I am nervous", Language.ENGLISH)
    left.append(scene.turn.outside)
    await scene.chat.send(SOMEBODY, hers, "I am nervous")
    left.append(scene.turn.outside)
    await scene.chat.send(SOMEBODY, a_visitors, "I am nervous")
    left.append(scene.turn.outside)

    assert left == [False, False, True]


async def test_an_account_that_is_gone_agrees_to_nothing() -> None:
    scene = AgreeingScene()
    scene.register.gone = True

    await scene.asking.ask(ASHA, "I am nervous", Language.ENGLISH)

    assert not scene.turn.outside


async def test_a_companion_of_the_house_asks_nobody() -> None:
    scene = AgreeingScene()
    scene.parrot.outside = False

    await scene.asking.ask(ASHA, "I am nervous", Language.ENGLISH)

    assert (scene.turn.outside, scene.turn.names) == (False, ())


@pytest.mark.parametrize(("who", "told"), [(ASHA, True), (SOMEBODY, False), (MEERA, False)])
async def test_a_model_that_thinks_graver_brings_help_and_an_alert_without_a_conversation_too(
    who: object, *, told: bool
) -> None:
    scene = AgreeingScene()
    scene.parrot.risk = Tier.HIGH

    answer = await scene.asking.ask(who, "I gave my guitar away", Language.ENGLISH)  # type: ignore[arg-type]

    assert (answer.tier, answer.saved) == (Tier.HIGH, told)
    assert "14416" in answer.text
    [alert] = scene.book.raised
    assert (alert.tier, alert.reasons) == (Tier.HIGH, (BY_MODEL,))


async def test_a_model_can_not_lower_what_the_rules_found_and_a_doubt_adds_the_number() -> None:
    scene = AgreeingScene()
    scene.parrot.risk = Tier.CHECK_IN

    doubt = await scene.asking.ask(ASHA, "I gave my guitar away", Language.ENGLISH)
    crisis = await scene.asking.ask(ASHA, "I want to kill myself", Language.ENGLISH)

    assert doubt.text.startswith("answer 1")
    assert "14416" in doubt.text
    assert crisis.tier is Tier.HIGH
    assert len(scene.parrot.asked) == 1
